# Điểm danh không đúng lúc, chưa tham gia, dưới 16 tuổi; chưa đăng ký mà đến thì ghi tên luôn
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
> [✏️ Địa điểm]
< Ở đâu? Ghi địa điểm hoặc gửi vị trí.
< (Location)
< [Giữ nguyên: Bãi Xép]
> (vị trí 13.2,109.3)
< <b>Đăng ký hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Dọn rác bãi biển</b>
< • Loại: <b>Vệ sinh môi trường</b>
< • Thời gian: <b>chủ nhật 29/11, 7:00–11:00</b>
< • Địa điểm: <b>Điểm đã chia sẻ 📍</b>
< • Số người: <b>3 người</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Ghi chú: <b>không có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Xác nhận] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Số người] [✏️ Đơn vị] [✏️ Ghi chú] [Thôi]
> ok
< ✅ Đã ghi nhận: <b>Dọn rác bãi biển</b>
< 🕖 chủ nhật 29/11, 7:00–11:00
< 📍 Điểm đã chia sẻ 📍
< 👥 3 người
< Mình sẽ nhắc bạn vào tối hôm trước, và hỏi kết quả khi xong.
< [🔎 Xem] [✏️ Sửa]
! stored activity: status=Planned | title=Dọn rác bãi biển | kind=Environment | when=2026-11-29T07:00/2026-11-29T11:00 | where=@13.2,109.3 | people=3 | unit=Đội tình nguyện Bãi Xép | note=
! reminder: DayBefore Waiting 2026-11-28 19:00
! reminder: AskResult Waiting 2026-11-29 19:00
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
as volunteer
# Mấy ngày trước
> điểm danh 185543
< Chưa đến giờ điểm danh <b>Dọn rác bãi biển</b>. Bạn quay lại từ 6:00 29/11 nhé.
now 2026-11-29 05:59
> điểm danh 185543
< Chưa đến giờ điểm danh <b>Dọn rác bãi biển</b>. Bạn quay lại từ 6:00 29/11 nhé.
now 2026-11-29 06:00
> điểm danh 185543
< ✅ Bạn đã có mặt ở <b>Dọn rác bãi biển</b> lúc 6:00. Bạn chưa đăng ký trước, nhưng mình ghi tên bạn rồi. Chào mừng bạn!
as newcomer
> điểm danh 185543
< Mình cần biết bạn là ai trước đã (tên, năm sinh, đơn vị). Bạn nhắn /thamgia, mất một phút thôi, rồi điểm danh lại nhé.
as child
> /thamgia
< Mình là trợ lý tự động của <b>Tỉnh Đoàn Đắk Lắk</b>. Mình chỉ hỏi năm sinh, tên và đơn vị để ghi nhận bạn tham gia; không hỏi CCCD, tôn giáo hay sức khỏe. Bạn xem, sửa, xóa bất cứ lúc nào bằng /dulieu.
<
< Bạn sinh năm nào?
> 2012
< Em dưới 16 tuổi nên cần bố, mẹ hoặc người giám hộ đồng ý trước. Nhờ người lớn nhắn cho bot này, từ tài khoản của họ:
< <b>/giamho 00000012</b>
< Mã dùng được 7 ngày. Khi có sự đồng ý mình sẽ báo em.
> điểm danh 185543
< Em chưa đủ 16 tuổi nên cần bố, mẹ hoặc người giám hộ đồng ý trước khi tham gia và điểm danh. Em bấm để lấy mã gửi người lớn; hôm nay em nhờ người phụ trách gọi tên giúp nhé.
< [👪 Xin người lớn đồng ý] [Gặp cán bộ]
as twohats
now 2026-11-29 11:00
> điểm danh 185543
< ✅ Bạn đã có mặt ở <b>Dọn rác bãi biển</b> lúc 11:00. Bạn chưa đăng ký trước, nhưng mình ghi tên bạn rồi. Chào mừng bạn!
as cadre
now 2026-11-29 11:01
> điểm danh 185543
< Đã hết giờ điểm danh <b>Dọn rác bãi biển</b> (đến 11:00 29/11). Nếu bạn có mặt, bạn nhờ người phụ trách ghi tên giúp nhé.
