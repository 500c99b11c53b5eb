# Ca còn thiếu người: ai đã trả lời, ai chưa, bot đã làm gì; đủ người thì thôi; người khác không xem được
as leader
> đăng ký dọn rác bãi biển sáng chủ nhật này 7h ở Bãi Xép, 3 bạn
> ok
> [🔎 Xem]
> [🙋 Mở đăng ký]
> [✅ Mở đăng ký]
> /nguyco
as volunteer
> cho em đăng ký sáng chủ nhật, rủ thêm 1 bạn
as twohats
> để sau
as leader
> ca nào còn thiếu người
as cadre
> cho em tham gia dọn rác bãi biển
as leader
> thiếu người
as volunteer
> /nguyco
