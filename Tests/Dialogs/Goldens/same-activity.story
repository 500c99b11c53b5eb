# Cùng một buổi do hai đội đưa lên: hỏi một câu, gộp, mỗi người tính một lần; hoặc nói là hai buổi
as leader
> đăng ký dọn rác bãi biển sáng chủ nhật này 7h đến 11h ở Bãi Xép, 3 bạn
> ok
as cadre
> đăng ký dọn rác bãi biển Bãi Xép sáng chủ nhật này 7h30 đến 11h ở Bãi Xép, 10 bạn
> ok
> /gophoatdong 01970000000070008000000000000002
> /hoatdong
