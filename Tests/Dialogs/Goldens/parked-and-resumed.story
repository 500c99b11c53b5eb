# Đang đăng ký thì xem việc khác, rồi làm tiếp
as leader
> /dangky
< Hoạt động tên gì?
> Dọn rác bãi biển
< Khi nào? Ví dụ <i>chủ nhật này 7h-11h</i>.
> menu
< Bạn chọn một việc, hoặc cứ nhắn bằng lời:
< [📝 Đăng ký hoạt động] [📊 Báo kết quả] [📅 Hoạt động của tôi] [🏠 Đơn vị của tôi] [▶️ Làm tiếp] [❓ Trợ giúp]
> hoạt động của tôi
< Bạn chưa có hoạt động nào sắp tới hay chờ báo kết quả.
< [📅 Của tôi] [🗂 Đã xong] [🏠 Của đơn vị] [📝 Đăng ký hoạt động] [🚩 Chiến dịch]
> tiếp tục
< Khi nào? Ví dụ <i>chủ nhật này 7h-11h</i>.
> chủ nhật này 7h
< Ở đâu? Ghi địa điểm hoặc gửi vị trí.
< (Location)
> /ketqua
< Mình tạm gác việc đăng ký hoạt động “Dọn rác bãi biển”; xong việc này mình nhắc lại.
<
< Hoạt động đó tên gì?
> thôi
< Mình dừng nhé. Chưa có gì được ghi lại.
<
< Bạn còn việc đăng ký hoạt động “Dọn rác bãi biển” đang dở. Làm tiếp không?
< [▶️ Làm tiếp] [🗑 Bỏ luôn]
> [▶️ Làm tiếp]
< Mình làm tiếp việc đăng ký hoạt động “Dọn rác bãi biển” nhé.
<
< Ở đâu? Ghi địa điểm hoặc gửi vị trí.
< (Location)
> Bãi Xép, 30 bạn
< <b>Đăng ký hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Dọn rác bãi biển</b>
< • Loại: <b>Vệ sinh môi trường</b>
< • Thời gian: <b>chủ nhật 29/11, 7:00</b>
< • Địa điểm: <b>Bãi Xép</b>
< • Số người: <b>30 người</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Ghi chú: <b>không có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Xác nhận] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Số người] [✏️ Đơn vị] [✏️ Ghi chú] [Thôi]
> [✅ Xác nhận]
< ✅ Đã ghi nhận: <b>Dọn rác bãi biển</b>
< 🕖 chủ nhật 29/11, 7:00
< 📍 Bãi Xép
< 👥 30 người
< Mình sẽ nhắc bạn vào tối hôm trước, và hỏi kết quả khi xong.
< [🔎 Xem] [✏️ Sửa]
! stored activity: status=Planned | title=Dọn rác bãi biển | kind=Environment | when=2026-11-29T07:00/2026-11-29 | where=Bãi Xép | people=30 | unit=Đội tình nguyện Bãi Xép | note=
! reminder: DayBefore Waiting 2026-11-28 19:00
! reminder: AskResult Waiting 2026-11-29 19:00
