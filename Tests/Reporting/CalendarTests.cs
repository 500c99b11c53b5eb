using VolunteerBot.Dialogs.Language;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.Reporting;
using VolunteerBot.Domain.Time;
using Xunit;

namespace VolunteerBot.Tests.Reporting;

/// <summary>Working days, periods and due dates against the worked examples of domain reference 3.1 and 3.4.</summary>
public sealed class CalendarTests
{
    private static readonly WorkingCalendar Vietnam = WorkingCalendar.Vietnam;

    /// <summary>A table in the domain, the astronomy in the language part: each checks the other.</summary>
    [Fact]
    public void Tet_and_Hung_Kings_are_those_of_the_lunar_calendar()
    {
        for (var year = 2023; year <= 2035; year++)
        {
            Assert.Equal(LunarCalendar.Vietnam.On(year, 1, 1), PublicHolidays.Tet(year));
            Assert.Equal(LunarCalendar.Vietnam.On(year, 3, 10), PublicHolidays.HungKings(year));
        }
    }

    [Theory]
    [InlineData("2026-01-02", false)] // swapped
    [InlineData("2026-01-10", true)] // a Saturday worked for it
    [InlineData("2026-02-16", false)]
    [InlineData("2026-02-20", false)]
    [InlineData("2026-02-23", true)]
    [InlineData("2026-04-27", false)] // Giỗ Tổ fell on a Sunday
    [InlineData("2026-08-22", true)]
    [InlineData("2026-08-31", false)]
    [InlineData("2026-09-03", true)]
    [InlineData("2027-02-05", false)] // Tết 2027 on a Saturday
    [InlineData("2027-02-10", false)] // made up for
    [InlineData("2027-02-11", false)]
    [InlineData("2027-02-12", true)]
    [InlineData("2027-05-03", false)] // 1/5/2027 fell on a Saturday
    [InlineData("2026-12-19", false)]
    public void Days_are_worked_or_not(string day, bool isWorking) => Assert.Equal(isWorking, Vietnam.IsWorking(Day(day)));

    /// <summary>Days off in a row as they were announced for 2026 (domain reference 3.4).</summary>
    [Theory]
    [InlineData("2026-01-01", 4)]
    [InlineData("2026-02-14", 9)]
    [InlineData("2026-04-25", 3)]
    [InlineData("2026-04-30", 4)]
    [InlineData("2026-08-29", 5)]
    public void The_breaks_of_2026_are_as_long_as_announced(string first, int days)
    {
        var day = Day(first);
        Assert.True(Vietnam.IsWorking(day.AddDays(-1)));
        Assert.All(Enumerable.Range(0, days), i => Assert.False(Vietnam.IsWorking(day.AddDays(i))));
        Assert.True(Vietnam.IsWorking(day.AddDays(days)));
    }

    [Fact]
    public void A_notice_entered_as_data_takes_the_place_of_what_the_law_alone_says()
    {
        var calendar = new WorkingCalendar([.. PublicHolidays.Known, new CalendarDay(Day("2027-11-24"), CalendarDayKind.Holiday, "Ngày Văn hóa Việt Nam", "thông báo"), new CalendarDay(Day("2027-02-11"), CalendarDayKind.Working, "")]);

        Assert.False(calendar.IsWorking(Day("2027-11-24")));
        Assert.True(calendar.IsWorking(Day("2027-02-11")));
    }

    [Theory]
    [InlineData("2026-12-18", 1, "2026-12-21")]
    [InlineData("2026-12-21", -1, "2026-12-18")]
    [InlineData("2027-02-04", 1, "2027-02-12")]
    [InlineData("2026-12-20", 0, "2026-12-20")]
    public void Working_days_are_counted_over_weekends_and_holidays(string from, int days, string to)
    {
        Assert.Equal(Day(to), Vietnam.Add(Day(from), days));
        if (days != 0)
            Assert.Equal(days, Vietnam.Between(Day(from), Day(to)));
    }

    [Theory]
    [InlineData(PeriodKind.Quarter, "2027-01-20", "2027-Q1", "2026-12-15", "2027-03-14")]
    [InlineData(PeriodKind.HalfYear, "2027-06-14", "2027-H1", "2026-12-15", "2027-06-14")]
    [InlineData(PeriodKind.HalfYear, "2027-06-15", "2027-H2", "2027-06-15", "2027-12-14")]
    [InlineData(PeriodKind.NineMonths, "2027-09-14", "2027-9M", "2026-12-15", "2027-09-14")]
    [InlineData(PeriodKind.Year, "2026-12-15", "2027", "2026-12-15", "2027-12-14")]
    [InlineData(PeriodKind.Year, "2026-12-14", "2026", "2025-12-15", "2026-12-14")]
    [InlineData(PeriodKind.Month, "2027-01-05", "2027-01", "2026-12-15", "2027-01-14")]
    [InlineData(PeriodKind.Month, "2028-02-29", "2028-03", "2028-02-15", "2028-03-14")]
    [InlineData(PeriodKind.Week, "2027-01-01", "2026-W53", "2026-12-28", "2027-01-03")]
    public void Periods_run_from_the_15th_to_the_14th(PeriodKind kind, string day, string key, string from, string to)
    {
        var period = ReportingPeriods.Containing(Day(day), kind, PeriodCut.Decree)!;

        Assert.Equal((key, Day(from), Day(to)), (period.Key, period.From, period.To));
        if (kind != PeriodKind.NineMonths)
            Assert.Equal(period, ReportingPeriods.Before(ReportingPeriods.After(period, PeriodCut.Decree)!, PeriodCut.Decree));
    }

