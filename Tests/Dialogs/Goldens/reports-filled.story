# Mẫu đến tay đã điền từ hoạt động đã ghi nhận; sửa số phải nói lý do; xem nguồn
now 2026-12-09 08:00
as officer
> /maubaocao bat thang
< ▶️ Đã bật <b>Báo cáo tháng công tác tình nguyện</b>. Mình tự mở báo cáo từng kỳ và nhắc theo hạn.
< [🗂 Chế độ báo cáo]
as leader
> kết quả dọn rác bãi biển hôm qua ở Bãi Xép 42 bạn, 1,2 tấn rác, 3tr5 xã hội hóa
< Gửi ảnh hoạt động nếu có, rồi bấm <b>Xong</b>.
< (Picture)
< [Xong]
> [Xong]
< <b>Kết quả hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Dọn rác bãi biển</b>
< • Loại: <b>Vệ sinh môi trường</b>
< • Thời gian: <b>thứ ba 8/12</b>
< • Địa điểm: <b>Bãi Xép</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Ghi chú: <b>không có</b>
< • Lượt tham gia: <b>42 lượt tham gia</b>
< • Số người khác nhau: <b>chưa có</b>
< • Số giờ mỗi người: <b>chưa có</b>
< • Rác thu gom: <b>1,2 tấn rác</b>
< • Đường dọn vệ sinh: <b>chưa có</b>
< • Kênh mương nạo vét: <b>chưa có</b>
< • Kinh phí: <b>3.500.000 đồng (xã hội hóa)</b>
< • Kể thêm: <b>chưa có</b>
< • Ảnh: <b>chưa có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Gửi kết quả] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Đơn vị] [✏️ Ghi chú] [✏️ Lượt tham gia] [✏️ Số người khác nhau] [✏️ Số giờ mỗi người] [✏️ Rác thu gom] [✏️ Đường dọn vệ sinh] [✏️ Kênh mương nạo vét] [✏️ Kinh phí] [✏️ Kể thêm] [✏️ Ảnh] [Thôi]
> [✅ Gửi kết quả]
< ✅ Đã nhận kết quả <b>Dọn rác bãi biển</b>: 42 lượt tham gia. Cảm ơn bạn và cả đội!
<
< Hạnh sẽ xem và xác minh.
< [🔎 Xem]
! stored activity: status=Reported | title=Dọn rác bãi biển | kind=Environment | when=2026-12-08/2026-12-08 | where=Bãi Xép | people= | unit=Đội tình nguyện Bãi Xép | note= | result: turns=42, persons=, hours=, WasteTonnes=1.2, SocialContribution=3500000, story=, pictures=
! reminder: AskResult Waiting 2026-12-09 19:00
! told cadre:
!   📥 Lan vừa báo kết quả <b>Dọn rác bãi biển</b> (thứ ba 8/12): 42 lượt tham gia. Nhờ bạn xem và xác minh.
!   [🔎 Xem] [✅ Xác minh]
as cadre
> [✅ Xác minh]
< ✅ Đã xác minh kết quả <b>Dọn rác bãi biển</b>.
< [✅ Xem kết quả chờ xác minh]
! stored activity: status=Verified | title=Dọn rác bãi biển | kind=Environment | when=2026-12-08/2026-12-08 | where=Bãi Xép | people= | unit=Đội tình nguyện Bãi Xép | note= | result: turns=42, persons=, hours=, WasteTonnes=1.2, SocialContribution=3500000, story=, pictures=, verified
! told leader:
!   ✅ Hạnh đã xác minh kết quả <b>Dọn rác bãi biển</b> của bạn.
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
> [📝 Nộp báo cáo]
< <b>Báo cáo tháng công tác tình nguyện – tháng 12/2026</b>
< Đoàn xã Tuy An Đông – bạn xem lại giúp mình:
< • Số hoạt động: <b>1 hoạt động ✅</b>
< • Lượt tham gia: <b>42 lượt ✅</b>
< • Số tình nguyện viên: <b>chưa có</b>
< • Đơn vị máu: <b>chưa có</b>
< • Cây trồng mới: <b>chưa có</b>
< • Rác thu gom: <b>1,2 tấn rác ✅</b>
< • Suất quà: <b>chưa có</b>
< • Kinh phí thực hiện: <b>3.500.000 đồng ✅</b>
< • Kết quả nổi bật: <b>chưa có</b>
< • Khó khăn, vướng mắc: <b>chưa có</b>
< • Phương hướng kỳ tới: <b>chưa có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Nộp báo cáo] [💾 Lưu, làm sau] [✏️ Số hoạt động] [✏️ Lượt tham gia] [✏️ Số tình nguyện viên] [✏️ Đơn vị máu] [✏️ Cây trồng mới] [✏️ Rác thu gom] [✏️ Suất quà] [✏️ Kinh phí thực hiện] [✏️ Kết quả nổi bật] [✏️ Khó khăn, vướng mắc] [✏️ Phương hướng kỳ tới] [Thôi]
> đổi lượt tham gia thành 50
< Đã sửa: Lượt tham gia: 50.
<
< Lượt tham gia: bạn ghi 50 lượt, hệ thống ghi nhận 42 lượt. Vì sao khác? Một câu ngắn thôi.
> có một buổi chưa ghi lên hệ thống
< <b>Báo cáo tháng công tác tình nguyện – tháng 12/2026</b>
< Đoàn xã Tuy An Đông – bạn xem lại giúp mình:
< • Số hoạt động: <b>1 hoạt động ✅</b>
< • Lượt tham gia: <b>50 lượt ✍️ (ghi nhận 42; có một buổi chưa ghi lên hệ thống)</b>
< • Số tình nguyện viên: <b>chưa có</b>
< • Đơn vị máu: <b>chưa có</b>
< • Cây trồng mới: <b>chưa có</b>
< • Rác thu gom: <b>1,2 tấn rác ✅</b>
< • Suất quà: <b>chưa có</b>
< • Kinh phí thực hiện: <b>3.500.000 đồng ✅</b>
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
! stored report: version 1: ActivityCount=1 Verified, ParticipationTurns=50 Declared (có một buổi chưa ghi lên hệ thống), WasteTonnes=1.2 Verified, CostVnd=3500000 Verified
! told officer:
!   📥 <b>Hạnh</b> (Đoàn xã Tuy An Đông) vừa nộp <b>Báo cáo tháng công tác tình nguyện – tháng 12/2026</b>.
!   [🔎 Xem] [✅ Duyệt] [↩️ Trả lại]
> [🔎 Xem]
< <b>Báo cáo tháng công tác tình nguyện – tháng 12/2026</b>
< Đoàn xã Tuy An Đông
< 🗓 hạn 17/12/2026 (thứ Năm)
< 📥 đã nộp, chờ duyệt
<
< • Số hoạt động: <b>1 hoạt động</b> ✅
< • Lượt tham gia: <b>50 lượt</b> ✍️ sửa, ghi nhận là 42
< • Số tình nguyện viên: chưa có
< • Đơn vị máu: chưa có
< • Cây trồng mới: chưa có
< • Rác thu gom: <b>1,2 tấn rác</b> ✅
< • Suất quà: chưa có
< • Kinh phí thực hiện: <b>3.500.000 đồng</b> ✅
< [✏️ Sửa báo cáo đã nộp] [📄 Văn bản (docx)] [📊 Số liệu (xlsx)]
> [✏️ Sửa báo cáo đã nộp]
< <b>Báo cáo tháng công tác tình nguyện – tháng 12/2026</b>
< Đoàn xã Tuy An Đông – bạn xem lại giúp mình:
< • Số hoạt động: <b>1 hoạt động ✅</b>
< • Lượt tham gia: <b>50 lượt ✍️ (ghi nhận 42; có một buổi chưa ghi lên hệ thống)</b>
< • Số tình nguyện viên: <b>chưa có</b>
< • Đơn vị máu: <b>chưa có</b>
< • Cây trồng mới: <b>chưa có</b>
< • Rác thu gom: <b>1,2 tấn rác ✅</b>
< • Suất quà: <b>chưa có</b>
< • Kinh phí thực hiện: <b>3.500.000 đồng ✅</b>
< • Kết quả nổi bật: <b>chưa có</b>
< • Khó khăn, vướng mắc: <b>chưa có</b>
< • Phương hướng kỳ tới: <b>chưa có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Nộp bản sửa] [✏️ Số hoạt động] [✏️ Lượt tham gia] [✏️ Số tình nguyện viên] [✏️ Đơn vị máu] [✏️ Cây trồng mới] [✏️ Rác thu gom] [✏️ Suất quà] [✏️ Kinh phí thực hiện] [✏️ Kết quả nổi bật] [✏️ Khó khăn, vướng mắc] [✏️ Phương hướng kỳ tới] [Thôi]
> lượt 42
< Đã sửa: Lượt tham gia: 42.
<
< <b>Báo cáo tháng công tác tình nguyện – tháng 12/2026</b>
< Đoàn xã Tuy An Đông – bạn xem lại giúp mình:
< • Số hoạt động: <b>1 hoạt động ✅</b>
< • Lượt tham gia: <b>42 lượt ✍️ tự khai</b>
< • Số tình nguyện viên: <b>chưa có</b>
< • Đơn vị máu: <b>chưa có</b>
< • Cây trồng mới: <b>chưa có</b>
< • Rác thu gom: <b>1,2 tấn rác ✅</b>
< • Suất quà: <b>chưa có</b>
< • Kinh phí thực hiện: <b>3.500.000 đồng ✅</b>
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
! stored report: version 2: ActivityCount=1 Verified, ParticipationTurns=42 Declared, WasteTonnes=1.2 Verified, CostVnd=3500000 Verified
! told officer:
!   📥 <b>Hạnh</b> (Đoàn xã Tuy An Đông) vừa nộp bản sửa của <b>Báo cáo tháng công tác tình nguyện – tháng 12/2026</b>.
!   [🔎 Xem] [✅ Duyệt] [↩️ Trả lại]
