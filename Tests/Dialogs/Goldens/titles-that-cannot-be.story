# Tên dài 10.000 ký tự, chỉ có biểu tượng
as leader
> /dangky
< Hoạt động tên gì?
> rác×3400
< Dài quá (10.000 ký tự). Bạn viết gọn trong 200 ký tự nhé.
<
< Hoạt động tên gì?
> 🎉🎉🎉
< Bạn viết bằng chữ giúp mình nhé.
<
< Hoạt động tên gì?
> <b>Dọn rác</b> & trồng cây
< Khi nào? Ví dụ <i>chủ nhật này 7h-11h</i>.
> chủ nhật này 7h
< Ở đâu? Ghi địa điểm hoặc gửi vị trí.
< (Location)
> 📍
< Bạn ghi địa điểm hoặc gửi vị trí nhé.
<
< Ở đâu? Ghi địa điểm hoặc gửi vị trí.
< (Location)
> 🏖️ Bãi Xép
< Dự kiến bao nhiêu người?
> 30
< <b>Đăng ký hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>&lt;b&gt;Dọn rác&lt;/b&gt; &amp; trồng cây</b>
< • Loại: <b>Trồng cây</b>
< • Thời gian: <b>chủ nhật 29/11, 7:00</b>
< • Địa điểm: <b>Bãi Xép</b>
< • Số người: <b>30 người</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Ghi chú: <b>không có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Xác nhận] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Số người] [✏️ Đơn vị] [✏️ Ghi chú] [Thôi]
> [✅ Xác nhận]
< ✅ Đã ghi nhận: <b>&lt;b&gt;Dọn rác&lt;/b&gt; &amp; trồng cây</b>
< 🕖 chủ nhật 29/11, 7:00
< 📍 Bãi Xép
< 👥 30 người
< Mình sẽ nhắc bạn vào tối hôm trước, và hỏi kết quả khi xong.
< [🔎 Xem] [✏️ Sửa]
! stored activity: status=Planned | title=<b>Dọn rác</b> & trồng cây | kind=TreePlanting | when=2026-11-29T07:00/2026-11-29 | where=Bãi Xép | people=30 | unit=Đội tình nguyện Bãi Xép | note=
! reminder: DayBefore Waiting 2026-11-28 19:00
! reminder: AskResult Waiting 2026-11-29 19:00
