namespace VolunteerBot.Dialogs.Language;

/// <summary>How weeks, months, quarters, halves and years that were said become an interval.</summary>
internal static class PeriodRules
{
    public static DaySpec Month(int month, Which which, string? edge = null) =>
        Span("month", c => Years.Choose(c, which, y => new Days(Start(y, month), Start(y, month).AddMonths(1), Grain.Month, "the whole month")) is { } whole
            ? Edge(whole.First, whole.After, Grain.Month, edge) : null, edge) with { Floats = which.IsUnsaid };

    /// <summary>Months a to b, b included ("tháng 6-8", "3 tháng đầu năm" is 1 to 3).</summary>
    public static DaySpec Months(int from, int to, Which which, Grain grain) =>
        Span("months", c => Years.Choose(c, which, y => new Days(Start(y, from), Start(to < from ? y + 1 : y, to).AddMonths(1), grain, "the whole months")));

    public static DaySpec Quarter(int quarter, Which which) => Span("quarter", c => Years.Choose(c, which, y =>
        new Days(Start(y, quarter * 3 - 2), Start(y, quarter * 3 - 2).AddMonths(3), Grain.Quarter, "the whole quarter"))) with { Floats = which.IsUnsaid };

    /// <summary>The first or last n months of a year; without a year it is this one, for reports as for plans.</summary>
    public static DaySpec PartOfYear(int months, bool last, Which which)
    {
        var grain = months switch { 3 => Grain.Quarter, 6 => Grain.HalfYear, 12 => Grain.Year, _ => Grain.Month };
        var said = which.IsUnsaid ? which with { YearShift = 0 } : which;
        return last ? Months(13 - months, 12, said, grain) : Months(1, months, said, grain);
    }

    public static DaySpec Year(int year, string? edge = null) =>
        Span("year", _ => year is >= 1 and <= 9998 ? Edge(Start(year, 1), Start(year + 1, 1), Grain.Year, edge) : null, edge);

    public static DaySpec Summer(Which which) =>
        Span("season", c => Years.Choose(c, which, y => new Days(Start(y, Conventions.Summer.From), Start(y, Conventions.Summer.To), Grain.Month, "the summer months")));

    /// <summary>Week n of a year as ISO counts them.</summary>
    public static DaySpec WeekOfYear(int week, Which which) => Span("week of the year", c => Years.Choose(c, which, y => IsoWeek(y, week)));

    private static Days? IsoWeek(int year, int week)
    {
        if (week > System.Globalization.ISOWeek.GetWeeksInYear(year)) return null;
        var monday = System.Globalization.ISOWeek.ToDateTime(year, week, DayOfWeek.Monday);
        return new Days(monday, monday.AddDays(7), Grain.Week, "the week by its number");
    }

    /// <summary>Week n of a month, 0 the last one; a week belongs to the month that has its Thursday.</summary>
    public static DaySpec WeekOfMonth(int week, int month, Which which) => Span("week of a month", c => Years.Choose(c, which, y => WeekIn(Start(y, month), week)));

    public static DaySpec WeekOfShiftedMonth(int week, int shift) =>
        Span("week of a month", c => WeekIn(new DateTime(c.Today.Year, c.Today.Month, 1).AddMonths(shift), week));

    private static Days? WeekIn(DateTime month, int week)
    {
        var counted = week > 0 ? month : month.AddMonths(1);
        var toThursday = (Conventions.JudgingWeekday - (int)counted.DayOfWeek + 7) % 7;
        var monday = counted.AddDays(toThursday - 3 + 7 * (week - 1));
        return week <= 5 && monday.AddDays(3).Month == month.Month ? new Days(monday, monday.AddDays(7), Grain.Week, "the week that has its Thursday in the month") : null;
    }

    /// <summary>This, next or last week, month, quarter or year, or one edge of it.</summary>
    public static DaySpec Unit(string unit, int shift, string? edge = null) =>
        Span("neighbouring " + unit, c => UnitOn(c.Today, unit, shift, edge), unit is "month" or "year" ? edge : null)
        with { Rank = DayRank.Offset, Shift = unit == "week" && edge is null ? WeekOf(shift) : WeekShift.Bare };

    /// <summary>An edge without này, sau, trước: in a plan the next that is not over, in a report the last that has begun.</summary>
    public static DaySpec BareEdge(string unit, string edge) => Unit(unit, 0, edge) with { On = c => NearestEdge(c, unit, edge) };

    private static Days? NearestEdge(DayContext c, string unit, string edge)
    {
        if (UnitOn(c.Today, unit, 0, edge) is not { } here) return null;
        if (c.Plans) return here.After > c.Today ? here : UnitOn(c.Today, unit, 1, edge);
        return here.First <= c.Today ? here : UnitOn(c.Today, unit, -1, edge);
    }

    public static WeekShift WeekOf(int shift) => shift switch
    {
        0 => WeekShift.ThisWeek, 1 => WeekShift.NextWeek, 2 => WeekShift.WeekAfterNext, -1 => WeekShift.LastWeek, _ => WeekShift.WeekBeforeLast,
    };

    private static Days? UnitOn(DateTime today, string unit, int shift, string? edge)
    {
        var month = new DateTime(today.Year, today.Month, 1);
        var quarter = month.AddMonths(-((today.Month - 1) % 3));
        var monday = WeekRules.MondayOf(today);
        return unit switch
        {
            "week" => Edge(monday.AddDays(7 * shift), monday.AddDays(7 * shift + 7), Grain.Week, edge),
            "month" => Edge(month.AddMonths(shift), month.AddMonths(shift + 1), Grain.Month, edge),
            "quarter" => Edge(quarter.AddMonths(3 * shift), quarter.AddMonths(3 * shift + 3), Grain.Quarter, edge),
            "year" => Edge(Start(today.Year + shift, 1), Start(today.Year + shift + 1, 1), Grain.Year, edge),
            _ => null,
        };
    }

    private static Days Edge(DateTime first, DateTime past, Grain grain, string? edge)
    {
        if (edge is null) return new Days(first, past, grain, "the whole " + grain);
        switch (grain)
        {
            case Grain.Week:
                var (monday, after) = Conventions.WeekEdge(edge);
                return new Days(first.AddDays(monday), after - monday == 1 ? null : first.AddDays(after), Grain.Day, $"the {edge} of the week");
            case Grain.Month:
                var (from, to) = Conventions.MonthEdge(edge);
                return new Days(first.AddDays(from - 1), to == 0 ? past : first.AddDays(to - 1), Grain.Day, $"the {edge} of the month");
            case Grain.Quarter:
                var k = edge switch { "start" => 0, "middle" => 1, _ => 2 };
                return new Days(first.AddMonths(k), first.AddMonths(k + 1), Grain.Month, $"the {edge} of the quarter");
            default:
                var (begin, end) = Conventions.YearEdge(edge);
                return new Days(first.AddMonths(begin - 1), first.AddMonths(end - 1), Grain.Month, $"the {edge} of the year");
        }
    }

    private static DateTime Start(int year, int month) => new(Math.Clamp(year, 1, 9999), month, 1);

    private static DaySpec Span(string rule, Func<DayContext, Days?> on, string? edge = null) => new(DayRank.Written, rule, on) { Long = true, Edge = edge };
}
