# “à nhầm, thứ 7” chỉ sửa ngày, giờ giữ nguyên
as leader
> dk don rac bien cn nay 7h-10h o bai xep 30 ban
< <b>Đăng ký hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Don rac bien</b>
< • Loại: <b>Vệ sinh môi trường</b>
< • Thời gian: <b>chủ nhật 29/11, 7:00–10:00</b>
< • Địa điểm: <b>bai xep</b>
< • Số người: <b>30 người</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Ghi chú: <b>không có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Xác nhận] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Số người] [✏️ Đơn vị] [✏️ Ghi chú] [Thôi]
> à nhầm, thứ 7
< Đã sửa: thứ bảy 28/11, 7:00–10:00.
<
< <b>Đăng ký hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Don rac bien</b>
< • Loại: <b>Vệ sinh môi trường</b>
< • Thời gian: <b>thứ bảy 28/11, 7:00–10:00</b>
< • Địa điểm: <b>bai xep</b>
< • Số người: <b>30 người</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Ghi chú: <b>không có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Xác nhận] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Số người] [✏️ Đơn vị] [✏️ Ghi chú] [Thôi]
> à không, 8h
< Đã sửa: thứ bảy 28/11, 8:00–10:00.
<
< <b>Đăng ký hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Don rac bien</b>
< • Loại: <b>Vệ sinh môi trường</b>
< • Thời gian: <b>thứ bảy 28/11, 8:00–10:00</b>
< • Địa điểm: <b>bai xep</b>
< • Số người: <b>30 người</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Ghi chú: <b>không có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Xác nhận] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Số người] [✏️ Đơn vị] [✏️ Ghi chú] [Thôi]
> [✅ Xác nhận]
< ✅ Đã ghi nhận: <b>Don rac bien</b>
< 🕖 thứ bảy 28/11, 8:00–10:00
< 📍 bai xep
< 👥 30 người
< Mình sẽ nhắc bạn vào tối hôm trước, và hỏi kết quả khi xong.
< [🔎 Xem] [✏️ Sửa]
! stored activity: status=Planned | title=Don rac bien | kind=Environment | when=2026-11-28T08:00/2026-11-28T10:00 | where=bai xep | people=30 | unit=Đội tình nguyện Bãi Xép | note=
! reminder: DayBefore Waiting 2026-11-27 19:00
! reminder: AskResult Waiting 2026-11-28 19:00
