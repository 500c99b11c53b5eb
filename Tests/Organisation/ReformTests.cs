using VolunteerBot.Bot.Demo;
using VolunteerBot.Dialogs.Organisation;
using VolunteerBot.Domain.Organisation;
using Xunit;

namespace VolunteerBot.Tests.Organisation;

/// <summary>The map of 106 communes into 34 as a test of the tree: what a reform must not break (domain reference 2.5 to 2.7).</summary>
public sealed class ReformTests
{
    private static readonly DateOnly LastOldDay = new(2025, 6, 30);
    private static readonly DateOnly FirstNewDay = new(2025, 7, 1);
    private static readonly DateOnly Today = new(2026, 11, 24);
    private static readonly SampleData Data = SampleData.Create(new(2026, 11, 24, 1, 30, 0, TimeSpan.Zero));
    private static readonly OrgHistory History = new(Data.Units, Data.UnitChanges);

    [Fact]
    public void Every_one_of_the_106_has_a_successor_and_seven_have_two()
    {
        var old = Data.Units.Where(u => u.At(LastOldDay)?.Kind == OrgUnitKind.CommuneUnion).ToList();

        Assert.Equal(106, old.Count);
        Assert.Equal(99, old.Count(u => History.SuccessorsOf(u.Id) is [{ Share: SuccessionShare.Full }]));
        Assert.Equal(
            ["Đoàn phường 9", "Đoàn phường Hòa Hiệp Bắc", "Đoàn xã Ea Bar", "Đoàn xã Ea Bia", "Đoàn xã Hòa An", "Đoàn xã Hòa Bình 1", "Đoàn xã Hòa Trị"],
            old.Where(u => History.SuccessorsOf(u.Id) is [{ Share: SuccessionShare.Partial }, { Share: SuccessionShare.Partial }])
                .Select(u => u.Latest.Name).Order(StringComparer.Ordinal));
        Assert.Equal(34, old.SelectMany(u => History.SuccessorsOf(u.Id)).Select(s => s.To).Distinct().Count());
    }

    [Fact]
    public void As_it_was_the_figures_of_2024_of_a_district_are_those_of_its_communes()
    {
        var tuyAn = Named("Huyện Đoàn Tuy An");
        var communes = History.On(LastOldDay).Below(tuyAn.Id);
        var figures = communes.Select((id, i) => new UnitFigure(id, new DateOnly(2024, 5, 1 + i), 10 + i)).ToList();

        var rolled = RollUp.Of(History, TreeReading.AsWas, Today, figures);

        Assert.Equal(15, communes.Count);
        Assert.Equal(figures.Sum(f => f.Value), rolled.Of(tuyAn.Id));
        Assert.Equal(figures.Sum(f => f.Value), rolled.Of(Named("Tỉnh Đoàn Phú Yên").Id));
        Assert.Equal(0, rolled.Of(Named("Tỉnh Đoàn Đắk Lắk").Id));
        Assert.Equal(0, rolled.Unassigned);
    }

    [Fact]
    public void As_it_is_the_figures_of_2024_of_a_new_commune_are_those_of_the_old_ones()
    {
        var (day, later) = (new DateOnly(2024, 3, 9), new DateOnly(2026, 3, 9));
        UnitFigure[] figures =
        [
            new(Named("Đoàn xã An Hiệp").Id, day, 3), new(Named("Đoàn xã An Hòa Hải").Id, day, 5), new(Named("Đoàn xã An Cư").Id, day, 7),
            new(Named("Đoàn xã An Mỹ").Id, day, 100), new(Named("Đoàn xã Ô Loan").Id, later, 1000),
        ];

        var rolled = RollUp.Of(History, TreeReading.AsIs, Today, figures);

        Assert.Equal(3 + 5 + 7 + 1000, rolled.Of(Named("Đoàn xã Ô Loan").Id));
        Assert.Equal(100, rolled.Of(Named("Đoàn xã Tuy An Nam").Id));
        Assert.Equal(1115, rolled.Of(Named("Tỉnh Đoàn Đắk Lắk").Id));
    }

