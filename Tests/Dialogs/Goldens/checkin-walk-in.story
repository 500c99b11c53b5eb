# Gửi vị trí mà không có tên trong danh sách: đứng đúng chỗ, đúng giờ thì ghi tên như khi nhắn mã; xa quá hay chưa mở thì không
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
as officer
now 2026-11-29 06:50
# Người phụ trách chưa nhận vị trí: chưa hoạt động nào chờ
> (vị trí 13.2,109.3)
< 📍 Đã nhận vị trí. Mình đăng ký một hoạt động ở đây nhé.
<
< Hoạt động tên gì?
> thôi
< Mình dừng nhé. Chưa có gì được ghi lại.
as leader
> /datdiemdanh vitri 01970000000070008000000000000002
< ⚙️ <b>Dọn rác bãi biển</b>: bấm để bật, tắt hoặc đổi.
<
< Một trong các cách đã bật là đủ.
<
< Chỉ điểm danh lúc đến.
< [✅ mã 6 số đọc lên] [✅ mã QR tự đổi] [✅ vị trí] [🔐 Cần đủ mọi cách] [🚪 Cả lúc về] [📍 Trong vòng 200 m] [⏰ Đến trước 60 phút] [✋ Mở điểm danh]
as officer
> (vị trí 13.2003,109.3002)
< ✅ Bạn đã có mặt ở <b>Dọn rác bãi biển</b> lúc 6:50. Bạn chưa đăng ký trước, nhưng mình ghi tên bạn rồi. Chào mừng bạn!
> (vị trí 13.2003,109.3002)
< Bạn đã điểm danh <b>Dọn rác bãi biển</b> lúc 6:50 rồi, không cần làm lại.
as cadre
# Cách hơn một cây số: không phải ở đó
> (vị trí 13.21,109.3)
< 📍 Đã nhận vị trí. Mình đăng ký một hoạt động ở đây nhé.
<
< Hoạt động tên gì?
> thôi
< Mình dừng nhé. Chưa có gì được ghi lại.
as volunteer
# Gần hơn mà chưa tới: còn bao xa
> (vị trí 13.205,109.3)
< Bạn đang cách <b>Dọn rác bãi biển</b> khoảng 556 m, cần trong vòng 200 m. Đến nơi bạn gửi lại vị trí, hoặc nhờ người phụ trách gọi tên nhé.
as newcomer
> (vị trí 13.2,109.3)
< Mình cần biết bạn là ai trước đã (tên, năm sinh, đơn vị). Bạn nhắn /thamgia, mất một phút thôi, rồi điểm danh lại nhé.
as leader
> /diemdanh ds 01970000000070008000000000000002
< 📋 <b>Dọn rác bãi biển</b> – có mặt 1/1
<
< 1. Quang – Tỉnh Đoàn Đắk Lắk – đến 6:50 (đến thêm)
< [📄 Danh sách xlsx] [✏️ Sửa] [✋ Mở điểm danh]
as twohats
now 2026-11-29 11:01
> (vị trí 13.2,109.3)
< 📍 Đã nhận vị trí. Mình đăng ký một hoạt động ở đây nhé.
<
< Hoạt động tên gì?
> thôi
< Mình dừng nhé. Chưa có gì được ghi lại.
