# Nhiều ngày, qua đêm, cả tuần
as leader
> đăng ký trại hè thiếu nhi từ 1/12 đến 3/12 ở Nhà văn hóa Tuy Hòa, 120 em
< Hôm thứ ba 1/12 – thứ năm 3/12, mấy giờ bắt đầu?
< [6:00] [7:00] [8:00] [Chưa rõ giờ]
> 7h30
< <b>Đăng ký hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Trại hè thiếu nhi</b>
< • Loại: <b>Thiếu nhi, hè</b>
< • Thời gian: <b>thứ ba 1/12, 7:30 – thứ năm 3/12</b>
< • Địa điểm: <b>Nhà văn hóa Tuy Hòa</b>
< • Số người: <b>120 người</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Ghi chú: <b>không có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Xác nhận] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Số người] [✏️ Đơn vị] [✏️ Ghi chú] [Thôi]
> ok
< ✅ Đã ghi nhận: <b>Trại hè thiếu nhi</b>
< 🕖 thứ ba 1/12, 7:30 – thứ năm 3/12
< 📍 Nhà văn hóa Tuy Hòa
< 👥 120 người
< Mình sẽ nhắc bạn vào tối hôm trước, và hỏi kết quả khi xong.
< [🔎 Xem] [✏️ Sửa]
! stored activity: status=Planned | title=Trại hè thiếu nhi | kind=Children | when=2026-12-01T07:30/2026-12-03 | where=Nhà văn hóa Tuy Hòa | people=120 | unit=Đội tình nguyện Bãi Xép | note=
! reminder: DayBefore Waiting 2026-11-30 19:00
! reminder: AskResult Waiting 2026-12-04 19:00
> đăng ký tiếp sức mùa thi 22h-2h thứ bảy này ở ga Tuy Hòa, 15 bạn
< <b>Đăng ký hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Tiếp sức mùa thi</b>
< • Loại: <b>Tiếp sức mùa thi</b>
< • Thời gian: <b>thứ bảy 28/11, 22:00 – chủ nhật 29/11, 2:00</b>
< • Địa điểm: <b>ga Tuy Hòa</b>
< • Số người: <b>15 người</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Ghi chú: <b>không có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Xác nhận] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Số người] [✏️ Đơn vị] [✏️ Ghi chú] [Thôi]
> ok
< ✅ Đã ghi nhận: <b>Tiếp sức mùa thi</b>
< 🕖 thứ bảy 28/11, 22:00 – chủ nhật 29/11, 2:00
< 📍 ga Tuy Hòa
< 👥 15 người
< Mình sẽ nhắc bạn vào tối hôm trước, và hỏi kết quả khi xong.
< [🔎 Xem] [✏️ Sửa]
! stored activity: status=Planned | title=Tiếp sức mùa thi | kind=ExamSupport | when=2026-11-28T22:00/2026-11-29T02:00 | where=ga Tuy Hòa | people=15 | unit=Đội tình nguyện Bãi Xép | note=
! reminder: DayBefore Waiting 2026-11-27 19:00
! reminder: AskResult Waiting 2026-11-29 19:00
