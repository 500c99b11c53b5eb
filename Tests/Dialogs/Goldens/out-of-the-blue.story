# Vị trí và ảnh gửi khi chưa hỏi
as leader
> (vị trí 13.1,109.3)
< 📍 Đã nhận vị trí. Mình đăng ký một hoạt động ở đây nhé.
<
< Hoạt động tên gì?
> Dọn rác gành đá
< Khi nào? Ví dụ <i>chủ nhật này 7h-11h</i>.
> chủ nhật này 7h
< Dự kiến bao nhiêu người?
> 20
< <b>Đăng ký hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Dọn rác gành đá</b>
< • Loại: <b>Vệ sinh môi trường</b>
< • Thời gian: <b>chủ nhật 29/11, 7:00</b>
< • Địa điểm: <b>Điểm đã chia sẻ 📍</b>
< • Số người: <b>20 người</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Ghi chú: <b>không có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Xác nhận] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Số người] [✏️ Đơn vị] [✏️ Ghi chú] [Thôi]
> ok
< ✅ Đã ghi nhận: <b>Dọn rác gành đá</b>
< 🕖 chủ nhật 29/11, 7:00
< 📍 Điểm đã chia sẻ 📍
< 👥 20 người
< Mình sẽ nhắc bạn vào tối hôm trước, và hỏi kết quả khi xong.
< [🔎 Xem] [✏️ Sửa]
! stored activity: status=Planned | title=Dọn rác gành đá | kind=Environment | when=2026-11-29T07:00/2026-11-29 | where=@13.1,109.3 | people=20 | unit=Đội tình nguyện Bãi Xép | note=
! reminder: DayBefore Waiting 2026-11-28 19:00
! reminder: AskResult Waiting 2026-11-29 19:00
as volunteer
> (ảnh)
< 🖼 Đã nhận 1 ảnh. Mình báo kết quả hoạt động nhé.
<
< Hoạt động đó tên gì?
> Dọn rác bãi biển
< Diễn ra khi nào? Ví dụ <i>sáng hôm qua</i>.
> (ảnh)
< 🖼 Đã nhận 1 ảnh, mình giữ cho phần ảnh.
<
< Diễn ra khi nào? Ví dụ <i>sáng hôm qua</i>.
> sáng hôm qua
< Ở đâu?
< (Location)
> Bãi Xép
< <b>Dọn rác bãi biển</b> có bao nhiêu lượt người tham gia? Bạn kể luôn cả kết quả cũng được, ví dụ <i>42 bạn, 1,2 tấn rác, 3tr5</i>.
> 12
< Thu gom được bao nhiêu tấn rác? Ví dụ <i>1,2</i>.
< [Bỏ qua]
> bỏ qua
< Đã nhận 2 ảnh. Gửi tiếp hoặc bấm <b>Xong</b>.
< (Picture)
< [Xong]
> xong
< <b>Kết quả hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Dọn rác bãi biển</b>
< • Loại: <b>Vệ sinh môi trường</b>
< • Thời gian: <b>chủ nhật 22/11</b>
< • Địa điểm: <b>Bãi Xép</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Ghi chú: <b>không có</b>
< • Lượt tham gia: <b>12 lượt tham gia</b>
< • Số người khác nhau: <b>chưa có</b>
< • Số giờ mỗi người: <b>chưa có</b>
< • Rác thu gom: <b>chưa có</b>
< • Đường dọn vệ sinh: <b>chưa có</b>
< • Kênh mương nạo vét: <b>chưa có</b>
< • Kinh phí: <b>chưa có</b>
< • Kể thêm: <b>chưa có</b>
< • Ảnh: <b>2 ảnh</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Gửi kết quả] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Đơn vị] [✏️ Ghi chú] [✏️ Lượt tham gia] [✏️ Số người khác nhau] [✏️ Số giờ mỗi người] [✏️ Rác thu gom] [✏️ Đường dọn vệ sinh] [✏️ Kênh mương nạo vét] [✏️ Kinh phí] [✏️ Kể thêm] [✏️ Ảnh] [Thôi]
> ok
< ✅ Đã nhận kết quả <b>Dọn rác bãi biển</b>: 12 lượt tham gia. Cảm ơn bạn và cả đội!
<
< Hạnh sẽ xem và xác minh.
< [🔎 Xem]
! stored activity: status=Reported | title=Dọn rác bãi biển | kind=Environment | when=2026-11-22/2026-11-22 | where=Bãi Xép | people= | unit=Đội tình nguyện Bãi Xép | note= | result: turns=12, persons=, hours=, story=, pictures=picture1+picture2
! told cadre:
!   📥 Minh vừa báo kết quả <b>Dọn rác bãi biển</b> (chủ nhật 22/11): 12 lượt tham gia. Nhờ bạn xem và xác minh.
!   [🔎 Xem] [✅ Xác minh]
> (ảnh) kết quả trồng cây sáng hôm qua ở thôn Phú Hội, 12 bạn, 80 cây
< 🖼 Đã nhận 1 ảnh. Mình báo kết quả hoạt động nhé.
<
< Đã nhận 1 ảnh. Gửi tiếp hoặc bấm <b>Xong</b>.
< (Picture)
< [Xong]
> xong
< <b>Kết quả hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Trồng cây</b>
< • Loại: <b>Trồng cây</b>
< • Thời gian: <b>chủ nhật 22/11</b>
< • Địa điểm: <b>thôn Phú Hội</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Ghi chú: <b>không có</b>
< • Lượt tham gia: <b>12 lượt tham gia</b>
< • Số người khác nhau: <b>chưa có</b>
< • Số giờ mỗi người: <b>chưa có</b>
< • Cây trồng mới: <b>80 cây</b>
< • Kinh phí: <b>chưa có</b>
< • Kể thêm: <b>chưa có</b>
< • Ảnh: <b>1 ảnh</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Gửi kết quả] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Đơn vị] [✏️ Ghi chú] [✏️ Lượt tham gia] [✏️ Số người khác nhau] [✏️ Số giờ mỗi người] [✏️ Cây trồng mới] [✏️ Kinh phí] [✏️ Kể thêm] [✏️ Ảnh] [Thôi]
> ok
< ✅ Đã nhận kết quả <b>Trồng cây</b>: 12 lượt tham gia. Cảm ơn bạn và cả đội!
<
< Hạnh sẽ xem và xác minh.
< [🔎 Xem]
! stored activity: status=Reported | title=Trồng cây | kind=TreePlanting | when=2026-11-22/2026-11-22 | where=thôn Phú Hội | people= | unit=Đội tình nguyện Bãi Xép | note= | result: turns=12, persons=, hours=, TreesPlanted=80, story=, pictures=picture3
! told cadre:
!   📥 Minh vừa báo kết quả <b>Trồng cây</b> (chủ nhật 22/11): 12 lượt tham gia. Nhờ bạn xem và xác minh.
!   [🔎 Xem] [✅ Xác minh]
