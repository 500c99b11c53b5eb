# Ai không nhận được tin và vì sao: cán bộ xem lý do, tên trong đơn vị mình, việc nên làm; cấp trên chỉ xem số; người khác không xem được
as volunteer
> /dongy
< Mình chưa có lệnh /dongy. Bạn chọn một việc bên dưới nhé:
< [📝 Đăng ký hoạt động] [📊 Báo kết quả] [📅 Hoạt động của tôi] [🏠 Đơn vị của tôi] [❓ Trợ giúp]
as twohats
> /dongy
< Mình chưa có lệnh /dongy. Bạn chọn một việc bên dưới nhé:
< [📝 Đăng ký hoạt động] [📊 Báo kết quả] [📅 Hoạt động của tôi] [🏠 Đơn vị của tôi] [❓ Trợ giúp]
> /dungtin
< 🔕 Từ giờ mình không gửi tin hoạt động cho bạn nữa.
< [🔔 Nhận tin]
! stored person: Thu | unit= | language=vi | TeamLeader@CLB Hiến máu Tuy Hòa 2026-01-01.. | CellSecretary@Chi đoàn thôn Phú Hội 2026-01-01..
as cadre
> /khongden
< 📵 <b>Đoàn xã Tuy An Đông</b>: 4/4 người không nhận được tin
<
< 1. chưa đồng ý nhận tin: <b>3 người</b> (web 3)
< 2. đã tắt nhận tin hoặc đã dừng gửi: <b>1 người</b> (web 1)
< [🔎 chưa đồng ý nhận tin] [🔎 đã tắt nhận tin hoặc đã dừng gửi]
> chưa đồng ý nhận tin
< 📵 <b>chưa đồng ý nhận tin</b>: 3 người
<
< 1. Hạnh – Đoàn xã Tuy An Đông (web)
< 2. Lan – Đội tình nguyện Bãi Xép (web)
< 3. Minh – Đội tình nguyện Bãi Xép (web)
<
< <i>Việc xem danh sách được ghi lại; ai có tên đều hỏi được.</i>
<
< 👉 Nhờ các bạn mở bot, nhắn /toi rồi chọn “Nhận tin”. Mình không nhắn cho ai chưa đồng ý.
< [◀️ Các lý do]
> /thongbao mai họp giao ban lúc 7h ở nhà văn hóa Phú Hội
< 👁 <b>Người nhận sẽ thấy:</b>
< 📢 <b>Đoàn xã Tuy An Đông</b>
< mai họp giao ban lúc 7h ở nhà văn hóa Phú Hội
< <i>Tin tự động. Nhắn DUNGTIN để thôi nhận.</i>
< ———
<
< <b>Thông báo</b> – bạn xem lại giúp mình:
< • Nội dung: <b>mai họp giao ban lúc 7h ở nhà văn hóa Phú Hội</b>
< • Ảnh: <b>Không</b>
< • Tệp kèm: <b>Không</b>
< • Mời tham gia: <b>Không mời hoạt động nào</b>
< • Gửi cho: <b>Đoàn xã Tuy An Đông</b>
< • Người nhận: <b>Mọi người</b>
< • Theo vai trò: <b>Mọi vai trò</b>
< • Chủ đề: <b>Mọi chủ đề</b>
< • Kỹ năng: <b>Mọi kỹ năng</b>
< • Trừ: <b>Không</b>
< • Mức độ: <b>Bình thường</b>
< • Lúc gửi: <b>ngay bây giờ</b>
< • Lặp lại: <b>Một lần</b>
< • Nhận được: <b>0 người</b>
< • Không nhận được: <b>3 chưa đồng ý nhận tin, 1 đã tắt nhận tin hoặc đã dừng gửi</b>
< • Thời gian gửi: <b>dưới 1 phút</b>
< ⚠️ <i>Xem tên và cách khắc phục: /khongden</i>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Gửi] [✏️ Nội dung] [✏️ Ảnh] [✏️ Tệp kèm] [✏️ Mời tham gia] [✏️ Gửi cho] [✏️ Người nhận] [✏️ Theo vai trò] [✏️ Chủ đề] [✏️ Kỹ năng] [✏️ Trừ] [✏️ Mức độ] [✏️ Lúc gửi] [✏️ Lặp lại] [Thôi]
> thôi
< Mình dừng nhé. Chưa có gì được ghi lại.
as officer
> /khongden
< 📵 <b>Tỉnh Đoàn Đắk Lắk</b>: 5/5 người không nhận được tin
<
< 1. chưa đồng ý nhận tin: <b>4 người</b> (web 4)
< 2. đã tắt nhận tin hoặc đã dừng gửi: <b>1 người</b> (web 1)
< [🔎 chưa đồng ý nhận tin] [🔎 đã tắt nhận tin hoặc đã dừng gửi]
as leader
> ai không nhận được tin
< 📵 <b>Đội tình nguyện Bãi Xép</b>: 2/2 người không nhận được tin
<
< 1. chưa đồng ý nhận tin: <b>2 người</b> (web 2)
< [🔎 chưa đồng ý nhận tin]
> ai chua nhan dc thong bao
< 📵 <b>Đội tình nguyện Bãi Xép</b>: 2/2 người không nhận được tin
<
< 1. chưa đồng ý nhận tin: <b>2 người</b> (web 2)
< [🔎 chưa đồng ý nhận tin]
as volunteer
> /khongden
< Bạn không có quyền làm việc này. Nếu cần, bạn nhờ cán bộ phụ trách đơn vị nhé.
> /khongden khong-co
< Mình không tìm thấy mục này nữa.
< [📢 Thông báo mới]
