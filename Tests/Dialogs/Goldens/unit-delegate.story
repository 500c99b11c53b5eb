# Ủy quyền khi nghỉ: có ngày, tự hết hạn
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
> [🏖 Ủy quyền]
< Ai làm thay vai trò <b>Đội trưởng, chủ nhiệm CLB</b>?
< [Minh]
> [Minh]
< Từ ngày nào đến ngày nào? Ví dụ <i>từ 1/12 đến 10/12</i>.
> từ 1/12 đến 10/12
< <b>Ủy quyền tạm thời</b> – tự hết hạn:
< • Vai trò: <b>Đội trưởng, chủ nhiệm CLB</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Người nhận: <b>Minh</b>
< • Thời gian: <b>01/12/2026 – 10/12/2026</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [🏖 Ủy quyền] [✏️ Người nhận] [✏️ Thời gian] [Thôi]
> [🏖 Ủy quyền]
< 🏖 <b>Minh</b> làm thay vai trò <b>Đội trưởng, chủ nhiệm CLB</b> của <b>Đội tình nguyện Bãi Xép</b> từ 01/12/2026 đến hết 10/12/2026.
! stored person: Minh | unit=Đội tình nguyện Bãi Xép | language=vi | Volunteer@Đội tình nguyện Bãi Xép 2026-01-01.. | TeamLeader@Đội tình nguyện Bãi Xép 2026-12-01..2026-12-11 acting
! told volunteer:
!   🏖 Lan nhờ bạn làm thay vai trò <b>Đội trưởng, chủ nhiệm CLB</b> của <b>Đội tình nguyện Bãi Xép</b> từ 01/12/2026 đến hết 10/12/2026.
as volunteer
> /donvi
< 🏠 <b>Đội tình nguyện Bãi Xép</b>
< ⬆️ Đoàn xã Tuy An Đông
<
< 👤 Đội trưởng, chủ nhiệm CLB: <b>Lan</b>
<
< 👥 2 người · 0 đơn vị trực thuộc
< [🙋 Nhận vai trò] [⬆️ Đoàn xã Tuy An Đông]
later 9d
> /donvi
< 🏠 <b>Đội tình nguyện Bãi Xép</b>
< ⬆️ Đoàn xã Tuy An Đông
<
< 👤 Đội trưởng, chủ nhiệm CLB: <b>Lan</b>
< 👤 Đội trưởng, chủ nhiệm CLB: <b>Minh</b> (làm thay đến hết 10/12/2026)
<
< 👥 2 người · 0 đơn vị trực thuộc
<
< ⚠️ Còn thiếu: nhóm chat (vào nhóm, nhắn /nhom)
< [👥 Danh sách] [➕ Mời] [🚫 Thu hồi vai trò] [⬆️ Đoàn xã Tuy An Đông]
> [🚫 Thu hồi vai trò]
< Thu hồi vai trò của ai?
< [Minh – Đội trưởng, chủ nhiệm CLB] [Minh – Tình nguyện viên]
> hủy
< Mình dừng nhé. Chưa có gì được ghi lại.
later 9d
> /donvi
< 🏠 <b>Đội tình nguyện Bãi Xép</b>
< ⬆️ Đoàn xã Tuy An Đông
<
< 👤 Đội trưởng, chủ nhiệm CLB: <b>Lan</b>
<
< 👥 2 người · 0 đơn vị trực thuộc
< [🙋 Nhận vai trò] [⬆️ Đoàn xã Tuy An Đông]
