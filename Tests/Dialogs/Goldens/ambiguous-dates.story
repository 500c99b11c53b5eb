# Ngày hiểu được hai cách thì hỏi lại: thứ 7 tới, ngày vừa qua, cả tuần, giờ hôm nay
as leader
now 2026-11-27 20:00
> đăng ký dọn rác thứ 7 tới ở Bãi Xép, 30 bạn
< Ý bạn là lúc nào?
<
< Khi nào? Ví dụ <i>chủ nhật này 7h-11h</i>.
< [thứ bảy 28/11] [thứ bảy 5/12]
> [thứ bảy 5/12]
< Hôm thứ bảy 5/12, mấy giờ bắt đầu?
< [6:00] [7:00] [8:00] [Chưa rõ giờ]
> 7h-10h
< <b>Đăng ký hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Dọn rác</b>
< • Loại: <b>Vệ sinh môi trường</b>
< • Thời gian: <b>thứ bảy 5/12, 7:00–10:00</b>
< • Địa điểm: <b>Bãi Xép</b>
< • Số người: <b>30 người</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Ghi chú: <b>không có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Xác nhận] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Số người] [✏️ Đơn vị] [✏️ Ghi chú] [Thôi]
> thôi
< Mình dừng nhé. Chưa có gì được ghi lại.
> đăng ký dọn rác 20/11 ở Bãi Xép, 30 bạn
< Mình thấy thứ sáu 20/11 đã qua rồi. Ý bạn là ngày này?
<
< Khi nào? Ví dụ <i>chủ nhật này 7h-11h</i>.
< [thứ bảy 20/11/2027]
> mùng 2 tết
< Hôm chủ nhật 7/2/2027, mấy giờ bắt đầu?
< [6:00] [7:00] [8:00] [Chưa rõ giờ]
> thôi
< Mình dừng nhé. Chưa có gì được ghi lại.
> đăng ký dọn rác ở Bãi Xép, 30 bạn
< Khi nào? Ví dụ <i>chủ nhật này 7h-11h</i>.
> tuần sau
< “tuần sau” thì rộng quá, mình cần một ngày. Ý bạn là ngày nào?
<
< Khi nào? Ví dụ <i>chủ nhật này 7h-11h</i>.
< [thứ bảy 5/12] [chủ nhật 6/12]
> 2
< Hôm chủ nhật 6/12, mấy giờ bắt đầu?
< [6:00] [7:00] [8:00] [Chưa rõ giờ]
> 3h
< <b>Đăng ký hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Dọn rác</b>
< • Loại: <b>Vệ sinh môi trường</b>
< • Thời gian: <b>chủ nhật 6/12, 15:00</b>
< • Địa điểm: <b>Bãi Xép</b>
< • Số người: <b>30 người</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Ghi chú: <b>không có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Xác nhận] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Số người] [✏️ Đơn vị] [✏️ Ghi chú] [Thôi]
> thôi
< Mình dừng nhé. Chưa có gì được ghi lại.
> đăng ký dọn rác lúc 3h mai ở Bãi Xép, 30 bạn
< Ý bạn là lúc nào?
<
< Khi nào? Ví dụ <i>chủ nhật này 7h-11h</i>.
< [thứ bảy 28/11, 15:00] [thứ bảy 28/11, 3:00]
> 1
< <b>Đăng ký hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Dọn rác</b>
< • Loại: <b>Vệ sinh môi trường</b>
< • Thời gian: <b>thứ bảy 28/11, 15:00</b>
< • Địa điểm: <b>Bãi Xép</b>
< • Số người: <b>30 người</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Ghi chú: <b>không có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Xác nhận] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Số người] [✏️ Đơn vị] [✏️ Ghi chú] [Thôi]
> thôi
< Mình dừng nhé. Chưa có gì được ghi lại.
