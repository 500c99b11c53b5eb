using VolunteerBot.Domain.Organisation;

namespace VolunteerBot.Domain.Reporting;

/// <summary>Something in a template that keeps it from being taken.</summary>
/// <param name="Part">Which part, as the question and the column that give it are named: <c>name</c>, <c>period</c>, <c>owing</c>, <c>opens</c>, <c>figures</c>, <c>passages</c>, <c>ladder</c>, <c>to</c>.</param>
/// <param name="Kind">What is wrong: a text under <c>rep.template.wrong.KIND</c> says it and what to do.</param>
/// <param name="Words">What it is about, as it was written.</param>
/// <param name="Code">The figure it is about.</param>
public sealed record TemplateProblem(string Part, string Kind, string Words = "", string? Code = null);

/// <summary>What every template must keep to, whether it comes from a chat or a file.</summary>
public static class TemplateRules
{
    public const int MostFigures = 40;
    public const int MostPassages = 12;
    public const int MostSteps = 15;
    public const int MostDays = 60;

    /// <summary>The ladder speaks outside of quiet hours and of lunch (domain reference 3.5).</summary>
    public static readonly TimeOnly EarliestHour = new(6, 30);
    public static readonly TimeOnly LatestHour = new(20, 0);
    private static readonly TimeOnly LunchFrom = new(11, 30);
    private static readonly TimeOnly LunchTo = new(13, 30);

    /// <summary>Everything that is wrong, in the order in which a template is told; empty = it can be used.</summary>
    /// <param name="units">Of today: the units of it must be there, and where it goes to must lie above those that owe it.</param>
    public static IReadOnlyList<TemplateProblem> Check(ReportTemplate template, OrgTree units) =>
    [
        .. Name(template), .. Owing(template), .. To(template, units), .. Opening(template), .. Figures(template), .. Passages(template), .. Ladder(template.Ladder),
    ];

    private static IEnumerable<TemplateProblem> Name(ReportTemplate t)
    {
        if (t.Name.Trim().Length is < 5 or > 150)
            yield return new("name", "name", t.Name);
        if (t.Code.Length is 0 or > 24 || !t.Code.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'))
            yield return new("code", "code", t.Code);
        if (t.Period == PeriodKind.Once && !t.IsOnce)
            yield return new("period", "once");
        if (t.LegalBases.Count > 10 || t.LegalBases.Any(b => b.Length > 300))
            yield return new("basis", "basis");
    }

    private static IEnumerable<TemplateProblem> Owing(ReportTemplate t)
    {
        if (t.IsOnce)
            yield break;
        if (t.Owing.Count == 0 || t.Owing.Any(r => r.Kinds.Count == 0))
            yield return new("owing", "owingMissing");
        if (t.Owing.FirstOrDefault(r => r.DaysAfterClose is < 0 or > MostDays) is { } far)
            yield return new("owing", "owingDays", far.DaysAfterClose.ToString(System.Globalization.CultureInfo.InvariantCulture));
        if (t.Owing.SelectMany(r => r.Kinds.Select(k => (k, r.System))).GroupBy(k => k).Any(g => g.Count() > 1))
            yield return new("owing", "owingTwice");
    }

    private static IEnumerable<TemplateProblem> To(ReportTemplate t, OrgTree units)
    {
        if (units.VersionOf(t.Within) is null)
            yield return new("within", "withinGone");
        else if (t.To is { } to && (units.VersionOf(to) is null || !units.IsWithin(t.Within, to)))
            yield return new("to", "toBelow", units.NameOf(to) ?? "");
    }

    private static IEnumerable<TemplateProblem> Opening(ReportTemplate t)
    {
        var longest = t.Period switch { PeriodKind.Week => 6, PeriodKind.Month => 27, _ => MostDays };
        if (!t.IsOnce && (t.OpensDaysBeforeClose < 0 || t.OpensDaysBeforeClose > longest))
            yield return new("opens", "opens", longest.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    private static IEnumerable<TemplateProblem> Figures(ReportTemplate t)
    {
        if (t.Indicators.Count == 0 && t.Passages.Count == 0)
            yield return new("figures", "nothing");
        if (t.Indicators.Count > MostFigures)
            yield return new("figures", "figuresMany");
        var named = t.Indicators.Where(i => i.Name is not null).GroupBy(i => i.Name!, StringComparer.OrdinalIgnoreCase);
        foreach (var twice in t.Indicators.GroupBy(i => i.Code).Concat(named).Where(g => g.Count() > 1).Select(g => g.Last()).DistinctBy(i => i.Code))
            yield return new("figures", "figureTwice", twice.Name ?? twice.Code, twice.Code);
        foreach (var i in t.Indicators)
        {
            if (i.Name is { Length: 0 or > 80 } || i.Code.Length is 0 or > 40 || !i.Code.All(c => char.IsAsciiLetterOrDigit(c)))
                yield return new("figures", "figureName", i.Name ?? i.Code, i.Code);
            if (i.Decimals is < 0 or > 4)
                yield return new("figures", "figureDecimals", i.Name ?? i.Code, i.Code);
            if (i.AskAbove is <= 0 or > ReportIndicator.Largest)
                yield return new("figures", "figureAbove", i.Name ?? i.Code, i.Code);
            if (i.FromRecords && !RecordedFigures.IsKnown(i.Code))
                yield return new("figures", "figureSource", i.Name ?? i.Code, i.Code);
            // A share of a share, or of itself, has no end.
            if (i.ShareOf is { } share && new[] { share.Numerator, share.Denominator }.Any(c => t.Indicator(c) is not { ShareOf: null }))
                yield return new("figures", "figureFormula", i.Name ?? i.Code, i.Code);
        }
    }

    private static IEnumerable<TemplateProblem> Passages(ReportTemplate t)
    {
        if (t.Passages.Count > MostPassages || t.Passages.Any(p => p.Name is { Length: 0 or > 80 }))
            yield return new("passages", "passages");
        if (t.Passages.GroupBy(p => p.Code).FirstOrDefault(g => g.Count() > 1) is { } twice)
            yield return new("passages", "passageTwice", twice.First().Name ?? twice.Key, twice.Key);
    }

    private static IEnumerable<TemplateProblem> Ladder(ReminderLadder ladder)
    {
        if (ladder.Steps.Count > MostSteps)
            yield return new("ladder", "ladderLong");
        if (ladder.Steps.Count(s => s.IsOpening) != 1)
            yield return new("ladder", "ladderOpening");
        if (ladder.Steps.FirstOrDefault(s => s.Days is < -MostDays or > MostDays) is { } far)
            yield return new("ladder", "ladderFar", far.Code);
        if (ladder.Steps.GroupBy(s => s.Code).FirstOrDefault(g => g.Count() > 1) is { } twice)
            yield return new("ladder", "ladderTwice", twice.Key);
        if (ladder.At < EarliestHour || ladder.At > LatestHour || ladder.At.IsBetween(LunchFrom, LunchTo))
            yield return new("ladder", "ladderHour", ladder.At.ToString("H\\:mm", System.Globalization.CultureInfo.InvariantCulture));
    }
}
