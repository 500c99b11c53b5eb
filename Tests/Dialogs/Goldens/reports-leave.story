# Đội trưởng đi vắng: người làm thay được nhắc, xin miễn bằng cách trả lời, được đồng ý thì thôi nhắc
now 2026-12-08 08:00
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
> từ 9/12 đến 20/12
< <b>Ủy quyền tạm thời</b> – tự hết hạn:
< • Vai trò: <b>Đội trưởng, chủ nhiệm CLB</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Người nhận: <b>Minh</b>
< • Thời gian: <b>09/12/2026 – 20/12/2026</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [🏖 Ủy quyền] [✏️ Người nhận] [✏️ Thời gian] [Thôi]
> [🏖 Ủy quyền]
< 🏖 <b>Minh</b> làm thay vai trò <b>Đội trưởng, chủ nhiệm CLB</b> của <b>Đội tình nguyện Bãi Xép</b> từ 09/12/2026 đến hết 20/12/2026.
! stored person: Minh | unit=Đội tình nguyện Bãi Xép | language=vi | Volunteer@Đội tình nguyện Bãi Xép 2026-01-01.. | TeamLeader@Đội tình nguyện Bãi Xép 2026-12-09..2026-12-21 acting
! told volunteer:
!   🏖 Lan nhờ bạn làm thay vai trò <b>Đội trưởng, chủ nhiệm CLB</b> của <b>Đội tình nguyện Bãi Xép</b> từ 09/12/2026 đến hết 20/12/2026.
as cadre
> /maubaocao moi
< Báo cáo tên gì? Ví dụ <i>Báo cáo quý công tác hiến máu</i>.
> Báo cáo tháng của đội
< Báo cáo theo kỳ nào?
< [hằng tuần] [hằng tháng] [hằng quý] [6 tháng] [9 tháng] [hằng năm] [chiến dịch]
> hằng tháng
< Cần những chỉ tiêu nào? Cách nhau bằng dấu chấm phẩy, đơn vị tính trong ngoặc, dấu * là bắt buộc. Ví dụ <i>Lượt tham gia*; Số hộ được giúp (hộ); Có mặt (người); Đăng ký (người); Tỉ lệ có mặt (%) = Có mặt / Đăng ký</i>. Bỏ qua nếu chỉ cần lời.
< [Bỏ qua]
> Lượt tham gia*
< <b>Mẫu báo cáo mới</b> – bạn xem lại:
< • Báo cáo: <b>Báo cáo tháng của đội</b>
< • Kỳ: <b>hằng tháng</b>
< • Chốt số liệu: <b>ngày 14 (Nghị định 09/2019)</b>
< • Đơn vị nộp: <b>Chi đoàn, chi hội + CLB, đội, nhóm: 3; Đoàn xã, phường: 6</b>
< • Hạn vào ngày nghỉ: <b>lùi đến ngày làm việc sau</b>
< • Nơi nhận, duyệt: <b>cấp trên trực tiếp</b>
< • Số liệu cần: <b>Lượt tham gia*</b>
< • Phần lời: <b>Kết quả nổi bật; Khó khăn, vướng mắc; Kiến nghị, đề xuất</b>
< • Mở báo cáo: <b>4 ngày trước khi chốt số liệu</b>
< • Mốc nhắc: <b>mở, T-7 lịch, T-3, T-1, T, T+1, T+3, T+4 cấp trên, T+7 trên nữa, 7:30</b>
< • Căn cứ: <b>chưa có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Lưu mẫu] [✏️ Báo cáo] [✏️ Kỳ] [✏️ Chốt số liệu] [✏️ Đơn vị nộp] [✏️ Hạn vào ngày nghỉ] [✏️ Nơi nhận, duyệt] [✏️ Số liệu cần] [✏️ Phần lời] [✏️ Mở báo cáo] [✏️ Mốc nhắc] [✏️ Căn cứ] [Thôi]
> [✏️ Đơn vị nộp]
< Cấp nào nộp, mấy ngày sau khi chốt số liệu? Ví dụ <i>Đoàn xã, phường + Đoàn cơ sở: 3; Cấp tỉnh: 6</i>.
< [Giữ nguyên: Chi đoàn, chi hội + CLB, đội, nhóm: 3; Đoàn xã, phường: 6]
> CLB, đội, nhóm: 2
< <b>Mẫu báo cáo mới</b> – bạn xem lại:
< • Báo cáo: <b>Báo cáo tháng của đội</b>
< • Kỳ: <b>hằng tháng</b>
< • Chốt số liệu: <b>ngày 14 (Nghị định 09/2019)</b>
< • Đơn vị nộp: <b>CLB, đội, nhóm: 2</b>
< • Hạn vào ngày nghỉ: <b>lùi đến ngày làm việc sau</b>
< • Nơi nhận, duyệt: <b>cấp trên trực tiếp</b>
< • Số liệu cần: <b>Lượt tham gia*</b>
< • Phần lời: <b>Kết quả nổi bật; Khó khăn, vướng mắc; Kiến nghị, đề xuất</b>
< • Mở báo cáo: <b>4 ngày trước khi chốt số liệu</b>
< • Mốc nhắc: <b>mở, T-7 lịch, T-3, T-1, T, T+1, T+3, T+4 cấp trên, T+7 trên nữa, 7:30</b>
< • Căn cứ: <b>chưa có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Lưu mẫu] [✏️ Báo cáo] [✏️ Kỳ] [✏️ Chốt số liệu] [✏️ Đơn vị nộp] [✏️ Hạn vào ngày nghỉ] [✏️ Nơi nhận, duyệt] [✏️ Số liệu cần] [✏️ Phần lời] [✏️ Mở báo cáo] [✏️ Mốc nhắc] [✏️ Căn cứ] [Thôi]
> [✅ Lưu mẫu]
< ✅ Đã lưu mẫu <b>Báo cáo tháng của đội</b> (bản thứ 1).
< [🔎 Xem mẫu] [🗂 Chế độ báo cáo]
now 2026-12-10 07:30
sweep
! opened 1, passed on 0, told 1
! told volunteer:
!   Kính gửi đồng chí Minh, mình xin nhắc báo cáo của đơn vị:
!
!   • <b>Báo cáo tháng của đội – tháng 12/2026</b>: hạn 16/12/2026 (thứ Tư)
!   [📝 Nộp báo cáo] [👌 Đã nhận] [⏰ Hẹn lại] [🕒 Xin gia hạn]
as volunteer
> xin miễn báo cáo tháng 12
< Lý do là gì?
> Đội nghỉ sau bão
< <b>Xin miễn báo cáo</b> – bạn xem lại:
< • Báo cáo: <b>Báo cáo tháng của đội – tháng 12/2026</b>
< • Hạn: <b>16/12/2026 (thứ Tư)</b>
< • Lý do: <b>Đội nghỉ sau bão</b>
< [✅ Gửi lời xin] [✏️ Lý do] [Thôi]
> [✅ Gửi lời xin]
< 🕒 Đã gửi lời xin đến Hạnh. Trong lúc chờ mình không nhắc nữa.
< [📌 Hạn báo cáo]
! stored obligation: bao-cao-thang-cua-do | 2026-12 | Đội tình nguyện Bãi Xép | Open | due 2026-12-16 | no reminder | asks Excuse 
! told cadre:
!   🙏 <b>Minh</b> (Đội tình nguyện Bãi Xép) xin miễn <b>Báo cáo tháng của đội – tháng 12/2026</b>: <i>Đội nghỉ sau bão</i>
!   [✅ Đồng ý] [❌ Không đồng ý]
as cadre
> [✅ Đồng ý]
< ✅ Đã đồng ý cho <b>Đội tình nguyện Bãi Xép</b>.
< [📊 Tình hình nộp báo cáo]
! stored obligation: bao-cao-thang-cua-do | 2026-12 | Đội tình nguyện Bãi Xép | Excused | due 2026-12-16 | no reminder
! told volunteer:
!   ✅ Hạnh đồng ý miễn <b>Báo cáo tháng của đội – tháng 12/2026</b>.
now 2026-12-16 07:30
sweep
! opened 0, passed on 0, told 0
as volunteer
> hạn của tôi
< 👍 Hiện bạn không còn báo cáo nào phải nộp.
< [🎓 Nộp thử] [🗓 Lịch hạn]
