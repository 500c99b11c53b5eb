# Điểm danh không được: sai mã nhiều lần, mã cũ, mã chuyển tiếp, đường dẫn của trang khác, trang của người phụ trách, tài khoản thứ hai
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
now 2026-11-29 06:30
as volunteer
> điểm danh 48291
< Bạn nhắn mã 6 số mà người phụ trách đọc, ví dụ <b>điểm danh 482913</b>, hoặc mở đường dẫn trên máy của họ.
> điểm danh 111111
< Mã này không đúng. Bạn hỏi lại người phụ trách rồi nhắn lại nhé. Còn 4 lần thử.
> mã 222222
< Mã này không đúng. Bạn hỏi lại người phụ trách rồi nhắn lại nhé. Còn 3 lần thử.
> 333333
< Mã này không đúng. Bạn hỏi lại người phụ trách rồi nhắn lại nhé. Còn 2 lần thử.
> 444444
< Mã này không đúng. Bạn hỏi lại người phụ trách rồi nhắn lại nhé. Còn 1 lần thử.
> 555555
< Bạn đã nhập sai nhiều lần nên phải đợi đến 7:30. Bạn nhờ người phụ trách gọi tên giúp nhé.
# Đã khóa: mã đúng cũng phải đợi
> 185543
< Bạn đã nhập sai nhiều lần nên phải đợi đến 7:30. Bạn nhờ người phụ trách gọi tên giúp nhé.
later 61m
> 185543
< ✅ Bạn đã có mặt ở <b>Dọn rác bãi biển</b> lúc 7:31. Bạn chưa đăng ký trước, nhưng mình ghi tên bạn rồi. Chào mừng bạn!
# Một lần nữa, cùng tài khoản rồi từ ứng dụng khác: vẫn là một lượt
> 185543
< Bạn đã điểm danh <b>Dọn rác bãi biển</b> lúc 7:31 rồi, không cần làm lại.
> /noi ma
< 🔑 Mã của bạn: <b>00000009</b>
< Trong 10 phút, ở ứng dụng kia nhắn <b>/noi 00000009</b>. Mã chỉ dùng một lần, đừng đưa cho ai.
as zalooa:100200300
> /noi 00000009
< 🔗 Đã nối. Chào <b>Minh</b>! Giờ bạn dùng chung một hồ sơ trên: web, Zalo OA.
< [👤 Hồ sơ của tôi]
! stored person: Minh | unit=Đội tình nguyện Bãi Xép | language=vi | addresses=test/main/volunteer, zalooa/main/100200300 | Volunteer@Đội tình nguyện Bãi Xép 2026-01-01..
> điểm danh 185543
< Bạn đã điểm danh <b>Dọn rác bãi biển</b> lúc 7:31 rồi, không cần làm lại.
as twohats
# Mã QR chụp lại từ hôm trước, dán hay mở bằng liên kết đều vậy
> /start dd185543abcdefgh
< Mã này của <b>Dọn rác bãi biển</b> đã cũ. Bạn xem mã đang hiện trên máy người phụ trách rồi nhắn lại nhé.
> https://t.me/TinhNguyenBot?start=dd185543abcdefgh
< Mã này của <b>Dọn rác bãi biển</b> đã cũ. Bạn xem mã đang hiện trên máy người phụ trách rồi nhắn lại nhé.
> https://t.me/TinhNguyenGiaBot?start=dd185543abcdefgh
< Đường dẫn này dẫn tới <b>t.me/TinhNguyenGiaBot</b>, không phải trang điểm danh của mình, nên mình không ghi gì cả. Bạn quét mã đang hiện trên máy người phụ trách, hoặc nhắn mã 6 số họ đọc nhé.
> https://tinhnguyen.example.evil.example/?start=dd185543abcdefgh
< Đường dẫn này dẫn tới <b>tinhnguyen.example.evil.example</b>, không phải trang điểm danh của mình, nên mình không ghi gì cả. Bạn quét mã đang hiện trên máy người phụ trách, hoặc nhắn mã 6 số họ đọc nhé.
> https://tinhnguyen.example/diemdanh/185543-zbmfdj6vcrs8tkdec4mnbcy4
< Đây là trang của người phụ trách, mở trên máy họ để mọi người quét. Bạn quét mã QR trên trang đó, hoặc nhắn mã 6 số nhé.
