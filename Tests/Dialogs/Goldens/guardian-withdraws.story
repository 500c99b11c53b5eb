# Người giám hộ rút đồng ý: một lần bấm, dữ liệu của em được xóa; người lạ không thấy gì
as child
> /thamgia
< Mình là trợ lý tự động của <b>Tỉnh Đoàn Đắk Lắk</b>. Mình chỉ hỏi năm sinh, tên và đơn vị để ghi nhận bạn tham gia; không hỏi CCCD, tôn giáo hay sức khỏe. Bạn xem, sửa, xóa bất cứ lúc nào bằng /dulieu.
<
< Bạn sinh năm nào?
> 2012
< Em dưới 16 tuổi nên cần bố, mẹ hoặc người giám hộ đồng ý trước. Nhờ người lớn nhắn cho bot này, từ tài khoản của họ:
< <b>/giamho 00000003</b>
< Mã dùng được 7 ngày. Khi có sự đồng ý mình sẽ báo em.
as parent
> /giamho 00000003
< Một bạn sinh năm 2012 muốn tham gia hoạt động tình nguyện và nhờ bạn là bố, mẹ hoặc người giám hộ đồng ý.
<
< Chúng tôi sẽ lưu tên, năm sinh, đơn vị và tài khoản chat của bạn ấy để ghi nhận tham gia; không nhắn sau 20 giờ; ảnh chỉ đăng khi cả hai cùng đồng ý. Bạn rút lại lúc nào cũng được.
<
< Bạn có phải là bố, mẹ hoặc người giám hộ và đồng ý không?
< [✅ Phải, và tôi đồng ý]
> [✅ Phải, và tôi đồng ý]
< ✅ Cảm ơn bạn. Mình đã báo để bạn ấy làm tiếp.
! stored person: Ân | unit= | language=vi
! told child:
!   🎉 Người giám hộ đã đồng ý. Em bấm để làm tiếp nhé.
!   [▶️ Tham gia tiếp]
as child
> [▶️ Tham gia tiếp]
< Mình là trợ lý tự động của <b>Tỉnh Đoàn Đắk Lắk</b>. Mình chỉ hỏi năm sinh, tên và đơn vị để ghi nhận bạn tham gia; không hỏi CCCD, tôn giáo hay sức khỏe. Bạn xem, sửa, xóa bất cứ lúc nào bằng /dulieu.
<
< Bạn sinh năm nào?
> 2012
< Bạn tên gì? Ghi cả họ và tên nhé.
> Đỗ Minh Mẫu
< Bạn thuộc đơn vị nào? Gõ tên đơn vị, tên xã/phường, hoặc gửi vị trí của bạn (mình không lưu vị trí).
< (Location)
> chi đoàn phú hội
< Bạn có muốn nhận tin khi có hoạt động, chiến dịch? Nhắn “đừng nhắn nữa” lúc nào cũng dừng được.
< [Có] [Không]
> có
< <b>Tham gia</b> – bạn xem lại giúp mình. Bố mẹ hoặc người giám hộ đã đồng ý; bạn bấm đồng ý nữa là xong, rồi người phụ trách đơn vị xác nhận.
< • Họ tên: <b>Đỗ Minh Mẫu</b>
< • Năm sinh: <b>2012</b>
< • Đơn vị: <b>Chi đoàn thôn Phú Hội</b>
< • Nhận tin hoạt động: <b>Có</b>
< • Cho đăng ảnh: <b>Không</b>
< • Giấy chứng nhận: <b>Không</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Đồng ý và tham gia] [✏️ Họ tên] [✏️ Năm sinh] [✏️ Đơn vị] [✏️ Nhận tin hoạt động] [✏️ Cho đăng ảnh] [✏️ Giấy chứng nhận] [Thôi]
> [✅ Đồng ý và tham gia]
< ✅ Cảm ơn <b>Đỗ Minh Mẫu</b>. Người phụ trách <b>Chi đoàn thôn Phú Hội</b> (Thu) sẽ xác nhận để em tham gia.
< [📝 Đăng ký hoạt động] [🏠 Đơn vị của tôi] [👤 Hồ sơ của tôi]
! stored person: Đỗ Minh Mẫu | unit=Chi đoàn thôn Phú Hội | language=vi | born=2012 | agrees=TakePart+Alerts | guardian agreed
! told twohats:
!   📥 <b>Đỗ Minh Mẫu</b> (dưới 16 tuổi, người giám hộ đã đồng ý) muốn tham gia <b>Chi đoàn thôn Phú Hội</b>. Bạn xác nhận giúp nhé.
!   [✅ Xác nhận] [❌ Không phải]
as stranger
> /dulieu
< 🔒 Mình chưa lưu hồ sơ nào của bạn, chỉ có đoạn trò chuyện này.
< [📄 Tải bản sao] [🙋 Gặp cán bộ] [🗑 Xóa dữ liệu] [👋 Tham gia]
as parent
> /dulieu
< 🔒 <b>Dữ liệu của bạn</b>
< 👤 Họ tên: Ân
< 🎂 Năm sinh: chưa có
< 🏠 Đơn vị: chưa chọn
< 📞 Điện thoại: chưa có
< 💬 Tài khoản: web
< 📅 Hoạt động đã ghi: 0
<
< Bạn có quyền xem, tải về, sửa, rút đồng ý và xóa. Mình làm ngay; việc cần người xem thì trong 3 ngày.
< [📄 Tải bản sao] [✏️ Sửa hồ sơ] [✅ Các đồng ý] [👀 Ai đã xem] [🧾 Yêu cầu của tôi] [🙋 Gặp cán bộ] [🧒 Rút đồng ý cho Đỗ Minh Mẫu] [🗑 Xóa dữ liệu]
> [🧒 Rút đồng ý cho Đỗ Minh Mẫu]
< 🗑 <b>Rút đồng ý cho con</b> – mình ngừng ngay và xóa hẳn dữ liệu của bạn ấy:
< • Họ tên: <b>Đỗ Minh Mẫu</b>
< [🗑 Rút đồng ý và xóa] [Thôi]
> ok
< 🗑 Mình đã ngừng và đang xóa dữ liệu của bạn ấy. Biên nhận: <b>0000-000F</b>.
as child
> /toi
< Mình chưa lưu gì về bạn. Tham gia một đơn vị nhé?
< [👋 Tham gia]