    [Fact]
    public void Calendar_months_end_on_leap_days()
    {
        Assert.Equal(Day("2028-02-29"), ReportingPeriods.Month(2028, 2, PeriodCut.Calendar).To);
        Assert.Equal(Day("2027-02-28"), ReportingPeriods.Month(2027, 2, PeriodCut.Calendar).To);
    }

    /// <summary>29/2/2028 is a Tuesday; the year after has none.</summary>
    [Fact]
    public void A_leap_day_is_a_day_like_any_other_for_data_due_days_and_reminders()
    {
        Assert.Equal((Day("2028-02-15"), Day("2028-03-14")), (ReportingPeriods.Month(2028, 3, PeriodCut.Decree).From, ReportingPeriods.Month(2028, 3, PeriodCut.Decree).To));
        Assert.Equal("2028-03", ReportingPeriods.Containing(Day("2028-02-29"), PeriodKind.Month, PeriodCut.Decree)!.Key);
        Assert.Equal("2028-02", ReportingPeriods.Containing(Day("2028-02-29"), PeriodKind.Month, PeriodCut.Calendar)!.Key);
        Assert.True(ReportingPeriods.Week(Day("2028-02-29")).Has(Day("2028-03-01")));
        Assert.Equal(Day("2028-02-29"), DueDate.Of(Day("2028-02-25"), 4, ShiftPolicy.NextWorkingDay, Vietnam).Effective);
        Assert.Equal(ReportScene.At("2028-03-01T00:00"), DueDate.EndOf(Day("2028-02-29")));
        Assert.Equal((Day("2028-02-29"), Day("2027-03-01")), (Vietnam.Add(Day("2028-03-01"), -1), Vietnam.Add(Day("2027-02-26"), 1)));
        Assert.Equal(ReportScene.At("2028-02-29T07:30"), ReminderLadder.Default.InstantOf(ReminderLadder.Default.Find("T-1")!, Day("2028-02-01"), Day("2028-03-01"), Vietnam));
    }

    /// <summary>25/12/2027 is a Saturday: shown with the Monday it holds on.</summary>
    [Theory]
    [InlineData("2027-12-14", 11, ShiftPolicy.NextWorkingDay, "2027-12-25", "2027-12-27")]
    [InlineData("2027-12-14", 11, ShiftPolicy.PreviousWorkingDay, "2027-12-25", "2027-12-24")]
    [InlineData("2027-12-14", 11, ShiftPolicy.None, "2027-12-25", "2027-12-25")]
    [InlineData("2026-11-14", 3, ShiftPolicy.NextWorkingDay, "2026-11-17", "2026-11-17")]
    [InlineData("2026-11-14", 0, ShiftPolicy.None, "2026-11-14", "2026-11-16")] // never before one working day after the close
    [InlineData("2027-02-14", 1, ShiftPolicy.PreviousWorkingDay, "2027-02-15", "2027-02-15")]
    public void Due_days_are_shifted_and_leave_a_working_day(string close, int days, ShiftPolicy shift, string nominal, string effective) =>
        Assert.Equal(new DueDate(Day(nominal), Day(effective)), DueDate.Of(Day(close), days, shift, Vietnam));

    [Fact]
    public void The_plan_s_year_is_due_by_level()
    {
        var template = ReadyTemplates.PlanYearOf(default, Day("2023-01-01"));
        var year = ReportingPeriods.Year(2026, PeriodCut.Decree);

        Assert.Equal(Day("2026-12-18"), template.DueFor(OrgUnitKind.CommuneUnion, OrgSystem.YouthUnion, year, Vietnam)!.Value.Effective);
        Assert.Equal(new DueDate(Day("2026-12-20"), Day("2026-12-21")), template.DueFor(OrgUnitKind.Province, OrgSystem.YouthUnion, year, Vietnam));
        Assert.Null(template.DueFor(OrgUnitKind.Cell, OrgSystem.YouthUnion, year, Vietnam));
    }

    private static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
