using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Organisation;

namespace VolunteerBot.Domain.Reporting;

/// <summary>A line of a form: what the records say, what was typed, and how it was last time.</summary>
public sealed record FormFigure(ReportIndicator Indicator)
{
    /// <summary>What records and the units below add up to; null = they say nothing of it.</summary>
    public decimal? Proposed { get; init; }

    public Sureness Sureness { get; init; }

    /// <summary>Recorded activities it comes from, and how many of them are not verified.</summary>
    public int Activities { get; init; }

    public int Pending { get; init; }

    /// <summary>Units below that gave it.</summary>
    public int Units { get; init; }

    /// <summary>What somebody typed: in a draft, or in the report as it was handed in.</summary>
    public decimal? Typed { get; init; }

    public string? Why { get; init; }

    /// <summary>The last period's value.</summary>
    public decimal? Before { get; init; }

    /// <summary>A sum of declared people: no total, but better than nothing to go by.</summary>
    public decimal? Hint { get; init; }

    /// <summary>What stands in the form.</summary>
    public decimal? Value => Typed ?? Proposed;
}

/// <summary>A unit below that is asked for the same report.</summary>
public sealed record UnitBelow(OrgUnitId UnitId, ReportObligation Obligation, ReportVersion? Landed);

/// <summary>Everything about one report at an instant, for talking about it. Until it is handed in the figures are worked out anew each time.</summary>
public sealed record ReportForm(ReportObligation Obligation, ReportTemplate Template)
{
    public required IReadOnlyList<FormFigure> Figures { get; init; }

    public required IReadOnlyDictionary<string, string> Passages { get; init; }

    public IReadOnlyList<UnitBelow> Below { get; init; } = [];

    /// <summary>Took place in the period, but nobody said what came of them.</summary>
    public int WithoutResult { get; init; }

    public int Activities { get; init; }

    public Report? Report { get; init; }

    /// <summary>Whether the template has changed since the draft or the opening.</summary>
    public bool IsTemplateNewer => Obligation.TemplateVersion != Template.Version;

    public string Mark => Obligation.Mark();

    public FormFigure? Figure(string code) => Figures.FirstOrDefault(f => f.Indicator.Code == code);

    /// <summary>Units below that have not handed in: named, never taken for zero.</summary>
    public IEnumerable<UnitBelow> Missing => Below.Where(b => b.Landed is null && b.Obligation.State is not (ObligationState.Excused or ObligationState.Superseded));
}

/// <summary>What a form is filled from.</summary>
/// <param name="Activities">Those of the unit's period that no unit below reports on.</param>
/// <param name="Before">The unit's report of the last period.</param>
public sealed record FormSources(
    Report? Report, IReadOnlyList<Activity> Activities, IReadOnlyList<UnitBelow> Below, ReportVersion? Before, DateTimeOffset Now);

/// <summary>Fills forms.</summary>
public static class ReportForms
{
    public static ReportForm Fill(ReportObligation obligation, ReportTemplate template, FormSources sources)
    {
        var recorded = RecordedFigures.Of(sources.Activities, template.Indicators, sources.Now);
        // What was handed in stands as it was on that day; only a new draft over it is worked out again.
        var frozen = obligation.HasLanded ? sources.Report?.Latest : null;
        // What was sent back is gone on with: what somebody typed stands, what came from the records is worked out again.
        var returned = obligation.State == ObligationState.Returned && sources.Report is { DraftFigures.Count: 0 } ? sources.Report.Latest : null;
        var figures = template.Indicators.Select(i => frozen is null ? Worked(i, recorded, sources, returned?.Figures.GetValueOrDefault(i.Code)) : Frozen(i, frozen, sources)).ToList();
        return new ReportForm(obligation, template)
        {
            Figures = [.. figures.Select(f => f.Indicator.ShareOf is { } share ? f with { Proposed = Share(figures, share), Typed = null } : f)],
            Passages = Passages(frozen, sources.Report), Below = frozen is { Units.Count: > 0 } ? AsTheyStood(sources.Below, frozen) : sources.Below, WithoutResult = recorded.WithoutResult, Activities = recorded.Activities,
            Report = sources.Report,
        };
    }

