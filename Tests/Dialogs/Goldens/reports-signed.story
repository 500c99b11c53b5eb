# Báo cáo của tỉnh cộng từ các xã, nộp rồi thì đứng yên; xã sửa sau đó không làm đổi số đã nộp
now 2026-12-09 08:00
as officer
> /maubaocao bat thang
now 2026-12-10 07:30
sweep
as cadre
> lượt 100, máu 20
> 4
> [✅ Nộp báo cáo]
as officer
> hạn của tôi
> [🔎 Mở số 1]
> [📝 Nộp báo cáo]
> [✅ Nộp báo cáo]
as cadre
> nộp báo cáo tháng 12
> [✏️ Sửa báo cáo đã nộp]
> lượt 120
> [✅ Nộp bản sửa]
as officer
> /nop tháng 12
> [🔎 Xem]
