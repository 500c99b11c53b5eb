using System.Globalization;
using VolunteerBot.Dialogs.Language;
using Xunit;

namespace VolunteerBot.Tests.Dialogs.Language;

/// <summary>The Vietnamese lunar calendar against the tables of vietnamese.md, section 10, and against the Chinese one of .NET.</summary>
public sealed class LunarCalendarTests
{
    private static readonly LunarCalendar Vietnam = LunarCalendar.Vietnam;

    [Theory]
    [InlineData("1968-01-29"), InlineData("1969-02-16"), InlineData("1985-01-21"), InlineData("2007-02-17"), InlineData("2026-02-17"), InlineData("2027-02-06")]
    [InlineData("2028-01-26"), InlineData("2029-02-13"), InlineData("2030-02-02"), InlineData("2031-01-23"), InlineData("2032-02-11"), InlineData("2033-01-31"), InlineData("2053-02-18")]
    public void New_year_is_on_the_day_the_tables_say(string day) =>
        Assert.Equal(new LunarDate(int.Parse(day.AsSpan(0, 4), CultureInfo.InvariantCulture), 1, 1, false), Vietnam.Of(Day(day)));

    [Fact]
    public void New_year_differs_from_china_in_exactly_six_years_from_1968_to_2100()
    {
        var china = new ChineseLunisolarCalendar();
        var differing = Enumerable.Range(1968, 133).Where(y => Vietnam.Year(y)!.First != DateOnly.FromDateTime(china.ToDateTime(y, 1, 1, 0, 0, 0, 0)));
        Assert.Equal([1968, 1969, 1985, 2007, 2030, 2053], differing);
    }

    [Theory]
    [InlineData(2025, 6), InlineData(2026, null), InlineData(2028, 5), InlineData(2031, 3), InlineData(2033, 11), InlineData(2036, 6), InlineData(1987, 7), InlineData(1985, 2)]
    public void The_leap_month_is_the_one_the_tables_say(int year, int? month) => Assert.Equal(month, Vietnam.Year(year)!.Leap);

    [Fact]
    public void The_last_month_has_29_days_before_each_new_year_from_2026_through_2032_only()
    {
        for (var year = 2025; year <= 2031; year++) Assert.Equal(29, Vietnam.Year(year)!.Months[^1].Days);
        Assert.Equal(30, Vietnam.Year(2024 - 1)!.Months[^1].Days);
    }

    [Theory]
    [InlineData(2026, 3, 10, "2026-04-26"), InlineData(2027, 3, 10, "2027-04-16"), InlineData(2028, 3, 10, "2028-04-04"), InlineData(2029, 3, 10, "2029-04-23")]
    [InlineData(2026, 8, 15, "2026-09-25"), InlineData(2027, 8, 15, "2027-09-15"), InlineData(2028, 8, 15, "2028-10-03")]
    public void Feasts_fall_on_the_days_the_tables_say(int year, int month, int day, string expected) => Assert.Equal(Day(expected), Vietnam.On(year, month, day));

    [Fact]
    public void Between_2025_and_2035_only_four_months_begin_on_another_day_than_in_china()
    {
        var days = Enumerable.Range(2025, 11).SelectMany(y => Differences(Vietnam, y)).ToList();
        Assert.Equal(["2030-1 2030-02-02", "2031-3+ 2031-04-21", "2032-2 2032-03-11", "2034-8 2034-09-12"], days);
    }

    /// <summary>
    /// The astronomy, apart from the zone: reckoned with UTC+8 it gives the Chinese calendar of .NET, but for three months before 1929
    /// (then Peking's own local time counted) and one in 2057 whose new moon comes within seconds of midnight.
    /// </summary>
    [Fact]
    public void With_chinas_zone_it_is_chinas_calendar() =>
        Assert.Equal(["1914-10 1914-11-18", "1916-1 1916-02-04", "1920-10 1920-11-11", "2057-9 2057-09-28"],
            Enumerable.Range(1902, 198).SelectMany(y => Differences(new LunarCalendar(8), y)));

    /// <summary>Every month from 1902 to 2099 that is another in Vietnam than in China (begins on another day or has another number).</summary>
    [Fact]
    public void The_months_that_differ_from_chinas_are_the_known_ones() =>
        Assert.Equal(File.ReadAllLines(Tables.PathOf("lunar-differences.txt")).Where(l => !l.StartsWith('#')), Enumerable.Range(1902, 198).SelectMany(y => Differences(Vietnam, y)));

    [Fact]
    public void Both_directions_agree_on_every_day_of_two_centuries()
    {
        LunarDate? before = null;
        for (var day = new DateOnly(1900, 2, 1); day.Year < 2101; day = day.AddDays(1))
        {
            var lunar = Vietnam.Of(day)!.Value;
            Assert.Equal(day, Vietnam.On(lunar.Year, lunar.Month, lunar.Day, lunar.IsLeap));
            Assert.True(lunar.Day == 1 || before is null || lunar == before.Value with { Day = before.Value.Day + 1 });
            before = lunar;
        }
    }

    [Fact]
    public void A_date_there_is_none_of_gives_nothing()
    {
        Assert.Null(Vietnam.On(2027, 12, 32));
        Assert.Null(Vietnam.On(2026, 12, 30));
        Assert.Null(Vietnam.On(2026, 6, 1, leap: true));
        Assert.Null(Vietnam.On(2026, 13, 1));
        Assert.Null(Vietnam.Of(DateOnly.MinValue));
        Assert.Null(Vietnam.Of(DateOnly.MaxValue));
        Assert.Null(Vietnam.Year(0));
    }

    private static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Months of that lunar year which have another number or another first day than in China, as "year-number[+ for a leap month] first".</summary>
    private static IEnumerable<string> Differences(LunarCalendar calendar, int year) => Months(calendar, year).Except(China(year), StringComparer.Ordinal);

    private static IEnumerable<string> Months(LunarCalendar calendar, int year) => calendar.Year(year)!.Months.Select(m => Show(year, m.Number, m.IsLeap, m.First));

    private static List<string> China(int year)
    {
        var china = new ChineseLunisolarCalendar();
        var leap = china.GetLeapMonth(year);
        return [.. Enumerable.Range(1, china.GetMonthsInYear(year)).Select(m =>
            Show(year, leap > 0 && m >= leap ? m - 1 : m, m == leap, DateOnly.FromDateTime(china.ToDateTime(year, m, 1, 0, 0, 0, 0))))];
    }

    private static string Show(int year, int number, bool leap, DateOnly first) =>
        string.Create(CultureInfo.InvariantCulture, $"{year}-{number}{(leap ? "+" : "")} {first:yyyy-MM-dd}");
}
