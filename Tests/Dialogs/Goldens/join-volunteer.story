# Tham gia: người mới thành tình nguyện viên ngay
as newcomer
> /start
< Chào <b>Ân</b>! Mình là <b>VolunteerBot</b>, trợ lý tự động điều phối hoạt động tình nguyện của Đoàn, Hội. Chỉ cần nhắn một câu là xong một hoạt động, ví dụ:
< <i>đăng ký dọn rác bãi biển sáng chủ nhật này 7h ở Bãi Xép, 30 bạn</i>
< [📝 Đăng ký hoạt động] [📊 Báo kết quả] [📅 Hoạt động của tôi] [👋 Tham gia] [❓ Trợ giúp]
> [👋 Tham gia]
< Mình là trợ lý tự động của <b>Tỉnh Đoàn Đắk Lắk</b>. Mình chỉ hỏi năm sinh, tên và đơn vị để ghi nhận bạn tham gia; không hỏi CCCD, tôn giáo hay sức khỏe. Bạn xem, sửa, xóa bất cứ lúc nào bằng /dulieu.
<
< Bạn sinh năm nào?
> sinh năm 2k4
< Bạn tên gì? Ghi cả họ và tên nhé.
> Lê Thị Ví Dụ
< Bạn thuộc đơn vị nào? Gõ tên đơn vị, tên xã/phường, hoặc gửi vị trí của bạn (mình không lưu vị trí).
< (Location)
> doi bai xep
< Bạn tham gia với vai trò gì?
< [Tình nguyện viên] [Đội trưởng, chủ nhiệm CLB]
> Tình nguyện viên
< Bạn có muốn nhận tin khi có hoạt động, chiến dịch? Nhắn “đừng nhắn nữa” lúc nào cũng dừng được.
< [Có] [Không]
> có
< <b>Tham gia</b> – bạn xem lại giúp mình. Bấm nút đồng ý nghĩa là bạn cho phép lưu các thông tin này cùng tài khoản chat để ghi nhận bạn tham gia, đến khi bạn xóa hoặc sau 24 tháng không hoạt động.
< • Họ tên: <b>Lê Thị Ví Dụ</b>
< • Năm sinh: <b>2004</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Vai trò: <b>Tình nguyện viên</b>
< • Nhận tin hoạt động: <b>Có</b>
< • Cho đăng ảnh: <b>Không</b>
< • Giấy chứng nhận: <b>Không</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Đồng ý và tham gia] [✏️ Họ tên] [✏️ Năm sinh] [✏️ Đơn vị] [✏️ Vai trò] [✏️ Nhận tin hoạt động] [✏️ Cho đăng ảnh] [✏️ Giấy chứng nhận] [Thôi]
> [✏️ Cho đăng ảnh]
< Bạn có đồng ý cho đăng ảnh hoạt động có mặt bạn?
< [Có] [Không]
> có
< <b>Tham gia</b> – bạn xem lại giúp mình. Bấm nút đồng ý nghĩa là bạn cho phép lưu các thông tin này cùng tài khoản chat để ghi nhận bạn tham gia, đến khi bạn xóa hoặc sau 24 tháng không hoạt động.
< • Họ tên: <b>Lê Thị Ví Dụ</b>
< • Năm sinh: <b>2004</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Vai trò: <b>Tình nguyện viên</b>
< • Nhận tin hoạt động: <b>Có</b>
< • Cho đăng ảnh: <b>Có</b>
< • Giấy chứng nhận: <b>Không</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Đồng ý và tham gia] [✏️ Họ tên] [✏️ Năm sinh] [✏️ Đơn vị] [✏️ Vai trò] [✏️ Nhận tin hoạt động] [✏️ Cho đăng ảnh] [✏️ Giấy chứng nhận] [Thôi]
> [✅ Đồng ý và tham gia]
< 🎉 Chào mừng <b>Lê Thị Ví Dụ</b> đến với <b>Đội tình nguyện Bãi Xép</b>!
< [📝 Đăng ký hoạt động] [🏠 Đơn vị của tôi] [👤 Hồ sơ của tôi]
! stored person: Lê Thị Ví Dụ | unit=Đội tình nguyện Bãi Xép | language=vi | born=2004 | Volunteer@Đội tình nguyện Bãi Xép 2026-11-23.. | agrees=TakePart+Alerts+Photos
> /toi
< 👤 <b>Lê Thị Ví Dụ</b>
< 🏠 Đội tình nguyện Bãi Xép
< 🎖 Vai trò: Tình nguyện viên – Đội tình nguyện Bãi Xép
< 🔔 Nhận tin hoạt động
< ❤️ Quan tâm: chưa có
< 🛠 Kỹ năng: chưa có
< 🌙 Giờ yên lặng: 21:00 – 6:30
< 💬 web
< 🌐 Tiếng Việt
< [✏️ Họ tên] [❤️ Quan tâm] [🛠 Kỹ năng] [🌙 Giờ yên lặng] [💼 Chức vụ] [🌐 Ngôn ngữ] [🔕 Ngừng nhận tin] [🔒 Dữ liệu của tôi] [🔗 Nối tài khoản khác] [🏠 Chuyển đơn vị]
> /donvi
< 🏠 <b>Đội tình nguyện Bãi Xép</b>
< ⬆️ Đoàn xã Tuy An Đông
<
< 👤 Đội trưởng, chủ nhiệm CLB: <b>Lan</b>
<
< 👥 3 người · 0 đơn vị trực thuộc
< [🙋 Nhận vai trò] [⬆️ Đoàn xã Tuy An Đông]
> menu
< Bạn chọn một việc, hoặc cứ nhắn bằng lời:
< [📝 Đăng ký hoạt động] [📊 Báo kết quả] [📅 Hoạt động của tôi] [🏠 Đơn vị của tôi] [❓ Trợ giúp]
