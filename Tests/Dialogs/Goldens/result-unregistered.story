# Báo kết quả một hoạt động chưa đăng ký
as leader
> kết quả trồng cây sáng hôm qua ở thôn Phú Hội: 25 bạn, 300 cây
< Gửi ảnh hoạt động nếu có, rồi bấm <b>Xong</b>.
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
< • Lượt tham gia: <b>25 lượt tham gia</b>
< • Số người khác nhau: <b>chưa có</b>
< • Số giờ mỗi người: <b>chưa có</b>
< • Cây trồng mới: <b>300 cây</b>
< • Kinh phí: <b>chưa có</b>
< • Kể thêm: <b>chưa có</b>
< • Ảnh: <b>chưa có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Gửi kết quả] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Đơn vị] [✏️ Ghi chú] [✏️ Lượt tham gia] [✏️ Số người khác nhau] [✏️ Số giờ mỗi người] [✏️ Cây trồng mới] [✏️ Kinh phí] [✏️ Kể thêm] [✏️ Ảnh] [Thôi]
> [✅ Gửi kết quả]
< ✅ Đã nhận kết quả <b>Trồng cây</b>: 25 lượt tham gia. Cảm ơn bạn và cả đội!
<
< Hạnh sẽ xem và xác minh.
< [🔎 Xem]
! stored activity: status=Reported | title=Trồng cây | kind=TreePlanting | when=2026-11-22/2026-11-22 | where=thôn Phú Hội | people= | unit=Đội tình nguyện Bãi Xép | note= | result: turns=25, persons=, hours=, TreesPlanted=300, story=, pictures=
! told cadre:
!   📥 Lan vừa báo kết quả <b>Trồng cây</b> (chủ nhật 22/11): 25 lượt tham gia. Nhờ bạn xem và xác minh.
!   [🔎 Xem] [✅ Xác minh]
as newcomer
> hôm qua bọn em dọn rác ở Bãi Xép, 15 bạn, 200kg rác
< Gửi ảnh hoạt động nếu có, rồi bấm <b>Xong</b>.
< (Picture)
< [Xong]
> xong
< <b>Kết quả hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Dọn rác</b>
< • Loại: <b>Vệ sinh môi trường</b>
< • Thời gian: <b>chủ nhật 22/11</b>
< • Địa điểm: <b>Bãi Xép</b>
< • Đơn vị: <b>chưa chọn</b>
< • Ghi chú: <b>không có</b>
< • Lượt tham gia: <b>15 lượt tham gia</b>
< • Số người khác nhau: <b>chưa có</b>
< • Số giờ mỗi người: <b>chưa có</b>
< • Rác thu gom: <b>0,2 tấn rác</b>
< • Đường dọn vệ sinh: <b>chưa có</b>
< • Kênh mương nạo vét: <b>chưa có</b>
< • Kinh phí: <b>chưa có</b>
< • Kể thêm: <b>chưa có</b>
< • Ảnh: <b>chưa có</b>
< ⚠️ Đây là lần đầu của bạn: bấm xác nhận nghĩa là bạn đủ 16 tuổi và đồng ý để mình lưu tên và tài khoản chat này cùng hoạt động. Chưa đủ 16 tuổi? Nhắn /thamgia để nhờ bố mẹ đồng ý trước. Xem, sửa, xóa bất cứ lúc nào: /dulieu.
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Xác nhận, tôi đủ 16 tuổi] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Đơn vị] [✏️ Ghi chú] [✏️ Lượt tham gia] [✏️ Số người khác nhau] [✏️ Số giờ mỗi người] [✏️ Rác thu gom] [✏️ Đường dọn vệ sinh] [✏️ Kênh mương nạo vét] [✏️ Kinh phí] [✏️ Kể thêm] [✏️ Ảnh] [Thôi]
> [✅ Xác nhận, tôi đủ 16 tuổi]
< ✅ Đã nhận kết quả <b>Dọn rác</b>: 15 lượt tham gia. Cảm ơn bạn và cả đội!
<
< Đơn vị chưa có người xác minh; kết quả vẫn được giữ đầy đủ.
< [🔎 Xem]
! stored activity: status=Reported | title=Dọn rác | kind=Environment | when=2026-11-22/2026-11-22 | where=Bãi Xép | people= | unit= | note= | result: turns=15, persons=, hours=, WasteTonnes=0.2, story=, pictures=
! stored person: Ân | unit= | language=vi | agrees=TakePart
