# Báo kết quả từng bước: chỉ tiêu, kinh phí theo nguồn, ảnh
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
> /ketqua
< Kết quả của hoạt động nào?
< [Dọn rác bãi biển (29/11)] [➕ Hoạt động khác]
> 1
< <b>Dọn rác bãi biển</b> có bao nhiêu lượt người tham gia? Bạn kể luôn cả kết quả cũng được, ví dụ <i>42 bạn, 1,2 tấn rác, 3tr5</i>.
> (ảnh)
< 🖼 Đã nhận 1 ảnh, mình giữ cho phần ảnh.
<
< <b>Dọn rác bãi biển</b> có bao nhiêu lượt người tham gia? Bạn kể luôn cả kết quả cũng được, ví dụ <i>42 bạn, 1,2 tấn rác, 3tr5</i>.
> 42
< Thu gom được bao nhiêu tấn rác? Ví dụ <i>1,2</i>.
< [Bỏ qua]
> 1,2
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
< • Kinh phí: <b>chưa có</b>
< • Kể thêm: <b>chưa có</b>
< • Ảnh: <b>2 ảnh</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Gửi kết quả] [✏️ Lượt tham gia] [✏️ Số người khác nhau] [✏️ Số giờ mỗi người] [✏️ Rác thu gom] [✏️ Đường dọn vệ sinh] [✏️ Kênh mương nạo vét] [✏️ Kinh phí] [✏️ Kể thêm] [✏️ Ảnh] [Thôi]
> [✏️ Kinh phí]
< Tổng kinh phí bao nhiêu? Ví dụ <i>3tr5</i>.
< [Bỏ qua]
> 3tr5
< 3.500.000 đồng từ nguồn nào?
< [ngân sách] [lồng ghép] [xã hội hóa] [nguồn khác]
> xã hội hóa
< Còn khoản nào từ nguồn khác không? Ghi số tiền, hoặc bấm Bỏ qua.
< [Bỏ qua]
> 500k
< 500.000 đồng từ nguồn nào?
< [ngân sách] [lồng ghép] [nguồn khác]
> [ngân sách]
< Còn khoản nào từ nguồn khác không? Ghi số tiền, hoặc bấm Bỏ qua.
< [Bỏ qua]
> bỏ qua
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
< • Kinh phí: <b>3.500.000 đồng (xã hội hóa), 500.000 đồng (ngân sách)</b>
< • Kể thêm: <b>chưa có</b>
< • Ảnh: <b>2 ảnh</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Gửi kết quả] [✏️ Lượt tham gia] [✏️ Số người khác nhau] [✏️ Số giờ mỗi người] [✏️ Rác thu gom] [✏️ Đường dọn vệ sinh] [✏️ Kênh mương nạo vét] [✏️ Kinh phí] [✏️ Kể thêm] [✏️ Ảnh] [Thôi]
> [✏️ Kể thêm]
< Bạn kể vài câu về hoạt động nhé.
< [Bỏ qua]
> Sóng to nhưng ai cũng vui.
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
< • Kinh phí: <b>3.500.000 đồng (xã hội hóa), 500.000 đồng (ngân sách)</b>
< • Kể thêm: <b>Sóng to nhưng ai cũng vui.</b>
< • Ảnh: <b>2 ảnh</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Gửi kết quả] [✏️ Lượt tham gia] [✏️ Số người khác nhau] [✏️ Số giờ mỗi người] [✏️ Rác thu gom] [✏️ Đường dọn vệ sinh] [✏️ Kênh mương nạo vét] [✏️ Kinh phí] [✏️ Kể thêm] [✏️ Ảnh] [Thôi]
> [✏️ Số người khác nhau]
< Bao nhiêu người khác nhau? (một người đi hai buổi tính một)
< [Bỏ qua]
> 40
< <b>Kết quả hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Dọn rác bãi biển</b>
< • Thời gian: <b>chủ nhật 29/11, 7:00–10:00</b>
< • Địa điểm: <b>Bãi Xép</b>
< • Lượt tham gia: <b>42 lượt tham gia</b>
< • Số người khác nhau: <b>40 người</b>
< • Số giờ mỗi người: <b>3 giờ/người</b>
< • Rác thu gom: <b>1,2 tấn rác</b>
< • Đường dọn vệ sinh: <b>chưa có</b>
< • Kênh mương nạo vét: <b>chưa có</b>
< • Kinh phí: <b>3.500.000 đồng (xã hội hóa), 500.000 đồng (ngân sách)</b>
< • Kể thêm: <b>Sóng to nhưng ai cũng vui.</b>
< • Ảnh: <b>2 ảnh</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Gửi kết quả] [✏️ Lượt tham gia] [✏️ Số người khác nhau] [✏️ Số giờ mỗi người] [✏️ Rác thu gom] [✏️ Đường dọn vệ sinh] [✏️ Kênh mương nạo vét] [✏️ Kinh phí] [✏️ Kể thêm] [✏️ Ảnh] [Thôi]
> sửa số giờ 3,5
< Đã sửa: 3,5 giờ/người.
<
< <b>Kết quả hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Dọn rác bãi biển</b>
< • Thời gian: <b>chủ nhật 29/11, 7:00–10:00</b>
< • Địa điểm: <b>Bãi Xép</b>
< • Lượt tham gia: <b>42 lượt tham gia</b>
< • Số người khác nhau: <b>40 người</b>
< • Số giờ mỗi người: <b>3,5 giờ/người</b>
< • Rác thu gom: <b>1,2 tấn rác</b>
< • Đường dọn vệ sinh: <b>chưa có</b>
< • Kênh mương nạo vét: <b>chưa có</b>
< • Kinh phí: <b>3.500.000 đồng (xã hội hóa), 500.000 đồng (ngân sách)</b>
< • Kể thêm: <b>Sóng to nhưng ai cũng vui.</b>
< • Ảnh: <b>2 ảnh</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Gửi kết quả] [✏️ Lượt tham gia] [✏️ Số người khác nhau] [✏️ Số giờ mỗi người] [✏️ Rác thu gom] [✏️ Đường dọn vệ sinh] [✏️ Kênh mương nạo vét] [✏️ Kinh phí] [✏️ Kể thêm] [✏️ Ảnh] [Thôi]
> 44 lượt
< Đã sửa: 44 lượt tham gia.
<
< <b>Kết quả hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Dọn rác bãi biển</b>
< • Thời gian: <b>chủ nhật 29/11, 7:00–10:00</b>
< • Địa điểm: <b>Bãi Xép</b>
< • Lượt tham gia: <b>44 lượt tham gia</b>
< • Số người khác nhau: <b>40 người</b>
< • Số giờ mỗi người: <b>3,5 giờ/người</b>
< • Rác thu gom: <b>1,2 tấn rác</b>
< • Đường dọn vệ sinh: <b>chưa có</b>
< • Kênh mương nạo vét: <b>chưa có</b>
< • Kinh phí: <b>3.500.000 đồng (xã hội hóa), 500.000 đồng (ngân sách)</b>
< • Kể thêm: <b>Sóng to nhưng ai cũng vui.</b>
< • Ảnh: <b>2 ảnh</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Gửi kết quả] [✏️ Lượt tham gia] [✏️ Số người khác nhau] [✏️ Số giờ mỗi người] [✏️ Rác thu gom] [✏️ Đường dọn vệ sinh] [✏️ Kênh mương nạo vét] [✏️ Kinh phí] [✏️ Kể thêm] [✏️ Ảnh] [Thôi]
> [✅ Gửi kết quả]
< ✅ Đã nhận kết quả <b>Dọn rác bãi biển</b>: 44 lượt tham gia. Cảm ơn bạn và cả đội!
<
< Hạnh sẽ xem và xác minh.
< [🔎 Xem]
! stored activity: status=Reported | title=Dọn rác bãi biển | kind=Environment | when=2026-11-29T07:00/2026-11-29T10:00 | where=Bãi Xép | people=30 | unit=Đội tình nguyện Bãi Xép | note= | result: turns=44, persons=40, hours=3.5, WasteTonnes=1.2, StateBudget=500000, SocialContribution=3500000, story=Sóng to nhưng ai cũng vui., pictures=picture1+picture2
! reminder: AskResult Closed 2026-11-29 19:00
! reminder: DayBefore Closed 2026-11-28 19:00
! told cadre:
!   📥 Lan vừa báo kết quả <b>Dọn rác bãi biển</b> (chủ nhật 29/11, 7:00–10:00): 44 lượt tham gia. Nhờ bạn xem và xác minh.
!   [🔎 Xem] [✅ Xác minh]
> [🔎 Xem]
< <b>Dọn rác bãi biển</b>
< Vệ sinh môi trường
< 🕖 chủ nhật 29/11, 7:00–10:00
< 📍 Bãi Xép
< 👥 30 người
< 🏠 Đội tình nguyện Bãi Xép
< 🟡 chờ xác minh
<
< <b>Kết quả:</b> 44 lượt tham gia, 40 người, 3,5 giờ/người, 1,2 tấn rác, 3.500.000 đồng (xã hội hóa), 500.000 đồng (ngân sách), 2 ảnh
< Sóng to nhưng ai cũng vui.
< [✏️ Sửa kết quả] [📋 Chép sang ngày khác] [📅 Danh sách]
