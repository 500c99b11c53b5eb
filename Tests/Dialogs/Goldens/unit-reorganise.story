# Sắp xếp lại đơn vị: đổi tên, rồi sáp nhập theo quyết định có số; lịch sử vẫn đọc được; đội trưởng không làm được
as officer
> /donvi không có đơn vị này
< Mình không tìm thấy đơn vị nào tên như “không có đơn vị này”. Bạn gõ lại tên, ví dụ <b>/donvi Tuy An Đông</b>.
< [🏠 Đơn vị của tôi]
> /donvi sông cầu
< 🏠 <b>Đoàn phường Sông Cầu</b>
< ⬆️ Tỉnh Đoàn Đắk Lắk
<
< 👤 Chưa có ai phụ trách.
<
< 👥 0 người · 0 đơn vị trực thuộc
<
< ⚠️ Còn thiếu: người phụ trách
< [➕ Mời] [🚫 Thu hồi vai trò] [🌱 Thêm đơn vị] [🏗 Sắp xếp lại] [⬆️ Tỉnh Đoàn Đắk Lắk]
> [🏗 Sắp xếp lại]
< Bạn muốn làm gì với <b>Đoàn phường Sông Cầu</b>?
< [✏️ Đổi tên] [↪️ Chuyển cấp trên] [🤝 Sáp nhập] [✂️ Chia tách] [🚪 Giải thể] [◀️ Đơn vị]
> [✏️ Đổi tên]
< Tên mới của đơn vị?
> Đoàn phường Sông Cầu Mới
< Số quyết định? Ví dụ <i>12-QĐ/TĐTN</i>.
> 16-QĐ/TĐTN
< Quyết định ký ngày nào?
> 20/11/2026
< Có hiệu lực từ ngày nào?
< [Từ ngày ký (20/11/2026)] [Từ hôm nay] [Từ ngày khác]
> [Từ ngày ký (20/11/2026)]
< <b>Đổi tên đơn vị</b> – bạn xem lại:
< • Đơn vị: <b>Đoàn phường Sông Cầu</b>
< • Tên đơn vị: <b>Đoàn phường Sông Cầu Mới</b>
< • Quyết định: <b>16-QĐ/TĐTN ngày 20/11/2026</b>
< • Từ ngày: <b>20/11/2026</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [🏗 Ghi quyết định] [✏️ Tên đơn vị] [✏️ Quyết định] [✏️ Từ ngày] [Thôi]
> [🏗 Ghi quyết định]
< ✅ Từ 20/11/2026 đơn vị có tên <b>Đoàn phường Sông Cầu Mới</b>.
< [🏠 Xem đơn vị]
> /donvi sông cầu mới
< 🏠 <b>Đoàn phường Sông Cầu Mới</b>
< ⬆️ Tỉnh Đoàn Đắk Lắk
<
< 👤 Chưa có ai phụ trách.
<
< 👥 0 người · 0 đơn vị trực thuộc
<
< ⚠️ Còn thiếu: người phụ trách
< [➕ Mời] [🚫 Thu hồi vai trò] [🌱 Thêm đơn vị] [🏗 Sắp xếp lại] [📜 Lịch sử] [⬆️ Tỉnh Đoàn Đắk Lắk]
> [🏗 Sắp xếp lại]
< Bạn muốn làm gì với <b>Đoàn phường Sông Cầu Mới</b>?
< [✏️ Đổi tên] [↪️ Chuyển cấp trên] [🤝 Sáp nhập] [✂️ Chia tách] [🚪 Giải thể] [◀️ Đơn vị]
> [🤝 Sáp nhập]
< Sáp nhập với đơn vị nào?
< [Đoàn xã Tuy An Đông] [Đoàn phường Tuy Hòa]
> Đoàn phường Tuy Hòa
< Tên đơn vị sau sáp nhập?
> Đoàn phường Biển Xanh
< Số quyết định? Ví dụ <i>12-QĐ/TĐTN</i>.
> 17-QĐ/TĐTN
< Quyết định ký ngày nào?
> 21/11/2026
< Có hiệu lực từ ngày nào?
< [Từ ngày ký (21/11/2026)] [Từ hôm nay] [Từ ngày khác]
> [Từ hôm nay]
< <b>Sáp nhập đơn vị</b> – bạn xem lại:
< • Đơn vị: <b>Đoàn phường Sông Cầu Mới</b>
< • Sáp nhập với: <b>Đoàn phường Tuy Hòa</b>
< • Và với: <b>không</b>
< • Tên đơn vị: <b>Đoàn phường Biển Xanh</b>
< • Quyết định: <b>17-QĐ/TĐTN ngày 21/11/2026</b>
< • Từ ngày: <b>23/11/2026</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [🏗 Ghi quyết định] [✏️ Sáp nhập với] [✏️ Và với] [✏️ Tên đơn vị] [✏️ Quyết định] [✏️ Từ ngày] [Thôi]
> [🏗 Ghi quyết định]
< ✅ Đã ghi việc sáp nhập từ 23/11/2026: <b>Đoàn phường Biển Xanh</b>.
< [🏠 Xem đơn vị]
> /donvi biển xanh
< 🏠 <b>Đoàn phường Biển Xanh</b>
< ⬆️ Tỉnh Đoàn Đắk Lắk
< 🗂 Từ 23/11/2026, hợp thành từ: Đoàn phường Sông Cầu Mới, Đoàn phường Tuy Hòa
<
< 👤 Chưa có ai phụ trách.
<
< 👥 0 người · 1 đơn vị trực thuộc
<
< ⚠️ Còn thiếu: người phụ trách
< [➕ Mời] [🚫 Thu hồi vai trò] [🌱 Thêm đơn vị] [🏗 Sắp xếp lại] [📜 Lịch sử] [📂 Trực thuộc (1)] [⬆️ Tỉnh Đoàn Đắk Lắk]
as leader
> /donvi đội bãi xép
< 🏠 <b>Đội tình nguyện Bãi Xép</b>
< ⬆️ Đoàn xã Tuy An Đông
<
< 👤 Đội trưởng, chủ nhiệm CLB: <b>Lan</b>
<
< 👥 2 người · 0 đơn vị trực thuộc
<
< ⚠️ Còn thiếu: nhóm chat (vào nhóm, nhắn /nhom)
< [👥 Danh sách] [➕ Mời] [🔁 Bàn giao] [🏖 Ủy quyền] [🚫 Thu hồi vai trò] [⬆️ Đoàn xã Tuy An Đông]
> /sapxep đội bãi xép
< Mở <b>/donvi</b>, chọn đơn vị rồi bấm <b>Sắp xếp lại</b> để đổi tên, chuyển, sáp nhập, chia tách hoặc giải thể.
