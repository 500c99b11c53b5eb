namespace VolunteerBot.Dialogs.Language;

/// <summary>
/// Days, clock times, ranges, lengths and deadlines in a message, in Vietnamese and English, as wall-clock time in Vietnam.
/// docs/language.md tells what is understood and by which conventions.
/// </summary>
public static class Times
{
    private static readonly PhraseBook Book = PhraseBook.Named("times");

    /// <summary>Vietnam keeps UTC+7 all year.</summary>
    public static readonly TimeSpan Offset = TimeSpan.FromHours(7);

    /// <summary>
    /// The time the message is about: the first day that was said, then a deadline, then a longer period, then a bare clock time.
    /// Null when there is none.
    /// </summary>
    /// <param name="evenWeak">Also a feast in a title, the day in "chào mừng 26/3" or "bây giờ", when nothing else was said.</param>
    public static TimeReading? Read(Utterance u, DateTimeOffset now, Lean lean, bool evenWeak = false)
    {
        var (all, _) = Resolve(u, now, lean);
        TimeReading? best = null;
        foreach (var r in all)
            if ((evenWeak || !r.Weak) && (best is null || Weight(r) > Weight(best))) best = r;
        return best;
    }

    private static int Weight(TimeReading r) => r switch
    {
        { Weak: true } => 0,
        { HasDate: false } => 1,
        { Bound: Bound.Until } => 3,
        { Grain: > Grain.Day } => 2,
        _ => 4,
    };

    /// <summary>All times in the order in which they were said, without the weak ones.</summary>
    public static IReadOnlyList<TimeReading> ReadAll(Utterance u, DateTimeOffset now, Lean lean)
    {
        var (all, _) = Resolve(u, now, lean);
        all.RemoveAll(static r => r.Weak);
        return all;
    }

    /// <summary>No honest message names more times than this; a hostile one shall not cost more.</summary>
    private const int MostReadings = 50;

    private static (List<TimeReading> All, Span? Impossible) Resolve(Utterance u, DateTimeOffset now, Lean lean)
    {
        var groups = TimeGrouping.Of(u);
        if (groups.Count == 0) return ([], null);
        var resolver = new TimeResolver(u, Local(now), lean);
        var readings = new List<TimeReading>(Math.Min(groups.Count, MostReadings));
        Span? impossible = null;
        for (var k = 0; k < groups.Count && k < MostReadings; k++)
            if (resolver.Resolve(groups[k]) is { } reading) readings.Add(reading);
            else if (!groups[k].IsWeak) impossible ??= resolver.SpansOf(groups[k])[0];
        return (readings, impossible);
    }

    /// <summary>The wall clock in Vietnam; an instant outside the years 1000 to 9000 is brought inside, so that no rule can leave the calendar.</summary>
    internal static DateTime Local(DateTimeOffset now)
    {
        var utc = Math.Clamp(now.UtcTicks, Earliest.Ticks, Latest.Ticks);
        return new DateTime(utc + Offset.Ticks, DateTimeKind.Unspecified);
    }

    private static readonly DateTime Earliest = new(1000, 1, 1), Latest = new(9000, 1, 1);

    /// <summary>Words that name a time there is none of: 31/2, 25h, thứ 9, tháng 13. The bot asks what was meant.</summary>
    public static Span? Impossible(Utterance u) => TimePieces.Of(u).Impossible;

    /// <summary>As <see cref="Impossible(Utterance)"/>, with those that only now are impossible: "ngày 31 tháng này" in November, "29/2 năm sau".</summary>
    public static Span? Impossible(Utterance u, DateTimeOffset now, Lean lean) => Impossible(u) ?? Resolve(u, now, lean).Impossible;

    /// <summary>Which way a message by itself looks: back when its words tell of what has been (đã, xong rồi), else forward.</summary>
    public static Lean LeanOf(Utterance u)
    {
        for (var i = 0; i < u.Count; i++)
            if (Book.FindStrictly(u, i, "reports", out _) && (u.Form(i).HasMarks || u[i].Folded != "da")) return Lean.Report;
        return Lean.Plan;
    }
}
