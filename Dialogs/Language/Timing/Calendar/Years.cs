namespace VolunteerBot.Dialogs.Language;

/// <summary>
/// Which year a date without one means: a plan takes the next that is not over, a report the last that has begun, and words like
/// "tới", "vừa rồi", "năm ngoái" decide where they stand (vietnamese.md, section 2).
/// </summary>
internal static class Years
{
    /// <summary>A leap day comes after eight years at the latest (1896 to 1904).</summary>
    private const int Tried = 10;

    /// <param name="on">The days in a given year, null where that year has none.</param>
    public static Days? Choose(DayContext c, Which which, Func<int, Days?> on)
    {
        if (which.Year is { } year) return InYear(on, year);
        if (which.YearShift is { } shift) return InYear(on, c.Today.Year + shift);
        if (which.Side == Side.Reported) return Reported(c, on);
        var ahead = which.Side == Side.Ahead || which.Side == Side.Unsaid && c.Plans;
        for (var k = 0; k < Tried; k++)
        {
            var y = ahead ? c.Today.Year - 1 + k : c.Today.Year + 1 - k;
            if (InYear(on, y) is not { } days || !(ahead ? days.After > c.Today : days.First <= c.Today)) continue;
            return which.Side == Side.Unsaid && ahead ? WithJustPassed(c, days, InYear(on, y - 1)) : days;
        }
        return null;
    }

    /// <summary>A report is about the last period that has begun, or about the next if that begins soon.</summary>
    private static Days? Reported(DayContext c, Func<int, Days?> on) =>
        Choose(c, new Which(Side: Side.Ahead), on) is { } next && next.First <= c.Today + Conventions.ReportsAhead ? next : Choose(c, new Which(Side: Side.Behind), on);

    private static Days? InYear(Func<int, Days?> on, int year) => year is >= 1 and <= 9998 ? on(year) : null;

    private static Days WithJustPassed(DayContext c, Days next, Days? last) =>
        last is { } passed && next.Past is null && c.Today - passed.First <= Conventions.JustPassed
            ? next with { Other = passed.First, Why = next.Why + ", the last one has just passed" } : next;

    /// <summary>The same for a date that comes every month.</summary>
    public static Days? ChooseMonth(DayContext c, Side side, Func<DateTime, Days?> on)
    {
        var ahead = side == Side.Ahead || side == Side.Unsaid && c.Plans;
        var month = new DateTime(c.Today.Year, c.Today.Month, 1);
        for (var k = 0; k < 4; k++)
        {
            var days = on(month.AddMonths(ahead ? k : -k));
            if (days is { } d && (ahead ? d.After > c.Today : d.First <= c.Today)) return d;
        }
        return null;
    }
}
