# Tình hình theo khu vực: chi đoàn, đội nộp cho xã, tỉnh thấy theo từng xã; duyệt nhiều một lần, trả lại một báo cáo
now 2026-12-09 08:00
as officer
> /maubaocao moi
> Báo cáo tháng của chi đoàn, đội
> hằng tháng
> Lượt tham gia*
> [✏️ Đơn vị nộp]
> Chi đoàn, chi hội + CLB, đội, nhóm: 2
> [✅ Lưu mẫu]
now 2026-12-10 07:30
sweep
as leader
> nộp báo cáo
> 30
> [✅ Nộp báo cáo]
as twohats
> hạn của tôi
> [🔎 Mở số 1]
> [📝 Nộp báo cáo]
> 12
> [✅ Nộp báo cáo]
> nộp báo cáo
> 25
> [✅ Nộp báo cáo]
as officer
> /tre
as cadre
> /tre
> [🔎 Xem từng báo cáo]
> [Đội tình nguyện Bãi Xép]
> [↩️ Trả lại]
> Ghi cả buổi dọn rác ngày 29/11
as leader
> [✏️ Sửa và nộp lại]
> lượt 45
> [✅ Nộp báo cáo]
as officer
> /tre
> [✅ Duyệt tất cả (3)]
> /tre 2026-12
