# Quay lại mấy câu liền
as leader
> /dangky
< Hoạt động tên gì?
> Trồng cay phi lao
< Khi nào? Ví dụ <i>chủ nhật này 7h-11h</i>.
> chủ nhật này 7h
< Ở đâu? Ghi địa điểm hoặc gửi vị trí.
< (Location)
> thôn Phú Hội
< Dự kiến bao nhiêu người?
> quay lại
< Ở đâu? Ghi địa điểm hoặc gửi vị trí.
< (Location)
> quay lại
< Khi nào? Ví dụ <i>chủ nhật này 7h-11h</i>.
> quay lai
< Hoạt động tên gì?
> quay lại
< Đây là câu đầu tiên rồi. Nhắn <b>hủy</b> nếu bạn muốn dừng.
<
< Hoạt động tên gì?
> Trồng cây phi lao
< Khi nào? Ví dụ <i>chủ nhật này 7h-11h</i>.
> 8h chủ nhật này
< Ở đâu? Ghi địa điểm hoặc gửi vị trí.
< (Location)
> thôn Phú Hội, 25 bạn
< <b>Đăng ký hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Trồng cây phi lao</b>
< • Loại: <b>Trồng cây</b>
< • Thời gian: <b>chủ nhật 29/11, 8:00</b>
< • Địa điểm: <b>thôn Phú Hội</b>
< • Số người: <b>25 người</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Ghi chú: <b>không có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Xác nhận] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Số người] [✏️ Đơn vị] [✏️ Ghi chú] [Thôi]
> quay lại
< Ở đâu? Ghi địa điểm hoặc gửi vị trí.
< (Location)
> thôn Phú Hội
< Dự kiến bao nhiêu người?
> 40 bạn
< <b>Đăng ký hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Trồng cây phi lao</b>
< • Loại: <b>Trồng cây</b>
< • Thời gian: <b>chủ nhật 29/11, 8:00</b>
< • Địa điểm: <b>thôn Phú Hội</b>
< • Số người: <b>40 người</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Ghi chú: <b>không có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Xác nhận] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Số người] [✏️ Đơn vị] [✏️ Ghi chú] [Thôi]
> [✅ Xác nhận]
< ✅ Đã ghi nhận: <b>Trồng cây phi lao</b>
< 🕖 chủ nhật 29/11, 8:00
< 📍 thôn Phú Hội
< 👥 40 người
< Mình sẽ nhắc bạn vào tối hôm trước, và hỏi kết quả khi xong.
< [🔎 Xem] [✏️ Sửa]
! stored activity: status=Planned | title=Trồng cây phi lao | kind=TreePlanting | when=2026-11-29T08:00/2026-11-29 | where=thôn Phú Hội | people=40 | unit=Đội tình nguyện Bãi Xép | note=
! reminder: DayBefore Waiting 2026-11-28 19:00
! reminder: AskResult Waiting 2026-11-29 19:00
