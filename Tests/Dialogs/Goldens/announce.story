# Thông báo: một câu, xem trước, gửi; sửa, rút lại; người khác vừa thông báo chuyện giống
as volunteer
> /dongy alerts
< 🔔 Bạn sẽ nhận tin khi có hoạt động, chiến dịch.
! stored person: Minh | unit=Đội tình nguyện Bãi Xép | language=vi | Volunteer@Đội tình nguyện Bãi Xép 2026-01-01.. | agrees=Alerts
as cadre
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
> [✏️ Theo vai trò]
< Gửi cho vai trò nào?
< [Mọi vai trò] [Tình nguyện viên] [Đội trưởng, bí thư chi đoàn] [Cán bộ xã, phường, tỉnh]
> tình nguyện viên
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
< • Theo vai trò: <b>Tình nguyện viên</b>
< • Chủ đề: <b>Mọi chủ đề</b>
< • Kỹ năng: <b>Mọi kỹ năng</b>
< • Trừ: <b>Không</b>
< • Mức độ: <b>Bình thường</b>
< • Lúc gửi: <b>ngay bây giờ</b>
< • Lặp lại: <b>Một lần</b>
< • Nhận được: <b>1 người</b>
< • Theo kênh: <b>Zalo: 1 người</b>
< • Thời gian gửi: <b>dưới 1 phút</b>
< • Chi phí: <b>55 đồng</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Gửi] [✏️ Nội dung] [✏️ Ảnh] [✏️ Tệp kèm] [✏️ Mời tham gia] [✏️ Gửi cho] [✏️ Người nhận] [✏️ Theo vai trò] [✏️ Chủ đề] [✏️ Kỹ năng] [✏️ Trừ] [✏️ Mức độ] [✏️ Lúc gửi] [✏️ Lặp lại] [Thôi]
> [✅ Gửi]
< 📢 Mình bắt đầu gửi “Sáng chủ nhật này 7h tập trung ở Bãi Xép dọn rác, mang găng tay nhé” cho khoảng 1 người. Mình cập nhật tiến độ ngay tại đây.
< [🔎 Theo dõi] [🗑 Rút lại]
! announcement: Scheduled Alert Normal | to=Đội tình nguyện Bãi Xép roles=Volunteer | Sáng chủ nhật này 7h tập trung ở Bãi Xép dọn rác, mang găng tay nhé | 1 people | due=2026-11-23 20:00 repeat=Once
> [🔎 Theo dõi]
< 📢 Sáng chủ nhật này 7h tập trung ở Bãi Xép dọn rác, mang găng tay nhé
< <b>sắp gửi</b>, dự kiến 1 người
< [▶️ Gửi ngay] [✏️ Sửa] [🗑 Rút lại] [🔄 Cập nhật]
> [✏️ Sửa]
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
< • Theo vai trò: <b>Tình nguyện viên</b>
< • Chủ đề: <b>Mọi chủ đề</b>
< • Kỹ năng: <b>Mọi kỹ năng</b>
< • Trừ: <b>Không</b>
< • Mức độ: <b>Bình thường</b>
< • Lúc gửi: <b>ngay bây giờ</b>
< • Lặp lại: <b>Một lần</b>
< • Nhận được: <b>1 người</b>
< • Theo kênh: <b>Zalo: 1 người</b>
< • Thời gian gửi: <b>dưới 1 phút</b>
< • Chi phí: <b>55 đồng</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Gửi] [✏️ Nội dung] [✏️ Ảnh] [✏️ Tệp kèm] [✏️ Mời tham gia] [✏️ Gửi cho] [✏️ Người nhận] [✏️ Theo vai trò] [✏️ Chủ đề] [✏️ Kỹ năng] [✏️ Trừ] [✏️ Mức độ] [✏️ Lúc gửi] [✏️ Lặp lại] [Thôi]
> [✏️ Nội dung]
< Bạn muốn thông báo gì? Nhắn nội dung, kèm ảnh hoặc tệp (docx, pdf) cũng được.
< [Giữ nguyên: Sáng chủ nhật này 7h tập trung ở Bãi Xép dọn rác, mang găng tay nhé]
> Sáng chủ nhật này 7h30 tập trung ở Bãi Xép dọn rác, nhớ mang găng tay
< 👁 <b>Người nhận sẽ thấy:</b>
< 📢 <b>Đội tình nguyện Bãi Xép</b>
< Sáng chủ nhật này 7h30 tập trung ở Bãi Xép dọn rác, nhớ mang găng tay
< <i>Tin tự động. Nhắn DUNGTIN để thôi nhận.</i>
< ———
<
< <b>Thông báo</b> – bạn xem lại giúp mình:
< • Nội dung: <b>Sáng chủ nhật này 7h30 tập trung ở Bãi Xép dọn rác, nhớ mang găng tay</b>
< • Ảnh: <b>Không</b>
< • Tệp kèm: <b>Không</b>
< • Mời tham gia: <b>Không mời hoạt động nào</b>
< • Gửi cho: <b>Đội tình nguyện Bãi Xép</b>
< • Người nhận: <b>Mọi người</b>
< • Theo vai trò: <b>Tình nguyện viên</b>
< • Chủ đề: <b>Mọi chủ đề</b>
< • Kỹ năng: <b>Mọi kỹ năng</b>
< • Trừ: <b>Không</b>
< • Mức độ: <b>Bình thường</b>
< • Lúc gửi: <b>ngay bây giờ</b>
< • Lặp lại: <b>Một lần</b>
< • Nhận được: <b>1 người</b>
< • Theo kênh: <b>Zalo: 1 người</b>
< • Thời gian gửi: <b>dưới 1 phút</b>
< • Chi phí: <b>55 đồng</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Gửi] [✏️ Nội dung] [✏️ Ảnh] [✏️ Tệp kèm] [✏️ Mời tham gia] [✏️ Gửi cho] [✏️ Người nhận] [✏️ Theo vai trò] [✏️ Chủ đề] [✏️ Kỹ năng] [✏️ Trừ] [✏️ Mức độ] [✏️ Lúc gửi] [✏️ Lặp lại] [Thôi]
> [✏️ Lúc gửi]
< Gửi lúc nào?
> 6h sáng mai
< 👁 <b>Người nhận sẽ thấy:</b>
< 📢 <b>Đội tình nguyện Bãi Xép</b>
< Sáng chủ nhật này 7h30 tập trung ở Bãi Xép dọn rác, nhớ mang găng tay
< <i>Tin tự động. Nhắn DUNGTIN để thôi nhận.</i>
< ———
<
< <b>Thông báo</b> – bạn xem lại giúp mình:
< • Nội dung: <b>Sáng chủ nhật này 7h30 tập trung ở Bãi Xép dọn rác, nhớ mang găng tay</b>
< • Ảnh: <b>Không</b>
< • Tệp kèm: <b>Không</b>
< • Mời tham gia: <b>Không mời hoạt động nào</b>
< • Gửi cho: <b>Đội tình nguyện Bãi Xép</b>
< • Người nhận: <b>Mọi người</b>
< • Theo vai trò: <b>Tình nguyện viên</b>
< • Chủ đề: <b>Mọi chủ đề</b>
< • Kỹ năng: <b>Mọi kỹ năng</b>
< • Trừ: <b>Không</b>
< • Mức độ: <b>Bình thường</b>
< • Lúc gửi: <b>thứ ba 24/11, 6:00</b>
< • Lặp lại: <b>Một lần</b>
< • Nhận được: <b>1 người</b>
< • Theo kênh: <b>Zalo: 1 người</b>
< • Thời gian gửi: <b>dưới 1 phút</b>
< • Chi phí: <b>55 đồng</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Gửi] [✏️ Nội dung] [✏️ Ảnh] [✏️ Tệp kèm] [✏️ Mời tham gia] [✏️ Gửi cho] [✏️ Người nhận] [✏️ Theo vai trò] [✏️ Chủ đề] [✏️ Kỹ năng] [✏️ Trừ] [✏️ Mức độ] [✏️ Lúc gửi] [✏️ Lặp lại] [Thôi]
> [✅ Gửi]
< 🕗 Đã lên lịch “Sáng chủ nhật này 7h30 tập trung ở Bãi Xép dọn rác, nhớ mang găng tay” cho khoảng 1 người.
< [🔎 Theo dõi] [🗑 Rút lại]
! announcement: Scheduled Alert Normal | to=Đội tình nguyện Bãi Xép roles=Volunteer | Sáng chủ nhật này 7h30 tập trung ở Bãi Xép dọn rác, nhớ mang găng tay | 1 people | due=2026-11-24 06:00 repeat=Once
as leader
> /thongbao
< Bạn muốn thông báo gì? Nhắn nội dung, kèm ảnh hoặc tệp (docx, pdf) cũng được.
> Sáng chủ nhật này 7h30 mọi người tập trung ở Bãi Xép dọn rác nhé, nhớ mang găng tay
< 👁 <b>Người nhận sẽ thấy:</b>
< 📢 <b>Đội tình nguyện Bãi Xép</b>
< Sáng chủ nhật này 7h30 mọi người tập trung ở Bãi Xép dọn rác nhé, nhớ mang găng tay
< <i>Tin tự động. Nhắn DUNGTIN để thôi nhận.</i>
< ———
<
< <b>Thông báo</b> – bạn xem lại giúp mình:
< • Nội dung: <b>Sáng chủ nhật này 7h30 mọi người tập trung ở Bãi Xép dọn rác nhé, nhớ mang găng…</b>
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
< ⚠️ <b>Đội tình nguyện Bãi Xép</b> vừa thông báo chuyện giống vậy: “Sáng chủ nhật này 7h30 tập trung ở Bãi Xép dọn rác, nhớ mang găng tay”. Bạn cân nhắc để người nhận không bị trùng.
< ⚠️ <i>Xem tên và cách khắc phục: /khongden</i>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Gửi] [✏️ Nội dung] [✏️ Ảnh] [✏️ Tệp kèm] [✏️ Mời tham gia] [✏️ Gửi cho] [✏️ Người nhận] [✏️ Theo vai trò] [✏️ Chủ đề] [✏️ Kỹ năng] [✏️ Trừ] [✏️ Mức độ] [✏️ Lúc gửi] [✏️ Lặp lại] [Thôi]
> [✅ Gửi]
< 📢 Mình bắt đầu gửi “Sáng chủ nhật này 7h30 mọi người tập trung ở Bãi Xép dọn rác nhé, nhớ mang găng…” cho khoảng 1 người. Mình cập nhật tiến độ ngay tại đây.
< [🔎 Theo dõi] [🗑 Rút lại]
! announcement: Scheduled Alert Normal | to=Đội tình nguyện Bãi Xép | Sáng chủ nhật này 7h30 mọi người tập trung ở Bãi Xép dọn rác nhé, nhớ mang găng tay | 1 people | due=2026-11-23 20:00 repeat=Once
! told cadre:
!   ⚠️ Lan cũng vừa thông báo chuyện giống bạn: “Sáng chủ nhật này 7h30 mọi người tập trung ở Bãi Xép dọn rác nhé, nhớ mang găng…”. Hai bên trao đổi với nhau nhé.
!   [🔎 Theo dõi]
as cadre
> /thongbao
< 📢 <b>Thông báo của bạn</b>
<
< 1. Sáng chủ nhật này 7h30 tập trung ở Bãi Xép dọn rác, nhớ mang găng tay – sắp gửi
< [1. Sáng chủ nhật này 7h30 tậ…] [📢 Thông báo mới] [📵 Ai không nhận được]
> [1. Sáng chủ nhật này 7h30 tậ…]
< 📢 Sáng chủ nhật này 7h30 tập trung ở Bãi Xép dọn rác, nhớ mang găng tay
< <b>sắp gửi</b>, dự kiến 1 người
< [▶️ Gửi ngay] [✏️ Sửa] [🗑 Rút lại] [🔄 Cập nhật]
> [▶️ Gửi ngay]
< 🕗 Đã lên lịch “Sáng chủ nhật này 7h30 tập trung ở Bãi Xép dọn rác, nhớ mang găng tay” cho khoảng 1 người.
< [🔎 Theo dõi] [🗑 Rút lại]
! announcement: Scheduled Alert Normal | to=Đội tình nguyện Bãi Xép roles=Volunteer | Sáng chủ nhật này 7h30 tập trung ở Bãi Xép dọn rác, nhớ mang găng tay | 1 people | due=2026-11-23 20:00 repeat=Once
> [🔎 Theo dõi]
< 📢 Sáng chủ nhật này 7h30 tập trung ở Bãi Xép dọn rác, nhớ mang găng tay
< <b>sắp gửi</b>, dự kiến 1 người
< [▶️ Gửi ngay] [✏️ Sửa] [🗑 Rút lại] [🔄 Cập nhật]
> [🗑 Rút lại]
< Đã rút lại “Sáng chủ nhật này 7h30 tập trung ở Bãi Xép dọn rác, nhớ mang găng tay”. Chưa ai nhận được.
< [🔎 Theo dõi]
! announcement: Withdrawn Alert Normal | to=Đội tình nguyện Bãi Xép roles=Volunteer | Sáng chủ nhật này 7h30 tập trung ở Bãi Xép dọn rác, nhớ mang găng tay | 1 people | due= repeat=Once
as volunteer
> /thongbao
< Bạn cần vai trò đội trưởng hoặc cán bộ để gửi thông báo. Mình chưa gửi gì cả.
> thông báo cho cả đội mai nghỉ
< Bạn cần vai trò đội trưởng hoặc cán bộ để gửi thông báo. Mình chưa gửi gì cả.
