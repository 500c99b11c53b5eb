# Gặp cán bộ phụ trách dữ liệu khi chưa có ai nhận việc
as volunteer
> gặp cán bộ
< Bạn cần cán bộ giúp gì về dữ liệu của bạn (sửa điều bạn không tự sửa được, hạn chế, phản đối)? Bạn viết ngắn gọn nhé.
> Năm sinh của tôi bị nhập sai ở danh sách của xã
< 🙋 Mình đã ghi lại, biên nhận <b>0000-0002</b>, hạn theo luật 03/12/2026. Hệ thống chưa có ai phụ trách dữ liệu; quản trị viên sẽ thấy khi có người nhận việc.
> /dulieu yeucau
< 🧾 <b>Yêu cầu của bạn</b>
<
< • 0000-0002: hỏi cán bộ, nhận 23/11/2026 20:00, hạn 03/12/2026
< [🔒 Dữ liệu của tôi]
