# Đường dẫn của đơn vị: đơn vị đã có sẵn, bằng tiếng nào cũng được
as newcomer
> /start u01970000000070008000000a00000006
< Mời bạn tham gia <b>Chi đoàn thôn Phú Hội</b>.
< Mình là trợ lý tự động của <b>Tỉnh Đoàn Đắk Lắk</b>. Mình chỉ hỏi năm sinh, tên và đơn vị để ghi nhận bạn tham gia; không hỏi CCCD, tôn giáo hay sức khỏe. Bạn xem, sửa, xóa bất cứ lúc nào bằng /dulieu.
<
< Bạn sinh năm nào?
> nam 98
< Bạn tên gì? Ghi cả họ và tên nhé.
> Trần Văn Thử
< Bạn tham gia với vai trò gì?
< [Tình nguyện viên] [Bí thư chi đoàn] [Đội trưởng, chủ nhiệm CLB]
> thành viên
< Bạn có muốn nhận tin khi có hoạt động, chiến dịch? Nhắn “đừng nhắn nữa” lúc nào cũng dừng được.
< [Có] [Không]
> không
< <b>Tham gia</b> – bạn xem lại giúp mình. Bấm nút đồng ý nghĩa là bạn cho phép lưu các thông tin này cùng tài khoản chat để ghi nhận bạn tham gia, đến khi bạn xóa hoặc sau 24 tháng không hoạt động.
< • Họ tên: <b>Trần Văn Thử</b>
< • Năm sinh: <b>1998</b>
< • Đơn vị: <b>Chi đoàn thôn Phú Hội</b>
< • Vai trò: <b>Tình nguyện viên</b>
< • Nhận tin hoạt động: <b>Không</b>
< • Cho đăng ảnh: <b>Không</b>
< • Giấy chứng nhận: <b>Không</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Đồng ý và tham gia] [✏️ Họ tên] [✏️ Năm sinh] [✏️ Đơn vị] [✏️ Vai trò] [✏️ Nhận tin hoạt động] [✏️ Cho đăng ảnh] [✏️ Giấy chứng nhận] [Thôi]
> ok
< 🎉 Chào mừng <b>Trần Văn Thử</b> đến với <b>Chi đoàn thôn Phú Hội</b>!
< [📝 Đăng ký hoạt động] [🏠 Đơn vị của tôi] [👤 Hồ sơ của tôi]
! stored person: Trần Văn Thử | unit=Chi đoàn thôn Phú Hội | language=vi | born=1998 | Volunteer@Chi đoàn thôn Phú Hội 2026-11-23.. | agrees=TakePart
# Một lời mời không ai tạo thì không mở được gì
as stranger
> /start abcdefghjkmnpqrs
< Lời mời không đúng, đã hết hạn hoặc đã dùng. Bạn xin lại lời mời mới, hoặc tham gia không cần lời mời.
< [👋 Tham gia]
> /start u00000000000000000000000000000000
< Lời mời không đúng, đã hết hạn hoặc đã dùng. Bạn xin lại lời mời mới, hoặc tham gia không cần lời mời.
< [👋 Tham gia]
