# Người có hai đơn vị: hỏi đơn vị nào
as twohats
> đăng ký dọn rác ở chợ Phú Hội 6h sáng mai, 20 bạn
< Của đơn vị nào?
< [CLB Hiến máu Tuy Hòa] [Chi đoàn thôn Phú Hội]
> ok
< Mình không tìm thấy đơn vị “ok”. Bạn gõ tên xã, phường hoặc tên đội giúp mình.
<
< Của đơn vị nào?
< [CLB Hiến máu Tuy Hòa] [Chi đoàn thôn Phú Hội]
> 2
< <b>Đăng ký hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Dọn rác</b>
< • Loại: <b>Vệ sinh môi trường</b>
< • Thời gian: <b>thứ ba 24/11, 6:00</b>
< • Địa điểm: <b>chợ Phú Hội</b>
< • Số người: <b>20 người</b>
< • Đơn vị: <b>Chi đoàn thôn Phú Hội</b>
< • Ghi chú: <b>không có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Xác nhận] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Số người] [✏️ Đơn vị] [✏️ Ghi chú] [Thôi]
> ok
< ✅ Đã ghi nhận: <b>Dọn rác</b>
< 🕖 thứ ba 24/11, 6:00
< 📍 chợ Phú Hội
< 👥 20 người
< Xong hoạt động mình sẽ hỏi bạn kết quả.
< [🔎 Xem] [✏️ Sửa]
! stored activity: status=Planned | title=Dọn rác | kind=Environment | when=2026-11-24T06:00/2026-11-24 | where=chợ Phú Hội | people=20 | unit=Chi đoàn thôn Phú Hội | note=
! reminder: AskResult Waiting 2026-11-24 19:00
