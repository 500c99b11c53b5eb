# Đội trưởng: tham gia ngay, vai trò chờ cấp trên xác nhận bằng một lần bấm
as newcomer
> /thamgia
< Mình là trợ lý tự động của <b>Tỉnh Đoàn Đắk Lắk</b>. Mình chỉ hỏi năm sinh, tên và đơn vị để ghi nhận bạn tham gia; không hỏi CCCD, tôn giáo hay sức khỏe. Bạn xem, sửa, xóa bất cứ lúc nào bằng /dulieu.
<
< Bạn sinh năm nào?
> 1999
< Bạn tên gì? Ghi cả họ và tên nhé.
> Phạm Thị Thử
< Bạn thuộc đơn vị nào? Gõ tên đơn vị, tên xã/phường, hoặc gửi vị trí của bạn (mình không lưu vị trí).
< (Location)
> CLB hiến máu
< Bạn tham gia với vai trò gì?
< [Tình nguyện viên] [Đội trưởng, chủ nhiệm CLB]
> đội trưởng
< Bạn có muốn nhận tin khi có hoạt động, chiến dịch? Nhắn “đừng nhắn nữa” lúc nào cũng dừng được.
< [Có] [Không]
> có
< <b>Tham gia</b> – bạn xem lại giúp mình. Bấm nút đồng ý nghĩa là bạn cho phép lưu các thông tin này cùng tài khoản chat để ghi nhận bạn tham gia, đến khi bạn xóa hoặc sau 24 tháng không hoạt động.
< • Họ tên: <b>Phạm Thị Thử</b>
< • Năm sinh: <b>1999</b>
< • Đơn vị: <b>CLB Hiến máu Tuy Hòa</b>
< • Vai trò: <b>Đội trưởng, chủ nhiệm CLB</b>
< • Nhận tin hoạt động: <b>Có</b>
< • Cho đăng ảnh: <b>Không</b>
< • Giấy chứng nhận: <b>Không</b>
< ⚠️ Vai trò Đội trưởng, chủ nhiệm CLB có hiệu lực sau khi cấp trên xác nhận; trong lúc chờ bạn là tình nguyện viên.
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Đồng ý và tham gia] [✏️ Họ tên] [✏️ Năm sinh] [✏️ Đơn vị] [✏️ Vai trò] [✏️ Nhận tin hoạt động] [✏️ Cho đăng ảnh] [✏️ Giấy chứng nhận] [Thôi]
> ok
< 🎉 Chào mừng <b>Phạm Thị Thử</b> đến với <b>CLB Hiến máu Tuy Hòa</b>!
<
< Vai trò <b>Đội trưởng, chủ nhiệm CLB</b> đang chờ xác nhận (Quang). Mình báo bạn ngay khi có.
< [📝 Đăng ký hoạt động] [🏠 Đơn vị của tôi] [👤 Hồ sơ của tôi]
! stored person: Phạm Thị Thử | unit=CLB Hiến máu Tuy Hòa | language=vi | born=1999 | Volunteer@CLB Hiến máu Tuy Hòa 2026-11-23.. | agrees=TakePart+Alerts
! told officer:
!   📥 <b>Phạm Thị Thử</b> nhận là <b>Đội trưởng, chủ nhiệm CLB</b> của <b>CLB Hiến máu Tuy Hòa</b>. Bạn xác nhận giúp nhé.
!   [✅ Xác nhận] [❌ Không phải]
as officer
> [✅ Xác nhận]
< ✅ <b>Phạm Thị Thử</b> là <b>Đội trưởng, chủ nhiệm CLB</b> của <b>CLB Hiến máu Tuy Hòa</b>.
< [🏠 Xem đơn vị]
! stored person: Phạm Thị Thử | unit=CLB Hiến máu Tuy Hòa | language=vi | born=1999 | Volunteer@CLB Hiến máu Tuy Hòa 2026-11-23.. | TeamLeader@CLB Hiến máu Tuy Hòa 2026-11-23.. | agrees=TakePart+Alerts
! told newcomer:
!   🎉 Bạn là <b>Đội trưởng, chủ nhiệm CLB</b> của <b>CLB Hiến máu Tuy Hòa</b>.
!   [🏠 Xem đơn vị]
> [✅ Xác nhận] trước đó
< Yêu cầu này đã xử lý xong hoặc hết hạn.
as newcomer
> /donvi
< 🏠 <b>CLB Hiến máu Tuy Hòa</b>
< ⬆️ Đoàn phường Tuy Hòa
<
< 👤 Đội trưởng, chủ nhiệm CLB: <b>Phạm Thị Thử</b>
< 👤 Đội trưởng, chủ nhiệm CLB: <b>Thu</b>
<
< 👥 2 người · 0 đơn vị trực thuộc
<
< ⚠️ Còn thiếu: nhóm chat (vào nhóm, nhắn /nhom)
< [👥 Danh sách] [➕ Mời] [🔁 Bàn giao] [🏖 Ủy quyền] [🚫 Thu hồi vai trò] [⬆️ Đoàn phường Tuy Hòa]
> /toi
< 👤 <b>Phạm Thị Thử</b>
< 🏠 CLB Hiến máu Tuy Hòa
< 🎖 Vai trò: Tình nguyện viên – CLB Hiến máu Tuy Hòa, Đội trưởng, chủ nhiệm CLB – CLB Hiến máu Tuy Hòa
< 🔔 Nhận tin hoạt động
< ❤️ Quan tâm: chưa có
< 🛠 Kỹ năng: chưa có
< 🌙 Giờ yên lặng: 21:00 – 6:30
< 💬 web
< 🌐 Tiếng Việt
< [✏️ Họ tên] [❤️ Quan tâm] [🛠 Kỹ năng] [🌙 Giờ yên lặng] [💼 Chức vụ] [🌐 Ngôn ngữ] [🔕 Ngừng nhận tin] [🔒 Dữ liệu của tôi] [🔗 Nối tài khoản khác] [🏠 Chuyển đơn vị]
