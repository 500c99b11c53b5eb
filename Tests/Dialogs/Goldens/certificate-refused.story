# Không cấp giấy chứng nhận, có lý do
as leader
> kết quả trồng cây sáng hôm qua ở thôn Phú Hội: 25 bạn, 3000 cây
< Gửi ảnh hoạt động nếu có, rồi bấm <b>Xong</b>.
< (Picture)
< [Xong]
> xong
< <b>Kết quả hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Trồng cây</b>
< • Loại: <b>Trồng cây</b>
< • Thời gian: <b>chủ nhật 22/11</b>
< • Địa điểm: <b>thôn Phú Hội</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Ghi chú: <b>không có</b>
< • Lượt tham gia: <b>25 lượt tham gia</b>
< • Số người khác nhau: <b>chưa có</b>
< • Số giờ mỗi người: <b>chưa có</b>
< • Cây trồng mới: <b>3.000 cây</b>
< • Kinh phí: <b>chưa có</b>
< • Kể thêm: <b>chưa có</b>
< • Ảnh: <b>chưa có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Gửi kết quả] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Đơn vị] [✏️ Ghi chú] [✏️ Lượt tham gia] [✏️ Số người khác nhau] [✏️ Số giờ mỗi người] [✏️ Cây trồng mới] [✏️ Kinh phí] [✏️ Kể thêm] [✏️ Ảnh] [Thôi]
> [✅ Gửi kết quả]
< ✅ Đã nhận kết quả <b>Trồng cây</b>: 25 lượt tham gia. Cảm ơn bạn và cả đội!
<
< Hạnh sẽ xem và xác minh.
< [🔎 Xem]
! stored activity: status=Reported | title=Trồng cây | kind=TreePlanting | when=2026-11-22/2026-11-22 | where=thôn Phú Hội | people= | unit=Đội tình nguyện Bãi Xép | note= | result: turns=25, persons=, hours=, TreesPlanted=3000, story=, pictures=
! told cadre:
!   📥 Lan vừa báo kết quả <b>Trồng cây</b> (chủ nhật 22/11): 25 lượt tham gia. Nhờ bạn xem và xác minh.
!   [🔎 Xem] [✅ Xác minh]
as cadre
> menu
< Bạn chọn một việc, hoặc cứ nhắn bằng lời:
< [📝 Đăng ký hoạt động] [📊 Báo kết quả] [📅 Hoạt động của tôi] [✅ Chờ xác minh (1)] [🎯 Tiến độ chỉ tiêu] [🏠 Đơn vị của tôi] [❓ Trợ giúp]
> [✅ Chờ xác minh (1)]
< <b>Kết quả chờ bạn xác minh</b>
<
< 1. <b>Trồng cây</b>
<     chủ nhật 22/11 · 🟡 chờ xác minh
< [1. Trồng cây] [📅 Của tôi] [🗂 Đã xong] [🏠 Của đơn vị]
> [1. Trồng cây]
< <b>Trồng cây</b>
< Trồng cây
< 🕖 chủ nhật 22/11
< 📍 thôn Phú Hội
< 👥 chưa có
< 🏠 Đội tình nguyện Bãi Xép
< 🟡 chờ xác minh
<
< <b>Kết quả:</b> 25 lượt tham gia, 3.000 cây
< [✅ Xác minh] [↩️ Trả lại] [✏️ Sửa kết quả] [📋 Chép sang ngày khác] [📅 Danh sách]
> [✅ Xác minh]
< ✅ Đã xác minh kết quả <b>Trồng cây</b>.
< [✅ Xem kết quả chờ xác minh]
! stored activity: status=Verified | title=Trồng cây | kind=TreePlanting | when=2026-11-22/2026-11-22 | where=thôn Phú Hội | people= | unit=Đội tình nguyện Bãi Xép | note= | result: turns=25, persons=, hours=, TreesPlanted=3000, story=, pictures=, verified
! told leader:
!   ✅ Hạnh đã xác minh kết quả <b>Trồng cây</b> của bạn.
as leader
> /xinchungnhan
< <b>Xin giấy chứng nhận</b> – bạn xem lại giúp mình:
< • Họ tên: <b>Lan</b>
< • Nội dung: <b>1 hoạt động (22/11/2026)</b>
< ⚠️ Gửi đi nghĩa là bạn đồng ý để đơn vị cấp giấy chứng nhận ghi họ tên bạn. Rút lại lúc nào cũng được: /rutdongy.
< [✅ Gửi yêu cầu] [✏️ Nội dung] [Thôi]
> [✅ Gửi yêu cầu]
< 📨 Đã gửi yêu cầu cấp giấy chứng nhận: 1 hoạt động (22/11/2026).
< Người duyệt: Hạnh. Có kết quả mình báo bạn ngay.
! stored person: Lan | unit=Đội tình nguyện Bãi Xép | language=vi | TeamLeader@Đội tình nguyện Bãi Xép 2026-01-01.. | agrees=Certificates
! told cadre:
!   📥 <b>Lan</b> xin giấy chứng nhận: 1 hoạt động (22/11/2026). Số liệu lấy từ hoạt động đã chốt.
!   [✅ Cấp giấy] [❌ Không cấp]
as cadre
> menu
< Bạn chọn một việc, hoặc cứ nhắn bằng lời:
< [📝 Đăng ký hoạt động] [📊 Báo kết quả] [📅 Hoạt động của tôi] [🎯 Tiến độ chỉ tiêu] [🏠 Đơn vị của tôi] [📜 1 giấy chứng nhận chờ cấp] [❓ Trợ giúp]
> [📜 1 giấy chứng nhận chờ cấp]
< 📥 <b>1 yêu cầu chờ cấp</b>
<
< 1. <b>Lan</b>, Đội tình nguyện Bãi Xép, gửi ngày 23/11/2026
< [✅ Cấp số 1] [❌ Không cấp số 1]
> [❌ Không cấp số 1]
< Vì sao không cấp? Viết ngắn gọn, người xin sẽ đọc được.
> chờ cuối quý cấp chung một lần
< Đã báo cho <b>Lan</b> là không cấp.
< [📜 Giấy chứng nhận]
! told leader:
!   Yêu cầu cấp giấy chứng nhận của bạn chưa được chấp nhận: chờ cuối quý cấp chung một lần
!   [🏅 Xem thành tích]
as leader
> /chungnhan
< Bạn chưa có giấy chứng nhận nào.
< [📜 Xin giấy chứng nhận]
> /doikhoaky
< Bạn không có quyền làm việc này. Nếu cần, bạn nhờ cán bộ phụ trách đơn vị nhé.
