# Xác minh, trả lại, sửa và gửi lại
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
> 1
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
> [↩️ Trả lại]
< Bạn ghi lý do trả lại, để người báo biết cần sửa gì.
> Số cây nhiều quá, em kiểm tra lại giúp chị
< ↩️ Đã trả lại kết quả <b>Trồng cây</b> kèm lý do.
< [✅ Xem kết quả chờ xác minh]
! stored activity: status=Returned | title=Trồng cây | kind=TreePlanting | when=2026-11-22/2026-11-22 | where=thôn Phú Hội | people= | unit=Đội tình nguyện Bãi Xép | note= | result: turns=25, persons=, hours=, TreesPlanted=3000, story=, pictures=, returned because=Số cây nhiều quá, em kiểm tra lại giúp chị
! told leader:
!   ↩️ Hạnh trả lại kết quả <b>Trồng cây</b>: Số cây nhiều quá, em kiểm tra lại giúp chị
!   [✏️ Sửa và gửi lại]
as leader
> hoạt động
< <b>Hoạt động của bạn</b>
<
< 1. <b>Trồng cây</b>
<     chủ nhật 22/11 · ↩️ bị trả lại, cần sửa
< [1. Trồng cây] [📅 Của tôi] [🗂 Đã xong] [🏠 Của đơn vị]
> 1
< <b>Trồng cây</b>
< Trồng cây
< 🕖 chủ nhật 22/11
< 📍 thôn Phú Hội
< 👥 chưa có
< 🏠 Đội tình nguyện Bãi Xép
< ↩️ bị trả lại, cần sửa
<
< <b>Kết quả:</b> 25 lượt tham gia, 3.000 cây
< ↩️ Bị trả lại: Số cây nhiều quá, em kiểm tra lại giúp chị
< [✏️ Sửa và gửi lại] [📋 Chép sang ngày khác] [📅 Danh sách]
> [✏️ Sửa và gửi lại]
< <b>Kết quả hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Trồng cây</b>
< • Thời gian: <b>chủ nhật 22/11</b>
< • Địa điểm: <b>thôn Phú Hội</b>
< • Lượt tham gia: <b>25 lượt tham gia</b>
< • Số người khác nhau: <b>chưa có</b>
< • Số giờ mỗi người: <b>chưa có</b>
< • Cây trồng mới: <b>3.000 cây</b>
< • Kinh phí: <b>chưa có</b>
< • Kể thêm: <b>chưa có</b>
< • Ảnh: <b>chưa có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Gửi kết quả] [✏️ Lượt tham gia] [✏️ Số người khác nhau] [✏️ Số giờ mỗi người] [✏️ Cây trồng mới] [✏️ Kinh phí] [✏️ Kể thêm] [✏️ Ảnh] [Thôi]
> sửa số cây 300
< Đã sửa: 300.
<
< <b>Kết quả hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Trồng cây</b>
< • Thời gian: <b>chủ nhật 22/11</b>
< • Địa điểm: <b>thôn Phú Hội</b>
< • Lượt tham gia: <b>25 lượt tham gia</b>
< • Số người khác nhau: <b>chưa có</b>
< • Số giờ mỗi người: <b>chưa có</b>
< • Cây trồng mới: <b>300 cây</b>
< • Kinh phí: <b>chưa có</b>
< • Kể thêm: <b>chưa có</b>
< • Ảnh: <b>chưa có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Gửi kết quả] [✏️ Lượt tham gia] [✏️ Số người khác nhau] [✏️ Số giờ mỗi người] [✏️ Cây trồng mới] [✏️ Kinh phí] [✏️ Kể thêm] [✏️ Ảnh] [Thôi]
> [✅ Gửi kết quả]
< ✅ Đã nhận kết quả <b>Trồng cây</b>: 25 lượt tham gia. Cảm ơn bạn và cả đội!
<
< Hạnh sẽ xem và xác minh.
< [🔎 Xem]
! stored activity: status=Reported | title=Trồng cây | kind=TreePlanting | when=2026-11-22/2026-11-22 | where=thôn Phú Hội | people= | unit=Đội tình nguyện Bãi Xép | note= | result: turns=25, persons=, hours=, TreesPlanted=300, story=, pictures=
! told cadre:
!   📥 Lan vừa báo kết quả <b>Trồng cây</b> (chủ nhật 22/11): 25 lượt tham gia. Nhờ bạn xem và xác minh.
!   [🔎 Xem] [✅ Xác minh]
as cadre
> /hoatdong choxacminh
< <b>Kết quả chờ bạn xác minh</b>
<
< 1. <b>Trồng cây</b>
<     chủ nhật 22/11 · 🟡 chờ xác minh
< [1. Trồng cây] [📅 Của tôi] [🗂 Đã xong] [🏠 Của đơn vị]
> 1
< <b>Trồng cây</b>
< Trồng cây
< 🕖 chủ nhật 22/11
< 📍 thôn Phú Hội
< 👥 chưa có
< 🏠 Đội tình nguyện Bãi Xép
< 🟡 chờ xác minh
<
< <b>Kết quả:</b> 25 lượt tham gia, 300 cây
< [✅ Xác minh] [↩️ Trả lại] [✏️ Sửa kết quả] [📋 Chép sang ngày khác] [📅 Danh sách]
> [✅ Xác minh]
< ✅ Đã xác minh kết quả <b>Trồng cây</b>.
< [✅ Xem kết quả chờ xác minh]
! stored activity: status=Verified | title=Trồng cây | kind=TreePlanting | when=2026-11-22/2026-11-22 | where=thôn Phú Hội | people= | unit=Đội tình nguyện Bãi Xép | note= | result: turns=25, persons=, hours=, TreesPlanted=300, story=, pictures=, verified
! told leader:
!   ✅ Hạnh đã xác minh kết quả <b>Trồng cây</b> của bạn.
> [✅ Xem kết quả chờ xác minh]
< Không có kết quả nào chờ xác minh. 👍
< [📅 Của tôi] [🗂 Đã xong] [🏠 Của đơn vị] [📝 Đăng ký hoạt động]
as leader
> hoạt động
< Bạn chưa có hoạt động nào sắp tới hay chờ báo kết quả.
< [📅 Của tôi] [🗂 Đã xong] [🏠 Của đơn vị] [📝 Đăng ký hoạt động] [🚩 Chiến dịch]
> [🗂 Đã xong]
< <b>Hoạt động đã xong</b>
<
< 1. <b>Trồng cây</b>
<     chủ nhật 22/11 · ✅ đã xác minh
< [1. Trồng cây] [📅 Của tôi] [🗂 Đã xong] [🏠 Của đơn vị]
> 1
< <b>Trồng cây</b>
< Trồng cây
< 🕖 chủ nhật 22/11
< 📍 thôn Phú Hội
< 👥 chưa có
< 🏠 Đội tình nguyện Bãi Xép
< ✅ đã xác minh
<
< <b>Kết quả:</b> 25 lượt tham gia, 300 cây
< [📋 Chép sang ngày khác] [📅 Danh sách]
