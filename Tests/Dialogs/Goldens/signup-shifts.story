# Nhiều ca: chia ca, giữ chỗ kỹ năng, chọn ca bằng lời, trùng giờ
as leader
> đăng ký tiếp sức mùa thi sáng chủ nhật này 7h ở trường Phan Đình Phùng, 4 bạn
< <b>Đăng ký hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Tiếp sức mùa thi</b>
< • Loại: <b>Tiếp sức mùa thi</b>
< • Thời gian: <b>chủ nhật 29/11, 7:00</b>
< • Địa điểm: <b>trường Phan Đình Phùng</b>
< • Số người: <b>4 người</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Ghi chú: <b>không có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Xác nhận] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Số người] [✏️ Đơn vị] [✏️ Ghi chú] [Thôi]
> ok
< ✅ Đã ghi nhận: <b>Tiếp sức mùa thi</b>
< 🕖 chủ nhật 29/11, 7:00
< 📍 trường Phan Đình Phùng
< 👥 4 người
< Mình sẽ nhắc bạn vào tối hôm trước, và hỏi kết quả khi xong.
< [🔎 Xem] [✏️ Sửa]
! stored activity: status=Planned | title=Tiếp sức mùa thi | kind=ExamSupport | when=2026-11-29T07:00/2026-11-29 | where=trường Phan Đình Phùng | people=4 | unit=Đội tình nguyện Bãi Xép | note=
! reminder: DayBefore Waiting 2026-11-28 19:00
! reminder: AskResult Waiting 2026-11-29 19:00
> [🔎 Xem]
< <b>Tiếp sức mùa thi</b>
< Tiếp sức mùa thi
< 🕖 chủ nhật 29/11, 7:00
< 📍 trường Phan Đình Phùng
< 👥 4 người
< 🏠 Đội tình nguyện Bãi Xép
< 🔵 sắp diễn ra
< [✏️ Sửa] [🙋 Mở đăng ký] [📋 Chép sang ngày khác] [❌ Hủy hoạt động] [📅 Danh sách]
> [🙋 Mở đăng ký]
< <b>Mở đăng ký: Tiếp sức mùa thi</b> – bạn xem lại giúp mình:
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
> [✏️ Chia ca]
< Có chia nhiều ca không? Hiện là một ca: chủ nhật 29/11, 7:00.
< [Có] [Không]
> có
< Ca 1 từ mấy giờ đến mấy giờ? Cả buổi là chủ nhật 29/11, 7:00.
> 7h đến 11h chủ nhật này
< Ca 2 từ mấy giờ đến mấy giờ, ngày nào?
> 13h đến 17h chủ nhật này
< Ca 2 cần bao nhiêu bạn?
> 2 bạn
< Đã có 2 ca. Thêm ca nữa không?
< [Có] [Không]
> không
< <b>Mở đăng ký: Tiếp sức mùa thi</b> – bạn xem lại giúp mình:
< • Ca: <b>1: chủ nhật 29/11, 7:00–11:00, 4 chỗ</b>
< • Ca: <b>2: chủ nhật 29/11, 13:00–17:00, 2 chỗ</b>
< • Chia ca: <b>Có</b>
< • Chỗ cần kỹ năng: <b>chưa có</b>
< • Tuổi tối thiểu: <b>chưa có</b>
< • Mang theo: <b>chưa có</b>
< • An toàn: <b>chưa có</b>
< • Liên hệ: <b>chưa có</b>
< • Mở đăng ký: <b>ngay bây giờ</b>
< • Đóng đăng ký: <b>khi ca bắt đầu</b>
< • Chiến dịch: <b>Không thuộc chiến dịch nào</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Mở đăng ký] [✏️ Ca] [✏️ Ca] [✏️ Chia ca] [✏️ Chỗ cần kỹ năng] [✏️ Tuổi tối thiểu] [✏️ Mang theo] [✏️ An toàn] [✏️ Liên hệ] [✏️ Mở đăng ký] [✏️ Đóng đăng ký] [✏️ Chiến dịch] [Thôi]
> [✏️ Chỗ cần kỹ năng]
< Giữ chỗ cho bạn có kỹ năng nào? Xong thì chọn “Xong”.
< [Xong] [Sơ cứu] [Lái xe] [Dạy học] [Ngoại ngữ, tiếng dân tộc] [Tin học] [Viết bài, truyền thông] [Chụp ảnh, quay phim] [Văn nghệ] [Thể thao] [Bơi, cứu đuối] [Nấu ăn] [Xây, sửa nhà] [Điện nước] [Nông nghiệp] [Tổ chức, dẫn chương trình]
> Sơ cứu
< Giữ mấy chỗ cho Sơ cứu?
> 1 bạn
< Giữ chỗ cho bạn có kỹ năng nào? Xong thì chọn “Xong”.
< [Xong] [Lái xe] [Dạy học] [Ngoại ngữ, tiếng dân tộc] [Tin học] [Viết bài, truyền thông] [Chụp ảnh, quay phim] [Văn nghệ] [Thể thao] [Bơi, cứu đuối] [Nấu ăn] [Xây, sửa nhà] [Điện nước] [Nông nghiệp] [Tổ chức, dẫn chương trình]
> [Xong]
< <b>Mở đăng ký: Tiếp sức mùa thi</b> – bạn xem lại giúp mình:
< • Ca: <b>1: chủ nhật 29/11, 7:00–11:00, 4 chỗ</b>
< • Ca: <b>2: chủ nhật 29/11, 13:00–17:00, 2 chỗ</b>
< • Chia ca: <b>Có</b>
< • Chỗ cần kỹ năng: <b>1 chỗ Sơ cứu</b>
< • Tuổi tối thiểu: <b>chưa có</b>
< • Mang theo: <b>chưa có</b>
< • An toàn: <b>chưa có</b>
< • Liên hệ: <b>chưa có</b>
< • Mở đăng ký: <b>ngay bây giờ</b>
< • Đóng đăng ký: <b>khi ca bắt đầu</b>
< • Chiến dịch: <b>Không thuộc chiến dịch nào</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Mở đăng ký] [✏️ Ca] [✏️ Ca] [✏️ Chia ca] [✏️ Chỗ cần kỹ năng] [✏️ Tuổi tối thiểu] [✏️ Mang theo] [✏️ An toàn] [✏️ Liên hệ] [✏️ Mở đăng ký] [✏️ Đóng đăng ký] [✏️ Chiến dịch] [Thôi]
> [✅ Mở đăng ký]
< ✅ Đã mở đăng ký <b>Tiếp sức mùa thi</b>.
<
< Ca 1: <b>chủ nhật 29/11, 7:00–11:00</b> – còn 4/4 chỗ (trong đó giữ 1 chỗ Sơ cứu)
< Ca 2: <b>chủ nhật 29/11, 13:00–17:00</b> – còn 2/2 chỗ
< [🔎 Xem] [📢 Báo cho mọi người] [👥 Đăng ký cho đội]
! stored call: Open | Tiếp sức mùa thi | 1: 2026-11-29T07:00/2026-11-29T11:00 0/4 waiting=0 FirstAid=0/1; 2: 2026-11-29T13:00/2026-11-29T17:00 0/2 waiting=0 | age= bring= safety= contact= closes=
! announcement: Scheduled Reminder Important | to= those on the list |  | 0 people | due=2026-11-28 19:00 repeat=Once about a call because=reminder
! announcement: Scheduled Reminder Important | to= those on the list |  | 0 people | due=2026-11-29 05:00 repeat=Once about a call because=reminder
! announcement: Scheduled Reminder Important | to= those on the list |  | 0 people | due=2026-11-28 19:00 repeat=Once about a call because=reminder
! announcement: Scheduled Reminder Important | to= those on the list |  | 0 people | due=2026-11-29 11:00 repeat=Once about a call because=reminder
! announcement: Scheduled Reminder Important | to= those on the list |  | 0 people | due=2026-11-28 07:00 repeat=Once about a call because=reminder
! stored activity: status=Planned | title=Tiếp sức mùa thi | kind=ExamSupport | when=2026-11-29T07:00/2026-11-29 | where=trường Phan Đình Phùng | people=4 | unit=Đội tình nguyện Bãi Xép | note=
as volunteer
> cho em đăng ký ca chiều
< 🎉 Bạn đã có chỗ: <b>Tiếp sức mùa thi</b>
< 📅 chủ nhật 29/11, 13:00–17:00
< 📍 trường Phan Đình Phùng
< [🔎 Xem] [↩️ Rút tên]
! stored call: Open | Tiếp sức mùa thi | 1: 2026-11-29T07:00/2026-11-29T11:00 0/4 waiting=0 FirstAid=0/1; 2: 2026-11-29T13:00/2026-11-29T17:00 1/2 waiting=0 | age= bring= safety= contact= closes=
! sign-up: Minh shift 2 Going
> cho em đăng ký ca 1
< 🎉 Bạn đã có chỗ: <b>Tiếp sức mùa thi</b>
< 📅 chủ nhật 29/11, 7:00–11:00
< 📍 trường Phan Đình Phùng
< [🔎 Xem] [↩️ Rút tên]
! stored call: Open | Tiếp sức mùa thi | 1: 2026-11-29T07:00/2026-11-29T11:00 1/4 waiting=0 FirstAid=0/1; 2: 2026-11-29T13:00/2026-11-29T17:00 1/2 waiting=0 | age= bring= safety= contact= closes=
! sign-up: Minh shift 1 Going
> /hoso kynang
< Bạn giúp được việc gì? Chọn từng mục, rồi bấm <b>Xong</b>.
< [Sơ cứu] [Lái xe] [Dạy học] [Ngoại ngữ, tiếng dân tộc] [Tin học] [Viết bài, truyền thông] [Chụp ảnh, quay phim] [Văn nghệ] [Thể thao] [Bơi, cứu đuối] [Nấu ăn] [Xây, sửa nhà] [Điện nước] [Nông nghiệp] [Tổ chức, dẫn chương trình] [Xong]
> Sơ cứu
< Đã chọn: Sơ cứu. Chọn tiếp hoặc bấm <b>Xong</b>.
< [Lái xe] [Dạy học] [Ngoại ngữ, tiếng dân tộc] [Tin học] [Viết bài, truyền thông] [Chụp ảnh, quay phim] [Văn nghệ] [Thể thao] [Bơi, cứu đuối] [Nấu ăn] [Xây, sửa nhà] [Điện nước] [Nông nghiệp] [Tổ chức, dẫn chương trình] [Xong]
> [Xong]
< ✅ Đã lưu hồ sơ.
< [👤 Hồ sơ của tôi]
! stored person: Minh | unit=Đội tình nguyện Bãi Xép | language=vi | Volunteer@Đội tình nguyện Bãi Xép 2026-01-01.. | topics= skills=FirstAid
as twohats
> xin tham gia tiếp sức mùa thi
< <b>Tiếp sức mùa thi</b>: bạn đi ca nào?
< [Ca 1: chủ nhật 29/11, 7:00–11:00 – còn 3/4 chỗ] [Ca 2: chủ nhật 29/11, 13:00–17:00 – còn 1/2 chỗ]
> ca sáng
< 🎉 Bạn đã có chỗ: <b>Tiếp sức mùa thi</b>
< 📅 chủ nhật 29/11, 7:00–11:00
< 📍 trường Phan Đình Phùng
< [🔎 Xem] [↩️ Rút tên]
! stored call: Open | Tiếp sức mùa thi | 1: 2026-11-29T07:00/2026-11-29T11:00 2/4 waiting=0 FirstAid=0/1; 2: 2026-11-29T13:00/2026-11-29T17:00 1/2 waiting=0 | age= bring= safety= contact= closes=
! sign-up: Thu shift 1 Going
> để sau
< Được, bạn trả lời <b>Tiếp sức mùa thi</b> sau cũng được. Mình nhắc lại một lần trước khi đóng đăng ký.
< [🙋 Tham gia]
! sign-up: Thu shift 0 Later
> em không đi được
< Bạn muốn rút tên khỏi hoạt động nào? Mình chưa rút gì cả.
< [↩️ Tiếp sức mùa thi (chủ nhật 29/11, 7:00–11:00)] [Giữ nguyên]
