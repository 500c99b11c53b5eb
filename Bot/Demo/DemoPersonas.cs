using VolunteerBot.Dialogs.Messages;

namespace VolunteerBot.Bot.Demo;

/// <summary>Who one can be in a try-out: four people of the sample data, and somebody nobody knows yet.</summary>
internal sealed class DemoPersonas : IDemoPersonas
{
    /// <summary>Code of xã Tuy An Đông, where the personas meet.</summary>
    internal const string CommuneCode = "22120";

    internal const string TeamName = "CLB Biển xanh Tuy An Đông";

    internal static readonly DemoPersona Leader =
        new("leader", "Nguyễn Thị Mẫu", "Đội trưởng", TeamName, AddressOf("leader"));

    internal static readonly DemoPersona Volunteer =
        new("volunteer", "Trần Văn Thử", "Tình nguyện viên", TeamName, AddressOf("volunteer"));

    internal static readonly DemoPersona Cadre =
        new("cadre", "Lê Thị Ví Dụ", "Bí thư Đoàn xã", "Đoàn xã Tuy An Đông", AddressOf("cadre"));

    internal static readonly DemoPersona Officer =
        new("officer", "H'Mẫu Kpă", "Chuyên viên Tỉnh Đoàn", "Tỉnh Đoàn Đắk Lắk", AddressOf("officer"));

    /// <summary>Not on record: the bot meets them for the first time.</summary>
    internal static readonly DemoPersona Newcomer =
        new("newcomer", "Người mới", "Chưa tham gia đơn vị nào", "", AddressOf("newcomer"));

    /// <summary>Those who are on record.</summary>
    internal static readonly IReadOnlyList<DemoPersona> People = [Leader, Volunteer, Cadre, Officer];

    public IReadOnlyList<DemoPersona> All { get; } = [.. People, Newcomer];

    internal static Address AddressOf(string key) => new("web", "main", "demo-" + key);
}
