# Chiến dịch: lập, xem, sửa, đóng và mở lại
as cadre
> mở chiến dịch Mùa đông tình nguyện từ 1/12 đến 31/12
< <b>Chiến dịch mới</b> – bạn xem lại giúp mình:
< • Tên chiến dịch: <b>Mùa đông tình nguyện</b>
< • Loại: <b>Tình nguyện mùa Đông</b>
< • Bắt đầu: <b>01/12/2026</b>
< • Kết thúc: <b>31/12/2026</b>
< • Đơn vị: <b>Đoàn xã Tuy An Đông</b>
< • Chỉ tiêu: <b>chưa có</b>
< • Mô hình: <b>chưa có</b>
< • Ghi chú: <b>không có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Xác nhận] [✏️ Tên chiến dịch] [✏️ Loại] [✏️ Bắt đầu] [✏️ Kết thúc] [✏️ Đơn vị] [✏️ Chỉ tiêu] [✏️ Mô hình] [✏️ Ghi chú] [Thôi]
> [✏️ Chỉ tiêu]
< Chỉ tiêu nào? Chọn một mục, xong thì chọn “Xong”.
< [Xong] [Rác thu gom] [Đường dọn vệ sinh] [Kênh mương nạo vét] [Cây trồng mới] [Đơn vị máu] [Lượt hiến máu] [Đường bê tông] [Đường thắp sáng] [Cầu dân sinh] [Công trình thanh niên] [Nhà xây mới] [Nhà sửa chữa] [Ngày công] [Suất quà] [Trị giá quà] [Suất học bổng] [Trị giá học bổng] [Gia đình được thăm] [Nghĩa trang, đài tưởng niệm] [Lượt người được khám] [Thí sinh được hỗ trợ] [Suất ăn] [Chỗ trọ miễn phí] [Lượt người được hướng dẫn] [Lượt thiếu nhi] [Điểm vui chơi] [Đội hình] [Tin, bài] [Lượt tiếp cận] [Giá trị làm lợi]
> [Cây trồng mới]
< Cây trồng mới: phấn đấu bao nhiêu?
< [Bỏ qua]
> 500
< Đã có 1 chỉ tiêu. Thêm nữa không?
< [Xong] [Rác thu gom] [Đường dọn vệ sinh] [Kênh mương nạo vét] [Đơn vị máu] [Lượt hiến máu] [Đường bê tông] [Đường thắp sáng] [Cầu dân sinh] [Công trình thanh niên] [Nhà xây mới] [Nhà sửa chữa] [Ngày công] [Suất quà] [Trị giá quà] [Suất học bổng] [Trị giá học bổng] [Gia đình được thăm] [Nghĩa trang, đài tưởng niệm] [Lượt người được khám] [Thí sinh được hỗ trợ] [Suất ăn] [Chỗ trọ miễn phí] [Lượt người được hướng dẫn] [Lượt thiếu nhi] [Điểm vui chơi] [Đội hình] [Tin, bài] [Lượt tiếp cận] [Giá trị làm lợi]
> [Xong]
< <b>Chiến dịch mới</b> – bạn xem lại giúp mình:
< • Tên chiến dịch: <b>Mùa đông tình nguyện</b>
< • Loại: <b>Tình nguyện mùa Đông</b>
< • Bắt đầu: <b>01/12/2026</b>
< • Kết thúc: <b>31/12/2026</b>
< • Đơn vị: <b>Đoàn xã Tuy An Đông</b>
< • Chỉ tiêu: <b>500 cây</b>
< • Mô hình: <b>chưa có</b>
< • Ghi chú: <b>không có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Xác nhận] [✏️ Tên chiến dịch] [✏️ Loại] [✏️ Bắt đầu] [✏️ Kết thúc] [✏️ Đơn vị] [✏️ Chỉ tiêu] [✏️ Mô hình] [✏️ Ghi chú] [Thôi]
> [✅ Xác nhận]
< 🚩 Đã lập chiến dịch <b>Mùa đông tình nguyện</b> (01/12/2026 – 31/12/2026). Mở đăng ký cho từng hoạt động rồi gắn vào chiến dịch nhé.
< [🔎 Xem]
! stored campaign: Open | Mùa đông tình nguyện | WinterVolunteer | 2026-12-01..2026-12-31 | unit=Đoàn xã Tuy An Đông | goals=TreesPlanted=500 | model=
> /chiendich
< 🚩 <b>Chiến dịch</b>
<
< 1. <b>Mùa đông tình nguyện</b> – 01/12/2026 – 31/12/2026 – Đoàn xã Tuy An Đông
< [1. Mùa đông tình nguyện] [➕ Chiến dịch mới]
> [1. Mùa đông tình nguyện]
< 🚩 <b>Mùa đông tình nguyện</b>
< 📅 01/12/2026 – 31/12/2026
< 🏠 Đoàn xã Tuy An Đông
< 🎯 Chỉ tiêu: 500 cây
< 🧭 Mô hình: chưa có
< Đang diễn ra
< [✏️ Sửa] [🔒 Đóng chiến dịch] [🚩 Tất cả]
> [✏️ Sửa]
< <b>Sửa chiến dịch</b> – bạn xem lại giúp mình:
< • Tên chiến dịch: <b>Mùa đông tình nguyện</b>
< • Loại: <b>Tình nguyện mùa Đông</b>
< • Bắt đầu: <b>01/12/2026</b>
< • Kết thúc: <b>31/12/2026</b>
< • Đơn vị: <b>Đoàn xã Tuy An Đông</b>
< • Chỉ tiêu: <b>500 cây</b>
< • Mô hình: <b>chưa có</b>
< • Ghi chú: <b>không có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Lưu thay đổi] [✏️ Tên chiến dịch] [✏️ Loại] [✏️ Bắt đầu] [✏️ Kết thúc] [✏️ Đơn vị] [✏️ Chỉ tiêu] [✏️ Mô hình] [✏️ Ghi chú] [Thôi]
> [✏️ Mô hình]
< Áp dụng mô hình quản lý, điều phối nào đã được tập huấn?
< [Bỏ qua]
> Mô hình 3 trong 1
< <b>Sửa chiến dịch</b> – bạn xem lại giúp mình:
< • Tên chiến dịch: <b>Mùa đông tình nguyện</b>
< • Loại: <b>Tình nguyện mùa Đông</b>
< • Bắt đầu: <b>01/12/2026</b>
< • Kết thúc: <b>31/12/2026</b>
< • Đơn vị: <b>Đoàn xã Tuy An Đông</b>
< • Chỉ tiêu: <b>500 cây</b>
< • Mô hình: <b>Mô hình 3 trong 1</b>
< • Ghi chú: <b>không có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Lưu thay đổi] [✏️ Tên chiến dịch] [✏️ Loại] [✏️ Bắt đầu] [✏️ Kết thúc] [✏️ Đơn vị] [✏️ Chỉ tiêu] [✏️ Mô hình] [✏️ Ghi chú] [Thôi]
> [✅ Lưu thay đổi]
< Đã sửa chiến dịch <b>Mùa đông tình nguyện</b> (01/12/2026 – 31/12/2026).
< [🔎 Xem]
! stored campaign: Open | Mùa đông tình nguyện | WinterVolunteer | 2026-12-01..2026-12-31 | unit=Đoàn xã Tuy An Đông | goals=TreesPlanted=500 | model=Mô hình 3 trong 1
> /chiendich
< 🚩 <b>Chiến dịch</b>
<
< 1. <b>Mùa đông tình nguyện</b> – 01/12/2026 – 31/12/2026 – Đoàn xã Tuy An Đông
< [1. Mùa đông tình nguyện] [➕ Chiến dịch mới]
> [1. Mùa đông tình nguyện]
< 🚩 <b>Mùa đông tình nguyện</b>
< 📅 01/12/2026 – 31/12/2026
< 🏠 Đoàn xã Tuy An Đông
< 🎯 Chỉ tiêu: 500 cây
< 🧭 Mô hình: Mô hình 3 trong 1
< Đang diễn ra
< [✏️ Sửa] [🔒 Đóng chiến dịch] [🚩 Tất cả]
> [🔒 Đóng chiến dịch]
< Đã đóng chiến dịch <b>Mùa đông tình nguyện</b>. Các hoạt động đã có vẫn diễn ra như thường.
< [🔎 Xem]
! stored campaign: Closed | Mùa đông tình nguyện | WinterVolunteer | 2026-12-01..2026-12-31 | unit=Đoàn xã Tuy An Đông | goals=TreesPlanted=500 | model=Mô hình 3 trong 1
> [🔎 Xem]
< 🚩 <b>Mùa đông tình nguyện</b>
< 📅 01/12/2026 – 31/12/2026
< 🏠 Đoàn xã Tuy An Đông
< 🎯 Chỉ tiêu: 500 cây
< 🧭 Mô hình: Mô hình 3 trong 1
< Đã đóng
< [✏️ Sửa] [🔓 Mở lại] [🚩 Tất cả]
> [🔓 Mở lại]
< Chiến dịch <b>Mùa đông tình nguyện</b> mở lại rồi.
< [🔎 Xem]
! stored campaign: Open | Mùa đông tình nguyện | WinterVolunteer | 2026-12-01..2026-12-31 | unit=Đoàn xã Tuy An Đông | goals=TreesPlanted=500 | model=Mô hình 3 trong 1
as volunteer
> có chiến dịch nào không
< 🚩 <b>Chiến dịch</b>
<
< 1. <b>Mùa đông tình nguyện</b> – 01/12/2026 – 31/12/2026 – Đoàn xã Tuy An Đông
< [1. Mùa đông tình nguyện]
> /chiendich moi
< Bạn không có quyền làm việc này. Nếu cần, bạn nhờ cán bộ phụ trách đơn vị nhé.
