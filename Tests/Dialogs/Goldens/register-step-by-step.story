# Đăng ký từng bước
as leader
> /dangky
< Hoạt động tên gì?
> Trồng cây phi lao chắn sóng
< Khi nào? Ví dụ <i>chủ nhật này 7h-11h</i>.
> sáng thứ bảy này
< Hôm thứ bảy 28/11 (buổi sáng), mấy giờ bắt đầu?
< [6:00] [7:00] [8:00] [Chưa rõ giờ]
> [7:00]
< Ở đâu? Ghi địa điểm hoặc gửi vị trí.
< (Location)
> thôn Phú Hội
< Dự kiến bao nhiêu người?
> 25
< <b>Đăng ký hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Trồng cây phi lao chắn sóng</b>
< • Loại: <b>Trồng cây</b>
< • Thời gian: <b>thứ bảy 28/11, 7:00</b>
< • Địa điểm: <b>thôn Phú Hội</b>
< • Số người: <b>25 người</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Ghi chú: <b>không có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Xác nhận] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Số người] [✏️ Đơn vị] [✏️ Ghi chú] [Thôi]
> [✅ Xác nhận]
< ✅ Đã ghi nhận: <b>Trồng cây phi lao chắn sóng</b>
< 🕖 thứ bảy 28/11, 7:00
< 📍 thôn Phú Hội
< 👥 25 người
< Mình sẽ nhắc bạn vào tối hôm trước, và hỏi kết quả khi xong.
< [🔎 Xem] [✏️ Sửa]
! stored activity: status=Planned | title=Trồng cây phi lao chắn sóng | kind=TreePlanting | when=2026-11-28T07:00/2026-11-28 | where=thôn Phú Hội | people=25 | unit=Đội tình nguyện Bãi Xép | note=
! reminder: DayBefore Waiting 2026-11-27 19:00
! reminder: AskResult Waiting 2026-11-28 19:00
> [🔎 Xem]
< <b>Trồng cây phi lao chắn sóng</b>
< Trồng cây
< 🕖 thứ bảy 28/11, 7:00
< 📍 thôn Phú Hội
< 👥 25 người
< 🏠 Đội tình nguyện Bãi Xép
< 🔵 sắp diễn ra
< [✏️ Sửa] [🙋 Mở đăng ký] [📋 Chép sang ngày khác] [❌ Hủy hoạt động] [📅 Danh sách]
