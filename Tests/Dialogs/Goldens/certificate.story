# Thành tích, thẻ, xin giấy chứng nhận, cấp một chạm, kiểm tra, thu hồi
as leader
> /thanhtich
< Bạn chưa có hoạt động nào được chốt. Hoạt động hiện ở đây khi kết quả hoặc điểm danh đã được xác nhận.
< [🚩 Chiến dịch] [👤 Hồ sơ của tôi]
> /xinchungnhan
< Chưa có hoạt động nào được chốt để chứng nhận. Bạn đợi đội trưởng chốt điểm danh hoặc cấp trên xác minh kết quả nhé.
> /chungnhan
< Bạn chưa có giấy chứng nhận nào.
< [📜 Xin giấy chứng nhận]
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
> [✏️ Số giờ mỗi người]
< Mỗi người làm mấy giờ?
< [Bỏ qua]
> 4
< <b>Kết quả hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Trồng cây</b>
< • Loại: <b>Trồng cây</b>
< • Thời gian: <b>chủ nhật 22/11</b>
< • Địa điểm: <b>thôn Phú Hội</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Ghi chú: <b>không có</b>
< • Lượt tham gia: <b>25 lượt tham gia</b>
< • Số người khác nhau: <b>chưa có</b>
< • Số giờ mỗi người: <b>4 giờ/người</b>
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
! stored activity: status=Reported | title=Trồng cây | kind=TreePlanting | when=2026-11-22/2026-11-22 | where=thôn Phú Hội | people= | unit=Đội tình nguyện Bãi Xép | note= | result: turns=25, persons=, hours=4, TreesPlanted=3000, story=, pictures=
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
< <b>Kết quả:</b> 25 lượt tham gia, 4 giờ/người, 3.000 cây
< [✅ Xác minh] [↩️ Trả lại] [✏️ Sửa kết quả] [📋 Chép sang ngày khác] [📅 Danh sách]
> [✅ Xác minh]
< ✅ Đã xác minh kết quả <b>Trồng cây</b>.
< [✅ Xem kết quả chờ xác minh]
! stored activity: status=Verified | title=Trồng cây | kind=TreePlanting | when=2026-11-22/2026-11-22 | where=thôn Phú Hội | people= | unit=Đội tình nguyện Bãi Xép | note= | result: turns=25, persons=, hours=4, TreesPlanted=3000, story=, pictures=, verified
! told leader:
!   ✅ Hạnh đã xác minh kết quả <b>Trồng cây</b> của bạn.
as leader
> /toi
< 👤 <b>Lan</b>
< 🏠 Đội tình nguyện Bãi Xép
< 🎖 Vai trò: Đội trưởng, chủ nhiệm CLB – Đội tình nguyện Bãi Xép
< 🔔 Không nhận tin hoạt động
< ❤️ Quan tâm: chưa có
< 🛠 Kỹ năng: chưa có
< 🌙 Giờ yên lặng: 21:00 – 6:30
< 💬 web
< 🌐 Tiếng Việt
<
< 🤝 1 hoạt động, 4 giờ
<
< 🎖 Hoạt động đầu tiên
< [🏅 Hoạt động và giờ] [🪪 Thẻ của tôi] [📜 Xin giấy chứng nhận] [✏️ Họ tên] [❤️ Quan tâm] [🛠 Kỹ năng] [🌙 Giờ yên lặng] [💼 Chức vụ] [🌐 Ngôn ngữ] [🔔 Nhận tin] [🔒 Dữ liệu của tôi] [🔗 Nối tài khoản khác] [🏠 Chuyển đơn vị]
> [🏅 Hoạt động và giờ]
< 🏅 <b>Lan</b>
< 🤝 1 hoạt động, 4 giờ
<
< 🎖 Hoạt động đầu tiên
<
< • 22/11/2026 Trồng cây – phụ trách, 4 giờ
< [🪪 Thẻ của tôi] [📜 Xin giấy chứng nhận] [🗂 Giấy chứng nhận của tôi]
> [🪪 Thẻ của tôi]
< 🪪 Thẻ của bạn đây, chia sẻ được ngay. Thẻ chỉ để giới thiệu; muốn nộp ở đâu, bạn xin giấy chứng nhận.
< (picture)
< [📜 Xin giấy chứng nhận]
> xin giấy chứng nhận
< <b>Xin giấy chứng nhận</b> – bạn xem lại giúp mình:
< • Họ tên: <b>Lan</b>
< • Nội dung: <b>1 hoạt động, 4 giờ (22/11/2026)</b>
< ⚠️ Gửi đi nghĩa là bạn đồng ý để đơn vị cấp giấy chứng nhận ghi họ tên bạn. Rút lại lúc nào cũng được: /rutdongy.
< [✅ Gửi yêu cầu] [✏️ Nội dung] [Thôi]
> [✅ Gửi yêu cầu]
< 📨 Đã gửi yêu cầu cấp giấy chứng nhận: 1 hoạt động, 4 giờ (22/11/2026).
< Người duyệt: Hạnh. Có kết quả mình báo bạn ngay.
! stored person: Lan | unit=Đội tình nguyện Bãi Xép | language=vi | TeamLeader@Đội tình nguyện Bãi Xép 2026-01-01.. | agrees=Certificates
! told cadre:
!   📥 <b>Lan</b> xin giấy chứng nhận: 1 hoạt động, 4 giờ (22/11/2026). Số liệu lấy từ hoạt động đã chốt.
!   [✅ Cấp giấy] [❌ Không cấp]
> /xinchungnhan
< <b>Xin giấy chứng nhận</b> – bạn xem lại giúp mình:
< • Họ tên: <b>Lan</b>
< • Nội dung: <b>1 hoạt động, 4 giờ (22/11/2026)</b>
< [✅ Gửi yêu cầu] [✏️ Nội dung] [Thôi]
> [✅ Gửi yêu cầu]
< 📨 Đã gửi yêu cầu cấp giấy chứng nhận: 1 hoạt động, 4 giờ (22/11/2026).
< Người duyệt: Hạnh. Có kết quả mình báo bạn ngay.
as volunteer
> /capgiay
< Bạn không có quyền làm việc này. Nếu cần, bạn nhờ cán bộ phụ trách đơn vị nhé.
as cadre
> [✅ Cấp giấy]
< ✅ Đã cấp giấy số <b>0001/2026/GCN-TNV</b> cho <b>Lan</b>: 1 hoạt động, 4 giờ (22/11/2026). Bản PDF đã gửi cho bạn ấy.
< [📜 Giấy chứng nhận] [🚫 Thu hồi 0001/2026/GCN-TNV]
! told leader:
!   🎉 Bạn có giấy chứng nhận số <b>0001/2026/GCN-TNV</b> của <b>Đoàn xã Tuy An Đông</b>: 1 hoạt động, 4 giờ (22/11/2026).
!   Bản PDF để in; tệp .json có chữ ký của hệ thống, kiểm tra được cả khi không có mạng.
!   (file giay-chung-nhan-0001-2026.pdf)
!   (file giay-chung-nhan-0001-2026.json)
> [✅ Cấp giấy] trước đó
< Yêu cầu này đã xử lý xong hoặc hết hạn.
as leader
> /chungnhan
< 🗂 <b>Giấy chứng nhận của bạn</b>
<
< • <b>0001/2026/GCN-TNV</b>, Đoàn xã Tuy An Đông: 1 hoạt động, 4 giờ (22/11/2026) – ✅ còn giá trị
< [📄 Tải giấy 0001/2026/GCN-TNV] [📜 Xin giấy chứng nhận]
> [📄 Tải giấy 0001/2026/GCN-TNV]
< 📄 Giấy chứng nhận số <b>0001/2026/GCN-TNV</b>, Đoàn xã Tuy An Đông: 1 hoạt động, 4 giờ (22/11/2026).
< Bản PDF để in; tệp .json có chữ ký của hệ thống, kiểm tra được cả khi không có mạng.
< (file giay-chung-nhan-0001-2026.pdf)
< (file giay-chung-nhan-0001-2026.json)
> /xinchungnhan
< <b>Xin giấy chứng nhận</b> – bạn xem lại giúp mình:
< • Họ tên: <b>Lan</b>
< • Nội dung: <b>1 hoạt động, 4 giờ (22/11/2026)</b>
< [✅ Gửi yêu cầu] [✏️ Nội dung] [Thôi]
> [✅ Gửi yêu cầu]
< Bạn đã có giấy số <b>0001/2026/GCN-TNV</b> của Đoàn xã Tuy An Đông với đúng nội dung này, không cần xin lại.
< [📄 Tải giấy 0001/2026/GCN-TNV]
as newcomer
> /xacthuc
< 🔎 Gửi mình mã kiểm tra 16 ký tự dưới mã QR, hoặc đường dẫn quét được từ mã QR, ví dụ <i>/xacthuc ABCD-EFGH-JKMN-PQRS</i>.
< Trang công khai: https://tinhnguyen.example/xacthuc
> https://trang-gia.example/xacthuc/abcdefghjkmnpqrs
< ⚠️ Đường dẫn này dẫn tới <b>trang-gia.example</b>, không phải trang kiểm tra của chúng tôi (<b>tinhnguyen.example</b>). Trang đó ghi gì cũng không chứng minh được giấy là thật.
> /xacthuc 0001/2026/GCN-TNV
< Số giấy thì nhiều đơn vị có thể trùng nhau. Bạn gửi mã kiểm tra 16 ký tự in dưới mã QR nhé.
> /xacthuc ABCD-EFGH-JKMN-PQRS
< ❓ Không có giấy chứng nhận nào mang mã <b>ABCD-EFGH-JKMN-PQRS</b>. Bạn xem lại từng ký tự; nếu đúng như trên giấy thì giấy đó không do hệ thống này cấp.
> /xacthuc abc
< Mình chưa đọc được mã này. Mã kiểm tra có 16 chữ và số, in dưới mã QR, ví dụ <i>ABCD-EFGH-JKMN-PQRS</i>.
as cadre
> /capgiay
< Không có yêu cầu nào chờ cấp giấy.
<
< <b>Đã cấp gần đây</b>
<
< • <b>0001/2026/GCN-TNV</b> Lan: 1 hoạt động, 4 giờ (22/11/2026) – ✅ còn giá trị
< [🚫 Thu hồi 0001/2026/GCN-TNV]
> [🚫 Thu hồi 0001/2026/GCN-TNV]
< Vì sao thu hồi giấy số 0001/2026/GCN-TNV?
> nhầm hoạt động của đội khác
< <b>Thu hồi giấy chứng nhận</b> – bạn xem lại:
< • Giấy số: <b>0001/2026/GCN-TNV</b>
< • Đơn vị: <b>Đoàn xã Tuy An Đông</b>
< • Lý do: <b>nhầm hoạt động của đội khác</b>
< ⚠️ Trang kiểm tra sẽ báo giấy đã thu hồi. Việc này không hoàn lại được; cần thì cấp giấy mới.
< [🚫 Thu hồi] [✏️ Lý do] [Thôi]
> [🚫 Thu hồi]
< 🚫 Đã thu hồi giấy số <b>0001/2026/GCN-TNV</b>. Trang kiểm tra báo ngay từ giờ.
< [📜 Giấy chứng nhận]
! told leader:
!   🚫 Giấy chứng nhận số <b>0001/2026/GCN-TNV</b> của Đoàn xã Tuy An Đông đã bị thu hồi. Lý do: nhầm hoạt động của đội khác
!   [Gặp cán bộ]
as leader
> /chungnhan
< 🗂 <b>Giấy chứng nhận của bạn</b>
<
< • <b>0001/2026/GCN-TNV</b>, Đoàn xã Tuy An Đông: 1 hoạt động, 4 giờ (22/11/2026) – 🚫 đã thu hồi
< [📜 Xin giấy chứng nhận]
