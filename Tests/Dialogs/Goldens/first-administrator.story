# Không có mã thì không ai thành quản trị viên
as newcomer
> /quantri abcd-efgh
< Mã không đúng, đã dùng hoặc đã hết hạn. Bạn còn 4 lần thử.
> /quantri
< Bạn nhập mã giúp mình:
> sai nữa
< Mã không đúng, đã dùng hoặc đã hết hạn. Bạn còn 3 lần thử.
