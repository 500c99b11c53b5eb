# Mời tham gia từ hoạt động đã mở đăng ký; người nhận trả lời
as volunteer
> /dongy alerts
< 🔔 Bạn sẽ nhận tin khi có hoạt động, chiến dịch.
! stored person: Minh | unit=Đội tình nguyện Bãi Xép | language=vi | Volunteer@Đội tình nguyện Bãi Xép 2026-01-01.. | agrees=Alerts
as leader
> đăng ký trồng cây sáng chủ nhật này 7h ở thôn Phú Hội, 4 bạn
< <b>Đăng ký hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Trồng cây</b>
< • Loại: <b>Trồng cây</b>
< • Thời gian: <b>chủ nhật 29/11, 7:00</b>
< • Địa điểm: <b>thôn Phú Hội</b>
< • Số người: <b>4 người</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Ghi chú: <b>không có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Xác nhận] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Số người] [✏️ Đơn vị] [✏️ Ghi chú] [Thôi]
> ok
< ✅ Đã ghi nhận: <b>Trồng cây</b>
< 🕖 chủ nhật 29/11, 7:00
< 📍 thôn Phú Hội
< 👥 4 người
< Mình sẽ nhắc bạn vào tối hôm trước, và hỏi kết quả khi xong.
< [🔎 Xem] [✏️ Sửa]
! stored activity: status=Planned | title=Trồng cây | kind=TreePlanting | when=2026-11-29T07:00/2026-11-29 | where=thôn Phú Hội | people=4 | unit=Đội tình nguyện Bãi Xép | note=
! reminder: DayBefore Waiting 2026-11-28 19:00
! reminder: AskResult Waiting 2026-11-29 19:00
> [🔎 Xem]
< <b>Trồng cây</b>
< Trồng cây
< 🕖 chủ nhật 29/11, 7:00
< 📍 thôn Phú Hội
< 👥 4 người
< 🏠 Đội tình nguyện Bãi Xép
< 🔵 sắp diễn ra
< [✏️ Sửa] [🙋 Mở đăng ký] [📋 Chép sang ngày khác] [❌ Hủy hoạt động] [📅 Danh sách]
> [🙋 Mở đăng ký]
< <b>Mở đăng ký: Trồng cây</b> – bạn xem lại giúp mình:
< • Ca: <b>1: chủ nhật 29/11, 7:00, 4 chỗ</b>
< • Chia ca: <b>Không</b>
< • Chỗ cần kỹ năng: <b>chưa có</b>
< • Tuổi tối thiểu: <b>chưa có</b>
< • Mang theo: <b>chưa có</b>
< • An toàn: <b>chưa có</b>
< • Liên hệ: <b>chưa có</b>
< • Mở đăng ký: <b>ngay bây giờ</b>
< • Đóng đăng ký: <b>khi ca bắt đầu</b>
< • Chiến dịch: <b>Không thuộc chiến dịch nào</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Mở đăng ký] [✏️ Ca] [✏️ Chia ca] [✏️ Chỗ cần kỹ năng] [✏️ Tuổi tối thiểu] [✏️ Mang theo] [✏️ An toàn] [✏️ Liên hệ] [✏️ Mở đăng ký] [✏️ Đóng đăng ký] [✏️ Chiến dịch] [Thôi]
> [✅ Mở đăng ký]
< ✅ Đã mở đăng ký <b>Trồng cây</b>.
<
< Ca 1: <b>chủ nhật 29/11, 7:00</b> – còn 4/4 chỗ
< [🔎 Xem] [📢 Báo cho mọi người] [👥 Đăng ký cho đội]
! stored call: Open | Trồng cây | 1: 2026-11-29T07:00/2026-11-29 0/4 waiting=0 | age= bring= safety= contact= closes=
! announcement: Scheduled Reminder Important | to= those on the list |  | 0 people | due=2026-11-28 19:00 repeat=Once about a call because=reminder
! announcement: Scheduled Reminder Important | to= those on the list |  | 0 people | due=2026-11-29 05:00 repeat=Once about a call because=reminder
! announcement: Scheduled Reminder Important | to= those on the list |  | 0 people | due=2026-11-28 07:00 repeat=Once about a call because=reminder
! stored activity: status=Planned | title=Trồng cây | kind=TreePlanting | when=2026-11-29T07:00/2026-11-29 | where=thôn Phú Hội | people=4 | unit=Đội tình nguyện Bãi Xép | note=
> [📢 Báo cho mọi người]
< Bạn muốn thông báo gì? Nhắn nội dung, kèm ảnh hoặc tệp (docx, pdf) cũng được.
> Đội mình cần 4 bạn trồng cây ở thôn Phú Hội, bạn nào rảnh bấm tham gia nhé
< 👁 <b>Người nhận sẽ thấy:</b>
< 📢 <b>Đội tình nguyện Bãi Xép</b>
< Đội mình cần 4 bạn trồng cây ở thôn Phú Hội, bạn nào rảnh bấm tham gia nhé
< 🙋 <b>Trồng cây</b>
< 📍 thôn Phú Hội
< Ca 1: <b>chủ nhật 29/11, 7:00</b> – còn 4/4 chỗ
< <i>Tin tự động. Nhắn DUNGTIN để thôi nhận.</i>
< [🙋 Tham gia, Không, Để sau]
< <i>Trên kênh không có nút, mỗi lựa chọn là một dòng; người nhận nhắn chữ cái, số thứ tự hoặc cả lời đều được.</i>
< ———
<
< <b>Thông báo</b> – bạn xem lại giúp mình:
< • Nội dung: <b>Đội mình cần 4 bạn trồng cây ở thôn Phú Hội, bạn nào rảnh bấm tham gia nhé</b>
< • Ảnh: <b>Không</b>
< • Tệp kèm: <b>Không</b>
< • Mời tham gia: <b>Trồng cây</b>
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
> [✏️ Mức độ]
< Mức độ? Khẩn cấp được gửi cả giờ yên lặng và cần người thứ hai duyệt.
< [Bình thường] [Quan trọng] [Khẩn cấp]
> [Quan trọng]
< Vì sao cần gấp? Lý do được lưu lại.
> Còn ít ngày
< 👁 <b>Người nhận sẽ thấy:</b>
< 📢 <b>Đội tình nguyện Bãi Xép</b>
< Đội mình cần 4 bạn trồng cây ở thôn Phú Hội, bạn nào rảnh bấm tham gia nhé
< 🙋 <b>Trồng cây</b>
< 📍 thôn Phú Hội
< Ca 1: <b>chủ nhật 29/11, 7:00</b> – còn 4/4 chỗ
< <i>Tin tự động. Nhắn DUNGTIN để thôi nhận.</i>
< [🙋 Tham gia, Không, Để sau]
< <i>Trên kênh không có nút, mỗi lựa chọn là một dòng; người nhận nhắn chữ cái, số thứ tự hoặc cả lời đều được.</i>
< ———
<
< <b>Thông báo</b> – bạn xem lại giúp mình:
< • Nội dung: <b>Đội mình cần 4 bạn trồng cây ở thôn Phú Hội, bạn nào rảnh bấm tham gia nhé</b>
< • Ảnh: <b>Không</b>
< • Tệp kèm: <b>Không</b>
< • Mời tham gia: <b>Trồng cây</b>
< • Gửi cho: <b>Đội tình nguyện Bãi Xép</b>
< • Người nhận: <b>Mọi người</b>
< • Theo vai trò: <b>Mọi vai trò</b>
< • Chủ đề: <b>Mọi chủ đề</b>
< • Kỹ năng: <b>Mọi kỹ năng</b>
< • Trừ: <b>Không</b>
< • Mức độ: <b>Quan trọng: Còn ít ngày</b>
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
< 📢 Mình bắt đầu gửi “Đội mình cần 4 bạn trồng cây ở thôn Phú Hội, bạn nào rảnh bấm tham gia nhé” cho khoảng 1 người. Mình cập nhật tiến độ ngay tại đây.
< [🔎 Theo dõi] [🗑 Rút lại]
! announcement: Scheduled Alert Important | to=Đội tình nguyện Bãi Xép | Đội mình cần 4 bạn trồng cây ở thôn Phú Hội, bạn nào rảnh bấm tham gia nhé | 1 people | due=2026-11-23 20:00 repeat=Once about a call because=Còn ít ngày
! stored call: Open | Trồng cây | 1: 2026-11-29T07:00/2026-11-29 0/4 waiting=0 | age= bring= safety= contact= closes=
as volunteer
> để sau
< Được, bạn trả lời <b>Trồng cây</b> sau cũng được. Mình nhắc lại một lần trước khi đóng đăng ký.
< [🙋 Tham gia]
! sign-up: Minh shift 0 Later
> không tham gia được
< Mình ghi nhận bạn không tham gia <b>Trồng cây</b>. Hẹn bạn dịp khác nhé!
< [🙋 Tham gia lại]
! sign-up: Minh shift 0 Declined
> em tham gia
< 🎉 Bạn đã có chỗ: <b>Trồng cây</b>
< 📅 chủ nhật 29/11, 7:00
< 📍 thôn Phú Hội
< [🔎 Xem] [↩️ Rút tên]
! stored call: Open | Trồng cây | 1: 2026-11-29T07:00/2026-11-29 1/4 waiting=0 | age= bring= safety= contact= closes=
! sign-up: Minh shift 1 Going
