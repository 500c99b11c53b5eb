# Hai việc dở dang
as leader
> /dangky
< Hoạt động tên gì?
> Dọn rác bãi biển
< Khi nào? Ví dụ <i>chủ nhật này 7h-11h</i>.
> /hoso ten
< Mình tạm gác việc đăng ký hoạt động “Dọn rác bãi biển”; xong việc này mình nhắc lại.
<
< Bạn tên gì? Ghi cả họ và tên nhé.
> /dangky
< Hoạt động tên gì?
> Trồng cây
< Khi nào? Ví dụ <i>chủ nhật này 7h-11h</i>.
> /hoso ten
< Mình tạm gác việc đăng ký hoạt động “Trồng cây”; xong việc này mình nhắc lại.
<
< Bạn tên gì? Ghi cả họ và tên nhé.
> Hoàng Lan
< ✅ Đã lưu hồ sơ.
<
< Bạn còn việc đăng ký hoạt động “Trồng cây” đang dở. Làm tiếp không?
< [👤 Hồ sơ của tôi] [▶️ Làm tiếp] [🗑 Bỏ luôn]
! stored person: Hoàng Lan | unit=Đội tình nguyện Bãi Xép | language=vi | TeamLeader@Đội tình nguyện Bãi Xép 2026-01-01..
> [▶️ Làm tiếp]
< Mình làm tiếp việc đăng ký hoạt động “Trồng cây” nhé.
<
< Khi nào? Ví dụ <i>chủ nhật này 7h-11h</i>.
> chủ nhật này 7h
< Ở đâu? Ghi địa điểm hoặc gửi vị trí.
< (Location)
> thôi
< Mình dừng nhé. Chưa có gì được ghi lại.
<
< Bạn còn việc đăng ký hoạt động “Dọn rác bãi biển” đang dở. Làm tiếp không?
< [▶️ Làm tiếp] [🗑 Bỏ luôn]
> [🗑 Bỏ luôn]
< Mình bỏ việc đang dở rồi.
> tiếp tục
< Không có việc nào đang dở.
< [📝 Đăng ký hoạt động] [📊 Báo kết quả] [📅 Hoạt động của tôi] [🏠 Đơn vị của tôi] [❓ Trợ giúp]
