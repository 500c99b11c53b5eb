using VolunteerBot.Bot.Demo;
using VolunteerBot.Domain.Organisation;
using Xunit;

namespace VolunteerBot.Tests.Demo;

/// <summary>The organisation of the demo, before and after 1 July 2025 (domain reference 2.4 to 2.7).</summary>
public sealed class SampleProvinceTests
{
    private static readonly DateOnly LastOldDay = new(2025, 6, 30);

    private static readonly DateOnly FirstNewDay = new(2025, 7, 1);

    private static readonly IReadOnlyList<OrgUnit> Units = SampleData.Create(new(2026, 11, 24, 1, 30, 0, TimeSpan.Zero)).Units;

    [Fact]
    public void The_34_communes_carry_the_codes_of_the_map()
    {
        var codes = Communes(FirstNewDay, OrgSystem.YouthUnion).ToDictionary(v => v.Name["Đoàn ".Length..], v => int.Parse(v.Code!, null));
        Assert.Equal(new Dictionary<string, int>
        {
            ["phường Tuy Hòa"] = 22015, ["phường Bình Kiến"] = 22045, ["phường Phú Yên"] = 22240, ["phường Sông Cầu"] = 22051,
            ["phường Xuân Đài"] = 22076, ["xã Xuân Thọ"] = 22075, ["xã Xuân Cảnh"] = 22060, ["xã Xuân Lộc"] = 22057, ["xã Đồng Xuân"] = 22081,
            ["xã Xuân Lãnh"] = 22090, ["xã Phú Mỡ"] = 22096, ["xã Xuân Phước"] = 22111, ["xã Tuy An Bắc"] = 22114, ["xã Tuy An Đông"] = 22120,
            ["xã Ô Loan"] = 22147, ["xã Tuy An Nam"] = 22153, ["xã Tuy An Tây"] = 22132, ["xã Sơn Hòa"] = 22165, ["xã Tây Sơn"] = 22171,
            ["xã Vân Hòa"] = 22177, ["xã Suối Trai"] = 22192, ["xã Sông Hinh"] = 22207, ["xã Đức Bình"] = 22222, ["xã Ea Bá"] = 22225,
            ["xã Ea Ly"] = 22237, ["xã Sơn Thành"] = 22250, ["xã Tây Hòa"] = 22255, ["xã Hòa Thịnh"] = 22276, ["xã Hòa Mỹ"] = 22285,
            ["phường Đông Hòa"] = 22258, ["phường Hòa Hiệp"] = 22261, ["xã Hòa Xuân"] = 22291, ["xã Phú Hòa 1"] = 22319, ["xã Phú Hòa 2"] = 22303,
        }, codes);
    }

    [Fact]
    public void The_reform_ends_9_district_and_106_commune_unions_and_begins_34_of_either_kind()
    {
        Assert.Equal(9, On(LastOldDay).Count(v => v.Kind == OrgUnitKind.District));
        Assert.Equal(106, On(LastOldDay).Count(v => v.Kind == OrgUnitKind.CommuneUnion));
        Assert.Equal(0, On(FirstNewDay).Count(v => v.Kind == OrgUnitKind.District));
        Assert.Equal(34, Communes(FirstNewDay, OrgSystem.YouthUnion).Count());
        Assert.Equal(34, Communes(FirstNewDay, OrgSystem.YouthFederation).Count());
        Assert.Equal(81, On(FirstNewDay).Count(v => v.CountsAsCapBo));
    }

    [Fact]
    public void Tuy_An_had_fifteen_communes() => Assert.Equal(15, ChildrenOf("Huyện Đoàn Tuy An", LastOldDay));

