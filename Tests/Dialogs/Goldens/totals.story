# Tổng giờ: của mình, của đội, của xã; ai được xem
as volunteer
> /giotn
< ⏱ <b>Bạn, năm 2026</b>: 0 lượt tham gia, 0 giờ.
< [👥 Đội tình nguyện Bãi Xép] [📅 Năm 2025]
> tổng giờ của đội mình năm nay
< ⏱ <b>Đội tình nguyện Bãi Xép, năm 2026</b>
< 👥 0 người · 0 lượt · 0 giờ
< [📅 Năm 2025] [🙋 Của tôi]
> tổng giờ của xã mình năm nay
< Bạn không có quyền làm việc này. Nếu cần, bạn nhờ cán bộ phụ trách đơn vị nhé.
as cadre
> tổng giờ của xã mình năm 2025
< ⏱ <b>Đoàn xã Tuy An Đông, năm 2025</b>
< 👥 0 người · 0 lượt · 0 giờ
< [📅 Năm 2024] [🙋 Của tôi]
> tổng giờ của xã mình năm nay
< ⏱ <b>Đoàn xã Tuy An Đông, năm 2026</b>
< 👥 0 người · 0 lượt · 0 giờ
< [📅 Năm 2025] [🙋 Của tôi]
as newcomer
> tổng giờ của tôi
< ⏱ <b>Bạn, năm 2026</b>: 0 lượt tham gia, 0 giờ.
< [📅 Năm 2025]
