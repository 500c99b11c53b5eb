# Đăng ký không dấu
as leader
> dk trong cay sang 29/11 luc 7h30 den 11h o thon Phu Hoi, 25 ban, ghi chu mang theo cuoc xeng
< <b>Đăng ký hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Trong cay</b>
< • Loại: <b>Trồng cây</b>
< • Thời gian: <b>chủ nhật 29/11, 7:30–11:00</b>
< • Địa điểm: <b>thon Phu Hoi</b>
< • Số người: <b>25 người</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Ghi chú: <b>mang theo cuoc xeng</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Xác nhận] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Số người] [✏️ Đơn vị] [✏️ Ghi chú] [Thôi]
> xac nhan
< ✅ Đã ghi nhận: <b>Trong cay</b>
< 🕖 chủ nhật 29/11, 7:30–11:00
< 📍 thon Phu Hoi
< 👥 25 người
< Mình sẽ nhắc bạn vào tối hôm trước, và hỏi kết quả khi xong.
< [🔎 Xem] [✏️ Sửa]
! stored activity: status=Planned | title=Trong cay | kind=TreePlanting | when=2026-11-29T07:30/2026-11-29T11:00 | where=thon Phu Hoi | people=25 | unit=Đội tình nguyện Bãi Xép | note=mang theo cuoc xeng
! reminder: DayBefore Waiting 2026-11-28 19:00
! reminder: AskResult Waiting 2026-11-29 19:00
