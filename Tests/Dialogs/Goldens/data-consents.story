# Đồng ý từng mục, rút một mục, rút hết, rút tham gia nghĩa là xóa
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
> rút đồng ý
< ✅ <b>Bạn đã đồng ý</b> – từng mục riêng, đổi lúc nào cũng được:
<
< ✅ Tham gia và được ghi nhận (từ 23/11/2026, bản 2026-11)
< ✅ Nhận tin hoạt động (từ 23/11/2026, bản 2026-11)
< ➖ Đăng ảnh có mặt tôi
< ➖ Giấy chứng nhận ghi tên
< [➖ Rút: Nhận tin hoạt động] [✅ Đăng ảnh có mặt tôi] [✅ Giấy chứng nhận ghi tên] [🔕 Rút hết] [🗑 Xóa dữ liệu]
> [✅ Đăng ảnh có mặt tôi]
< ✅ Bạn đồng ý cho đăng ảnh có mặt bạn.
! stored person: Nguyễn Thị Mẫu | unit=Đội tình nguyện Bãi Xép | language=vi | born=2001 | Volunteer@Đội tình nguyện Bãi Xép 2026-11-23.. | agrees=TakePart+Alerts+Photos
> /dulieu dongy
< ✅ <b>Bạn đã đồng ý</b> – từng mục riêng, đổi lúc nào cũng được:
<
< ✅ Tham gia và được ghi nhận (từ 23/11/2026, bản 2026-11)
< ✅ Nhận tin hoạt động (từ 23/11/2026, bản 2026-11)
< ✅ Đăng ảnh có mặt tôi (từ 23/11/2026, bản 2026-11)
< ➖ Giấy chứng nhận ghi tên
< [➖ Rút: Nhận tin hoạt động] [➖ Rút: Đăng ảnh có mặt tôi] [✅ Giấy chứng nhận ghi tên] [🔕 Rút hết] [🗑 Xóa dữ liệu]
> [➖ Rút: Nhận tin hoạt động]
< 🔕 Từ giờ mình không gửi tin hoạt động cho bạn nữa.
! stored person: Nguyễn Thị Mẫu | unit=Đội tình nguyện Bãi Xép | language=vi | born=2001 | Volunteer@Đội tình nguyện Bãi Xép 2026-11-23.. | agrees=TakePart+Photos
> rut dong y
< ✅ <b>Bạn đã đồng ý</b> – từng mục riêng, đổi lúc nào cũng được:
<
< ✅ Tham gia và được ghi nhận (từ 23/11/2026, bản 2026-11)
< ➖ Nhận tin hoạt động (đã rút 23/11/2026)
< ✅ Đăng ảnh có mặt tôi (từ 23/11/2026, bản 2026-11)
< ➖ Giấy chứng nhận ghi tên
< [✅ Nhận tin hoạt động] [➖ Rút: Đăng ảnh có mặt tôi] [✅ Giấy chứng nhận ghi tên] [🔕 Rút hết] [🗑 Xóa dữ liệu]
> [🔕 Rút hết]
< ✅ Đã rút mọi đồng ý ngoài việc tham gia (biên nhận <b>0000-0009</b>): không nhận tin, không đăng ảnh, không giấy chứng nhận. Muốn rút cả việc tham gia thì bạn xóa dữ liệu.
< [🔒 Dữ liệu của tôi] [🗑 Xóa dữ liệu]
! stored person: Nguyễn Thị Mẫu | unit=Đội tình nguyện Bãi Xép | language=vi | born=2001 | Volunteer@Đội tình nguyện Bãi Xép 2026-11-23.. | agrees=TakePart
> [🔒 Dữ liệu của tôi]
< 🔒 <b>Dữ liệu của bạn</b>
< 👤 Họ tên: Nguyễn Thị Mẫu
< 🎂 Năm sinh: 2001
< 🏠 Đơn vị: Đội tình nguyện Bãi Xép
< 📞 Điện thoại: chưa có
< 💬 Tài khoản: web
< 📅 Hoạt động đã ghi: 0
<
< Bạn có quyền xem, tải về, sửa, rút đồng ý và xóa. Mình làm ngay; việc cần người xem thì trong 3 ngày.
< [📄 Tải bản sao] [✏️ Sửa hồ sơ] [✅ Các đồng ý] [👀 Ai đã xem] [🧾 Yêu cầu của tôi] [🙋 Gặp cán bộ] [🗑 Xóa dữ liệu]
> [🧾 Yêu cầu của tôi]
< 🧾 <b>Yêu cầu của bạn</b>
<
< • 0000-0009: rút đồng ý, nhận 23/11/2026 20:00, xong 23/11/2026 20:00
< [🔒 Dữ liệu của tôi]
> /dulieu dongy
< ✅ <b>Bạn đã đồng ý</b> – từng mục riêng, đổi lúc nào cũng được:
<
< ✅ Tham gia và được ghi nhận (từ 23/11/2026, bản 2026-11)
< ➖ Nhận tin hoạt động (đã rút 23/11/2026)
< ➖ Đăng ảnh có mặt tôi (đã rút 23/11/2026)
< ➖ Giấy chứng nhận ghi tên
< [✅ Nhận tin hoạt động] [✅ Đăng ảnh có mặt tôi] [✅ Giấy chứng nhận ghi tên] [🔕 Rút hết] [🗑 Xóa dữ liệu]
> /rutdongy TakePart
< Không có sự đồng ý này thì mình phải xóa hồ sơ của bạn.
> /rutdongy gidaykhongco
< Mình chưa có lệnh /rutdongy. Bạn chọn một việc bên dưới nhé:
< [📝 Đăng ký hoạt động] [📊 Báo kết quả] [📅 Hoạt động của tôi] [🏠 Đơn vị của tôi] [❓ Trợ giúp]
