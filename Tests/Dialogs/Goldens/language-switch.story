# Đổi ngôn ngữ
as leader
> /ngonngu
< Bạn muốn dùng tiếng nào? / Which language?
< [Tiếng Việt] [English]
> [English]
< Done, I will speak English from now on.
< [📝 Register an activity] [📊 Report results] [📅 My activities] [🏠 My unit] [❓ Help]
! stored person: Lan | unit=Đội tình nguyện Bãi Xép | language=en | TeamLeader@Đội tình nguyện Bãi Xép 2026-01-01..
> menu
< Choose one, or just tell me in your own words:
< [📝 Register an activity] [📊 Report results] [📅 My activities] [🏠 My unit] [❓ Help]
> /dangky
< What is the activity called?
> Beach clean-up
< When? For example <i>this Sunday 7am-11am</i>.
> Sunday 7am
< Where? Write the place or share the location.
< (Location)
> /language vi
< Xong, từ giờ mình nói tiếng Việt.
< [📝 Đăng ký hoạt động] [📊 Báo kết quả] [📅 Hoạt động của tôi] [🏠 Đơn vị của tôi] [▶️ Làm tiếp] [❓ Trợ giúp]
! stored person: Lan | unit=Đội tình nguyện Bãi Xép | language=vi | TeamLeader@Đội tình nguyện Bãi Xép 2026-01-01..
> Bãi Xép
< Dự kiến bao nhiêu người?
> 30
< <b>Đăng ký hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Beach clean-up</b>
< • Loại: <b>Vệ sinh môi trường</b>
< • Thời gian: <b>chủ nhật 29/11, 7:00</b>
< • Địa điểm: <b>Bãi Xép</b>
< • Số người: <b>30 người</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Ghi chú: <b>không có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Xác nhận] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Số người] [✏️ Đơn vị] [✏️ Ghi chú] [Thôi]
> ok
< ✅ Đã ghi nhận: <b>Beach clean-up</b>
< 🕖 chủ nhật 29/11, 7:00
< 📍 Bãi Xép
< 👥 30 người
< Mình sẽ nhắc bạn vào tối hôm trước, và hỏi kết quả khi xong.
< [🔎 Xem] [✏️ Sửa]
! stored activity: status=Planned | title=Beach clean-up | kind=Environment | when=2026-11-29T07:00/2026-11-29 | where=Bãi Xép | people=30 | unit=Đội tình nguyện Bãi Xép | note=
! reminder: DayBefore Waiting 2026-11-28 19:00
! reminder: AskResult Waiting 2026-11-29 19:00
