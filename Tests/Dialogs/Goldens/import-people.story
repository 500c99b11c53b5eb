# Nhập danh sách người qua chat: có dòng sai, sửa rồi gửi lại, bấm ghi; gửi lần nữa không đổi gì; bỏ tệp; người không có quyền
as cadre
> (bảng danh-sach.csv) STT;Họ và tên;Năm sinh;SĐT;Đơn vị;Chức vụ | 1;Lê Thị Mẫu;2001;912345678;Chi đoàn thôn Phú Hội; | 2;Trần Văn Mẫu;1899;0912345679;Chi đoàn thôn Phú Hội; | 3;;2002;0912345680;Chi đoàn thôn Phú Hội; | 4;Ngô Thị Mẫu;2003;12345;Chi đoàn xóm Mây; | 5;Võ Văn Mẫu;2014;0912345681;Chi đoàn thôn Phú Hội; | 6;Hồ Thị Mẫu;2000;0912345678;CLB Hiến máu Tuy Hòa;
< 📋 Danh sách <b>người</b>: 6 dòng có nội dung.
<
< ⚠️ 6 chỗ cần sửa, chưa ghi gì cả:
<
< Dòng 3, cột “Năm sinh” (1899): năm sinh quá xa.
< Dòng 4, cột “Họ và tên”: thiếu tên.
< Dòng 5, cột “SĐT” (12345): không phải số điện thoại Việt Nam.
< Dòng 5, cột “Đơn vị” (Chi đoàn xóm Mây): không có đơn vị nào tên như vậy
< Dòng 6, cột “Năm sinh” (2014): chưa đủ 16 tuổi: các em tự tham gia với bot khi có người giám hộ đồng ý, không nhập theo danh sách.
< Dòng 7, cột “Đơn vị” (CLB Hiến máu Tuy Hòa): ngoài phạm vi đơn vị của bạn.
<
< Sửa trong tệp rồi gửi lại giúp mình nhé. Chỉ khi mọi dòng đều đúng thì danh sách mới được ghi.
> (bảng danh-sach.csv) STT;Họ và tên;Năm sinh;SĐT;Đơn vị | 1;Lê Thị Mẫu;2001;912345678;Chi đoàn thôn Phú Hội | 2;Trần Văn Mẫu;1999;0912345679;Đội tình nguyện Bãi Xép
< 📋 Danh sách <b>người</b>: 2 dòng có nội dung.
<
< Mới: 2 · Thay đổi: 0 · Giữ nguyên: 0
<
< Mọi dòng đều đọc được. Chưa ghi gì cả.
< [✅ Ghi danh sách] [Bỏ tệp này]
> [✅ Ghi danh sách]
< ✅ Đã ghi: 2 mới, 0 thay đổi, 0 giữ nguyên.
! stored person: Lê Thị Mẫu | unit=Chi đoàn thôn Phú Hội | language=vi | born=2001 | phone | Volunteer@Chi đoàn thôn Phú Hội 2026-11-23..
! stored person: Trần Văn Mẫu | unit=Đội tình nguyện Bãi Xép | language=vi | born=1999 | phone | Volunteer@Đội tình nguyện Bãi Xép 2026-11-23..
> (bảng danh-sach.csv) STT;Họ và tên;Năm sinh;SĐT;Đơn vị | 1;Lê Thị Mẫu;2001;912345678;Chi đoàn thôn Phú Hội | 2;Trần Văn Mẫu;1999;0912345679;Đội tình nguyện Bãi Xép
< 📋 Danh sách <b>người</b>: 2 dòng có nội dung.
<
< Mới: 0 · Thay đổi: 0 · Giữ nguyên: 2
<
< Mọi dòng đều đã có sẵn, không có gì để ghi.
> (bảng danh-sach.csv) STT;Họ và tên;Năm sinh;SĐT;Đơn vị | 1;Lê Thị Mẫu;2000;912345678;Chi đoàn thôn Phú Hội
< 📋 Danh sách <b>người</b>: 1 dòng có nội dung.
<
< Mới: 0 · Thay đổi: 1 · Giữ nguyên: 0
<
< Mọi dòng đều đọc được. Chưa ghi gì cả.
< [✅ Ghi danh sách] [Bỏ tệp này]
> [Bỏ tệp này]
< Đã bỏ tệp, không ghi gì cả.
as leader
> (bảng danh-sach.csv) Họ và tên;Đơn vị | Lê Thị Mẫu;Đội tình nguyện Bãi Xép
< Mình đọc được tệp bảng tính, nhưng chỉ cán bộ Đoàn, Hội và quản trị viên mới nhập danh sách được. Nếu bạn muốn báo cáo hoạt động, cứ nhắn một câu cho mình nhé.
as volunteer
> (bảng danh-sach.csv) Họ và tên;Đơn vị | Lê Thị Mẫu;Đội tình nguyện Bãi Xép
< Mình đọc được tệp bảng tính, nhưng chỉ cán bộ Đoàn, Hội và quản trị viên mới nhập danh sách được. Nếu bạn muốn báo cáo hoạt động, cứ nhắn một câu cho mình nhé.
