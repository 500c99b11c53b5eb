# Biểu mẫu riêng của đơn vị: gửi tệp docx có chỗ trống, chỗ lạ được nêu tên, dùng rồi thì bỏ được
now 2026-12-09 08:00
as officer
> /maubaocao bat thang
< ▶️ Đã bật <b>Báo cáo tháng công tác tình nguyện</b>. Mình tự mở báo cáo từng kỳ và nhắc theo hạn.
< [🗂 Chế độ báo cáo]
as cadre
> (văn bản mau-xa.docx) {{don_vi}} báo cáo {{ky}}: {{so.ParticipationTurns}} lượt, {{so.KhongCo}} việc khác. {{loi.Highlights}}
< <b>Dùng mẫu văn bản riêng</b> – bạn xem lại:
< • Tệp kèm: <b>mau-xa.docx</b>
< • Báo cáo: <b>Báo cáo tháng công tác tình nguyện</b>
< • Đơn vị: <b>Đoàn xã Tuy An Đông</b>
< ⚠️ Mình không biết các chỗ điền: so.KhongCo. Những chỗ đó sẽ giữ nguyên.
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Dùng mẫu này] [✏️ Báo cáo] [✏️ Đơn vị] [Thôi]
> [✅ Dùng mẫu này]
< ✅ Từ giờ văn bản <b>Báo cáo tháng công tác tình nguyện</b> của đơn vị theo mẫu bạn gửi.
< [↩️ Dùng lại mẫu thường] [📌 Hạn báo cáo]
> [↩️ Dùng lại mẫu thường]
< ✅ Văn bản <b>Báo cáo tháng công tác tình nguyện</b> trở lại mẫu chung.
< [📌 Hạn báo cáo]
as leader
> (văn bản mau-doi.docx) {{don_vi}} báo cáo {{ky}}
< <b>Dùng mẫu văn bản riêng</b> – bạn xem lại:
< • Tệp kèm: <b>mau-doi.docx</b>
< • Báo cáo: <b>Báo cáo tháng công tác tình nguyện</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Dùng mẫu này] [✏️ Báo cáo] [✏️ Đơn vị] [Thôi]
