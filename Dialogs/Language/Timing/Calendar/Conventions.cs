namespace VolunteerBot.Dialogs.Language;

/// <summary>
/// Where speakers differ, what we take: every convention marked [C] in vietnamese.md (sections 2, 3 and 14) that has a number stands here
/// and nowhere else. docs/language.md tells them to people.
/// </summary>
internal static class Conventions
{
    /// <summary>A part of the day without an hour, from and to, in hours.</summary>
    public static (TimeSpan From, TimeSpan To) PartSpan(string part) => part switch
    {
        "dawn" => (Hours(3), Hours(6)),
        "morning" => (Hours(6), Hours(11)),
        "noon" => (Hours(11), Hours(13)),
        "afternoon" => (Hours(13), Hours(18)),
        "dusk" => (Hours(17), Hours(19)),
        "evening" => (Hours(18), Hours(22)),
        _ => (Hours(22), Hours(24)),
    };

    /// <summary>The hour of the day that an hour and a part of the day mean; 24 and more lie past midnight. A 24-hour figure is never moved.</summary>
    public static int HourWith(int hour, string part) => part switch
    {
        "noon" => hour is >= 1 and <= 3 ? hour + 12 : hour,
        "afternoon" or "dusk" => hour is >= 1 and <= 7 ? hour + 12 : hour,
        "evening" => hour is >= 1 and <= 11 ? hour + 12 : hour == 12 ? 24 : hour,
        "night" => hour is >= 6 and <= 11 ? hour + 12 : hour is 12 ? 24 : hour + 24,
        "dawn" => hour == 12 ? 0 : hour,
        _ => hour,
    };

    /// <summary>A bare hour from 1 to 5 is taken for the afternoon, 6 to 12 as it stands; the hours 1 to 5 are asked about.</summary>
    public static (int Hour, bool Open) BareHour(int hour) => hour is >= 1 and <= 5 ? (hour + 12, true) : (hour, false);

    /// <summary>Beginning, middle and end of a week: days from Monday, the last one excluded.</summary>
    public static (int From, int To) WeekEdge(string edge) => edge switch { "start" => (0, 2), "middle" => (2, 3), _ => (5, 7) };

    /// <summary>Days of the month, the last one excluded; 0 is the first day of the next month.</summary>
    public static (int From, int To) MonthEdge(string edge) => edge switch { "start" => (1, 11), "middle" => (11, 21), "firsthalf" => (1, 16), "secondhalf" => (16, 0), _ => (21, 0) };

    /// <summary>Months of the year, the last one excluded; 13 is the next January.</summary>
    public static (int From, int To) YearEdge(string edge) => edge switch { "start" => (1, 4), "middle" => (6, 8), _ => (10, 13) };

    /// <summary>Summer, when the campaigns run: months, the last one excluded.</summary>
    public static (int From, int To) Summer => (6, 9);

    /// <summary>A date said in a plan that passed no longer ago than this may have been meant; it is offered beside the next one.</summary>
    public static TimeSpan JustPassed => TimeSpan.FromDays(60);

    /// <summary>"báo cáo tháng 12" said before December: the coming one, if it begins within this time; else the last.</summary>
    public static TimeSpan ReportsAhead => TimeSpan.FromDays(31);

    /// <summary>From this ISO weekday on, speakers split over "thứ 7 tới": the coming one, or the one of next week; both are offered.</summary>
    public const int EndOfWeekBegins = 4;

    /// <summary>Half a month and half a week as said in lengths, in days.</summary>
    public const int HalfMonth = 15, HalfWeek = 3;

    /// <summary>A deadline in "đầu tháng" may mean any of these days.</summary>
    public static int[] EarlyDeadlines => [10, 5, 1];

    /// <summary>The days of a month that a week of it is judged by: a week belongs to the month that has its Thursday.</summary>
    public const int JudgingWeekday = 4;

    private static TimeSpan Hours(int h) => TimeSpan.FromHours(h);
}
