# Số âm, số quá lớn, chữ thay cho số, sai đơn vị tính, kỳ năm trước, báo cáo đã nộp, nút cũ
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
> nộp báo cáo tháng 12 năm ngoái
< Đơn vị bạn không có báo cáo nào của kỳ đó.
<
< Hiện đơn vị bạn phải nộp:
< [Báo cáo tháng công tác tình nguyện – tháng 12/2026, hạn 17/12/2026] [📌 Hạn báo cáo]
> nộp báo cáo quý 4
< Đơn vị bạn không có báo cáo nào của kỳ đó.
<
< Hiện đơn vị bạn phải nộp:
< [Báo cáo tháng công tác tình nguyện – tháng 12/2026, hạn 17/12/2026] [📌 Hạn báo cáo]
> nộp báo cáo
< Số hoạt động là bao nhiêu?
< [Bỏ qua]
> nhiều lắm
< Bạn cho mình một con số nhé, ví dụ <b>30</b>.
<
< Số hoạt động là bao nhiêu?
< [Bỏ qua]
> -5
< Số phải từ 0 đến 1.000.000.000.000. Bạn ghi lại giúp mình.
<
< Số hoạt động là bao nhiêu?
< [Bỏ qua]
> 3,5
< Mình cần số nguyên nhé.
<
< Số hoạt động là bao nhiêu?
< [Bỏ qua]
> 99999999999999
< Số phải từ 0 đến 1.000.000.000.000. Bạn ghi lại giúp mình.
<
< Số hoạt động là bao nhiêu?
< [Bỏ qua]
> 35 kg
< <b>Số hoạt động</b> không tính theo đơn vị đó. Bạn ghi lại bằng con số nhé, ví dụ <b>30</b>.
<
< Số hoạt động là bao nhiêu?
< [Bỏ qua]
> 4
< Lượt tham gia là bao nhiêu?
< [Bỏ qua]
> lượt 30000000
< <b>Báo cáo tháng công tác tình nguyện – tháng 12/2026</b>
< Đoàn xã Tuy An Đông – bạn xem lại giúp mình:
< • Số hoạt động: <b>4 hoạt động ✍️ tự khai</b>
< • Lượt tham gia: <b>30.000.000 lượt ✍️ tự khai</b>
< • Số tình nguyện viên: <b>chưa có</b>
< • Đơn vị máu: <b>chưa có</b>
< • Cây trồng mới: <b>chưa có</b>
< • Rác thu gom: <b>chưa có</b>
< • Suất quà: <b>chưa có</b>
< • Kinh phí thực hiện: <b>chưa có</b>
< • Kết quả nổi bật: <b>chưa có</b>
< • Khó khăn, vướng mắc: <b>chưa có</b>
< • Phương hướng kỳ tới: <b>chưa có</b>
< ⚠️ Lượt tham gia: 30.000.000 lớn bất thường. Đúng vậy không?
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Nộp báo cáo] [💾 Lưu, làm sau] [✏️ Số hoạt động] [✏️ Lượt tham gia] [✏️ Số tình nguyện viên] [✏️ Đơn vị máu] [✏️ Cây trồng mới] [✏️ Rác thu gom] [✏️ Suất quà] [✏️ Kinh phí thực hiện] [✏️ Kết quả nổi bật] [✏️ Khó khăn, vướng mắc] [✏️ Phương hướng kỳ tới] [Thôi]
> lượt 300
< Đã sửa: Lượt tham gia: 300.
<
< <b>Báo cáo tháng công tác tình nguyện – tháng 12/2026</b>
< Đoàn xã Tuy An Đông – bạn xem lại giúp mình:
< • Số hoạt động: <b>4 hoạt động ✍️ tự khai</b>
< • Lượt tham gia: <b>300 lượt ✍️ tự khai</b>
< • Số tình nguyện viên: <b>chưa có</b>
< • Đơn vị máu: <b>chưa có</b>
< • Cây trồng mới: <b>chưa có</b>
< • Rác thu gom: <b>chưa có</b>
< • Suất quà: <b>chưa có</b>
< • Kinh phí thực hiện: <b>chưa có</b>
< • Kết quả nổi bật: <b>chưa có</b>
< • Khó khăn, vướng mắc: <b>chưa có</b>
< • Phương hướng kỳ tới: <b>chưa có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Nộp báo cáo] [💾 Lưu, làm sau] [✏️ Số hoạt động] [✏️ Lượt tham gia] [✏️ Số tình nguyện viên] [✏️ Đơn vị máu] [✏️ Cây trồng mới] [✏️ Rác thu gom] [✏️ Suất quà] [✏️ Kinh phí thực hiện] [✏️ Kết quả nổi bật] [✏️ Khó khăn, vướng mắc] [✏️ Phương hướng kỳ tới] [Thôi]
> máu -2
< Số phải từ 0 đến 1.000.000.000.000. Bạn ghi lại giúp mình.
<
< <b>Báo cáo tháng công tác tình nguyện – tháng 12/2026</b>
< Đoàn xã Tuy An Đông – bạn xem lại giúp mình:
< • Số hoạt động: <b>4 hoạt động ✍️ tự khai</b>
< • Lượt tham gia: <b>300 lượt ✍️ tự khai</b>
< • Số tình nguyện viên: <b>chưa có</b>
< • Đơn vị máu: <b>chưa có</b>
< • Cây trồng mới: <b>chưa có</b>
< • Rác thu gom: <b>chưa có</b>
< • Suất quà: <b>chưa có</b>
< • Kinh phí thực hiện: <b>chưa có</b>
< • Kết quả nổi bật: <b>chưa có</b>
< • Khó khăn, vướng mắc: <b>chưa có</b>
< • Phương hướng kỳ tới: <b>chưa có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Nộp báo cáo] [💾 Lưu, làm sau] [✏️ Số hoạt động] [✏️ Lượt tham gia] [✏️ Số tình nguyện viên] [✏️ Đơn vị máu] [✏️ Cây trồng mới] [✏️ Rác thu gom] [✏️ Suất quà] [✏️ Kinh phí thực hiện] [✏️ Kết quả nổi bật] [✏️ Khó khăn, vướng mắc] [✏️ Phương hướng kỳ tới] [Thôi]
> ok
< ✅ Đã nộp <b>Báo cáo tháng công tác tình nguyện – tháng 12/2026</b>, đúng hạn.
<
< Mình đã báo Quang duyệt.
< [🔎 Xem] [📄 Văn bản (docx)] [✏️ Sửa báo cáo đã nộp]
! stored obligation: thang | 2026-12 | Đoàn xã Tuy An Đông | Submitted | due 2026-12-17 | no reminder
! stored report: version 1: ActivityCount=4 Declared, ParticipationTurns=300 Declared
! told officer:
!   📥 <b>Hạnh</b> (Đoàn xã Tuy An Đông) vừa nộp <b>Báo cáo tháng công tác tình nguyện – tháng 12/2026</b>.
!   [🔎 Xem] [✅ Duyệt] [↩️ Trả lại]
> nộp báo cáo tháng 12
< <b>Báo cáo tháng công tác tình nguyện – tháng 12/2026</b>
< Đoàn xã Tuy An Đông
< 🗓 hạn 17/12/2026 (thứ Năm)
< 📥 đã nộp, chờ duyệt
<
< • Số hoạt động: <b>4 hoạt động</b> ✍️ tự khai
< • Lượt tham gia: <b>300 lượt</b> ✍️ tự khai
< • Số tình nguyện viên: chưa có
< • Đơn vị máu: chưa có
< • Cây trồng mới: chưa có
< • Rác thu gom: chưa có
< • Suất quà: chưa có
< • Kinh phí thực hiện: chưa có
< [✏️ Sửa báo cáo đã nộp] [📄 Văn bản (docx)] [📊 Số liệu (xlsx)]
> /nop aaaaaaaaaaaaaaaa
< Mình không tìm thấy mục này nữa.
> /duyet aaaaaaaaaaaaaaaa
< Không còn gì để duyệt ở đây, có thể vừa có người xử lý.
> /giahan aaaaaaaaaaaaaaaa
< Mình không tìm thấy mục này nữa.
