# Tài liệu cần đọc: soạn, câu hỏi, gửi, đã đọc, người dự họp, bốn con số
as volunteer
> /dongy alerts
< 🔔 Bạn sẽ nhận tin khi có hoạt động, chiến dịch.
! stored person: Minh | unit=Đội tình nguyện Bãi Xép | language=vi | Volunteer@Đội tình nguyện Bãi Xép 2026-01-01.. | agrees=Alerts
as leader
> /tailieu
< Tài liệu tên gì?
> Luật Thanh niên 2020
< Bạn nhắn nội dung hoặc tóm tắt (có thể kèm đường dẫn, ảnh).
> Thanh niên có quyền và nghĩa vụ tham gia tình nguyện.
< <b>Tài liệu</b> – bạn xem lại giúp mình:
< • Tên: <b>Luật Thanh niên 2020</b>
< • Nội dung: <b>Thanh niên có quyền và nghĩa vụ tham gia tình nguyện.</b>
< • Ảnh: <b>Không</b>
< • Tệp kèm: <b>Không</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Câu hỏi: <b>Không</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Lưu thay đổi] [✏️ Tên] [✏️ Nội dung] [✏️ Ảnh] [✏️ Tệp kèm] [✏️ Đơn vị] [✏️ Câu hỏi] [Thôi]
> [✏️ Câu hỏi]
< Có hỏi nhanh sau khi đọc không?
< [Có] [Không]
> có
< Câu 1 hỏi gì?
> Luật Thanh niên có hiệu lực từ năm nào?
< Các đáp án, mỗi đáp án một dòng, đáp án đúng có dấu * ở đầu. Ví dụ:
< <i>*Luật Thanh niên 2020
< Luật Trẻ em 2016</i>
> 2020; 2021
< Cần 2 đến 4 đáp án, mỗi đáp án một dòng, đúng một đáp án có dấu * ở đầu. Bạn ghi lại giúp mình.
> *2021; 2020; 2019
< Đã có 1 câu. Thêm câu nữa không?
< [Có] [Không]
> không
< <b>Tài liệu</b> – bạn xem lại giúp mình:
< • Tên: <b>Luật Thanh niên 2020</b>
< • Nội dung: <b>Thanh niên có quyền và nghĩa vụ tham gia tình nguyện.</b>
< • Ảnh: <b>Không</b>
< • Tệp kèm: <b>Không</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Câu hỏi: <b>1 câu</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Lưu thay đổi] [✏️ Tên] [✏️ Nội dung] [✏️ Ảnh] [✏️ Tệp kèm] [✏️ Đơn vị] [✏️ Câu hỏi] [Thôi]
> [✅ Lưu thay đổi]
< 📄 Đã lưu tài liệu <b>Luật Thanh niên 2020</b>. Gửi luôn nhé?
< [📢 Gửi đi]
! material: Luật Thanh niên 2020 | 1 questions | 01970000000070008000000000000004
> [📢 Gửi đi]
< 👁 <b>Người nhận sẽ thấy:</b>
< 📢 <b>Đội tình nguyện Bãi Xép</b>
< Luật Thanh niên 2020
< Thanh niên có quyền và nghĩa vụ tham gia tình nguyện.
< <i>Tin tự động. Nhắn DUNGTIN để thôi nhận.</i>
< ———
<
< <b>Thông báo</b> – bạn xem lại giúp mình:
< • Nội dung: <b>Luật Thanh niên 2020 Thanh niên có quyền và nghĩa vụ tham gia tình nguyện.</b>
< • Ảnh: <b>Không</b>
< • Tệp kèm: <b>Không</b>
< • Mời tham gia: <b>Không mời hoạt động nào</b>
< • Gửi cho: <b>Đội tình nguyện Bãi Xép</b>
< • Người nhận: <b>Mọi người</b>
< • Theo vai trò: <b>Mọi vai trò</b>
< • Chủ đề: <b>Mọi chủ đề</b>
< • Kỹ năng: <b>Mọi kỹ năng</b>
< • Trừ: <b>Không</b>
< • Mức độ: <b>Bình thường</b>
< • Lúc gửi: <b>ngay bây giờ</b>
< • Lặp lại: <b>Một lần</b>
< • Nhận được: <b>1 người</b>
< • Theo kênh: <b>Zalo: 1 người</b>
< • Không nhận được: <b>1 chưa đồng ý nhận tin</b>
< • Thời gian gửi: <b>dưới 1 phút</b>
< • Chi phí: <b>55 đồng</b>
< ⚠️ <i>Xem tên và cách khắc phục: /khongden</i>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Gửi] [✏️ Nội dung] [✏️ Ảnh] [✏️ Tệp kèm] [✏️ Mời tham gia] [✏️ Gửi cho] [✏️ Người nhận] [✏️ Theo vai trò] [✏️ Chủ đề] [✏️ Kỹ năng] [✏️ Trừ] [✏️ Mức độ] [✏️ Lúc gửi] [✏️ Lặp lại] [Thôi]
> [✅ Gửi]
< 📢 Mình bắt đầu gửi “Luật Thanh niên 2020 Thanh niên có quyền và nghĩa vụ tham gia tình nguyện.” cho khoảng 1 người. Mình cập nhật tiến độ ngay tại đây.
< [🔎 Theo dõi] [🗑 Rút lại]
! announcement: Scheduled Material Normal | to=Đội tình nguyện Bãi Xép | Luật Thanh niên 2020 Thanh niên có quyền và nghĩa vụ tham gia tình nguyện. | 1 people | due=2026-11-23 20:00 repeat=Once
! material: Luật Thanh niên 2020 | 1 questions | 01970000000070008000000000000004
as volunteer
> /dadoc 01970000000070008000000000000004
< Câu 1/1: Luật Thanh niên có hiệu lực từ năm nào?
< [2021] [2020] [2019]
> 2021
< ✅ Cảm ơn bạn đã đọc <b>Luật Thanh niên 2020</b>. Bạn đúng 1/1 câu.
! acknowledged: a member read right=1
> /dadoc 01970000000070008000000000000004
< Câu 1/1: Luật Thanh niên có hiệu lực từ năm nào?
< [2021] [2020] [2019]
> [2019]
< Bạn đã xác nhận đọc <b>Luật Thanh niên 2020</b> rồi, cảm ơn bạn.
as leader
> /duhop 01970000000070008000000000000004
< Bạn dán danh sách người dự, mỗi người một dòng hoặc cách nhau dấu phẩy.
> Minh, Nguyễn Thị Mẫu
< <b>Người dự họp</b> – bạn xem lại giúp mình:
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Danh sách: <b>2 bạn: Minh, Nguyễn Thị Mẫu</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Lưu thay đổi] [✏️ Đơn vị] [✏️ Danh sách] [Thôi]
> [✅ Lưu thay đổi]
< 📋 <b>Luật Thanh niên 2020</b>: đã ghi 2 người (có 1 người trong danh sách đơn vị); 0 người đã ghi từ trước.
< [🔎 Xem]
! acknowledged: a member read met right=1
! acknowledged: Nguyễn Thị Mẫu met
> [🔎 Xem]
< 📄 <b>Luật Thanh niên 2020</b>
< 🎯 Cần đọc: 0
< 📬 Đã nhận: 0
< ✅ Đã đọc, đã hiểu: 1
< 👥 Nghe tại buổi họp: 2
< Tính mỗi người một lần: 2
< [📢 Gửi đi] [⏰ Nhắc bạn chưa đọc] [📋 Ghi người dự họp]
> [⏰ Nhắc bạn chưa đọc]
< 👁 <b>Người nhận sẽ thấy:</b>
< 📢 <b>Đội tình nguyện Bãi Xép</b>
< Luật Thanh niên 2020
< Thanh niên có quyền và nghĩa vụ tham gia tình nguyện.
< <i>Tin tự động. Nhắn DUNGTIN để thôi nhận.</i>
< ———
<
< <b>Thông báo</b> – bạn xem lại giúp mình:
< • Nội dung: <b>Luật Thanh niên 2020 Thanh niên có quyền và nghĩa vụ tham gia tình nguyện.</b>
< • Ảnh: <b>Không</b>
< • Tệp kèm: <b>Không</b>
< • Mời tham gia: <b>Không mời hoạt động nào</b>
< • Gửi cho: <b>Đội tình nguyện Bãi Xép</b>
< • Người nhận: <b>Mọi người</b>
< • Theo vai trò: <b>Mọi vai trò</b>
< • Chủ đề: <b>Mọi chủ đề</b>
< • Kỹ năng: <b>Mọi kỹ năng</b>
< • Trừ: <b>Không</b>
< • Mức độ: <b>Bình thường</b>
< • Lúc gửi: <b>ngay bây giờ</b>
< • Lặp lại: <b>Một lần</b>
< • Nhận được: <b>1 người</b>
< • Theo kênh: <b>Zalo: 1 người</b>
< • Không nhận được: <b>1 chưa đồng ý nhận tin</b>
< • Thời gian gửi: <b>dưới 1 phút</b>
< • Chi phí: <b>55 đồng</b>
< ⚠️ <i>Xem tên và cách khắc phục: /khongden</i>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Gửi] [✏️ Nội dung] [✏️ Ảnh] [✏️ Tệp kèm] [✏️ Mời tham gia] [✏️ Gửi cho] [✏️ Người nhận] [✏️ Theo vai trò] [✏️ Chủ đề] [✏️ Kỹ năng] [✏️ Trừ] [✏️ Mức độ] [✏️ Lúc gửi] [✏️ Lặp lại] [Thôi]
