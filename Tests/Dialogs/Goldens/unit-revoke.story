# Thu hồi: có hiệu lực ngay với tin nhắn kế tiếp
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
as cadre
> /thuhoi 01970000000070008000000a00000005
< Thu hồi vai trò của ai?
< [Lan – Đội trưởng, chủ nhiệm CLB] [Minh – Tình nguyện viên]
> [Lan – Đội trưởng, chủ nhiệm CLB]
< <b>Thu hồi vai trò</b> – có hiệu lực ngay:
< • Họ tên: <b>Lan</b>
< • Vai trò: <b>Đội trưởng, chủ nhiệm CLB</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< [🚫 Thu hồi] [✏️ Họ tên] [Thôi]
> [🚫 Thu hồi]
< ✅ Đã thu hồi vai trò <b>Đội trưởng, chủ nhiệm CLB</b> của Lan tại <b>Đội tình nguyện Bãi Xép</b>.
! stored person: Lan | unit=Đội tình nguyện Bãi Xép | language=vi | TeamLeader@Đội tình nguyện Bãi Xép 2026-01-01..2026-11-23 | Volunteer@Đội tình nguyện Bãi Xép 2026-11-23..
! told leader:
!   Vai trò <b>Đội trưởng, chủ nhiệm CLB</b> của bạn tại <b>Đội tình nguyện Bãi Xép</b> đã kết thúc.
as leader
> /donvi
< 🏠 <b>Đội tình nguyện Bãi Xép</b>
< ⬆️ Đoàn xã Tuy An Đông
<
< 👤 Chưa có ai phụ trách.
<
< 👥 2 người · 0 đơn vị trực thuộc
<
< ⚠️ Còn thiếu: người phụ trách
< [🙋 Nhận vai trò] [⬆️ Đoàn xã Tuy An Đông]
> /moi 01970000000070008000000a00000005
< Bạn không có quyền làm việc này. Nếu cần, bạn nhờ cán bộ phụ trách đơn vị nhé.
