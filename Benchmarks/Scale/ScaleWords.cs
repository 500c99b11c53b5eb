namespace VolunteerBot.Benchmarks.Scale;

/// <summary>Invented names and words, chosen by a number.</summary>
internal static class ScaleWords
{
    private static readonly string[] Families = "Nguyễn Trần Lê Phạm Huỳnh Phan Vũ Đặng Bùi Đỗ Hồ Ngô Dương Lý".Split(' ');
    private static readonly string[] Middles = "Thị Văn Minh Ngọc Thanh Hoàng Quốc Kim Thu Gia Bảo Anh".Split(' ');
    private static readonly string[] Givens = "Lan Huy Mai Tuấn Hà Nam Linh Khánh Trang Đức Thảo Phúc Yến Long Vy Sơn Nhi Quân My Tài Hân Bình".Split(' ');
    private static readonly string[] Syllables = "An Bình Châu Dân Đông Hòa Hiệp Khánh Lâm Long Mỹ Ninh Phú Phước Quang Sơn Tân Thạnh Trung Xuân Vĩnh Ea Krông Buôn Cư".Split(' ');

    private static readonly string[] Works =
    [
        "Dọn rác bãi biển", "Trồng cây ven đường", "Hiến máu tình nguyện", "Thắp sáng đường quê", "Sửa nhà cho hộ khó khăn", "Tặng quà gia đình chính sách", "Thăm Mẹ Việt Nam anh hùng",
        "Khám bệnh, phát thuốc", "Tiếp sức mùa thi", "Hướng dẫn dịch vụ công", "Sân chơi thiếu nhi", "Hỗ trợ bà con sau bão", "Tuyên truyền an toàn giao thông", "Ra quân Tháng Thanh niên",
        "Khơi thông kênh mương",
    ];

    public static string Person(int number) => $"{Pick(Families, number)} {Pick(Middles, number / 7)} {Pick(Givens, number / 3)}";

    public static string Place(int number) => $"{Pick(Syllables, number)} {Pick(Syllables, number / 25 + number)}";

    /// <summary>A work of the kind with the number's own index among <see cref="Domain.Activities.ActivityKinds.All"/>.</summary>
    public static string Title(int kind, int number) => $"{Pick(Works, kind)} tại {Place(number)}";

    public const string Story =
        "Các bạn đoàn viên cùng bà con ra quân từ sớm, chia thành ba nhóm, làm xong phần việc trước mười giờ. Cảm ơn Ban nhân dân thôn đã hỗ trợ nước uống và dụng cụ.";

    private static string Pick(string[] words, int number) => words[(int)((uint)number % words.Length)];
}
