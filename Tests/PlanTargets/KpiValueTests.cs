using VolunteerBot.Domain.PlanTargets;
using Xunit;

namespace VolunteerBot.Tests.PlanTargets;

/// <summary>The acceptance examples of domain reference 1.3, and what is said beside a value.</summary>
public sealed class KpiValueTests
{
    private static readonly DateOnly End2025 = new(2025, 12, 31);

    [Theory]
    [InlineData("KPI-1", 48, 80, TargetStanding.Reached)]
    [InlineData("KPI-1", 59, 99, TargetStanding.NotReached)]
    [InlineData("KPI-1", 5996, 10000, TargetStanding.NotReached)]
    [InlineData("KPI-1", 0, 0, TargetStanding.NoData)]
    [InlineData("KPI-3", 80, 100, TargetStanding.Reached)]
    [InlineData("T-3", 1, 2, TargetStanding.NoTarget)]
    public void Targets_are_judged_on_exact_fractions(string code, int numerator, int denominator, TargetStanding standing) =>
        Assert.Equal(standing, new KpiValue(PlanTargetList.Find(code)!, End2025, numerator, denominator).Standing);

    [Theory]
    [InlineData(10, TargetStanding.NotReached)]
    [InlineData(11, TargetStanding.Reached)]
    public void More_than_ten_groups_are_eleven(int groups, TargetStanding standing) =>
        Assert.Equal(standing, new KpiValue(PlanTargetList.Find("KPI-5")!, new DateOnly(2026, 11, 25), groups, null).Standing);

    [Theory]
    [InlineData("KPI-1", "2025-12-31", 2025, 60)]
    [InlineData("KPI-1", "2026-01-01", 2030, 80)]
    [InlineData("KPI-5", "2024-06-01", 2030, 10)]
    [InlineData("KPI-4", "2031-01-01", 2030, 100)]
    public void The_goal_is_that_of_the_next_year_named(string code, string asOf, int year, int goal)
    {
        var checkpoint = PlanTargetList.Find(code)!.CheckpointOn(DateOnly.Parse(asOf, System.Globalization.CultureInfo.InvariantCulture))!;

        Assert.Equal((year, (decimal)goal), (checkpoint.Year, checkpoint.Value));
    }

    [Fact]
    public void Gap_and_pace_say_what_is_needed()
    {
        var value = new KpiValue(PlanTargetList.Find("KPI-1")!, new DateOnly(2030, 7, 15), 50, 102);

        // 81,6 of 102: 82 are needed, 32 more, in six begun months.
        Assert.Equal((32, 6, 5.3m), (value.Needed!.Value, value.MonthsLeft!.Value, value.Pace!.Value));
        Assert.Equal(80 - (100m * 50 / 102), value.Gap);
        Assert.Equal(1, new KpiValue(PlanTargetList.Find("KPI-5")!, new DateOnly(2030, 7, 15), 10, null).Needed);
    }

    [Fact]
    public void A_target_reached_needs_nothing() =>
        Assert.Equal((null, null), (new KpiValue(PlanTargetList.Find("KPI-1")!, End2025, 60, 100).Gap, new KpiValue(PlanTargetList.Find("KPI-1")!, End2025, 60, 100).Needed));
}