    private static FormFigure Worked(ReportIndicator indicator, RecordedFigures recorded, FormSources sources, ReportedFigure? returned)
    {
        var own = recorded[indicator.Code];
        var given = sources.Below.Select(b => b.Landed?.Figures.GetValueOrDefault(indicator.Code)).OfType<ReportedFigure>().ToList();
        var isDistinct = indicator.Aggregation == Aggregation.DistinctPersons;
        var total = Total(indicator, own, given);
        return new FormFigure(indicator)
        {
            Proposed = isDistinct ? null : total, Hint = isDistinct ? total : null,
            Sureness = given.Count > 0 ? Sureness.FromUnits : own is null ? Sureness.Declared : own.Value.PendingActivities > 0 ? Sureness.Pending : Sureness.Verified,
            Activities = own?.Activities ?? 0, Pending = own?.PendingActivities ?? 0, Units = given.Count,
            Typed = sources.Report?.DraftFigures.TryGetValue(indicator.Code, out var typed) == true ? typed
                : returned is not null && returned.Value != returned.Proposed ? returned.Value : null,
            Why = sources.Report?.DraftReasons.GetValueOrDefault(indicator.Code) ?? returned?.Why, Before = Before(indicator, sources),
        };
    }

    private static FormFigure Frozen(ReportIndicator indicator, ReportVersion frozen, FormSources sources)
    {
        var figure = frozen.Figures.GetValueOrDefault(indicator.Code);
        return new FormFigure(indicator)
        {
            Proposed = figure?.Proposed, Typed = figure?.Value, Why = figure?.Why, Sureness = figure?.Sureness ?? Sureness.Declared, Before = Before(indicator, sources),
            Units = frozen.Units.Count(u => u.Figures?.ContainsKey(indicator.Code) == true),
        };
    }

    /// <summary>The units below as they stood when the report was handed in: what they corrected or brought afterwards is not in it.</summary>
    private static IReadOnlyList<UnitBelow> AsTheyStood(IReadOnlyList<UnitBelow> below, ReportVersion frozen)
    {
        var then = frozen.Units.ToDictionary(u => u.UnitId);
        return
        [
            .. below.Select(b => b with
            {
                Landed = then.GetValueOrDefault(b.UnitId)?.Figures is { } figures
                    ? (b.Landed ?? new ReportVersion { No = 0, At = frozen.At, By = frozen.By, TemplateVersion = frozen.TemplateVersion }) with
                    {
                        Figures = figures.ToDictionary(f => f.Key, f => new ReportedFigure(f.Value, null, Sureness.FromUnits), StringComparer.Ordinal),
                    }
                    : null,
            }),
        ];
    }

    private static decimal? Total(ReportIndicator indicator, RecordedFigure? own, List<ReportedFigure> given)
    {
        if (own is null && given.Count == 0)
            return null;
        var values = given.Select(g => g.Value);
        return indicator.Aggregation switch
        {
            Aggregation.Max => values.Append(own?.All ?? 0).Max(),
            Aggregation.Latest => given.Count > 0 ? values.Last() : own?.All,
            _ => values.Sum() + (own?.All ?? 0),
        };
    }

    private static decimal? Share(List<FormFigure> figures, FigureShare share)
    {
        var part = figures.Find(f => f.Indicator.Code == share.Numerator)?.Value;
        var whole = figures.Find(f => f.Indicator.Code == share.Denominator)?.Value;
        return part is { } p && whole is > 0 ? Math.Round(100 * p / whole.Value, 1, MidpointRounding.AwayFromZero) : null;
    }

    private static decimal? Before(ReportIndicator indicator, FormSources sources) => sources.Before?.Figures.GetValueOrDefault(indicator.Code)?.Value;

    private static IReadOnlyDictionary<string, string> Passages(ReportVersion? frozen, Report? report) =>
        frozen?.Passages ?? (report is { DraftPassages.Count: > 0 } ? report.DraftPassages : report?.Latest?.Passages) ?? new Dictionary<string, string>();
}
