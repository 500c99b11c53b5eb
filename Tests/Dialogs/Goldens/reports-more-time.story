# Xin gia hạn bằng một câu, cấp trên đồng ý; xin miễn bị từ chối; đã nhận; hẹn lại
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
> [👌 Đã nhận]
< 👌 Cảm ơn bạn đã nhận. Mình nhắc lại vào 7:30 ngày 16/12/2026 (thứ Tư).
< [📝 Nộp báo cáo] [🕒 Xin gia hạn]
! stored obligation: thang | 2026-12 | Đoàn xã Tuy An Đông | Open | due 2026-12-17 | next 2026-12-14 07:30
> xin gia hạn báo cáo tháng 12 đến thứ sáu 25/12
< Lý do là gì?
> Bão vào, cán bộ đi trực
< <b>Xin gia hạn</b> – bạn xem lại:
< • Báo cáo: <b>Báo cáo tháng công tác tình nguyện – tháng 12/2026</b>
< • Hạn: <b>17/12/2026 (thứ Năm)</b>
< • Xin đến: <b>25/12/2026 (thứ Sáu)</b>
< • Lý do: <b>Bão vào, cán bộ đi trực</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Gửi lời xin] [✏️ Xin đến] [✏️ Lý do] [Thôi]
> [✅ Gửi lời xin]
< 🕒 Đã gửi lời xin đến Quang. Trong lúc chờ mình không nhắc nữa.
< [📌 Hạn báo cáo]
! stored obligation: thang | 2026-12 | Đoàn xã Tuy An Đông | Open | due 2026-12-17 | no reminder | asks Extend 2026-12-25
! told officer:
!   🕒 <b>Hạnh</b> (Đoàn xã Tuy An Đông) xin gia hạn <b>Báo cáo tháng công tác tình nguyện – tháng 12/2026</b> đến 25/12/2026 (thứ Sáu): <i>Bão vào, cán bộ đi trực</i>
!   [✅ Đồng ý] [❌ Không đồng ý]
> xin gia hạn báo cáo tháng 12 thêm 2 ngày
< Đơn vị đã xin rồi và đang chờ trả lời.
< [📌 Hạn báo cáo]
as officer
> [✅ Đồng ý]
< ✅ Đã đồng ý cho <b>Đoàn xã Tuy An Đông</b>.
< [📊 Tình hình nộp báo cáo]
! stored obligation: thang | 2026-12 | Đoàn xã Tuy An Đông | Open | due 2026-12-25 | next 2026-12-18 07:30
! told cadre:
!   ✅ Quang đồng ý gia hạn <b>Báo cáo tháng công tác tình nguyện – tháng 12/2026</b> đến 25/12/2026 (thứ Sáu).
!   [📝 Nộp báo cáo]
as cadre
> hạn của tôi
< <b>Báo cáo đơn vị bạn phải nộp</b>
<
< 1. <b>Báo cáo tháng công tác tình nguyện – tháng 12/2026</b>
< đã gia hạn đến 25/12/2026 (thứ Sáu), còn 11 ngày làm việc · ⏳ được gia hạn
< [🔎 Mở số 1] [🎓 Nộp thử] [🗓 Lịch hạn]
> [🔎 Mở số 1]
< <b>Báo cáo tháng công tác tình nguyện – tháng 12/2026</b>
< Đoàn xã Tuy An Đông
< 🗓 đã gia hạn đến 25/12/2026 (thứ Sáu)
< ⏳ được gia hạn · còn 11 ngày làm việc
<
< • Số hoạt động: chưa có
< • Lượt tham gia: chưa có
< • Số tình nguyện viên: chưa có
< • Đơn vị máu: chưa có
< • Cây trồng mới: chưa có
< • Rác thu gom: chưa có
< • Suất quà: chưa có
< • Kinh phí thực hiện: chưa có
< [📝 Nộp báo cáo] [🕒 Xin gia hạn] [🙏 Xin miễn] [⏰ Hẹn lại] [📄 Văn bản (docx)] [📊 Số liệu (xlsx)]
> [⏰ Hẹn lại]
< Mình nhắc lại lúc nào? Ví dụ <b>chiều nay</b>, <b>sáng mai</b>, <b>thứ sáu 9h</b>.
> sáng thứ hai 14/12
< ⏰ Mình nhắc lại vào 7:30 ngày 14/12/2026 (thứ Hai). Riêng sáng ngày hết hạn mình vẫn nhắc.
< [📝 Nộp báo cáo]
! stored obligation: thang | 2026-12 | Đoàn xã Tuy An Đông | Open | due 2026-12-25 | next 2026-12-14 07:30
> hạn của tôi
< <b>Báo cáo đơn vị bạn phải nộp</b>
<
< 1. <b>Báo cáo tháng công tác tình nguyện – tháng 12/2026</b>
< đã gia hạn đến 25/12/2026 (thứ Sáu), còn 11 ngày làm việc · ⏳ được gia hạn
< [🔎 Mở số 1] [🎓 Nộp thử] [🗓 Lịch hạn]
> [🔎 Mở số 1]
< <b>Báo cáo tháng công tác tình nguyện – tháng 12/2026</b>
< Đoàn xã Tuy An Đông
< 🗓 đã gia hạn đến 25/12/2026 (thứ Sáu)
< ⏳ được gia hạn · còn 11 ngày làm việc
<
< • Số hoạt động: chưa có
< • Lượt tham gia: chưa có
< • Số tình nguyện viên: chưa có
< • Đơn vị máu: chưa có
< • Cây trồng mới: chưa có
< • Rác thu gom: chưa có
< • Suất quà: chưa có
< • Kinh phí thực hiện: chưa có
< [📝 Nộp báo cáo] [🕒 Xin gia hạn] [🙏 Xin miễn] [⏰ Hẹn lại] [📄 Văn bản (docx)] [📊 Số liệu (xlsx)]
> [🙏 Xin miễn]
< Lý do là gì?
> Đơn vị không có hoạt động
< <b>Xin miễn báo cáo</b> – bạn xem lại:
< • Báo cáo: <b>Báo cáo tháng công tác tình nguyện – tháng 12/2026</b>
< • Hạn: <b>25/12/2026 (thứ Sáu)</b>
< • Lý do: <b>Đơn vị không có hoạt động</b>
< [✅ Gửi lời xin] [✏️ Lý do] [Thôi]
> [✅ Gửi lời xin]
< 🕒 Đã gửi lời xin đến Quang. Trong lúc chờ mình không nhắc nữa.
< [📌 Hạn báo cáo]
! stored obligation: thang | 2026-12 | Đoàn xã Tuy An Đông | Open | due 2026-12-25 | no reminder | asks Excuse 
! told officer:
!   🙏 <b>Hạnh</b> (Đoàn xã Tuy An Đông) xin miễn <b>Báo cáo tháng công tác tình nguyện – tháng 12/2026</b>: <i>Đơn vị không có hoạt động</i>
!   [✅ Đồng ý] [❌ Không đồng ý]
as officer
> [❌ Không đồng ý]
< Bạn nhắn gì cho đơn vị không? Bỏ qua cũng được.
< [Bỏ qua]
> Đồng chí cố gắng giúp
< ❌ Đã trả lời <b>Đoàn xã Tuy An Đông</b>, hạn giữ nguyên.
< [📊 Tình hình nộp báo cáo]
! stored obligation: thang | 2026-12 | Đoàn xã Tuy An Đông | Open | due 2026-12-25 | next 2026-12-14 07:30
! told cadre:
!   Quang chưa đồng ý cho <b>Báo cáo tháng công tác tình nguyện – tháng 12/2026</b>, hạn vẫn là 25/12/2026 (thứ Sáu).
!
!   <i>Đồng chí cố gắng giúp</i>
!   [📝 Nộp báo cáo]
