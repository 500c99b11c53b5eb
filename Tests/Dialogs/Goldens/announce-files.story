# Thông báo kèm ảnh và tệp: gửi cùng lời, gửi sau, bỏ bớt, gửi thừa
as volunteer
> /dongy alerts
< 🔔 Bạn sẽ nhận tin khi có hoạt động, chiến dịch.
! stored person: Minh | unit=Đội tình nguyện Bãi Xép | language=vi | Volunteer@Đội tình nguyện Bãi Xép 2026-01-01.. | agrees=Alerts
as cadre
> (tệp ke-hoach-mua-he.pdf) thông báo cho đội bãi xép: kế hoạch mùa hè gửi kèm, các bạn đọc trước chủ nhật nhé
< 👁 <b>Người nhận sẽ thấy:</b>
< 📎 ke-hoach-mua-he.pdf
< 📢 <b>Đội tình nguyện Bãi Xép</b>
< Kế hoạch mùa hè gửi kèm, các bạn đọc trước chủ nhật nhé
< <i>Tin tự động. Nhắn DUNGTIN để thôi nhận.</i>
< ———
<
< <b>Thông báo</b> – bạn xem lại giúp mình:
< • Nội dung: <b>Kế hoạch mùa hè gửi kèm, các bạn đọc trước chủ nhật nhé</b>
< • Ảnh: <b>Không</b>
< • Tệp kèm: <b>ke-hoach-mua-he.pdf</b>
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
> (ảnh)
< 🖼 Đã nhận 1 ảnh, mình giữ cho phần ảnh.
<
< 👁 <b>Người nhận sẽ thấy:</b>
< 🖼 (ảnh)
< 📎 ke-hoach-mua-he.pdf
< 📢 <b>Đội tình nguyện Bãi Xép</b>
< Kế hoạch mùa hè gửi kèm, các bạn đọc trước chủ nhật nhé
< <i>Tin tự động. Nhắn DUNGTIN để thôi nhận.</i>
< ———
<
< <b>Thông báo</b> – bạn xem lại giúp mình:
< • Nội dung: <b>Kế hoạch mùa hè gửi kèm, các bạn đọc trước chủ nhật nhé</b>
< • Ảnh: <b>Có</b>
< • Tệp kèm: <b>ke-hoach-mua-he.pdf</b>
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
> (ảnh)
< Tin này đã có đủ 1 ảnh. Muốn đổi, bạn chọn mục ảnh rồi gửi ảnh mới.
<
< 👁 <b>Người nhận sẽ thấy:</b>
< 🖼 (ảnh)
< 📎 ke-hoach-mua-he.pdf
< 📢 <b>Đội tình nguyện Bãi Xép</b>
< Kế hoạch mùa hè gửi kèm, các bạn đọc trước chủ nhật nhé
< <i>Tin tự động. Nhắn DUNGTIN để thôi nhận.</i>
< ———
<
< <b>Thông báo</b> – bạn xem lại giúp mình:
< • Nội dung: <b>Kế hoạch mùa hè gửi kèm, các bạn đọc trước chủ nhật nhé</b>
< • Ảnh: <b>Có</b>
< • Tệp kèm: <b>ke-hoach-mua-he.pdf</b>
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
> (tệp bieu-mau.docx)
< 📎 Đã nhận 1 tệp, mình gửi kèm.
<
< 👁 <b>Người nhận sẽ thấy:</b>
< 🖼 (ảnh)
< 📎 ke-hoach-mua-he.pdf
< 📎 bieu-mau.docx
< 📢 <b>Đội tình nguyện Bãi Xép</b>
< Kế hoạch mùa hè gửi kèm, các bạn đọc trước chủ nhật nhé
< <i>Tin tự động. Nhắn DUNGTIN để thôi nhận.</i>
< ———
<
< <b>Thông báo</b> – bạn xem lại giúp mình:
< • Nội dung: <b>Kế hoạch mùa hè gửi kèm, các bạn đọc trước chủ nhật nhé</b>
< • Ảnh: <b>Có</b>
< • Tệp kèm: <b>ke-hoach-mua-he.pdf, bieu-mau.docx</b>
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
> (tệp ban-do.pdf)
< 📎 Đã nhận 1 tệp, mình gửi kèm.
<
< 👁 <b>Người nhận sẽ thấy:</b>
< 🖼 (ảnh)
< 📎 ke-hoach-mua-he.pdf
< 📎 bieu-mau.docx
< 📎 ban-do.pdf
< 📢 <b>Đội tình nguyện Bãi Xép</b>
< Kế hoạch mùa hè gửi kèm, các bạn đọc trước chủ nhật nhé
< <i>Tin tự động. Nhắn DUNGTIN để thôi nhận.</i>
< ———
<
< <b>Thông báo</b> – bạn xem lại giúp mình:
< • Nội dung: <b>Kế hoạch mùa hè gửi kèm, các bạn đọc trước chủ nhật nhé</b>
< • Ảnh: <b>Có</b>
< • Tệp kèm: <b>ke-hoach-mua-he.pdf, bieu-mau.docx, ban-do.pdf</b>
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
> (tệp thua.pdf)
< Tin này đã có đủ 3 tệp. Muốn đổi, bạn chọn mục tệp kèm rồi gửi tệp mới.
<
< 👁 <b>Người nhận sẽ thấy:</b>
< 🖼 (ảnh)
< 📎 ke-hoach-mua-he.pdf
< 📎 bieu-mau.docx
< 📎 ban-do.pdf
< 📢 <b>Đội tình nguyện Bãi Xép</b>
< Kế hoạch mùa hè gửi kèm, các bạn đọc trước chủ nhật nhé
< <i>Tin tự động. Nhắn DUNGTIN để thôi nhận.</i>
< ———
<
< <b>Thông báo</b> – bạn xem lại giúp mình:
< • Nội dung: <b>Kế hoạch mùa hè gửi kèm, các bạn đọc trước chủ nhật nhé</b>
< • Ảnh: <b>Có</b>
< • Tệp kèm: <b>ke-hoach-mua-he.pdf, bieu-mau.docx, ban-do.pdf</b>
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
> [✏️ Tệp kèm]
< Bạn gửi tệp đi kèm (docx, pdf).
< [Giữ nguyên: ke-hoach-mua-he.pdf] [Không kèm tệp]
> [Không kèm tệp]
< 👁 <b>Người nhận sẽ thấy:</b>
< 🖼 (ảnh)
< 📎 bieu-mau.docx
< 📎 ban-do.pdf
< 📢 <b>Đội tình nguyện Bãi Xép</b>
< Kế hoạch mùa hè gửi kèm, các bạn đọc trước chủ nhật nhé
< <i>Tin tự động. Nhắn DUNGTIN để thôi nhận.</i>
< ———
<
< <b>Thông báo</b> – bạn xem lại giúp mình:
< • Nội dung: <b>Kế hoạch mùa hè gửi kèm, các bạn đọc trước chủ nhật nhé</b>
< • Ảnh: <b>Có</b>
< • Tệp kèm: <b>bieu-mau.docx, ban-do.pdf</b>
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
< 📢 Mình bắt đầu gửi “Kế hoạch mùa hè gửi kèm, các bạn đọc trước chủ nhật nhé” cho khoảng 1 người. Mình cập nhật tiến độ ngay tại đây.
< [🔎 Theo dõi] [🗑 Rút lại]
! announcement: Scheduled Alert Normal | to=Đội tình nguyện Bãi Xép | Kế hoạch mùa hè gửi kèm, các bạn đọc trước chủ nhật nhé | 1 people | due=2026-11-23 20:00 repeat=Once with a picture with bieu-mau.docx with ban-do.pdf
> [🔎 Theo dõi]
< 📢 Kế hoạch mùa hè gửi kèm, các bạn đọc trước chủ nhật nhé
< <b>sắp gửi</b>, dự kiến 1 người
<
< 📎 bieu-mau.docx
<
< 📎 ban-do.pdf
< [▶️ Gửi ngay] [✏️ Sửa] [🗑 Rút lại] [🔄 Cập nhật]
> /thongbao moi
< Bạn muốn thông báo gì? Nhắn nội dung, kèm ảnh hoặc tệp (docx, pdf) cũng được.
> (ảnh) Chủ nhật này 7h tập trung ở sân đình, bạn nào bận thì báo đội trưởng
< 🖼 Đã nhận 1 ảnh, mình giữ cho phần ảnh.
<
< 👁 <b>Người nhận sẽ thấy:</b>
< 🖼 (ảnh)
< 📢 <b>Đoàn xã Tuy An Đông</b>
< Chủ nhật này 7h tập trung ở sân đình, bạn nào bận thì báo đội trưởng
< <i>Tin tự động. Nhắn DUNGTIN để thôi nhận.</i>
< ———
<
< <b>Thông báo</b> – bạn xem lại giúp mình:
< • Nội dung: <b>Chủ nhật này 7h tập trung ở sân đình, bạn nào bận thì báo đội trưởng</b>
< • Ảnh: <b>Có</b>
< • Tệp kèm: <b>Không</b>
< • Mời tham gia: <b>Không mời hoạt động nào</b>
< • Gửi cho: <b>Đoàn xã Tuy An Đông</b>
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
< • Không nhận được: <b>3 chưa đồng ý nhận tin</b>
< • Thời gian gửi: <b>dưới 1 phút</b>
< • Chi phí: <b>55 đồng</b>
< ⚠️ <i>Xem tên và cách khắc phục: /khongden</i>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Gửi] [✏️ Nội dung] [✏️ Ảnh] [✏️ Tệp kèm] [✏️ Mời tham gia] [✏️ Gửi cho] [✏️ Người nhận] [✏️ Theo vai trò] [✏️ Chủ đề] [✏️ Kỹ năng] [✏️ Trừ] [✏️ Mức độ] [✏️ Lúc gửi] [✏️ Lặp lại] [Thôi]
> [✅ Gửi]
< 📢 Mình bắt đầu gửi “Chủ nhật này 7h tập trung ở sân đình, bạn nào bận thì báo đội trưởng” cho khoảng 1 người. Mình cập nhật tiến độ ngay tại đây.
< [🔎 Theo dõi] [🗑 Rút lại]
! announcement: Scheduled Alert Normal | to=Đoàn xã Tuy An Đông | Chủ nhật này 7h tập trung ở sân đình, bạn nào bận thì báo đội trưởng | 1 people | due=2026-11-23 20:00 repeat=Once with a picture
as leader
> (tệp quet.pdf)
< Mình không thấy chữ trong tệp, có lẽ là bản chụp (scan). Bạn gửi bản có chữ, hoặc chép đoạn có hạn nộp vào đây.
> (tệp quet.pdf) thông báo cho đội bãi xép: công văn của huyện, các bạn xem giúp
< 👁 <b>Người nhận sẽ thấy:</b>
< 📎 quet.pdf
< 📢 <b>Đội tình nguyện Bãi Xép</b>
< Công văn của huyện, các bạn xem giúp
< <i>Tin tự động. Nhắn DUNGTIN để thôi nhận.</i>
< ———
<
< <b>Thông báo</b> – bạn xem lại giúp mình:
< • Nội dung: <b>Công văn của huyện, các bạn xem giúp</b>
< • Ảnh: <b>Không</b>
< • Tệp kèm: <b>quet.pdf</b>
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
< 📢 Mình bắt đầu gửi “Công văn của huyện, các bạn xem giúp” cho khoảng 1 người. Mình cập nhật tiến độ ngay tại đây.
< [🔎 Theo dõi] [🗑 Rút lại]
! announcement: Scheduled Alert Normal | to=Đội tình nguyện Bãi Xép | Công văn của huyện, các bạn xem giúp | 1 people | due=2026-11-23 20:00 repeat=Once with quet.pdf
