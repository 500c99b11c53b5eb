# Chép hoạt động của người khác về đơn vị mình
as cadre
> đăng ký trồng cây 7h chủ nhật này ở thôn Phú Hội, 100 bạn
< <b>Đăng ký hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Trồng cây</b>
< • Loại: <b>Trồng cây</b>
< • Thời gian: <b>chủ nhật 29/11, 7:00</b>
< • Địa điểm: <b>thôn Phú Hội</b>
< • Số người: <b>100 người</b>
< • Đơn vị: <b>Đoàn xã Tuy An Đông</b>
< • Ghi chú: <b>không có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Xác nhận] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Số người] [✏️ Đơn vị] [✏️ Ghi chú] [Thôi]
> ok
< ✅ Đã ghi nhận: <b>Trồng cây</b>
< 🕖 chủ nhật 29/11, 7:00
< 📍 thôn Phú Hội
< 👥 100 người
< Mình sẽ nhắc bạn vào tối hôm trước, và hỏi kết quả khi xong.
< [🔎 Xem] [✏️ Sửa]
! stored activity: status=Planned | title=Trồng cây | kind=TreePlanting | when=2026-11-29T07:00/2026-11-29 | where=thôn Phú Hội | people=100 | unit=Đoàn xã Tuy An Đông | note=
! reminder: DayBefore Waiting 2026-11-28 19:00
! reminder: AskResult Waiting 2026-11-29 19:00
as twohats
> /hoatdong 01970000000070008000000000000002
< <b>Trồng cây</b>
< Trồng cây
< 🕖 chủ nhật 29/11, 7:00
< 📍 thôn Phú Hội
< 👥 100 người
< 🏠 Đoàn xã Tuy An Đông
< 🔵 sắp diễn ra
< [📋 Chép sang ngày khác] [📅 Danh sách]
> [📋 Chép sang ngày khác]
< Khi nào? Ví dụ <i>chủ nhật này 7h-11h</i>.
> 7h chủ nhật tuần sau
< Của đơn vị nào?
< [CLB Hiến máu Tuy Hòa] [Chi đoàn thôn Phú Hội]
> [Chi đoàn thôn Phú Hội]
< <b>Đăng ký hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Trồng cây</b>
< • Loại: <b>Trồng cây</b>
< • Thời gian: <b>chủ nhật 6/12, 7:00</b>
< • Địa điểm: <b>thôn Phú Hội</b>
< • Số người: <b>100 người</b>
< • Đơn vị: <b>Chi đoàn thôn Phú Hội</b>
< • Ghi chú: <b>không có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Xác nhận] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Số người] [✏️ Đơn vị] [✏️ Ghi chú] [Thôi]
> ok
< ✅ Đã ghi nhận: <b>Trồng cây</b>
< 🕖 chủ nhật 6/12, 7:00
< 📍 thôn Phú Hội
< 👥 100 người
< Mình sẽ nhắc bạn vào tối hôm trước, và hỏi kết quả khi xong.
< [🔎 Xem] [✏️ Sửa]
! stored activity: status=Planned | title=Trồng cây | kind=TreePlanting | when=2026-12-06T07:00/2026-12-06 | where=thôn Phú Hội | people=100 | unit=Chi đoàn thôn Phú Hội | note= | copy of another
! reminder: DayBefore Waiting 2026-12-05 19:00
! reminder: AskResult Waiting 2026-12-06 19:00
