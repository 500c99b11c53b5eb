# Diễn thử: những gì đã lên lịch sẽ gửi lúc nào, cho bao nhiêu người; không gửi gì cả
as volunteer
> /dongy alerts
< 🔔 Bạn sẽ nhận tin khi có hoạt động, chiến dịch.
! stored person: Minh | unit=Đội tình nguyện Bãi Xép | language=vi | Volunteer@Đội tình nguyện Bãi Xép 2026-01-01.. | agrees=Alerts
> /dienthu
< Bạn cần vai trò đội trưởng hoặc cán bộ để gửi thông báo. Mình chưa gửi gì cả.
as cadre
> /dienthu
< 14 ngày tới chưa có tin nào được lên lịch.
> thông báo cho đội bãi xép: sáng chủ nhật này 7h tập trung ở Bãi Xép dọn rác, mang găng tay nhé
< 👁 <b>Người nhận sẽ thấy:</b>
< 📢 <b>Đội tình nguyện Bãi Xép</b>
< Sáng chủ nhật này 7h tập trung ở Bãi Xép dọn rác, mang găng tay nhé
< <i>Tin tự động. Nhắn DUNGTIN để thôi nhận.</i>
< ———
<
< <b>Thông báo</b> – bạn xem lại giúp mình:
< • Nội dung: <b>Sáng chủ nhật này 7h tập trung ở Bãi Xép dọn rác, mang găng tay nhé</b>
< • Ảnh: <b>Không</b>
< • Tệp kèm: <b>Không</b>
< • Mời tham gia: <b>Không mời hoạt động nào</b>
< • Gửi cho: <b>Đội tình nguyện Bãi Xép</b>
< • Người nhận: <b>Mọi người</b>
< • Theo vai trò: <b>Mọi vai trò</b>
< • Chủ đề: <b>Mọi chủ đề</b>
< • Kỹ năng: <b>Mọi kỹ năng</b>
< • Trừ: <b>Không</b>
< • Mức độ: <b>Bình thường</b>
< • Lúc gửi: <b>ngay bây giờ</b>
< • Lặp lại: <b>Một lần</b>
< • Nhận được: <b>1 người</b>
< • Theo kênh: <b>Zalo: 1 người</b>
< • Không nhận được: <b>1 chưa đồng ý nhận tin</b>
< • Thời gian gửi: <b>dưới 1 phút</b>
< • Chi phí: <b>55 đồng</b>
< ⚠️ <i>Xem tên và cách khắc phục: /khongden</i>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Gửi] [✏️ Nội dung] [✏️ Ảnh] [✏️ Tệp kèm] [✏️ Mời tham gia] [✏️ Gửi cho] [✏️ Người nhận] [✏️ Theo vai trò] [✏️ Chủ đề] [✏️ Kỹ năng] [✏️ Trừ] [✏️ Mức độ] [✏️ Lúc gửi] [✏️ Lặp lại] [Thôi]
> [✏️ Lúc gửi]
< Gửi lúc nào?
> 6h sáng mai
< 👁 <b>Người nhận sẽ thấy:</b>
< 📢 <b>Đội tình nguyện Bãi Xép</b>
< Sáng chủ nhật này 7h tập trung ở Bãi Xép dọn rác, mang găng tay nhé
< <i>Tin tự động. Nhắn DUNGTIN để thôi nhận.</i>
< ———
<
< <b>Thông báo</b> – bạn xem lại giúp mình:
< • Nội dung: <b>Sáng chủ nhật này 7h tập trung ở Bãi Xép dọn rác, mang găng tay nhé</b>
< • Ảnh: <b>Không</b>
< • Tệp kèm: <b>Không</b>
< • Mời tham gia: <b>Không mời hoạt động nào</b>
< • Gửi cho: <b>Đội tình nguyện Bãi Xép</b>
< • Người nhận: <b>Mọi người</b>
< • Theo vai trò: <b>Mọi vai trò</b>
< • Chủ đề: <b>Mọi chủ đề</b>
< • Kỹ năng: <b>Mọi kỹ năng</b>
< • Trừ: <b>Không</b>
< • Mức độ: <b>Bình thường</b>
< • Lúc gửi: <b>thứ ba 24/11, 6:00</b>
< • Lặp lại: <b>Một lần</b>
< • Nhận được: <b>1 người</b>
< • Theo kênh: <b>Zalo: 1 người</b>
< • Không nhận được: <b>1 chưa đồng ý nhận tin</b>
< • Thời gian gửi: <b>dưới 1 phút</b>
< • Chi phí: <b>55 đồng</b>
< ⚠️ <i>Xem tên và cách khắc phục: /khongden</i>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Gửi] [✏️ Nội dung] [✏️ Ảnh] [✏️ Tệp kèm] [✏️ Mời tham gia] [✏️ Gửi cho] [✏️ Người nhận] [✏️ Theo vai trò] [✏️ Chủ đề] [✏️ Kỹ năng] [✏️ Trừ] [✏️ Mức độ] [✏️ Lúc gửi] [✏️ Lặp lại] [Thôi]
> [✅ Gửi]
< 🕗 Đã lên lịch “Sáng chủ nhật này 7h tập trung ở Bãi Xép dọn rác, mang găng tay nhé” cho khoảng 1 người.
< [🔎 Theo dõi] [🗑 Rút lại]
! announcement: Scheduled Alert Normal | to=Đội tình nguyện Bãi Xép | Sáng chủ nhật này 7h tập trung ở Bãi Xép dọn rác, mang găng tay nhé | 1 people | due=2026-11-24 06:00 repeat=Once
> /thongbao moi
< Bạn muốn thông báo gì? Nhắn nội dung, kèm ảnh hoặc tệp (docx, pdf) cũng được.
> Tuần sau họp đội, các bạn sắp xếp đến đủ nhé
< 👁 <b>Người nhận sẽ thấy:</b>
< 📢 <b>Đoàn xã Tuy An Đông</b>
< Tuần sau họp đội, các bạn sắp xếp đến đủ nhé
< <i>Tin tự động. Nhắn DUNGTIN để thôi nhận.</i>
< ———
<
< <b>Thông báo</b> – bạn xem lại giúp mình:
< • Nội dung: <b>Tuần sau họp đội, các bạn sắp xếp đến đủ nhé</b>
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
< • Nhận được: <b>1 người</b>
< • Theo kênh: <b>Zalo: 1 người</b>
< • Không nhận được: <b>3 chưa đồng ý nhận tin</b>
< • Thời gian gửi: <b>dưới 1 phút</b>
< • Chi phí: <b>55 đồng</b>
< ⚠️ <i>Xem tên và cách khắc phục: /khongden</i>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Gửi] [✏️ Nội dung] [✏️ Ảnh] [✏️ Tệp kèm] [✏️ Mời tham gia] [✏️ Gửi cho] [✏️ Người nhận] [✏️ Theo vai trò] [✏️ Chủ đề] [✏️ Kỹ năng] [✏️ Trừ] [✏️ Mức độ] [✏️ Lúc gửi] [✏️ Lặp lại] [Thôi]
> [✏️ Lúc gửi]
< Gửi lúc nào?
> 7h sáng thứ sáu
< 👁 <b>Người nhận sẽ thấy:</b>
< 📢 <b>Đoàn xã Tuy An Đông</b>
< Tuần sau họp đội, các bạn sắp xếp đến đủ nhé
< <i>Tin tự động. Nhắn DUNGTIN để thôi nhận.</i>
< ———
<
< <b>Thông báo</b> – bạn xem lại giúp mình:
< • Nội dung: <b>Tuần sau họp đội, các bạn sắp xếp đến đủ nhé</b>
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
< • Lúc gửi: <b>thứ sáu 27/11, 7:00</b>
< • Lặp lại: <b>Một lần</b>
< • Nhận được: <b>1 người</b>
< • Theo kênh: <b>Zalo: 1 người</b>
< • Không nhận được: <b>3 chưa đồng ý nhận tin</b>
< • Thời gian gửi: <b>dưới 1 phút</b>
< • Chi phí: <b>55 đồng</b>
< ⚠️ <i>Xem tên và cách khắc phục: /khongden</i>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Gửi] [✏️ Nội dung] [✏️ Ảnh] [✏️ Tệp kèm] [✏️ Mời tham gia] [✏️ Gửi cho] [✏️ Người nhận] [✏️ Theo vai trò] [✏️ Chủ đề] [✏️ Kỹ năng] [✏️ Trừ] [✏️ Mức độ] [✏️ Lúc gửi] [✏️ Lặp lại] [Thôi]
> [✅ Gửi]
< 🕗 Đã lên lịch “Tuần sau họp đội, các bạn sắp xếp đến đủ nhé” cho khoảng 1 người.
< [🔎 Theo dõi] [🗑 Rút lại]
! announcement: Scheduled Alert Normal | to=Đoàn xã Tuy An Đông | Tuần sau họp đội, các bạn sắp xếp đến đủ nhé | 1 people | due=2026-11-27 07:00 repeat=Once
> /dienthu
< 🎬 <b>Diễn thử 14 ngày tới</b> (không gửi gì cả)
<
< • 06:00 24/11: thông báo, 1 người, người cuối lúc 06:00 24/11; gộp 0; không gửi 1
< • 07:00 27/11: thông báo, 1 người, người cuối lúc 07:00 27/11; gộp 0; không gửi 3
