# Dưới 16 tuổi: người giám hộ đồng ý trước, rồi người phụ trách đơn vị xác nhận
as child
> /thamgia
< Mình là trợ lý tự động của <b>Tỉnh Đoàn Đắk Lắk</b>. Mình chỉ hỏi năm sinh, tên và đơn vị để ghi nhận bạn tham gia; không hỏi CCCD, tôn giáo hay sức khỏe. Bạn xem, sửa, xóa bất cứ lúc nào bằng /dulieu.
<
< Bạn sinh năm nào?
> 2012
< Em dưới 16 tuổi nên cần bố, mẹ hoặc người giám hộ đồng ý trước. Nhờ người lớn nhắn cho bot này, từ tài khoản của họ:
< <b>/giamho 00000003</b>
< Mã dùng được 7 ngày. Khi có sự đồng ý mình sẽ báo em.
# Chính em ấy không tự đồng ý được
> /giamho 00000003
< Cần người lớn đồng ý, từ tài khoản của chính họ và bằng mã vừa nhập.
as parent
> /giamho 12345678
< Mã không đúng, đã dùng hoặc đã hết hạn. Bạn còn 4 lần thử.
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
as twohats
> [✅ Xác nhận]
< ✅ <b>Đỗ Minh Mẫu</b> là <b>Tình nguyện viên</b> của <b>Chi đoàn thôn Phú Hội</b>.
< [🏠 Xem đơn vị]
! stored person: Đỗ Minh Mẫu | unit=Chi đoàn thôn Phú Hội | language=vi | born=2012 | Volunteer@Chi đoàn thôn Phú Hội 2026-11-23.. | agrees=TakePart+Alerts | guardian agreed
! told child:
!   🎉 Bạn là <b>Tình nguyện viên</b> của <b>Chi đoàn thôn Phú Hội</b>.
!   [🏠 Xem đơn vị]
as toosmall
> /thamgia
< Mình là trợ lý tự động của <b>Tỉnh Đoàn Đắk Lắk</b>. Mình chỉ hỏi năm sinh, tên và đơn vị để ghi nhận bạn tham gia; không hỏi CCCD, tôn giáo hay sức khỏe. Bạn xem, sửa, xóa bất cứ lúc nào bằng /dulieu.
<
< Bạn sinh năm nào?
> 2021
< Em còn nhỏ quá nên chưa lập hồ sơ được. Em đi cùng bố mẹ hoặc thầy cô nhé!
as sixteen
> /thamgia
< Mình là trợ lý tự động của <b>Tỉnh Đoàn Đắk Lắk</b>. Mình chỉ hỏi năm sinh, tên và đơn vị để ghi nhận bạn tham gia; không hỏi CCCD, tôn giáo hay sức khỏe. Bạn xem, sửa, xóa bất cứ lúc nào bằng /dulieu.
<
< Bạn sinh năm nào?
> 2010
< Bạn đã đủ 16 tuổi chưa?
< [Có] [Không]
> chưa
< Em dưới 16 tuổi nên cần bố, mẹ hoặc người giám hộ đồng ý trước. Nhờ người lớn nhắn cho bot này, từ tài khoản của họ:
< <b>/giamho 00000019</b>
< Mã dùng được 7 ngày. Khi có sự đồng ý mình sẽ báo em.
