# Dữ liệu của tôi: xem, tải bản sao, biết ai đã xem
as volunteer
> dữ liệu của tôi
< 🔒 <b>Dữ liệu của bạn</b>
< 👤 Họ tên: Minh
< 🎂 Năm sinh: chưa có
< 🏠 Đơn vị: Đội tình nguyện Bãi Xép
< 📞 Điện thoại: chưa có
< 💬 Tài khoản: web
< 📅 Hoạt động đã ghi: 0
<
< Bạn có quyền xem, tải về, sửa, rút đồng ý và xóa. Mình làm ngay; việc cần người xem thì trong 3 ngày.
< [📄 Tải bản sao] [✏️ Sửa hồ sơ] [✅ Các đồng ý] [👀 Ai đã xem] [🧾 Yêu cầu của tôi] [🙋 Gặp cán bộ] [🗑 Xóa dữ liệu]
> [👀 Ai đã xem]
< 👀 Chưa có ai xem hay sửa dữ liệu của bạn ngoài bạn.
< [🔒 Dữ liệu của tôi]
as leader
> /donvi
< 🏠 <b>Đội tình nguyện Bãi Xép</b>
< ⬆️ Đoàn xã Tuy An Đông
<
< 👤 Đội trưởng, chủ nhiệm CLB: <b>Lan</b>
<
< 👥 2 người · 0 đơn vị trực thuộc
<
< ⚠️ Còn thiếu: nhóm chat (vào nhóm, nhắn /nhom)
< [👥 Danh sách] [➕ Mời] [🔁 Bàn giao] [🏖 Ủy quyền] [🚫 Thu hồi vai trò] [⬆️ Đoàn xã Tuy An Đông]
> [👥 Danh sách]
< 👥 <b>Đội tình nguyện Bãi Xép</b> – 2 người
<
< 1. Lan – Đội trưởng, chủ nhiệm CLB
< 2. Minh – Tình nguyện viên
<
< <i>Việc xem danh sách được ghi lại; ai có tên đều hỏi được.</i>
< [◀️ Đơn vị]
> [◀️ Đơn vị]
< 🏠 <b>Đội tình nguyện Bãi Xép</b>
< ⬆️ Đoàn xã Tuy An Đông
<
< 👤 Đội trưởng, chủ nhiệm CLB: <b>Lan</b>
<
< 👥 2 người · 0 đơn vị trực thuộc
<
< ⚠️ Còn thiếu: nhóm chat (vào nhóm, nhắn /nhom)
< [👥 Danh sách] [➕ Mời] [🔁 Bàn giao] [🏖 Ủy quyền] [🚫 Thu hồi vai trò] [⬆️ Đoàn xã Tuy An Đông]
as cadre
> /danhsach
< 👥 <b>Đoàn xã Tuy An Đông</b> – 1 người
<
< 1. Hạnh – Cán bộ Đoàn, Hội cơ sở
<
< <i>Việc xem danh sách được ghi lại; ai có tên đều hỏi được.</i>
< [◀️ Đơn vị]
as volunteer
> /dulieu ai
< 👀 <b>Ai đã xem hoặc sửa dữ liệu của bạn</b> (1)
<
< • 23/11/2026 20:00: Lan (Đội trưởng, chủ nhiệm CLB – Đội tình nguyện Bãi Xép) xem danh sách của Đội tình nguyện Bãi Xép (web)
< [📄 Tải bản sao] [🔒 Dữ liệu của tôi]
> [📄 Tải bản sao]
< 📄 Đây là bản sao dữ liệu của bạn: một tệp để đọc và một tệp JSON cho máy. Tệp giữ ở đây đến hết 30/11/2026 rồi tự xóa. Biên nhận <b>0000-0006</b>.
< (file du-lieu-cua-toi.html)
< (file du-lieu-cua-toi.json)
< [🔒 Dữ liệu của tôi]
> [🔒 Dữ liệu của tôi]
< 🔒 <b>Dữ liệu của bạn</b>
< 👤 Họ tên: Minh
< 🎂 Năm sinh: chưa có
< 🏠 Đơn vị: Đội tình nguyện Bãi Xép
< 📞 Điện thoại: chưa có
< 💬 Tài khoản: web
< 📅 Hoạt động đã ghi: 0
<
< Bạn có quyền xem, tải về, sửa, rút đồng ý và xóa. Mình làm ngay; việc cần người xem thì trong 3 ngày.
< [📄 Tải bản sao] [✏️ Sửa hồ sơ] [✅ Các đồng ý] [👀 Ai đã xem] [🧾 Yêu cầu của tôi] [🙋 Gặp cán bộ] [🗑 Xóa dữ liệu]
> [🧾 Yêu cầu của tôi]
< 🧾 <b>Yêu cầu của bạn</b>
<
< • 0000-0006: tải bản sao, nhận 23/11/2026 20:00, xong 23/11/2026 20:00
< [🔒 Dữ liệu của tôi]
> xuat du lieu cua toi
< 📄 Đây là bản sao dữ liệu của bạn: một tệp để đọc và một tệp JSON cho máy. Tệp giữ ở đây đến hết 30/11/2026 rồi tự xóa. Biên nhận <b>0000-000A</b>.
< (file du-lieu-cua-toi.html)
< (file du-lieu-cua-toi.json)
< [🔒 Dữ liệu của tôi]
> [🔒 Dữ liệu của tôi]
< 🔒 <b>Dữ liệu của bạn</b>
< 👤 Họ tên: Minh
< 🎂 Năm sinh: chưa có
< 🏠 Đơn vị: Đội tình nguyện Bãi Xép
< 📞 Điện thoại: chưa có
< 💬 Tài khoản: web
< 📅 Hoạt động đã ghi: 0
<
< Bạn có quyền xem, tải về, sửa, rút đồng ý và xóa. Mình làm ngay; việc cần người xem thì trong 3 ngày.
< [📄 Tải bản sao] [✏️ Sửa hồ sơ] [✅ Các đồng ý] [👀 Ai đã xem] [🧾 Yêu cầu của tôi] [🙋 Gặp cán bộ] [🗑 Xóa dữ liệu]
> [✏️ Sửa hồ sơ]
< 👤 <b>Minh</b>
< 🏠 Đội tình nguyện Bãi Xép
< 🎖 Vai trò: Tình nguyện viên – Đội tình nguyện Bãi Xép
< 🔔 Không nhận tin hoạt động
< ❤️ Quan tâm: chưa có
< 🛠 Kỹ năng: chưa có
< 🌙 Giờ yên lặng: 21:00 – 6:30
< 💬 web
< 🌐 Tiếng Việt
< [✏️ Họ tên] [❤️ Quan tâm] [🛠 Kỹ năng] [🌙 Giờ yên lặng] [💼 Chức vụ] [🌐 Ngôn ngữ] [🔔 Nhận tin] [🔒 Dữ liệu của tôi] [🔗 Nối tài khoản khác] [🏠 Chuyển đơn vị]
as volunteer
> /danhsach
< Bạn không có quyền làm việc này. Nếu cần, bạn nhờ cán bộ phụ trách đơn vị nhé.
as stranger
> du lieu ca nhan cua toi
< 🔒 Mình chưa lưu hồ sơ nào của bạn, chỉ có đoạn trò chuyện này.
< [📄 Tải bản sao] [🙋 Gặp cán bộ] [🗑 Xóa dữ liệu] [👋 Tham gia]
> [📄 Tải bản sao]
< 📄 Đây là bản sao dữ liệu của bạn: một tệp để đọc và một tệp JSON cho máy. Tệp giữ ở đây đến hết 30/11/2026 rồi tự xóa. Biên nhận <b>0000-000F</b>.
< (file du-lieu-cua-toi.html)
< (file du-lieu-cua-toi.json)
< [🔒 Dữ liệu của tôi]
