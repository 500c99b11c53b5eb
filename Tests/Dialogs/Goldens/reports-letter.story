# Gửi văn bản cho bot: đề xuất yêu cầu, xác nhận một lần, đơn vị nhận kèm văn bản và trả lời
now 2026-11-25 09:00
as officer
> (văn bản cv-123.docx) V/v báo cáo tình hình thiệt hại do bão số 13. Đề nghị các xã, phường báo cáo gửi về Tỉnh Đoàn trước ngày 15/12/2026.
< Mình đọc thấy: <i>Đề nghị các xã, phường báo cáo gửi về Tỉnh Đoàn trước ngày 15/12/2026.</i>
<
< <b>Yêu cầu báo cáo</b> – mình chưa gửi gì, bạn xem lại:
< • Báo cáo: <b>Báo cáo tình hình thiệt hại do bão số 13</b>
< • Hạn: <b>14/12/2026 (thứ Hai)</b>
< • Đơn vị: <b>Đoàn xã Tuy An Đông, Đoàn phường Tuy Hòa, Đoàn phường Sông Cầu</b>
< • Số liệu cần: <b>chỉ cần lời</b>
< • Tệp kèm: <b>cv-123.docx</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Gửi yêu cầu] [✏️ Báo cáo] [✏️ Hạn] [✏️ Đơn vị] [✏️ Số liệu cần] [Thôi]
> [✏️ Hạn]
< Hạn nộp là ngày nào?
< [Giữ nguyên: thứ hai 14/12]
> 15/12
< <b>Yêu cầu báo cáo</b> – mình chưa gửi gì, bạn xem lại:
< • Báo cáo: <b>Báo cáo tình hình thiệt hại do bão số 13</b>
< • Hạn: <b>15/12/2026 (thứ Ba)</b>
< • Đơn vị: <b>Đoàn xã Tuy An Đông, Đoàn phường Tuy Hòa, Đoàn phường Sông Cầu</b>
< • Số liệu cần: <b>chỉ cần lời</b>
< • Tệp kèm: <b>cv-123.docx</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Gửi yêu cầu] [✏️ Báo cáo] [✏️ Hạn] [✏️ Đơn vị] [✏️ Số liệu cần] [Thôi]
> [✏️ Số liệu cần]
< Cần số liệu gì? Ví dụ <i>số hộ bị ngập (hộ), số nhà tốc mái (căn)</i>. Bỏ qua nếu chỉ cần lời.
< [Bỏ qua]
> số hộ bị ngập (hộ), số nhà tốc mái (căn)
< <b>Yêu cầu báo cáo</b> – mình chưa gửi gì, bạn xem lại:
< • Báo cáo: <b>Báo cáo tình hình thiệt hại do bão số 13</b>
< • Hạn: <b>15/12/2026 (thứ Ba)</b>
< • Đơn vị: <b>Đoàn xã Tuy An Đông, Đoàn phường Tuy Hòa, Đoàn phường Sông Cầu</b>
< • Số liệu cần: <b>số hộ bị ngập, số nhà tốc mái</b>
< • Tệp kèm: <b>cv-123.docx</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Gửi yêu cầu] [✏️ Báo cáo] [✏️ Hạn] [✏️ Đơn vị] [✏️ Số liệu cần] [Thôi]
> [✅ Gửi yêu cầu]
< ✅ Đã mở yêu cầu <b>Báo cáo tình hình thiệt hại do bão số 13</b> cho 3 đơn vị, báo tin cho 1 người.
<
< 2 đơn vị chưa có người nhận trên hệ thống.
< [📊 Tình hình nộp báo cáo]
! stored obligation: dot-xuat-3jq6gbee | 20261215 | Đoàn xã Tuy An Đông | Open | due 2026-12-15 | next 2026-12-08 07:30
! stored obligation: dot-xuat-3jq6gbee | 20261215 | Đoàn phường Tuy Hòa | Open | due 2026-12-15 | next 2026-12-08 07:30
! stored obligation: dot-xuat-3jq6gbee | 20261215 | Đoàn phường Sông Cầu | Open | due 2026-12-15 | next 2026-12-08 07:30
! told cadre:
!   📨 Quang đề nghị đơn vị báo cáo: <b>Báo cáo tình hình thiệt hại do bão số 13</b>, hạn 15/12/2026 (thứ Ba).
!   (file cv-123.docx)
!   [📝 Nộp báo cáo] [👌 Đã nhận] [🕒 Xin gia hạn]
as cadre
> [📝 Nộp báo cáo]
< số hộ bị ngập là bao nhiêu?
< [Bỏ qua]
> 25
< số nhà tốc mái là bao nhiêu?
< [Bỏ qua]
> 3
< Nội dung báo cáo của đơn vị là gì?
> Toàn xã có 25 hộ ngập, 3 nhà tốc mái; đã huy động 60 đoàn viên khắc phục.
< <b>Báo cáo tình hình thiệt hại do bão số 13</b>
< Đoàn xã Tuy An Đông – bạn xem lại giúp mình:
< • số hộ bị ngập: <b>25 hộ ✍️ tự khai</b>
< • số nhà tốc mái: <b>3 căn ✍️ tự khai</b>
< • Nội dung báo cáo: <b>Toàn xã có 25 hộ ngập, 3 nhà tốc mái; đã huy động 60 đoàn viên khắc phục.</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Nộp báo cáo] [💾 Lưu, làm sau] [✏️ số hộ bị ngập] [✏️ số nhà tốc mái] [✏️ Nội dung báo cáo] [Thôi]
> [✅ Nộp báo cáo]
< ✅ Đã nộp <b>Báo cáo tình hình thiệt hại do bão số 13</b>, đúng hạn.
<
< Mình đã báo Quang duyệt.
< [🔎 Xem] [📄 Văn bản (docx)] [✏️ Sửa báo cáo đã nộp]
! stored obligation: dot-xuat-3jq6gbee | 20261215 | Đoàn xã Tuy An Đông | Submitted | due 2026-12-15 | no reminder
! stored report: version 1: C1=25 Declared, C2=3 Declared
! told officer:
!   📥 <b>Hạnh</b> (Đoàn xã Tuy An Đông) vừa nộp <b>Báo cáo tình hình thiệt hại do bão số 13</b>.
!   [🔎 Xem] [✅ Duyệt] [↩️ Trả lại]
as officer
> [🔎 Xem]
< <b>Báo cáo tình hình thiệt hại do bão số 13</b>
< Đoàn xã Tuy An Đông
< 🗓 hạn 15/12/2026 (thứ Ba)
< 📥 đã nộp, chờ duyệt
<
< • số hộ bị ngập: <b>25 hộ</b> ✍️ tự khai
< • số nhà tốc mái: <b>3 căn</b> ✍️ tự khai
<
< <b>Nội dung báo cáo</b>: Toàn xã có 25 hộ ngập, 3 nhà tốc mái; đã huy động 60 đoàn viên khắc phục.
< [✅ Duyệt] [↩️ Trả lại] [📄 Văn bản (docx)] [📊 Số liệu (xlsx)] [📎 Văn bản yêu cầu]
as cadre
> yêu cầu các chi đoàn gửi báo cáo số đoàn viên về Đoàn xã trước ngày 5/12
< Mình đọc thấy: <i>yêu cầu các chi đoàn gửi báo cáo số đoàn viên về Đoàn xã trước ngày 5/12</i>
<
< <b>Yêu cầu báo cáo</b> – mình chưa gửi gì, bạn xem lại:
< • Báo cáo: <b>Báo cáo số đoàn viên về Đoàn xã</b>
< • Hạn: <b>04/12/2026 (thứ Sáu)</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép, Chi đoàn thôn Phú Hội</b>
< • Số liệu cần: <b>chỉ cần lời</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Gửi yêu cầu] [✏️ Báo cáo] [✏️ Hạn] [✏️ Đơn vị] [✏️ Số liệu cần] [Thôi]
> [✏️ Đơn vị]
< Đơn vị nào phải nộp? Gõ <b>tất cả</b> (2 đơn vị) hoặc tên các đơn vị, cách nhau bằng dấu phẩy.
< [Giữ nguyên: tất cả]
> Chi đoàn Phú Hội, Chi đoàn không có
< <b>Yêu cầu báo cáo</b> – mình chưa gửi gì, bạn xem lại:
< • Báo cáo: <b>Báo cáo số đoàn viên về Đoàn xã</b>
< • Hạn: <b>04/12/2026 (thứ Sáu)</b>
< • Đơn vị: <b>Chi đoàn thôn Phú Hội</b>
< • Số liệu cần: <b>chỉ cần lời</b>
< ⚠️ Mình không tìm thấy: Chi đoàn không có
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Gửi yêu cầu] [✏️ Báo cáo] [✏️ Hạn] [✏️ Đơn vị] [✏️ Số liệu cần] [Thôi]
> [✅ Gửi yêu cầu]
< ✅ Đã mở yêu cầu <b>Báo cáo số đoàn viên về Đoàn xã</b> cho 1 đơn vị, báo tin cho 1 người.
< [📊 Tình hình nộp báo cáo]
! stored obligation: dot-xuat-27nshbee | 20261204 | Chi đoàn thôn Phú Hội | Open | due 2026-12-04 | next 2026-11-27 07:30
! told twohats:
!   📨 Hạnh đề nghị đơn vị báo cáo: <b>Báo cáo số đoàn viên về Đoàn xã</b>, hạn 04/12/2026 (thứ Sáu).
!   [📝 Nộp báo cáo] [👌 Đã nhận] [🕒 Xin gia hạn]
as leader
> (văn bản thu.docx) Đề nghị các đơn vị gửi báo cáo về Tỉnh Đoàn trước ngày 15/12/2026.
< Mình đã đọc văn bản, nhưng chỉ cán bộ của đơn vị có cấp dưới mới gửi yêu cầu báo cáo được.
