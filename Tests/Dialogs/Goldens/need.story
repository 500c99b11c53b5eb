# Nhu cầu tình nguyện: đăng, đội gần đó nhận, đã đủ
as cadre
> /nhucau
< Chưa có nhu cầu nào quanh đơn vị bạn.
< [📌 Nhu cầu mới]
> [📌 Nhu cầu mới]
< Cần tình nguyện viên làm gì?
> Dọn bùn sau lũ cho trường mẫu giáo
< Ở đâu? Ghi địa điểm, hoặc gửi vị trí.
< (Location)
> (vị trí 13.36,109.28)
< Khi nào?
> sáng thứ bảy này
< Cần bao nhiêu bạn?
> 20 bạn
< Ai là đầu mối? Ghi chức danh, ví dụ <i>Bí thư chi đoàn</i>.
> Bí thư Đoàn xã
< <b>Nhu cầu tình nguyện</b> – bạn xem lại giúp mình:
< • Tên: <b>Dọn bùn sau lũ cho trường mẫu giáo</b>
< • Địa điểm: <b>Điểm đã chia sẻ 📍</b>
< • Thời gian: <b>thứ bảy 28/11 (buổi sáng)</b>
< • Số người: <b>20 người</b>
< • Đơn vị: <b>Đoàn xã Tuy An Đông</b>
< • Chỗ cần kỹ năng: <b>chưa có</b>
< • Liên hệ: <b>Bí thư Đoàn xã</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Xác nhận] [✏️ Tên] [✏️ Địa điểm] [✏️ Thời gian] [✏️ Số người] [✏️ Đơn vị] [✏️ Chỗ cần kỹ năng] [✏️ Liên hệ] [Thôi]
> [✏️ Chỗ cần kỹ năng]
< Cần kỹ năng nào? Xong thì chọn “Xong”.
< [Xong] [Sơ cứu] [Lái xe] [Dạy học] [Ngoại ngữ, tiếng dân tộc] [Tin học] [Viết bài, truyền thông] [Chụp ảnh, quay phim] [Văn nghệ] [Thể thao] [Bơi, cứu đuối] [Nấu ăn] [Xây, sửa nhà] [Điện nước] [Nông nghiệp] [Tổ chức, dẫn chương trình]
> Điện nước
< Cần kỹ năng nào? Xong thì chọn “Xong”.
< [Xong] [Sơ cứu] [Lái xe] [Dạy học] [Ngoại ngữ, tiếng dân tộc] [Tin học] [Viết bài, truyền thông] [Chụp ảnh, quay phim] [Văn nghệ] [Thể thao] [Bơi, cứu đuối] [Nấu ăn] [Xây, sửa nhà] [Nông nghiệp] [Tổ chức, dẫn chương trình]
> [Xong]
< <b>Nhu cầu tình nguyện</b> – bạn xem lại giúp mình:
< • Tên: <b>Dọn bùn sau lũ cho trường mẫu giáo</b>
< • Địa điểm: <b>Điểm đã chia sẻ 📍</b>
< • Thời gian: <b>thứ bảy 28/11 (buổi sáng)</b>
< • Số người: <b>20 người</b>
< • Đơn vị: <b>Đoàn xã Tuy An Đông</b>
< • Chỗ cần kỹ năng: <b>Điện nước</b>
< • Liên hệ: <b>Bí thư Đoàn xã</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Xác nhận] [✏️ Tên] [✏️ Địa điểm] [✏️ Thời gian] [✏️ Số người] [✏️ Đơn vị] [✏️ Chỗ cần kỹ năng] [✏️ Liên hệ] [Thôi]
> [✅ Xác nhận]
< 📌 Đã đăng nhu cầu <b>Dọn bùn sau lũ cho trường mẫu giáo</b> và hỏi 2 đội trưởng gần đó. Sau 30 ngày mình hỏi lại còn cần không.
< [🔎 Xem]
! need: Open | Dọn bùn sau lũ cho trường mẫu giáo | helpers=0
! told leader:
!   📌 <b>Đoàn xã Tuy An Đông</b> cần giúp: <b>Dọn bùn sau lũ cho trường mẫu giáo</b>
!   📅 thứ bảy 28/11
!   📍 Điểm đã chia sẻ 📍
!   👥 20 bạn
!   👤 Bí thư Đoàn xã
!
!   🛠 Kỹ năng: Điện nước
!   (map 13.36,109.28)
!   [🙋 Đội mình nhận] [🔎 Xem]
! told twohats:
!   📌 <b>Đoàn xã Tuy An Đông</b> cần giúp: <b>Dọn bùn sau lũ cho trường mẫu giáo</b>
!   📅 thứ bảy 28/11
!   📍 Điểm đã chia sẻ 📍
!   👥 20 bạn
!   👤 Bí thư Đoàn xã
!
!   🛠 Kỹ năng: Điện nước
!   (map 13.36,109.28)
!   [🙋 Đội mình nhận] [🔎 Xem]
as leader
> [🙋 Đội mình nhận]
< 🙌 Đã ghi nhận đội bạn giúp <b>Dọn bùn sau lũ cho trường mẫu giáo</b>. Mình báo ngay cho bên cần.
< [🔎 Xem]
! need: Matched | Dọn bùn sau lũ cho trường mẫu giáo | helpers=1
! told cadre:
!   🙌 Lan (Đội tình nguyện Bãi Xép) nhận giúp <b>Dọn bùn sau lũ cho trường mẫu giáo</b>.
!   [✅ Đã đủ] [🔎 Xem]
> [🙋 Đội mình nhận] trước đó
< Đội bạn đã nhận giúp <b>Dọn bùn sau lũ cho trường mẫu giáo</b> rồi.
< [🔎 Xem]
as cadre
> [✅ Đã đủ]
< 📌 <b>Dọn bùn sau lũ cho trường mẫu giáo</b>: đã đủ.
! need: Met | Dọn bùn sau lũ cho trường mẫu giáo | helpers=1
as leader
> /nhucau
< Chưa có nhu cầu nào quanh đơn vị bạn.
< [📌 Nhu cầu mới]
> /giupnhucau 01970000000070008000000000000002
< Nhu cầu này đã đủ hoặc đã rút rồi. Cảm ơn bạn!
