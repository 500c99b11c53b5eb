# Sửa từng dòng bằng nút
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
> [✏️ Tên]
< Hoạt động tên gì?
< [Giữ nguyên: Dọn rác bãi biển]
> Dọn rác và đổi rác lấy quà
< <b>Đăng ký hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Dọn rác và đổi rác lấy quà</b>
< • Loại: <b>Vệ sinh môi trường</b>
< • Thời gian: <b>chủ nhật 29/11, 7:00</b>
< • Địa điểm: <b>Bãi Xép</b>
< • Số người: <b>30 người</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Ghi chú: <b>không có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Xác nhận] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Số người] [✏️ Đơn vị] [✏️ Ghi chú] [Thôi]
> [✏️ Loại]
< Hoạt động thuộc loại nào?
< [Vệ sinh môi trường] [Trồng cây] [Hiến máu] [Đường, cầu, thắp sáng] [Nhà ở] [An sinh xã hội] [Đền ơn đáp nghĩa] [Khám bệnh, chăm sóc sức khỏe] [Tiếp sức mùa thi] [Bình dân học vụ số] [Thiếu nhi, hè] [Ứng phó thiên tai] [Tuyên truyền] [Lễ ra quân, phát động] [Khác]
> [Thiếu nhi, hè]
< <b>Đăng ký hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Dọn rác và đổi rác lấy quà</b>
< • Loại: <b>Thiếu nhi, hè</b>
< • Thời gian: <b>chủ nhật 29/11, 7:00</b>
< • Địa điểm: <b>Bãi Xép</b>
< • Số người: <b>30 người</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Ghi chú: <b>không có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Xác nhận] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Số người] [✏️ Đơn vị] [✏️ Ghi chú] [Thôi]
> [✏️ Thời gian]
< Khi nào? Ví dụ <i>chủ nhật này 7h-11h</i>.
< [Giữ nguyên: chủ nhật 29/11, 7:00]
> 14h-17h thứ bảy này
< <b>Đăng ký hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Dọn rác và đổi rác lấy quà</b>
< • Loại: <b>Thiếu nhi, hè</b>
< • Thời gian: <b>thứ bảy 28/11, 14:00–17:00</b>
< • Địa điểm: <b>Bãi Xép</b>
< • Số người: <b>30 người</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Ghi chú: <b>không có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Xác nhận] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Số người] [✏️ Đơn vị] [✏️ Ghi chú] [Thôi]
> [✏️ Địa điểm]
< Ở đâu? Ghi địa điểm hoặc gửi vị trí.
< (Location)
< [Giữ nguyên: Bãi Xép]
> Nhà văn hóa thôn Phú Hội
< <b>Đăng ký hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Dọn rác và đổi rác lấy quà</b>
< • Loại: <b>Thiếu nhi, hè</b>
< • Thời gian: <b>thứ bảy 28/11, 14:00–17:00</b>
< • Địa điểm: <b>Nhà văn hóa thôn Phú Hội</b>
< • Số người: <b>30 người</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Ghi chú: <b>không có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Xác nhận] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Số người] [✏️ Đơn vị] [✏️ Ghi chú] [Thôi]
> [✏️ Số người]
< Dự kiến bao nhiêu người?
< [Giữ nguyên: 30 người]
> năm mươi
< <b>Đăng ký hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Dọn rác và đổi rác lấy quà</b>
< • Loại: <b>Thiếu nhi, hè</b>
< • Thời gian: <b>thứ bảy 28/11, 14:00–17:00</b>
< • Địa điểm: <b>Nhà văn hóa thôn Phú Hội</b>
< • Số người: <b>50 người</b>
< • Đơn vị: <b>Đội tình nguyện Bãi Xép</b>
< • Ghi chú: <b>không có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Xác nhận] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Số người] [✏️ Đơn vị] [✏️ Ghi chú] [Thôi]
> [✏️ Đơn vị]
< Của đơn vị nào?
< [Đội tình nguyện Bãi Xép]
> chi đoàn phú hội
< <b>Đăng ký hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Dọn rác và đổi rác lấy quà</b>
< • Loại: <b>Thiếu nhi, hè</b>
< • Thời gian: <b>thứ bảy 28/11, 14:00–17:00</b>
< • Địa điểm: <b>Nhà văn hóa thôn Phú Hội</b>
< • Số người: <b>50 người</b>
< • Đơn vị: <b>Chi đoàn thôn Phú Hội</b>
< • Ghi chú: <b>không có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Xác nhận] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Số người] [✏️ Đơn vị] [✏️ Ghi chú] [Thôi]
> [✏️ Ghi chú]
< Bạn muốn ghi chú gì? (mang găng tay, mặc áo Đoàn…)
< [Bỏ qua]
> Mặc áo Đoàn, mang găng tay
< <b>Đăng ký hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Dọn rác và đổi rác lấy quà</b>
< • Loại: <b>Thiếu nhi, hè</b>
< • Thời gian: <b>thứ bảy 28/11, 14:00–17:00</b>
< • Địa điểm: <b>Nhà văn hóa thôn Phú Hội</b>
< • Số người: <b>50 người</b>
< • Đơn vị: <b>Chi đoàn thôn Phú Hội</b>
< • Ghi chú: <b>Mặc áo Đoàn, mang găng tay</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Xác nhận] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Số người] [✏️ Đơn vị] [✏️ Ghi chú] [Thôi]
> [✏️ Ghi chú]
< Bạn muốn ghi chú gì? (mang găng tay, mặc áo Đoàn…)
< [Giữ nguyên: Mặc áo Đoàn, mang găng tay] [Bỏ qua]
> bỏ qua
< <b>Đăng ký hoạt động</b> – bạn xem lại giúp mình:
< • Tên: <b>Dọn rác và đổi rác lấy quà</b>
< • Loại: <b>Thiếu nhi, hè</b>
< • Thời gian: <b>thứ bảy 28/11, 14:00–17:00</b>
< • Địa điểm: <b>Nhà văn hóa thôn Phú Hội</b>
< • Số người: <b>50 người</b>
< • Đơn vị: <b>Chi đoàn thôn Phú Hội</b>
< • Ghi chú: <b>không có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó, hoặc nhắn ví dụ “sửa giờ 8h”.</i>
< [✅ Xác nhận] [✏️ Tên] [✏️ Loại] [✏️ Thời gian] [✏️ Địa điểm] [✏️ Số người] [✏️ Đơn vị] [✏️ Ghi chú] [Thôi]
> [✅ Xác nhận]
< ✅ Đã ghi nhận: <b>Dọn rác và đổi rác lấy quà</b>
< 🕖 thứ bảy 28/11, 14:00–17:00
< 📍 Nhà văn hóa thôn Phú Hội
< 👥 50 người
< Mình sẽ nhắc bạn vào tối hôm trước, và hỏi kết quả khi xong.
< [🔎 Xem] [✏️ Sửa]
! stored activity: status=Planned | title=Dọn rác và đổi rác lấy quà | kind=Children | when=2026-11-28T14:00/2026-11-28T17:00 | where=Nhà văn hóa thôn Phú Hội | people=50 | unit=Chi đoàn thôn Phú Hội | note=
! reminder: DayBefore Waiting 2026-11-27 19:00
! reminder: AskResult Waiting 2026-11-28 19:00
