# Theo dõi nộp báo cáo: ai trễ, trả lại kèm lý do, nộp lại, duyệt một lần, kỳ đã xong vẫn xem được
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
> [✅ Nộp báo cáo]
< ✅ Đã nộp <b>Báo cáo tháng công tác tình nguyện – tháng 12/2026</b>, đúng hạn.
<
< Mình đã báo Quang duyệt.
< [🔎 Xem] [📄 Văn bản (docx)] [✏️ Sửa báo cáo đã nộp]
! stored obligation: thang | 2026-12 | Đoàn xã Tuy An Đông | Submitted | due 2026-12-17 | no reminder
! stored report: version 1: ActivityCount=4 Declared, ParticipationTurns=120 Declared, BloodUnits=35 Declared, CostVnd=12500000 Declared
! told officer:
!   📥 <b>Hạnh</b> (Đoàn xã Tuy An Đông) vừa nộp <b>Báo cáo tháng công tác tình nguyện – tháng 12/2026</b>.
!   [🔎 Xem] [✅ Duyệt] [↩️ Trả lại]
as officer
> /tre
< <b>Báo cáo tháng công tác tình nguyện – tháng 12/2026</b>
< 🗓 hạn 17/12/2026 (thứ Năm)
<
< Đã nộp 1/3 (33,3%), đúng hạn 1 (33,3%)
<
< 🟡 Chưa nộp, còn hạn (2): Đoàn phường Sông Cầu, Đoàn phường Tuy Hòa
<
< 📥 1 báo cáo chờ duyệt.
< [✅ Duyệt tất cả (1)] [🔎 Xem từng báo cáo] [🗂 Kỳ khác]
now 2026-12-18 08:00
> ai nộp trễ báo cáo tháng 12
< <b>Báo cáo tháng công tác tình nguyện – tháng 12/2026</b>
< 🗓 hạn 17/12/2026 (thứ Năm)
<
< Đã nộp 1/3 (33,3%), đúng hạn 1 (33,3%)
<
< 🔴 Trễ hạn (2): Đoàn phường Sông Cầu 1 ngày, Đoàn phường Tuy Hòa 1 ngày
<
< 📥 1 báo cáo chờ duyệt.
< [✅ Duyệt tất cả (1)] [🔎 Xem từng báo cáo] [🗂 Kỳ khác]
> [🔎 Xem từng báo cáo]
< <b>1 báo cáo chờ duyệt</b>
<
< 1. Đoàn xã Tuy An Đông · 📥 đã nộp, chờ duyệt
< [Đoàn xã Tuy An Đông] [✅ Duyệt tất cả (1)]
> [Đoàn xã Tuy An Đông]
< <b>Báo cáo tháng công tác tình nguyện – tháng 12/2026</b>
< Đoàn xã Tuy An Đông
< 🗓 hạn 17/12/2026 (thứ Năm)
< 📥 đã nộp, chờ duyệt
<
< • Số hoạt động: <b>4 hoạt động</b> ✍️ tự khai
< • Lượt tham gia: <b>120 lượt</b> ✍️ tự khai
< • Số tình nguyện viên: chưa có
< • Đơn vị máu: <b>35 đơn vị máu</b> ✍️ tự khai
< • Cây trồng mới: chưa có
< • Rác thu gom: chưa có
< • Suất quà: chưa có
< • Kinh phí thực hiện: <b>12.500.000 đồng</b> ✍️ tự khai
< [✅ Duyệt] [↩️ Trả lại] [📄 Văn bản (docx)] [📊 Số liệu (xlsx)]
> [↩️ Trả lại]
< Báo cáo cần sửa gì? Người nộp sẽ đọc được lời này.
> Kiểm lại số lượt, hoạt động ở Bãi Xép có ảnh ghi 80 lượt
< ↩️ Đã trả lại báo cáo của <b>Đoàn xã Tuy An Đông</b>.
< [📊 Tình hình nộp báo cáo]
! stored obligation: thang | 2026-12 | Đoàn xã Tuy An Đông | Returned | due 2026-12-17 | next 2026-12-21 07:30
! told cadre:
!   ↩️ Quang trả lại <b>Báo cáo tháng công tác tình nguyện – tháng 12/2026</b>: <i>Kiểm lại số lượt, hoạt động ở Bãi Xép có ảnh ghi 80 lượt</i>
!   [✏️ Sửa và nộp lại]
as cadre
> [✏️ Sửa và nộp lại]
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
< ⚠️ Đã quá hạn 17/12/2026 (thứ Năm); báo cáo vẫn nhận, ghi là nộp trễ.
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Nộp báo cáo] [💾 Lưu, làm sau] [✏️ Số hoạt động] [✏️ Lượt tham gia] [✏️ Số tình nguyện viên] [✏️ Đơn vị máu] [✏️ Cây trồng mới] [✏️ Rác thu gom] [✏️ Suất quà] [✏️ Kinh phí thực hiện] [✏️ Kết quả nổi bật] [✏️ Khó khăn, vướng mắc] [✏️ Phương hướng kỳ tới] [Thôi]
> lượt 130
< Đã sửa: Lượt tham gia: 130.
<
< <b>Báo cáo tháng công tác tình nguyện – tháng 12/2026</b>
< Đoàn xã Tuy An Đông – bạn xem lại giúp mình:
< • Số hoạt động: <b>4 hoạt động ✍️ tự khai</b>
< • Lượt tham gia: <b>130 lượt ✍️ tự khai</b>
< • Số tình nguyện viên: <b>chưa có</b>
< • Đơn vị máu: <b>35 đơn vị máu ✍️ tự khai</b>
< • Cây trồng mới: <b>chưa có</b>
< • Rác thu gom: <b>chưa có</b>
< • Suất quà: <b>chưa có</b>
< • Kinh phí thực hiện: <b>12.500.000 đồng ✍️ tự khai</b>
< • Kết quả nổi bật: <b>chưa có</b>
< • Khó khăn, vướng mắc: <b>chưa có</b>
< • Phương hướng kỳ tới: <b>chưa có</b>
< ⚠️ Đã quá hạn 17/12/2026 (thứ Năm); báo cáo vẫn nhận, ghi là nộp trễ.
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Nộp báo cáo] [💾 Lưu, làm sau] [✏️ Số hoạt động] [✏️ Lượt tham gia] [✏️ Số tình nguyện viên] [✏️ Đơn vị máu] [✏️ Cây trồng mới] [✏️ Rác thu gom] [✏️ Suất quà] [✏️ Kinh phí thực hiện] [✏️ Kết quả nổi bật] [✏️ Khó khăn, vướng mắc] [✏️ Phương hướng kỳ tới] [Thôi]
> [✅ Nộp báo cáo]
< ✅ Đã nộp bản sửa của <b>Báo cáo tháng công tác tình nguyện – tháng 12/2026</b>; lần nộp đầu đúng hạn.
<
< Mình đã báo Quang duyệt.
< [🔎 Xem] [📄 Văn bản (docx)] [✏️ Sửa báo cáo đã nộp]
! stored obligation: thang | 2026-12 | Đoàn xã Tuy An Đông | Submitted | due 2026-12-17 | no reminder
! stored report: version 2: ActivityCount=4 Declared, ParticipationTurns=130 Declared, BloodUnits=35 Declared, CostVnd=12500000 Declared
! told officer:
!   📥 <b>Hạnh</b> (Đoàn xã Tuy An Đông) vừa nộp bản sửa của <b>Báo cáo tháng công tác tình nguyện – tháng 12/2026</b>.
!   [🔎 Xem] [✅ Duyệt] [↩️ Trả lại]
as officer
> /tre
< <b>Báo cáo tháng công tác tình nguyện – tháng 12/2026</b>
< 🗓 hạn 17/12/2026 (thứ Năm)
<
< Đã nộp 1/3 (33,3%), đúng hạn 1 (33,3%)
<
< 🔴 Trễ hạn (2): Đoàn phường Sông Cầu 1 ngày, Đoàn phường Tuy Hòa 1 ngày
<
< 📥 1 báo cáo chờ duyệt.
< [✅ Duyệt tất cả (1)] [🔎 Xem từng báo cáo] [🗂 Kỳ khác]
> [✅ Duyệt tất cả (1)]
< ✅ Đã duyệt báo cáo của <b>Đoàn xã Tuy An Đông</b>.
< [📊 Tình hình nộp báo cáo]
! stored obligation: thang | 2026-12 | Đoàn xã Tuy An Đông | Approved | due 2026-12-17 | no reminder
! told cadre:
!   ✅ Quang đã duyệt <b>Báo cáo tháng công tác tình nguyện – tháng 12/2026</b>.
!   [📄 Văn bản (docx)]
> /tre 2026-12
< <b>Báo cáo tháng công tác tình nguyện – tháng 12/2026</b>
< 🗓 hạn 17/12/2026 (thứ Năm)
<
< Đã nộp 1/3 (33,3%), đúng hạn 1 (33,3%)
<
< 🔴 Trễ hạn (2): Đoàn phường Sông Cầu 1 ngày, Đoàn phường Tuy Hòa 1 ngày
< [🗂 Kỳ khác]
as cadre
> /han
< 👍 Hiện bạn không còn báo cáo nào phải nộp.
< [🎓 Nộp thử] [🗓 Lịch hạn]
