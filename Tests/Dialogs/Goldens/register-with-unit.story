# Đăng ký có tên đơn vị: câu nói quyết định, không phải đơn vị thường dùng
as cadre
> đăng ký dọn rác 8h thứ sáu này tại chợ Phú Hội, 60 người, đội tình nguyện Bãi Xép
< <b>Đăng ký hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Dọn rác</b>
< • Loại: <b>Vệ sinh môi trường</b>
< • Thời gian: <b>thứ sáu 27/11, 8:00</b>
< • Địa điểm: <b>chợ Phú Hội</b>
< • Số người: <b>60 người</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Ghi chú: <b>không có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Xác nhận] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Số người] [✏️ Đơn vị] [✏️ Ghi chú] [Thôi]
> [✅ Xác nhận]
< ✅ Đã ghi nhận: <b>Dọn rác</b>
< 🕖 thứ sáu 27/11, 8:00
< 📍 chợ Phú Hội
< 👥 60 người
< Mình sẽ nhắc bạn vào tối hôm trước, và hỏi kết quả khi xong.
< [🔎 Xem] [✏️ Sửa]
! stored activity: status=Planned | title=Dọn rác | kind=Environment | when=2026-11-27T08:00/2026-11-27 | where=chợ Phú Hội | people=60 | unit=Đội tình nguyện Bãi Xép | note=
! reminder: DayBefore Waiting 2026-11-26 19:00
! reminder: AskResult Waiting 2026-11-27 19:00
> dk trong cay 7h chu nhat o Bai Xep, 20 ban chi doan Phu Hoi
< <b>Đăng ký hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Trong cay</b>
< • Loại: <b>Trồng cây</b>
< • Thời gian: <b>chủ nhật 29/11, 7:00</b>
< • Địa điểm: <b>Bai Xep</b>
< • Số người: <b>20 người</b>
< • Đơn vị: <b>Chi đoàn thôn Phú Hội</b>
< • Ghi chú: <b>không có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Xác nhận] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Số người] [✏️ Đơn vị] [✏️ Ghi chú] [Thôi]
> ok
< ✅ Đã ghi nhận: <b>Trong cay</b>
< 🕖 chủ nhật 29/11, 7:00
< 📍 Bai Xep
< 👥 20 người
< Mình sẽ nhắc bạn vào tối hôm trước, và hỏi kết quả khi xong.
< [🔎 Xem] [✏️ Sửa]
! stored activity: status=Planned | title=Trong cay | kind=TreePlanting | when=2026-11-29T07:00/2026-11-29 | where=Bai Xep | people=20 | unit=Chi đoàn thôn Phú Hội | note=
! reminder: DayBefore Waiting 2026-11-28 19:00
! reminder: AskResult Waiting 2026-11-29 19:00
