# Hoạt động của tôi: sắp tới, đang diễn ra, chờ kết quả, đã xong
as leader
> hoạt động của tôi
< Bạn chưa có hoạt động nào sắp tới hay chờ báo kết quả.
< [📅 Của tôi] [🗂 Đã xong] [🏠 Của đơn vị] [📝 Đăng ký hoạt động] [🚩 Chiến dịch]
> đăng ký dọn rác bãi biển 7h-10h sáng mai ở Bãi Xép, 30 bạn
< <b>Đăng ký hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Dọn rác bãi biển</b>
< • Loại: <b>Vệ sinh môi trường</b>
< • Thời gian: <b>thứ ba 24/11, 7:00–10:00</b>
< • Địa điểm: <b>Bãi Xép</b>
< • Số người: <b>30 người</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Ghi chú: <b>không có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Xác nhận] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Số người] [✏️ Đơn vị] [✏️ Ghi chú] [Thôi]
> ok
< ✅ Đã ghi nhận: <b>Dọn rác bãi biển</b>
< 🕖 thứ ba 24/11, 7:00–10:00
< 📍 Bãi Xép
< 👥 30 người
< Xong hoạt động mình sẽ hỏi bạn kết quả.
< [🔎 Xem] [✏️ Sửa]
! stored activity: status=Planned | title=Dọn rác bãi biển | kind=Environment | when=2026-11-24T07:00/2026-11-24T10:00 | where=Bãi Xép | people=30 | unit=Đội tình nguyện Bãi Xép | note=
! reminder: AskResult Waiting 2026-11-24 19:00
> đăng ký trồng cây 7h chủ nhật này ở thôn Phú Hội, 25 bạn
< <b>Đăng ký hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Trồng cây</b>
< • Loại: <b>Trồng cây</b>
< • Thời gian: <b>chủ nhật 29/11, 7:00</b>
< • Địa điểm: <b>thôn Phú Hội</b>
< • Số người: <b>25 người</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Ghi chú: <b>không có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Xác nhận] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Số người] [✏️ Đơn vị] [✏️ Ghi chú] [Thôi]
> ok
< ✅ Đã ghi nhận: <b>Trồng cây</b>
< 🕖 chủ nhật 29/11, 7:00
< 📍 thôn Phú Hội
< 👥 25 người
< Mình sẽ nhắc bạn vào tối hôm trước, và hỏi kết quả khi xong.
< [🔎 Xem] [✏️ Sửa]
! stored activity: status=Planned | title=Trồng cây | kind=TreePlanting | when=2026-11-29T07:00/2026-11-29 | where=thôn Phú Hội | people=25 | unit=Đội tình nguyện Bãi Xép | note=
! reminder: DayBefore Waiting 2026-11-28 19:00
! reminder: AskResult Waiting 2026-11-29 19:00
later 12h
> hoạt động
< <b>Hoạt động của bạn</b>
<
< 1. <b>Dọn rác bãi biển</b>
<     thứ ba 24/11, 7:00–10:00 · 🟢 đang diễn ra
< 2. <b>Trồng cây</b>
<     chủ nhật 29/11, 7:00 · 🔵 sắp diễn ra
< [1. Dọn rác bãi biển] [2. Trồng cây] [📅 Của tôi] [🗂 Đã xong] [🏠 Của đơn vị]
later 12h
> hoạt động
< <b>Hoạt động của bạn</b>
<
< 1. <b>Trồng cây</b>
<     chủ nhật 29/11, 7:00 · 🔵 sắp diễn ra
< 2. <b>Dọn rác bãi biển</b>
<     thứ ba 24/11, 7:00–10:00 · 🟠 chờ báo kết quả
< [1. Trồng cây] [2. Dọn rác bãi biển] [📅 Của tôi] [🗂 Đã xong] [🏠 Của đơn vị]
> [🏠 Của đơn vị]
< <b>Hoạt động của đơn vị</b> (7 ngày qua – 30 ngày tới)
<
< 1. <b>Trồng cây</b>
<     chủ nhật 29/11, 7:00 · 🔵 sắp diễn ra
< 2. <b>Dọn rác bãi biển</b>
<     thứ ba 24/11, 7:00–10:00 · 🟠 chờ báo kết quả
< [1. Trồng cây] [2. Dọn rác bãi biển] [📅 Của tôi] [🗂 Đã xong] [🏠 Của đơn vị]
> [🗂 Đã xong]
< <b>Hoạt động đã xong</b>
<
< 1. <b>Dọn rác bãi biển</b>
<     thứ ba 24/11, 7:00–10:00 · 🟠 chờ báo kết quả
< [1. Dọn rác bãi biển] [📅 Của tôi] [🗂 Đã xong] [🏠 Của đơn vị]
> 1
< <b>Dọn rác bãi biển</b>
< Vệ sinh môi trường
< 🕖 thứ ba 24/11, 7:00–10:00
< 📍 Bãi Xép
< 👥 30 người
< 🏠 Đội tình nguyện Bãi Xép
< 🟠 chờ báo kết quả
< [📊 Báo kết quả] [📋 Chép sang ngày khác] [📅 Danh sách]
as officer
> hoạt động
< Bạn chưa có hoạt động nào sắp tới hay chờ báo kết quả.
< [📅 Của tôi] [🗂 Đã xong] [🏠 Của đơn vị] [📝 Đăng ký hoạt động] [🚩 Chiến dịch]
> [🏠 Của đơn vị]
< <b>Hoạt động của đơn vị</b> (7 ngày qua – 30 ngày tới)
<
< 1. <b>Trồng cây</b>
<     chủ nhật 29/11, 7:00 · 🔵 sắp diễn ra
< 2. <b>Dọn rác bãi biển</b>
<     thứ ba 24/11, 7:00–10:00 · 🟠 chờ báo kết quả
< [1. Trồng cây] [2. Dọn rác bãi biển] [📅 Của tôi] [🗂 Đã xong] [🏠 Của đơn vị]
