# Không chắc là việc gì: đưa nút gần nhất, không làm gì cả
as leader
> sđt em 0900 000 061
< Bạn nhắn: <i>sđt em 0900 000 061</i>
< Mình chưa chắc bạn muốn làm gì. Bạn chọn giúp mình nhé:
< [Hoạt động của tôi] [📝 Đăng ký hoạt động] [📊 Báo kết quả] [🏠 Đơn vị của tôi] [❓ Trợ giúp]
