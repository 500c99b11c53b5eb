# Mời: tình nguyện viên, rồi một đội trưởng
as leader
> /donvi
< 🏠 <b>Đội tình nguyện Bãi Xép</b>
< ⬆️ Đoàn xã Tuy An Đông
<
< 👤 Đội trưởng, chủ nhiệm CLB: <b>Lan</b>
<
< 👥 2 người · 0 đơn vị trực thuộc
<
< ⚠️ Còn thiếu: nhóm chat (vào nhóm, nhắn /nhom)
< [👥 Danh sách] [➕ Mời] [🔁 Bàn giao] [🏖 Ủy quyền] [🚫 Thu hồi vai trò] [⬆️ Đoàn xã Tuy An Đông]
> [➕ Mời]
< 📨 Lời mời làm <b>Tình nguyện viên</b> của <b>Đội tình nguyện Bãi Xép</b>, dùng được đến 21/02/2027. Gửi dòng dưới cho người được mời:
<
< Nhắn cho bot này: <b>/start 8emkehnp7dx5xmwx</b>
as cadre
> /moi
< 📨 Lời mời làm <b>Tình nguyện viên</b> của <b>Đoàn xã Tuy An Đông</b>, dùng được đến 21/02/2027. Gửi dòng dưới cho người được mời:
<
< Nhắn cho bot này: <b>/start 7r27ym2phbj2ex3c</b>
as officer
> /donvi u01970000000070008000000a00000005
< 🏠 <b>Đội tình nguyện Bãi Xép</b>
< ⬆️ Đoàn xã Tuy An Đông
<
< 👤 Đội trưởng, chủ nhiệm CLB: <b>Lan</b>
<
< 👥 2 người · 0 đơn vị trực thuộc
<
< ⚠️ Còn thiếu: nhóm chat (vào nhóm, nhắn /nhom)
< [➕ Mời] [🚫 Thu hồi vai trò] [🌱 Thêm đơn vị] [🏗 Sắp xếp lại] [⬆️ Đoàn xã Tuy An Đông] [🏠 Tỉnh Đoàn Đắk Lắk]
> [➕ Mời]
< Mời với vai trò gì?
< [Tình nguyện viên] [Đội trưởng, chủ nhiệm CLB]
> đội trưởng
< 📨 Lời mời làm <b>Đội trưởng, chủ nhiệm CLB</b> của <b>Đội tình nguyện Bãi Xép</b>, dùng được đến 30/11/2026. Gửi dòng dưới cho người được mời:
<
< Nhắn cho bot này: <b>/start rzvp7742urfp2xyn</b>
