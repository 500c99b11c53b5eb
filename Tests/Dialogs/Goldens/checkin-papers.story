# Điểm danh: mã QR và trang tự đổi, danh sách xlsx, đường dẫn của trang khác, báo cáo nháp từ điểm danh, điểm danh muộn được duyệt
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
now 2026-11-29 06:50
> /diemdanh 01970000000070008000000000000002
< ✋ <b>Điểm danh: Dọn rác bãi biển</b>
< Đã có mặt 0/0
<
< Đọc cho mọi người mã: <b>185543</b>
<
< Mở trang này trên máy bạn rồi cho mọi người quét, mã QR tự đổi mỗi 30 giây: https://tinhnguyen.example/diemdanh/185543-zbmfdj6vcrs8tkdec4mnbcy4
< <i>Trang này chỉ dành cho bạn, đừng chuyển cho ai nhé.</i>
<
< Chỉ điểm danh lúc đến.
<
< Bạn cũng có thể gọi tên rồi nhắn, ví dụ: <i>có mặt hết trừ Lan với Minh</i>.
< [🔳 Mã QR] [🔗 Đổi trang QR] [📋 Danh sách] [⚙️ Cách điểm danh] [✅ Kết thúc]
> [🔳 Mã QR]
< 🔳 Mã QR của <b>Dọn rác bãi biển</b>, quét được đến 6:51:00. Sau đó bạn bấm lấy mã mới, hoặc mở trang tự đổi mã: https://tinhnguyen.example/diemdanh/185543-zbmfdj6vcrs8tkdec4mnbcy4
< (picture)
< [🔄 Mã QR mới]
as volunteer
> https://t.me/TinhNguyenGiaBot?start=dd924991bx0mp6dn
< Đường dẫn này dẫn tới <b>t.me/TinhNguyenGiaBot</b>, không phải trang điểm danh của mình, nên mình không ghi gì cả. Bạn quét mã đang hiện trên máy người phụ trách, hoặc nhắn mã 6 số họ đọc nhé.
> https://tinhnguyen.example/diemdanh/924991-abcdefgh
< Đây là trang của người phụ trách, mở trên máy họ để mọi người quét. Bạn quét mã QR trên trang đó, hoặc nhắn mã 6 số nhé.
> https://t.me/TinhNguyenBot?start=dd185543aaaaaaaa
< Mã này của <b>Dọn rác bãi biển</b> đã cũ. Bạn xem mã đang hiện trên máy người phụ trách rồi nhắn lại nhé.
> 185543
< ✅ Bạn đã có mặt ở <b>Dọn rác bãi biển</b> lúc 6:50. Bạn chưa đăng ký trước, nhưng mình ghi tên bạn rồi. Chào mừng bạn!
as leader
> /diemdanh ds 01970000000070008000000000000002
< 📋 <b>Dọn rác bãi biển</b> – có mặt 1/1
<
< 1. Minh – Đội tình nguyện Bãi Xép – đến 6:50 (đến thêm)
< [📄 Danh sách xlsx] [✏️ Sửa] [✋ Mở điểm danh]
> [📄 Danh sách xlsx]
< 📄 Danh sách điểm danh <b>Dọn rác bãi biển</b> (1 người), in ra ký được.
< (file diem-danh-185543.xlsx)
> /datdiemdanh trang 01970000000070008000000000000002
< ✋ <b>Điểm danh: Dọn rác bãi biển</b>
< Đã có mặt 1/1
<
< Đọc cho mọi người mã: <b>185543</b>
<
< Mở trang này trên máy bạn rồi cho mọi người quét, mã QR tự đổi mỗi 30 giây: https://tinhnguyen.example/diemdanh/185543-vm9rzyr2m0qu00fnabjcdzxd
< <i>Trang này chỉ dành cho bạn, đừng chuyển cho ai nhé.</i>
<
< Chỉ điểm danh lúc đến.
<
< Bạn cũng có thể gọi tên rồi nhắn, ví dụ: <i>có mặt hết trừ Lan với Minh</i>.
< [🔳 Mã QR] [🔗 Đổi trang QR] [📋 Danh sách] [⚙️ Cách điểm danh] [✅ Kết thúc]
now 2026-11-29 10:50
> /dongdiemdanh 01970000000070008000000000000002
< ✅ Đã kết thúc điểm danh <b>Dọn rác bãi biển</b>
< 👥 1 người, 1 lượt
< ⏱ 4 giờ
<
< 📝 <b>Báo cáo kết quả (nháp)</b>: 1 lượt, 1 người, mỗi lượt 4 giờ. Đúng thì bấm gửi luôn; muốn thêm số liệu, ảnh thì bấm sửa.
< [✅ Gửi kết quả này] [✏️ Sửa, thêm] [📋 Danh sách] [✏️ Sửa]
! told volunteer:
!   💚 Cảm ơn bạn đã tham gia <b>Dọn rác bãi biển</b>! Mình ghi cho bạn 4 giờ tình nguyện.
!   [💬 Góp ý] [✋ Giờ chưa đúng]
> [✏️ Sửa, thêm]
< Thu gom được bao nhiêu tấn rác? Ví dụ <i>1,2</i>.
< [Bỏ qua]
> 0,5 tấn
< Gửi ảnh hoạt động nếu có, rồi bấm <b>Xong</b>.
< (Picture)
< [Xong]
> xong
< <b>Kết quả hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Dọn rác bãi biển</b>
< • Thời gian: <b>chủ nhật 29/11, 7:00–11:00</b>
< • Địa điểm: <b>Bãi Xép</b>
< • Lượt tham gia: <b>1 lượt tham gia</b>
< • Số người khác nhau: <b>1 người</b>
< • Số giờ mỗi người: <b>4 giờ/người</b>
< • Rác thu gom: <b>0,5 tấn rác</b>
< • Đường dọn vệ sinh: <b>chưa có</b>
< • Kênh mương nạo vét: <b>chưa có</b>
< • Kinh phí: <b>chưa có</b>
< • Kể thêm: <b>chưa có</b>
< • Ảnh: <b>chưa có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Gửi kết quả] [✏️ Lượt tham gia] [✏️ Số người khác nhau] [✏️ Số giờ mỗi người] [✏️ Rác thu gom] [✏️ Đường dọn vệ sinh] [✏️ Kênh mương nạo vét] [✏️ Kinh phí] [✏️ Kể thêm] [✏️ Ảnh] [Thôi]
> hủy
< Mình dừng nhé. Chưa có gì được ghi lại.
> /guiketqua 01970000000070008000000000000002
< ✅ Đã nhận kết quả <b>Dọn rác bãi biển</b>: 1 lượt tham gia. Cảm ơn bạn và cả đội!
<
< Hạnh sẽ xem và xác minh.
< [🔎 Xem]
! stored activity: status=Reported | title=Dọn rác bãi biển | kind=Environment | when=2026-11-29T07:00/2026-11-29T11:00 | where=Bãi Xép | people=3 | unit=Đội tình nguyện Bãi Xép | note= | result: turns=1, persons=1, hours=4, story=, pictures=
! reminder: DayBefore Closed 2026-11-28 19:00
! told cadre:
!   📥 Lan vừa báo kết quả <b>Dọn rác bãi biển</b> (chủ nhật 29/11, 7:00–11:00): 1 lượt tham gia. Nhờ bạn xem và xác minh.
!   [🔎 Xem] [✅ Xác minh]
> /guiketqua 01970000000070008000000000000002
< <b>Kết quả hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Dọn rác bãi biển</b>
< • Thời gian: <b>chủ nhật 29/11, 7:00–11:00</b>
< • Địa điểm: <b>Bãi Xép</b>
< • Lượt tham gia: <b>1 lượt tham gia</b>
< • Số người khác nhau: <b>1 người</b>
< • Số giờ mỗi người: <b>4 giờ/người</b>
< • Rác thu gom: <b>chưa có</b>
< • Đường dọn vệ sinh: <b>chưa có</b>
< • Kênh mương nạo vét: <b>chưa có</b>
< • Kinh phí: <b>chưa có</b>
< • Kể thêm: <b>chưa có</b>
< • Ảnh: <b>chưa có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Gửi kết quả] [✏️ Lượt tham gia] [✏️ Số người khác nhau] [✏️ Số giờ mỗi người] [✏️ Rác thu gom] [✏️ Đường dọn vệ sinh] [✏️ Kênh mương nạo vét] [✏️ Kinh phí] [✏️ Kể thêm] [✏️ Ảnh] [Thôi]
> hủy
< Mình dừng nhé. Chưa có gì được ghi lại.
now 2026-11-29 10:55
as twohats
> 185543
< ✅ Bạn đã có mặt ở <b>Dọn rác bãi biển</b> lúc 10:55. Bạn chưa đăng ký trước, nhưng mình ghi tên bạn rồi. Chào mừng bạn!
! told leader:
!   🕐 <b>Thu</b> vừa điểm danh <b>Dọn rác bãi biển</b> sau khi bạn đã kết thúc: đến 10:55, tạm tính 0 giờ. Bạn duyệt hoặc sửa nhé.
!   [✅ Duyệt giờ đang chờ] [✏️ Sửa]
as leader
> [✅ Duyệt giờ đang chờ]
< ✅ Đã duyệt giờ của 1 bạn ở <b>Dọn rác bãi biển</b>.
< [📋 Danh sách]
! told twohats:
!   💚 Cảm ơn bạn đã tham gia <b>Dọn rác bãi biển</b>! Tạm ghi 0 giờ, người phụ trách sẽ xem lại.
!   [💬 Góp ý] [✋ Giờ chưa đúng]
> /duyetgio 01970000000070008000000000000002
< Ở <b>Dọn rác bãi biển</b> không còn giờ nào chờ bạn duyệt.
< [📋 Danh sách]
