# Tình hình theo khu vực: chi đoàn, đội nộp cho xã, tỉnh thấy theo từng xã; duyệt nhiều một lần, trả lại một báo cáo
now 2026-12-09 08:00
as officer
> /maubaocao moi
< Báo cáo tên gì? Ví dụ <i>Báo cáo quý công tác hiến máu</i>.
> Báo cáo tháng của chi đoàn, đội
< Báo cáo theo kỳ nào?
< [hằng tuần] [hằng tháng] [hằng quý] [6 tháng] [9 tháng] [hằng năm] [chiến dịch]
> hằng tháng
< Cần những chỉ tiêu nào? Cách nhau bằng dấu chấm phẩy, đơn vị tính trong ngoặc, dấu * là bắt buộc. Ví dụ <i>Lượt tham gia*; Số hộ được giúp (hộ); Có mặt (người); Đăng ký (người); Tỉ lệ có mặt (%) = Có mặt / Đăng ký</i>. Bỏ qua nếu chỉ cần lời.
< [Bỏ qua]
> Lượt tham gia*
< <b>Mẫu báo cáo mới</b> – bạn xem lại:
< • Báo cáo: <b>Báo cáo tháng của chi đoàn, đội</b>
< • Kỳ: <b>hằng tháng</b>
< • Chốt số liệu: <b>ngày 14 (Nghị định 09/2019)</b>
< • Đơn vị nộp: <b>Đoàn xã, phường: 3; Cấp tỉnh: 6</b>
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
< [Giữ nguyên: Đoàn xã, phường: 3; Cấp tỉnh: 6]
> Chi đoàn, chi hội + CLB, đội, nhóm: 2
< <b>Mẫu báo cáo mới</b> – bạn xem lại:
< • Báo cáo: <b>Báo cáo tháng của chi đoàn, đội</b>
< • Kỳ: <b>hằng tháng</b>
< • Chốt số liệu: <b>ngày 14 (Nghị định 09/2019)</b>
< • Đơn vị nộp: <b>Chi đoàn, chi hội + CLB, đội, nhóm: 2</b>
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
< ✅ Đã lưu mẫu <b>Báo cáo tháng của chi đoàn, đội</b> (bản thứ 1).
< [🔎 Xem mẫu] [🗂 Chế độ báo cáo]
now 2026-12-10 07:30
sweep
! opened 3, passed on 0, told 2
! told leader:
!   Kính gửi đồng chí Lan, mình xin nhắc báo cáo của đơn vị:
!
!   • <b>Báo cáo tháng của chi đoàn, đội – tháng 12/2026</b>: hạn 16/12/2026 (thứ Tư)
!   [📝 Nộp báo cáo] [👌 Đã nhận] [⏰ Hẹn lại] [🕒 Xin gia hạn]
! told twohats:
!   Kính gửi đồng chí Thu, mình xin nhắc báo cáo của đơn vị:
!
!   • <b>Báo cáo tháng của chi đoàn, đội – tháng 12/2026 – CLB Hiến máu Tuy Hòa</b>: hạn 16/12/2026 (thứ Tư)
!   • <b>Báo cáo tháng của chi đoàn, đội – tháng 12/2026 – Chi đoàn thôn Phú Hội</b>: hạn 16/12/2026 (thứ Tư)
!   [🔎 Mở số 1] [🔎 Mở số 2] [📌 Hạn báo cáo]
as leader
> nộp báo cáo
< Lượt tham gia là bao nhiêu?
< [Bỏ qua]
> 30
< <b>Báo cáo tháng của chi đoàn, đội – tháng 12/2026</b>
< Đội tình nguyện Bãi Xép – bạn xem lại giúp mình:
< • Lượt tham gia: <b>30 lượt ✍️ tự khai</b>
< • Kết quả nổi bật: <b>chưa có</b>
< • Khó khăn, vướng mắc: <b>chưa có</b>
< • Kiến nghị, đề xuất: <b>chưa có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Nộp báo cáo] [💾 Lưu, làm sau] [✏️ Lượt tham gia] [✏️ Kết quả nổi bật] [✏️ Khó khăn, vướng mắc] [✏️ Kiến nghị, đề xuất] [Thôi]
> [✅ Nộp báo cáo]
< ✅ Đã nộp <b>Báo cáo tháng của chi đoàn, đội – tháng 12/2026</b>, đúng hạn.
<
< Mình đã báo Hạnh duyệt.
< [🔎 Xem] [📄 Văn bản (docx)] [✏️ Sửa báo cáo đã nộp]
! stored obligation: bao-cao-thang-cua-ch | 2026-12 | Đội tình nguyện Bãi Xép | Submitted | due 2026-12-16 | no reminder
! stored report: version 1: ParticipationTurns=30 Declared
! told cadre:
!   📥 <b>Lan</b> (Đội tình nguyện Bãi Xép) vừa nộp <b>Báo cáo tháng của chi đoàn, đội – tháng 12/2026</b>.
!   [🔎 Xem] [✅ Duyệt] [↩️ Trả lại]
as twohats
> hạn của tôi
< <b>Báo cáo đơn vị bạn phải nộp</b>
<
< 1. <b>Báo cáo tháng của chi đoàn, đội – tháng 12/2026</b>
< CLB Hiến máu Tuy Hòa
< hạn 16/12/2026 (thứ Tư), còn 4 ngày làm việc · 🆕 chưa làm
< 2. <b>Báo cáo tháng của chi đoàn, đội – tháng 12/2026</b>
< Chi đoàn thôn Phú Hội
< hạn 16/12/2026 (thứ Tư), còn 4 ngày làm việc · 🆕 chưa làm
< [🔎 Mở số 1] [🔎 Mở số 2] [🎓 Nộp thử] [🗓 Lịch hạn]
> [🔎 Mở số 1]
< <b>Báo cáo tháng của chi đoàn, đội – tháng 12/2026</b>
< CLB Hiến máu Tuy Hòa
< 🗓 hạn 16/12/2026 (thứ Tư)
< 🆕 chưa làm · còn 4 ngày làm việc
<
< • Lượt tham gia: chưa có
< [📝 Nộp báo cáo] [🕒 Xin gia hạn] [🙏 Xin miễn] [⏰ Hẹn lại] [📄 Văn bản (docx)] [📊 Số liệu (xlsx)]
> [📝 Nộp báo cáo]
< Lượt tham gia là bao nhiêu?
< [Bỏ qua]
> 12
< <b>Báo cáo tháng của chi đoàn, đội – tháng 12/2026</b>
< CLB Hiến máu Tuy Hòa – bạn xem lại giúp mình:
< • Lượt tham gia: <b>12 lượt ✍️ tự khai</b>
< • Kết quả nổi bật: <b>chưa có</b>
< • Khó khăn, vướng mắc: <b>chưa có</b>
< • Kiến nghị, đề xuất: <b>chưa có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Nộp báo cáo] [💾 Lưu, làm sau] [✏️ Lượt tham gia] [✏️ Kết quả nổi bật] [✏️ Khó khăn, vướng mắc] [✏️ Kiến nghị, đề xuất] [Thôi]
> [✅ Nộp báo cáo]
< ✅ Đã nộp <b>Báo cáo tháng của chi đoàn, đội – tháng 12/2026</b>, đúng hạn.
<
< Mình đã báo Quang duyệt.
< [🔎 Xem] [📄 Văn bản (docx)] [✏️ Sửa báo cáo đã nộp]
! stored obligation: bao-cao-thang-cua-ch | 2026-12 | CLB Hiến máu Tuy Hòa | Submitted | due 2026-12-16 | no reminder
! stored report: version 1: ParticipationTurns=12 Declared
! told officer:
!   📥 <b>Thu</b> (CLB Hiến máu Tuy Hòa) vừa nộp <b>Báo cáo tháng của chi đoàn, đội – tháng 12/2026</b>.
!   [🔎 Xem] [✅ Duyệt] [↩️ Trả lại]
> nộp báo cáo
< Lượt tham gia là bao nhiêu?
< [Bỏ qua]
> 25
< <b>Báo cáo tháng của chi đoàn, đội – tháng 12/2026</b>
< Chi đoàn thôn Phú Hội – bạn xem lại giúp mình:
< • Lượt tham gia: <b>25 lượt ✍️ tự khai</b>
< • Kết quả nổi bật: <b>chưa có</b>
< • Khó khăn, vướng mắc: <b>chưa có</b>
< • Kiến nghị, đề xuất: <b>chưa có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Nộp báo cáo] [💾 Lưu, làm sau] [✏️ Lượt tham gia] [✏️ Kết quả nổi bật] [✏️ Khó khăn, vướng mắc] [✏️ Kiến nghị, đề xuất] [Thôi]
> [✅ Nộp báo cáo]
< ✅ Đã nộp <b>Báo cáo tháng của chi đoàn, đội – tháng 12/2026</b>, đúng hạn.
<
< Mình đã báo Hạnh duyệt.
< [🔎 Xem] [📄 Văn bản (docx)] [✏️ Sửa báo cáo đã nộp]
! stored obligation: bao-cao-thang-cua-ch | 2026-12 | Chi đoàn thôn Phú Hội | Submitted | due 2026-12-16 | no reminder
! stored report: version 1: ParticipationTurns=25 Declared
! told cadre:
!   📥 <b>Thu</b> (Chi đoàn thôn Phú Hội) vừa nộp <b>Báo cáo tháng của chi đoàn, đội – tháng 12/2026</b>.
!   [🔎 Xem] [✅ Duyệt] [↩️ Trả lại]
as officer
> /tre
< <b>Báo cáo tháng của chi đoàn, đội – tháng 12/2026</b>
< 🗓 hạn 16/12/2026 (thứ Tư)
<
< Đã nộp 3/3 (100%), đúng hạn 3 (100%)
<
< • Đoàn phường Tuy Hòa: 1/1 đã nộp, 0 trễ
< • Đoàn xã Tuy An Đông: 2/2 đã nộp, 0 trễ
<
< 📥 3 báo cáo chờ duyệt.
< [✅ Duyệt tất cả (3)] [🔎 Xem từng báo cáo] [🗂 Kỳ khác]
as cadre
> /tre
< <b>Báo cáo tháng của chi đoàn, đội – tháng 12/2026</b>
< 🗓 hạn 16/12/2026 (thứ Tư)
<
< Đã nộp 2/2 (100%), đúng hạn 2 (100%)
<
< 📥 2 báo cáo chờ duyệt.
< [✅ Duyệt tất cả (2)] [🔎 Xem từng báo cáo] [🗂 Kỳ khác]
> [🔎 Xem từng báo cáo]
< <b>2 báo cáo chờ duyệt</b>
<
< 1. Chi đoàn thôn Phú Hội · 📥 đã nộp, chờ duyệt
< 2. Đội tình nguyện Bãi Xép · 📥 đã nộp, chờ duyệt
< [Chi đoàn thôn Phú Hội] [Đội tình nguyện Bãi Xép] [✅ Duyệt tất cả (2)]
> [Đội tình nguyện Bãi Xép]
< <b>Báo cáo tháng của chi đoàn, đội – tháng 12/2026</b>
< Đội tình nguyện Bãi Xép
< 🗓 hạn 16/12/2026 (thứ Tư)
< 📥 đã nộp, chờ duyệt
<
< • Lượt tham gia: <b>30 lượt</b> ✍️ tự khai
< [✅ Duyệt] [↩️ Trả lại] [📄 Văn bản (docx)] [📊 Số liệu (xlsx)]
> [↩️ Trả lại]
< Báo cáo cần sửa gì? Người nộp sẽ đọc được lời này.
> Ghi cả buổi dọn rác ngày 29/11
< ↩️ Đã trả lại báo cáo của <b>Đội tình nguyện Bãi Xép</b>.
< [📊 Tình hình nộp báo cáo]
! stored obligation: bao-cao-thang-cua-ch | 2026-12 | Đội tình nguyện Bãi Xép | Returned | due 2026-12-16 | next 2026-12-11 07:30
! told leader:
!   ↩️ Hạnh trả lại <b>Báo cáo tháng của chi đoàn, đội – tháng 12/2026</b>: <i>Ghi cả buổi dọn rác ngày 29/11</i>
!   [✏️ Sửa và nộp lại]
as leader
> [✏️ Sửa và nộp lại]
< <b>Báo cáo tháng của chi đoàn, đội – tháng 12/2026</b>
< Đội tình nguyện Bãi Xép – bạn xem lại giúp mình:
< • Lượt tham gia: <b>30 lượt ✍️ tự khai</b>
< • Kết quả nổi bật: <b>chưa có</b>
< • Khó khăn, vướng mắc: <b>chưa có</b>
< • Kiến nghị, đề xuất: <b>chưa có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Nộp báo cáo] [💾 Lưu, làm sau] [✏️ Lượt tham gia] [✏️ Kết quả nổi bật] [✏️ Khó khăn, vướng mắc] [✏️ Kiến nghị, đề xuất] [Thôi]
> lượt 45
< Đã sửa: Lượt tham gia: 45.
<
< <b>Báo cáo tháng của chi đoàn, đội – tháng 12/2026</b>
< Đội tình nguyện Bãi Xép – bạn xem lại giúp mình:
< • Lượt tham gia: <b>45 lượt ✍️ tự khai</b>
< • Kết quả nổi bật: <b>chưa có</b>
< • Khó khăn, vướng mắc: <b>chưa có</b>
< • Kiến nghị, đề xuất: <b>chưa có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Nộp báo cáo] [💾 Lưu, làm sau] [✏️ Lượt tham gia] [✏️ Kết quả nổi bật] [✏️ Khó khăn, vướng mắc] [✏️ Kiến nghị, đề xuất] [Thôi]
> [✅ Nộp báo cáo]
< ✅ Đã nộp bản sửa của <b>Báo cáo tháng của chi đoàn, đội – tháng 12/2026</b>; lần nộp đầu đúng hạn.
<
< Mình đã báo Hạnh duyệt.
< [🔎 Xem] [📄 Văn bản (docx)] [✏️ Sửa báo cáo đã nộp]
! stored obligation: bao-cao-thang-cua-ch | 2026-12 | Đội tình nguyện Bãi Xép | Submitted | due 2026-12-16 | no reminder
! stored report: version 2: ParticipationTurns=45 Declared
! told cadre:
!   📥 <b>Lan</b> (Đội tình nguyện Bãi Xép) vừa nộp bản sửa của <b>Báo cáo tháng của chi đoàn, đội – tháng 12/2026</b>.
!   [🔎 Xem] [✅ Duyệt] [↩️ Trả lại]
as officer
> /tre
< <b>Báo cáo tháng của chi đoàn, đội – tháng 12/2026</b>
< 🗓 hạn 16/12/2026 (thứ Tư)
<
< Đã nộp 3/3 (100%), đúng hạn 3 (100%)
<
< • Đoàn phường Tuy Hòa: 1/1 đã nộp, 0 trễ
< • Đoàn xã Tuy An Đông: 2/2 đã nộp, 0 trễ
<
< 📥 3 báo cáo chờ duyệt.
< [✅ Duyệt tất cả (3)] [🔎 Xem từng báo cáo] [🗂 Kỳ khác]
> [✅ Duyệt tất cả (3)]
< ✅ Đã duyệt 3 báo cáo.
< [📊 Tình hình nộp báo cáo]
! stored obligation: bao-cao-thang-cua-ch | 2026-12 | CLB Hiến máu Tuy Hòa | Approved | due 2026-12-16 | no reminder
! stored obligation: bao-cao-thang-cua-ch | 2026-12 | Chi đoàn thôn Phú Hội | Approved | due 2026-12-16 | no reminder
! stored obligation: bao-cao-thang-cua-ch | 2026-12 | Đội tình nguyện Bãi Xép | Approved | due 2026-12-16 | no reminder
! told twohats:
!   ✅ Quang đã duyệt <b>Báo cáo tháng của chi đoàn, đội – tháng 12/2026</b>.
!   [📄 Văn bản (docx)]
! told twohats:
!   ✅ Quang đã duyệt <b>Báo cáo tháng của chi đoàn, đội – tháng 12/2026</b>.
!   [📄 Văn bản (docx)]
! told leader:
!   ✅ Quang đã duyệt <b>Báo cáo tháng của chi đoàn, đội – tháng 12/2026</b>.
!   [📄 Văn bản (docx)]
> /tre 2026-12
< <b>Báo cáo tháng của chi đoàn, đội – tháng 12/2026</b>
< 🗓 hạn 16/12/2026 (thứ Tư)
<
< Đã nộp 3/3 (100%), đúng hạn 3 (100%)
<
< • Đoàn phường Tuy Hòa: 1/1 đã nộp, 0 trễ
< • Đoàn xã Tuy An Đông: 2/2 đã nộp, 0 trễ
< [🗂 Kỳ khác]
