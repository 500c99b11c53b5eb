# Điểm danh: người phụ trách chọn cách, bán kính, khung giờ; tắt hết thì không được; điểm danh bằng vị trí
as leader
> đăng ký dọn rác bãi biển sáng chủ nhật này 7h đến 11h ở Bãi Xép, 3 bạn
> [✏️ Địa điểm]
> (vị trí 13.2,109.3)
> ok
now 2026-11-29 06:50
> /diemdanh 01970000000070008000000000000002
> [⚙️ Cách điểm danh]
> [⬜ vị trí]
> [🔐 Cần đủ mọi cách]
> [✅ mã 6 số đọc lên]
> [📍 Trong vòng 200 m]
> [⏰ Đến trước 60 phút]
> [🚪 Cả lúc về]
> [⏰ Về sau 60 phút]
> [✅ mã QR tự đổi]
> [✅ vị trí]
> /datdiemdanh hai 01970000000070008000000000000002
> /diemdanh 01970000000070008000000000000002
