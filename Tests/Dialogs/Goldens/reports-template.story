# Mẫu báo cáo trong chat: tạo, sai thì nói rõ, sửa khi đang có bản nháp, bản đã nộp giữ nguyên
now 2026-12-09 08:00
as cadre
> /maubaocao moi
< Báo cáo tên gì? Ví dụ <i>Báo cáo quý công tác hiến máu</i>.
as officer
> /maubaocao moi
< Báo cáo tên gì? Ví dụ <i>Báo cáo quý công tác hiến máu</i>.
> Báo cáo tháng hiến máu
< Báo cáo theo kỳ nào?
< [hằng tuần] [hằng tháng] [hằng quý] [6 tháng] [9 tháng] [hằng năm] [chiến dịch]
> hằng tháng
< Cần những chỉ tiêu nào? Cách nhau bằng dấu chấm phẩy, đơn vị tính trong ngoặc, dấu * là bắt buộc. Ví dụ <i>Lượt tham gia*; Số hộ được giúp (hộ); Có mặt (người); Đăng ký (người); Tỉ lệ có mặt (%) = Có mặt / Đăng ký</i>. Bỏ qua nếu chỉ cần lời.
< [Bỏ qua]
> Đơn vị máu*; Có mặt (người)*; Đăng ký (người); Tỉ lệ có mặt (%) = Có mặt / Đăng ký; Tỉ lệ kép (%) = Tỉ lệ có mặt / Đăng ký
< <b>Mẫu báo cáo mới</b> – bạn xem lại:
< • Báo cáo: <b>Báo cáo tháng hiến máu</b>
< • Kỳ: <b>hằng tháng</b>
< • Chốt số liệu: <b>ngày 14 (Nghị định 09/2019)</b>
< • Đơn vị nộp: <b>Đoàn xã, phường: 3; Cấp tỉnh: 6</b>
< • Hạn vào ngày nghỉ: <b>lùi đến ngày làm việc sau</b>
< • Nơi nhận, duyệt: <b>cấp trên trực tiếp</b>
< • Số liệu cần: <b>Đơn vị máu*; Có mặt (người)*; Đăng ký (người); Tỉ lệ có mặt (%) = Có mặt / Đăng ký; Tỉ lệ kép (%) = Tỉ lệ có mặt / Đăng ký</b>
< • Phần lời: <b>Kết quả nổi bật; Khó khăn, vướng mắc; Kiến nghị, đề xuất</b>
< • Mở báo cáo: <b>4 ngày trước khi chốt số liệu</b>
< • Mốc nhắc: <b>mở, T-7 lịch, T-3, T-1, T, T+1, T+3, T+4 cấp trên, T+7 trên nữa, 7:30</b>
< • Căn cứ: <b>chưa có</b>
< ⚠️ Công thức của “Tỉ lệ kép” phải chia hai chỉ tiêu khác trong mẫu, không phải một tỉ lệ.
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Lưu mẫu] [✏️ Báo cáo] [✏️ Kỳ] [✏️ Chốt số liệu] [✏️ Đơn vị nộp] [✏️ Hạn vào ngày nghỉ] [✏️ Nơi nhận, duyệt] [✏️ Số liệu cần] [✏️ Phần lời] [✏️ Mở báo cáo] [✏️ Mốc nhắc] [✏️ Căn cứ] [Thôi]
> [✏️ Đơn vị nộp]
< Cấp nào nộp, mấy ngày sau khi chốt số liệu? Ví dụ <i>Đoàn xã, phường + Đoàn cơ sở: 3; Cấp tỉnh: 6</i>.
< [Giữ nguyên: Đoàn xã, phường: 3; Cấp tỉnh: 6]
> Đoàn xã, phường: 3; Xóm: 2
< <b>Mẫu báo cáo mới</b> – bạn xem lại:
< • Báo cáo: <b>Báo cáo tháng hiến máu</b>
< • Kỳ: <b>hằng tháng</b>
< • Chốt số liệu: <b>ngày 14 (Nghị định 09/2019)</b>
< • Đơn vị nộp: <b>Đoàn xã, phường: 3; Xóm: 2</b>
< • Hạn vào ngày nghỉ: <b>lùi đến ngày làm việc sau</b>
< • Nơi nhận, duyệt: <b>cấp trên trực tiếp</b>
< • Số liệu cần: <b>Đơn vị máu*; Có mặt (người)*; Đăng ký (người); Tỉ lệ có mặt (%) = Có mặt / Đăng ký; Tỉ lệ kép (%) = Tỉ lệ có mặt / Đăng ký</b>
< • Phần lời: <b>Kết quả nổi bật; Khó khăn, vướng mắc; Kiến nghị, đề xuất</b>
< • Mở báo cáo: <b>4 ngày trước khi chốt số liệu</b>
< • Mốc nhắc: <b>mở, T-7 lịch, T-3, T-1, T, T+1, T+3, T+4 cấp trên, T+7 trên nữa, 7:30</b>
< • Căn cứ: <b>chưa có</b>
< ⚠️ Không có cấp nào tên “Xóm”; chọn trong: CLB đội nhóm, Chi đoàn, Đoàn cơ sở, Đoàn xã phường, Đoàn trực thuộc, Cấp huyện, Cấp tỉnh.
< ⚠️ Công thức của “Tỉ lệ kép” phải chia hai chỉ tiêu khác trong mẫu, không phải một tỉ lệ.
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Lưu mẫu] [✏️ Báo cáo] [✏️ Kỳ] [✏️ Chốt số liệu] [✏️ Đơn vị nộp] [✏️ Hạn vào ngày nghỉ] [✏️ Nơi nhận, duyệt] [✏️ Số liệu cần] [✏️ Phần lời] [✏️ Mở báo cáo] [✏️ Mốc nhắc] [✏️ Căn cứ] [Thôi]
> [✏️ Mốc nhắc]
< Nhắc vào những mốc nào? T là ngày hết hạn, tính theo ngày làm việc; thêm <i>lịch</i> để tính ngày thường. Ví dụ <i>mở, T-7 lịch, T-3, T-1, T, T+1, T+4 cấp trên, T+7 trên nữa, 7:30</i>.
< [Giữ nguyên: mở, T-7 lịch, T-3, T-1, T, T+1, T+3, T+4 cấp trên, T+7 trên nữa, 7:30]
> mở, T-3, T, T, 12:00, sáng sớm
< <b>Mẫu báo cáo mới</b> – bạn xem lại:
< • Báo cáo: <b>Báo cáo tháng hiến máu</b>
< • Kỳ: <b>hằng tháng</b>
< • Chốt số liệu: <b>ngày 14 (Nghị định 09/2019)</b>
< • Đơn vị nộp: <b>Đoàn xã, phường: 3; Xóm: 2</b>
< • Hạn vào ngày nghỉ: <b>lùi đến ngày làm việc sau</b>
< • Nơi nhận, duyệt: <b>cấp trên trực tiếp</b>
< • Số liệu cần: <b>Đơn vị máu*; Có mặt (người)*; Đăng ký (người); Tỉ lệ có mặt (%) = Có mặt / Đăng ký; Tỉ lệ kép (%) = Tỉ lệ có mặt / Đăng ký</b>
< • Phần lời: <b>Kết quả nổi bật; Khó khăn, vướng mắc; Kiến nghị, đề xuất</b>
< • Mở báo cáo: <b>4 ngày trước khi chốt số liệu</b>
< • Mốc nhắc: <b>mở, T-3, T, T, 12:00, sáng sớm</b>
< • Căn cứ: <b>chưa có</b>
< ⚠️ Không có cấp nào tên “Xóm”; chọn trong: CLB đội nhóm, Chi đoàn, Đoàn cơ sở, Đoàn xã phường, Đoàn trực thuộc, Cấp huyện, Cấp tỉnh.
< ⚠️ Không đọc được mốc “sáng sớm”; viết như “mở”, “T-3”, “T”, “T+4 cấp trên”, “7:30”.
< ⚠️ Công thức của “Tỉ lệ kép” phải chia hai chỉ tiêu khác trong mẫu, không phải một tỉ lệ.
< ⚠️ Mốc “T” có hai lần; mỗi mốc một lần.
< ⚠️ Không nhắc lúc 12:00; chọn giờ từ 6:30 đến 20:00, trừ giờ trưa 11:30–13:30.
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Lưu mẫu] [✏️ Báo cáo] [✏️ Kỳ] [✏️ Chốt số liệu] [✏️ Đơn vị nộp] [✏️ Hạn vào ngày nghỉ] [✏️ Nơi nhận, duyệt] [✏️ Số liệu cần] [✏️ Phần lời] [✏️ Mở báo cáo] [✏️ Mốc nhắc] [✏️ Căn cứ] [Thôi]
> [✅ Lưu mẫu]
< Mẫu này chưa dùng được:
< ⚠️ Không có cấp nào tên “Xóm”; chọn trong: CLB đội nhóm, Chi đoàn, Đoàn cơ sở, Đoàn xã phường, Đoàn trực thuộc, Cấp huyện, Cấp tỉnh.
< ⚠️ Không đọc được mốc “sáng sớm”; viết như “mở”, “T-3”, “T”, “T+4 cấp trên”, “7:30”.
< ⚠️ Công thức của “Tỉ lệ kép” phải chia hai chỉ tiêu khác trong mẫu, không phải một tỉ lệ.
< ⚠️ Mốc “T” có hai lần; mỗi mốc một lần.
< ⚠️ Không nhắc lúc 12:00; chọn giờ từ 6:30 đến 20:00, trừ giờ trưa 11:30–13:30.
<
< Cấp nào nộp, mấy ngày sau khi chốt số liệu? Ví dụ <i>Đoàn xã, phường + Đoàn cơ sở: 3; Cấp tỉnh: 6</i>.
> Đoàn xã, phường: 3
< <b>Mẫu báo cáo mới</b> – bạn xem lại:
< • Báo cáo: <b>Báo cáo tháng hiến máu</b>
< • Kỳ: <b>hằng tháng</b>
< • Chốt số liệu: <b>ngày 14 (Nghị định 09/2019)</b>
< • Đơn vị nộp: <b>Đoàn xã, phường: 3</b>
< • Hạn vào ngày nghỉ: <b>lùi đến ngày làm việc sau</b>
< • Nơi nhận, duyệt: <b>cấp trên trực tiếp</b>
< • Số liệu cần: <b>Đơn vị máu*; Có mặt (người)*; Đăng ký (người); Tỉ lệ có mặt (%) = Có mặt / Đăng ký; Tỉ lệ kép (%) = Tỉ lệ có mặt / Đăng ký</b>
< • Phần lời: <b>Kết quả nổi bật; Khó khăn, vướng mắc; Kiến nghị, đề xuất</b>
< • Mở báo cáo: <b>4 ngày trước khi chốt số liệu</b>
< • Mốc nhắc: <b>mở, T-3, T, T, 12:00, sáng sớm</b>
< • Căn cứ: <b>chưa có</b>
< ⚠️ Không đọc được mốc “sáng sớm”; viết như “mở”, “T-3”, “T”, “T+4 cấp trên”, “7:30”.
< ⚠️ Công thức của “Tỉ lệ kép” phải chia hai chỉ tiêu khác trong mẫu, không phải một tỉ lệ.
< ⚠️ Mốc “T” có hai lần; mỗi mốc một lần.
< ⚠️ Không nhắc lúc 12:00; chọn giờ từ 6:30 đến 20:00, trừ giờ trưa 11:30–13:30.
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Lưu mẫu] [✏️ Báo cáo] [✏️ Kỳ] [✏️ Chốt số liệu] [✏️ Đơn vị nộp] [✏️ Hạn vào ngày nghỉ] [✏️ Nơi nhận, duyệt] [✏️ Số liệu cần] [✏️ Phần lời] [✏️ Mở báo cáo] [✏️ Mốc nhắc] [✏️ Căn cứ] [Thôi]
> [✏️ Số liệu cần]
< Cần những chỉ tiêu nào? Cách nhau bằng dấu chấm phẩy, đơn vị tính trong ngoặc, dấu * là bắt buộc. Ví dụ <i>Lượt tham gia*; Số hộ được giúp (hộ); Có mặt (người); Đăng ký (người); Tỉ lệ có mặt (%) = Có mặt / Đăng ký</i>. Bỏ qua nếu chỉ cần lời.
< [Giữ nguyên: Đơn vị máu*; Có mặt (người)*; Đăng ký (người); Tỉ lệ có mặt (%) = Có mặt / Đăng ký; Tỉ lệ kép (%) = Tỉ lệ có mặt / Đăng ký] [Bỏ qua]
> Đơn vị máu*; Có mặt (người)*; Đăng ký (người); Tỉ lệ có mặt (%) = Có mặt / Đăng ký
< <b>Mẫu báo cáo mới</b> – bạn xem lại:
< • Báo cáo: <b>Báo cáo tháng hiến máu</b>
< • Kỳ: <b>hằng tháng</b>
< • Chốt số liệu: <b>ngày 14 (Nghị định 09/2019)</b>
< • Đơn vị nộp: <b>Đoàn xã, phường: 3</b>
< • Hạn vào ngày nghỉ: <b>lùi đến ngày làm việc sau</b>
< • Nơi nhận, duyệt: <b>cấp trên trực tiếp</b>
< • Số liệu cần: <b>Đơn vị máu*; Có mặt (người)*; Đăng ký (người); Tỉ lệ có mặt (%) = Có mặt / Đăng ký</b>
< • Phần lời: <b>Kết quả nổi bật; Khó khăn, vướng mắc; Kiến nghị, đề xuất</b>
< • Mở báo cáo: <b>4 ngày trước khi chốt số liệu</b>
< • Mốc nhắc: <b>mở, T-3, T, T, 12:00, sáng sớm</b>
< • Căn cứ: <b>chưa có</b>
< ⚠️ Không đọc được mốc “sáng sớm”; viết như “mở”, “T-3”, “T”, “T+4 cấp trên”, “7:30”.
< ⚠️ Mốc “T” có hai lần; mỗi mốc một lần.
< ⚠️ Không nhắc lúc 12:00; chọn giờ từ 6:30 đến 20:00, trừ giờ trưa 11:30–13:30.
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Lưu mẫu] [✏️ Báo cáo] [✏️ Kỳ] [✏️ Chốt số liệu] [✏️ Đơn vị nộp] [✏️ Hạn vào ngày nghỉ] [✏️ Nơi nhận, duyệt] [✏️ Số liệu cần] [✏️ Phần lời] [✏️ Mở báo cáo] [✏️ Mốc nhắc] [✏️ Căn cứ] [Thôi]
> [✏️ Mốc nhắc]
< Nhắc vào những mốc nào? T là ngày hết hạn, tính theo ngày làm việc; thêm <i>lịch</i> để tính ngày thường. Ví dụ <i>mở, T-7 lịch, T-3, T-1, T, T+1, T+4 cấp trên, T+7 trên nữa, 7:30</i>.
< [Giữ nguyên: mở, T-3, T, T, 12:00, sáng sớm]
> mở, T-3, T, T+1, T+4 cấp trên, 8:00
< <b>Mẫu báo cáo mới</b> – bạn xem lại:
< • Báo cáo: <b>Báo cáo tháng hiến máu</b>
< • Kỳ: <b>hằng tháng</b>
< • Chốt số liệu: <b>ngày 14 (Nghị định 09/2019)</b>
< • Đơn vị nộp: <b>Đoàn xã, phường: 3</b>
< • Hạn vào ngày nghỉ: <b>lùi đến ngày làm việc sau</b>
< • Nơi nhận, duyệt: <b>cấp trên trực tiếp</b>
< • Số liệu cần: <b>Đơn vị máu*; Có mặt (người)*; Đăng ký (người); Tỉ lệ có mặt (%) = Có mặt / Đăng ký</b>
< • Phần lời: <b>Kết quả nổi bật; Khó khăn, vướng mắc; Kiến nghị, đề xuất</b>
< • Mở báo cáo: <b>4 ngày trước khi chốt số liệu</b>
< • Mốc nhắc: <b>mở, T-3, T, T+1, T+4 cấp trên, 8:00</b>
< • Căn cứ: <b>chưa có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Lưu mẫu] [✏️ Báo cáo] [✏️ Kỳ] [✏️ Chốt số liệu] [✏️ Đơn vị nộp] [✏️ Hạn vào ngày nghỉ] [✏️ Nơi nhận, duyệt] [✏️ Số liệu cần] [✏️ Phần lời] [✏️ Mở báo cáo] [✏️ Mốc nhắc] [✏️ Căn cứ] [Thôi]
> [✅ Lưu mẫu]
< ✅ Đã lưu mẫu <b>Báo cáo tháng hiến máu</b> (bản thứ 1).
< [🔎 Xem mẫu] [🗂 Chế độ báo cáo]
> [🔎 Xem mẫu]
< <b>Báo cáo tháng hiến máu</b> – hằng tháng, đang bật
<
< Bản thứ 1.
<
< • Đơn vị nộp: Đoàn xã, phường: 3
< • Chốt số liệu: ngày 14 (Nghị định 09/2019)
< • Hạn vào ngày nghỉ: lùi đến ngày làm việc sau
< • Nơi nhận, duyệt: cấp trên trực tiếp
< • Mở báo cáo: 4 ngày trước khi chốt số liệu
< • Mốc nhắc: mở, T-3, T, T+1, T+4 cấp trên, 8:00
< • Số liệu cần: Đơn vị máu*; Có mặt (người)*; Đăng ký (người); Tỉ lệ có mặt (%) = Có mặt / Đăng ký
< • Phần lời: Kết quả nổi bật; Khó khăn, vướng mắc; Kiến nghị, đề xuất
< [✏️ Sửa mẫu] [⏸ Tắt mẫu này] [📊 Lấy mẫu ra bảng tính] [🗂 Chế độ báo cáo]
now 2026-12-10 08:00
sweep
! opened 3, passed on 0, told 2
! told cadre:
!   Kính gửi đồng chí Hạnh, mình xin nhắc báo cáo của đơn vị:
!
!   • <b>Báo cáo tháng hiến máu – tháng 12/2026</b>: hạn 17/12/2026 (thứ Năm)
!   [📝 Nộp báo cáo] [👌 Đã nhận] [⏰ Hẹn lại] [🕒 Xin gia hạn]
! told officer:
!   ⚠️ <b>Báo cáo tháng hiến máu – tháng 12/2026</b>: 2 đơn vị chưa có người nhận nhắc: Đoàn phường Sông Cầu, Đoàn phường Tuy Hòa
!   [📊 Tình hình nộp báo cáo]
as cadre
> /nop
< Đơn vị máu là bao nhiêu?
< [Bỏ qua]
> có mặt 40, đăng ký 50, máu 35
< <b>Báo cáo tháng hiến máu – tháng 12/2026</b>
< Đoàn xã Tuy An Đông – bạn xem lại giúp mình:
< • Đơn vị máu: <b>35 đơn vị máu ✍️ tự khai</b>
< • Có mặt: <b>40 người ✍️ tự khai</b>
< • Đăng ký: <b>50 người ✍️ tự khai</b>
< • Kết quả nổi bật: <b>chưa có</b>
< • Khó khăn, vướng mắc: <b>chưa có</b>
< • Kiến nghị, đề xuất: <b>chưa có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Nộp báo cáo] [💾 Lưu, làm sau] [✏️ Đơn vị máu] [✏️ Có mặt] [✏️ Đăng ký] [✏️ Kết quả nổi bật] [✏️ Khó khăn, vướng mắc] [✏️ Kiến nghị, đề xuất] [Thôi]
> [💾 Lưu, làm sau]
< 💾 Đã lưu <b>Báo cáo tháng hiến máu – tháng 12/2026</b>. Lúc nào cũng có thể làm tiếp, ở đây hay trên ứng dụng khác.
< [📝 Soạn tiếp]
! stored report: draft: BloodUnits=35, CoMat=40, DangKy=50
! stored obligation: bao-cao-thang-hien-m | 2026-12 | Đoàn xã Tuy An Đông | Draft | due 2026-12-17 | next 2026-12-14 08:00
as officer
> /maubaocao sua bao-cao-thang-hien-m
< <b>Sửa mẫu báo cáo</b> – bạn xem lại. Báo cáo đang mở giữ hạn cũ và phần đã nhập, chuyển sang bản mới; báo cáo đã nộp giữ nguyên bản cũ.
< • Báo cáo: <b>Báo cáo tháng hiến máu</b>
< • Kỳ: <b>hằng tháng</b>
< • Chốt số liệu: <b>ngày 14 (Nghị định 09/2019)</b>
< • Đơn vị nộp: <b>Đoàn xã, phường: 3</b>
< • Hạn vào ngày nghỉ: <b>lùi đến ngày làm việc sau</b>
< • Nơi nhận, duyệt: <b>cấp trên trực tiếp</b>
< • Số liệu cần: <b>Đơn vị máu*; Có mặt (người)*; Đăng ký (người); Tỉ lệ có mặt (%) = Có mặt / Đăng ký</b>
< • Phần lời: <b>Kết quả nổi bật; Khó khăn, vướng mắc; Kiến nghị, đề xuất</b>
< • Mở báo cáo: <b>4 ngày trước khi chốt số liệu</b>
< • Mốc nhắc: <b>mở, T-3, T, T+1, T+4 cấp trên, 8:00</b>
< • Căn cứ: <b>chưa có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Lưu mẫu] [✏️ Báo cáo] [✏️ Kỳ] [✏️ Chốt số liệu] [✏️ Đơn vị nộp] [✏️ Hạn vào ngày nghỉ] [✏️ Nơi nhận, duyệt] [✏️ Số liệu cần] [✏️ Phần lời] [✏️ Mở báo cáo] [✏️ Mốc nhắc] [✏️ Căn cứ] [Thôi]
> [✏️ Số liệu cần]
< Cần những chỉ tiêu nào? Cách nhau bằng dấu chấm phẩy, đơn vị tính trong ngoặc, dấu * là bắt buộc. Ví dụ <i>Lượt tham gia*; Số hộ được giúp (hộ); Có mặt (người); Đăng ký (người); Tỉ lệ có mặt (%) = Có mặt / Đăng ký</i>. Bỏ qua nếu chỉ cần lời.
< [Giữ nguyên: Đơn vị máu*; Có mặt (người)*; Đăng ký (người); Tỉ lệ có mặt (%) = Có mặt / Đăng ký] [Bỏ qua]
> Đơn vị máu*; Có mặt (người)*; Số ca phản ứng (ca)*
< <b>Sửa mẫu báo cáo</b> – bạn xem lại. Báo cáo đang mở giữ hạn cũ và phần đã nhập, chuyển sang bản mới; báo cáo đã nộp giữ nguyên bản cũ.
< • Báo cáo: <b>Báo cáo tháng hiến máu</b>
< • Kỳ: <b>hằng tháng</b>
< • Chốt số liệu: <b>ngày 14 (Nghị định 09/2019)</b>
< • Đơn vị nộp: <b>Đoàn xã, phường: 3</b>
< • Hạn vào ngày nghỉ: <b>lùi đến ngày làm việc sau</b>
< • Nơi nhận, duyệt: <b>cấp trên trực tiếp</b>
< • Số liệu cần: <b>Đơn vị máu*; Có mặt (người)*; Số ca phản ứng (ca)*</b>
< • Phần lời: <b>Kết quả nổi bật; Khó khăn, vướng mắc; Kiến nghị, đề xuất</b>
< • Mở báo cáo: <b>4 ngày trước khi chốt số liệu</b>
< • Mốc nhắc: <b>mở, T-3, T, T+1, T+4 cấp trên, 8:00</b>
< • Căn cứ: <b>chưa có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Lưu mẫu] [✏️ Báo cáo] [✏️ Kỳ] [✏️ Chốt số liệu] [✏️ Đơn vị nộp] [✏️ Hạn vào ngày nghỉ] [✏️ Nơi nhận, duyệt] [✏️ Số liệu cần] [✏️ Phần lời] [✏️ Mở báo cáo] [✏️ Mốc nhắc] [✏️ Căn cứ] [Thôi]
> [✏️ Đơn vị nộp]
< Cấp nào nộp, mấy ngày sau khi chốt số liệu? Ví dụ <i>Đoàn xã, phường + Đoàn cơ sở: 3; Cấp tỉnh: 6</i>.
< [Giữ nguyên: Đoàn xã, phường: 3]
> Đoàn xã, phường: 5
< <b>Sửa mẫu báo cáo</b> – bạn xem lại. Báo cáo đang mở giữ hạn cũ và phần đã nhập, chuyển sang bản mới; báo cáo đã nộp giữ nguyên bản cũ.
< • Báo cáo: <b>Báo cáo tháng hiến máu</b>
< • Kỳ: <b>hằng tháng</b>
< • Chốt số liệu: <b>ngày 14 (Nghị định 09/2019)</b>
< • Đơn vị nộp: <b>Đoàn xã, phường: 5</b>
< • Hạn vào ngày nghỉ: <b>lùi đến ngày làm việc sau</b>
< • Nơi nhận, duyệt: <b>cấp trên trực tiếp</b>
< • Số liệu cần: <b>Đơn vị máu*; Có mặt (người)*; Số ca phản ứng (ca)*</b>
< • Phần lời: <b>Kết quả nổi bật; Khó khăn, vướng mắc; Kiến nghị, đề xuất</b>
< • Mở báo cáo: <b>4 ngày trước khi chốt số liệu</b>
< • Mốc nhắc: <b>mở, T-3, T, T+1, T+4 cấp trên, 8:00</b>
< • Căn cứ: <b>chưa có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Lưu mẫu] [✏️ Báo cáo] [✏️ Kỳ] [✏️ Chốt số liệu] [✏️ Đơn vị nộp] [✏️ Hạn vào ngày nghỉ] [✏️ Nơi nhận, duyệt] [✏️ Số liệu cần] [✏️ Phần lời] [✏️ Mở báo cáo] [✏️ Mốc nhắc] [✏️ Căn cứ] [Thôi]
> [✅ Lưu mẫu]
< ✅ Đã lưu mẫu <b>Báo cáo tháng hiến máu</b> (bản thứ 2).
<
< 3 báo cáo đang mở chuyển sang bản mới: giữ hạn cũ và phần đã nhập, các đơn vị được báo khi mở ra.
< [🔎 Xem mẫu] [🗂 Chế độ báo cáo]
as cadre
> /nop
< Mẫu báo cáo đã đổi từ khi mở; phần bạn đã nhập vẫn còn, bạn xem lại các dòng mới nhé.
<
< Số ca phản ứng là bao nhiêu?
< [Bỏ qua]
> 2
< Mẫu báo cáo đã đổi từ khi mở; phần bạn đã nhập vẫn còn, bạn xem lại các dòng mới nhé.
<
< <b>Báo cáo tháng hiến máu – tháng 12/2026</b>
< Đoàn xã Tuy An Đông – bạn xem lại giúp mình:
< • Đơn vị máu: <b>35 đơn vị máu ✍️ tự khai</b>
< • Có mặt: <b>40 người ✍️ tự khai</b>
< • Số ca phản ứng: <b>2 ca ✍️ tự khai</b>
< • Kết quả nổi bật: <b>chưa có</b>
< • Khó khăn, vướng mắc: <b>chưa có</b>
< • Kiến nghị, đề xuất: <b>chưa có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Nộp báo cáo] [💾 Lưu, làm sau] [✏️ Đơn vị máu] [✏️ Có mặt] [✏️ Số ca phản ứng] [✏️ Kết quả nổi bật] [✏️ Khó khăn, vướng mắc] [✏️ Kiến nghị, đề xuất] [Thôi]
> [✅ Nộp báo cáo]
< ✅ Đã nộp <b>Báo cáo tháng hiến máu – tháng 12/2026</b>, đúng hạn.
<
< Mình đã báo Quang duyệt.
< [🔎 Xem] [📄 Văn bản (docx)] [✏️ Sửa báo cáo đã nộp]
! stored obligation: bao-cao-thang-hien-m | 2026-12 | Đoàn xã Tuy An Đông | Submitted | due 2026-12-17 | no reminder
! stored report: version 1: BloodUnits=35 Declared, CoMat=40 Declared, SoCaPhanUng=2 Declared
! told officer:
!   📥 <b>Hạnh</b> (Đoàn xã Tuy An Đông) vừa nộp <b>Báo cáo tháng hiến máu – tháng 12/2026</b>.
!   [🔎 Xem] [✅ Duyệt] [↩️ Trả lại]
as officer
> /maubaocao sua bao-cao-thang-hien-m
< <b>Sửa mẫu báo cáo</b> – bạn xem lại. Báo cáo đang mở giữ hạn cũ và phần đã nhập, chuyển sang bản mới; báo cáo đã nộp giữ nguyên bản cũ.
< • Báo cáo: <b>Báo cáo tháng hiến máu</b>
< • Kỳ: <b>hằng tháng</b>
< • Chốt số liệu: <b>ngày 14 (Nghị định 09/2019)</b>
< • Đơn vị nộp: <b>Đoàn xã, phường: 5</b>
< • Hạn vào ngày nghỉ: <b>lùi đến ngày làm việc sau</b>
< • Nơi nhận, duyệt: <b>cấp trên trực tiếp</b>
< • Số liệu cần: <b>Đơn vị máu*; Có mặt (người)*; Số ca phản ứng (ca)*</b>
< • Phần lời: <b>Kết quả nổi bật; Khó khăn, vướng mắc; Kiến nghị, đề xuất</b>
< • Mở báo cáo: <b>4 ngày trước khi chốt số liệu</b>
< • Mốc nhắc: <b>mở, T-3, T, T+1, T+4 cấp trên, 8:00</b>
< • Căn cứ: <b>chưa có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Lưu mẫu] [✏️ Báo cáo] [✏️ Kỳ] [✏️ Chốt số liệu] [✏️ Đơn vị nộp] [✏️ Hạn vào ngày nghỉ] [✏️ Nơi nhận, duyệt] [✏️ Số liệu cần] [✏️ Phần lời] [✏️ Mở báo cáo] [✏️ Mốc nhắc] [✏️ Căn cứ] [Thôi]
> [✏️ Số liệu cần]
< Cần những chỉ tiêu nào? Cách nhau bằng dấu chấm phẩy, đơn vị tính trong ngoặc, dấu * là bắt buộc. Ví dụ <i>Lượt tham gia*; Số hộ được giúp (hộ); Có mặt (người); Đăng ký (người); Tỉ lệ có mặt (%) = Có mặt / Đăng ký</i>. Bỏ qua nếu chỉ cần lời.
< [Giữ nguyên: Đơn vị máu*; Có mặt (người)*; Số ca phản ứng (ca)*] [Bỏ qua]
> Đơn vị máu*
< <b>Sửa mẫu báo cáo</b> – bạn xem lại. Báo cáo đang mở giữ hạn cũ và phần đã nhập, chuyển sang bản mới; báo cáo đã nộp giữ nguyên bản cũ.
< • Báo cáo: <b>Báo cáo tháng hiến máu</b>
< • Kỳ: <b>hằng tháng</b>
< • Chốt số liệu: <b>ngày 14 (Nghị định 09/2019)</b>
< • Đơn vị nộp: <b>Đoàn xã, phường: 5</b>
< • Hạn vào ngày nghỉ: <b>lùi đến ngày làm việc sau</b>
< • Nơi nhận, duyệt: <b>cấp trên trực tiếp</b>
< • Số liệu cần: <b>Đơn vị máu*</b>
< • Phần lời: <b>Kết quả nổi bật; Khó khăn, vướng mắc; Kiến nghị, đề xuất</b>
< • Mở báo cáo: <b>4 ngày trước khi chốt số liệu</b>
< • Mốc nhắc: <b>mở, T-3, T, T+1, T+4 cấp trên, 8:00</b>
< • Căn cứ: <b>chưa có</b>
< <i>Sai chỗ nào bạn bấm chỗ đó.</i>
< [✅ Lưu mẫu] [✏️ Báo cáo] [✏️ Kỳ] [✏️ Chốt số liệu] [✏️ Đơn vị nộp] [✏️ Hạn vào ngày nghỉ] [✏️ Nơi nhận, duyệt] [✏️ Số liệu cần] [✏️ Phần lời] [✏️ Mở báo cáo] [✏️ Mốc nhắc] [✏️ Căn cứ] [Thôi]
> [✅ Lưu mẫu]
< ✅ Đã lưu mẫu <b>Báo cáo tháng hiến máu</b> (bản thứ 3).
<
< 2 báo cáo đang mở chuyển sang bản mới: giữ hạn cũ và phần đã nhập, các đơn vị được báo khi mở ra.
< [🔎 Xem mẫu] [🗂 Chế độ báo cáo]
as cadre
> hạn của tôi
< 👍 Hiện bạn không còn báo cáo nào phải nộp.
< [🎓 Nộp thử] [🗓 Lịch hạn]
> /maubaocao
< <b>Chế độ báo cáo</b>
<
< 1. <b>Báo cáo kết quả chiến dịch</b> – chiến dịch, đang tắt
< Đoàn xã, phường: 5 ngày sau khi chốt số liệu, Cấp tỉnh: 12 ngày sau khi chốt số liệu
< 2. <b>Kết quả thực hiện Kế hoạch số 249/KH-UBND</b> – hằng năm, đang tắt
< Đoàn xã, phường: 4 ngày sau khi chốt số liệu, Cấp tỉnh: 6 ngày sau khi chốt số liệu
< 3. <b>Báo cáo tháng công tác tình nguyện</b> – hằng tháng, đang tắt
< Đoàn xã, phường: 3 ngày sau khi chốt số liệu, Cấp tỉnh: 6 ngày sau khi chốt số liệu
< [▶️ Bật: Báo cáo kết quả chiến dịch] [▶️ Bật: Kết quả thực hiện Kế hoạch số…] [▶️ Bật: Báo cáo tháng công tác tình n…] [🔎 Báo cáo kết quả chiến dịch] [🔎 Kết quả thực hiện Kế hoạch số…] [🔎 Báo cáo tháng công tác tình n…] [➕ Mẫu báo cáo mới] [➕ Yêu cầu báo cáo]
