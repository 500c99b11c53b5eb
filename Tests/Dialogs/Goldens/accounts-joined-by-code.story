# Một người, hai tài khoản: mã dùng một lần
as leader
> /noi
< Dùng chung một hồ sơ trên Telegram, Zalo và web:
< • lấy mã ở đây, rồi nhập mã ở ứng dụng kia; hoặc
< • chia sẻ số điện thoại ở cả hai nơi.
< [🔑 Lấy mã] [⌨️ Nhập mã] [📱 Chia sẻ số]
> [🔑 Lấy mã]
< 🔑 Mã của bạn: <b>00000001</b>
< Trong 10 phút, ở ứng dụng kia nhắn <b>/noi 00000001</b>. Mã chỉ dùng một lần, đừng đưa cho ai.
as leader2
> /noi 99999999
< Mã không đúng, đã dùng hoặc đã hết hạn. Bạn còn 4 lần thử.
> /noi 00000001
< 🔗 Đã nối. Chào <b>Lan</b>! Giờ bạn dùng chung một hồ sơ trên: web.
< [👤 Hồ sơ của tôi]
! stored person: Lan | unit=Đội tình nguyện Bãi Xép | language=vi | addresses=test/main/leader, test/main/leader2 | TeamLeader@Đội tình nguyện Bãi Xép 2026-01-01..
> /donvi
< 🏠 <b>Đội tình nguyện Bãi Xép</b>
< ⬆️ Đoàn xã Tuy An Đông
<
< 👤 Đội trưởng, chủ nhiệm CLB: <b>Lan</b>
<
< 👥 2 người · 0 đơn vị trực thuộc
<
< ⚠️ Còn thiếu: nhóm chat (vào nhóm, nhắn /nhom)
< [👥 Danh sách] [➕ Mời] [🔁 Bàn giao] [🏖 Ủy quyền] [🚫 Thu hồi vai trò] [⬆️ Đoàn xã Tuy An Đông]
> /toi
< 👤 <b>Lan</b>
< 🏠 Đội tình nguyện Bãi Xép
< 🎖 Vai trò: Đội trưởng, chủ nhiệm CLB – Đội tình nguyện Bãi Xép
< 🔔 Không nhận tin hoạt động
< ❤️ Quan tâm: chưa có
< 🛠 Kỹ năng: chưa có
< 🌙 Giờ yên lặng: 21:00 – 6:30
< 💬 web
< 🌐 Tiếng Việt
< [✏️ Họ tên] [❤️ Quan tâm] [🛠 Kỹ năng] [🌙 Giờ yên lặng] [💼 Chức vụ] [🌐 Ngôn ngữ] [🔔 Nhận tin] [🔒 Dữ liệu của tôi] [🔗 Nối tài khoản khác] [🏠 Chuyển đơn vị]
# Mã đã dùng thì không dùng lại được; đoán bừa thì bị khóa
as thief
> /noi 00000001
< Mã không đúng, đã dùng hoặc đã hết hạn. Bạn còn 4 lần thử.
> /noi 11111111
< Mã không đúng, đã dùng hoặc đã hết hạn. Bạn còn 3 lần thử.
> /noi 22222222
< Mã không đúng, đã dùng hoặc đã hết hạn. Bạn còn 2 lần thử.
> /noi 33333333
< Mã không đúng, đã dùng hoặc đã hết hạn. Bạn còn 1 lần thử.
> /noi 44444444
< Mã không đúng. Bạn đã thử quá nhiều lần; một giờ nữa hãy thử lại.
> /noi 00000001
< Bạn đã thử mã quá nhiều lần. Thử lại sau 21:00 nhé.
