# Báo kết quả bằng một câu, gửi ảnh lúc nào cũng được
as leader
> đăng ký dọn rác bãi biển sáng chủ nhật này 7h-10h ở Bãi Xép, 30 bạn
< <b>Đăng ký hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Dọn rác bãi biển</b>
< • Loại: <b>Vệ sinh môi trường</b>
< • Thời gian: <b>chủ nhật 29/11, 7:00–10:00</b>
< • Địa điểm: <b>Bãi Xép</b>
< • Số người: <b>30 người</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Ghi chú: <b>không có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Xác nhận] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Số người] [✏️ Đơn vị] [✏️ Ghi chú] [Thôi]
> [✅ Xác nhận]
< ✅ Đã ghi nhận: <b>Dọn rác bãi biển</b>
< 🕖 chủ nhật 29/11, 7:00–10:00
< 📍 Bãi Xép
< 👥 30 người
< Mình sẽ nhắc bạn vào tối hôm trước, và hỏi kết quả khi xong.
< [🔎 Xem] [✏️ Sửa]
! stored activity: status=Planned | title=Dọn rác bãi biển | kind=Environment | when=2026-11-29T07:00/2026-11-29T10:00 | where=Bãi Xép | people=30 | unit=Đội tình nguyện Bãi Xép | note=
! reminder: DayBefore Waiting 2026-11-28 19:00
! reminder: AskResult Waiting 2026-11-29 19:00
now 2026-11-29 19:30
> kết quả dọn rác bãi biển sáng nay 42 bạn, 1,2 tấn rác, 3tr5 xã hội hóa
< Gửi ảnh hoạt động nếu có, rồi bấm <b>Xong</b>.
< (Picture)
< [Xong]
> (ảnh)
< Đã nhận 1 ảnh. Gửi tiếp hoặc bấm <b>Xong</b>.
< (Picture)
< [Xong]
> (ảnh)
< Đã nhận 2 ảnh. Gửi tiếp hoặc bấm <b>Xong</b>.
< (Picture)
< [Xong]
> xong
< <b>Kết quả hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Dọn rác bãi biển</b>
< • Thời gian: <b>chủ nhật 29/11, 7:00–10:00</b>
< • Địa điểm: <b>Bãi Xép</b>
< • Lượt tham gia: <b>42 lượt tham gia</b>
< • Số người khác nhau: <b>chưa có</b>
< • Số giờ mỗi người: <b>3 giờ/người</b>
< • Rác thu gom: <b>1,2 tấn rác</b>
< • Đường dọn vệ sinh: <b>chưa có</b>
< • Kênh mương nạo vét: <b>chưa có</b>
< • Kinh phí: <b>3.500.000 đồng (xã hội hóa)</b>
< • Kể thêm: <b>chưa có</b>
< • Ảnh: <b>2 ảnh</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Gửi kết quả] [✏️ Lượt tham gia] [✏️ Số người khác nhau] [✏️ Số giờ mỗi người] [✏️ Rác thu gom] [✏️ Đường dọn vệ sinh] [✏️ Kênh mương nạo vét] [✏️ Kinh phí] [✏️ Kể thêm] [✏️ Ảnh] [Thôi]
> [✅ Gửi kết quả]
< ✅ Đã nhận kết quả <b>Dọn rác bãi biển</b>: 42 lượt tham gia. Cảm ơn bạn và cả đội!
<
< Hạnh sẽ xem và xác minh.
< [🔎 Xem]
! stored activity: status=Reported | title=Dọn rác bãi biển | kind=Environment | when=2026-11-29T07:00/2026-11-29T10:00 | where=Bãi Xép | people=30 | unit=Đội tình nguyện Bãi Xép | note= | result: turns=42, persons=, hours=3, WasteTonnes=1.2, SocialContribution=3500000, story=, pictures=picture1+picture2
! reminder: AskResult Closed 2026-11-29 19:00
! reminder: DayBefore Closed 2026-11-28 19:00
! told cadre:
!   📥 Lan vừa báo kết quả <b>Dọn rác bãi biển</b> (chủ nhật 29/11, 7:00–10:00): 42 lượt tham gia. Nhờ bạn xem và xác minh.
!   [🔎 Xem] [✅ Xác minh]
