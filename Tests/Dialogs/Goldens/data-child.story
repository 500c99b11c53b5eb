# Trẻ dưới 16: nói năm sinh khác không mở được gì; người lớn rút đồng ý thì xóa
as newcomer
> /thamgia
< Mình là trợ lý tự động của <b>Tỉnh Đoàn Đắk Lắk</b>. Mình chỉ hỏi năm sinh, tên và đơn vị để ghi nhận bạn tham gia; không hỏi CCCD, tôn giáo hay sức khỏe. Bạn xem, sửa, xóa bất cứ lúc nào bằng /dulieu.
<
< Bạn sinh năm nào?
> 2014
< Em dưới 16 tuổi nên cần bố, mẹ hoặc người giám hộ đồng ý trước. Nhờ người lớn nhắn cho bot này, từ tài khoản của họ:
< <b>/giamho 00000003</b>
< Mã dùng được 7 ngày. Khi có sự đồng ý mình sẽ báo em.
> /thamgia
< Mình là trợ lý tự động của <b>Tỉnh Đoàn Đắk Lắk</b>. Mình chỉ hỏi năm sinh, tên và đơn vị để ghi nhận bạn tham gia; không hỏi CCCD, tôn giáo hay sức khỏe. Bạn xem, sửa, xóa bất cứ lúc nào bằng /dulieu.
<
< Bạn sinh năm nào?
> 1999
< Em dưới 16 tuổi nên cần bố, mẹ hoặc người giám hộ đồng ý trước. Nhờ người lớn nhắn cho bot này, từ tài khoản của họ:
< <b>/giamho 00000005</b>
< Mã dùng được 7 ngày. Khi có sự đồng ý mình sẽ báo em.
> đăng ký dọn rác bãi biển sáng chủ nhật này 7h ở Bãi Xép, 30 bạn
< <b>Đăng ký hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Dọn rác bãi biển</b>
< • Loại: <b>Vệ sinh môi trường</b>
< • Thời gian: <b>chủ nhật 29/11, 7:00</b>
< • Địa điểm: <b>Bãi Xép</b>
< • Số người: <b>30 người</b>
< • Đơn vị: <b>chưa chọn</b>
< • Ghi chú: <b>không có</b>
< ⚠️ Đây là lần đầu của bạn: bấm xác nhận nghĩa là bạn đủ 16 tuổi và đồng ý để mình lưu tên và tài khoản chat này cùng hoạt động. Chưa đủ 16 tuổi? Nhắn /thamgia để nhờ bố mẹ đồng ý trước. Xem, sửa, xóa bất cứ lúc nào: /dulieu.
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Xác nhận, tôi đủ 16 tuổi] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Số người] [✏️ Đơn vị] [✏️ Ghi chú] [Thôi]
> ok
< Trước đây bạn nói sinh năm 2014, nên mình cần bố mẹ hoặc người giám hộ đồng ý trước. Nếu lúc đó gõ nhầm, nhờ đội trưởng mời bạn bằng liên kết ở /donvi.
< [👋 Tham gia]
# Người giám hộ đồng ý
