# Nộp thử: không nhắc, không tính vào đâu
now 2026-12-09 08:00
as officer
> /maubaocao bat thang
< ▶️ Đã bật <b>Báo cáo tháng công tác tình nguyện</b>. Mình tự mở báo cáo từng kỳ và nhắc theo hạn.
< [🗂 Chế độ báo cáo]
as cadre
> /nopthu
< 🎓 Mình mở một báo cáo tập cho bạn. Cứ thử thoải mái, không ai bị nhắc và không số liệu nào được tính.
< [📝 Nộp báo cáo]
! stored obligation: thang | 2026-12 | Đoàn xã Tuy An Đông | Open | due 2026-12-14 | no reminder | practice
> [📝 Nộp báo cáo]
< Số hoạt động là bao nhiêu?
< [Bỏ qua]
> 3
< Lượt tham gia là bao nhiêu?
< [Bỏ qua]
> 90
< <b>Báo cáo tháng công tác tình nguyện – tháng 12/2026</b>
< Đoàn xã Tuy An Đông – bạn xem lại giúp mình:
< • Số hoạt động: <b>3 hoạt động ✍️ tự khai</b>
< • Lượt tham gia: <b>90 lượt ✍️ tự khai</b>
< • Số tình nguyện viên: <b>chưa có</b>
< • Đơn vị máu: <b>chưa có</b>
< • Cây trồng mới: <b>chưa có</b>
< • Rác thu gom: <b>chưa có</b>
< • Suất quà: <b>chưa có</b>
< • Kinh phí thực hiện: <b>chưa có</b>
< • Kết quả nổi bật: <b>chưa có</b>
< • Khó khăn, vướng mắc: <b>chưa có</b>
< • Phương hướng kỳ tới: <b>chưa có</b>
< ⚠️ 🎓 Đây là báo cáo tập. Số liệu không tính vào đâu cả.
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Nộp báo cáo] [💾 Lưu, làm sau] [✏️ Số hoạt động] [✏️ Lượt tham gia] [✏️ Số tình nguyện viên] [✏️ Đơn vị máu] [✏️ Cây trồng mới] [✏️ Rác thu gom] [✏️ Suất quà] [✏️ Kinh phí thực hiện] [✏️ Kết quả nổi bật] [✏️ Khó khăn, vướng mắc] [✏️ Phương hướng kỳ tới] [Thôi]
> [✅ Nộp báo cáo]
< 🎓 Bạn vừa nộp thử <b>Báo cáo tháng công tác tình nguyện – tháng 12/2026</b> thành công, đúng hạn. Không có gì được tính vào số liệu thật.
< [🔎 Xem] [📄 Văn bản (docx)] [✏️ Sửa báo cáo đã nộp]
! stored obligation: thang | 2026-12 | Đoàn xã Tuy An Đông | Submitted | due 2026-12-14 | no reminder | practice
! stored report: version 1: ActivityCount=3 Declared, ParticipationTurns=90 Declared
> /han
< 👍 Hiện bạn không còn báo cáo nào phải nộp.
< [🎓 Nộp thử] [🗓 Lịch hạn]
as officer
> /tre
< 👍 Không đơn vị nào còn nợ báo cáo, cũng không báo cáo nào chờ duyệt.
< [➕ Yêu cầu báo cáo]
