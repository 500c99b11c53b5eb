# Ngày giờ không có trên lịch thì nói rõ và hỏi lại
as leader
> đăng ký dọn rác ngày 31/11 ở Bãi Xép, 30 bạn
< “ngày 31/11” không có trên lịch. Ý bạn là ngày giờ nào?
<
< Khi nào? Ví dụ <i>chủ nhật này 7h-11h</i>.
> 29/2 năm sau
< “29/2 năm sau” không có trên lịch. Ý bạn là ngày giờ nào?
<
< Khi nào? Ví dụ <i>chủ nhật này 7h-11h</i>.
> thứ 9
< “thứ 9” không có trên lịch. Ý bạn là ngày giờ nào?
<
< Khi nào? Ví dụ <i>chủ nhật này 7h-11h</i>.
> 32 tháng chạp
< “32 tháng chạp” không có trên lịch. Ý bạn là ngày giờ nào?
<
< Khi nào? Ví dụ <i>chủ nhật này 7h-11h</i>.
> ngày 31 tháng này
< “ngày 31 tháng này” không có trên lịch. Ý bạn là ngày giờ nào?
<
< Khi nào? Ví dụ <i>chủ nhật này 7h-11h</i>.
> chủ nhật 25h
< “25h” không có trên lịch. Ý bạn là ngày giờ nào?
<
< Khi nào? Ví dụ <i>chủ nhật này 7h-11h</i>.
> chủ nhật này
< Hôm chủ nhật 29/11, mấy giờ bắt đầu?
< [6:00] [7:00] [8:00] [Chưa rõ giờ]
> 7h70
< “7h70” không có trên lịch. Ý bạn là ngày giờ nào?
<
< Hôm chủ nhật 29/11, mấy giờ bắt đầu?
< [6:00] [7:00] [8:00] [Chưa rõ giờ]
> 7h30
< <b>Đăng ký hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Dọn rác</b>
< • Loại: <b>Vệ sinh môi trường</b>
< • Thời gian: <b>chủ nhật 29/11, 7:30</b>
< • Địa điểm: <b>Bãi Xép</b>
< • Số người: <b>30 người</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Ghi chú: <b>không có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Xác nhận] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Số người] [✏️ Đơn vị] [✏️ Ghi chú] [Thôi]
> thôi
< Mình dừng nhé. Chưa có gì được ghi lại.
