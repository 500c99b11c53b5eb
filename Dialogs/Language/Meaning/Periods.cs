using System.Globalization;

namespace VolunteerBot.Dialogs.Language;

/// <summary>
/// The reporting period a message names: 2026, 2026-11, 2026-W48, 2026-Q4, 2026-H1; or the length asked for, P7D. A month or quarter
/// without a year is the last one begun, unless the next begins within six weeks.
/// </summary>
internal static class Periods
{
    private static readonly TimeSpan Soon = TimeSpan.FromDays(45);

    public static bool Fits(IntentKind kind) => kind is IntentKind.SubmitReport or IntentKind.AskExtension or IntentKind.WhoIsLate or IntentKind.Progress or IntentKind.MyDeadlines;

    /// <summary>"báo cáo tháng 11", "bc quý 4": the period stands beside the word for a report; in "tuần này bận quá" it does not.</summary>
    public static bool IsOfReport(Utterance u, TimeReading period)
    {
        foreach (var span in period.Spans)
            for (var at = Math.Max(0, u.At(span.Start) - 1); at < u.At(span.End); at++)
                if (Sense.FindBefore(u, at, "reportword", out _)) return true;
        return false;
    }

    private static readonly PhraseBook Sense = PhraseBook.Named("sense");

    /// <summary>The whole unit of time that is the period, and its name.</summary>
    public static (string Name, TimeReading Reading)? Read(Utterance u, DateTimeOffset now)
    {
        var back = Times.ReadAll(u, now, Lean.Report);
        var ahead = Times.ReadAll(u, now, Lean.Plan);
        for (var i = 0; i < back.Count; i++)
        {
            var next = i < ahead.Count && ahead[i].Span == back[i].Span ? ahead[i] : back[i];
            var reading = next.Start - Times.Local(now) < Soon ? next : back[i];
            if (Name(Whole(reading)) is { } name) return (name, reading);
        }
        return null;
    }

    /// <summary>"trễ hạn tháng này" is read as "until the end of this month": the month is meant.</summary>
    private static TimeReading Whole(TimeReading r) => r is not { Bound: Bound.Until, End: { } end } ? r : r.Grain switch
    {
        Grain.Week => r with { Start = end.AddDays(-7) },
        Grain.Month => r with { Start = end.AddMonths(-1) },
        Grain.Quarter => r with { Start = end.AddMonths(-3) },
        Grain.Year => r with { Start = end.AddYears(-1) },
        _ => r,
    };

    private static string? Name(TimeReading r) => r.Grain switch
    {
        Grain.Year when r.End == r.Start.AddYears(1) => Text($"{r.Start:yyyy}"),
        Grain.HalfYear => Text($"{r.Start:yyyy}-H{(r.Start.Month == 1 ? 1 : 2)}"),
        Grain.Quarter when r.End == r.Start.AddMonths(3) => Text($"{r.Start:yyyy}-Q{(r.Start.Month + 2) / 3}"),
        Grain.Month when r.End == r.Start.AddMonths(1) && r.Start.Day == 1 => Text($"{r.Start:yyyy-MM}"),
        Grain.Week when r.End == r.Start.AddDays(7) && r.Start.DayOfWeek == DayOfWeek.Monday => Text($"{ISOWeek.GetYear(r.Start)}-W{ISOWeek.GetWeekOfYear(r.Start):00}"),
        _ => null,
    };

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
