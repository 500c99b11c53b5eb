# Chào, trợ giúp, thực đơn, lời lạ
as volunteer
> chào bạn
< Chào Minh! Bạn cần mình giúp gì?
< [📝 Đăng ký hoạt động] [📊 Báo kết quả] [📅 Hoạt động của tôi] [🏠 Đơn vị của tôi] [❓ Trợ giúp]
> /start
< Chào <b>Minh</b>! Bạn cần mình giúp gì?
< [📝 Đăng ký hoạt động] [📊 Báo kết quả] [📅 Hoạt động của tôi] [🏠 Đơn vị của tôi] [❓ Trợ giúp]
> trợ giúp
< <b>Mình giúp được gì?</b>
< • <b>Tham gia</b>: xem /chiendich, hoặc nhắn <i>cho em đăng ký ca sáng, rủ thêm 2 bạn</i>. Bận thì nhắn <i>em không đi được</i>.
< • <b>Điểm danh</b> khi đến nơi: gửi mã đội trưởng đưa, hoặc gửi vị trí.
< • <b>Giờ tình nguyện của tôi</b>: /toi.
< • <b>Dữ liệu của tôi</b>: /dulieu. Không muốn nhận tin nữa thì nhắn <i>đừng nhắn nữa</i>.
< Đang trả lời dở thì nhắn <b>quay lại</b> để sửa câu trước, <b>hủy</b> để dừng. Viết không dấu cũng được.
< [📝 Đăng ký hoạt động] [📊 Báo kết quả] [📅 Hoạt động của tôi] [🏠 Đơn vị của tôi] [❓ Trợ giúp]
> menu
< Bạn chọn một việc, hoặc cứ nhắn bằng lời:
< [📝 Đăng ký hoạt động] [📊 Báo kết quả] [📅 Hoạt động của tôi] [🏠 Đơn vị của tôi] [❓ Trợ giúp]
> hôm nay trời đẹp quá
< Mình chưa hiểu ý bạn. Bạn nói rõ giúp mình việc gì, khi nào, ở đâu – hoặc chọn bên dưới:
< [📝 Đăng ký hoạt động] [📊 Báo kết quả] [📅 Hoạt động của tôi] [🏠 Đơn vị của tôi] [❓ Trợ giúp]
> cảm ơn bạn
< Không có gì đâu, mình vui vì giúp được bạn! 😊
> 🙏
< Mình chưa hiểu ý bạn. Bạn nói rõ giúp mình việc gì, khi nào, ở đâu – hoặc chọn bên dưới:
< [📝 Đăng ký hoạt động] [📊 Báo kết quả] [📅 Hoạt động của tôi] [🏠 Đơn vị của tôi] [❓ Trợ giúp]
> asdf qwer
< Mình chưa hiểu ý bạn. Bạn nói rõ giúp mình việc gì, khi nào, ở đâu – hoặc chọn bên dưới:
< [📝 Đăng ký hoạt động] [📊 Báo kết quả] [📅 Hoạt động của tôi] [🏠 Đơn vị của tôi] [❓ Trợ giúp]
> /khongcolenhnay
< Mình chưa có lệnh /khongcolenhnay. Bạn chọn một việc bên dưới nhé:
< [📝 Đăng ký hoạt động] [📊 Báo kết quả] [📅 Hoạt động của tôi] [🏠 Đơn vị của tôi] [❓ Trợ giúp]
> tiếp tục
< Không có việc nào đang dở.
< [📝 Đăng ký hoạt động] [📊 Báo kết quả] [📅 Hoạt động của tôi] [🏠 Đơn vị của tôi] [❓ Trợ giúp]
> quay lại
< Không có câu nào để quay lại.
< [📝 Đăng ký hoạt động] [📊 Báo kết quả] [📅 Hoạt động của tôi] [🏠 Đơn vị của tôi] [❓ Trợ giúp]
> (danh thiếp)
< ✅ Đã lưu số. Chia sẻ số này ở ứng dụng khác là nối được hồ sơ.
! stored person: Minh | unit=Đội tình nguyện Bãi Xép | language=vi | phone vouched for | Volunteer@Đội tình nguyện Bãi Xép 2026-01-01..
