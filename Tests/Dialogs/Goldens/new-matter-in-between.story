# Đang trả lời dở thì đăng ký việc khác bằng một câu
as leader
> đăng ký dọn rác thứ hai ở Bãi Xép, 30 bạn
< Ý bạn là lúc nào?
<
< Khi nào? Ví dụ <i>chủ nhật này 7h-11h</i>.
< [thứ hai 30/11] [thứ hai 23/11]
> đăng ký họp mặt tri ân 7h thứ năm tại nghĩa trang liệt sĩ, 40 bạn
< Mình tạm gác việc đăng ký hoạt động “Dọn rác”; xong việc này mình nhắc lại.
<
< <b>Đăng ký hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Họp mặt tri ân</b>
< • Loại: <b>Đền ơn đáp nghĩa</b>
< • Thời gian: <b>thứ năm 26/11, 7:00</b>
< • Địa điểm: <b>nghĩa trang liệt sĩ</b>
< • Số người: <b>40 người</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Ghi chú: <b>không có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Xác nhận] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Số người] [✏️ Đơn vị] [✏️ Ghi chú] [Thôi]
> ok
< ✅ Đã ghi nhận: <b>Họp mặt tri ân</b>
< 🕖 thứ năm 26/11, 7:00
< 📍 nghĩa trang liệt sĩ
< 👥 40 người
< Mình sẽ nhắc bạn vào tối hôm trước, và hỏi kết quả khi xong.
<
< Bạn còn việc đăng ký hoạt động “Dọn rác” đang dở. Làm tiếp không?
< [🔎 Xem] [✏️ Sửa] [▶️ Làm tiếp] [🗑 Bỏ luôn]
! stored activity: status=Planned | title=Họp mặt tri ân | kind=Gratitude | when=2026-11-26T07:00/2026-11-26 | where=nghĩa trang liệt sĩ | people=40 | unit=Đội tình nguyện Bãi Xép | note=
! reminder: DayBefore Waiting 2026-11-25 19:00
! reminder: AskResult Waiting 2026-11-26 19:00
> [▶️ Làm tiếp]
< Mình làm tiếp việc đăng ký hoạt động “Dọn rác” nhé.
<
< Khi nào? Ví dụ <i>chủ nhật này 7h-11h</i>.
> thứ hai 30/11
< Hôm thứ hai 30/11, mấy giờ bắt đầu?
< [6:00] [7:00] [8:00] [Chưa rõ giờ]
> quay lại
< Khi nào? Ví dụ <i>chủ nhật này 7h-11h</i>.
> 8h thứ hai 30/11
< <b>Đăng ký hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Dọn rác</b>
< • Loại: <b>Vệ sinh môi trường</b>
< • Thời gian: <b>thứ hai 30/11, 8:00</b>
< • Địa điểm: <b>Bãi Xép</b>
< • Số người: <b>30 người</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Ghi chú: <b>không có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Xác nhận] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Số người] [✏️ Đơn vị] [✏️ Ghi chú] [Thôi]
> ok
< ✅ Đã ghi nhận: <b>Dọn rác</b>
< 🕖 thứ hai 30/11, 8:00
< 📍 Bãi Xép
< 👥 30 người
< Mình sẽ nhắc bạn vào tối hôm trước, và hỏi kết quả khi xong.
< [🔎 Xem] [✏️ Sửa]
! stored activity: status=Planned | title=Dọn rác | kind=Environment | when=2026-11-30T08:00/2026-11-30 | where=Bãi Xép | people=30 | unit=Đội tình nguyện Bãi Xép | note=
! reminder: DayBefore Waiting 2026-11-29 19:00
! reminder: AskResult Waiting 2026-11-30 19:00
