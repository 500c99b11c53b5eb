# Người mới: đăng ký trước, chọn đơn vị sau
as newcomer
> /start
< Chào <b>Ân</b>! Mình là <b>VolunteerBot</b>, trợ lý tự động điều phối hoạt động tình nguyện của Đoàn, Hội. Chỉ cần nhắn một câu là xong một hoạt động, ví dụ:
< <i>đăng ký dọn rác bãi biển sáng chủ nhật này 7h ở Bãi Xép, 30 bạn</i>
< [📝 Đăng ký hoạt động] [📊 Báo kết quả] [📅 Hoạt động của tôi] [👋 Tham gia] [❓ Trợ giúp]
> đăng ký dọn rác bãi biển sáng chủ nhật này 7h ở Bãi Xép, 30 bạn
< <b>Đăng ký hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Dọn rác bãi biển</b>
< • Loại: <b>Vệ sinh môi trường</b>
< • Thời gian: <b>chủ nhật 29/11, 7:00</b>
< • Địa điểm: <b>Bãi Xép</b>
< • Số người: <b>30 người</b>
< • Đơn vị: <b>chưa chọn</b>
< • Ghi chú: <b>không có</b>
< ⚠️ Đây là lần đầu của bạn: bấm xác nhận nghĩa là bạn đủ 16 tuổi và đồng ý để mình lưu tên và tài khoản chat này cùng hoạt động. Chưa đủ 16 tuổi? Nhắn /thamgia để nhờ bố mẹ đồng ý trước. Xem, sửa, xóa bất cứ lúc nào: /dulieu.
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Xác nhận, tôi đủ 16 tuổi] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Số người] [✏️ Đơn vị] [✏️ Ghi chú] [Thôi]
> [✅ Xác nhận, tôi đủ 16 tuổi]
< ✅ Đã ghi nhận: <b>Dọn rác bãi biển</b>
< 🕖 chủ nhật 29/11, 7:00
< 📍 Bãi Xép
< 👥 30 người
< Mình sẽ nhắc bạn vào tối hôm trước, và hỏi kết quả khi xong.
<
< Hoạt động này của đơn vị nào? Bạn chọn để hoạt động được tính cho đơn vị nhé.
< [🏠 Chọn đơn vị] [🔎 Xem]
! stored activity: status=Planned | title=Dọn rác bãi biển | kind=Environment | when=2026-11-29T07:00/2026-11-29 | where=Bãi Xép | people=30 | unit= | note=
! reminder: DayBefore Waiting 2026-11-28 19:00
! reminder: AskResult Waiting 2026-11-29 19:00
! stored person: Ân | unit= | language=vi | agrees=TakePart
> [🏠 Chọn đơn vị]
< Bạn thuộc đơn vị nào? Gõ tên, ví dụ <b>Đoàn xã Tuy An Đông</b>.
> đoàn xã
< Mình không tìm thấy đơn vị “đoàn xã”. Bạn gõ tên xã, phường hoặc tên đội giúp mình.
<
< Bạn thuộc đơn vị nào? Gõ tên, ví dụ <b>Đoàn xã Tuy An Đông</b>.
> tuy an dong
< ✅ <b>Dọn rác bãi biển</b> đã ghi cho <b>Đoàn xã Tuy An Đông</b>. Lần sau mình không hỏi lại.
< [🔎 Xem]
! stored person: Ân | unit=Đoàn xã Tuy An Đông | language=vi | agrees=TakePart
! stored activity: status=Planned | title=Dọn rác bãi biển | kind=Environment | when=2026-11-29T07:00/2026-11-29 | where=Bãi Xép | people=30 | unit=Đoàn xã Tuy An Đông | note=
> /donvi
< 🏠 <b>Đoàn xã Tuy An Đông</b>
< ⬆️ Tỉnh Đoàn Đắk Lắk
< [🙋 Nhận vai trò] [📂 Trực thuộc (2)] [⬆️ Tỉnh Đoàn Đắk Lắk]
