# Chọn ca theo buổi: gõ vội, “chiều nay”, ca còn chỗ trước hàng chờ của ca khác, không có ca nào đúng lúc, hai ca cùng buổi
now 2026-11-24 09:00
as leader
> đăng ký trồng cây sáng chủ nhật này 7h ở thôn Phú Hội, 5 bạn
< <b>Đăng ký hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Trồng cây</b>
< • Loại: <b>Trồng cây</b>
< • Thời gian: <b>chủ nhật 29/11, 7:00</b>
< • Địa điểm: <b>thôn Phú Hội</b>
< • Số người: <b>5 người</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Ghi chú: <b>không có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Xác nhận] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Số người] [✏️ Đơn vị] [✏️ Ghi chú] [Thôi]
> ok
< ✅ Đã ghi nhận: <b>Trồng cây</b>
< 🕖 chủ nhật 29/11, 7:00
< 📍 thôn Phú Hội
< 👥 5 người
< Mình sẽ nhắc bạn vào tối hôm trước, và hỏi kết quả khi xong.
< [🔎 Xem] [✏️ Sửa]
! stored activity: status=Planned | title=Trồng cây | kind=TreePlanting | when=2026-11-29T07:00/2026-11-29 | where=thôn Phú Hội | people=5 | unit=Đội tình nguyện Bãi Xép | note=
! reminder: DayBefore Waiting 2026-11-28 19:00
! reminder: AskResult Waiting 2026-11-29 19:00
> [🔎 Xem]
< <b>Trồng cây</b>
< Trồng cây
< 🕖 chủ nhật 29/11, 7:00
< 📍 thôn Phú Hội
< 👥 5 người
< 🏠 Đội tình nguyện Bãi Xép
< 🔵 sắp diễn ra
< [✏️ Sửa] [🙋 Mở đăng ký] [📋 Chép sang ngày khác] [❌ Hủy hoạt động] [📅 Danh sách]
> [🙋 Mở đăng ký]
< <b>Mở đăng ký: Trồng cây</b> – bạn xem lại giúp mình:
< • Ca: <b>1: chủ nhật 29/11, 7:00, 5 chỗ</b>
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
< Ca 1: <b>chủ nhật 29/11, 7:00</b> – còn 5/5 chỗ
< [🔎 Xem] [📢 Báo cho mọi người] [👥 Đăng ký cho đội]
! stored call: Open | Trồng cây | 1: 2026-11-29T07:00/2026-11-29 0/5 waiting=0 | age= bring= safety= contact= closes=
! announcement: Scheduled Reminder Important | to= those on the list |  | 0 people | due=2026-11-28 19:00 repeat=Once about a call because=reminder
! announcement: Scheduled Reminder Important | to= those on the list |  | 0 people | due=2026-11-29 05:00 repeat=Once about a call because=reminder
! announcement: Scheduled Reminder Important | to= those on the list |  | 0 people | due=2026-11-28 07:00 repeat=Once about a call because=reminder
! stored activity: status=Planned | title=Trồng cây | kind=TreePlanting | when=2026-11-29T07:00/2026-11-29 | where=thôn Phú Hội | people=5 | unit=Đội tình nguyện Bãi Xép | note=
> đăng ký dọn rác bãi biển chiều chủ nhật này 14h ở Bãi Xép, 1 bạn
< <b>Đăng ký hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Dọn rác bãi biển</b>
< • Loại: <b>Vệ sinh môi trường</b>
< • Thời gian: <b>chủ nhật 29/11, 14:00</b>
< • Địa điểm: <b>Bãi Xép</b>
< • Số người: <b>1 người</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Ghi chú: <b>không có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Xác nhận] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Số người] [✏️ Đơn vị] [✏️ Ghi chú] [Thôi]
> ok
< ✅ Đã ghi nhận: <b>Dọn rác bãi biển</b>
< 🕖 chủ nhật 29/11, 14:00
< 📍 Bãi Xép
< 👥 1 người
< Mình sẽ nhắc bạn vào tối hôm trước, và hỏi kết quả khi xong.
< [🔎 Xem] [✏️ Sửa]
! stored activity: status=Planned | title=Dọn rác bãi biển | kind=Environment | when=2026-11-29T14:00/2026-11-29 | where=Bãi Xép | people=1 | unit=Đội tình nguyện Bãi Xép | note=
! reminder: DayBefore Waiting 2026-11-28 19:00
! reminder: AskResult Waiting 2026-11-29 19:00
> [🔎 Xem]
< <b>Dọn rác bãi biển</b>
< Vệ sinh môi trường
< 🕖 chủ nhật 29/11, 14:00
< 📍 Bãi Xép
< 👥 1 người
< 🏠 Đội tình nguyện Bãi Xép
< 🔵 sắp diễn ra
< [✏️ Sửa] [🙋 Mở đăng ký] [📋 Chép sang ngày khác] [❌ Hủy hoạt động] [📅 Danh sách]
> [🙋 Mở đăng ký]
< <b>Mở đăng ký: Dọn rác bãi biển</b> – bạn xem lại giúp mình:
< • Ca: <b>1: chủ nhật 29/11, 14:00, 1 chỗ</b>
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
< ✅ Đã mở đăng ký <b>Dọn rác bãi biển</b>.
<
< Ca 1: <b>chủ nhật 29/11, 14:00</b> – còn 1/1 chỗ
< [🔎 Xem] [📢 Báo cho mọi người] [👥 Đăng ký cho đội]
! stored call: Open | Dọn rác bãi biển | 1: 2026-11-29T14:00/2026-11-29 0/1 waiting=0 | age= bring= safety= contact= closes=
! announcement: Scheduled Reminder Important | to= those on the list |  | 0 people | due=2026-11-28 19:00 repeat=Once about a call because=reminder
! announcement: Scheduled Reminder Important | to= those on the list |  | 0 people | due=2026-11-29 12:00 repeat=Once about a call because=reminder
! announcement: Scheduled Reminder Important | to= those on the list |  | 0 people | due=2026-11-28 14:00 repeat=Once about a call because=reminder
! stored activity: status=Planned | title=Dọn rác bãi biển | kind=Environment | when=2026-11-29T14:00/2026-11-29 | where=Bãi Xép | people=1 | unit=Đội tình nguyện Bãi Xép | note=
> đăng ký thăm mẹ Việt Nam anh hùng chiều nay 15h ở nhà văn hóa Phú Hội, 4 bạn
< <b>Đăng ký hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Thăm mẹ Việt Nam anh hùng</b>
< • Loại: <b>Đền ơn đáp nghĩa</b>
< • Thời gian: <b>thứ ba 24/11, 15:00</b>
< • Địa điểm: <b>nhà văn hóa Phú Hội</b>
< • Số người: <b>4 người</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Ghi chú: <b>không có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Xác nhận] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Số người] [✏️ Đơn vị] [✏️ Ghi chú] [Thôi]
> ok
< ✅ Đã ghi nhận: <b>Thăm mẹ Việt Nam anh hùng</b>
< 🕖 thứ ba 24/11, 15:00
< 📍 nhà văn hóa Phú Hội
< 👥 4 người
< Xong hoạt động mình sẽ hỏi bạn kết quả.
< [🔎 Xem] [✏️ Sửa]
! stored activity: status=Planned | title=Thăm mẹ Việt Nam anh hùng | kind=Gratitude | when=2026-11-24T15:00/2026-11-24 | where=nhà văn hóa Phú Hội | people=4 | unit=Đội tình nguyện Bãi Xép | note=
! reminder: AskResult Waiting 2026-11-24 19:00
> [🔎 Xem]
< <b>Thăm mẹ Việt Nam anh hùng</b>
< Đền ơn đáp nghĩa
< 🕖 thứ ba 24/11, 15:00
< 📍 nhà văn hóa Phú Hội
< 👥 4 người
< 🏠 Đội tình nguyện Bãi Xép
< 🔵 sắp diễn ra
< [✏️ Sửa] [🙋 Mở đăng ký] [📋 Chép sang ngày khác] [❌ Hủy hoạt động] [📅 Danh sách]
> [🙋 Mở đăng ký]
< <b>Mở đăng ký: Thăm mẹ Việt Nam anh hùng</b> – bạn xem lại giúp mình:
< • Ca: <b>1: thứ ba 24/11, 15:00, 4 chỗ</b>
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
< ✅ Đã mở đăng ký <b>Thăm mẹ Việt Nam anh hùng</b>.
<
< Ca 1: <b>thứ ba 24/11, 15:00</b> – còn 4/4 chỗ
< [🔎 Xem] [📢 Báo cho mọi người] [👥 Đăng ký cho đội]
! stored call: Open | Thăm mẹ Việt Nam anh hùng | 1: 2026-11-24T15:00/2026-11-24 0/4 waiting=0 | age= bring= safety= contact= closes=
! announcement: Withdrawn Reminder Important | to= those on the list |  | 0 people | due= repeat=Once about a call because=reminder
! announcement: Scheduled Reminder Important | to= those on the list |  | 0 people | due=2026-11-24 13:00 repeat=Once about a call because=reminder
! announcement: Withdrawn Reminder Important | to= those on the list |  | 0 people | due= repeat=Once about a call because=reminder
! stored activity: status=Planned | title=Thăm mẹ Việt Nam anh hùng | kind=Gratitude | when=2026-11-24T15:00/2026-11-24 | where=nhà văn hóa Phú Hội | people=4 | unit=Đội tình nguyện Bãi Xép | note=
as twohats
> xin tham gia dọn rác bãi biển
< 🎉 Bạn đã có chỗ: <b>Dọn rác bãi biển</b>
< 📅 chủ nhật 29/11, 14:00
< 📍 Bãi Xép
< [🔎 Xem] [↩️ Rút tên]
! stored call: Open | Dọn rác bãi biển | 1: 2026-11-29T14:00/2026-11-29 1/1 waiting=0 | age= bring= safety= contact= closes=
! sign-up: Thu shift 1 Going
as volunteer
> cho em dang ky ca sag
< 🎉 Bạn đã có chỗ: <b>Trồng cây</b>
< 📅 chủ nhật 29/11, 7:00
< 📍 thôn Phú Hội
< [🔎 Xem] [↩️ Rút tên]
! stored call: Open | Trồng cây | 1: 2026-11-29T07:00/2026-11-29 1/5 waiting=0 | age= bring= safety= contact= closes=
! sign-up: Minh shift 1 Going
> cho em đăng ký chiều nay
< 🎉 Bạn đã có chỗ: <b>Thăm mẹ Việt Nam anh hùng</b>
< 📅 thứ ba 24/11, 15:00
< 📍 nhà văn hóa Phú Hội
< [🔎 Xem] [↩️ Rút tên]
! stored call: Open | Thăm mẹ Việt Nam anh hùng | 1: 2026-11-24T15:00/2026-11-24 1/4 waiting=0 | age= bring= safety= contact= closes=
! sign-up: Minh shift 1 Going
> cho em đăng ký ca tối
< Chưa có ca nào vào lúc bạn nói. Mình chưa đăng ký gì; những ca đang nhận người:
< [Thăm mẹ Việt Nam anh hùng (thứ ba 24/11, 15:00) – còn 3/4 chỗ] [Trồng cây (chủ nhật 29/11, 7:00) – còn 4/5 chỗ] [Dọn rác bãi biển (chủ nhật 29/11, 14:00) – đủ 1 chỗ]
as cadre
> cho em dk ca chieu, ru them 1 ban
< 🎉 Bạn đã có chỗ: <b>Thăm mẹ Việt Nam anh hùng</b>
< 📅 thứ ba 24/11, 15:00
< 📍 nhà văn hóa Phú Hội
< 👥 Đi cùng: 1 bạn
< [🔎 Xem] [↩️ Rút tên]
! stored call: Open | Thăm mẹ Việt Nam anh hùng | 1: 2026-11-24T15:00/2026-11-24 3/4 waiting=0 | age= bring= safety= contact= closes=
! sign-up: Hạnh shift 1 Going +1
> cho em đăng ký chiều chủ nhật
< Ca này đủ chỗ rồi. Mình ghi bạn vào danh sách chờ: <b>Dọn rác bãi biển</b>, chủ nhật 29/11, 14:00. Bạn đang đứng thứ 1; có chỗ mình báo ngay.
< [↩️ Rút tên]
! stored call: Open | Dọn rác bãi biển | 1: 2026-11-29T14:00/2026-11-29 1/1 waiting=1 | age= bring= safety= contact= closes=
! sign-up: Hạnh shift 1 Waiting
as leader
> đăng ký hiến máu sáng thứ bảy này 7h ở trạm y tế Phú Hội, 10 bạn
< <b>Đăng ký hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Hiến máu</b>
< • Loại: <b>Hiến máu</b>
< • Thời gian: <b>thứ bảy 28/11, 7:00</b>
< • Địa điểm: <b>trạm y tế Phú Hội</b>
< • Số người: <b>10 người</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Ghi chú: <b>không có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Xác nhận] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Số người] [✏️ Đơn vị] [✏️ Ghi chú] [Thôi]
> ok
< ✅ Đã ghi nhận: <b>Hiến máu</b>
< 🕖 thứ bảy 28/11, 7:00
< 📍 trạm y tế Phú Hội
< 👥 10 người
< Mình sẽ nhắc bạn vào tối hôm trước, và hỏi kết quả khi xong.
< [🔎 Xem] [✏️ Sửa]
! stored activity: status=Planned | title=Hiến máu | kind=BloodDonation | when=2026-11-28T07:00/2026-11-28 | where=trạm y tế Phú Hội | people=10 | unit=Đội tình nguyện Bãi Xép | note=
! reminder: DayBefore Waiting 2026-11-27 19:00
! reminder: AskResult Waiting 2026-11-28 19:00
> [🔎 Xem]
< <b>Hiến máu</b>
< Hiến máu
< 🕖 thứ bảy 28/11, 7:00
< 📍 trạm y tế Phú Hội
< 👥 10 người
< 🏠 Đội tình nguyện Bãi Xép
< 🔵 sắp diễn ra
< [✏️ Sửa] [🙋 Mở đăng ký] [📋 Chép sang ngày khác] [❌ Hủy hoạt động] [📅 Danh sách]
> [🙋 Mở đăng ký]
< <b>Mở đăng ký: Hiến máu</b> – bạn xem lại giúp mình:
< • Ca: <b>1: thứ bảy 28/11, 7:00, 10 chỗ</b>
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
> [✅ Mở đăng ký]
< ✅ Đã mở đăng ký <b>Hiến máu</b>.
<
< Ca 1: <b>thứ bảy 28/11, 7:00</b> – còn 10/10 chỗ
< [🔎 Xem] [📢 Báo cho mọi người] [👥 Đăng ký cho đội]
! stored call: Open | Hiến máu | 1: 2026-11-28T07:00/2026-11-28 0/10 waiting=0 | age=18 bring= safety= contact= closes=
! announcement: Scheduled Reminder Important | to= those on the list |  | 0 people | due=2026-11-27 19:00 repeat=Once about a call because=reminder
! announcement: Scheduled Reminder Important | to= those on the list |  | 0 people | due=2026-11-28 05:00 repeat=Once about a call because=reminder
! announcement: Scheduled Reminder Important | to= those on the list |  | 0 people | due=2026-11-27 07:00 repeat=Once about a call because=reminder
! stored activity: status=Planned | title=Hiến máu | kind=BloodDonation | when=2026-11-28T07:00/2026-11-28 | where=trạm y tế Phú Hội | people=10 | unit=Đội tình nguyện Bãi Xép | note=
as twohats
> sáng thứ bảy em đi được
< Bạn nhắn: <i>sáng thứ bảy em đi được</i>
< Mình chưa chắc bạn muốn làm gì. Bạn chọn giúp mình nhé:
< [Chiến dịch và đăng ký tham gia] [📝 Đăng ký hoạt động] [📊 Báo kết quả] [📅 Hoạt động của tôi] [🏠 Đơn vị của tôi] [❓ Trợ giúp]
> em đi ca sáng nhé
< Có mấy ca đúng lúc bạn nói. Bạn đi ca nào?
< [Hiến máu (thứ bảy 28/11, 7:00) – còn 10/10 chỗ] [Trồng cây (chủ nhật 29/11, 7:00) – còn 4/5 chỗ]
> [Trồng cây (chủ nhật 29/11, 7:00) – còn 4/5 chỗ]
< 🎉 Bạn đã có chỗ: <b>Trồng cây</b>
< 📅 chủ nhật 29/11, 7:00
< 📍 thôn Phú Hội
< [🔎 Xem] [↩️ Rút tên]
! stored call: Open | Trồng cây | 1: 2026-11-29T07:00/2026-11-29 2/5 waiting=0 | age= bring= safety= contact= closes=
! sign-up: Thu shift 1 Going
# Nói buổi thay vì ca, rủ thêm bạn
as cadre
> cho em đăng ký sáng chủ nhật, rủ thêm 1 bạn
< 🎉 Bạn đã có chỗ: <b>Trồng cây</b>
< 📅 chủ nhật 29/11, 7:00
< 📍 thôn Phú Hội
< 👥 Đi cùng: 1 bạn
< [🔎 Xem] [↩️ Rút tên]
! stored call: Open | Trồng cây | 1: 2026-11-29T07:00/2026-11-29 4/5 waiting=0 | age= bring= safety= contact= closes=
! sign-up: Hạnh shift 1 Going +1
as leader
> cho em dang ky sang chu nhat, ru them 1 ban
< 🎉 Bạn đã có chỗ: <b>Trồng cây</b>
< 📅 chủ nhật 29/11, 7:00
< 📍 thôn Phú Hội
<
< Chỉ còn chỗ cho bạn thôi: 1 bạn đi cùng chưa có chỗ. Các bạn ấy tự đăng ký để vào danh sách chờ nhé.
< [🔎 Xem] [↩️ Rút tên]
! stored call: Open | Trồng cây | 1: 2026-11-29T07:00/2026-11-29 5/5 waiting=0 | age= bring= safety= contact= closes=
! sign-up: Lan shift 1 Going
> em đi được chiều nay, rủ thêm 2 bạn nữa
< 🎉 Bạn đã có chỗ: <b>Thăm mẹ Việt Nam anh hùng</b>
< 📅 thứ ba 24/11, 15:00
< 📍 nhà văn hóa Phú Hội
<
< Chỉ còn chỗ cho bạn thôi: 2 bạn đi cùng chưa có chỗ. Các bạn ấy tự đăng ký để vào danh sách chờ nhé.
< [🔎 Xem] [↩️ Rút tên]
! stored call: Open | Thăm mẹ Việt Nam anh hùng | 1: 2026-11-24T15:00/2026-11-24 4/4 waiting=0 | age= bring= safety= contact= closes=
! sign-up: Lan shift 1 Going
