# Cấp trên không nhận ra: vai trò không có hiệu lực
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
> đội tình nguyện bãi xép
< Bạn tham gia với vai trò gì?
< [Tình nguyện viên] [Đội trưởng, chủ nhiệm CLB]
> đội trưởng
< Bạn có muốn nhận tin khi có hoạt động, chiến dịch? Nhắn “đừng nhắn nữa” lúc nào cũng dừng được.
< [Có] [Không]
> có
< <b>Tham gia</b> – bạn xem lại giúp mình. Bấm nút đồng ý nghĩa là bạn cho phép lưu các thông tin này cùng tài khoản chat để ghi nhận bạn tham gia, đến khi bạn xóa hoặc sau 24 tháng không hoạt động.
< • Họ tên: <b>Phạm Thị Thử</b>
< • Năm sinh: <b>1999</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Vai trò: <b>Đội trưởng, chủ nhiệm CLB</b>
< • Nhận tin hoạt động: <b>Có</b>
< • Cho đăng ảnh: <b>Không</b>
< • Giấy chứng nhận: <b>Không</b>
< ⚠️ Vai trò Đội trưởng, chủ nhiệm CLB có hiệu lực sau khi cấp trên xác nhận; trong lúc chờ bạn là tình nguyện viên.
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Đồng ý và tham gia] [✏️ Họ tên] [✏️ Năm sinh] [✏️ Đơn vị] [✏️ Vai trò] [✏️ Nhận tin hoạt động] [✏️ Cho đăng ảnh] [✏️ Giấy chứng nhận] [Thôi]
> ok
< 🎉 Chào mừng <b>Phạm Thị Thử</b> đến với <b>Đội tình nguyện Bãi Xép</b>!
<
< Vai trò <b>Đội trưởng, chủ nhiệm CLB</b> đang chờ xác nhận (Hạnh). Mình báo bạn ngay khi có.
< [📝 Đăng ký hoạt động] [🏠 Đơn vị của tôi] [👤 Hồ sơ của tôi]
! stored person: Phạm Thị Thử | unit=Đội tình nguyện Bãi Xép | language=vi | born=1999 | Volunteer@Đội tình nguyện Bãi Xép 2026-11-23.. | agrees=TakePart+Alerts
! told cadre:
!   📥 <b>Phạm Thị Thử</b> nhận là <b>Đội trưởng, chủ nhiệm CLB</b> của <b>Đội tình nguyện Bãi Xép</b>. Bạn xác nhận giúp nhé.
!   [✅ Xác nhận] [❌ Không phải]
as leader
> (nút /xacnhan 01970000000070008000000000000005)
< Bạn không có quyền làm việc này. Nếu cần, bạn nhờ cán bộ phụ trách đơn vị nhé.
as cadre
> [❌ Không phải]
< Đã từ chối vai trò <b>Đội trưởng, chủ nhiệm CLB</b> của Phạm Thị Thử tại <b>Đội tình nguyện Bãi Xép</b>.
! told newcomer:
!   Vai trò <b>Đội trưởng, chủ nhiệm CLB</b> của <b>Đội tình nguyện Bãi Xép</b> chưa được xác nhận. Bạn hỏi người phụ trách đơn vị nhé.
as newcomer
> /toi
< 👤 <b>Phạm Thị Thử</b>
< 🏠 Đội tình nguyện Bãi Xép
< 🎖 Vai trò: Tình nguyện viên – Đội tình nguyện Bãi Xép
< 🔔 Nhận tin hoạt động
< ❤️ Quan tâm: chưa có
< 🛠 Kỹ năng: chưa có
< 🌙 Giờ yên lặng: 21:00 – 6:30
< 💬 web
< 🌐 Tiếng Việt
< [✏️ Họ tên] [❤️ Quan tâm] [🛠 Kỹ năng] [🌙 Giờ yên lặng] [💼 Chức vụ] [🌐 Ngôn ngữ] [🔕 Ngừng nhận tin] [🔒 Dữ liệu của tôi] [🔗 Nối tài khoản khác] [🏠 Chuyển đơn vị]
