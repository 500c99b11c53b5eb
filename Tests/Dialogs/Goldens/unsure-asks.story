# Chưa chắc thì hỏi, kèm nút
as leader
> chủ nhật này trồng cây
< Bạn nhắn: <i>chủ nhật này trồng cây</i>
< Mình chưa chắc bạn muốn làm gì. Bạn chọn giúp mình nhé:
< [📝 Đăng ký hoạt động này] [📊 Báo kết quả việc này] [📅 Hoạt động của tôi] [🏠 Đơn vị của tôi] [❓ Trợ giúp]
> [📝 Đăng ký hoạt động này]
< Hôm chủ nhật 29/11, mấy giờ bắt đầu?
< [6:00] [7:00] [8:00] [Chưa rõ giờ]
> quay lại
< Đây là câu đầu tiên rồi. Nhắn <b>hủy</b> nếu bạn muốn dừng.
<
< Hôm chủ nhật 29/11, mấy giờ bắt đầu?
< [6:00] [7:00] [8:00] [Chưa rõ giờ]
> hủy
< Mình dừng nhé. Chưa có gì được ghi lại.
> chiều mai bên em ở Bãi Xép
< Bạn nhắn: <i>chiều mai bên em ở Bãi Xép</i>
< Mình chưa chắc bạn muốn làm gì. Bạn chọn giúp mình nhé:
< [📝 Đăng ký hoạt động này] [📊 Báo kết quả việc này] [📅 Hoạt động của tôi] [🏠 Đơn vị của tôi] [❓ Trợ giúp]
> [📝 Đăng ký hoạt động này]
< Hoạt động tên gì?
> hủy
< Mình dừng nhé. Chưa có gì được ghi lại.
> chủ nhật này dọn rác
< Bạn nhắn: <i>chủ nhật này dọn rác</i>
< Mình chưa chắc bạn muốn làm gì. Bạn chọn giúp mình nhé:
< [📝 Đăng ký hoạt động này] [📊 Báo kết quả việc này] [📅 Hoạt động của tôi] [🏠 Đơn vị của tôi] [❓ Trợ giúp]
> mai hiến máu
< Bạn nhắn: <i>mai hiến máu</i>
< Mình chưa chắc bạn muốn làm gì. Bạn chọn giúp mình nhé:
< [📝 Đăng ký hoạt động này] [📊 Báo kết quả việc này] [📅 Hoạt động của tôi] [🏠 Đơn vị của tôi] [❓ Trợ giúp]
> [📝 Đăng ký hoạt động này] trước đó
< Nút này thuộc câu hỏi cũ rồi.
< [📝 Đăng ký hoạt động] [📊 Báo kết quả] [📅 Hoạt động của tôi] [🏠 Đơn vị của tôi] [❓ Trợ giúp]