    [Theory]
    [InlineData("22015", "Đoàn phường 1", "Đoàn phường Tuy Hòa")]
    [InlineData("22051", "Đoàn phường Xuân Phú", "Đoàn phường Sông Cầu")]
    [InlineData("22060", "Đoàn xã Xuân Bình", "Đoàn xã Xuân Cảnh")]
    [InlineData("22225", "Đoàn xã Ea Bar", "Đoàn xã Ea Bá")]
    public void A_code_used_again_means_what_it_meant_on_the_day(string code, string before, string since)
    {
        Assert.Equal(before, Communes(LastOldDay, OrgSystem.YouthUnion).Single(v => v.Code == code).Name);
        Assert.Equal(since, Communes(FirstNewDay, OrgSystem.YouthUnion).Single(v => v.Code == code).Name);
    }

    [Theory]
    [InlineData("thị trấn La Hai", "Đoàn xã Đồng Xuân")]
    [InlineData("xã An Ninh Đông", "Đoàn xã Tuy An Đông")]
    [InlineData("TAĐ", "Đoàn xã Tuy An Đông")]
    [InlineData("thị trấn Củng Sơn", "Đoàn xã Sơn Hòa")]
    public void Names_people_still_type_lead_to_the_commune_of_today(string typed, string unit) =>
        Assert.Equal(unit, Assert.Single(On(FirstNewDay), v => v.Aliases.Contains(typed)).Name);

    [Fact]
    public void A_commune_that_was_split_leads_to_both_successors() =>
        Assert.Equal(["Đoàn phường Tuy Hòa", "Đoàn phường Bình Kiến"], On(FirstNewDay).Where(v => v.Aliases.Contains("phường 9")).Select(v => v.Name));

    [Fact]
    public void Sơn_Hòa_was_a_district_until_the_reform()
    {
        var district = Assert.Single(Units, u => u.Latest.Name == "Huyện Đoàn Sơn Hòa");
        Assert.Equal(FirstNewDay, district.Latest.ValidTo);
        Assert.Null(new OrgTree(Units, FirstNewDay).Find(district.Id));
    }

    [Fact]
    public void Every_parent_exists_as_long_as_its_child_and_versions_do_not_overlap()
    {
        var byId = Units.ToDictionary(u => u.Id);
        foreach (var unit in Units)
        {
            foreach (var (earlier, later) in unit.Versions.Zip(unit.Versions.Skip(1)))
                Assert.Equal(earlier.ValidTo, later.ValidFrom);
            foreach (var version in unit.Versions.Where(v => v.ParentId is not null))
            {
                var parent = byId[version.ParentId!.Value];
                Assert.NotNull(parent.At(version.ValidFrom));
                Assert.True(version.ValidTo is { } end ? parent.At(end.AddDays(-1)) is not null : parent.Latest.ValidTo is null, unit.Latest.Name);
            }
        }
    }

    [Fact]
    public void Some_120_cells_and_teams_of_several_kinds_lie_below_the_communes()
    {
        var tree = new OrgTree(Units, new DateOnly(2026, 7, 15));
        var small = tree.Units.Where(u => u.Latest.Kind is OrgUnitKind.Cell or OrgUnitKind.VolunteerGroup).ToList();
        Assert.InRange(small.Count, 110, 140);
        Assert.All(small, u => Assert.Equal(OrgUnitKind.CommuneUnion, tree.Find(u.At(tree.Day)!.ParentId!.Value)!.Latest.Kind));
        foreach (var commune in Communes(tree.Day, OrgSystem.YouthUnion))
            Assert.True(ChildrenOf(commune.Name, tree.Day) > 0, commune.Name);
    }

    private static IEnumerable<OrgUnitVersion> On(DateOnly day) => Units.Select(u => u.At(day)).OfType<OrgUnitVersion>();

    private static IEnumerable<OrgUnitVersion> Communes(DateOnly day, OrgSystem system) =>
        Units.Where(u => u.System == system).Select(u => u.At(day)).OfType<OrgUnitVersion>().Where(v => v.Kind == OrgUnitKind.CommuneUnion);

    private static int ChildrenOf(string name, DateOnly day)
    {
        var parent = Units.Single(u => u.At(day)?.Name == name);
        return On(day).Count(v => v.ParentId == parent.Id);
    }
}