    [Fact]
    public void What_a_split_commune_did_is_nobodys_until_it_is_assigned()
    {
        UnitFigure[] figures = [new(Named("Đoàn phường 9").Id, new DateOnly(2024, 3, 9), 40), new(Named("Đoàn phường 1").Id, new DateOnly(2024, 3, 9), 2)];

        var rolled = RollUp.Of(History, TreeReading.AsIs, Today, figures);

        Assert.Equal(40, rolled.Unassigned);
        Assert.Equal(2, rolled.Of(Named("Đoàn phường Tuy Hòa").Id));
        Assert.Equal(0, rolled.Of(Named("Đoàn phường Bình Kiến").Id));
        Assert.Equal(42, RollUp.Of(History, TreeReading.AsWas, Today, figures).Of(Named("Thành Đoàn Tuy Hòa").Id));
    }

    [Fact]
    public void A_paper_bears_the_name_of_its_day()
    {
        var (before, after) = (new DateOnly(2025, 6, 10), new DateOnly(2025, 7, 10));
        var district = Named("Huyện Đoàn Sơn Hòa");

        Assert.Equal("Huyện Đoàn Sơn Hòa", district.At(before)!.Name);
        Assert.Null(district.At(after));
        Assert.Equal("Đoàn xã Sơn Hòa", History.On(after).NameOf(Named("Đoàn xã Sơn Hòa").Id));
    }

    [Fact]
    public void Three_units_were_ever_called_Sông_Hinh()
    {
        var found = UnitIndex.Of(History.On(Today)).FindEver("Sông Hinh").Where(f => f.Unit.System == OrgSystem.YouthUnion && f.Score >= 0.7)
            .Select(f => (f.Unit.Latest.Name, f.Unit.Latest.ValidTo)).OrderBy(f => f.Name, StringComparer.Ordinal).ThenBy(f => f.ValidTo).ToList();

        Assert.Equal([("Huyện Đoàn Sông Hinh", FirstNewDay), ("Đoàn xã Sông Hinh", (DateOnly?)null), ("Đoàn xã Sông Hinh", FirstNewDay)], found);
    }

    [Fact]
    public void A_code_means_the_unit_that_bore_it_on_the_day()
    {
        Assert.Equal("Đoàn phường 1", History.WithCode("22015", new DateOnly(2024, 6, 1)).Single().Latest.Name);
        Assert.Equal("Đoàn phường Tuy Hòa", History.WithCode("22015", Today).Single(u => u.System == OrgSystem.YouthUnion).Latest.Name);
    }

    [Fact]
    public void How_many_levels_count_can_be_told_for_either_day()
    {
        int CapBo(DateOnly day) => Data.Units.Count(u => u.At(day) is { CountsAsCapBo: true });

        Assert.Equal(2 + 9 + 106 + 10, CapBo(LastOldDay));
        Assert.Equal(81, CapBo(FirstNewDay));
    }

    [Fact]
    public void A_team_that_stayed_lies_below_the_old_commune_then_and_the_new_one_now()
    {
        var cell = Data.Units.First(u => u.Versions.Count == 2 && u.Latest.Kind == OrgUnitKind.Cell);

        Assert.Contains(Named("Tỉnh Đoàn Phú Yên").Id, History.On(LastOldDay).Above(cell.Id));
        Assert.Contains(Named("Tỉnh Đoàn Đắk Lắk").Id, History.On(FirstNewDay).Above(cell.Id));
    }

    [Fact]
    public void A_unit_that_is_no_more_is_stood_for_by_the_one_it_went_into_whole()
    {
        Assert.Equal(Named("Đoàn xã Đồng Xuân").Id, History.Current(Named("Đoàn thị trấn La Hai").Id, Today));
        Assert.Null(History.Current(Named("Đoàn phường 9").Id, Today));
        Assert.Equal(["Đoàn phường Bình Kiến", "Đoàn phường Tuy Hòa"],
            History.SuccessorsOn(Named("Đoàn phường 9").Id, Today).Select(id => History.Find(id)!.Latest.Name).Order(StringComparer.Ordinal));
    }

    /// <summary>The unit that was last called so; of two with one name the one of today.</summary>
    private static OrgUnit Named(string name) => Data.Units.Where(u => u.Latest.Name == name).OrderBy(u => u.Latest.ValidTo is null ? 0 : 1).First();
}
