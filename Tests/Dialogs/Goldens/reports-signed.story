# Báo cáo của tỉnh cộng từ các xã, nộp rồi thì đứng yên; xã sửa sau đó không làm đổi số đã nộp
now 2026-12-09 08:00
as officer
> /maubaocao bat thang
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
> lượt 100, máu 20
< Số hoạt động là bao nhiêu?
< [Bỏ qua]
> 4
< <b>Báo cáo tháng công tác tình nguyện – tháng 12/2026</b>
< Đoàn xã Tuy An Đông – bạn xem lại giúp mình:
< • Số hoạt động: <b>4 hoạt động ✍️ tự khai</b>
< • Lượt tham gia: <b>100 lượt ✍️ tự khai</b>
< • Số tình nguyện viên: <b>chưa có</b>
< • Đơn vị máu: <b>20 đơn vị máu ✍️ tự khai</b>
< • Cây trồng mới: <b>chưa có</b>
< • Rác thu gom: <b>chưa có</b>
< • Suất quà: <b>chưa có</b>
< • Kinh phí thực hiện: <b>chưa có</b>
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
! stored report: version 1: ActivityCount=4 Declared, ParticipationTurns=100 Declared, BloodUnits=20 Declared
! told officer:
!   📥 <b>Hạnh</b> (Đoàn xã Tuy An Đông) vừa nộp <b>Báo cáo tháng công tác tình nguyện – tháng 12/2026</b>.
!   [🔎 Xem] [✅ Duyệt] [↩️ Trả lại]
as officer
> hạn của tôi
< <b>Báo cáo đơn vị bạn phải nộp</b>
<
< 1. <b>Báo cáo tháng công tác tình nguyện – tháng 12/2026</b>
< hạn 20/12/2026 (chủ nhật) → 21/12/2026 (thứ Hai), còn 7 ngày làm việc · 🆕 chưa làm
< [🔎 Mở số 1] [🎓 Nộp thử] [🗓 Lịch hạn]
> [🔎 Mở số 1]
< <b>Báo cáo tháng công tác tình nguyện – tháng 12/2026</b>
< Tỉnh Đoàn Đắk Lắk
< 🗓 hạn 20/12/2026 (chủ nhật) → 21/12/2026 (thứ Hai)
< 🆕 chưa làm · còn 7 ngày làm việc
<
< • Số hoạt động: <b>4 hoạt động</b> 🧮 từ 1 đơn vị
< • Lượt tham gia: <b>100 lượt</b> 🧮 từ 1 đơn vị
< • Số tình nguyện viên: chưa có
< • Đơn vị máu: <b>20 đơn vị máu</b> 🧮 từ 1 đơn vị
< • Cây trồng mới: chưa có
< • Rác thu gom: chưa có
< • Suất quà: chưa có
< • Kinh phí thực hiện: chưa có
<
< 2/3 đơn vị chưa nộp: Đoàn phường Sông Cầu, Đoàn phường Tuy Hòa. Số liệu của các đơn vị này không tính là 0 mà là còn thiếu.
< [📝 Nộp báo cáo] [🕒 Xin gia hạn] [🙏 Xin miễn] [⏰ Hẹn lại] [🔎 Số hoạt động] [🔎 Lượt tham gia] [🔎 Đơn vị máu] [📄 Văn bản (docx)] [📊 Số liệu (xlsx)]
> [📝 Nộp báo cáo]
< <b>Báo cáo tháng công tác tình nguyện – tháng 12/2026</b>
< Tỉnh Đoàn Đắk Lắk – bạn xem lại giúp mình:
< • Số hoạt động: <b>4 hoạt động 🧮 từ 1 đơn vị</b>
< • Lượt tham gia: <b>100 lượt 🧮 từ 1 đơn vị</b>
< • Số tình nguyện viên: <b>chưa có</b>
< • Đơn vị máu: <b>20 đơn vị máu 🧮 từ 1 đơn vị</b>
< • Cây trồng mới: <b>chưa có</b>
< • Rác thu gom: <b>chưa có</b>
< • Suất quà: <b>chưa có</b>
< • Kinh phí thực hiện: <b>chưa có</b>
< • Kết quả nổi bật: <b>chưa có</b>
< • Khó khăn, vướng mắc: <b>chưa có</b>
< • Phương hướng kỳ tới: <b>chưa có</b>
< ⚠️ 2/3 đơn vị chưa nộp nên số tổng hợp còn thiếu.
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Nộp báo cáo] [💾 Lưu, làm sau] [✏️ Số hoạt động] [✏️ Lượt tham gia] [✏️ Số tình nguyện viên] [✏️ Đơn vị máu] [✏️ Cây trồng mới] [✏️ Rác thu gom] [✏️ Suất quà] [✏️ Kinh phí thực hiện] [✏️ Kết quả nổi bật] [✏️ Khó khăn, vướng mắc] [✏️ Phương hướng kỳ tới] [Thôi]
> [✅ Nộp báo cáo]
< ✅ Đã nộp <b>Báo cáo tháng công tác tình nguyện – tháng 12/2026</b>, đúng hạn.
<
< Chưa có ai ở cấp trên nhận duyệt trên hệ thống.
< [🔎 Xem] [📄 Văn bản (docx)] [✏️ Sửa báo cáo đã nộp]
! stored obligation: thang | 2026-12 | Tỉnh Đoàn Đắk Lắk | Submitted | due 2026-12-21 | no reminder
! stored report: version 1: ActivityCount=4 FromUnits, ParticipationTurns=100 FromUnits, BloodUnits=20 FromUnits
as cadre
> nộp báo cáo tháng 12
< <b>Báo cáo tháng công tác tình nguyện – tháng 12/2026</b>
< Đoàn xã Tuy An Đông
< 🗓 hạn 17/12/2026 (thứ Năm)
< 📥 đã nộp, chờ duyệt
<
< • Số hoạt động: <b>4 hoạt động</b> ✍️ tự khai
< • Lượt tham gia: <b>100 lượt</b> ✍️ tự khai
< • Số tình nguyện viên: chưa có
< • Đơn vị máu: <b>20 đơn vị máu</b> ✍️ tự khai
< • Cây trồng mới: chưa có
< • Rác thu gom: chưa có
< • Suất quà: chưa có
< • Kinh phí thực hiện: chưa có
< [✏️ Sửa báo cáo đã nộp] [📄 Văn bản (docx)] [📊 Số liệu (xlsx)]
> [✏️ Sửa báo cáo đã nộp]
< <b>Báo cáo tháng công tác tình nguyện – tháng 12/2026</b>
< Đoàn xã Tuy An Đông – bạn xem lại giúp mình:
< • Số hoạt động: <b>4 hoạt động ✍️ tự khai</b>
< • Lượt tham gia: <b>100 lượt ✍️ tự khai</b>
< • Số tình nguyện viên: <b>chưa có</b>
< • Đơn vị máu: <b>20 đơn vị máu ✍️ tự khai</b>
< • Cây trồng mới: <b>chưa có</b>
< • Rác thu gom: <b>chưa có</b>
< • Suất quà: <b>chưa có</b>
< • Kinh phí thực hiện: <b>chưa có</b>
< • Kết quả nổi bật: <b>chưa có</b>
< • Khó khăn, vướng mắc: <b>chưa có</b>
< • Phương hướng kỳ tới: <b>chưa có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Nộp bản sửa] [✏️ Số hoạt động] [✏️ Lượt tham gia] [✏️ Số tình nguyện viên] [✏️ Đơn vị máu] [✏️ Cây trồng mới] [✏️ Rác thu gom] [✏️ Suất quà] [✏️ Kinh phí thực hiện] [✏️ Kết quả nổi bật] [✏️ Khó khăn, vướng mắc] [✏️ Phương hướng kỳ tới] [Thôi]
> lượt 120
< Đã sửa: Lượt tham gia: 120.
<
< <b>Báo cáo tháng công tác tình nguyện – tháng 12/2026</b>
< Đoàn xã Tuy An Đông – bạn xem lại giúp mình:
< • Số hoạt động: <b>4 hoạt động ✍️ tự khai</b>
< • Lượt tham gia: <b>120 lượt ✍️ tự khai</b>
< • Số tình nguyện viên: <b>chưa có</b>
< • Đơn vị máu: <b>20 đơn vị máu ✍️ tự khai</b>
< • Cây trồng mới: <b>chưa có</b>
< • Rác thu gom: <b>chưa có</b>
< • Suất quà: <b>chưa có</b>
< • Kinh phí thực hiện: <b>chưa có</b>
< • Kết quả nổi bật: <b>chưa có</b>
< • Khó khăn, vướng mắc: <b>chưa có</b>
< • Phương hướng kỳ tới: <b>chưa có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Nộp bản sửa] [✏️ Số hoạt động] [✏️ Lượt tham gia] [✏️ Số tình nguyện viên] [✏️ Đơn vị máu] [✏️ Cây trồng mới] [✏️ Rác thu gom] [✏️ Suất quà] [✏️ Kinh phí thực hiện] [✏️ Kết quả nổi bật] [✏️ Khó khăn, vướng mắc] [✏️ Phương hướng kỳ tới] [Thôi]
> [✅ Nộp bản sửa]
< ✅ Đã nộp bản sửa của <b>Báo cáo tháng công tác tình nguyện – tháng 12/2026</b>; lần nộp đầu đúng hạn.
<
< Mình đã báo Quang duyệt.
< [🔎 Xem] [📄 Văn bản (docx)] [✏️ Sửa báo cáo đã nộp]
! stored obligation: thang | 2026-12 | Đoàn xã Tuy An Đông | Submitted | due 2026-12-17 | no reminder
! stored report: version 2: ActivityCount=4 Declared, ParticipationTurns=120 Declared, BloodUnits=20 Declared
! told officer:
!   📥 <b>Hạnh</b> (Đoàn xã Tuy An Đông) vừa nộp bản sửa của <b>Báo cáo tháng công tác tình nguyện – tháng 12/2026</b>.
!   [🔎 Xem] [✅ Duyệt] [↩️ Trả lại]
as officer
> nộp báo cáo tháng 12
< <b>Báo cáo tháng công tác tình nguyện – tháng 12/2026</b>
< Tỉnh Đoàn Đắk Lắk
< 🗓 hạn 20/12/2026 (chủ nhật) → 21/12/2026 (thứ Hai)
< 📥 đã nộp, chờ duyệt
<
< • Số hoạt động: <b>4 hoạt động</b> 🧮 từ 1 đơn vị
< • Lượt tham gia: <b>100 lượt</b> 🧮 từ 1 đơn vị
< • Số tình nguyện viên: chưa có
< • Đơn vị máu: <b>20 đơn vị máu</b> 🧮 từ 1 đơn vị
< • Cây trồng mới: chưa có
< • Rác thu gom: chưa có
< • Suất quà: chưa có
< • Kinh phí thực hiện: chưa có
<
< 2/3 đơn vị chưa nộp: Đoàn phường Sông Cầu, Đoàn phường Tuy Hòa. Số liệu của các đơn vị này không tính là 0 mà là còn thiếu.
< [✏️ Sửa báo cáo đã nộp] [🔎 Số hoạt động] [🔎 Lượt tham gia] [🔎 Đơn vị máu] [📄 Văn bản (docx)] [📊 Số liệu (xlsx)]
