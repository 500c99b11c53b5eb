# Tiến độ chỉ tiêu Kế hoạch 249: năm chỉ tiêu, một chỉ tiêu, nhiệm vụ, minh chứng
now 2026-11-25 09:00
as officer
> tiến độ chỉ tiêu
< <b>Kế hoạch 249/KH-UBND</b>
< Địa bàn tỉnh Phú Yên (cũ), tính đến 25/11/2026
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
< [🔎 KPI-1] [🔎 KPI-2] [🔎 KPI-3] [🔎 KPI-4] [🔎 KPI-5] [📋 Các nhiệm vụ] [🗺 Toàn tỉnh] [📅 Tại 31/12/2025] [➕ Ghi nhận minh chứng]
> [🔎 KPI-1]
< <b>KPI-1</b> Tỷ lệ cấp bộ Đoàn, Hội áp dụng công nghệ thông tin, chuyển đổi số trong quản lý, điều phối tình nguyện
< Địa bàn tỉnh Phú Yên (cũ), tính đến 25/11/2026
<
< ⚪ <b>chưa có dữ liệu</b>
< đến 2030 phấn đấu 80%
<
< Cách tính (bản 1): cấp bộ có người phụ trách dùng hệ thống và ít nhất 3 ghi nhận trong 12 tháng, hoặc công cụ khác được cấp trên xác minh; mẫu số là mọi cấp bộ đang hoạt động.
< [🎯 Năm chỉ tiêu] [➕ Ghi nhận minh chứng]
> [🎯 Năm chỉ tiêu]
< <b>Kế hoạch 249/KH-UBND</b>
< Địa bàn tỉnh Phú Yên (cũ), tính đến 25/11/2026
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
< [🔎 KPI-1] [🔎 KPI-2] [🔎 KPI-3] [🔎 KPI-4] [🔎 KPI-5] [📋 Các nhiệm vụ] [🗺 Toàn tỉnh] [📅 Tại 31/12/2025] [➕ Ghi nhận minh chứng]
> [📋 Các nhiệm vụ]
< <b>Các nhiệm vụ đo được của kế hoạch</b>
< Địa bàn tỉnh Phú Yên (cũ), tính đến 25/11/2026
<
< ⚪ <b>T-1</b> Phổ biến chính sách: <b>chưa có dữ liệu</b>
< đến 2030 phải đạt 100%
< ⚪ <b>T-2</b> Tập huấn cán bộ chuyên trách: <b>chưa có dữ liệu</b>
< đến 2030 phải đạt 100%
< ⚪ <b>T-3</b> Đánh giá năng lực: <b>chưa có dữ liệu</b>
< không có chỉ tiêu
< 🔴 <b>T-4</b> Diễn đàn đối thoại: <b>0</b>
< trong 2026 ít nhất 1
< 🔴 <b>T-5</b> Ngày hội tình nguyện: <b>chưa tổ chức</b>
< mỗi năm một lần
< 🔴 <b>T-6</b> Liên hoan CLB, đội, nhóm: <b>chưa tổ chức</b>
< mỗi năm một lần
< 🔵 <b>T-7</b> Khen thưởng: <b>0</b>
< không có chỉ tiêu
< ⚪ <b>T-8</b> Có kế hoạch và người phụ trách: <b>chưa có dữ liệu</b>
< không có chỉ tiêu
< ⚪ <b>T-9</b> Cập nhật nhu cầu tình nguyện: <b>chưa có dữ liệu</b>
< không có chỉ tiêu
< 🔵 <b>T-10</b> Bồi dưỡng cán bộ vùng DTTS, miền núi: <b>0</b>
< không có chỉ tiêu
< ⚪ <b>T-11</b> Báo cáo năm đúng hạn: <b>chưa có dữ liệu</b>
< không có chỉ tiêu
< ⚪ <b>T-12</b> Kế hoạch và dự toán: <b>chưa có dữ liệu</b>
< không có chỉ tiêu
< ⚪ <b>T-13</b> Sơ kết, tổng kết: <b>chưa có dữ liệu</b>
< không có chỉ tiêu
< 🔵 <b>T-14</b> Hợp tác trong nước, quốc tế: <b>0</b>
< không có chỉ tiêu
< [🎯 Năm chỉ tiêu] [➕ Ghi nhận minh chứng]
> tiến độ đến 31/12/2025
< <b>Kế hoạch 249/KH-UBND</b>
< Địa bàn tỉnh Phú Yên (cũ), tính đến 31/12/2025
<
< ⚪ <b>KPI-1</b> Cấp bộ áp dụng CNTT, chuyển đổi số: <b>chưa có dữ liệu</b>
< đến 2025 phải đạt 60%
< ⚪ <b>KPI-2</b> Hoạt động lên cổng: <b>chưa có dữ liệu</b>
< đến 2025 phải đạt 60%
< ⚪ <b>KPI-3</b> Áp dụng mô hình đã tập huấn: <b>chưa có dữ liệu</b>
< đến 2025 phải đạt 80%
< ⚪ <b>KPI-4</b> Cán bộ chuyên trách được bồi dưỡng: <b>chưa có dữ liệu</b>
< đến 2025 phải đạt 80%
< 🔴 <b>KPI-5</b> CLB, đội, nhóm được kết nối: <b>0</b>
< đến 2030 phải hơn 10
<
< <i>Số chính thức chỉ tính phần cấp trên đã xác minh.</i>
< (picture)
< [🔎 KPI-1] [🔎 KPI-2] [🔎 KPI-3] [🔎 KPI-4] [🔎 KPI-5] [📋 Các nhiệm vụ] [🗺 Toàn tỉnh] [📅 Hôm nay] [➕ Ghi nhận minh chứng]
> /tiendo kpi-5
< <b>KPI-5</b> Số tổ chức, câu lạc bộ, đội, nhóm được Ủy ban Hội LHTN Việt Nam tỉnh kết nối, điều phối và phát triển
< Địa bàn tỉnh Phú Yên (cũ), tính đến 25/11/2026
<
< 🔴 <b>0</b>
< đến 2030 phải hơn 10
<
< Cách tính (bản 1): nhóm có liên kết được Hội LHTN tỉnh xác nhận và có hoạt động chung trong 12 tháng; phải hơn 10.
<
< • Nhóm hơn 12 tháng không hoạt động chung: 0
<
< Cần thêm <b>11</b> trong 50 tháng, tức khoảng <b>0,2</b> mỗi tháng.
< [🎯 Năm chỉ tiêu] [➕ Ghi nhận minh chứng]
as cadre
> /tiendo
< <b>Kế hoạch 249/KH-UBND</b>
< Đoàn xã Tuy An Đông, tính đến 25/11/2026
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
> [➕ Ghi nhận minh chứng]
< Bạn ghi nhận việc gì?
< [Công cụ số khác của đơn vị] [Hoạt động đã lên cổng] [Hoạt động ngoài hệ thống] [Hoạt động áp dụng mô hình] [Chiến dịch đã tổ chức] [Cán bộ xong lớp bồi dưỡng] [Kết nối CLB, đội, nhóm] [Hoạt động chung với nhóm kết nối] [Phổ biến chính sách] [Đánh giá năng lực đơn vị] [Diễn đàn đối thoại] [Ngày hội tình nguyện] [Liên hoan CLB, đội, nhóm] [Khen thưởng] [Kế hoạch năm] [Cập nhật nhu cầu] [Dự toán năm] [Báo cáo sơ kết] [Báo cáo tổng kết] [Chương trình hợp tác]
> Công cụ số khác của đơn vị
< Ngày nào?
> hôm qua
< Ghi ngắn gọn nội dung: tên lớp, số văn bản, đường dẫn…
> Dùng phần mềm quản lý đoàn viên
< Có minh chứng (văn bản, ảnh, đường dẫn) để cấp trên xem không?
< [Có] [Không]
> có
< <b>Ghi nhận cho chỉ tiêu</b> – bạn xem lại:
< • Việc: <b>Công cụ số khác của đơn vị</b>
< • Đơn vị: <b>Đoàn xã Tuy An Đông</b>
< • Ngày: <b>24/11/2026</b>
< • Ghi chú: <b>Dùng phần mềm quản lý đoàn viên</b>
< • Có minh chứng: <b>Có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Lưu thay đổi] [✏️ Việc] [✏️ Đơn vị] [✏️ Ngày] [✏️ Ghi chú] [✏️ Có minh chứng] [Thôi]
> [✅ Lưu thay đổi]
< ✅ Đã ghi nhận: Công cụ số khác của đơn vị (có minh chứng).
< [🎯 Năm chỉ tiêu] [➕ Ghi nhận minh chứng]
! stored evidence: DigitalTool Evidenced | Dùng phần mềm quản lý đoàn viên
as officer
> /ghinhan cho
< <b>1 minh chứng chờ xác minh</b>
<
< 1. Công cụ số khác của đơn vị – Đoàn xã Tuy An Đông, 24/11/2026: Dùng phần mềm quản lý đoàn viên (có minh chứng)
< [✅ Xác minh số 1]
> [✅ Xác minh số 1]
< ✅ Đã xác minh: Công cụ số khác của đơn vị – Dùng phần mềm quản lý đoàn viên
< [📥 Minh chứng còn chờ]
! stored evidence: DigitalTool Verified | Dùng phần mềm quản lý đoàn viên
> /tiendo KPI-1
< <b>KPI-1</b> Tỷ lệ cấp bộ Đoàn, Hội áp dụng công nghệ thông tin, chuyển đổi số trong quản lý, điều phối tình nguyện
< Địa bàn tỉnh Phú Yên (cũ), tính đến 25/11/2026
<
< ⚪ <b>chưa có dữ liệu</b>
< đến 2030 phấn đấu 80%
<
< Cách tính (bản 1): cấp bộ có người phụ trách dùng hệ thống và ít nhất 3 ghi nhận trong 12 tháng, hoặc công cụ khác được cấp trên xác minh; mẫu số là mọi cấp bộ đang hoạt động.
< [🎯 Năm chỉ tiêu] [➕ Ghi nhận minh chứng]
> /ghinhan
< Bạn ghi nhận việc gì?
< [Công cụ số khác của đơn vị] [Hoạt động đã lên cổng] [Hoạt động ngoài hệ thống] [Hoạt động áp dụng mô hình] [Chiến dịch đã tổ chức] [Cán bộ xong lớp bồi dưỡng] [Kết nối CLB, đội, nhóm] [Hoạt động chung với nhóm kết nối] [Phổ biến chính sách] [Đánh giá năng lực đơn vị] [Diễn đàn đối thoại] [Ngày hội tình nguyện] [Liên hoan CLB, đội, nhóm] [Khen thưởng] [Kế hoạch năm] [Cập nhật nhu cầu] [Dự toán năm] [Báo cáo sơ kết] [Báo cáo tổng kết] [Chương trình hợp tác]
> Ngày hội tình nguyện
< Ngày nào?
> 10/10
< Ghi ngắn gọn nội dung: tên lớp, số văn bản, đường dẫn…
> Ngày hội tình nguyện tỉnh năm 2026
< Có minh chứng (văn bản, ảnh, đường dẫn) để cấp trên xem không?
< [Có] [Không]
> có
< <b>Ghi nhận cho chỉ tiêu</b> – bạn xem lại:
< • Việc: <b>Ngày hội tình nguyện</b>
< • Đơn vị: <b>Tỉnh Đoàn Đắk Lắk</b>
< • Ngày: <b>10/10/2026</b>
< • Ghi chú: <b>Ngày hội tình nguyện tỉnh năm 2026</b>
< • Có minh chứng: <b>Có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Lưu thay đổi] [✏️ Việc] [✏️ Đơn vị] [✏️ Ngày] [✏️ Ghi chú] [✏️ Có minh chứng] [Thôi]
> [✅ Lưu thay đổi]
< ✅ Đã ghi nhận: Ngày hội tình nguyện (đã xác minh).
< [🎯 Năm chỉ tiêu] [➕ Ghi nhận minh chứng]
! stored evidence: VolunteerFestival Verified | Ngày hội tình nguyện tỉnh năm 2026
> /tiendo t
< <b>Các nhiệm vụ đo được của kế hoạch</b>
< Địa bàn tỉnh Phú Yên (cũ), tính đến 25/11/2026
<
< ⚪ <b>T-1</b> Phổ biến chính sách: <b>chưa có dữ liệu</b>
< đến 2030 phải đạt 100%
< ⚪ <b>T-2</b> Tập huấn cán bộ chuyên trách: <b>chưa có dữ liệu</b>
< đến 2030 phải đạt 100%
< ⚪ <b>T-3</b> Đánh giá năng lực: <b>chưa có dữ liệu</b>
< không có chỉ tiêu
< 🔴 <b>T-4</b> Diễn đàn đối thoại: <b>0</b>
< trong 2026 ít nhất 1
< 🟢 <b>T-5</b> Ngày hội tình nguyện: <b>đã tổ chức</b>
< mỗi năm một lần
< 🔴 <b>T-6</b> Liên hoan CLB, đội, nhóm: <b>chưa tổ chức</b>
< mỗi năm một lần
< 🔵 <b>T-7</b> Khen thưởng: <b>0</b>
< không có chỉ tiêu
< ⚪ <b>T-8</b> Có kế hoạch và người phụ trách: <b>chưa có dữ liệu</b>
< không có chỉ tiêu
< ⚪ <b>T-9</b> Cập nhật nhu cầu tình nguyện: <b>chưa có dữ liệu</b>
< không có chỉ tiêu
< 🔵 <b>T-10</b> Bồi dưỡng cán bộ vùng DTTS, miền núi: <b>0</b>
< không có chỉ tiêu
< ⚪ <b>T-11</b> Báo cáo năm đúng hạn: <b>chưa có dữ liệu</b>
< không có chỉ tiêu
< ⚪ <b>T-12</b> Kế hoạch và dự toán: <b>chưa có dữ liệu</b>
< không có chỉ tiêu
< ⚪ <b>T-13</b> Sơ kết, tổng kết: <b>chưa có dữ liệu</b>
< không có chỉ tiêu
< 🔵 <b>T-14</b> Hợp tác trong nước, quốc tế: <b>0</b>
< không có chỉ tiêu
< [🎯 Năm chỉ tiêu] [➕ Ghi nhận minh chứng]
