using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;

namespace VolunteerBot.Benchmarks;

/// <summary>A province of 2,500 units on six levels, and people in it; by a seeded chance.</summary>
internal static class MadeProvince
{
    private static readonly DateOnly Founded = new(2025, 7, 1);

    /// <summary>Central, province, 8 areas, 102 communes, their grassroots unions, cells and teams.</summary>
    public static List<OrgUnit> Units(Random random)
    {
        var units = new List<OrgUnit>();
        var central = Unit(units, "Trung ương Đoàn", OrgUnitKind.Central, null);
        var province = Unit(units, "Tỉnh Đoàn Đắk Lắk", OrgUnitKind.Province, central);
        var areas = Enumerable.Range(1, 8).Select(i => Unit(units, "Cụm thi đua số " + i, OrgUnitKind.AffiliatedUnion, province)).ToList();
        var communes = Enumerable.Range(1, 102).Select(i => Unit(units, "Đoàn xã " + Name(random) + " " + i, OrgUnitKind.CommuneUnion, areas[i % 8])).ToList();
        var unions = Enumerable.Range(1, 400).Select(i => Unit(units, "Đoàn trường " + Name(random) + " " + i, OrgUnitKind.GrassrootsUnion, communes[i % 102])).ToList();
        while (units.Count < 2_500)
        {
            Unit(units, (units.Count % 2 == 0 ? "Chi đoàn thôn " : "CLB tình nguyện ") + Name(random) + " " + units.Count, units.Count % 2 == 0 ? OrgUnitKind.Cell : OrgUnitKind.VolunteerGroup,
                units.Count % 3 == 0 ? communes[random.Next(102)] : unions[random.Next(400)]);
        }
        return units;
    }

    private static OrgUnitId Unit(List<OrgUnit> units, string name, OrgUnitKind kind, OrgUnitId? parent)
    {
        var id = new OrgUnitId(new Guid(units.Count + 1, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 2));
        units.Add(new OrgUnit { Id = id, System = OrgSystem.YouthUnion, Versions = [new() { Name = name, Kind = kind, ParentId = parent, ValidFrom = Founded }] });
        return id;
    }

    private static readonly string[] Syllables = "An Bình Châu Dân Đông Hòa Hiệp Khánh Lâm Long Mỹ Ninh Phú Phước Quang Sơn Tân Thạnh Trung Xuân Vĩnh Ea Krông Buôn Cư".Split(' ');

    private static string Name(Random random) => Syllables[random.Next(Syllables.Length)] + " " + Syllables[random.Next(Syllables.Length)];

    public static Person Someone(int number, List<OrgUnit> units, Random random)
    {
        var home = units[random.Next(10, units.Count)].Id;
        var role = number % 20 == 0 ? Role.TeamLeader : number % 301 == 0 ? Role.CommuneCadre : Role.Volunteer;
        return new Person
        {
            Id = new PersonId(new Guid(number + 1, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 3)), Name = Name(random) + " " + Name(random), HomeUnit = home,
            Roles = [new RoleAssignment(role, home, Founded)], Addresses = ["telegram/main/" + (1_000_000 + number)], Phone = "09" + (10_000_000 + number), BirthYear = 1990 + number % 18,
            Consents = number % 10 == 0 ? [ConsentPurpose.TakePart] : [ConsentPurpose.TakePart, ConsentPurpose.Alerts],
            Topics = number % 3 == 0 ? ["Environment", ActivityKinds.All[number % 12].Code] : [], Skills = number % 4 == 0 ? [Skills.All[number % 15]] : [],
            JoinedAt = DateTimeOffset.UnixEpoch,
        };
    }
}
