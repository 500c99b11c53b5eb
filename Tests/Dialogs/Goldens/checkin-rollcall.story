# Điểm danh: mở, gọi tên, tên chưa rõ, sửa, kết thúc, cảm ơn, góp ý, báo giờ chưa đúng
as leader
> đăng ký dọn rác bãi biển sáng chủ nhật này 7h ở Bãi Xép, 3 bạn
< <b>Đăng ký hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Dọn rác bãi biển</b>
< • Loại: <b>Vệ sinh môi trường</b>
< • Thời gian: <b>chủ nhật 29/11, 7:00</b>
< • Địa điểm: <b>Bãi Xép</b>
< • Số người: <b>3 người</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Ghi chú: <b>không có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Xác nhận] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Số người] [✏️ Đơn vị] [✏️ Ghi chú] [Thôi]
> ok
< ✅ Đã ghi nhận: <b>Dọn rác bãi biển</b>
< 🕖 chủ nhật 29/11, 7:00
< 📍 Bãi Xép
< 👥 3 người
< Mình sẽ nhắc bạn vào tối hôm trước, và hỏi kết quả khi xong.
< [🔎 Xem] [✏️ Sửa]
! stored activity: status=Planned | title=Dọn rác bãi biển | kind=Environment | when=2026-11-29T07:00/2026-11-29 | where=Bãi Xép | people=3 | unit=Đội tình nguyện Bãi Xép | note=
! reminder: DayBefore Waiting 2026-11-28 19:00
! reminder: AskResult Waiting 2026-11-29 19:00
> /tuyen 01970000000070008000000000000002
< <b>Mở đăng ký: Dọn rác bãi biển</b> – bạn xem lại giúp mình:
< • Ca: <b>1: chủ nhật 29/11, 7:00, 3 chỗ</b>
< • Chia ca: <b>Không</b>
< • Chỗ cần kỹ năng: <b>chưa có</b>
< • Tuổi tối thiểu: <b>chưa có</b>
< • Mang theo: <b>chưa có</b>
< • An toàn: <b>chưa có</b>
< • Liên hệ: <b>chưa có</b>
< • Mở đăng ký: <b>ngay bây giờ</b>
< • Đóng đăng ký: <b>khi ca bắt đầu</b>
< • Chiến dịch: <b>Không thuộc chiến dịch nào</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Mở đăng ký] [✏️ Ca] [✏️ Chia ca] [✏️ Chỗ cần kỹ năng] [✏️ Tuổi tối thiểu] [✏️ Mang theo] [✏️ An toàn] [✏️ Liên hệ] [✏️ Mở đăng ký] [✏️ Đóng đăng ký] [✏️ Chiến dịch] [Thôi]
> ok
< ✅ Đã mở đăng ký <b>Dọn rác bãi biển</b>.
<
< Ca 1: <b>chủ nhật 29/11, 7:00</b> – còn 3/3 chỗ
< [🔎 Xem] [📢 Báo cho mọi người] [👥 Đăng ký cho đội]
! stored call: Open | Dọn rác bãi biển | 1: 2026-11-29T07:00/2026-11-29 0/3 waiting=0 | age= bring= safety= contact= closes=
! announcement: Scheduled Reminder Important | to= those on the list |  | 0 people | due=2026-11-28 19:00 repeat=Once about a call because=reminder
! announcement: Scheduled Reminder Important | to= those on the list |  | 0 people | due=2026-11-29 05:00 repeat=Once about a call because=reminder
! announcement: Scheduled Reminder Important | to= those on the list |  | 0 people | due=2026-11-28 07:00 repeat=Once about a call because=reminder
! stored activity: status=Planned | title=Dọn rác bãi biển | kind=Environment | when=2026-11-29T07:00/2026-11-29 | where=Bãi Xép | people=3 | unit=Đội tình nguyện Bãi Xép | note=
as volunteer
> /di 01970000000070008000000000000002
< 🎉 Bạn đã có chỗ: <b>Dọn rác bãi biển</b>
< 📅 chủ nhật 29/11, 7:00
< 📍 Bãi Xép
< [🔎 Xem] [↩️ Rút tên]
! stored call: Open | Dọn rác bãi biển | 1: 2026-11-29T07:00/2026-11-29 1/3 waiting=0 | age= bring= safety= contact= closes=
! sign-up: Minh shift 1 Going
as leader
> /diemdanh 01970000000070008000000000000002
< ✋ <b>Điểm danh: Dọn rác bãi biển</b>
< Đã có mặt 0/1
<
< Đọc cho mọi người mã: <b>924991</b>
<
< Mở trang này trên máy bạn rồi cho mọi người quét, mã QR tự đổi mỗi 30 giây: https://tinhnguyen.example/diemdanh/924991-j9gzttcpcn0fs265p5nzkj49
< <i>Trang này chỉ dành cho bạn, đừng chuyển cho ai nhé.</i>
<
< Chỉ điểm danh lúc đến.
<
< Bạn cũng có thể gọi tên rồi nhắn, ví dụ: <i>có mặt hết trừ Lan với Minh</i>.
< [🔳 Mã QR] [🔗 Đổi trang QR] [📋 Danh sách] [⚙️ Cách điểm danh] [✅ Kết thúc]
> /dongdiemdanh 01970000000070008000000000000002
< Hoạt động bắt đầu lúc 7:00 29/11, chưa kết thúc điểm danh được.
now 2026-11-29 06:30
> /diemdanh
< Bạn điểm danh hoạt động nào?
< [Dọn rác bãi biển – chủ nhật 29/11, 7:00]
> /diemdanh 01970000000070008000000000000002
< ✋ <b>Điểm danh: Dọn rác bãi biển</b>
< Đã có mặt 0/1
<
< Đọc cho mọi người mã: <b>924991</b>
<
< Mở trang này trên máy bạn rồi cho mọi người quét, mã QR tự đổi mỗi 30 giây: https://tinhnguyen.example/diemdanh/924991-j9gzttcpcn0fs265p5nzkj49
< <i>Trang này chỉ dành cho bạn, đừng chuyển cho ai nhé.</i>
<
< Chỉ điểm danh lúc đến.
<
< Bạn cũng có thể gọi tên rồi nhắn, ví dụ: <i>có mặt hết trừ Lan với Minh</i>.
< [🔳 Mã QR] [🔗 Đổi trang QR] [📋 Danh sách] [⚙️ Cách điểm danh] [✅ Kết thúc]
as volunteer
> điểm danh 000000
< Mã này không đúng. Bạn hỏi lại người phụ trách rồi nhắn lại nhé. Còn 4 lần thử.
> /diemdanh abc
< Mã điểm danh có 6 số, ví dụ <b>482913</b>. Bạn xem lại rồi nhắn lại nhé.
as leader
> có mặt hết trừ Tuấn
< Mình chưa rõ là ai: Tuấn. Bạn nhắn lại với cả họ tên như trong danh sách nhé. Mình chưa ghi gì cả.
> có mặt hết trừ Minh, thêm Nguyễn Văn Hùng
< 📋 <b>Dọn rác bãi biển</b>: đã ghi 1 bạn có mặt.
<
< Vắng: Minh
<
< Đến thêm: Nguyễn Văn Hùng
< [📋 Danh sách] [✏️ Sửa] [✅ Kết thúc]
> có mặt hết nhưng thiếu 2 thùng nước
< Bạn điểm danh hoạt động nào?
< [Dọn rác bãi biển – chủ nhật 29/11, 7:00]
now 2026-11-29 11:10
> /suadiemdanh 01970000000070008000000000000002
< Sửa cho ai? Bạn nhắn họ tên.
> Minh
< Minh thế nào?
< [✅ Có mặt] [🟡 Vắng có phép] [⚪ Không đến]
> [✅ Có mặt]
< Bao nhiêu giờ? Bỏ qua thì tính theo kế hoạch.
< [Bỏ qua]
> 3
< Vì sao sửa? Một câu ngắn để sau này còn nhớ.
> em ấy đến lúc 8h
< Đã sửa ở <b>Dọn rác bãi biển</b>: Minh – có mặt, giờ tính khi kết thúc.
< [📋 Danh sách]
! told volunteer:
!   Người phụ trách đã sửa điểm danh của bạn ở <b>Dọn rác bãi biển</b>: có mặt, giờ tính khi kết thúc.
> [📋 Danh sách]
< 📋 <b>Dọn rác bãi biển</b> – có mặt 2/2
<
< 1. Minh – Đội tình nguyện Bãi Xép – đến 7:00
< 2. Nguyễn Văn Hùng – Đội tình nguyện Bãi Xép – đến 7:00 (đến thêm)
< [📄 Danh sách xlsx] [✏️ Sửa] [✋ Mở điểm danh]
> /dongdiemdanh 01970000000070008000000000000002
< ✅ Đã kết thúc điểm danh <b>Dọn rác bãi biển</b>
< 👥 2 người, 2 lượt
< ⏱ 7 giờ
<
< 📝 <b>Báo cáo kết quả (nháp)</b>: 2 lượt, 2 người, mỗi lượt 3,5 giờ. Đúng thì bấm gửi luôn; muốn thêm số liệu, ảnh thì bấm sửa.
< [✅ Gửi kết quả này] [✏️ Sửa, thêm] [📋 Danh sách] [✏️ Sửa]
! told volunteer:
!   💚 Cảm ơn bạn đã tham gia <b>Dọn rác bãi biển</b>! Mình ghi cho bạn 3 giờ tình nguyện.
!   [💬 Góp ý] [✋ Giờ chưa đúng]
as volunteer
> /giochuadung 01970000000070008000000000000002 1
< Chỗ nào chưa đúng? Ví dụ: em đến từ 7h và về lúc 11h.
> em ở từ 7h tới 11h
< Mình đã báo người phụ trách. Họ xem lại xong mình sẽ nhắn bạn.
! told leader:
!   ✋ <b>Minh</b> báo giờ ở <b>Dọn rác bãi biển</b> chưa đúng:
!   <i>em ở từ 7h tới 11h</i>
!   [✏️ Sửa]
> /gopy 01970000000070008000000000000002 1
< Buổi hôm nay thế nào?
< [😀 Rất vui] [🙂 Được] [🙁 Chưa ổn]
> [😀 Rất vui]
< Lần sau mình nên làm gì khác?
< [Bỏ qua]
> thêm bao tải
< Cảm ơn bạn đã góp ý!
