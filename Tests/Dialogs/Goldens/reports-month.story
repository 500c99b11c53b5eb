# Báo cáo tháng: bật, mở, nhắc, nộp bằng một dòng số, lưu, làm tiếp, duyệt
now 2026-12-09 08:00
as officer
> /maubaocao
< <b>Chế độ báo cáo</b>
<
< 1. <b>Báo cáo kết quả chiến dịch</b> – chiến dịch, đang tắt
< Đoàn xã, phường: 5 ngày sau khi chốt số liệu, Cấp tỉnh: 12 ngày sau khi chốt số liệu
< 2. <b>Kết quả thực hiện Kế hoạch số 249/KH-UBND</b> – hằng năm, đang tắt
< Đoàn xã, phường: 4 ngày sau khi chốt số liệu, Cấp tỉnh: 6 ngày sau khi chốt số liệu
< 3. <b>Báo cáo tháng công tác tình nguyện</b> – hằng tháng, đang tắt
< Đoàn xã, phường: 3 ngày sau khi chốt số liệu, Cấp tỉnh: 6 ngày sau khi chốt số liệu
< [▶️ Bật: Báo cáo kết quả chiến dịch] [▶️ Bật: Kết quả thực hiện Kế hoạch số…] [▶️ Bật: Báo cáo tháng công tác tình n…] [🔎 Báo cáo kết quả chiến dịch] [🔎 Kết quả thực hiện Kế hoạch số…] [🔎 Báo cáo tháng công tác tình n…] [➕ Mẫu báo cáo mới] [➕ Yêu cầu báo cáo]
> [▶️ Bật: Báo cáo tháng công tác tình n…]
< ▶️ Đã bật <b>Báo cáo tháng công tác tình nguyện</b>. Mình tự mở báo cáo từng kỳ và nhắc theo hạn.
< [🗂 Chế độ báo cáo]
now 2026-12-10 07:30
sweep
! opened 4, passed on 0, told 2
! told cadre:
!   Kính gửi đồng chí Hạnh, mình xin nhắc báo cáo của đơn vị:
!
!   • <b>Báo cáo tháng công tác tình nguyện – tháng 12/2026</b>: hạn 17/12/2026 (thứ Năm)
!   [📝 Nộp báo cáo] [👌 Đã nhận] [⏰ Hẹn lại] [🕒 Xin gia hạn]
! told officer:
!   Kính gửi đồng chí Quang, mình xin nhắc báo cáo của đơn vị:
!
!   • <b>Báo cáo tháng công tác tình nguyện – tháng 12/2026</b>: hạn 20/12/2026 (chủ nhật) → 21/12/2026 (thứ Hai)
!
!   ⚠️ <b>Báo cáo tháng công tác tình nguyện – tháng 12/2026</b>: 2 đơn vị chưa có người nhận nhắc: Đoàn phường Sông Cầu, Đoàn phường Tuy Hòa
!   [📝 Nộp báo cáo] [👌 Đã nhận] [⏰ Hẹn lại] [🕒 Xin gia hạn] [📊 Tình hình nộp báo cáo]
as cadre
> hạn nộp báo cáo của tôi
< <b>Báo cáo đơn vị bạn phải nộp</b>
<
< 1. <b>Báo cáo tháng công tác tình nguyện – tháng 12/2026</b>
< hạn 17/12/2026 (thứ Năm), còn 5 ngày làm việc · 🆕 chưa làm
< [🔎 Mở số 1] [🎓 Nộp thử] [🗓 Lịch hạn]
> [🔎 Mở số 1]
< <b>Báo cáo tháng công tác tình nguyện – tháng 12/2026</b>
< Đoàn xã Tuy An Đông
< 🗓 hạn 17/12/2026 (thứ Năm)
< 🆕 chưa làm · còn 5 ngày làm việc
<
< • Số hoạt động: chưa có
< • Lượt tham gia: chưa có
< • Số tình nguyện viên: chưa có
< • Đơn vị máu: chưa có
< • Cây trồng mới: chưa có
< • Rác thu gom: chưa có
< • Suất quà: chưa có
< • Kinh phí thực hiện: chưa có
< [📝 Nộp báo cáo] [🕒 Xin gia hạn] [🙏 Xin miễn] [⏰ Hẹn lại] [📄 Văn bản (docx)] [📊 Số liệu (xlsx)]
> lượt 120, máu 35, tiền 12tr5
< Số hoạt động là bao nhiêu?
< [Bỏ qua]
> 4
< <b>Báo cáo tháng công tác tình nguyện – tháng 12/2026</b>
< Đoàn xã Tuy An Đông – bạn xem lại giúp mình:
< • Số hoạt động: <b>4 hoạt động ✍️ tự khai</b>
< • Lượt tham gia: <b>120 lượt ✍️ tự khai</b>
< • Số tình nguyện viên: <b>chưa có</b>
< • Đơn vị máu: <b>35 đơn vị máu ✍️ tự khai</b>
< • Cây trồng mới: <b>chưa có</b>
< • Rác thu gom: <b>chưa có</b>
< • Suất quà: <b>chưa có</b>
< • Kinh phí thực hiện: <b>12.500.000 đồng ✍️ tự khai</b>
< • Kết quả nổi bật: <b>chưa có</b>
< • Khó khăn, vướng mắc: <b>chưa có</b>
< • Phương hướng kỳ tới: <b>chưa có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Nộp báo cáo] [💾 Lưu, làm sau] [✏️ Số hoạt động] [✏️ Lượt tham gia] [✏️ Số tình nguyện viên] [✏️ Đơn vị máu] [✏️ Cây trồng mới] [✏️ Rác thu gom] [✏️ Suất quà] [✏️ Kinh phí thực hiện] [✏️ Kết quả nổi bật] [✏️ Khó khăn, vướng mắc] [✏️ Phương hướng kỳ tới] [Thôi]
> lượt 125
< Đã sửa: Lượt tham gia: 125.
<
< <b>Báo cáo tháng công tác tình nguyện – tháng 12/2026</b>
< Đoàn xã Tuy An Đông – bạn xem lại giúp mình:
< • Số hoạt động: <b>4 hoạt động ✍️ tự khai</b>
< • Lượt tham gia: <b>125 lượt ✍️ tự khai</b>
< • Số tình nguyện viên: <b>chưa có</b>
< • Đơn vị máu: <b>35 đơn vị máu ✍️ tự khai</b>
< • Cây trồng mới: <b>chưa có</b>
< • Rác thu gom: <b>chưa có</b>
< • Suất quà: <b>chưa có</b>
< • Kinh phí thực hiện: <b>12.500.000 đồng ✍️ tự khai</b>
< • Kết quả nổi bật: <b>chưa có</b>
< • Khó khăn, vướng mắc: <b>chưa có</b>
< • Phương hướng kỳ tới: <b>chưa có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Nộp báo cáo] [💾 Lưu, làm sau] [✏️ Số hoạt động] [✏️ Lượt tham gia] [✏️ Số tình nguyện viên] [✏️ Đơn vị máu] [✏️ Cây trồng mới] [✏️ Rác thu gom] [✏️ Suất quà] [✏️ Kinh phí thực hiện] [✏️ Kết quả nổi bật] [✏️ Khó khăn, vướng mắc] [✏️ Phương hướng kỳ tới] [Thôi]
> [💾 Lưu, làm sau]
< 💾 Đã lưu <b>Báo cáo tháng công tác tình nguyện – tháng 12/2026</b>. Lúc nào cũng có thể làm tiếp, ở đây hay trên ứng dụng khác.
< [📝 Soạn tiếp]
! stored report: draft: ActivityCount=4, ParticipationTurns=125, BloodUnits=35, CostVnd=12500000
! stored obligation: thang | 2026-12 | Đoàn xã Tuy An Đông | Draft | due 2026-12-17 | next 2026-12-14 07:30
later 2h
> nộp báo cáo tháng 12
< <b>Báo cáo tháng công tác tình nguyện – tháng 12/2026</b>
< Đoàn xã Tuy An Đông – bạn xem lại giúp mình:
< • Số hoạt động: <b>4 hoạt động ✍️ tự khai</b>
< • Lượt tham gia: <b>125 lượt ✍️ tự khai</b>
< • Số tình nguyện viên: <b>chưa có</b>
< • Đơn vị máu: <b>35 đơn vị máu ✍️ tự khai</b>
< • Cây trồng mới: <b>chưa có</b>
< • Rác thu gom: <b>chưa có</b>
< • Suất quà: <b>chưa có</b>
< • Kinh phí thực hiện: <b>12.500.000 đồng ✍️ tự khai</b>
< • Kết quả nổi bật: <b>chưa có</b>
< • Khó khăn, vướng mắc: <b>chưa có</b>
< • Phương hướng kỳ tới: <b>chưa có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Nộp báo cáo] [💾 Lưu, làm sau] [✏️ Số hoạt động] [✏️ Lượt tham gia] [✏️ Số tình nguyện viên] [✏️ Đơn vị máu] [✏️ Cây trồng mới] [✏️ Rác thu gom] [✏️ Suất quà] [✏️ Kinh phí thực hiện] [✏️ Kết quả nổi bật] [✏️ Khó khăn, vướng mắc] [✏️ Phương hướng kỳ tới] [Thôi]
> [✏️ Kết quả nổi bật]
< Kỳ này có gì nổi bật? Vài câu là đủ.
< [Bỏ qua]
> Ra quân dọn bãi biển, 125 lượt đoàn viên tham gia
< <b>Báo cáo tháng công tác tình nguyện – tháng 12/2026</b>
< Đoàn xã Tuy An Đông – bạn xem lại giúp mình:
< • Số hoạt động: <b>4 hoạt động ✍️ tự khai</b>
< • Lượt tham gia: <b>125 lượt ✍️ tự khai</b>
< • Số tình nguyện viên: <b>chưa có</b>
< • Đơn vị máu: <b>35 đơn vị máu ✍️ tự khai</b>
< • Cây trồng mới: <b>chưa có</b>
< • Rác thu gom: <b>chưa có</b>
< • Suất quà: <b>chưa có</b>
< • Kinh phí thực hiện: <b>12.500.000 đồng ✍️ tự khai</b>
< • Kết quả nổi bật: <b>Ra quân dọn bãi biển, 125 lượt đoàn viên tham gia</b>
< • Khó khăn, vướng mắc: <b>chưa có</b>
< • Phương hướng kỳ tới: <b>chưa có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Nộp báo cáo] [💾 Lưu, làm sau] [✏️ Số hoạt động] [✏️ Lượt tham gia] [✏️ Số tình nguyện viên] [✏️ Đơn vị máu] [✏️ Cây trồng mới] [✏️ Rác thu gom] [✏️ Suất quà] [✏️ Kinh phí thực hiện] [✏️ Kết quả nổi bật] [✏️ Khó khăn, vướng mắc] [✏️ Phương hướng kỳ tới] [Thôi]
> [✅ Nộp báo cáo]
< ✅ Đã nộp <b>Báo cáo tháng công tác tình nguyện – tháng 12/2026</b>, đúng hạn.
<
< Mình đã báo Quang duyệt.
< [🔎 Xem] [📄 Văn bản (docx)] [✏️ Sửa báo cáo đã nộp]
! stored obligation: thang | 2026-12 | Đoàn xã Tuy An Đông | Submitted | due 2026-12-17 | no reminder
! stored report: version 1: ActivityCount=4 Declared, ParticipationTurns=125 Declared, BloodUnits=35 Declared, CostVnd=12500000 Declared
! told officer:
!   📥 <b>Hạnh</b> (Đoàn xã Tuy An Đông) vừa nộp <b>Báo cáo tháng công tác tình nguyện – tháng 12/2026</b>.
!   [🔎 Xem] [✅ Duyệt] [↩️ Trả lại]
as officer
> [✅ Duyệt]
< ✅ Đã duyệt báo cáo của <b>Đoàn xã Tuy An Đông</b>.
< [📊 Tình hình nộp báo cáo]
! stored obligation: thang | 2026-12 | Đoàn xã Tuy An Đông | Approved | due 2026-12-17 | no reminder
! told cadre:
!   ✅ Quang đã duyệt <b>Báo cáo tháng công tác tình nguyện – tháng 12/2026</b>.
!   [📄 Văn bản (docx)]
as cadre
> [📄 Văn bản (docx)]
< 📄 Văn bản đây ạ.
< (file BC_doan-xa-tuy-an-dong_thang_2026-12-17.docx)
now 2026-12-14 07:30
sweep
! opened 0, passed on 0, told 1
! told officer:
!   Kính gửi đồng chí Quang, mình xin nhắc báo cáo của đơn vị:
!
!   • <b>Báo cáo tháng công tác tình nguyện – tháng 12/2026</b>: hạn 20/12/2026 (chủ nhật) → 21/12/2026 (thứ Hai)
!
!   ⚠️ <b>Báo cáo tháng công tác tình nguyện – tháng 12/2026</b>: 2 đơn vị chưa có người nhận nhắc: Đoàn phường Sông Cầu, Đoàn phường Tuy Hòa
!   [📝 Nộp báo cáo] [👌 Đã nhận] [⏰ Hẹn lại] [🕒 Xin gia hạn] [📊 Tình hình nộp báo cáo]
