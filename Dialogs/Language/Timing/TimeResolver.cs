namespace VolunteerBot.Dialogs.Language;

/// <summary>Puts a time as said on the calendar, seen from one instant and one intention.</summary>
internal sealed partial class TimeResolver(Utterance u, DateTime now, Lean lean)
{
    /// <summary>The reading; null where there is no such time ("29/2 năm sau").</summary>
    public TimeReading? Resolve(TimeGroup g)
    {
        if (g.First.Instant is { } point) return Finish(g, AtDistance(g, point));
        if (lean == Lean.Report && g.IsDeadline) return new TimeResolver(u, now, Lean.Plan).Resolve(g);
        var reading = g.Last is { } last ? Range(g.First, last) : Single(g);
        if (reading is null) return null;
        if (g.Bound == Bound.Until) reading = Until(g, reading);
        else if (g.Bound == Bound.From) reading = OpenEnd(g, reading);
        if (g.Length is { } length) reading = WithLength(reading, length.Amount);
        return Finish(g, reading);
    }

    private TimeReading Finish(TimeGroup g, TimeReading reading)
    {
        var spans = SpansOf(g);
        return reading with
        {
            Span = spans[0], Spans = spans, HasDate = g.HasDay, Approximate = g.Approximate, Weak = g.IsWeak, Repeats = Repeats(g, reading),
            Why = g.First.Day?.Day is { } day ? $"{day.Rule}: {reading.Why}" : reading.Why,
        };
    }

