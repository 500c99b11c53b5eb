# Ca còn thiếu người: ai đã trả lời, ai chưa, bot đã làm gì; đủ người thì thôi; người khác không xem được
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
> [✅ Mở đăng ký]
< ✅ Đã mở đăng ký <b>Dọn rác bãi biển</b>.
<
< Ca 1: <b>chủ nhật 29/11, 7:00</b> – còn 3/3 chỗ
< [🔎 Xem] [📢 Báo cho mọi người] [👥 Đăng ký cho đội]
! stored call: Open | Dọn rác bãi biển | 1: 2026-11-29T07:00/2026-11-29 0/3 waiting=0 | age= bring= safety= contact= closes=
! announcement: Scheduled Reminder Important | to= those on the list |  | 0 people | due=2026-11-28 19:00 repeat=Once about a call because=reminder
! announcement: Scheduled Reminder Important | to= those on the list |  | 0 people | due=2026-11-29 05:00 repeat=Once about a call because=reminder
! announcement: Scheduled Reminder Important | to= those on the list |  | 0 people | due=2026-11-28 07:00 repeat=Once about a call because=reminder
! stored activity: status=Planned | title=Dọn rác bãi biển | kind=Environment | when=2026-11-29T07:00/2026-11-29 | where=Bãi Xép | people=3 | unit=Đội tình nguyện Bãi Xép | note=
> /nguyco
< ⚠️ <b>Ca còn thiếu người</b>
<
< • <b>Dọn rác bãi biển</b> – ca 1, chủ nhật 29/11, 7:00: 0/3 chỗ, 0 đang chờ
< Trả lời: 0 không, 0 để sau, 0 chưa trả lời
< [🙋 Dọn rác bãi biển]
as volunteer
> cho em đăng ký ca sáng, rủ thêm 1 bạn
< 🎉 Bạn đã có chỗ: <b>Dọn rác bãi biển</b>
< 📅 chủ nhật 29/11, 7:00
< 📍 Bãi Xép
< 👥 Đi cùng: 1 bạn
< [🔎 Xem] [↩️ Rút tên]
! stored call: Open | Dọn rác bãi biển | 1: 2026-11-29T07:00/2026-11-29 2/3 waiting=0 | age= bring= safety= contact= closes=
! sign-up: Minh shift 1 Going +1
as twohats
> để sau
< Được, bạn trả lời <b>Dọn rác bãi biển</b> sau cũng được. Mình nhắc lại một lần trước khi đóng đăng ký.
< [🙋 Tham gia]
! sign-up: Thu shift 0 Later
as leader
> còn thiếu người
< ⚠️ <b>Ca còn thiếu người</b>
<
< • <b>Dọn rác bãi biển</b> – ca 1, chủ nhật 29/11, 7:00: 2/3 chỗ, 0 đang chờ
< Trả lời: 0 không, 1 để sau, 0 chưa trả lời
< [🙋 Dọn rác bãi biển]
> ca nào còn thiếu người
< ⚠️ <b>Ca còn thiếu người</b>
<
< • <b>Dọn rác bãi biển</b> – ca 1, chủ nhật 29/11, 7:00: 2/3 chỗ, 0 đang chờ
< Trả lời: 0 không, 1 để sau, 0 chưa trả lời
< [🙋 Dọn rác bãi biển]
> ca nao con thieu nguoi
< ⚠️ <b>Ca còn thiếu người</b>
<
< • <b>Dọn rác bãi biển</b> – ca 1, chủ nhật 29/11, 7:00: 2/3 chỗ, 0 đang chờ
< Trả lời: 0 không, 1 để sau, 0 chưa trả lời
< [🙋 Dọn rác bãi biển]
as cadre
> ca nào thiếu người
< ⚠️ <b>Ca còn thiếu người</b>
<
< • <b>Dọn rác bãi biển</b> – ca 1, chủ nhật 29/11, 7:00: 2/3 chỗ, 0 đang chờ
< Trả lời: 0 không, 1 để sau, 0 chưa trả lời
< [🙋 Dọn rác bãi biển]
as volunteer
> ca nào còn thiếu người ạ
< 🙋 <b>Đang nhận đăng ký</b>
<
< • <b>Dọn rác bãi biển</b> – chủ nhật 29/11, 7:00 – còn 1 chỗ
< [🙋 Dọn rác bãi biển]
as cadre
> cho em tham gia dọn rác bãi biển
< 🎉 Bạn đã có chỗ: <b>Dọn rác bãi biển</b>
< 📅 chủ nhật 29/11, 7:00
< 📍 Bãi Xép
< [🔎 Xem] [↩️ Rút tên]
! stored call: Open | Dọn rác bãi biển | 1: 2026-11-29T07:00/2026-11-29 3/3 waiting=0 | age= bring= safety= contact= closes=
! sign-up: Hạnh shift 1 Going
as leader
> thiếu người
< Không có ca nào thiếu người trong 7 ngày tới.
as volunteer
> /nguyco
< Bạn không có quyền làm việc này. Nếu cần, bạn nhờ cán bộ phụ trách đơn vị nhé.
