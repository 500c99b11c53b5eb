# Hoạt động đã hủy: mã và vị trí đều không điểm danh được nữa
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
> /datdiemdanh vitri 01970000000070008000000000000002
< ⚙️ <b>Dọn rác bãi biển</b>: bấm để bật, tắt hoặc đổi.
<
< Một trong các cách đã bật là đủ.
<
< Chỉ điểm danh lúc đến.
< [✅ mã 6 số đọc lên] [✅ mã QR tự đổi] [✅ vị trí] [🔐 Cần đủ mọi cách] [🚪 Cả lúc về] [📍 Trong vòng 200 m] [⏰ Đến trước 60 phút] [✋ Mở điểm danh]
> /huyhoatdong 01970000000070008000000000000002
< Vì sao hủy “Dọn rác bãi biển”? Người tham gia sẽ đọc được lý do này.
> Bão số 13 vào
< <b>Hủy hoạt động</b> – bạn chắc chứ?
< • Tên: <b>Dọn rác bãi biển</b>
< • Thời gian: <b>chủ nhật 29/11, 7:00–11:00</b>
< • Lý do: <b>Bão số 13 vào</b>
< [❌ Hủy hoạt động này] [✏️ Lý do] [Thôi]
> [❌ Hủy hoạt động này]
< ❌ Đã hủy: <b>Dọn rác bãi biển</b>, chủ nhật 29/11, 7:00–11:00.
! stored activity: status=Cancelled | title=Dọn rác bãi biển | kind=Environment | when=2026-11-29T07:00/2026-11-29T11:00 | where=@13.2,109.3 | people=3 | unit=Đội tình nguyện Bãi Xép | note= | cancelled because=Bão số 13 vào
! reminder: AskResult Closed 2026-11-29 19:00
! reminder: DayBefore Closed 2026-11-28 19:00
now 2026-11-29 06:50
as volunteer
> điểm danh 185543
< Hoạt động <b>Dọn rác bãi biển</b> đã hủy nên không điểm danh nữa. Bạn không cần đến; xem hoạt động khác ở /chiendich nhé.
> (vị trí 13.2,109.3)
< Hoạt động <b>Dọn rác bãi biển</b> đã hủy nên không điểm danh nữa. Bạn không cần đến; xem hoạt động khác ở /chiendich nhé.
