# Cùng một buổi do hai đội đưa lên: hỏi một câu, gộp, mỗi người tính một lần; hoặc nói là hai buổi
as leader
> đăng ký dọn rác bãi biển sáng chủ nhật này 7h đến 11h ở Bãi Xép, 3 bạn
< <b>Đăng ký hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Dọn rác bãi biển</b>
< • Loại: <b>Vệ sinh môi trường</b>
< • Thời gian: <b>chủ nhật 29/11, 7:00–11:00</b>
< • Địa điểm: <b>Bãi Xép</b>
< • Số người: <b>3 người</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Ghi chú: <b>không có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Xác nhận] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Số người] [✏️ Đơn vị] [✏️ Ghi chú] [Thôi]
> ok
< ✅ Đã ghi nhận: <b>Dọn rác bãi biển</b>
< 🕖 chủ nhật 29/11, 7:00–11:00
< 📍 Bãi Xép
< 👥 3 người
< Mình sẽ nhắc bạn vào tối hôm trước, và hỏi kết quả khi xong.
< [🔎 Xem] [✏️ Sửa]
! stored activity: status=Planned | title=Dọn rác bãi biển | kind=Environment | when=2026-11-29T07:00/2026-11-29T11:00 | where=Bãi Xép | people=3 | unit=Đội tình nguyện Bãi Xép | note=
! reminder: DayBefore Waiting 2026-11-28 19:00
! reminder: AskResult Waiting 2026-11-29 19:00
as cadre
> đăng ký dọn rác bãi biển Bãi Xép sáng chủ nhật này 7h30 đến 11h ở Bãi Xép, 10 bạn
< <b>Đăng ký hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Dọn rác bãi biển Bãi Xép</b>
< • Loại: <b>Vệ sinh môi trường</b>
< • Thời gian: <b>chủ nhật 29/11, 7:30–11:00</b>
< • Địa điểm: <b>Bãi Xép</b>
< • Số người: <b>10 người</b>
< • Đơn vị: <b>Đoàn xã Tuy An Đông</b>
< • Ghi chú: <b>không có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Xác nhận] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Số người] [✏️ Đơn vị] [✏️ Ghi chú] [Thôi]
> ok
< ✅ Đã ghi nhận: <b>Dọn rác bãi biển Bãi Xép</b>
< 🕖 chủ nhật 29/11, 7:30–11:00
< 📍 Bãi Xép
< 👥 10 người
< Mình sẽ nhắc bạn vào tối hôm trước, và hỏi kết quả khi xong.
< [🔎 Xem] [✏️ Sửa]
! stored activity: status=Planned | title=Dọn rác bãi biển Bãi Xép | kind=Environment | when=2026-11-29T07:30/2026-11-29T11:00 | where=Bãi Xép | people=10 | unit=Đoàn xã Tuy An Đông | note=
! reminder: DayBefore Waiting 2026-11-28 19:00
! reminder: AskResult Waiting 2026-11-29 19:00
! told cadre:
!   🤔 <b>Đội tình nguyện Bãi Xép</b> cũng đã đưa lên <b>Dọn rác bãi biển</b> (chủ nhật 29/11, 7:00–11:00, Bãi Xép), rất giống <b>Dọn rác bãi biển Bãi Xép</b> của bạn. Có phải cùng một buổi không? Nếu gộp, đăng ký, điểm danh và kết quả về chung một hoạt động của Đội tình nguyện Bãi Xép, mỗi người chỉ tính một lần.
!   [🔗 Đúng, gộp lại] [Không, hai buổi khác nhau]
> /gophoatdong 01970000000070008000000000000002
< Không còn hoạt động nào chờ gộp: có thể đã gộp, đã trả lời, hoặc hoạt động kia đã hủy.
> /gophoatdong 01970000000070008000000000000005
< 🔗 Đã gộp <b>Dọn rác bãi biển Bãi Xép</b> vào <b>Dọn rác bãi biển</b> của Đội tình nguyện Bãi Xép. Đăng ký, điểm danh và kết quả đã về đó; mã điểm danh cũ vẫn dùng được.
! stored activity: status=Merged | title=Dọn rác bãi biển Bãi Xép | kind=Environment | when=2026-11-29T07:30/2026-11-29T11:00 | where=Bãi Xép | people=10 | unit=Đoàn xã Tuy An Đông | note=
! stored activity: status=Planned | title=Dọn rác bãi biển | kind=Environment | when=2026-11-29T07:00/2026-11-29T11:00 | where=Bãi Xép | people=3 | unit=Đội tình nguyện Bãi Xép | note=
! reminder: AskResult Closed 2026-11-29 19:00
! reminder: DayBefore Closed 2026-11-28 19:00
! told leader:
!   🔗 Hạnh đã gộp <b>Dọn rác bãi biển Bãi Xép</b> của Đoàn xã Tuy An Đông vào <b>Dọn rác bãi biển</b> của bạn, vì là cùng một buổi. Người tham gia và kết quả đã về chung; bạn xem lại giúp nhé.
!   [🔎 Xem]
> /gophoatdong 01970000000070008000000000000005
< Không còn hoạt động nào chờ gộp: có thể đã gộp, đã trả lời, hoặc hoạt động kia đã hủy.
