# Thêm đội mới dưới đơn vị mình; hai đơn vị không trùng tên
as cadre
> /donvi
< 🏠 <b>Đoàn xã Tuy An Đông</b>
< ⬆️ Tỉnh Đoàn Đắk Lắk
<
< 👤 Cán bộ Đoàn, Hội cơ sở: <b>Hạnh</b>
<
< 👥 1 người · 2 đơn vị trực thuộc
< [👥 Danh sách] [➕ Mời] [🔁 Bàn giao] [🏖 Ủy quyền] [🚫 Thu hồi vai trò] [🌱 Thêm đơn vị] [📂 Trực thuộc (2)] [⬆️ Tỉnh Đoàn Đắk Lắk]
> [🌱 Thêm đơn vị]
< Đó là loại đơn vị nào?
< [CLB, đội, nhóm] [Chi đoàn, chi hội] [Đoàn cơ sở] [Chi đoàn cơ sở]
> CLB, đội, nhóm
< Tên đơn vị? Ví dụ <i>CLB Biển xanh</i>.
> đội tình nguyện Bãi Xép
< <b>Thêm đơn vị</b> – bạn xem lại:
< • Tên đơn vị: <b>đội tình nguyện Bãi Xép</b>
< • Loại: <b>CLB, đội, nhóm</b>
< • Trực thuộc: <b>Đoàn xã Tuy An Đông</b>
< • Từ ngày: <b>23/11/2026</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [🌱 Lập đơn vị] [✏️ Tên đơn vị] [✏️ Loại] [Thôi]
> [🌱 Lập đơn vị]
< Đã có đơn vị tên <b>đội tình nguyện Bãi Xép</b> cùng cấp trên. Bạn đặt tên khác, hoặc dùng đơn vị đó.
<
< Tên đơn vị? Ví dụ <i>CLB Biển xanh</i>.
> CLB Biển xanh Hòn Yến
< <b>Thêm đơn vị</b> – bạn xem lại:
< • Tên đơn vị: <b>CLB Biển xanh Hòn Yến</b>
< • Loại: <b>CLB, đội, nhóm</b>
< • Trực thuộc: <b>Đoàn xã Tuy An Đông</b>
< • Từ ngày: <b>23/11/2026</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [🌱 Lập đơn vị] [✏️ Tên đơn vị] [✏️ Loại] [Thôi]
> [🌱 Lập đơn vị]
< 🌱 Đã lập <b>CLB Biển xanh Hòn Yến</b> từ 23/11/2026.
< [🏠 Xem đơn vị]
> [🏠 Xem đơn vị]
< 🏠 <b>CLB Biển xanh Hòn Yến</b>
< ⬆️ Đoàn xã Tuy An Đông
<
< 👤 Chưa có ai phụ trách.
<
< 👥 0 người · 0 đơn vị trực thuộc
<
< ⚠️ Còn thiếu: người phụ trách, nhóm chat (vào nhóm, nhắn /nhom)
< [👥 Danh sách] [➕ Mời] [🚫 Thu hồi vai trò] [🌱 Thêm đơn vị] [🏗 Sắp xếp lại] [⬆️ Đoàn xã Tuy An Đông]
as leader
> /themdonvi 01970000000070008000000a00000002
< Đó là loại đơn vị nào?
< [CLB, đội, nhóm] [Chi đoàn, chi hội] [Đoàn cơ sở] [Chi đoàn cơ sở]
> CLB, đội, nhóm
< Tên đơn vị? Ví dụ <i>CLB Biển xanh</i>.
> Đội ma
< <b>Thêm đơn vị</b> – bạn xem lại:
< • Tên đơn vị: <b>Đội ma</b>
< • Loại: <b>CLB, đội, nhóm</b>
< • Trực thuộc: <b>Đoàn xã Tuy An Đông</b>
< • Từ ngày: <b>23/11/2026</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [🌱 Lập đơn vị] [✏️ Tên đơn vị] [✏️ Loại] [Thôi]
> [🌱 Lập đơn vị]
< Bạn không có quyền làm việc này. Nếu cần, bạn nhờ cán bộ phụ trách đơn vị nhé.
