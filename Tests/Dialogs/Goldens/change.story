# Sửa hoạt động đã đăng ký
as leader
> đăng ký dọn rác bãi biển sáng chủ nhật này 7h-10h ở Bãi Xép, 30 bạn
< <b>Đăng ký hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Dọn rác bãi biển</b>
< • Loại: <b>Vệ sinh môi trường</b>
< • Thời gian: <b>chủ nhật 29/11, 7:00–10:00</b>
< • Địa điểm: <b>Bãi Xép</b>
< • Số người: <b>30 người</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Ghi chú: <b>không có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Xác nhận] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Số người] [✏️ Đơn vị] [✏️ Ghi chú] [Thôi]
> [✅ Xác nhận]
< ✅ Đã ghi nhận: <b>Dọn rác bãi biển</b>
< 🕖 chủ nhật 29/11, 7:00–10:00
< 📍 Bãi Xép
< 👥 30 người
< Mình sẽ nhắc bạn vào tối hôm trước, và hỏi kết quả khi xong.
< [🔎 Xem] [✏️ Sửa]
! stored activity: status=Planned | title=Dọn rác bãi biển | kind=Environment | when=2026-11-29T07:00/2026-11-29T10:00 | where=Bãi Xép | people=30 | unit=Đội tình nguyện Bãi Xép | note=
! reminder: DayBefore Waiting 2026-11-28 19:00
! reminder: AskResult Waiting 2026-11-29 19:00
> [✏️ Sửa]
< <b>Sửa hoạt động</b> – bấm vào dòng cần sửa:
< • Tên: <b>Dọn rác bãi biển</b>
< • Loại: <b>Vệ sinh môi trường</b>
< • Thời gian: <b>chủ nhật 29/11, 7:00–10:00</b>
< • Địa điểm: <b>Bãi Xép</b>
< • Số người: <b>30 người</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Ghi chú: <b>không có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Lưu thay đổi] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Số người] [✏️ Đơn vị] [✏️ Ghi chú] [Thôi]
> sửa giờ 8h
< Đã sửa: chủ nhật 29/11, 8:00–10:00.
<
< <b>Sửa hoạt động</b> – bấm vào dòng cần sửa:
< • Tên: <b>Dọn rác bãi biển</b>
< • Loại: <b>Vệ sinh môi trường</b>
< • Thời gian: <b>chủ nhật 29/11, 8:00–10:00</b>
< • Địa điểm: <b>Bãi Xép</b>
< • Số người: <b>30 người</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Ghi chú: <b>không có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Lưu thay đổi] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Số người] [✏️ Đơn vị] [✏️ Ghi chú] [Thôi]
> [✅ Lưu thay đổi]
< ✅ Đã lưu: <b>Dọn rác bãi biển</b>, chủ nhật 29/11, 8:00–10:00, Bãi Xép.
< [🔎 Xem]
! stored activity: status=Planned | title=Dọn rác bãi biển | kind=Environment | when=2026-11-29T08:00/2026-11-29T10:00 | where=Bãi Xép | people=30 | unit=Đội tình nguyện Bãi Xép | note=
> [🔎 Xem]
< <b>Dọn rác bãi biển</b>
< Vệ sinh môi trường
< 🕖 chủ nhật 29/11, 8:00–10:00
< 📍 Bãi Xép
< 👥 30 người
< 🏠 Đội tình nguyện Bãi Xép
< 🔵 sắp diễn ra
< [✏️ Sửa] [🙋 Mở đăng ký] [📋 Chép sang ngày khác] [❌ Hủy hoạt động] [📅 Danh sách]
> [✏️ Sửa]
< <b>Sửa hoạt động</b> – bấm vào dòng cần sửa:
< • Tên: <b>Dọn rác bãi biển</b>
< • Loại: <b>Vệ sinh môi trường</b>
< • Thời gian: <b>chủ nhật 29/11, 8:00–10:00</b>
< • Địa điểm: <b>Bãi Xép</b>
< • Số người: <b>30 người</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Ghi chú: <b>không có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Lưu thay đổi] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Số người] [✏️ Đơn vị] [✏️ Ghi chú] [Thôi]
as cadre
> hoạt động
< Bạn chưa có hoạt động nào sắp tới hay chờ báo kết quả.
< [📅 Của tôi] [🗂 Đã xong] [🏠 Của đơn vị] [📝 Đăng ký hoạt động] [🚩 Chiến dịch]
> [🏠 Của đơn vị]
< <b>Hoạt động của đơn vị</b> (7 ngày qua – 30 ngày tới)
<
< 1. <b>Dọn rác bãi biển</b>
<     chủ nhật 29/11, 8:00–10:00 · 🔵 sắp diễn ra
< [1. Dọn rác bãi biển] [📅 Của tôi] [🗂 Đã xong] [🏠 Của đơn vị]
> 1
< <b>Dọn rác bãi biển</b>
< Vệ sinh môi trường
< 🕖 chủ nhật 29/11, 8:00–10:00
< 📍 Bãi Xép
< 👥 30 người
< 🏠 Đội tình nguyện Bãi Xép
< 🔵 sắp diễn ra
< [✏️ Sửa] [🙋 Mở đăng ký] [📋 Chép sang ngày khác] [❌ Hủy hoạt động] [📅 Danh sách]
> [✏️ Sửa]
< <b>Sửa hoạt động</b> – bấm vào dòng cần sửa:
< • Tên: <b>Dọn rác bãi biển</b>
< • Loại: <b>Vệ sinh môi trường</b>
< • Thời gian: <b>chủ nhật 29/11, 8:00–10:00</b>
< • Địa điểm: <b>Bãi Xép</b>
< • Số người: <b>30 người</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Ghi chú: <b>không có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Lưu thay đổi] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Số người] [✏️ Đơn vị] [✏️ Ghi chú] [Thôi]
> 50 bạn
< Đã sửa: 50 người.
<
< <b>Sửa hoạt động</b> – bấm vào dòng cần sửa:
< • Tên: <b>Dọn rác bãi biển</b>
< • Loại: <b>Vệ sinh môi trường</b>
< • Thời gian: <b>chủ nhật 29/11, 8:00–10:00</b>
< • Địa điểm: <b>Bãi Xép</b>
< • Số người: <b>50 người</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Ghi chú: <b>không có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Lưu thay đổi] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Số người] [✏️ Đơn vị] [✏️ Ghi chú] [Thôi]
> [✅ Lưu thay đổi]
< ✅ Đã lưu: <b>Dọn rác bãi biển</b>, chủ nhật 29/11, 8:00–10:00, Bãi Xép.
< [🔎 Xem]
! stored activity: status=Planned | title=Dọn rác bãi biển | kind=Environment | when=2026-11-29T08:00/2026-11-29T10:00 | where=Bãi Xép | people=50 | unit=Đội tình nguyện Bãi Xép | note=
! told leader:
!   ✏️ Hoạt động của bạn vừa được sửa: <b>Dọn rác bãi biển</b>, chủ nhật 29/11, 8:00–10:00, Bãi Xép.
!   [🔎 Xem]
as leader
> à, 45 bạn
< Đã sửa: 45 người.
<
< <b>Sửa hoạt động</b> – bấm vào dòng cần sửa:
< • Tên: <b>Dọn rác bãi biển</b>
< • Loại: <b>Vệ sinh môi trường</b>
< • Thời gian: <b>chủ nhật 29/11, 8:00–10:00</b>
< • Địa điểm: <b>Bãi Xép</b>
< • Số người: <b>45 người</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Ghi chú: <b>không có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Lưu thay đổi] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Số người] [✏️ Đơn vị] [✏️ Ghi chú] [Thôi]
> [✅ Lưu thay đổi]
< Hoạt động vừa được người khác sửa. Bạn mở lại để xem bản mới nhé.
