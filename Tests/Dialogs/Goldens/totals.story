# Tổng giờ: của mình, của đội, của xã; ai được xem
as volunteer
> /giotn
> tổng giờ của đội mình năm nay
> tổng giờ của xã mình năm nay
as cadre
> tổng giờ của xã mình năm 2025
> tổng giờ của xã mình năm nay
as newcomer
> tổng giờ của tôi
