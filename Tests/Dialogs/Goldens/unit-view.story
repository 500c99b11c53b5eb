# Đơn vị của tôi: ai giữ vai trò gì, còn thiếu gì, làm được gì
as volunteer
> /donvi
< 🏠 <b>Đội tình nguyện Bãi Xép</b>
< ⬆️ Đoàn xã Tuy An Đông
<
< 👤 Đội trưởng, chủ nhiệm CLB: <b>Lan</b>
<
< 👥 2 người · 0 đơn vị trực thuộc
< [🙋 Nhận vai trò] [⬆️ Đoàn xã Tuy An Đông]
as leader
> đơn vị của tôi
< 🏠 <b>Đội tình nguyện Bãi Xép</b>
< ⬆️ Đoàn xã Tuy An Đông
<
< 👤 Đội trưởng, chủ nhiệm CLB: <b>Lan</b>
<
< 👥 2 người · 0 đơn vị trực thuộc
<
< ⚠️ Còn thiếu: nhóm chat (vào nhóm, nhắn /nhom)
< [👥 Danh sách] [➕ Mời] [🔁 Bàn giao] [🏖 Ủy quyền] [🚫 Thu hồi vai trò] [⬆️ Đoàn xã Tuy An Đông]
as cadre
> /donvi
< 🏠 <b>Đoàn xã Tuy An Đông</b>
< ⬆️ Tỉnh Đoàn Đắk Lắk
<
< 👤 Cán bộ Đoàn, Hội cơ sở: <b>Hạnh</b>
<
< 👥 1 người · 2 đơn vị trực thuộc
< [👥 Danh sách] [➕ Mời] [🔁 Bàn giao] [🏖 Ủy quyền] [🚫 Thu hồi vai trò] [🌱 Thêm đơn vị] [📂 Trực thuộc (2)] [⬆️ Tỉnh Đoàn Đắk Lắk]
> [📂 Trực thuộc (2)]
< <b>Đoàn xã Tuy An Đông</b> có 2 đơn vị trực thuộc:
< [Chi đoàn thôn Phú Hội] [Đội tình nguyện Bãi Xép] [◀️ Đơn vị]
> [Chi đoàn thôn Phú Hội]
< 🏠 <b>Chi đoàn thôn Phú Hội</b>
< ⬆️ Đoàn xã Tuy An Đông
<
< 👤 Bí thư chi đoàn: <b>Thu</b>
<
< 👥 1 người · 0 đơn vị trực thuộc
<
< ⚠️ Còn thiếu: nhóm chat (vào nhóm, nhắn /nhom)
< [👥 Danh sách] [➕ Mời] [🚫 Thu hồi vai trò] [🌱 Thêm đơn vị] [🏗 Sắp xếp lại] [⬆️ Đoàn xã Tuy An Đông]
as officer
> /donvi
< 🏠 <b>Tỉnh Đoàn Đắk Lắk</b>
<
< 👤 Chuyên viên cấp tỉnh: <b>Quang</b>
<
< 👥 1 người · 3 đơn vị trực thuộc
<
< ⚠️ Còn thiếu: 2 đơn vị trực thuộc chưa có người phụ trách
< [👥 Danh sách] [➕ Mời] [🔁 Bàn giao] [🏖 Ủy quyền] [🚫 Thu hồi vai trò] [🌱 Thêm đơn vị] [📂 Trực thuộc (3)]
as twohats
> /donvi
< 🏠 <b>CLB Hiến máu Tuy Hòa</b>
< ⬆️ Đoàn phường Tuy Hòa
<
< 👤 Đội trưởng, chủ nhiệm CLB: <b>Thu</b>
<
< 👥 1 người · 0 đơn vị trực thuộc
<
< ⚠️ Còn thiếu: nhóm chat (vào nhóm, nhắn /nhom)
< [👥 Danh sách] [➕ Mời] [🔁 Bàn giao] [🏖 Ủy quyền] [🚫 Thu hồi vai trò] [⬆️ Đoàn phường Tuy Hòa] [🏠 Chi đoàn thôn Phú Hội]
as newcomer
> /donvi
< Bạn chưa thuộc đơn vị nào.
< [👋 Tham gia]
