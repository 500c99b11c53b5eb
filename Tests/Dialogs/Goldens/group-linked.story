# Nhóm chat của đội: gắn nhóm, rồi người mới đăng ký ngay trong nhóm
as volunteer in group
> /nhom
< <b>Gắn nhóm chat</b> – hoạt động đăng ký trong nhóm sẽ ghi cho:
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< [🔗 Gắn] [✏️ Đơn vị] [Thôi]
> [🔗 Gắn]
< Bạn không có quyền làm việc này. Nếu cần, bạn nhờ cán bộ phụ trách đơn vị nhé.
as leader in group
> /nhom
< <b>Gắn nhóm chat</b> – hoạt động đăng ký trong nhóm sẽ ghi cho:
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< [🔗 Gắn] [✏️ Đơn vị] [Thôi]
> [🔗 Gắn]
< 🔗 Từ giờ nhóm này của <b>Đội tình nguyện Bãi Xép</b>. Ai chưa tham gia thì nhắn riêng cho bot nhé.
> /nhom
< Nhóm này của <b>Đội tình nguyện Bãi Xép</b>.
< [🔄 Đổi đơn vị] [✂️ Gỡ]
as newcomer in group
> đăng ký dọn rác bãi biển sáng chủ nhật này 7h ở Bãi Xép, 30 bạn
< <b>Đăng ký hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Dọn rác bãi biển</b>
< • Loại: <b>Vệ sinh môi trường</b>
< • Thời gian: <b>chủ nhật 29/11, 7:00</b>
< • Địa điểm: <b>Bãi Xép</b>
< • Số người: <b>30 người</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Ghi chú: <b>không có</b>
< ⚠️ Đây là lần đầu của bạn: bấm xác nhận nghĩa là bạn đủ 16 tuổi và đồng ý để mình lưu tên và tài khoản chat này cùng hoạt động. Chưa đủ 16 tuổi? Nhắn /thamgia để nhờ bố mẹ đồng ý trước. Xem, sửa, xóa bất cứ lúc nào: /dulieu.
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Xác nhận, tôi đủ 16 tuổi] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Số người] [✏️ Đơn vị] [✏️ Ghi chú] [Thôi]
as leader
> /nhom
< Thêm bot vào nhóm chat của đội, rồi nhắn <b>/nhom</b> trong nhóm đó để gắn nhóm với đơn vị.
as leader in group
> /nhom thoi
< ✂️ Nhóm không còn gắn với <b>Đội tình nguyện Bãi Xép</b>.
