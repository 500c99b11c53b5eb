# Đội trưởng đăng ký cho cả đội bằng danh sách; hai nhóm của cùng một đội chỉ tính một lần
as leader
> đăng ký trồng cây sáng chủ nhật này 7h ở thôn Phú Hội, 4 bạn
< <b>Đăng ký hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Trồng cây</b>
< • Loại: <b>Trồng cây</b>
< • Thời gian: <b>chủ nhật 29/11, 7:00</b>
< • Địa điểm: <b>thôn Phú Hội</b>
< • Số người: <b>4 người</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Ghi chú: <b>không có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Xác nhận] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Số người] [✏️ Đơn vị] [✏️ Ghi chú] [Thôi]
> ok
< ✅ Đã ghi nhận: <b>Trồng cây</b>
< 🕖 chủ nhật 29/11, 7:00
< 📍 thôn Phú Hội
< 👥 4 người
< Mình sẽ nhắc bạn vào tối hôm trước, và hỏi kết quả khi xong.
< [🔎 Xem] [✏️ Sửa]
! stored activity: status=Planned | title=Trồng cây | kind=TreePlanting | when=2026-11-29T07:00/2026-11-29 | where=thôn Phú Hội | people=4 | unit=Đội tình nguyện Bãi Xép | note=
! reminder: DayBefore Waiting 2026-11-28 19:00
! reminder: AskResult Waiting 2026-11-29 19:00
> [🔎 Xem]
< <b>Trồng cây</b>
< Trồng cây
< 🕖 chủ nhật 29/11, 7:00
< 📍 thôn Phú Hội
< 👥 4 người
< 🏠 Đội tình nguyện Bãi Xép
< 🔵 sắp diễn ra
< [✏️ Sửa] [🙋 Mở đăng ký] [📋 Chép sang ngày khác] [❌ Hủy hoạt động] [📅 Danh sách]
> [🙋 Mở đăng ký]
< <b>Mở đăng ký: Trồng cây</b> – bạn xem lại giúp mình:
< • Ca: <b>1: chủ nhật 29/11, 7:00, 4 chỗ</b>
< • Chia ca: <b>Không</b>
< • Chỗ cần kỹ năng: <b>chưa có</b>
< • Tuổi tối thiểu: <b>chưa có</b>
< • Mang theo: <b>chưa có</b>
< • An toàn: <b>chưa có</b>
< • Liên hệ: <b>chưa có</b>
< • Mở đăng ký: <b>ngay bây giờ</b>
< • Đóng đăng ký: <b>khi ca bắt đầu</b>
< • Chiến dịch: <b>Không thuộc chiến dịch nào</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Mở đăng ký] [✏️ Ca] [✏️ Chia ca] [✏️ Chỗ cần kỹ năng] [✏️ Tuổi tối thiểu] [✏️ Mang theo] [✏️ An toàn] [✏️ Liên hệ] [✏️ Mở đăng ký] [✏️ Đóng đăng ký] [✏️ Chiến dịch] [Thôi]
> [✅ Mở đăng ký]
< ✅ Đã mở đăng ký <b>Trồng cây</b>.
<
< Ca 1: <b>chủ nhật 29/11, 7:00</b> – còn 4/4 chỗ
< [🔎 Xem] [📢 Báo cho mọi người] [👥 Đăng ký cho đội]
! stored call: Open | Trồng cây | 1: 2026-11-29T07:00/2026-11-29 0/4 waiting=0 | age= bring= safety= contact= closes=
! announcement: Scheduled Reminder Important | to= those on the list |  | 0 people | due=2026-11-28 19:00 repeat=Once about a call because=reminder
! announcement: Scheduled Reminder Important | to= those on the list |  | 0 people | due=2026-11-29 05:00 repeat=Once about a call because=reminder
! announcement: Scheduled Reminder Important | to= those on the list |  | 0 people | due=2026-11-28 07:00 repeat=Once about a call because=reminder
! stored activity: status=Planned | title=Trồng cây | kind=TreePlanting | when=2026-11-29T07:00/2026-11-29 | where=thôn Phú Hội | people=4 | unit=Đội tình nguyện Bãi Xép | note=
> [👥 Đăng ký cho đội]
< Bạn dán danh sách tên vào đây, mỗi bạn một dòng hoặc cách nhau dấu phẩy.
> 1. Minh
< <b>Đăng ký cho đội: Trồng cây</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Ca đã chọn: <b>chủ nhật 29/11, 7:00</b>
< • Danh sách: <b>1 bạn: Minh</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Đăng ký cho các bạn] [✏️ Đơn vị] [✏️ Ca đã chọn] [✏️ Danh sách] [Thôi]
> [✅ Đăng ký cho các bạn]
< ✅ <b>Trồng cây</b>: đã ghi tên 1 bạn. Ca này còn 3/4 chỗ.
< [🔎 Xem]
! stored call: Open | Trồng cây | 1: 2026-11-29T07:00/2026-11-29 1/4 waiting=0 | age= bring= safety= contact= closes=
! sign-up: Minh shift 1 Going
! told volunteer:
!   Lan đã đăng ký cho bạn: <b>Trồng cây</b>
!   📅 chủ nhật 29/11, 7:00
!   📍 thôn Phú Hội
!   [🔎 Xem] [↩️ Mình không đi được]
> [🔎 Xem]
< 🙋 <b>Trồng cây</b>
< 📍 thôn Phú Hội
< Đang nhận đăng ký
<
< Ca 1: <b>chủ nhật 29/11, 7:00</b> – còn 3/4 chỗ
< [🙋 Tham gia] [Không] [👥 Đăng ký cho đội] [📋 Danh sách] [✏️ Sửa] [🔒 Đóng đăng ký]
> [👥 Đăng ký cho đội]
< Bạn dán danh sách tên vào đây, mỗi bạn một dòng hoặc cách nhau dấu phẩy.
> Minh, Nguyễn Thị Mẫu; Trần Văn Thử, tran van thu, Y Mẫu Niê, H'Mẫu Kpă
< <b>Đăng ký cho đội: Trồng cây</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Ca đã chọn: <b>chủ nhật 29/11, 7:00</b>
< • Danh sách: <b>6 bạn: Minh, Nguyễn Thị Mẫu, Trần Văn Thử, tran van thu, Y Mẫu Niê, H'Mẫu Kpă</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Đăng ký cho các bạn] [✏️ Đơn vị] [✏️ Ca đã chọn] [✏️ Danh sách] [Thôi]
> [✅ Đăng ký cho các bạn]
< ✅ <b>Trồng cây</b>: đã ghi tên 3 bạn. Ca này đủ 4 chỗ, 1 đang chờ.
<
< Có tên từ trước (1), tính một lần: Minh
<
< Vào danh sách chờ (1): H'Mẫu Kpă
< [🔎 Xem]
! stored call: Open | Trồng cây | 1: 2026-11-29T07:00/2026-11-29 4/4 waiting=1 | age= bring= safety= contact= closes=
! sign-up: Nguyễn Thị Mẫu shift 1 Going
! sign-up: Trần Văn Thử shift 1 Going
! sign-up: Y Mẫu Niê shift 1 Going
! sign-up: H'Mẫu Kpă shift 1 Waiting
as volunteer
> [↩️ Mình không đi được]
< Đã rút tên bạn khỏi <b>Trồng cây</b>. Chỗ của bạn được mời bạn kế tiếp.
< [🙋 Tham gia lại]
! stored call: Open | Trồng cây | 1: 2026-11-29T07:00/2026-11-29 4/4 waiting=0 | age= bring= safety= contact= closes=
! sign-up: Minh shift 1 Withdrawn
! sign-up: H'Mẫu Kpă shift 1 Going
as volunteer
> /dkdoi 01970000000070008000000000000002
< Bạn dán danh sách tên vào đây, mỗi bạn một dòng hoặc cách nhau dấu phẩy.
> A, Bé Mẫu
< <b>Đăng ký cho đội: Trồng cây</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Ca đã chọn: <b>chủ nhật 29/11, 7:00</b>
< • Danh sách: <b>1 bạn: Bé Mẫu</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Đăng ký cho các bạn] [✏️ Đơn vị] [✏️ Ca đã chọn] [✏️ Danh sách] [Thôi]
> [✅ Đăng ký cho các bạn]
< Bạn không có quyền làm việc này. Nếu cần, bạn nhờ cán bộ phụ trách đơn vị nhé.
