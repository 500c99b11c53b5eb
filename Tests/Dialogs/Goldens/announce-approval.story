# Thông báo cho nhiều người, và tin khẩn: cần người thứ hai duyệt
as volunteer
> /dongy alerts
< 🔔 Bạn sẽ nhận tin khi có hoạt động, chiến dịch.
! stored person: Minh | unit=Đội tình nguyện Bãi Xép | language=vi | Volunteer@Đội tình nguyện Bãi Xép 2026-01-01.. | agrees=Alerts
as leader
> /dongy alerts
< 🔔 Bạn sẽ nhận tin khi có hoạt động, chiến dịch.
! stored person: Lan | unit=Đội tình nguyện Bãi Xép | language=vi | TeamLeader@Đội tình nguyện Bãi Xép 2026-01-01.. | agrees=Alerts
as twohats
> /dongy alerts
< 🔔 Bạn sẽ nhận tin khi có hoạt động, chiến dịch.
! stored person: Thu | unit= | language=vi | TeamLeader@CLB Hiến máu Tuy Hòa 2026-01-01.. | CellSecretary@Chi đoàn thôn Phú Hội 2026-01-01.. | agrees=Alerts
as officer
> /dongy alerts
< 🔔 Bạn sẽ nhận tin khi có hoạt động, chiến dịch.
! stored person: Quang | unit=Tỉnh Đoàn Đắk Lắk | language=vi | ProvincialOfficer@Tỉnh Đoàn Đắk Lắk 2026-01-01.. | agrees=Alerts
> thông báo cho tất cả: bão số 13 sắp vào, hủy các hoạt động ngoài trời cuối tuần
< 👁 <b>Người nhận sẽ thấy:</b>
< 📢 <b>Tỉnh Đoàn Đắk Lắk</b>
< Bão số 13 sắp vào, hủy các hoạt động ngoài trời cuối tuần
< <i>Tin tự động. Nhắn DUNGTIN để thôi nhận.</i>
< ———
<
< <b>Thông báo</b> – bạn xem lại giúp mình:
< • Nội dung: <b>Bão số 13 sắp vào, hủy các hoạt động ngoài trời cuối tuần</b>
< • Ảnh: <b>Không</b>
< • Tệp kèm: <b>Không</b>
< • Mời tham gia: <b>Không mời hoạt động nào</b>
< • Gửi cho: <b>Tỉnh Đoàn Đắk Lắk</b>
< • Người nhận: <b>Mọi người</b>
< • Theo vai trò: <b>Mọi vai trò</b>
< • Chủ đề: <b>Mọi chủ đề</b>
< • Kỹ năng: <b>Mọi kỹ năng</b>
< • Trừ: <b>Không</b>
< • Mức độ: <b>Bình thường</b>
< • Lúc gửi: <b>ngay bây giờ</b>
< • Lặp lại: <b>Một lần</b>
< • Nhận được: <b>4 người</b>
< • Theo kênh: <b>Zalo: 4 người</b>
< • Không nhận được: <b>1 chưa đồng ý nhận tin</b>
< • Thời gian gửi: <b>dưới 1 phút</b>
< • Chi phí: <b>220 đồng</b>
< ⚠️ Tin này cần người thứ hai duyệt trước khi gửi.
< ⚠️ <i>Xem tên và cách khắc phục: /khongden</i>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Gửi] [✏️ Nội dung] [✏️ Ảnh] [✏️ Tệp kèm] [✏️ Mời tham gia] [✏️ Gửi cho] [✏️ Người nhận] [✏️ Theo vai trò] [✏️ Chủ đề] [✏️ Kỹ năng] [✏️ Trừ] [✏️ Mức độ] [✏️ Lúc gửi] [✏️ Lặp lại] [Thôi]
> [✏️ Mức độ]
< Mức độ? Khẩn cấp được gửi cả giờ yên lặng và cần người thứ hai duyệt.
< [Bình thường] [Quan trọng] [Khẩn cấp]
> [Khẩn cấp]
< Vì sao cần gấp? Lý do được lưu lại.
> Bão vào đêm nay
< 👁 <b>Người nhận sẽ thấy:</b>
< 🚨 <b>Tỉnh Đoàn Đắk Lắk</b> – KHẨN
< Bão số 13 sắp vào, hủy các hoạt động ngoài trời cuối tuần
< <i>Tin tự động. Nhắn DUNGTIN để thôi nhận.</i>
< ———
<
< <b>Thông báo</b> – bạn xem lại giúp mình:
< • Nội dung: <b>Bão số 13 sắp vào, hủy các hoạt động ngoài trời cuối tuần</b>
< • Ảnh: <b>Không</b>
< • Tệp kèm: <b>Không</b>
< • Mời tham gia: <b>Không mời hoạt động nào</b>
< • Gửi cho: <b>Tỉnh Đoàn Đắk Lắk</b>
< • Người nhận: <b>Mọi người</b>
< • Theo vai trò: <b>Mọi vai trò</b>
< • Chủ đề: <b>Mọi chủ đề</b>
< • Kỹ năng: <b>Mọi kỹ năng</b>
< • Trừ: <b>Không</b>
< • Mức độ: <b>Khẩn cấp: Bão vào đêm nay</b>
< • Lúc gửi: <b>ngay bây giờ</b>
< • Lặp lại: <b>Một lần</b>
< • Nhận được: <b>4 người</b>
< • Theo kênh: <b>Zalo: 4 người</b>
< • Không nhận được: <b>1 chưa đồng ý nhận tin</b>
< • Thời gian gửi: <b>dưới 1 phút</b>
< • Chi phí: <b>220 đồng</b>
< ⚠️ Tin này cần người thứ hai duyệt trước khi gửi.
< ⚠️ <i>Xem tên và cách khắc phục: /khongden</i>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Gửi] [✏️ Nội dung] [✏️ Ảnh] [✏️ Tệp kèm] [✏️ Mời tham gia] [✏️ Gửi cho] [✏️ Người nhận] [✏️ Theo vai trò] [✏️ Chủ đề] [✏️ Kỹ năng] [✏️ Trừ] [✏️ Mức độ] [✏️ Lúc gửi] [✏️ Lặp lại] [Thôi]
> [✏️ Trừ]
< Trừ đơn vị nào?
> phường Sông Cầu
< 👁 <b>Người nhận sẽ thấy:</b>
< 🚨 <b>Tỉnh Đoàn Đắk Lắk</b> – KHẨN
< Bão số 13 sắp vào, hủy các hoạt động ngoài trời cuối tuần
< <i>Tin tự động. Nhắn DUNGTIN để thôi nhận.</i>
< ———
<
< <b>Thông báo</b> – bạn xem lại giúp mình:
< • Nội dung: <b>Bão số 13 sắp vào, hủy các hoạt động ngoài trời cuối tuần</b>
< • Ảnh: <b>Không</b>
< • Tệp kèm: <b>Không</b>
< • Mời tham gia: <b>Không mời hoạt động nào</b>
< • Gửi cho: <b>Tỉnh Đoàn Đắk Lắk</b>
< • Người nhận: <b>Mọi người</b>
< • Theo vai trò: <b>Mọi vai trò</b>
< • Chủ đề: <b>Mọi chủ đề</b>
< • Kỹ năng: <b>Mọi kỹ năng</b>
< • Trừ: <b>Đoàn phường Sông Cầu</b>
< • Mức độ: <b>Khẩn cấp: Bão vào đêm nay</b>
< • Lúc gửi: <b>ngay bây giờ</b>
< • Lặp lại: <b>Một lần</b>
< • Nhận được: <b>4 người</b>
< • Theo kênh: <b>Zalo: 4 người</b>
< • Không nhận được: <b>1 chưa đồng ý nhận tin</b>
< • Thời gian gửi: <b>dưới 1 phút</b>
< • Chi phí: <b>220 đồng</b>
< ⚠️ Tin này cần người thứ hai duyệt trước khi gửi.
< ⚠️ <i>Xem tên và cách khắc phục: /khongden</i>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Gửi] [✏️ Nội dung] [✏️ Ảnh] [✏️ Tệp kèm] [✏️ Mời tham gia] [✏️ Gửi cho] [✏️ Người nhận] [✏️ Theo vai trò] [✏️ Chủ đề] [✏️ Kỹ năng] [✏️ Trừ] [✏️ Mức độ] [✏️ Lúc gửi] [✏️ Lặp lại] [Thôi]
> [✅ Gửi]
< ⏳ “Bão số 13 sắp vào, hủy các hoạt động ngoài trời cuối tuần” gửi cho khoảng 4 người nên cần người thứ hai duyệt, nhưng chưa có ai khác có quyền duyệt. Bạn nhờ quản trị giao thêm vai trò, hoặc gửi cho ít người hơn.
< [🔎 Theo dõi] [🗑 Rút lại]
! announcement: AwaitingApproval Alert Emergency | to=Tỉnh Đoàn Đắk Lắk without=Đoàn phường Sông Cầu | Bão số 13 sắp vào, hủy các hoạt động ngoài trời cuối tuần | 4 people | due=2026-11-23 20:00 repeat=Once because=Bão vào đêm nay
as officer
> /duyettb 01970000000070008000000000000010
< Mình không tìm thấy mục này nữa.
as cadre
> /duyettb 01970000000070008000000000000010
< Mình không tìm thấy mục này nữa.
