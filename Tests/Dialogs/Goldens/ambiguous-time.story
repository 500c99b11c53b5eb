# Ngày có thể hiểu hai cách
as leader
> đăng ký dọn rác thứ hai ở Bãi Xép, 30 bạn
< Ý bạn là lúc nào?
<
< Khi nào? Ví dụ <i>chủ nhật này 7h-11h</i>.
< [thứ hai 30/11] [thứ hai 23/11]
> 1
< Hôm thứ hai 30/11, mấy giờ bắt đầu?
< [6:00] [7:00] [8:00] [Chưa rõ giờ]
> 6h30
< <b>Đăng ký hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Dọn rác</b>
< • Loại: <b>Vệ sinh môi trường</b>
< • Thời gian: <b>thứ hai 30/11, 6:30</b>
< • Địa điểm: <b>Bãi Xép</b>
< • Số người: <b>30 người</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Ghi chú: <b>không có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Xác nhận] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Số người] [✏️ Đơn vị] [✏️ Ghi chú] [Thôi]
> ok
< ✅ Đã ghi nhận: <b>Dọn rác</b>
< 🕖 thứ hai 30/11, 6:30
< 📍 Bãi Xép
< 👥 30 người
< Mình sẽ nhắc bạn vào tối hôm trước, và hỏi kết quả khi xong.
< [🔎 Xem] [✏️ Sửa]
! stored activity: status=Planned | title=Dọn rác | kind=Environment | when=2026-11-30T06:30/2026-11-30 | where=Bãi Xép | people=30 | unit=Đội tình nguyện Bãi Xép | note=
! reminder: DayBefore Waiting 2026-11-29 19:00
! reminder: AskResult Waiting 2026-11-30 19:00
