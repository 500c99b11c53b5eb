# Xóa dữ liệu: hỏi lại một lần, rồi quên ngay; nói tiếp là người mới
as leader
> đăng ký dọn rác bãi biển sáng chủ nhật này 7h ở Bãi Xép, 30 bạn
< <b>Đăng ký hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Dọn rác bãi biển</b>
< • Loại: <b>Vệ sinh môi trường</b>
< • Thời gian: <b>chủ nhật 29/11, 7:00</b>
< • Địa điểm: <b>Bãi Xép</b>
< • Số người: <b>30 người</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Ghi chú: <b>không có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Xác nhận] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Số người] [✏️ Đơn vị] [✏️ Ghi chú] [Thôi]
> ok
< ✅ Đã ghi nhận: <b>Dọn rác bãi biển</b>
< 🕖 chủ nhật 29/11, 7:00
< 📍 Bãi Xép
< 👥 30 người
< Mình sẽ nhắc bạn vào tối hôm trước, và hỏi kết quả khi xong.
< [🔎 Xem] [✏️ Sửa]
! stored activity: status=Planned | title=Dọn rác bãi biển | kind=Environment | when=2026-11-29T07:00/2026-11-29 | where=Bãi Xép | people=30 | unit=Đội tình nguyện Bãi Xép | note=
! reminder: DayBefore Waiting 2026-11-28 19:00
! reminder: AskResult Waiting 2026-11-29 19:00
> xóa dữ liệu của tôi
< 🗑 <b>Xóa dữ liệu</b> – mình sẽ xóa hẳn và không lấy lại được:
< • Họ tên: <b>Lan</b>
< • Tài khoản chat: <b>web</b>
< • Hoạt động: <b>1 hoạt động vẫn giữ số liệu, không còn tên và ảnh của bạn</b>
< ⚠️ Bạn đang giữ vai trò phụ trách. Xóa xong đơn vị sẽ thiếu người; bạn có thể bàn giao trước ở /donvi.
< [🗑 Xóa hết dữ liệu của tôi] [Thôi]
> thôi
< Mình dừng nhé. Chưa có gì được ghi lại.
as leader
> xoa het du lieu cua toi di
< 🗑 <b>Xóa dữ liệu</b> – mình sẽ xóa hẳn và không lấy lại được:
< • Họ tên: <b>Lan</b>
< • Tài khoản chat: <b>web</b>
< • Hoạt động: <b>1 hoạt động vẫn giữ số liệu, không còn tên và ảnh của bạn</b>
< ⚠️ Bạn đang giữ vai trò phụ trách. Xóa xong đơn vị sẽ thiếu người; bạn có thể bàn giao trước ở /donvi.
< [🗑 Xóa hết dữ liệu của tôi] [Thôi]
> [🗑 Xóa hết dữ liệu của tôi]
< 🗑 Mình đã nhận và đang xóa. Biên nhận: <b>0000-0006</b> – bạn lưu lại nhé. Thường chỉ vài phút; xong mình nhắn một tin cuối. Bản sao lưu cũ được xóa khi thay vòng, và nếu phải dùng lại thì mình xóa bạn lần nữa.
> chào bạn
< Chào Lan! Bạn cần mình giúp gì?
< [📝 Đăng ký hoạt động] [📊 Báo kết quả] [📅 Hoạt động của tôi] [👋 Tham gia] [❓ Trợ giúp]
> /toi
< Mình chưa lưu gì về bạn. Tham gia một đơn vị nhé?
< [👋 Tham gia]
> /dulieu
< 🔒 Mình chưa lưu hồ sơ nào của bạn, chỉ có đoạn trò chuyện này.
< [📄 Tải bản sao] [🙋 Gặp cán bộ] [🗑 Xóa dữ liệu] [👋 Tham gia]
> [🗑 Xóa dữ liệu]
< 🗑 <b>Xóa dữ liệu</b> – mình sẽ xóa hẳn và không lấy lại được:
< • Họ tên: <b>Lan</b>
< • Tài khoản chat: <b>web</b>
< [🗑 Xóa hết dữ liệu của tôi] [Thôi]
> ok
< 🗑 Mình đã nhận và đang xóa. Biên nhận: <b>0000-000A</b> – bạn lưu lại nhé. Thường chỉ vài phút; xong mình nhắn một tin cuối. Bản sao lưu cũ được xóa khi thay vòng, và nếu phải dùng lại thì mình xóa bạn lần nữa.
# Người đang nói dở việc khác cũng vậy
as volunteer
> /dangky
< Hoạt động tên gì?
> Trồng cây
< Khi nào? Ví dụ <i>chủ nhật này 7h-11h</i>.
> hãy quên tôi
< Mình tạm gác việc đăng ký hoạt động “Trồng cây”; xong việc này mình nhắc lại.
<
< 🗑 <b>Xóa dữ liệu</b> – mình sẽ xóa hẳn và không lấy lại được:
< • Họ tên: <b>Minh</b>
< • Tài khoản chat: <b>web</b>
< [🗑 Xóa hết dữ liệu của tôi] [Thôi]
> [🗑 Xóa hết dữ liệu của tôi]
< 🗑 Mình đã nhận và đang xóa. Biên nhận: <b>0000-000F</b> – bạn lưu lại nhé. Thường chỉ vài phút; xong mình nhắn một tin cuối. Bản sao lưu cũ được xóa khi thay vòng, và nếu phải dùng lại thì mình xóa bạn lần nữa.
> tiếp tục
< Không có việc nào đang dở.
< [📝 Đăng ký hoạt động] [📊 Báo kết quả] [📅 Hoạt động của tôi] [👋 Tham gia] [❓ Trợ giúp]
