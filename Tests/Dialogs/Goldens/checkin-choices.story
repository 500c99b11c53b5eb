# Điểm danh: người phụ trách chọn cách, bán kính, khung giờ; tắt hết thì không được; điểm danh bằng vị trí
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
> [⚙️ Cách điểm danh]
< ⚙️ <b>Dọn rác bãi biển</b>: bấm để bật, tắt hoặc đổi.
<
< Một trong các cách đã bật là đủ.
<
< Chỉ điểm danh lúc đến.
< [✅ mã 6 số đọc lên] [✅ mã QR tự đổi] [⬜ vị trí] [🔐 Cần đủ mọi cách] [🚪 Cả lúc về] [⏰ Đến trước 60 phút] [✋ Mở điểm danh]
> [⬜ vị trí]
< ⚙️ <b>Dọn rác bãi biển</b>: bấm để bật, tắt hoặc đổi.
<
< Một trong các cách đã bật là đủ.
<
< Chỉ điểm danh lúc đến.
< [✅ mã 6 số đọc lên] [✅ mã QR tự đổi] [✅ vị trí] [🔐 Cần đủ mọi cách] [🚪 Cả lúc về] [📍 Trong vòng 200 m] [⏰ Đến trước 60 phút] [✋ Mở điểm danh]
> [🔐 Cần đủ mọi cách]
< ⚙️ <b>Dọn rác bãi biển</b>: bấm để bật, tắt hoặc đổi.
<
< Cần đủ mọi cách ở trên mới tính là có mặt.
<
< Chỉ điểm danh lúc đến.
< [✅ mã 6 số đọc lên] [✅ mã QR tự đổi] [✅ vị trí] [🔓 Một cách là đủ] [🚪 Cả lúc về] [📍 Trong vòng 200 m] [⏰ Đến trước 60 phút] [✋ Mở điểm danh]
> [✅ mã 6 số đọc lên]
< ⚙️ <b>Dọn rác bãi biển</b>: bấm để bật, tắt hoặc đổi.
<
< Cần đủ mọi cách ở trên mới tính là có mặt.
<
< Chỉ điểm danh lúc đến.
< [⬜ mã 6 số đọc lên] [✅ mã QR tự đổi] [✅ vị trí] [🔓 Một cách là đủ] [🚪 Cả lúc về] [📍 Trong vòng 200 m] [⏰ Đến trước 60 phút] [✋ Mở điểm danh]
> [📍 Trong vòng 200 m]
< ⚙️ <b>Dọn rác bãi biển</b>: bấm để bật, tắt hoặc đổi.
<
< Cần đủ mọi cách ở trên mới tính là có mặt.
<
< Chỉ điểm danh lúc đến.
< [⬜ mã 6 số đọc lên] [✅ mã QR tự đổi] [✅ vị trí] [🔓 Một cách là đủ] [🚪 Cả lúc về] [📍 Trong vòng 500 m] [⏰ Đến trước 60 phút] [✋ Mở điểm danh]
> [⏰ Đến trước 60 phút]
< ⚙️ <b>Dọn rác bãi biển</b>: bấm để bật, tắt hoặc đổi.
<
< Cần đủ mọi cách ở trên mới tính là có mặt.
<
< Chỉ điểm danh lúc đến.
< [⬜ mã 6 số đọc lên] [✅ mã QR tự đổi] [✅ vị trí] [🔓 Một cách là đủ] [🚪 Cả lúc về] [📍 Trong vòng 500 m] [⏰ Đến trước 120 phút] [✋ Mở điểm danh]
> [🚪 Cả lúc về]
< ⚙️ <b>Dọn rác bãi biển</b>: bấm để bật, tắt hoặc đổi.
<
< Cần đủ mọi cách ở trên mới tính là có mặt.
<
< Điểm danh cả lúc đến và lúc về.
< [⬜ mã 6 số đọc lên] [✅ mã QR tự đổi] [✅ vị trí] [🔓 Một cách là đủ] [🚪 Chỉ lúc đến] [📍 Trong vòng 500 m] [⏰ Đến trước 120 phút] [⏰ Về sau 60 phút] [✋ Mở điểm danh]
> [⏰ Về sau 60 phút]
< ⚙️ <b>Dọn rác bãi biển</b>: bấm để bật, tắt hoặc đổi.
<
< Cần đủ mọi cách ở trên mới tính là có mặt.
<
< Điểm danh cả lúc đến và lúc về.
< [⬜ mã 6 số đọc lên] [✅ mã QR tự đổi] [✅ vị trí] [🔓 Một cách là đủ] [🚪 Chỉ lúc đến] [📍 Trong vòng 500 m] [⏰ Đến trước 120 phút] [⏰ Về sau 120 phút] [✋ Mở điểm danh]
> [✅ mã QR tự đổi]
< ⚙️ <b>Dọn rác bãi biển</b>: bấm để bật, tắt hoặc đổi.
<
< Một trong các cách đã bật là đủ.
<
< Điểm danh cả lúc đến và lúc về.
< [⬜ mã 6 số đọc lên] [⬜ mã QR tự đổi] [✅ vị trí] [🔐 Cần đủ mọi cách] [🚪 Chỉ lúc đến] [📍 Trong vòng 500 m] [⏰ Đến trước 120 phút] [⏰ Về sau 120 phút] [✋ Mở điểm danh]
> [✅ vị trí]
< <b>Dọn rác bãi biển</b> cần ít nhất một cách điểm danh. Bạn bật một cách khác trước rồi tắt cách này nhé.
> /datdiemdanh hai 01970000000070008000000000000002
< Muốn cần đủ mọi cách thì <b>Dọn rác bãi biển</b> phải bật ít nhất hai cách.
> /diemdanh 01970000000070008000000000000002
< ✋ <b>Điểm danh: Dọn rác bãi biển</b>
< Đã có mặt 0/0
<
< Hoặc gửi vị trí, trong vòng 500 m quanh điểm hẹn.
<
< Điểm danh cả lúc đến và lúc về.
<
< Bạn cũng có thể gọi tên rồi nhắn, ví dụ: <i>có mặt hết trừ Lan với Minh</i>.
< [📋 Danh sách] [⚙️ Cách điểm danh] [✅ Kết thúc]