    private TimeReading AtDistance(TimeGroup g, TimePiece point)
    {
        var minute = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMinute));
        if (point.Sign == 0) return new TimeReading(minute, null, Grain.Minute, default, true, null, "this moment", null) { Bound = g.Bound };
        var at = point.Amount.From(minute, point.Sign) ?? minute;
        var reading = new TimeReading(at, null, point.Amount.Grain, default, true, null, $"distance: {point.Amount} {(point.Sign > 0 ? "ahead" : "back")}", null);
        return g.Bound == Bound.Until ? Until(g, reading) : reading;
    }

    private TimeReading? Single(TimeGroup g)
    {
        var m = g.First;
        if (m.Clock is not { } clock) return m.Part is { } part ? PartOfDay(m, part.Part!, g.Repeat) : WholeDays(m);
        var (at, open) = ClockRules.Resolve(clock.Clock, m.Part?.Part);
        if (EachDay(m, On(m, at)) is not { } days) return null;
        if (days.Past is not null && m.Day is { Day.Weekday: null }) return WholeDays(m);
        var main = At(days.First + at, days.Why, clock.Clock) with { Also = Moved(days.Also, at) };
        var others = new List<TimeReading>();
        if (days.Other is { } other) others.Add(main with { Start = other + at });
        if (open) others.Add(main with { Start = main.Start.AddHours(at.Hours >= 12 ? -12 : 12) });
        else if (HasPassedToday(m, main.Start)) others.Add(main with { Start = main.Start.AddHours(12) });
        AddContradicted(m, main, others, at);
        return main with { Alternatives = others.Count > 0 ? others : null };
    }

    /// <summary>With an hour or a part of the day a list of days is that many times, be they neighbours or not ("tối thứ 7 và chủ nhật").</summary>
    private static Days? EachDay(Moment m, Days? said)
    {
        if (said is not { Past: { } past } days || m.Day?.Day is not { Rule: "list of weekdays" or "list of days" }) return said;
        return days with { Past = null, Also = [.. Enumerable.Range(1, Math.Max(0, (past - days.First).Days - 1)).Select(k => days.First.AddDays(k))] };
    }

    /// <summary>"hôm nay 8h" said at nine of a plan: perhaps eight in the evening.</summary>
    private bool HasPassedToday(Moment m, DateTime start) =>
        lean == Lean.Plan && m.Part is null && m.Day is not null && m.Clock!.Clock is { Literal: false, AmPm: null, Hour: < 12 } && start < now && start.Date == now.Date && start.AddHours(12) > now;

    private static IReadOnlyList<DateTime> Moved(IReadOnlyList<DateTime>? days, TimeSpan by)
    {
        if (days is null) return [];
        return by == TimeSpan.Zero ? days : [.. days.Select(d => d + by)];
    }

    /// <summary>"thứ 7 ngày 29/11" where the 29th is a Sunday: the date wins, the weekday is offered.</summary>
    private void AddContradicted(Moment m, TimeReading main, List<TimeReading> others, TimeSpan at)
    {
        if (m.SecondDay is not { } second || second.Day!.On(Context(at)) is not { } day) return;
        var contradicts = second.Day.Weekday is { } iso ? iso != IsoWeekday(main.Start) : day.First != main.Start.Date && second.Day.Rank != DayRank.Feast;
        if (contradicts) others.Add(main with { Start = day.First + at, Why = "the other day that was said" });
    }

    private static int IsoWeekday(DateTime day) => ((int)day.DayOfWeek + 6) % 7 + 1;

    private TimeReading? PartOfDay(Moment m, string part, TimePiece? repeat)
    {
        var (from, to) = Conventions.PartSpan(part);
        var open = m.Day is null && (now.TimeOfDay < to && (repeat is null || now.TimeOfDay < from) || lean == Lean.Report);
        if ((m.Day is null ? new Days(open ? now.Date : now.Date.AddDays(1), null, Grain.Day, "no day was said") : EachDay(m, On(m, from))) is not { } days) return null;
        if (days.Past is { } past && m.Day is { Day.Weekday: null }) return WholeDays(m);
        var last = days.Past is { } after ? after.AddDays(-1) : days.First;
        var main = new TimeReading(days.First + from, last + to, Grain.DayPart, default, false, null, $"{days.Why}, {part}", null) { Also = Moved(days.Also, from) };
        return days.Other is { } other ? main with { Alternatives = [main with { Start = other + from, End = other + to }] } : main;
    }

    private TimeReading? WholeDays(Moment m)
    {
        if (On(m, null) is not { } days) return null;
        var main = new TimeReading(days.First, days.Past, days.Grain, default, false, null, days.Why, null) { Also = days.Also ?? [] };
        var others = new List<TimeReading>();
        if (days.Other is { } other) others.Add(main with { Start = other });
        AddContradicted(m, main, others, TimeSpan.Zero);
        return others.Count > 0 ? main with { Alternatives = others } : main;
    }

    /// <summary>An open start: from now up to the end of what was said, or up to its beginning after "trước".</summary>
    private TimeReading Until(TimeGroup g, TimeReading r)
    {
        var edge = r.HasClock ? null : g.First.Day?.Day?.Edge;
        if (edge == "end" && g.Excludes && r.End is { } close) r = r with { Start = close.AddDays(-1) };
        if (edge == "end" && !r.HasClock) r = r with { Grain = Grain.Day };
        var end = r.HasClock || g.Excludes ? r.Start : r.End ?? r.Start.AddDays(1);
        var from = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMinute));
        var limit = r with { Bound = Bound.Until, Start = from < end ? from : end, End = end, Alternatives = Limits(r, g.Excludes) };
        return edge == "start" && !g.Excludes && r.End - r.Start == TimeSpan.FromDays(10) ? limit with { Alternatives = EarlyLimits(limit, r.Start) } : limit;
    }

    /// <summary>Other readings of the day are other limits.</summary>
    private static List<TimeReading>? Limits(TimeReading r, bool excludes)
    {
        if (r.Alternatives is null) return null;
        return [.. r.Alternatives.Select(a => a with { Bound = Bound.Until, End = a.HasClock || excludes ? a.Start : a.End ?? a.Start.AddDays(1) })];
    }

    private static List<TimeReading> EarlyLimits(TimeReading limit, DateTime month) =>
        [.. Conventions.EarlyDeadlines.Skip(1).Select(day => limit with { End = month.AddDays(day), Alternatives = null })];

    private static TimeReading OpenEnd(TimeGroup g, TimeReading reading)
    {
        if (g.Excludes && !reading.HasClock) return reading with { Bound = Bound.From, Start = reading.End ?? reading.Start.AddDays(1), End = null, Grain = reading.Grain == Grain.DayPart ? Grain.Hour : reading.Grain };
        if (g.First.Day?.Day is { Rule: "span of days" or "list of days" or "months" or "span of lunar days" }) return reading;
        return reading with { Bound = Bound.From, End = reading.HasClock ? reading.End : null };
    }

    private static TimeReading WithLength(TimeReading reading, Amount amount)
    {
        if (reading.HasClock)
            return reading with { Length = amount.Span, End = reading.Start + amount.Span, Bound = Bound.Exact, Grain = amount.Grain < reading.Grain ? amount.Grain : reading.Grain };
        if (amount.Days == 0 || reading.Grain != Grain.Day) return reading with { Length = amount.Span };
        return reading with { Length = amount.Span, End = reading.Start.Date.AddDays(amount.Days), Bound = Bound.Exact };
    }

    private static Recurrence? Repeats(TimeGroup g, TimeReading reading)
    {
        if (g.Repeat is not { } repeat) return null;
        var day = g.First.Day?.Day;
        return repeat.Repeat switch
        {
            RepeatUnit.Day => new Recurrence(RepeatUnit.Day, []),
            RepeatUnit.Week when day is { Weekday: { } from } && g.Last?.Day?.Day is { Weekday: { } to } && to > from => new Recurrence(RepeatUnit.Week, [.. Enumerable.Range(from, to - from + 1)]),
            RepeatUnit.Week => new Recurrence(RepeatUnit.Week, day?.Weekdays ?? (day is { Weekday: { } iso } ? [iso] : [])),
            RepeatUnit.Month => new Recurrence(RepeatUnit.Month, [reading.Start.Day, .. reading.Also.Select(d => d.Day)]),
            _ => new Recurrence(RepeatUnit.Year, []),
        };
    }

    private Days? On(Moment m, TimeSpan? clock) => m.Day?.Day is { } spec ? spec.On(Context(clock)) : Undated(clock ?? TimeSpan.Zero);

    private Days Undated(TimeSpan at)
    {
        var passed = now.TimeOfDay >= at;
        var day = lean == Lean.Plan ? passed ? now.Date.AddDays(1) : now.Date : passed ? now.Date : now.Date.AddDays(-1);
        return new Days(day, null, Grain.Day, "no day was said");
    }

    private DayContext Context(TimeSpan? clock) => new(now, lean, clock);

    private static TimeReading At(DateTime start, string why, ClockTime clock) =>
        new(start, null, clock is { HasMinutes: false, Minute: 0 } ? Grain.Hour : Grain.Minute, default, true, null, why, null);
}
