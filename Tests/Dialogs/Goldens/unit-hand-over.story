# Bàn giao: cấp trên xác nhận, vai trò cũ kết thúc đúng lúc đó
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
> [🔁 Bàn giao]
< Ai nhận vai trò <b>Đội trưởng, chủ nhiệm CLB</b>?
< [Minh]
> Minh
< <b>Bàn giao</b> – vai trò của bạn kết thúc khi người mới nhận:
< • Vai trò: <b>Đội trưởng, chủ nhiệm CLB</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Người nhận: <b>Minh</b>
< ⚠️ Cấp trên sẽ xác nhận trước.
< [🔁 Bàn giao] [✏️ Người nhận] [Thôi]
> [🔁 Bàn giao]
< 📨 Đã gửi: vai trò <b>Đội trưởng, chủ nhiệm CLB</b> của <b>Đội tình nguyện Bãi Xép</b> chờ xác nhận (Hạnh).
! told cadre:
!   📥 <b>Minh</b> nhận là <b>Đội trưởng, chủ nhiệm CLB</b> của <b>Đội tình nguyện Bãi Xép</b>. Bạn xác nhận giúp nhé.
!   [✅ Xác nhận] [❌ Không phải]
as cadre
> [✅ Xác nhận]
< ✅ <b>Minh</b> là <b>Đội trưởng, chủ nhiệm CLB</b> của <b>Đội tình nguyện Bãi Xép</b>.
< [🏠 Xem đơn vị]
! stored person: Minh | unit=Đội tình nguyện Bãi Xép | language=vi | Volunteer@Đội tình nguyện Bãi Xép 2026-01-01.. | TeamLeader@Đội tình nguyện Bãi Xép 2026-11-23..
! stored person: Lan | unit=Đội tình nguyện Bãi Xép | language=vi | TeamLeader@Đội tình nguyện Bãi Xép 2026-01-01..2026-11-23 | Volunteer@Đội tình nguyện Bãi Xép 2026-11-23..
! told leader:
!   🔁 <b>Minh</b> là <b>Đội trưởng, chủ nhiệm CLB</b> mới của <b>Đội tình nguyện Bãi Xép</b>. Cảm ơn bạn đã gánh vác!
! told volunteer:
!   🎉 Bạn là <b>Đội trưởng, chủ nhiệm CLB</b> của <b>Đội tình nguyện Bãi Xép</b>.
!   [🏠 Xem đơn vị]
as leader
> /donvi
< 🏠 <b>Đội tình nguyện Bãi Xép</b>
< ⬆️ Đoàn xã Tuy An Đông
<
< 👤 Đội trưởng, chủ nhiệm CLB: <b>Minh</b>
<
< 👥 2 người · 0 đơn vị trực thuộc
< [🙋 Nhận vai trò] [⬆️ Đoàn xã Tuy An Đông]
as volunteer
> /donvi
< 🏠 <b>Đội tình nguyện Bãi Xép</b>
< ⬆️ Đoàn xã Tuy An Đông
<
< 👤 Đội trưởng, chủ nhiệm CLB: <b>Minh</b>
<
< 👥 2 người · 0 đơn vị trực thuộc
<
< ⚠️ Còn thiếu: nhóm chat (vào nhóm, nhắn /nhom)
< [👥 Danh sách] [➕ Mời] [🔁 Bàn giao] [🏖 Ủy quyền] [🚫 Thu hồi vai trò] [⬆️ Đoàn xã Tuy An Đông]
