namespace VolunteerBot.Dialogs.Language;

/// <summary>
/// What a message without any request is probably about, from what it tells: figures of a result, or a day ahead with a place or people.
/// Unless it tells a whole plan or result, such a guess stays below <see cref="Intent.AskBelow"/>, so the bot asks.
/// </summary>
internal static class Guesses
{
    private const double Confidence = 0.6;

    /// <summary>A day ahead with work and a place or people; or day, hour, place and people whatever the work: a whole plan.</summary>
    private const double Complete = 0.75;
    private static readonly PhraseBook Sense = PhraseBook.Named("sense");

    public static Intent From(Utterance u, Intent read, DateTimeOffset now, PlaceReading? place, IReadOnlyList<NumberReading> counts)
    {
        if (read.Kind == IntentKind.SubmitReport && !Names(u, "hand") && counts.Count(c => c.Unit != CountUnit.None) >= 2)
            return read with { Kind = IntentKind.ReportResult, Confidence = 0.75, Why = "figures of a result" };
        if (read.Kind is IntentKind.CheckIn && read.Confidence < 0.85 && counts.Any(c => c.Unit != CountUnit.None) && Names(u, "reportword"))
            return read with { Kind = IntentKind.ReportResult, Confidence = 0.75, Why = "those present are figures of a result" };
        if (read is { Kind: IntentKind.Edit, Confidence: < 0.85 } && u.Folded.Contains("khong phai", StringComparison.Ordinal) && place is null && counts.Count == 0 && Times.Read(u, now, Lean.Plan) is null)
            return read with { Kind = IntentKind.Other, Confidence = 0.5, Why = "says no, and nothing instead" };
        if (read.Kind is not (IntentKind.None or IntentKind.Greeting) && !(read.Kind == IntentKind.Help && read.Confidence < Intent.AskBelow)) return read;
        var people = counts.Any(c => c.Unit == CountUnit.People);
        var back = Times.Read(u, now, Lean.Report);
        var ahead = Times.Read(u, now, Lean.Plan);
        var isAhead = ahead is { HasDate: true } && (ahead.End ?? ahead.Start) > Times.Local(now) && (ahead.HasClock || ahead.Start.Date > Times.Local(now).Date) && (back is null || back.Start.Date >= Times.Local(now).Date || IsNearer(ahead, back, now));
        var done = Names(u, "done");
        var figures = counts.Any(c => IsResult(c.Unit));
        if ((figures || done && (people || place is not null)) && (people || back is { HasDate: true } || done) && !isAhead)
            return new Intent(IntentKind.ReportResult, back is { HasDate: true } && IsWork(u) && (people || done || figures) ? Complete : done ? 0.72 : Confidence, default, "figures of a result");
        if (ahead is not { HasDate: true } || place is null && !people && !IsWork(u)) return read;
        return ahead.Start >= Times.Local(now).Date
            ? new Intent(IntentKind.RegisterActivity, IsWork(u) && (place is not null || people) || ahead.HasClock && place is not null && people ? Complete : Confidence, default, "a day ahead with a place, people or work")
            : new Intent(IntentKind.ReportResult, IsWork(u) && people ? Complete : Confidence, default, "a day that has passed, with a place, people or work");
    }

    /// <summary>"22/12" said in November: the coming one is nearer than the last.</summary>
    private static bool IsNearer(TimeReading ahead, TimeReading back, DateTimeOffset now) => ahead.Start - Times.Local(now) < Times.Local(now) - back.Start;

    private static bool IsWork(Utterance u) => Names(u, "kindword");

    private static bool Names(Utterance u, string section)
    {
        for (var i = 0; i < u.Count; i++)
            if (Sense.FindStrictly(u, i, section, out _)) return true;
        return false;
    }

    private static bool IsResult(CountUnit unit) => unit is CountUnit.Turns or CountUnit.Blood or CountUnit.Tonnes or CountUnit.Kilograms or CountUnit.Bags
        or CountUnit.Workdays or CountUnit.Houses or CountUnit.Projects or CountUnit.Tasks or CountUnit.Media or CountUnit.Gifts or CountUnit.Scholarships;
}
