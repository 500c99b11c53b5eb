# Hai việc trong một tin: làm việc đầu, việc sau được thấy và để dành
as leader
> đăng ký dọn rác ở Bãi Xép sáng chủ nhật này 7h, 30 bạn, rồi cho em xem tiến độ luôn
< <b>Đăng ký hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Dọn rác</b>
< • Loại: <b>Vệ sinh môi trường</b>
< • Thời gian: <b>chủ nhật 29/11, 7:00</b>
< • Địa điểm: <b>Bãi Xép</b>
< • Số người: <b>30 người</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Ghi chú: <b>không có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
<
< Mình cũng thấy bạn nhắn: <i>cho em xem tiến độ luôn</i>. Bấm nút bên dưới khi muốn làm tiếp việc đó.
< [✅ Xác nhận] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Số người] [✏️ Đơn vị] [✏️ Ghi chú] [Thôi] [➕ Tiến độ chỉ tiêu kế hoạch]
> ok
< ✅ Đã ghi nhận: <b>Dọn rác</b>
< 🕖 chủ nhật 29/11, 7:00
< 📍 Bãi Xép
< 👥 30 người
< Mình sẽ nhắc bạn vào tối hôm trước, và hỏi kết quả khi xong.
< [🔎 Xem] [✏️ Sửa]
! stored activity: status=Planned | title=Dọn rác | kind=Environment | when=2026-11-29T07:00/2026-11-29 | where=Bãi Xép | people=30 | unit=Đội tình nguyện Bãi Xép | note=
! reminder: DayBefore Waiting 2026-11-28 19:00
! reminder: AskResult Waiting 2026-11-29 19:00
> báo kết quả dọn rác ở Bãi Xép sáng qua, 12 bạn, 200kg rác, tiện thể đăng ký trồng cây 5/12 ở thôn Phú Hội lúc 8h, 20 bạn
< Gửi ảnh hoạt động nếu có, rồi bấm <b>Xong</b>.
<
< Mình cũng thấy bạn nhắn: <i>đăng ký trồng cây 5/12 ở thôn Phú Hội lúc 8h, 20 bạn</i>. Bấm nút bên dưới khi muốn làm tiếp việc đó.
< (Picture)
< [Xong] [➕ Đăng ký hoạt động]
> xong
< <b>Kết quả hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Dọn rác</b>
< • Loại: <b>Vệ sinh môi trường</b>
< • Thời gian: <b>chủ nhật 22/11</b>
< • Địa điểm: <b>Bãi Xép</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Ghi chú: <b>không có</b>
< • Lượt tham gia: <b>12 lượt tham gia</b>
< • Số người khác nhau: <b>chưa có</b>
< • Số giờ mỗi người: <b>chưa có</b>
< • Rác thu gom: <b>0,2 tấn rác</b>
< • Đường dọn vệ sinh: <b>chưa có</b>
< • Kênh mương nạo vét: <b>chưa có</b>
< • Kinh phí: <b>chưa có</b>
< • Kể thêm: <b>chưa có</b>
< • Ảnh: <b>chưa có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Gửi kết quả] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Đơn vị] [✏️ Ghi chú] [✏️ Lượt tham gia] [✏️ Số người khác nhau] [✏️ Số giờ mỗi người] [✏️ Rác thu gom] [✏️ Đường dọn vệ sinh] [✏️ Kênh mương nạo vét] [✏️ Kinh phí] [✏️ Kể thêm] [✏️ Ảnh] [Thôi]
> ok
< ✅ Đã nhận kết quả <b>Dọn rác</b>: 12 lượt tham gia. Cảm ơn bạn và cả đội!
<
< Hạnh sẽ xem và xác minh.
< [🔎 Xem]
! stored activity: status=Reported | title=Dọn rác | kind=Environment | when=2026-11-22/2026-11-22 | where=Bãi Xép | people= | unit=Đội tình nguyện Bãi Xép | note= | result: turns=12, persons=, hours=, WasteTonnes=0.2, story=, pictures=
! told cadre:
!   📥 Lan vừa báo kết quả <b>Dọn rác</b> (chủ nhật 22/11): 12 lượt tham gia. Nhờ bạn xem và xác minh.
!   [🔎 Xem] [✅ Xác minh]
> [➕ Đăng ký hoạt động] trước đó
< <b>Đăng ký hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Trồng cây</b>
< • Loại: <b>Trồng cây</b>
< • Thời gian: <b>thứ bảy 5/12, 8:00</b>
< • Địa điểm: <b>thôn Phú Hội</b>
< • Số người: <b>20 người</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Ghi chú: <b>không có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Xác nhận] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Số người] [✏️ Đơn vị] [✏️ Ghi chú] [Thôi]
> ok
< ✅ Đã ghi nhận: <b>Trồng cây</b>
< 🕖 thứ bảy 5/12, 8:00
< 📍 thôn Phú Hội
< 👥 20 người
< Mình sẽ nhắc bạn vào tối hôm trước, và hỏi kết quả khi xong.
< [🔎 Xem] [✏️ Sửa]
! stored activity: status=Planned | title=Trồng cây | kind=TreePlanting | when=2026-12-05T08:00/2026-12-05 | where=thôn Phú Hội | people=20 | unit=Đội tình nguyện Bãi Xép | note=
! reminder: DayBefore Waiting 2026-12-04 19:00
! reminder: AskResult Waiting 2026-12-05 19:00
> hủy hoạt động trồng cây và xem hạn nộp báo cáo
< Vì sao hủy “Trồng cây”? Người tham gia sẽ đọc được lý do này.
<
< Mình cũng thấy bạn nhắn: <i>xem hạn nộp báo cáo</i>. Bấm nút bên dưới khi muốn làm tiếp việc đó.
< [➕ Hạn báo cáo của tôi]
> trời bão
< <b>Hủy hoạt động</b> – bạn chắc chứ?
< • Tên: <b>Trồng cây</b>
< • Thời gian: <b>thứ bảy 5/12, 8:00</b>
< • Lý do: <b>trời bão</b>
< [❌ Hủy hoạt động này] [✏️ Lý do] [Thôi]
> ok
< ❌ Đã hủy: <b>Trồng cây</b>, thứ bảy 5/12, 8:00.
! stored activity: status=Cancelled | title=Trồng cây | kind=TreePlanting | when=2026-12-05T08:00/2026-12-05 | where=thôn Phú Hội | people=20 | unit=Đội tình nguyện Bãi Xép | note= | cancelled because=trời bão
! reminder: AskResult Closed 2026-12-05 19:00
! reminder: DayBefore Closed 2026-12-04 19:00
> dời buổi dọn rác sang 6/12
< Đã sửa: chủ nhật 6/12, 7:00.
<
< <b>Sửa hoạt động</b> – bấm vào dòng cần sửa:
< • Tên: <b>Dọn rác</b>
< • Loại: <b>Vệ sinh môi trường</b>
< • Thời gian: <b>chủ nhật 6/12, 7:00</b>
< • Địa điểm: <b>Bãi Xép</b>
< • Số người: <b>30 người</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Ghi chú: <b>không có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Lưu thay đổi] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Số người] [✏️ Đơn vị] [✏️ Ghi chú] [Thôi]
> hủy
< Mình dừng nhé. Chưa có gì được ghi lại.
> hủy buổi hiến máu
< Bạn muốn hủy hoạt động nào? Bấm <b>Xem</b> hoạt động đó rồi bấm <b>Hủy hoạt động</b>. Mình chưa hủy gì cả.
<
< <b>Hoạt động của bạn</b>
<
< 1. <b>Dọn rác</b>
<     chủ nhật 29/11, 7:00 · 🔵 sắp diễn ra
< [1. Dọn rác] [📅 Của tôi] [🗂 Đã xong] [🏠 Của đơn vị]
