# Chiến dịch sắp xong: báo cáo kết quả tự mở theo mẫu, gia hạn chiến dịch thì hạn dời theo, nộp và duyệt
now 2026-12-09 08:00
as officer
> /maubaocao bat chien-dich
< ▶️ Đã bật <b>Báo cáo kết quả chiến dịch</b>. Mình tự mở báo cáo từng kỳ và nhắc theo hạn.
< [🗂 Chế độ báo cáo]
as cadre
> mở chiến dịch Mùa đông tình nguyện từ 1/12 đến 17/12
< <b>Chiến dịch mới</b> – bạn xem lại giúp mình:
< • Tên chiến dịch: <b>Mùa đông tình nguyện</b>
< • Loại: <b>Tình nguyện mùa Đông</b>
< • Bắt đầu: <b>01/12/2026</b>
< • Kết thúc: <b>17/12/2026</b>
< • Đơn vị: <b>Đoàn xã Tuy An Đông</b>
< • Chỉ tiêu: <b>chưa có</b>
< • Mô hình: <b>chưa có</b>
< • Ghi chú: <b>không có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Xác nhận] [✏️ Tên chiến dịch] [✏️ Loại] [✏️ Bắt đầu] [✏️ Kết thúc] [✏️ Đơn vị] [✏️ Chỉ tiêu] [✏️ Mô hình] [✏️ Ghi chú] [Thôi]
> [✅ Xác nhận]
< 🚩 Đã lập chiến dịch <b>Mùa đông tình nguyện</b> (01/12/2026 – 17/12/2026). Mở đăng ký cho từng hoạt động rồi gắn vào chiến dịch nhé.
< [🔎 Xem]
! stored campaign: Open | Mùa đông tình nguyện | WinterVolunteer | 2026-12-01..2026-12-17 | unit=Đoàn xã Tuy An Đông | goals= | model=
now 2026-12-10 07:30
sweep
! opened 1, passed on 0, told 1
! told cadre:
!   Kính gửi đồng chí Hạnh, mình xin nhắc báo cáo của đơn vị:
!
!   • <b>Báo cáo kết quả chiến dịch – Mùa đông tình nguyện</b>: hạn 22/12/2026 (thứ Ba)
!   [📝 Nộp báo cáo] [👌 Đã nhận] [⏰ Hẹn lại] [🕒 Xin gia hạn]
now 2026-12-11 08:00
as cadre
> /chiendich
< 🚩 <b>Chiến dịch</b>
<
< 1. <b>Mùa đông tình nguyện</b> – 01/12/2026 – 17/12/2026 – Đoàn xã Tuy An Đông
< [1. Mùa đông tình nguyện] [➕ Chiến dịch mới]
> [1. Mùa đông tình nguyện]
< 🚩 <b>Mùa đông tình nguyện</b>
< 📅 01/12/2026 – 17/12/2026
< 🏠 Đoàn xã Tuy An Đông
< 🎯 Chỉ tiêu: chưa có
< 🧭 Mô hình: chưa có
< Đang diễn ra
< [✏️ Sửa] [🔒 Đóng chiến dịch] [🚩 Tất cả]
> [✏️ Sửa]
< <b>Sửa chiến dịch</b> – bạn xem lại giúp mình:
< • Tên chiến dịch: <b>Mùa đông tình nguyện</b>
< • Loại: <b>Tình nguyện mùa Đông</b>
< • Bắt đầu: <b>01/12/2026</b>
< • Kết thúc: <b>17/12/2026</b>
< • Đơn vị: <b>Đoàn xã Tuy An Đông</b>
< • Chỉ tiêu: <b>chưa có</b>
< • Mô hình: <b>chưa có</b>
< • Ghi chú: <b>không có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Lưu thay đổi] [✏️ Tên chiến dịch] [✏️ Loại] [✏️ Bắt đầu] [✏️ Kết thúc] [✏️ Đơn vị] [✏️ Chỉ tiêu] [✏️ Mô hình] [✏️ Ghi chú] [Thôi]
> [✏️ Kết thúc]
< Bắt đầu thứ ba 1/12. Kết thúc ngày nào?
< [Giữ nguyên: thứ năm 17/12]
> 18/12
< <b>Sửa chiến dịch</b> – bạn xem lại giúp mình:
< • Tên chiến dịch: <b>Mùa đông tình nguyện</b>
< • Loại: <b>Tình nguyện mùa Đông</b>
< • Bắt đầu: <b>01/12/2026</b>
< • Kết thúc: <b>18/12/2026</b>
< • Đơn vị: <b>Đoàn xã Tuy An Đông</b>
< • Chỉ tiêu: <b>chưa có</b>
< • Mô hình: <b>chưa có</b>
< • Ghi chú: <b>không có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Lưu thay đổi] [✏️ Tên chiến dịch] [✏️ Loại] [✏️ Bắt đầu] [✏️ Kết thúc] [✏️ Đơn vị] [✏️ Chỉ tiêu] [✏️ Mô hình] [✏️ Ghi chú] [Thôi]
> [✅ Lưu thay đổi]
< Đã sửa chiến dịch <b>Mùa đông tình nguyện</b> (01/12/2026 – 18/12/2026).
< [🔎 Xem]
! stored campaign: Open | Mùa đông tình nguyện | WinterVolunteer | 2026-12-01..2026-12-18 | unit=Đoàn xã Tuy An Đông | goals= | model=
now 2026-12-12 07:30
sweep
! opened 0, passed on 0, told 0
> hạn của tôi
< <b>Báo cáo đơn vị bạn phải nộp</b>
<
< 1. <b>Báo cáo kết quả chiến dịch – Mùa đông tình nguyện</b>
< hạn 23/12/2026 (thứ Tư), còn 8 ngày làm việc · 🆕 chưa làm
< [🔎 Mở số 1] [🎓 Nộp thử] [🗓 Lịch hạn]
> nộp báo cáo
< Số hoạt động là bao nhiêu?
< [Bỏ qua]
> hoạt động 3, lượt 60
< Kỳ này có gì nổi bật? Vài câu là đủ.
> Thăm 5 gia đình chính sách, trồng 100 cây.
< <b>Báo cáo kết quả chiến dịch – Mùa đông tình nguyện</b>
< Đoàn xã Tuy An Đông – bạn xem lại giúp mình:
< • Số hoạt động: <b>3 hoạt động ✍️ tự khai</b>
< • Lượt tham gia: <b>60 lượt ✍️ tự khai</b>
< • Số tình nguyện viên: <b>chưa có</b>
< • Đơn vị máu: <b>chưa có</b>
< • Cây trồng mới: <b>chưa có</b>
< • Rác thu gom: <b>chưa có</b>
< • Suất quà: <b>chưa có</b>
< • Kinh phí thực hiện: <b>chưa có</b>
< • Công trình thanh niên: <b>chưa có</b>
< • Đội hình: <b>chưa có</b>
< • Kết quả nổi bật: <b>Thăm 5 gia đình chính sách, trồng 100 cây.</b>
< • Khó khăn, vướng mắc: <b>chưa có</b>
< • Kiến nghị, đề xuất: <b>chưa có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Nộp báo cáo] [💾 Lưu, làm sau] [✏️ Số hoạt động] [✏️ Lượt tham gia] [✏️ Số tình nguyện viên] [✏️ Đơn vị máu] [✏️ Cây trồng mới] [✏️ Rác thu gom] [✏️ Suất quà] [✏️ Kinh phí thực hiện] [✏️ Công trình thanh niên] [✏️ Đội hình] [✏️ Kết quả nổi bật] [✏️ Khó khăn, vướng mắc] [✏️ Kiến nghị, đề xuất] [Thôi]
> [✅ Nộp báo cáo]
< ✅ Đã nộp <b>Báo cáo kết quả chiến dịch – Mùa đông tình nguyện</b>, đúng hạn.
<
< Mình đã báo Quang duyệt.
< [🔎 Xem] [📄 Văn bản (docx)] [✏️ Sửa báo cáo đã nộp]
! stored obligation: chien-dich | cd-u6yafbee | Đoàn xã Tuy An Đông | Submitted | due 2026-12-23 | no reminder
! stored report: version 1: ActivityCount=3 Declared, ParticipationTurns=60 Declared
! told officer:
!   📥 <b>Hạnh</b> (Đoàn xã Tuy An Đông) vừa nộp <b>Báo cáo kết quả chiến dịch – Mùa đông tình nguyện</b>.
!   [🔎 Xem] [✅ Duyệt] [↩️ Trả lại]
as officer
> /tre
< <b>Báo cáo kết quả chiến dịch – Mùa đông tình nguyện</b>
< 🗓 hạn 23/12/2026 (thứ Tư)
<
< Đã nộp 1/1 (100%), đúng hạn 1 (100%)
<
< 📥 1 báo cáo chờ duyệt.
< [✅ Duyệt tất cả (1)] [🔎 Xem từng báo cáo] [🗂 Kỳ khác]
> [✅ Duyệt tất cả (1)]
< ✅ Đã duyệt báo cáo của <b>Đoàn xã Tuy An Đông</b>.
< [📊 Tình hình nộp báo cáo]
! stored obligation: chien-dich | cd-u6yafbee | Đoàn xã Tuy An Đông | Approved | due 2026-12-23 | no reminder
! told cadre:
!   ✅ Quang đã duyệt <b>Báo cáo kết quả chiến dịch – Mùa đông tình nguyện</b>.
!   [📄 Văn bản (docx)]
