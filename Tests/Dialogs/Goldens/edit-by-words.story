# Sửa bằng lời trên bản tóm tắt
as leader
> đăng ký dọn rác bãi biển 7h-11h chủ nhật này ở Bãi Xép, 30 bạn
< <b>Đăng ký hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Dọn rác bãi biển</b>
< • Loại: <b>Vệ sinh môi trường</b>
< • Thời gian: <b>chủ nhật 29/11, 7:00–11:00</b>
< • Địa điểm: <b>Bãi Xép</b>
< • Số người: <b>30 người</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Ghi chú: <b>không có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Xác nhận] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Số người] [✏️ Đơn vị] [✏️ Ghi chú] [Thôi]
> à nhầm, 35 bạn
< Đã sửa: 35 người.
<
< <b>Đăng ký hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Dọn rác bãi biển</b>
< • Loại: <b>Vệ sinh môi trường</b>
< • Thời gian: <b>chủ nhật 29/11, 7:00–11:00</b>
< • Địa điểm: <b>Bãi Xép</b>
< • Số người: <b>35 người</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Ghi chú: <b>không có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Xác nhận] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Số người] [✏️ Đơn vị] [✏️ Ghi chú] [Thôi]
> sửa giờ 8h
< Đã sửa: chủ nhật 29/11, 8:00–11:00.
<
< <b>Đăng ký hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Dọn rác bãi biển</b>
< • Loại: <b>Vệ sinh môi trường</b>
< • Thời gian: <b>chủ nhật 29/11, 8:00–11:00</b>
< • Địa điểm: <b>Bãi Xép</b>
< • Số người: <b>35 người</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Ghi chú: <b>không có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Xác nhận] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Số người] [✏️ Đơn vị] [✏️ Ghi chú] [Thôi]
> đổi địa điểm thành Nhà văn hóa thôn Phú Hội
< Đã sửa: Nhà văn hóa thôn Phú Hội.
<
< <b>Đăng ký hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Dọn rác bãi biển</b>
< • Loại: <b>Vệ sinh môi trường</b>
< • Thời gian: <b>chủ nhật 29/11, 8:00–11:00</b>
< • Địa điểm: <b>Nhà văn hóa thôn Phú Hội</b>
< • Số người: <b>35 người</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Ghi chú: <b>không có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Xác nhận] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Số người] [✏️ Đơn vị] [✏️ Ghi chú] [Thôi]
> đổi tên thành Chủ nhật xanh ở biển
< Đã sửa: Chủ nhật xanh ở biển.
<
< <b>Đăng ký hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Chủ nhật xanh ở biển</b>
< • Loại: <b>Vệ sinh môi trường</b>
< • Thời gian: <b>chủ nhật 29/11, 8:00–11:00</b>
< • Địa điểm: <b>Nhà văn hóa thôn Phú Hội</b>
< • Số người: <b>35 người</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Ghi chú: <b>không có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Xác nhận] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Số người] [✏️ Đơn vị] [✏️ Ghi chú] [Thôi]
> sửa ghi chú
< Bạn muốn ghi chú gì? (mang găng tay, mặc áo Đoàn…)
< [Bỏ qua]
> Nhớ mang nước
< <b>Đăng ký hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Chủ nhật xanh ở biển</b>
< • Loại: <b>Vệ sinh môi trường</b>
< • Thời gian: <b>chủ nhật 29/11, 8:00–11:00</b>
< • Địa điểm: <b>Nhà văn hóa thôn Phú Hội</b>
< • Số người: <b>35 người</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Ghi chú: <b>Nhớ mang nước</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Xác nhận] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Số người] [✏️ Đơn vị] [✏️ Ghi chú] [Thôi]
> sửa ngày thứ bảy này
< Đã sửa: thứ bảy 28/11, 8:00–11:00.
<
< <b>Đăng ký hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Chủ nhật xanh ở biển</b>
< • Loại: <b>Vệ sinh môi trường</b>
< • Thời gian: <b>thứ bảy 28/11, 8:00–11:00</b>
< • Địa điểm: <b>Nhà văn hóa thôn Phú Hội</b>
< • Số người: <b>35 người</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Ghi chú: <b>Nhớ mang nước</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Xác nhận] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Số người] [✏️ Đơn vị] [✏️ Ghi chú] [Thôi]
> đổi loại trồng cây
< Đã sửa: Trồng cây.
<
< <b>Đăng ký hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Chủ nhật xanh ở biển</b>
< • Loại: <b>Trồng cây</b>
< • Thời gian: <b>thứ bảy 28/11, 8:00–11:00</b>
< • Địa điểm: <b>Nhà văn hóa thôn Phú Hội</b>
< • Số người: <b>35 người</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Ghi chú: <b>Nhớ mang nước</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Xác nhận] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Số người] [✏️ Đơn vị] [✏️ Ghi chú] [Thôi]
> sửa giờ 13h30-16h
< Đã sửa: thứ bảy 28/11, 13:30–16:00.
<
< <b>Đăng ký hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Chủ nhật xanh ở biển</b>
< • Loại: <b>Trồng cây</b>
< • Thời gian: <b>thứ bảy 28/11, 13:30–16:00</b>
< • Địa điểm: <b>Nhà văn hóa thôn Phú Hội</b>
< • Số người: <b>35 người</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Ghi chú: <b>Nhớ mang nước</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Xác nhận] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Số người] [✏️ Đơn vị] [✏️ Ghi chú] [Thôi]
> 0 người
< Số phải từ 1 đến 100.000. Bạn ghi lại giúp mình.
<
< <b>Đăng ký hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Chủ nhật xanh ở biển</b>
< • Loại: <b>Trồng cây</b>
< • Thời gian: <b>thứ bảy 28/11, 13:30–16:00</b>
< • Địa điểm: <b>Nhà văn hóa thôn Phú Hội</b>
< • Số người: <b>35 người</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Ghi chú: <b>Nhớ mang nước</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Xác nhận] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Số người] [✏️ Đơn vị] [✏️ Ghi chú] [Thôi]
> sai rồi
< Bạn muốn sửa chỗ nào? Bấm vào dòng đó nhé.
<
< <b>Đăng ký hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Chủ nhật xanh ở biển</b>
< • Loại: <b>Trồng cây</b>
< • Thời gian: <b>thứ bảy 28/11, 13:30–16:00</b>
< • Địa điểm: <b>Nhà văn hóa thôn Phú Hội</b>
< • Số người: <b>35 người</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Ghi chú: <b>Nhớ mang nước</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Xác nhận] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Số người] [✏️ Đơn vị] [✏️ Ghi chú] [Thôi]
> blabla
< Mình chưa rõ bạn muốn đổi gì. Bạn bấm vào dòng cần sửa, hoặc bấm xác nhận.
<
< <b>Đăng ký hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Chủ nhật xanh ở biển</b>
< • Loại: <b>Trồng cây</b>
< • Thời gian: <b>thứ bảy 28/11, 13:30–16:00</b>
< • Địa điểm: <b>Nhà văn hóa thôn Phú Hội</b>
< • Số người: <b>35 người</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Ghi chú: <b>Nhớ mang nước</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Xác nhận] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Số người] [✏️ Đơn vị] [✏️ Ghi chú] [Thôi]
> (vị trí 13.19,109.29)
< Đã sửa: Nhà văn hóa thôn Phú Hội 📍.
<
< <b>Đăng ký hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Chủ nhật xanh ở biển</b>
< • Loại: <b>Trồng cây</b>
< • Thời gian: <b>thứ bảy 28/11, 13:30–16:00</b>
< • Địa điểm: <b>Nhà văn hóa thôn Phú Hội 📍</b>
< • Số người: <b>35 người</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Ghi chú: <b>Nhớ mang nước</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Xác nhận] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Số người] [✏️ Đơn vị] [✏️ Ghi chú] [Thôi]
> ok
< ✅ Đã ghi nhận: <b>Chủ nhật xanh ở biển</b>
< 🕖 thứ bảy 28/11, 13:30–16:00
< 📍 Nhà văn hóa thôn Phú Hội 📍
< 👥 35 người
< Mình sẽ nhắc bạn vào tối hôm trước, và hỏi kết quả khi xong.
< [🔎 Xem] [✏️ Sửa]
! stored activity: status=Planned | title=Chủ nhật xanh ở biển | kind=TreePlanting | when=2026-11-28T13:30/2026-11-28T16:00 | where=Nhà văn hóa thôn Phú Hội@13.19,109.29 | people=35 | unit=Đội tình nguyện Bãi Xép | note=Nhớ mang nước
! reminder: DayBefore Waiting 2026-11-27 19:00
! reminder: AskResult Waiting 2026-11-28 19:00
