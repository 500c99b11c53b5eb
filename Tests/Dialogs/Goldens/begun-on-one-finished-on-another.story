# Bắt đầu trên web, làm tiếp trên Zalo: bản nháp đi theo người
as leader
> /dangky
< Hoạt động tên gì?
> Dọn rác bãi biển
< Khi nào? Ví dụ <i>chủ nhật này 7h-11h</i>.
> /noi ma
< 🔑 Mã của bạn: <b>00000002</b>
< Trong 10 phút, ở ứng dụng kia nhắn <b>/noi 00000002</b>. Mã chỉ dùng một lần, đừng đưa cho ai.
as zalooa:100200300
> /noi 00000002
< 🔗 Đã nối. Chào <b>Lan</b>! Giờ bạn dùng chung một hồ sơ trên: web, Zalo OA.
<
< Bạn đang làm dở <b>việc đăng ký hoạt động “Dọn rác bãi biển”</b> trên web.
< [👤 Hồ sơ của tôi] [▶️ Làm tiếp]
! stored person: Lan | unit=Đội tình nguyện Bãi Xép | language=vi | addresses=test/main/leader, zalooa/main/100200300 | TeamLeader@Đội tình nguyện Bãi Xép 2026-01-01..
> [▶️ Làm tiếp]
< Mình làm tiếp việc đăng ký hoạt động “Dọn rác bãi biển” nhé.
<
< Khi nào? Ví dụ <i>chủ nhật này 7h-11h</i>.
> sáng chủ nhật này 7h
< Ở đâu? Ghi địa điểm hoặc gửi vị trí.
< (Location)
> Bãi Xép
< Dự kiến bao nhiêu người?
> 30 bạn
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
> xác nhận
< ✅ Đã ghi nhận: <b>Dọn rác bãi biển</b>
< 🕖 chủ nhật 29/11, 7:00
< 📍 Bãi Xép
< 👥 30 người
< Mình sẽ nhắc bạn vào tối hôm trước, và hỏi kết quả khi xong.
< [🔎 Xem] [✏️ Sửa]
! stored activity: status=Planned | title=Dọn rác bãi biển | kind=Environment | when=2026-11-29T07:00/2026-11-29 | where=Bãi Xép | people=30 | unit=Đội tình nguyện Bãi Xép | note=
! reminder: DayBefore Waiting 2026-11-28 19:00
! reminder: AskResult Waiting 2026-11-29 19:00
as leader
> /menu
< Bạn chọn một việc, hoặc cứ nhắn bằng lời:
< [📝 Đăng ký hoạt động] [📊 Báo kết quả] [📅 Hoạt động của tôi] [🏠 Đơn vị của tôi] [❓ Trợ giúp]
> /tieptuc
< Không có việc nào đang dở.
< [📝 Đăng ký hoạt động] [📊 Báo kết quả] [📅 Hoạt động của tôi] [🏠 Đơn vị của tôi] [❓ Trợ giúp]
