# Không có quyền
as leader
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
as volunteer
> hoạt động
< Bạn chưa có hoạt động nào sắp tới hay chờ báo kết quả.
< [📅 Của tôi] [🗂 Đã xong] [🏠 Của đơn vị] [📝 Đăng ký hoạt động] [🚩 Chiến dịch]
> [🏠 Của đơn vị]
< <b>Hoạt động của đơn vị</b> (7 ngày qua – 30 ngày tới)
<
< 1. <b>Dọn rác bãi biển</b>
<     chủ nhật 29/11, 7:00 · 🔵 sắp diễn ra
< [1. Dọn rác bãi biển] [📅 Của tôi] [🗂 Đã xong] [🏠 Của đơn vị]
> 1
< <b>Dọn rác bãi biển</b>
< Vệ sinh môi trường
< 🕖 chủ nhật 29/11, 7:00
< 📍 Bãi Xép
< 👥 30 người
< 🏠 Đội tình nguyện Bãi Xép
< 🔵 sắp diễn ra
< [📋 Chép sang ngày khác] [📅 Danh sách]
> /sua 01970000000070008000000000000002
< Bạn không có quyền làm việc này. Nếu cần, bạn nhờ cán bộ phụ trách đơn vị nhé.
> /xacminh 01970000000070008000000000000002
< Bạn không có quyền làm việc này. Nếu cần, bạn nhờ cán bộ phụ trách đơn vị nhé.
> /huyhoatdong 01970000000070008000000000000002
< Vì sao hủy “Dọn rác bãi biển”? Người tham gia sẽ đọc được lý do này.
> Không thích nữa
< <b>Hủy hoạt động</b> – bạn chắc chứ?
< • Tên: <b>Dọn rác bãi biển</b>
< • Thời gian: <b>chủ nhật 29/11, 7:00</b>
< • Lý do: <b>Không thích nữa</b>
< [❌ Hủy hoạt động này] [✏️ Lý do] [Thôi]
> ok
< Bạn không có quyền làm việc này. Nếu cần, bạn nhờ cán bộ phụ trách đơn vị nhé.
> /ketqua 01970000000070008000000000000002
< <b>Dọn rác bãi biển</b> có bao nhiêu lượt người tham gia? Bạn kể luôn cả kết quả cũng được, ví dụ <i>42 bạn, 1,2 tấn rác, 3tr5</i>.
