# Câu hỏi và lời từ chối không làm gì cả
as leader
> có phải nộp không?
< 👍 Hiện bạn không còn báo cáo nào phải nộp.
< [🎓 Nộp thử] [🗓 Lịch hạn]
> em không tham gia được ạ
< Mình hiểu là bạn không tham gia được, nhưng bạn chưa có tên trong hoạt động nào nên mình không phải ghi gì.
<
< Hiện mình giúp được:
< [📝 Đăng ký hoạt động] [📊 Báo kết quả] [📅 Hoạt động của tôi] [🏠 Đơn vị của tôi] [❓ Trợ giúp]
> đăng ký hoạt động có mất phí không
< Mình hiểu là bạn đang hỏi, nhưng câu này mình chưa trả lời được. Mình không ghi hay đổi gì cả. Bạn chọn một việc bên dưới nhé:
< [📝 Đăng ký hoạt động] [📊 Báo kết quả] [📅 Hoạt động của tôi] [🏠 Đơn vị của tôi] [❓ Trợ giúp]
> đừng hủy hoạt động
< Mình chưa hiểu ý bạn. Bạn nói rõ giúp mình việc gì, khi nào, ở đâu – hoặc chọn bên dưới:
< [📝 Đăng ký hoạt động] [📊 Báo kết quả] [📅 Hoạt động của tôi] [🏠 Đơn vị của tôi] [❓ Trợ giúp]
> hoạt động dọn rác cn này 7h ở Bãi Xép còn không ad
< Mình hiểu là bạn đang hỏi, nhưng câu này mình chưa trả lời được. Mình không ghi hay đổi gì cả. Bạn chọn một việc bên dưới nhé:
< [📝 Đăng ký hoạt động] [📊 Báo kết quả] [📅 Hoạt động của tôi] [🏠 Đơn vị của tôi] [❓ Trợ giúp]
> ai chưa nộp báo cáo tháng 11?
< Phần này dành cho cán bộ của đơn vị có cấp dưới.
< [📌 Hạn báo cáo]
> xin gia hạn báo cáo đến 5/12
< 👍 Hiện bạn không còn báo cáo nào phải nộp.
< [📌 Hạn báo cáo]
> phát động chiến dịch Xuân tình nguyện từ 1/12 đến 31/12
< 👁 <b>Người nhận sẽ thấy:</b>
< 📢 <b>Đội tình nguyện Bãi Xép</b>
< Phát động chiến dịch Xuân tình nguyện từ 1/12 đến 31/12
< <i>Tin tự động. Nhắn DUNGTIN để thôi nhận.</i>
< ———
<
< <b>Thông báo</b> – bạn xem lại giúp mình:
< • Nội dung: <b>Phát động chiến dịch Xuân tình nguyện từ 1/12 đến 31/12</b>
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
< • Nhận được: <b>0 người</b>
< • Không nhận được: <b>2 chưa đồng ý nhận tin</b>
< • Thời gian gửi: <b>dưới 1 phút</b>
< ⚠️ <i>Xem tên và cách khắc phục: /khongden</i>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Gửi] [✏️ Nội dung] [✏️ Ảnh] [✏️ Tệp kèm] [✏️ Mời tham gia] [✏️ Gửi cho] [✏️ Người nhận] [✏️ Theo vai trò] [✏️ Chủ đề] [✏️ Kỹ năng] [✏️ Trừ] [✏️ Mức độ] [✏️ Lúc gửi] [✏️ Lặp lại] [Thôi]
> đăng ký tham gia chiến dịch mùa hè xanh
< Mình chưa rõ bạn muốn đổi gì. Bạn bấm vào dòng cần sửa, hoặc bấm xác nhận.
<
< 👁 <b>Người nhận sẽ thấy:</b>
< 📢 <b>Đội tình nguyện Bãi Xép</b>
< Phát động chiến dịch Xuân tình nguyện từ 1/12 đến 31/12
< <i>Tin tự động. Nhắn DUNGTIN để thôi nhận.</i>
< ———
<
< <b>Thông báo</b> – bạn xem lại giúp mình:
< • Nội dung: <b>Phát động chiến dịch Xuân tình nguyện từ 1/12 đến 31/12</b>
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
< • Nhận được: <b>0 người</b>
< • Không nhận được: <b>2 chưa đồng ý nhận tin</b>
< • Thời gian gửi: <b>dưới 1 phút</b>
< ⚠️ <i>Xem tên và cách khắc phục: /khongden</i>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Gửi] [✏️ Nội dung] [✏️ Ảnh] [✏️ Tệp kèm] [✏️ Mời tham gia] [✏️ Gửi cho] [✏️ Người nhận] [✏️ Theo vai trò] [✏️ Chủ đề] [✏️ Kỹ năng] [✏️ Trừ] [✏️ Mức độ] [✏️ Lúc gửi] [✏️ Lặp lại] [Thôi]
> điểm danh
< Bạn nhắn mã 6 số mà người phụ trách đọc, ví dụ <b>điểm danh 482913</b>, hoặc mở đường dẫn trên máy của họ.
> cho mình đăng ký 1 hoạt động được không ạ
< Mình chưa rõ bạn muốn đổi gì. Bạn bấm vào dòng cần sửa, hoặc bấm xác nhận.
<
< 👁 <b>Người nhận sẽ thấy:</b>
< 📢 <b>Đội tình nguyện Bãi Xép</b>
< Phát động chiến dịch Xuân tình nguyện từ 1/12 đến 31/12
< <i>Tin tự động. Nhắn DUNGTIN để thôi nhận.</i>
< ———
<
< <b>Thông báo</b> – bạn xem lại giúp mình:
< • Nội dung: <b>Phát động chiến dịch Xuân tình nguyện từ 1/12 đến 31/12</b>
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
< • Nhận được: <b>0 người</b>
< • Không nhận được: <b>2 chưa đồng ý nhận tin</b>
< • Thời gian gửi: <b>dưới 1 phút</b>
< ⚠️ <i>Xem tên và cách khắc phục: /khongden</i>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Gửi] [✏️ Nội dung] [✏️ Ảnh] [✏️ Tệp kèm] [✏️ Mời tham gia] [✏️ Gửi cho] [✏️ Người nhận] [✏️ Theo vai trò] [✏️ Chủ đề] [✏️ Kỹ năng] [✏️ Trừ] [✏️ Mức độ] [✏️ Lúc gửi] [✏️ Lặp lại] [Thôi]
