# Người không nộp báo cáo, không xem được của đơn vị khác
now 2026-11-25 08:00
as leader
> nộp báo cáo tháng 11
< Đơn vị bạn không có báo cáo nào của kỳ đó.
<
< 👍 Hiện bạn không còn báo cáo nào phải nộp.
< [📌 Hạn báo cáo]
> hạn báo cáo của tôi
< 👍 Hiện bạn không còn báo cáo nào phải nộp.
< [🎓 Nộp thử] [🗓 Lịch hạn]
> ai chưa nộp báo cáo
< Phần này dành cho cán bộ của đơn vị có cấp dưới.
< [📌 Hạn báo cáo]
> xin gia hạn báo cáo
< 👍 Hiện bạn không còn báo cáo nào phải nộp.
< [📌 Hạn báo cáo]
> tiến độ chỉ tiêu
< <b>Kế hoạch 249/KH-UBND</b>
< Đội tình nguyện Bãi Xép, tính đến 25/11/2026
<
< ⚪ <b>KPI-1</b> Cấp bộ áp dụng CNTT, chuyển đổi số: <b>chưa có dữ liệu</b>
< đến 2030 phấn đấu 80%
< ⚪ <b>KPI-2</b> Hoạt động lên cổng: <b>chưa có dữ liệu</b>
< đến 2030 phấn đấu 80%
< ⚪ <b>KPI-3</b> Áp dụng mô hình đã tập huấn: <b>chưa có dữ liệu</b>
< đến 2030 phải đạt 100%
< ⚪ <b>KPI-4</b> Cán bộ chuyên trách được bồi dưỡng: <b>chưa có dữ liệu</b>
< đến 2030 phấn đấu 100%
< 🔴 <b>KPI-5</b> CLB, đội, nhóm được kết nối: <b>0</b>
< đến 2030 phải hơn 10
<
< <i>Số chính thức chỉ tính phần cấp trên đã xác minh.</i>
< (picture)
< [🔎 KPI-1] [🔎 KPI-2] [🔎 KPI-3] [🔎 KPI-4] [🔎 KPI-5] [📋 Các nhiệm vụ] [📅 Tại 31/12/2025] [➕ Ghi nhận minh chứng]
as cadre
> /han
< 👍 Hiện bạn không còn báo cáo nào phải nộp.
< [🎓 Nộp thử] [🗓 Lịch hạn]
> /tre
< 👍 Không đơn vị nào còn nợ báo cáo, cũng không báo cáo nào chờ duyệt.
< [➕ Yêu cầu báo cáo]
> /lich
< 🗓 Thêm lịch này vào điện thoại để thấy hạn báo cáo của đơn vị (đường dẫn bí mật, đừng chia sẻ):
< <b>https://bot.example.vn/lich/qhpjswcs5e8z4s8z.ics</b>
> /lich
< 🗓 Thêm lịch này vào điện thoại để thấy hạn báo cáo của đơn vị (đường dẫn bí mật, đừng chia sẻ):
< <b>https://bot.example.vn/lich/qhpjswcs5e8z4s8z.ics</b>
< [🔁 Đổi đường dẫn]
