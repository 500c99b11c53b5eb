# Hủy hoạt động, có lý do
as leader
> đăng ký dọn rác bãi biển sáng chủ nhật này 7h ở Bãi Xép, 30 bạn
< <b>Đăng ký hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Dọn rác bãi biển</b>
< • Loại: <b>Vệ sinh môi trường</b>
< • Thời gian: <b>chủ nhật 29/11, 7:00</b>
< • Địa điểm: <b>Bãi Xép</b>
< • Số người: <b>30 người</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Ghi chú: <b>không có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Xác nhận] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Số người] [✏️ Đơn vị] [✏️ Ghi chú] [Thôi]
> [✅ Xác nhận]
< ✅ Đã ghi nhận: <b>Dọn rác bãi biển</b>
< 🕖 chủ nhật 29/11, 7:00
< 📍 Bãi Xép
< 👥 30 người
< Mình sẽ nhắc bạn vào tối hôm trước, và hỏi kết quả khi xong.
< [🔎 Xem] [✏️ Sửa]
! stored activity: status=Planned | title=Dọn rác bãi biển | kind=Environment | when=2026-11-29T07:00/2026-11-29 | where=Bãi Xép | people=30 | unit=Đội tình nguyện Bãi Xép | note=
! reminder: DayBefore Waiting 2026-11-28 19:00
! reminder: AskResult Waiting 2026-11-29 19:00
> [🔎 Xem]
< <b>Dọn rác bãi biển</b>
< Vệ sinh môi trường
< 🕖 chủ nhật 29/11, 7:00
< 📍 Bãi Xép
< 👥 30 người
< 🏠 Đội tình nguyện Bãi Xép
< 🔵 sắp diễn ra
< [✏️ Sửa] [🙋 Mở đăng ký] [📋 Chép sang ngày khác] [❌ Hủy hoạt động] [📅 Danh sách]
> [❌ Hủy hoạt động]
< Vì sao hủy “Dọn rác bãi biển”? Người tham gia sẽ đọc được lý do này.
> Bão số 13 vào
< <b>Hủy hoạt động</b> – bạn chắc chứ?
< • Tên: <b>Dọn rác bãi biển</b>
< • Thời gian: <b>chủ nhật 29/11, 7:00</b>
< • Lý do: <b>Bão số 13 vào</b>
< [❌ Hủy hoạt động này] [✏️ Lý do] [Thôi]
> [❌ Hủy hoạt động này]
< ❌ Đã hủy: <b>Dọn rác bãi biển</b>, chủ nhật 29/11, 7:00.
! stored activity: status=Cancelled | title=Dọn rác bãi biển | kind=Environment | when=2026-11-29T07:00/2026-11-29 | where=Bãi Xép | people=30 | unit=Đội tình nguyện Bãi Xép | note= | cancelled because=Bão số 13 vào
! reminder: AskResult Closed 2026-11-29 19:00
! reminder: DayBefore Closed 2026-11-28 19:00
> hoạt động
< Bạn chưa có hoạt động nào sắp tới hay chờ báo kết quả.
< [📅 Của tôi] [🗂 Đã xong] [🏠 Của đơn vị] [📝 Đăng ký hoạt động] [🚩 Chiến dịch]
> [🗂 Đã xong]
< <b>Hoạt động đã xong</b>
<
< 1. <b>Dọn rác bãi biển</b>
<     chủ nhật 29/11, 7:00 · ❌ đã hủy
< [1. Dọn rác bãi biển] [📅 Của tôi] [🗂 Đã xong] [🏠 Của đơn vị]
> 1
< <b>Dọn rác bãi biển</b>
< Vệ sinh môi trường
< 🕖 chủ nhật 29/11, 7:00
< 📍 Bãi Xép
< 👥 30 người
< 🏠 Đội tình nguyện Bãi Xép
< ❌ đã hủy
<
< Lý do hủy: Bão số 13 vào
< [📋 Chép sang ngày khác] [📅 Danh sách]
as volunteer
> hoạt động
< Bạn chưa có hoạt động nào sắp tới hay chờ báo kết quả.
< [📅 Của tôi] [🗂 Đã xong] [🏠 Của đơn vị] [📝 Đăng ký hoạt động] [🚩 Chiến dịch]
> [🏠 Của đơn vị]
< Đơn vị không có hoạt động nào trong 7 ngày qua và 30 ngày tới.
< [📅 Của tôi] [🗂 Đã xong] [🏠 Của đơn vị] [📝 Đăng ký hoạt động]
