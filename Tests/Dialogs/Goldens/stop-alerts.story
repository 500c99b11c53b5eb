# Ngừng nhận tin: một câu là đủ, ở đâu cũng vậy
as newcomer
> /thamgia
< Mình là trợ lý tự động của <b>Tỉnh Đoàn Đắk Lắk</b>. Mình chỉ hỏi năm sinh, tên và đơn vị để ghi nhận bạn tham gia; không hỏi CCCD, tôn giáo hay sức khỏe. Bạn xem, sửa, xóa bất cứ lúc nào bằng /dulieu.
<
< Bạn sinh năm nào?
> 2001
< Bạn tên gì? Ghi cả họ và tên nhé.
> Nguyễn Thị Mẫu
< Bạn thuộc đơn vị nào? Gõ tên đơn vị, tên xã/phường, hoặc gửi vị trí của bạn (mình không lưu vị trí).
< (Location)
> đội tình nguyện bãi xép
< Bạn tham gia với vai trò gì?
< [Tình nguyện viên] [Đội trưởng, chủ nhiệm CLB]
> tnv
< Bạn có muốn nhận tin khi có hoạt động, chiến dịch? Nhắn “đừng nhắn nữa” lúc nào cũng dừng được.
< [Có] [Không]
> có
< <b>Tham gia</b> – bạn xem lại giúp mình. Bấm nút đồng ý nghĩa là bạn cho phép lưu các thông tin này cùng tài khoản chat để ghi nhận bạn tham gia, đến khi bạn xóa hoặc sau 24 tháng không hoạt động.
< • Họ tên: <b>Nguyễn Thị Mẫu</b>
< • Năm sinh: <b>2001</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Vai trò: <b>Tình nguyện viên</b>
< • Nhận tin hoạt động: <b>Có</b>
< • Cho đăng ảnh: <b>Không</b>
< • Giấy chứng nhận: <b>Không</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Đồng ý và tham gia] [✏️ Họ tên] [✏️ Năm sinh] [✏️ Đơn vị] [✏️ Vai trò] [✏️ Nhận tin hoạt động] [✏️ Cho đăng ảnh] [✏️ Giấy chứng nhận] [Thôi]
> ok
< 🎉 Chào mừng <b>Nguyễn Thị Mẫu</b> đến với <b>Đội tình nguyện Bãi Xép</b>!
< [📝 Đăng ký hoạt động] [🏠 Đơn vị của tôi] [👤 Hồ sơ của tôi]
! stored person: Nguyễn Thị Mẫu | unit=Đội tình nguyện Bãi Xép | language=vi | born=2001 | Volunteer@Đội tình nguyện Bãi Xép 2026-11-23.. | agrees=TakePart+Alerts
> đừng nhắn nữa
< 🔕 Từ giờ mình không gửi tin hoạt động cho bạn nữa.
< [🔔 Nhận tin]
! stored person: Nguyễn Thị Mẫu | unit=Đội tình nguyện Bãi Xép | language=vi | born=2001 | Volunteer@Đội tình nguyện Bãi Xép 2026-11-23.. | agrees=TakePart
> [🔔 Nhận tin]
< 🔔 Bạn sẽ nhận tin khi có hoạt động, chiến dịch.
! stored person: Nguyễn Thị Mẫu | unit=Đội tình nguyện Bãi Xép | language=vi | born=2001 | Volunteer@Đội tình nguyện Bãi Xép 2026-11-23.. | agrees=TakePart+Alerts
> /huy dang ky nhan tin
< 🔕 Từ giờ mình không gửi tin hoạt động cho bạn nữa.
< [🔔 Nhận tin]
! stored person: Nguyễn Thị Mẫu | unit=Đội tình nguyện Bãi Xép | language=vi | born=2001 | Volunteer@Đội tình nguyện Bãi Xép 2026-11-23.. | agrees=TakePart
> dung gui thong bao nua nhe
< 🔕 Từ giờ mình không gửi tin hoạt động cho bạn nữa.
< [🔔 Nhận tin]
! stored person: Nguyễn Thị Mẫu | unit=Đội tình nguyện Bãi Xép | language=vi | born=2001 | Volunteer@Đội tình nguyện Bãi Xép 2026-11-23.. | agrees=TakePart
# Đang trả lời dở cũng được
> /dangky
< Hoạt động tên gì?
> ngừng nhận tin
< 🔕 Từ giờ mình không gửi tin hoạt động cho bạn nữa.
< [🔔 Nhận tin]
! stored person: Nguyễn Thị Mẫu | unit=Đội tình nguyện Bãi Xép | language=vi | born=2001 | Volunteer@Đội tình nguyện Bãi Xép 2026-11-23.. | agrees=TakePart
as stranger
> stop alerts
< 🔕 Từ giờ mình không gửi tin hoạt động cho bạn nữa.
< [🔔 Nhận tin]
