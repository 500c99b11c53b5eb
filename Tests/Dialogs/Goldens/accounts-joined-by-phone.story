# Số điện thoại do chính ứng dụng xác nhận
as leader
> /noi
< Dùng chung một hồ sơ trên Telegram, Zalo và web:
< • lấy mã ở đây, rồi nhập mã ở ứng dụng kia; hoặc
< • chia sẻ số điện thoại ở cả hai nơi.
< [🔑 Lấy mã] [⌨️ Nhập mã] [📱 Chia sẻ số]
> [📱 Chia sẻ số]
< Bấm nút chia sẻ số điện thoại của ứng dụng để mình biết đúng là bạn. Mình chỉ dùng số để nối hồ sơ.
< (Contact)
> (danh thiếp)
< ✅ Đã lưu số. Chia sẻ số này ở ứng dụng khác là nối được hồ sơ.
! stored person: Lan | unit=Đội tình nguyện Bãi Xép | language=vi | phone vouched for | TeamLeader@Đội tình nguyện Bãi Xép 2026-01-01..
as leader2
> (danh thiếp)
< Số này đã gắn với một tài khoản khác. Nếu là của bạn, lấy mã ở tài khoản cũ rồi nhập ở đây: /noi
> /noi
< Bạn đã có hồ sơ ở ứng dụng khác? Nhập mã lấy từ đó, hoặc chia sẻ số điện thoại.
< [⌨️ Nhập mã] [📱 Chia sẻ số] [👋 Tham gia]
# Ở ứng dụng khác: đúng số, đúng người; danh thiếp của người khác thì không
as zalo:lan
> (danh thiếp người khác)
< Đây là danh thiếp của người khác nên mình không dùng và không lưu. Bạn bấm nút chia sẻ số của chính bạn nhé.
> (danh thiếp)
< Số này đã có trong hồ sơ <b>Lan</b>, Đội tình nguyện Bãi Xép. Có phải bạn không?
< [✅ Đúng là tôi] [Không phải]
> [✅ Đúng là tôi]
< 🔗 Đã nối. Chào <b>Lan</b>! Giờ bạn dùng chung một hồ sơ trên: web, Zalo.
< [👤 Hồ sơ của tôi]
! stored person: Lan | unit=Đội tình nguyện Bãi Xép | language=vi | addresses=test/main/leader, zalo/main/lan | phone vouched for | TeamLeader@Đội tình nguyện Bãi Xép 2026-01-01..
> /toi
< 👤 <b>Lan</b>
< 🏠 Đội tình nguyện Bãi Xép
< 🎖 Vai trò: Đội trưởng, chủ nhiệm CLB – Đội tình nguyện Bãi Xép
< 🔔 Không nhận tin hoạt động
< ❤️ Quan tâm: chưa có
< 🛠 Kỹ năng: chưa có
< 🌙 Giờ yên lặng: 21:00 – 6:30
< 💬 web, Zalo
< 🌐 Tiếng Việt
< [✏️ Họ tên] [❤️ Quan tâm] [🛠 Kỹ năng] [🌙 Giờ yên lặng] [💼 Chức vụ] [🌐 Ngôn ngữ] [🔔 Nhận tin] [🔒 Dữ liệu của tôi] [🔗 Nối tài khoản khác] [🏠 Chuyển đơn vị]
as zalo:minh
> (danh thiếp)
< Số này đã gắn với một tài khoản khác. Nếu là của bạn, lấy mã ở tài khoản cũ rồi nhập ở đây: /noi
