# Biểu mẫu riêng của đơn vị: gửi tệp docx có chỗ trống, chỗ lạ được nêu tên, dùng rồi thì bỏ được
now 2026-12-09 08:00
as officer
> /maubaocao bat thang
as cadre
> (văn bản mau-xa.docx) {{don_vi}} báo cáo {{ky}}: {{so.ParticipationTurns}} lượt, {{so.KhongCo}} việc khác. {{loi.Highlights}}
> [✅ Dùng mẫu này]
> [↩️ Dùng lại mẫu thường]
as leader
> (văn bản mau-doi.docx) {{don_vi}} báo cáo {{ky}}
