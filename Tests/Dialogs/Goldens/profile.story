# Hồ sơ của tôi
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
< [✏️ Họ tên] [❤️ Quan tâm] [🛠 Kỹ năng] [🌙 Giờ yên lặng] [💼 Chức vụ] [🌐 Ngôn ngữ] [🔔 Nhận tin] [🔒 Dữ liệu của tôi] [🔗 Nối tài khoản khác] [🏠 Chuyển đơn vị]
> [❤️ Quan tâm]
< Bạn quan tâm hoạt động nào? Chọn từng mục, rồi bấm <b>Xong</b>. Không chọn nghĩa là tất cả.
< [Vệ sinh môi trường] [Trồng cây] [Hiến máu] [Đường, cầu, thắp sáng] [Nhà ở] [An sinh xã hội] [Đền ơn đáp nghĩa] [Khám bệnh, chăm sóc sức khỏe] [Tiếp sức mùa thi] [Bình dân học vụ số] [Thiếu nhi, hè] [Ứng phó thiên tai] [Tuyên truyền] [Lễ ra quân, phát động] [Khác] [Xong]
> Vệ sinh môi trường
< Đã chọn: Vệ sinh môi trường. Chọn tiếp hoặc bấm <b>Xong</b>.
< [Trồng cây] [Hiến máu] [Đường, cầu, thắp sáng] [Nhà ở] [An sinh xã hội] [Đền ơn đáp nghĩa] [Khám bệnh, chăm sóc sức khỏe] [Tiếp sức mùa thi] [Bình dân học vụ số] [Thiếu nhi, hè] [Ứng phó thiên tai] [Tuyên truyền] [Lễ ra quân, phát động] [Khác] [Xong]
> Hiến máu
< Đã chọn: Vệ sinh môi trường, Hiến máu. Chọn tiếp hoặc bấm <b>Xong</b>.
< [Trồng cây] [Đường, cầu, thắp sáng] [Nhà ở] [An sinh xã hội] [Đền ơn đáp nghĩa] [Khám bệnh, chăm sóc sức khỏe] [Tiếp sức mùa thi] [Bình dân học vụ số] [Thiếu nhi, hè] [Ứng phó thiên tai] [Tuyên truyền] [Lễ ra quân, phát động] [Khác] [Xong]
> Xong
< ✅ Đã lưu hồ sơ.
< [👤 Hồ sơ của tôi]
! stored person: Lan | unit=Đội tình nguyện Bãi Xép | language=vi | TeamLeader@Đội tình nguyện Bãi Xép 2026-01-01.. | topics=Environment+BloodDonation skills=
> [👤 Hồ sơ của tôi]
< 👤 <b>Lan</b>
< 🏠 Đội tình nguyện Bãi Xép
< 🎖 Vai trò: Đội trưởng, chủ nhiệm CLB – Đội tình nguyện Bãi Xép
< 🔔 Không nhận tin hoạt động
< ❤️ Quan tâm: Vệ sinh môi trường, Hiến máu
< 🛠 Kỹ năng: chưa có
< 🌙 Giờ yên lặng: 21:00 – 6:30
< 💬 web
< 🌐 Tiếng Việt
< [✏️ Họ tên] [❤️ Quan tâm] [🛠 Kỹ năng] [🌙 Giờ yên lặng] [💼 Chức vụ] [🌐 Ngôn ngữ] [🔔 Nhận tin] [🔒 Dữ liệu của tôi] [🔗 Nối tài khoản khác] [🏠 Chuyển đơn vị]
> [🛠 Kỹ năng]
< Bạn giúp được việc gì? Chọn từng mục, rồi bấm <b>Xong</b>.
< [Sơ cứu] [Lái xe] [Dạy học] [Ngoại ngữ, tiếng dân tộc] [Tin học] [Viết bài, truyền thông] [Chụp ảnh, quay phim] [Văn nghệ] [Thể thao] [Bơi, cứu đuối] [Nấu ăn] [Xây, sửa nhà] [Điện nước] [Nông nghiệp] [Tổ chức, dẫn chương trình] [Xong]
> sơ cứu
< Đã chọn: Sơ cứu. Chọn tiếp hoặc bấm <b>Xong</b>.
< [Lái xe] [Dạy học] [Ngoại ngữ, tiếng dân tộc] [Tin học] [Viết bài, truyền thông] [Chụp ảnh, quay phim] [Văn nghệ] [Thể thao] [Bơi, cứu đuối] [Nấu ăn] [Xây, sửa nhà] [Điện nước] [Nông nghiệp] [Tổ chức, dẫn chương trình] [Xong]
> [Xong]
< ✅ Đã lưu hồ sơ.
< [👤 Hồ sơ của tôi]
! stored person: Lan | unit=Đội tình nguyện Bãi Xép | language=vi | TeamLeader@Đội tình nguyện Bãi Xép 2026-01-01.. | topics=Environment+BloodDonation skills=FirstAid
> /hoso giolang
< Giờ nào bạn không muốn nhận tin? (trả lời tin bạn nhắn thì lúc nào cũng có)
< [21:00 – 6:30] [20:00 – 7:00] [22:00 – 6:00] [18:00 – 7:00]
> [22:00 – 6:00]
< ✅ Đã lưu hồ sơ.
< [👤 Hồ sơ của tôi]
! stored person: Lan | unit=Đội tình nguyện Bãi Xép | language=vi | TeamLeader@Đội tình nguyện Bãi Xép 2026-01-01.. | topics=Environment+BloodDonation skills=FirstAid | quiet=22:00-06:00
> /hoso chucvu
< Chức vụ gì? Ví dụ <i>Phó Bí thư</i>.
> Đội trưởng
< Bạn là cán bộ loại nào?
< [Chuyên trách] [Bán chuyên trách] [Kiêm nhiệm] [Cộng tác viên]
> kiêm nhiệm
< Bạn có phụ trách hoạt động tình nguyện không?
< [Có] [Không]
> có
< Từ ngày nào?
> hôm nay
< <b>Chức vụ</b> – bạn xem lại:
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Chức vụ: <b>Đội trưởng</b>
< • Loại cán bộ: <b>Kiêm nhiệm</b>
< • Phụ trách tình nguyện: <b>Có</b>
< • Từ ngày: <b>23/11/2026</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Lưu thay đổi] [✏️ Đơn vị] [✏️ Chức vụ] [✏️ Loại cán bộ] [✏️ Phụ trách tình nguyện] [✏️ Từ ngày] [Thôi]
> [✅ Lưu thay đổi]
< ✅ Đã lưu hồ sơ.
< [👤 Hồ sơ của tôi]
! stored person: Lan | unit=Đội tình nguyện Bãi Xép | language=vi | TeamLeader@Đội tình nguyện Bãi Xép 2026-01-01.. | topics=Environment+BloodDonation skills=FirstAid | post=Đội trưởng Concurrent in charge 2026-11-23 | quiet=22:00-06:00
> /hoso ten
< Bạn tên gì? Ghi cả họ và tên nhé.
> Hoàng Lan
< ✅ Đã lưu hồ sơ.
< [👤 Hồ sơ của tôi]
! stored person: Hoàng Lan | unit=Đội tình nguyện Bãi Xép | language=vi | TeamLeader@Đội tình nguyện Bãi Xép 2026-01-01.. | topics=Environment+BloodDonation skills=FirstAid | post=Đội trưởng Concurrent in charge 2026-11-23 | quiet=22:00-06:00
> [👤 Hồ sơ của tôi]
< 👤 <b>Hoàng Lan</b>
< 🏠 Đội tình nguyện Bãi Xép
< 🎖 Vai trò: Đội trưởng, chủ nhiệm CLB – Đội tình nguyện Bãi Xép
< 🔔 Không nhận tin hoạt động
< ❤️ Quan tâm: Vệ sinh môi trường, Hiến máu
< 🛠 Kỹ năng: Sơ cứu
< 🌙 Giờ yên lặng: 22:00 – 6:00
< 💬 web
< 🌐 Tiếng Việt
<
< 💼 Đội trưởng, Đội tình nguyện Bãi Xép (Kiêm nhiệm, từ 23/11/2026)
< [✏️ Họ tên] [❤️ Quan tâm] [🛠 Kỹ năng] [🌙 Giờ yên lặng] [💼 Chức vụ] [🌐 Ngôn ngữ] [🔔 Nhận tin] [🔒 Dữ liệu của tôi] [🔗 Nối tài khoản khác] [🏠 Chuyển đơn vị]
> [🔔 Nhận tin]
< 🔔 Bạn sẽ nhận tin khi có hoạt động, chiến dịch.
! stored person: Hoàng Lan | unit=Đội tình nguyện Bãi Xép | language=vi | TeamLeader@Đội tình nguyện Bãi Xép 2026-01-01.. | agrees=Alerts | topics=Environment+BloodDonation skills=FirstAid | post=Đội trưởng Concurrent in charge 2026-11-23 | quiet=22:00-06:00
> /toi
< 👤 <b>Hoàng Lan</b>
< 🏠 Đội tình nguyện Bãi Xép
< 🎖 Vai trò: Đội trưởng, chủ nhiệm CLB – Đội tình nguyện Bãi Xép
< 🔔 Nhận tin hoạt động
< ❤️ Quan tâm: Vệ sinh môi trường, Hiến máu
< 🛠 Kỹ năng: Sơ cứu
< 🌙 Giờ yên lặng: 22:00 – 6:00
< 💬 web
< 🌐 Tiếng Việt
<
< 💼 Đội trưởng, Đội tình nguyện Bãi Xép (Kiêm nhiệm, từ 23/11/2026)
< [✏️ Họ tên] [❤️ Quan tâm] [🛠 Kỹ năng] [🌙 Giờ yên lặng] [💼 Chức vụ] [🌐 Ngôn ngữ] [🔕 Ngừng nhận tin] [🔒 Dữ liệu của tôi] [🔗 Nối tài khoản khác] [🏠 Chuyển đơn vị]
> [🔕 Ngừng nhận tin]
< 🔕 Từ giờ mình không gửi tin hoạt động cho bạn nữa.
! stored person: Hoàng Lan | unit=Đội tình nguyện Bãi Xép | language=vi | TeamLeader@Đội tình nguyện Bãi Xép 2026-01-01.. | topics=Environment+BloodDonation skills=FirstAid | post=Đội trưởng Concurrent in charge 2026-11-23 | quiet=22:00-06:00
