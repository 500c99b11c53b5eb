# Trong nhóm: mỗi người một cuộc trò chuyện riêng
as leader in group
> đăng ký dọn rác bãi biển sáng chủ nhật này 7h ở Bãi Xép, 30 bạn
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
as volunteer in group
> [✅ Xác nhận]
< Nút này thuộc câu hỏi cũ rồi.
< [📝 Đăng ký hoạt động] [📊 Báo kết quả] [📅 Hoạt động của tôi] [🏠 Đơn vị của tôi] [❓ Trợ giúp]
> menu
< Bạn chọn một việc, hoặc cứ nhắn bằng lời:
< [📝 Đăng ký hoạt động] [📊 Báo kết quả] [📅 Hoạt động của tôi] [🏠 Đơn vị của tôi] [❓ Trợ giúp]
as leader in group
> ok
< ✅ Đã ghi nhận: <b>Dọn rác bãi biển</b>
< 🕖 chủ nhật 29/11, 7:00
< 📍 Bãi Xép
< 👥 30 người
< Mình sẽ nhắc bạn vào tối hôm trước, và hỏi kết quả khi xong.
< [🔎 Xem] [✏️ Sửa]
! stored activity: status=Planned | title=Dọn rác bãi biển | kind=Environment | when=2026-11-29T07:00/2026-11-29 | where=Bãi Xép | people=30 | unit=Đội tình nguyện Bãi Xép | note=
! reminder: DayBefore Waiting 2026-11-28 19:00
! reminder: AskResult Waiting 2026-11-29 19:00
as newcomer in group
> dk trong cay 7h sang mai o Phu Hoi, 10 ban
< <b>Đăng ký hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Trong cay</b>
< • Loại: <b>Trồng cây</b>
< • Thời gian: <b>thứ ba 24/11, 7:00</b>
< • Địa điểm: <b>Phu Hoi</b>
< • Số người: <b>10 người</b>
< • Đơn vị: <b>chưa chọn</b>
< • Ghi chú: <b>không có</b>
< ⚠️ Đây là lần đầu của bạn: bấm xác nhận nghĩa là bạn đủ 16 tuổi và đồng ý để mình lưu tên và tài khoản chat này cùng hoạt động. Chưa đủ 16 tuổi? Nhắn /thamgia để nhờ bố mẹ đồng ý trước. Xem, sửa, xóa bất cứ lúc nào: /dulieu.
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Xác nhận, tôi đủ 16 tuổi] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Số người] [✏️ Đơn vị] [✏️ Ghi chú] [Thôi]
> ok
< ✅ Đã ghi nhận: <b>Trong cay</b>
< 🕖 thứ ba 24/11, 7:00
< 📍 Phu Hoi
< 👥 10 người
< Xong hoạt động mình sẽ hỏi bạn kết quả.
<
< Hoạt động này của đơn vị nào? Bạn chọn để hoạt động được tính cho đơn vị nhé.
< [🏠 Chọn đơn vị] [🔎 Xem]
! stored activity: status=Planned | title=Trong cay | kind=TreePlanting | when=2026-11-24T07:00/2026-11-24 | where=Phu Hoi | people=10 | unit= | note=
! reminder: AskResult Waiting 2026-11-24 19:00
! stored person: Ân | unit= | language=vi | agrees=TakePart
