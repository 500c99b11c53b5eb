namespace VolunteerBot.Dialogs.Language;

/// <summary>How a weekday that was said becomes a date; the week runs from Monday to Sunday.</summary>
internal static class WeekRules
{
    public static DateTime MondayOf(DateTime day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    public static DaySpec Weekday(int iso, WeekShift shift) =>
        new(DayRank.Weekday, "weekday", c => On(c, iso, shift)) { Weekday = iso, Shift = shift };

    /// <summary>Several weekdays; neighbours make a span ("thứ 7, chủ nhật tuần này").</summary>
    public static DaySpec Weekdays(IReadOnlyList<int> isos, WeekShift shift) => new(DayRank.Weekday, "list of weekdays", c =>
    {
        if (shift == WeekShift.Bare && (isos[^1] - isos[0]) == isos.Count - 1) return Neighbours(c, isos);
        return DayRules.InOrder([.. isos.Select(iso => On(c, iso, shift).First)]);
    }) { Weekday = isos[0], Weekdays = isos, Shift = shift, Long = true };

    /// <summary>"thứ 7, chủ nhật" stay together: the next pair that is not over, or the last that has begun.</summary>
    private static Days? Neighbours(DayContext c, IReadOnlyList<int> isos)
    {
        var monday = MondayOf(c.Today);
        var past = monday.AddDays(isos[^1]);
        var week = c.Plans ? past <= c.Today ? 7 : 0 : monday.AddDays(isos[0] - 1) > c.Today ? -7 : 0;
        return new Days(monday.AddDays(week + isos[0] - 1), past.AddDays(week), Grain.Day, "neighbouring days");
    }

    /// <summary>The nth such weekday of a month, 0 the last; month 0 is the running one moved by <paramref name="shift"/>, unmoved the next that is not over.</summary>
    public static DaySpec NthOfMonth(int nth, int iso, int month, Which which, int? shift) => new(DayRank.Written, "weekday of a month", c =>
        month > 0 ? Years.Choose(c, which, y => Nth(new DateTime(y, month, 1), nth, iso))
        : shift is { } moved ? Nth(new DateTime(c.Today.Year, c.Today.Month, 1).AddMonths(moved), nth, iso)
        : Years.ChooseMonth(c, Side.Unsaid, m => Nth(m, nth, iso)));

    private static Days? Nth(DateTime month, int nth, int iso)
    {
        var from = nth > 0 ? month : month.AddMonths(1).AddDays(-7);
        var day = from.AddDays((iso - (((int)from.DayOfWeek + 6) % 7 + 1) + 7) % 7 + 7 * Math.Max(0, nth - 1));
        return day.Month == month.Month ? new Days(day, null, Grain.Day, "that weekday of the month, counted") : null;
    }

    public static Days On(DayContext c, int iso, WeekShift shift)
    {
        var thisWeek = MondayOf(c.Today).AddDays(iso - 1);
        var ahead = thisWeek > c.Today ? thisWeek : thisWeek.AddDays(7);
        var behind = thisWeek < c.Today ? thisWeek : thisWeek.AddDays(-7);
        return shift switch
        {
            WeekShift.ThisWeek => new Days(thisWeek, null, Grain.Day, "that day of this week", c.Plans && thisWeek < c.Today ? thisWeek.AddDays(7) : null),
            WeekShift.NextWeek => new Days(thisWeek.AddDays(7), null, Grain.Day, "that day of next week"),
            WeekShift.WeekAfterNext => new Days(thisWeek.AddDays(14), null, Grain.Day, "that day in two weeks"),
            WeekShift.LastWeek => new Days(thisWeek.AddDays(-7), null, Grain.Day, "that day of last week"),
            WeekShift.WeekBeforeLast => new Days(thisWeek.AddDays(-14), null, Grain.Day, "that day of the week before last"),
            WeekShift.Ahead => new Days(ahead, null, Grain.Day, "the nearest ahead", MondayOf(ahead) == MondayOf(c.Today) && c.Today >= MondayOf(c.Today).AddDays(Conventions.EndOfWeekBegins - 1) ? ahead.AddDays(7) : null),
            WeekShift.Behind => new Days(behind, null, Grain.Day, "the last one behind"),
            _ => Bare(c, thisWeek, ahead, behind),
        };
    }

    private static Days Bare(DayContext c, DateTime thisWeek, DateTime ahead, DateTime behind)
    {
        var isToday = thisWeek == c.Today;
        if (!c.Plans) return isToday ? new Days(c.Today, null, Grain.Day, "today", behind) : new Days(behind, null, Grain.Day, "the last one behind");
        if (!isToday) return new Days(ahead, null, Grain.Day, "the next one ahead");
        if (c.Clock is not { } clock) return new Days(ahead, null, Grain.Day, "the next one ahead", c.Today);
        return clock > c.Now.TimeOfDay
            ? new Days(c.Today, null, Grain.Day, "today, the time is still to come", ahead)
            : new Days(ahead, null, Grain.Day, "the next one ahead, today's time has passed");
    }
}
