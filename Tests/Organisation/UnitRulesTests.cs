using VolunteerBot.Domain.Organisation;
using VolunteerBot.Tests.Dialogs;
using Xunit;

namespace VolunteerBot.Tests.Organisation;

/// <summary>What must hold of all units at all times.</summary>
public sealed class UnitRulesTests
{
    private static readonly DateOnly Begin = new(2025, 7, 1), Middle = new(2026, 1, 1), End = new(2027, 1, 1);
    private static readonly OrgUnitId A = Id(1), B = Id(2), C = Id(3);

    [Fact]
    public void A_tree_in_order_has_no_problem() => Assert.Empty(Check(Unit(A, "Tỉnh Đoàn", V(null)), Unit(B, "Đoàn xã", V(A)), Unit(C, "Chi đoàn", V(B))));

    [Fact]
    public void A_unit_cannot_stand_above_itself() => Assert.IsType<TreeCircle>(Check(Unit(A, "Một", V(A)))[0]);

    [Fact]
    public void A_circle_over_three_units_is_found() =>
        Assert.IsType<TreeCircle>(Check(Unit(A, "Một", V(C)), Unit(B, "Hai", V(A)), Unit(C, "Ba", V(B)))[0]);

    /// <summary>Each version alone is in order; on the day both hold there is a circle.</summary>
    [Fact]
    public void A_circle_that_only_shows_on_a_later_day_is_found()
    {
        var top = Unit(A, "Một", V(null) with { ValidTo = Middle }, V(B) with { ValidFrom = Middle });
        var problem = Assert.IsType<TreeCircle>(Check(top, Unit(B, "Hai", V(A)))[0]);

        Assert.Equal(Middle, problem.On);
    }

    [Fact]
    public void A_parent_must_not_end_before_its_child()
    {
        var problem = Assert.IsType<ParentNotThere>(Assert.Single(Check(Unit(A, "Huyện Đoàn", V(null) with { ValidTo = Middle }), Unit(B, "Đoàn xã", V(A)))));

        Assert.Equal(("Đoàn xã", "Huyện Đoàn", Middle), (problem.Name, problem.Parent, problem.On));
    }

    [Fact]
    public void A_parent_must_exist() => Assert.IsType<ParentNotThere>(Assert.Single(Check(Unit(B, "Đoàn xã", V(A)))));

    [Fact]
    public void Ending_a_unit_is_judged_by_what_stands_below_it_too()
    {
        var units = Of(Unit(A, "Huyện Đoàn", V(null) with { ValidTo = Middle }), Unit(B, "Đoàn xã", V(A)));

        Assert.IsType<ParentNotThere>(Assert.Single(UnitRules.Check(units, [A])));
    }

    [Theory]
    [InlineData("Đoàn xã Hòa An", "Đoàn xã Hoà An")]
    [InlineData("Đoàn xã Cư M'gar", "đoàn xã  Cư M’gar")]
    public void Two_units_of_one_name_cannot_stand_below_one_unit(string one, string other) =>
        Assert.Equal(2, Check(Unit(A, "Tỉnh Đoàn", V(null)), Unit(B, one, V(A)), Unit(C, other, V(A))).OfType<SameName>().Count());

    [Fact]
    public void Names_that_differ_in_a_tone_are_two_names() =>
        Assert.Empty(Check(Unit(A, "Tỉnh Đoàn", V(null)), Unit(B, "Chi đoàn Phú Hội", V(A)), Unit(C, "Chi đoàn Phú Hồi", V(A))));

    [Fact]
    public void A_name_is_free_again_when_its_unit_has_ended() =>
        Assert.Empty(Check(Unit(A, "Tỉnh Đoàn", V(null)), Unit(B, "Xuân Lộc", V(A) with { ValidTo = Middle }), Unit(C, "Xuân Lộc", V(A) with { ValidFrom = Middle })));

    [Fact]
    public void Versions_follow_one_another()
    {
        Assert.IsType<VersionsOverlap>(Check(Unit(A, "Một", V(null), V(null) with { ValidFrom = Middle }))[0]);
        Assert.IsType<EndsBeforeItBegins>(Check(Unit(A, "Một", V(null) with { ValidTo = Begin }))[0]);
        Assert.IsType<NameMissing>(Check(Unit(A, " ", V(null)))[0]);
    }

    [Fact]
    public void A_deep_tree_is_no_circle()
    {
        var units = Enumerable.Range(1, 30).Select(i => Unit(Id(i), "Cấp " + i, V(i == 1 ? null : Id(i - 1)))).ToArray();

        Assert.Empty(Check(units));
    }

    private static IReadOnlyList<UnitProblem> Check(params OrgUnit[] units) => UnitRules.Check(Of(units), [.. units.Select(u => u.Id)]);

    private static Dictionary<OrgUnitId, OrgUnit> Of(params OrgUnit[] units) => units.ToDictionary(u => u.Id);

    private static OrgUnit Unit(OrgUnitId id, string name, params OrgUnitVersion[] versions) =>
        new() { Id = id, System = OrgSystem.YouthUnion, Versions = [.. versions.Select(v => v with { Name = name })] };

    private static OrgUnitVersion V(OrgUnitId? parent) => new() { Name = "", Kind = OrgUnitKind.CommuneUnion, ParentId = parent, ValidFrom = Begin };

    private static OrgUnitId Id(int number) => OrgUnitId.Of(TestIds.Of(number));
}
