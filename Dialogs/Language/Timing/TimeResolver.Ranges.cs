namespace VolunteerBot.Dialogs.Language;

/// <summary>Times with two ends: hours of a day, days, and hours of two days.</summary>
internal sealed partial class TimeResolver
{
    private TimeReading? Range(Moment first, Moment last)
    {
        if (first.Clock is null && last.Clock is null || last.Clock is null) return DayRange(first, last);
        var part = first.Part?.Part;
        var clock = first.Clock?.Clock;
        var endClock = last.Clock.Clock;
        var start = clock is null ? Conventions.PartSpan(part!).From : ClockRules.Resolve(clock.Value, part).At;
        if (clock is { Literal: false, AmPm: null } c && part is null) start = Borrowed(c, start, last, endClock);
        var dayMoment = first.Day is not null ? first : last;
        if ((dayMoment.Day is null ? Undated(start) : On(dayMoment, start)) is not { } days) return null;
        var end = ClockRules.ResolveEnd(start, endClock, last.Part?.Part, part);
        var endDay = days.First;
        if (first.Day is not null && last.Day is not null)
        {
            if (EndsOf(first, last) is not { } ends) return null;
            days = days with { First = ends.First, Past = null };
            endDay = ends.Last;
            end = ClockRules.Resolve(endClock, last.Part?.Part).At;
            if (endDay == days.First && end <= start) end += TimeSpan.FromHours(12);
        }
        else if (EndsOnItsDay(first, last, end)) (days, endDay) = (days with { First = days.First.AddDays(-1) }, endDay.AddDays(-1));
        var main = At(days.First + start, days.Why, clock ?? endClock) with { End = endDay + end };
        if (endClock.HasMinutes) main = main with { Grain = Grain.Minute };
        if (days.Also is not null) main = main with { Also = Moved(days.Also, start) };
        return days.Other is { } other && endDay == days.First ? main with { Alternatives = [main with { Start = other + start, End = other + end }] } : main;
    }

    /// <summary>"22h đến 2h sáng thứ 7": the end has its own part and lies past midnight, and the day was said with it.</summary>
    private static bool EndsOnItsDay(Moment first, Moment last, TimeSpan end) => first.Day is null && last is { Day: not null, Part.Part: "morning" or "dawn" } && end >= TimeSpan.FromHours(24);

    /// <summary>"1h-4h chiều": the start takes the end's part of day if it then still lies before the end; "2-5h" stays together.</summary>
    private static TimeSpan Borrowed(ClockTime clock, TimeSpan start, Moment last, ClockTime endClock)
    {
        var part = last.Part?.Part;
        var end = ClockRules.Resolve(endClock, part).At;
        var lent = ClockRules.Resolve(endClock.AmPm is not null ? clock with { AmPm = endClock.AmPm } : clock, part).At;
        if ((part is not null || endClock.AmPm is not null) && lent < end) return lent;
        var literal = new TimeSpan(clock.Hour, clock.Minute, 0);
        return part is null && clock.Hour is >= 5 and <= 6 || part is not null && literal < end && lent >= end ? literal : start;
    }

    private TimeReading? DayRange(Moment first, Moment last)
    {
        if (EndsOf(first, last) is not { } ends) return null;
        // "thứ 7 - 28/11": the same day said twice.
        if (first.Day?.Day is { Weekday: not null, Long: false } && last.Day?.Day is { Rank: DayRank.Written, Long: false } && ends.First == ends.Last && first.Part is null && last.Part is null && first.Clock is null)
            return new TimeReading(ends.First, null, Grain.Day, default, false, null, ends.Why, null);
        var start = ends.First + (first.Part is { } fp ? Conventions.PartSpan(fp.Part!).From : TimeSpan.Zero);
        var past = ends.Past;
        if (last.Part is { } lp) past = ends.Last + Conventions.PartSpan(lp.Part!).To;
        if (first.Clock is { } clock) start = ends.First + ClockRules.Resolve(clock.Clock, first.Part?.Part).At;
        if (past <= start) past = start.Date.AddDays(1);
        var grain = first.Clock is { } c ? c.Clock.HasMinutes ? Grain.Minute : Grain.Hour : first.Part is not null || last.Part is not null ? Grain.DayPart : ends.Grain;
        return new TimeReading(start, past, grain, default, first.Clock is not null, null, "both ends said, the last day included", null);
    }

    private readonly record struct Ends(DateTime First, DateTime Last, DateTime Past, Grain Grain, string Why);

