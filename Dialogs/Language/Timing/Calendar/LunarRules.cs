namespace VolunteerBot.Dialogs.Language;

/// <summary>How lunar dates that were said become dates (vietnamese.md, section 10). A year is the solar year in which the lunar one begins.</summary>
internal static class LunarRules
{
    private static readonly LunarCalendar Calendar = LunarCalendar.Vietnam;

    /// <summary>A day of a lunar month; of Tết (month 0) days from 20 on lie before it, 1 to 10 in the new year.</summary>
    public static DaySpec Date(int day, LunarPlace place) => new(DayRank.Written, "lunar date", c => Years.Choose(c, place.Which, y => InYear(y, day, place)))
    {
        Lunar = place, Floats = place.Which.IsUnsaid,
    };

    public static DaySpec Feast(int day, int month, Which which) =>
        Date(day, new LunarPlace(month, false, which)) with { Rank = which.IsUnsaid ? DayRank.Feast : DayRank.Written, Rule = "lunar feast" };

    /// <summary>Days a to b of one lunar month, b included.</summary>
    public static DaySpec DaySpan(int from, int to, LunarPlace place) => new(DayRank.Written, "span of lunar days", c => Years.Choose(c, place.Which, y =>
        InYear(y, from, place) is { } first && InYear(y, to, place) is { } last && last.First > first.First ? first with { Past = last.First.AddDays(1) } : null)) { Long = true };

    public static DaySpec Month(LunarPlace place) => new(DayRank.Written, "lunar month", c => Years.Choose(c, place.Which, y =>
        Calendar.Year(y)?.Month(place.Month, place.Leap) is { } m ? new Days(Midnight(m.First), Midnight(m.First.AddDays(m.Days)), Grain.Month, "the whole lunar month") : null)) { Long = true };

    /// <summary>A lunar day without a month: "rằm", "mùng 1 âm".</summary>
    public static DaySpec DayOfMonth(int day, Side side) => new(DayRank.Written, "day of the lunar month", c =>
    {
        var ahead = side == Side.Ahead || side == Side.Unsaid && c.Plans;
        for (var k = 0; k < 120; k++)
        {
            var at = DateOnly.FromDateTime(c.Today.AddDays(ahead ? k : -k));
            if (Calendar.Of(at) is not { } lunar) return null;
            if (lunar.Day == day) return new Days(Midnight(at), null, Grain.Day, "the nearest such day of a lunar month");
        }
        return null;
    });

    private static Days? InYear(int year, int day, LunarPlace place)
    {
        if (place.Month == 0) return day >= 20 ? BeforeNewYear(year, day) : Single(Calendar.On(year, 1, day), "a day of Tết");
        if (Calendar.On(year, place.Month, day, place.Leap) is { } at) return Single(at, "the day of the lunar month");
        // "30 tháng chạp" of a month with 29 days: people still say so for the last day.
        return place.Month == 12 && day == 30 ? BeforeNewYear(year + 1, day) : null;
    }

    /// <summary>Day 20 to 30 of the 12th month before the new year of <paramref name="year"/>; 30 is its last day even where it has only 29.</summary>
    private static Days? BeforeNewYear(int year, int day)
    {
        if (Calendar.Year(year) is null || Calendar.Year(year - 1) is not { } before) return null;
        var last = before.Months[^1];
        return Single(last.First.AddDays(Math.Min(day, last.Days) - 1), day > last.Days ? "the last day of the year, which has no 30th" : "a day before Tết");
    }

    private static Days? Single(DateOnly? day, string why) => day is { } d ? new Days(Midnight(d), null, Grain.Day, why) : null;

    private static DateTime Midnight(DateOnly day) => day.ToDateTime(TimeOnly.MinValue);
}
