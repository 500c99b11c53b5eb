namespace VolunteerBot.Dialogs.Language;

/// <summary>How a single day that was said becomes a date. Dates are day first; the week starts on Monday.</summary>
internal static class DayRules
{
    public static DaySpec Offset(int days) =>
        new(DayRank.Offset, "day word", c => new Days(c.Today.AddDays(days), null, Grain.Day, $"{days:+0;-0;0} days from today"));

    public static DaySpec Date(int day, int month, Which which = default) =>
        new(DayRank.Written, "written date", c => Years.Choose(c, which, y => On(y, month, day)))
        { Month = (month, which.Year), Floats = which.IsUnsaid };

    /// <summary>A feast on a fixed day of the solar year.</summary>
    public static DaySpec Feast(int day, int month, Which which) =>
        Date(day, month, which) with { Rank = which.IsUnsaid ? DayRank.Feast : DayRank.Written, Rule = "feast" };

    public static DaySpec DayOfMonth(int day, Side side = Side.Unsaid) =>
        new(DayRank.Written, "day of the month", c => Years.ChooseMonth(c, side, m => On(m.Year, m.Month, day))) { BareDay = day, Floats = side == Side.Unsaid };

    /// <summary>"ngày 5 tháng sau".</summary>
    public static DaySpec DayOfShiftedMonth(int day, int shift) => new(DayRank.Written, "day of a month", c =>
    {
        var first = new DateTime(c.Today.Year, c.Today.Month, 1).AddMonths(shift);
        return On(first.Year, first.Month, day);
    });

    /// <summary>The first or the last day of a month.</summary>
    public static DaySpec EdgeDay(string edge, int shift) => new(DayRank.Written, "edge of a month", c =>
    {
        var first = new DateTime(c.Today.Year, c.Today.Month, 1).AddMonths(shift);
        return new Days(edge == "start" ? first : first.AddMonths(1).AddDays(-1), null, Grain.Day, $"the {edge} of the month");
    });

    /// <summary>Days a to b of one month, b included; the year is judged by the last day.</summary>
    public static DaySpec DaySpan(int from, int to, int month, Which which) => new(DayRank.Written, "span of days", c => Years.Choose(c, which, y =>
        On(y, month, from) is { } first && On(y, month, to) is { } last && to > from
            ? first with { Past = last.First.AddDays(1), Why = "both ends said, the last day included" } : null))
    { Month = (month, which.Year), Long = true };

    /// <summary>Several days of one month ("1, 8, 15/12"); neighbours make a span.</summary>
    public static DaySpec DayList(IReadOnlyList<int> days, int month, Which which) =>
        Listed([.. days.Select(d => Date(d, month, which))]);

    /// <summary>Several days of every month ("ngày 5, 20 hằng tháng").</summary>
    public static DaySpec DaysOfMonth(IReadOnlyList<int> days) => Listed([.. days.Select(d => DayOfMonth(d))]);

    /// <summary>Days said one after the other: from the first to the last where they are neighbours, else the first of them and the rest.</summary>
    public static DaySpec Listed(IReadOnlyList<DaySpec> parts) => new(parts[0].Rank, "list of days", c => Join(parts, c)) { Long = true, Month = parts[^1].Month };

    private static Days? Join(IReadOnlyList<DaySpec> parts, DayContext c)
    {
        var all = new List<DateTime>(parts.Count);
        foreach (var part in parts)
        {
            if (part.On(c) is not { } d) return null;
            all.Add(d.First);
        }
        return InOrder(all);
    }

    public static Days InOrder(List<DateTime> all)
    {
        all.Sort();
        var days = all.Distinct().ToList();
        if ((days[^1] - days[0]).Days == days.Count - 1) return new Days(days[0], days.Count > 1 ? days[^1].AddDays(1) : null, Grain.Day, "neighbouring days");
        return new Days(days[0], null, Grain.Day, "the first of several days") { Also = days[1..] };
    }

    /// <summary>The point an amount of time away ("3 ngày nữa", "cách đây 2 tuần", "nửa tháng nữa").</summary>
    public static DaySpec Away(Amount amount, int sign) => new(DayRank.Offset, "distance", c =>
        amount.From(c.Today, sign) is { } day ? new Days(day, null, Grain.Day, $"{amount} {(sign > 0 ? "ahead" : "back")}") : null);

    /// <summary>So far from another day: "2 ngày trước tết".</summary>
    public static DaySpec AwayFrom(DaySpec anchor, Amount amount, int sign) => new(DayRank.Written, "distance from a day", c =>
        anchor.On(c) is { } days && amount.From(days.First, sign) is { } day ? new Days(day, null, Grain.Day, $"{amount} {(sign > 0 ? "after" : "before")} that day") : null);

    /// <summary>The coming or past stretch ("3 ngày tới", "2 tuần qua"); "3 ngày nay" takes today in.</summary>
    public static DaySpec Stretch(Amount amount, int sign, bool withToday = false) => new(DayRank.Offset, "stretch", c =>
    {
        if (amount.From(c.Today, sign) is not { } far) return null;
        return sign > 0 ? new Days(c.Today, far, amount.Grain, $"the coming {amount}") : new Days(far, withToday ? c.Today.AddDays(1) : c.Today, amount.Grain, $"the past {amount}");
    }) { Long = true };

    /// <summary>The day, or null where that year has none.</summary>
    private static Days? On(int year, int month, int day) =>
        day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new Days(new DateTime(year, month, day), null, Grain.Day, "as written") : null;
}
