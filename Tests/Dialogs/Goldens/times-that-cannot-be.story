# Ngày đã qua, ngày không có, giờ không rõ
as leader
> đăng ký dọn rác 31/2 ở Bãi Xép, 30 bạn
< “31/2” không có trên lịch. Ý bạn là ngày giờ nào?
<
< Khi nào? Ví dụ <i>chủ nhật này 7h-11h</i>.
> hôm qua
< Mình thấy chủ nhật 22/11 đã qua rồi. Bạn cho mình ngày khác nhé.
<
< Khi nào? Ví dụ <i>chủ nhật này 7h-11h</i>.
> 25h chủ nhật
< “25h” không có trên lịch. Ý bạn là ngày giờ nào?
<
< Khi nào? Ví dụ <i>chủ nhật này 7h-11h</i>.
> 20/11/2025
< Mình thấy thứ năm 20/11/2025 đã qua rồi. Bạn cho mình ngày khác nhé.
<
< Khi nào? Ví dụ <i>chủ nhật này 7h-11h</i>.
> 1/1/2035
< Từ nay đến thứ hai 1/1/2035 còn xa quá, có nhầm năm không? Bạn ghi lại giúp mình.
<
< Khi nào? Ví dụ <i>chủ nhật này 7h-11h</i>.
> 11h-7h chủ nhật này
< <b>Đăng ký hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Dọn rác</b>
< • Loại: <b>Vệ sinh môi trường</b>
< • Thời gian: <b>chủ nhật 29/11, 11:00–19:00</b>
< • Địa điểm: <b>Bãi Xép</b>
< • Số người: <b>30 người</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Ghi chú: <b>không có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Xác nhận] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Số người] [✏️ Đơn vị] [✏️ Ghi chú] [Thôi]
> ngày mai
< Đã sửa: thứ ba 24/11, 11:00–19:00.
<
< <b>Đăng ký hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Dọn rác</b>
< • Loại: <b>Vệ sinh môi trường</b>
< • Thời gian: <b>thứ ba 24/11, 11:00–19:00</b>
< • Địa điểm: <b>Bãi Xép</b>
< • Số người: <b>30 người</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Ghi chú: <b>không có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Xác nhận] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Số người] [✏️ Đơn vị] [✏️ Ghi chú] [Thôi]
> 7h tối
< Đã sửa: thứ ba 24/11, 19:00.
<
< <b>Đăng ký hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Dọn rác</b>
< • Loại: <b>Vệ sinh môi trường</b>
< • Thời gian: <b>thứ ba 24/11, 19:00</b>
< • Địa điểm: <b>Bãi Xép</b>
< • Số người: <b>30 người</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Ghi chú: <b>không có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Xác nhận] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Số người] [✏️ Đơn vị] [✏️ Ghi chú] [Thôi]
> quay lại
< <b>Đăng ký hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Dọn rác</b>
< • Loại: <b>Vệ sinh môi trường</b>
< • Thời gian: <b>thứ ba 24/11, 11:00–19:00</b>
< • Địa điểm: <b>Bãi Xép</b>
< • Số người: <b>30 người</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Ghi chú: <b>không có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Xác nhận] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Số người] [✏️ Đơn vị] [✏️ Ghi chú] [Thôi]
> thôi
< Mình dừng nhé. Chưa có gì được ghi lại.
> đăng ký dọn rác chủ nhật này ở Bãi Xép, 30 bạn
< Hôm chủ nhật 29/11, mấy giờ bắt đầu?
< [6:00] [7:00] [8:00] [Chưa rõ giờ]
> [Chưa rõ giờ]
< <b>Đăng ký hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Dọn rác</b>
< • Loại: <b>Vệ sinh môi trường</b>
< • Thời gian: <b>chủ nhật 29/11</b>
< • Địa điểm: <b>Bãi Xép</b>
< • Số người: <b>30 người</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Ghi chú: <b>không có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Xác nhận] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Số người] [✏️ Đơn vị] [✏️ Ghi chú] [Thôi]
> sửa giờ 7h30
< Đã sửa: chủ nhật 29/11, 7:30.
<
< <b>Đăng ký hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Dọn rác</b>
< • Loại: <b>Vệ sinh môi trường</b>
< • Thời gian: <b>chủ nhật 29/11, 7:30</b>
< • Địa điểm: <b>Bãi Xép</b>
< • Số người: <b>30 người</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Ghi chú: <b>không có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Xác nhận] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Số người] [✏️ Đơn vị] [✏️ Ghi chú] [Thôi]
> [✅ Xác nhận]
< ✅ Đã ghi nhận: <b>Dọn rác</b>
< 🕖 chủ nhật 29/11, 7:30
< 📍 Bãi Xép
< 👥 30 người
< Mình sẽ nhắc bạn vào tối hôm trước, và hỏi kết quả khi xong.
< [🔎 Xem] [✏️ Sửa]
! stored activity: status=Planned | title=Dọn rác | kind=Environment | when=2026-11-29T07:30/2026-11-29 | where=Bãi Xép | people=30 | unit=Đội tình nguyện Bãi Xép | note=
! reminder: DayBefore Waiting 2026-11-28 19:00
! reminder: AskResult Waiting 2026-11-29 19:00
