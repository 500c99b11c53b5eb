# Tuổi tối thiểu, chưa mở, đã đóng, người lạ
as leader
> đăng ký hiến máu tình nguyện sáng chủ nhật này 7h ở trạm y tế, 20 bạn
< <b>Đăng ký hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Hiến máu tình nguyện</b>
< • Loại: <b>Hiến máu</b>
< • Thời gian: <b>chủ nhật 29/11, 7:00</b>
< • Địa điểm: <b>trạm y tế</b>
< • Số người: <b>20 người</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Ghi chú: <b>không có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Xác nhận] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Số người] [✏️ Đơn vị] [✏️ Ghi chú] [Thôi]
> ok
< ✅ Đã ghi nhận: <b>Hiến máu tình nguyện</b>
< 🕖 chủ nhật 29/11, 7:00
< 📍 trạm y tế
< 👥 20 người
< Mình sẽ nhắc bạn vào tối hôm trước, và hỏi kết quả khi xong.
< [🔎 Xem] [✏️ Sửa]
! stored activity: status=Planned | title=Hiến máu tình nguyện | kind=BloodDonation | when=2026-11-29T07:00/2026-11-29 | where=trạm y tế | people=20 | unit=Đội tình nguyện Bãi Xép | note=
! reminder: DayBefore Waiting 2026-11-28 19:00
! reminder: AskResult Waiting 2026-11-29 19:00
> [🔎 Xem]
< <b>Hiến máu tình nguyện</b>
< Hiến máu
< 🕖 chủ nhật 29/11, 7:00
< 📍 trạm y tế
< 👥 20 người
< 🏠 Đội tình nguyện Bãi Xép
< 🔵 sắp diễn ra
< [✏️ Sửa] [🙋 Mở đăng ký] [📋 Chép sang ngày khác] [❌ Hủy hoạt động] [📅 Danh sách]
> [🙋 Mở đăng ký]
< <b>Mở đăng ký: Hiến máu tình nguyện</b> – bạn xem lại giúp mình:
< • Ca: <b>1: chủ nhật 29/11, 7:00, 20 chỗ</b>
< • Chia ca: <b>Không</b>
< • Chỗ cần kỹ năng: <b>chưa có</b>
< • Tuổi tối thiểu: <b>18</b>
< • Mang theo: <b>chưa có</b>
< • An toàn: <b>chưa có</b>
< • Liên hệ: <b>chưa có</b>
< • Mở đăng ký: <b>ngay bây giờ</b>
< • Đóng đăng ký: <b>khi ca bắt đầu</b>
< • Chiến dịch: <b>Không thuộc chiến dịch nào</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Mở đăng ký] [✏️ Ca] [✏️ Chia ca] [✏️ Chỗ cần kỹ năng] [✏️ Tuổi tối thiểu] [✏️ Mang theo] [✏️ An toàn] [✏️ Liên hệ] [✏️ Mở đăng ký] [✏️ Đóng đăng ký] [✏️ Chiến dịch] [Thôi]
> [✏️ Mở đăng ký]
< Mở đăng ký từ lúc nào?
> 8h sáng mai
< <b>Mở đăng ký: Hiến máu tình nguyện</b> – bạn xem lại giúp mình:
< • Ca: <b>1: chủ nhật 29/11, 7:00, 20 chỗ</b>
< • Chia ca: <b>Không</b>
< • Chỗ cần kỹ năng: <b>chưa có</b>
< • Tuổi tối thiểu: <b>18</b>
< • Mang theo: <b>chưa có</b>
< • An toàn: <b>chưa có</b>
< • Liên hệ: <b>chưa có</b>
< • Mở đăng ký: <b>thứ ba 24/11, 8:00</b>
< • Đóng đăng ký: <b>khi ca bắt đầu</b>
< • Chiến dịch: <b>Không thuộc chiến dịch nào</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Mở đăng ký] [✏️ Ca] [✏️ Chia ca] [✏️ Chỗ cần kỹ năng] [✏️ Tuổi tối thiểu] [✏️ Mang theo] [✏️ An toàn] [✏️ Liên hệ] [✏️ Mở đăng ký] [✏️ Đóng đăng ký] [✏️ Chiến dịch] [Thôi]
> [✏️ Đóng đăng ký]
< Đóng đăng ký lúc nào?
> 20h thứ bảy này
< <b>Mở đăng ký: Hiến máu tình nguyện</b> – bạn xem lại giúp mình:
< • Ca: <b>1: chủ nhật 29/11, 7:00, 20 chỗ</b>
< • Chia ca: <b>Không</b>
< • Chỗ cần kỹ năng: <b>chưa có</b>
< • Tuổi tối thiểu: <b>18</b>
< • Mang theo: <b>chưa có</b>
< • An toàn: <b>chưa có</b>
< • Liên hệ: <b>chưa có</b>
< • Mở đăng ký: <b>thứ ba 24/11, 8:00</b>
< • Đóng đăng ký: <b>thứ bảy 28/11, 20:00</b>
< • Chiến dịch: <b>Không thuộc chiến dịch nào</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Mở đăng ký] [✏️ Ca] [✏️ Chia ca] [✏️ Chỗ cần kỹ năng] [✏️ Tuổi tối thiểu] [✏️ Mang theo] [✏️ An toàn] [✏️ Liên hệ] [✏️ Mở đăng ký] [✏️ Đóng đăng ký] [✏️ Chiến dịch] [Thôi]
> [✅ Mở đăng ký]
< ✅ Đã mở đăng ký <b>Hiến máu tình nguyện</b>.
<
< Ca 1: <b>chủ nhật 29/11, 7:00</b> – còn 20/20 chỗ
< [🔎 Xem] [📢 Báo cho mọi người] [👥 Đăng ký cho đội]
! stored call: Open | Hiến máu tình nguyện | 1: 2026-11-29T07:00/2026-11-29 0/20 waiting=0 | age=18 bring= safety= contact= closes=2026-11-28 20:00
! announcement: Scheduled Reminder Important | to= those on the list |  | 0 people | due=2026-11-28 19:00 repeat=Once about a call because=reminder
! announcement: Scheduled Reminder Important | to= those on the list |  | 0 people | due=2026-11-29 05:00 repeat=Once about a call because=reminder
! announcement: Scheduled Reminder Important | to= those on the list |  | 0 people | due=2026-11-27 20:00 repeat=Once about a call because=reminder
! stored activity: status=Planned | title=Hiến máu tình nguyện | kind=BloodDonation | when=2026-11-29T07:00/2026-11-29 | where=trạm y tế | people=20 | unit=Đội tình nguyện Bãi Xép | note=
as volunteer
> em tham gia
< Chưa mở đăng ký. Bạn quay lại lúc 8:00 24/11 nhé.
> /di 01970000000070008000000000000002
< Chưa mở đăng ký. Bạn quay lại lúc 8:00 24/11 nhé.
as newcomer
> em muốn tham gia
< Mình hiểu bạn muốn tham gia, nhưng chưa biết bạn thuộc đơn vị nào nên chưa tìm được hoạt động cho bạn. Bạn nhắn /thamgia trước nhé.
<
< Hiện mình giúp được:
< [📝 Đăng ký hoạt động] [📊 Báo kết quả] [📅 Hoạt động của tôi] [👋 Tham gia] [❓ Trợ giúp]
> /di 01970000000070008000000000000002
< Chưa mở đăng ký. Bạn quay lại lúc 8:00 24/11 nhé.
later 13h
as volunteer
> /di 01970000000070008000000000000002
< Mình cần biết bạn là ai trước đã (tên, năm sinh, đơn vị). Bạn nhắn /thamgia, mất một phút thôi, rồi đăng ký nhé.
> /khongdi 01970000000070008000000000000002
< Mình ghi nhận bạn không tham gia <b>Hiến máu tình nguyện</b>. Hẹn bạn dịp khác nhé!
< [🙋 Tham gia lại]
! sign-up: Minh shift 0 Declined
> /rut 01970000000070008000000000000002
< Bạn chưa có tên trong hoạt động này.
> /ca 01970000000070008000000000000002
< 🙋 <b>Hiến máu tình nguyện</b>
< 📍 trạm y tế
< Đang nhận đăng ký
<
< Ca 1: <b>chủ nhật 29/11, 7:00</b> – còn 20/20 chỗ
<
< 🕗 Mở đăng ký: 8:00 24/11
< ⏰ Đóng đăng ký: 20:00 28/11
< 🔞 Từ 18 tuổi
< [🙋 Tham gia] [Không]
> /ca linh tinh
< Mình không tìm thấy mục này nữa.
> /di 01970000000070008000000000009999
< Mình không tìm thấy mục này nữa.
