# Đăng ký tham gia: mở đăng ký, tham gia bằng một câu, rủ bạn, rút tên, chỗ trống mời người kế tiếp
as leader
> đăng ký dọn rác bãi biển sáng chủ nhật này 7h ở Bãi Xép, 3 bạn
< <b>Đăng ký hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Dọn rác bãi biển</b>
< • Loại: <b>Vệ sinh môi trường</b>
< • Thời gian: <b>chủ nhật 29/11, 7:00</b>
< • Địa điểm: <b>Bãi Xép</b>
< • Số người: <b>3 người</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Ghi chú: <b>không có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Xác nhận] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Số người] [✏️ Đơn vị] [✏️ Ghi chú] [Thôi]
> ok
< ✅ Đã ghi nhận: <b>Dọn rác bãi biển</b>
< 🕖 chủ nhật 29/11, 7:00
< 📍 Bãi Xép
< 👥 3 người
< Mình sẽ nhắc bạn vào tối hôm trước, và hỏi kết quả khi xong.
< [🔎 Xem] [✏️ Sửa]
! stored activity: status=Planned | title=Dọn rác bãi biển | kind=Environment | when=2026-11-29T07:00/2026-11-29 | where=Bãi Xép | people=3 | unit=Đội tình nguyện Bãi Xép | note=
! reminder: DayBefore Waiting 2026-11-28 19:00
! reminder: AskResult Waiting 2026-11-29 19:00
> [🔎 Xem]
< <b>Dọn rác bãi biển</b>
< Vệ sinh môi trường
< 🕖 chủ nhật 29/11, 7:00
< 📍 Bãi Xép
< 👥 3 người
< 🏠 Đội tình nguyện Bãi Xép
< 🔵 sắp diễn ra
< [✏️ Sửa] [🙋 Mở đăng ký] [📋 Chép sang ngày khác] [❌ Hủy hoạt động] [📅 Danh sách]
> [🙋 Mở đăng ký]
< <b>Mở đăng ký: Dọn rác bãi biển</b> – bạn xem lại giúp mình:
< • Ca: <b>1: chủ nhật 29/11, 7:00, 3 chỗ</b>
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
> [✏️ Mang theo]
< Cần mang theo gì?
< [Bỏ qua]
> găng tay, mũ
< <b>Mở đăng ký: Dọn rác bãi biển</b> – bạn xem lại giúp mình:
< • Ca: <b>1: chủ nhật 29/11, 7:00, 3 chỗ</b>
< • Chia ca: <b>Không</b>
< • Chỗ cần kỹ năng: <b>chưa có</b>
< • Tuổi tối thiểu: <b>chưa có</b>
< • Mang theo: <b>găng tay, mũ</b>
< • An toàn: <b>chưa có</b>
< • Liên hệ: <b>chưa có</b>
< • Mở đăng ký: <b>ngay bây giờ</b>
< • Đóng đăng ký: <b>khi ca bắt đầu</b>
< • Chiến dịch: <b>Không thuộc chiến dịch nào</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Mở đăng ký] [✏️ Ca] [✏️ Chia ca] [✏️ Chỗ cần kỹ năng] [✏️ Tuổi tối thiểu] [✏️ Mang theo] [✏️ An toàn] [✏️ Liên hệ] [✏️ Mở đăng ký] [✏️ Đóng đăng ký] [✏️ Chiến dịch] [Thôi]
> [✏️ Liên hệ]
< Ai là đầu mối? Ghi chức danh, ví dụ <i>Bí thư Đoàn xã</i>.
< [Bỏ qua]
> Đội trưởng Bãi Xép
< <b>Mở đăng ký: Dọn rác bãi biển</b> – bạn xem lại giúp mình:
< • Ca: <b>1: chủ nhật 29/11, 7:00, 3 chỗ</b>
< • Chia ca: <b>Không</b>
< • Chỗ cần kỹ năng: <b>chưa có</b>
< • Tuổi tối thiểu: <b>chưa có</b>
< • Mang theo: <b>găng tay, mũ</b>
< • An toàn: <b>chưa có</b>
< • Liên hệ: <b>Đội trưởng Bãi Xép</b>
< • Mở đăng ký: <b>ngay bây giờ</b>
< • Đóng đăng ký: <b>khi ca bắt đầu</b>
< • Chiến dịch: <b>Không thuộc chiến dịch nào</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Mở đăng ký] [✏️ Ca] [✏️ Chia ca] [✏️ Chỗ cần kỹ năng] [✏️ Tuổi tối thiểu] [✏️ Mang theo] [✏️ An toàn] [✏️ Liên hệ] [✏️ Mở đăng ký] [✏️ Đóng đăng ký] [✏️ Chiến dịch] [Thôi]
> [✅ Mở đăng ký]
< ✅ Đã mở đăng ký <b>Dọn rác bãi biển</b>.
<
< Ca 1: <b>chủ nhật 29/11, 7:00</b> – còn 3/3 chỗ
< [🔎 Xem] [📢 Báo cho mọi người] [👥 Đăng ký cho đội]
! stored call: Open | Dọn rác bãi biển | 1: 2026-11-29T07:00/2026-11-29 0/3 waiting=0 | age= bring=găng tay, mũ safety= contact=Đội trưởng Bãi Xép closes=
! announcement: Scheduled Reminder Important | to= those on the list |  | 0 people | due=2026-11-28 19:00 repeat=Once about a call because=reminder
! announcement: Scheduled Reminder Important | to= those on the list |  | 0 people | due=2026-11-29 05:00 repeat=Once about a call because=reminder
! announcement: Scheduled Reminder Important | to= those on the list |  | 0 people | due=2026-11-28 07:00 repeat=Once about a call because=reminder
! stored activity: status=Planned | title=Dọn rác bãi biển | kind=Environment | when=2026-11-29T07:00/2026-11-29 | where=Bãi Xép | people=3 | unit=Đội tình nguyện Bãi Xép | note=
as volunteer
> /chiendich
< 🙋 <b>Đang nhận đăng ký</b>
<
< • <b>Dọn rác bãi biển</b> – chủ nhật 29/11, 7:00 – còn 3 chỗ
< [🙋 Dọn rác bãi biển]
> co hd nao gan em ko
< 🙋 <b>Đang nhận đăng ký</b>
<
< • <b>Dọn rác bãi biển</b> – chủ nhật 29/11, 7:00 – còn 3 chỗ
< [🙋 Dọn rác bãi biển]
> tuần này có gì để tham gia không ạ
< 🙋 <b>Đang nhận đăng ký</b>
<
< • <b>Dọn rác bãi biển</b> – chủ nhật 29/11, 7:00 – còn 3 chỗ
< [🙋 Dọn rác bãi biển]
> cho em đăng ký đi dọn rác, rủ thêm 2 bạn
< 🎉 Bạn đã có chỗ: <b>Dọn rác bãi biển</b>
< 📅 chủ nhật 29/11, 7:00
< 📍 Bãi Xép
< 👥 Đi cùng: 2 bạn
<
< 🎒 Mang theo: găng tay, mũ
< 👤 Liên hệ: Đội trưởng Bãi Xép
< [🔎 Xem] [↩️ Rút tên]
! stored call: Open | Dọn rác bãi biển | 1: 2026-11-29T07:00/2026-11-29 3/3 waiting=0 | age= bring=găng tay, mũ safety= contact=Đội trưởng Bãi Xép closes=
! sign-up: Minh shift 1 Going +2
> menu
< Bạn chọn một việc, hoặc cứ nhắn bằng lời:
< [🚩 Chiến dịch] [📝 Đăng ký hoạt động] [📊 Báo kết quả] [📅 Hoạt động của tôi] [🏠 Đơn vị của tôi] [❓ Trợ giúp]
as twohats
> cho em tham gia
< Ca này đủ chỗ rồi. Mình ghi bạn vào danh sách chờ: <b>Dọn rác bãi biển</b>, chủ nhật 29/11, 7:00. Bạn đang đứng thứ 1; có chỗ mình báo ngay.
< [↩️ Rút tên]
! stored call: Open | Dọn rác bãi biển | 1: 2026-11-29T07:00/2026-11-29 3/3 waiting=1 | age= bring=găng tay, mũ safety= contact=Đội trưởng Bãi Xép closes=
! sign-up: Thu shift 1 Waiting
> /chiendich
< 🙋 <b>Đang nhận đăng ký</b>
<
< • <b>Dọn rác bãi biển</b> – chủ nhật 29/11, 7:00 – đã đủ
< [🙋 Dọn rác bãi biển] [➕ Chiến dịch mới]
as cadre
> em tham gia
< Ca này đủ chỗ rồi. Mình ghi bạn vào danh sách chờ: <b>Dọn rác bãi biển</b>, chủ nhật 29/11, 7:00. Bạn đang đứng thứ 2; có chỗ mình báo ngay.
< [↩️ Rút tên]
! stored call: Open | Dọn rác bãi biển | 1: 2026-11-29T07:00/2026-11-29 3/3 waiting=2 | age= bring=găng tay, mũ safety= contact=Đội trưởng Bãi Xép closes=
! sign-up: Hạnh shift 1 Waiting
as volunteer
> em bận rồi, em không đi được
< Bạn muốn rút tên khỏi hoạt động nào? Mình chưa rút gì cả.
< [↩️ Dọn rác bãi biển (chủ nhật 29/11, 7:00)] [Giữ nguyên]
> [↩️ Dọn rác bãi biển (chủ nhật 29/11, 7:00)]
< Đã rút tên bạn khỏi <b>Dọn rác bãi biển</b>. Chỗ của bạn được mời bạn kế tiếp.
< [🙋 Tham gia lại]
! stored call: Open | Dọn rác bãi biển | 1: 2026-11-29T07:00/2026-11-29 2/3 waiting=0 | age= bring=găng tay, mũ safety= contact=Đội trưởng Bãi Xép closes=
! sign-up: Minh shift 1 Withdrawn +2
! sign-up: Thu shift 1 Offered until 2026-11-23 22:00
! sign-up: Hạnh shift 1 Offered until 2026-11-23 22:00
! told twohats:
!   🙌 Có chỗ rồi! <b>Dọn rác bãi biển</b>, chủ nhật 29/11, 7:00. Mình giữ chỗ cho bạn đến <b>22:00 23/11</b>; bạn nhận không?
!   [✅ Nhận chỗ] [Nhường bạn khác]
! told cadre:
!   🙌 Có chỗ rồi! <b>Dọn rác bãi biển</b>, chủ nhật 29/11, 7:00. Mình giữ chỗ cho bạn đến <b>22:00 23/11</b>; bạn nhận không?
!   [✅ Nhận chỗ] [Nhường bạn khác]
as twohats
> [✅ Nhận chỗ]
< 🎉 Bạn đã có chỗ: <b>Dọn rác bãi biển</b>
< 📅 chủ nhật 29/11, 7:00
< 📍 Bãi Xép
<
< 🎒 Mang theo: găng tay, mũ
< 👤 Liên hệ: Đội trưởng Bãi Xép
< [🔎 Xem] [↩️ Rút tên]
! stored call: Open | Dọn rác bãi biển | 1: 2026-11-29T07:00/2026-11-29 2/3 waiting=0 | age= bring=găng tay, mũ safety= contact=Đội trưởng Bãi Xép closes=
! sign-up: Thu shift 1 Going
as cadre
> [✅ Nhận chỗ]
< 🎉 Bạn đã có chỗ: <b>Dọn rác bãi biển</b>
< 📅 chủ nhật 29/11, 7:00
< 📍 Bãi Xép
<
< 🎒 Mang theo: găng tay, mũ
< 👤 Liên hệ: Đội trưởng Bãi Xép
< [🔎 Xem] [↩️ Rút tên]
! stored call: Open | Dọn rác bãi biển | 1: 2026-11-29T07:00/2026-11-29 2/3 waiting=0 | age= bring=găng tay, mũ safety= contact=Đội trưởng Bãi Xép closes=
! sign-up: Hạnh shift 1 Going
as leader
> /chiendich
< 🙋 <b>Đang nhận đăng ký</b>
<
< • <b>Dọn rác bãi biển</b> – chủ nhật 29/11, 7:00 – còn 1 chỗ
< [🙋 Dọn rác bãi biển] [➕ Chiến dịch mới]
> [🙋 Dọn rác bãi biển]
< 🙋 <b>Dọn rác bãi biển</b>
< 📍 Bãi Xép
< Đang nhận đăng ký
<
< Ca 1: <b>chủ nhật 29/11, 7:00</b> – còn 1/3 chỗ
<
< 🎒 Mang theo: găng tay, mũ
< 👤 Liên hệ: Đội trưởng Bãi Xép
< [🙋 Tham gia] [Không] [👥 Đăng ký cho đội] [📋 Danh sách] [✏️ Sửa] [🔒 Đóng đăng ký]
> [📋 Danh sách]
< 📋 <b>Dọn rác bãi biển</b>
<
< Ca 1: <b>chủ nhật 29/11, 7:00</b> – còn 1/3 chỗ
<
< 1. Thu –
< 2. Hạnh – Đoàn xã Tuy An Đông
< [🔎 Xem]
> [🔎 Xem]
< 🙋 <b>Dọn rác bãi biển</b>
< 📍 Bãi Xép
< Đang nhận đăng ký
<
< Ca 1: <b>chủ nhật 29/11, 7:00</b> – còn 1/3 chỗ
<
< 🎒 Mang theo: găng tay, mũ
< 👤 Liên hệ: Đội trưởng Bãi Xép
< [🙋 Tham gia] [Không] [👥 Đăng ký cho đội] [📋 Danh sách] [✏️ Sửa] [🔒 Đóng đăng ký]
> [🔒 Đóng đăng ký]
< Đã đóng đăng ký <b>Dọn rác bãi biển</b>. Các bạn đã có tên vẫn giữ chỗ.
< [🔎 Xem]
! stored call: Closed | Dọn rác bãi biển | 1: 2026-11-29T07:00/2026-11-29 2/3 waiting=0 | age= bring=găng tay, mũ safety= contact=Đội trưởng Bãi Xép closes=
as officer
> /di 01970000000070008000000000000002
< Hoạt động này đã đóng đăng ký.