    /// <summary>
    /// Both days of a range. An end without a month or year borrows it from the other; two such ends are judged by the last one, so that
    /// a stretch that is running counts as now.
    /// </summary>
    private Ends? EndsOf(Moment first, Moment last)
    {
        if (first.Day?.Day is not { } a || last.Day?.Day is not { } b)
            return On(first, null) is { } one ? new Ends(one.First, one.First, one.After, one.Grain, one.Why) : null;
        if (a is { BareDay: { } day } && Lend(day, b) is { } lent) a = lent;
        if (a is { Weekday: { } iso, Shift: WeekShift.Bare, Long: false } && b is { Weekday: not null, Shift: not WeekShift.Bare }) a = WeekRules.Weekday(iso, b.Shift);
        if (a is { Weekday: { } first1, Shift: WeekShift.Bare, Long: false } && b is { Weekday: not null, Shift: WeekShift.Bare } && first1 == IsoWeekday(now) && lean == Lean.Plan) a = WeekRules.Weekday(first1, WeekShift.ThisWeek);
        Days start;
        Days end;
        if (a.Floats && b.Floats)
        {
            if (b.On(Context(null)) is not { } e || a.On(new DayContext(e.First, Lean.Report, null)) is not { } s) return null;
            (start, end) = (s, e);
        }
        else
        {
            if (a.On(Context(null)) is not { } s || EndAfter(b, s.First) is not { } e) return null;
            // "từ 1/11 đến nay": a start without a year lies before an end that is known.
            if (s.First >= e.After && a.On(new DayContext(e.First, Lean.Report, null)) is { } before) s = before;
            (start, end) = (s, e);
        }
        var past = b.Long ? end.After : end.First.AddDays(1);
        var last1 = past.AddDays(-1);
        var grain = a.Long && b.Long ? start.Grain > end.Grain ? end.Grain : start.Grain : Grain.Day;
        return past > start.First ? new Ends(start.First, last1, past, grain, start.Why) : new Ends(start.First, start.First, start.First.AddDays(1), Grain.Day, start.Why);
    }

    private static DaySpec? Lend(int day, DaySpec end) => end switch
    {
        { Lunar: { } place } => LunarRules.Date(day, place),
        { Month: { } month } when day <= DateTime.DaysInMonth(2024, month.Month) => DayRules.Date(day, month.Month, new Which(month.Year)),
        _ => null,
    };

    /// <summary>The last day of a range: a weekday or a date without a year is the first one not before the start.</summary>
    private Days? EndAfter(DaySpec spec, DateTime start)
    {
        if (spec is { Weekday: { } iso, Shift: WeekShift.Bare, Long: false })
            return new Days(WeekRules.MondayOf(start).AddDays(iso - 1) is var d && d >= start ? d : d.AddDays(7), null, Grain.Day, "the first such weekday after the start");
        return spec.Floats ? spec.On(new DayContext(start, Lean.Plan, null)) : spec.On(Context(null));
    }

    /// <summary>"24/12 tổ chức đêm noel": the feast belongs to the name, the date tells when.</summary>
    private bool IsInName(TimeGroup g, TimePiece p) =>
        p == g.First.SecondDay && p.Day is { Rank: DayRank.Feast } && p.From > 0 && u[p.From - 1].Folded is "dem" or "hoi" or "tiec" or "gala" or "cho";

    /// <summary>Runs of neighbouring pieces, the earliest first; joining words between them belong to the run.</summary>
    public List<Span> SpansOf(TimeGroup g)
    {
        var spans = new List<Span>();
        var pieces = g.AllPieces();
        pieces.Sort(static (a, b) => a.From - b.From);
        var end = -1;
        foreach (var p in pieces)
        {
            if (p.To <= p.From || IsInName(g, p)) continue;
            var span = u.SpanOf(p.From, p.To);
            if (spans.Count > 0 && OnlyJoins(end, p.From)) spans[^1] = spans[^1].Union(span);
            else spans.Add(span);
            end = Math.Max(end, p.To);
        }
        return spans.Count > 0 ? spans : [new Span(0, 0)];
    }

    private bool OnlyJoins(int from, int to)
    {
        for (var i = from; i < to; i++)
            if (i - from > 3 || u[i].Kind is TokenKind.Symbol or TokenKind.Line
                || u[i].IsNumber || u[i].IsWord && u[i].Folded is not ("luc" or "vao" or "ngay" or "hom" or "buoi" or "khoang" or "tam" or "at" or "on" or "tu" or "den" or "hoi" or "co" or "chung" or "hon" or "gan" or "nhe" or "trong")) return false;
        return true;
    }
}
