# Đội trưởng đi vắng: người làm thay được nhắc, xin miễn bằng cách trả lời, được đồng ý thì thôi nhắc
now 2026-12-08 08:00
as leader
> /donvi
> [🏖 Ủy quyền]
> [Minh]
> từ 9/12 đến 20/12
> [🏖 Ủy quyền]
as cadre
> /maubaocao moi
> Báo cáo tháng của đội
> hằng tháng
> Lượt tham gia*
> [✏️ Đơn vị nộp]
> CLB, đội, nhóm: 2
> [✅ Lưu mẫu]
now 2026-12-10 07:30
sweep
as volunteer
> xin miễn báo cáo tháng 12
> Đội nghỉ sau bão
> [✅ Gửi lời xin]
as cadre
> [✅ Đồng ý]
now 2026-12-16 07:30
sweep
as volunteer
> hạn của tôi
