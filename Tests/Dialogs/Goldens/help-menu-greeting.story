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
< • <b>Đăng ký hoạt động</b>: nhắn một câu như <i>trồng cây sáng 29/11 ở thôn Phú Hội, 25 bạn</i>, xem lại rồi bấm Xác nhận.
< • <b>Báo kết quả</b>: <i>kết quả dọn rác hôm qua 42 bạn, 1,2 tấn rác</i>; gửi kèm ảnh cũng được.
< • <b>Hoạt động của tôi</b>: xem, sửa, hủy, chép sang ngày khác.
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
