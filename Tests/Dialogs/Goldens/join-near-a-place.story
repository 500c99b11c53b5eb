# Chia sẻ vị trí: mình đề xuất đơn vị gần đó, và không lưu vị trí
as newcomer
> tham gia đơn vị
< Mình là trợ lý tự động của <b>Tỉnh Đoàn Đắk Lắk</b>. Mình chỉ hỏi năm sinh, tên và đơn vị để ghi nhận bạn tham gia; không hỏi CCCD, tôn giáo hay sức khỏe. Bạn xem, sửa, xóa bất cứ lúc nào bằng /dulieu.
<
< Bạn sinh năm nào?
> 2001
< Bạn tên gì? Ghi cả họ và tên nhé.
> Nguyễn Thị Mẫu
< Bạn thuộc đơn vị nào? Gõ tên đơn vị, tên xã/phường, hoặc gửi vị trí của bạn (mình không lưu vị trí).
< (Location)
> (vị trí 13.09,109.30)
< Các đơn vị gần bạn (mình không lưu vị trí):
<
< Bạn thuộc đơn vị nào? Gõ tên đơn vị, tên xã/phường, hoặc gửi vị trí của bạn (mình không lưu vị trí).
< (Location)
< [Đoàn phường Tuy Hòa] [Đoàn xã Tuy An Đông] [Đoàn phường Sông Cầu]
> [Đoàn phường Tuy Hòa]
< Bạn tham gia với vai trò gì?
< [Tình nguyện viên] [Cán bộ Đoàn, Hội cơ sở] [Cán bộ đầu mối] [Cán bộ UBND]
> [Tình nguyện viên]
< Bạn có muốn nhận tin khi có hoạt động, chiến dịch? Nhắn “đừng nhắn nữa” lúc nào cũng dừng được.
< [Có] [Không]
> [Không]
< <b>Tham gia</b> – bạn xem lại giúp mình. Bấm nút đồng ý nghĩa là bạn cho phép lưu các thông tin này cùng tài khoản chat để ghi nhận bạn tham gia, đến khi bạn xóa hoặc sau 24 tháng không hoạt động.
< • Họ tên: <b>Nguyễn Thị Mẫu</b>
< • Năm sinh: <b>2001</b>
< • Đơn vị: <b>Đoàn phường Tuy Hòa</b>
< • Vai trò: <b>Tình nguyện viên</b>
< • Nhận tin hoạt động: <b>Không</b>
< • Cho đăng ảnh: <b>Không</b>
< • Giấy chứng nhận: <b>Không</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Đồng ý và tham gia] [✏️ Họ tên] [✏️ Năm sinh] [✏️ Đơn vị] [✏️ Vai trò] [✏️ Nhận tin hoạt động] [✏️ Cho đăng ảnh] [✏️ Giấy chứng nhận] [Thôi]
> [✏️ Đơn vị]
< Bạn thuộc đơn vị nào? Gõ tên đơn vị, tên xã/phường, hoặc gửi vị trí của bạn (mình không lưu vị trí).
< (Location)
< [Giữ nguyên: Đoàn phường Tuy Hòa]
> xã Hòa Thịnh
< Mình không tìm thấy đơn vị “xã Hòa Thịnh”. Bạn gõ tên xã, phường hoặc tên đội giúp mình.
<
< Bạn thuộc đơn vị nào? Gõ tên đơn vị, tên xã/phường, hoặc gửi vị trí của bạn (mình không lưu vị trí).
< (Location)
< [Giữ nguyên: Đoàn phường Tuy Hòa]
> song cau
< Bạn tham gia với vai trò gì?
< [Tình nguyện viên] [Cán bộ Đoàn, Hội cơ sở] [Cán bộ đầu mối] [Cán bộ UBND]
> [Tình nguyện viên]
< <b>Tham gia</b> – bạn xem lại giúp mình. Bấm nút đồng ý nghĩa là bạn cho phép lưu các thông tin này cùng tài khoản chat để ghi nhận bạn tham gia, đến khi bạn xóa hoặc sau 24 tháng không hoạt động.
< • Họ tên: <b>Nguyễn Thị Mẫu</b>
< • Năm sinh: <b>2001</b>
< • Đơn vị: <b>Đoàn phường Sông Cầu</b>
< • Vai trò: <b>Tình nguyện viên</b>
< • Nhận tin hoạt động: <b>Không</b>
< • Cho đăng ảnh: <b>Không</b>
< • Giấy chứng nhận: <b>Không</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Đồng ý và tham gia] [✏️ Họ tên] [✏️ Năm sinh] [✏️ Đơn vị] [✏️ Vai trò] [✏️ Nhận tin hoạt động] [✏️ Cho đăng ảnh] [✏️ Giấy chứng nhận] [Thôi]
> [✅ Đồng ý và tham gia]
< 🎉 Chào mừng <b>Nguyễn Thị Mẫu</b> đến với <b>Đoàn phường Sông Cầu</b>!
< [📝 Đăng ký hoạt động] [🏠 Đơn vị của tôi] [👤 Hồ sơ của tôi]
! stored person: Nguyễn Thị Mẫu | unit=Đoàn phường Sông Cầu | language=vi | born=2001 | Volunteer@Đoàn phường Sông Cầu 2026-11-23.. | agrees=TakePart
