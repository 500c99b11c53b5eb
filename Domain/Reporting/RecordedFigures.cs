using VolunteerBot.Domain.Activities;

namespace VolunteerBot.Domain.Reporting;

/// <summary>A figure as recorded activities give it.</summary>
/// <param name="Verified">Of verified results alone: the official value.</param>
/// <param name="Pending">What reported results that nobody has verified yet would add.</param>
public readonly record struct RecordedFigure(decimal Verified, decimal Pending, int VerifiedActivities, int PendingActivities)
{
    public decimal All => Verified + Pending;

    public int Activities => VerifiedActivities + PendingActivities;
}

/// <summary>Adds activities up to the figures of a report. Cancelled and merged ones are nowhere; those without a result are counted apart.</summary>
public sealed class RecordedFigures
{
    private readonly Dictionary<string, RecordedFigure> _figures = new(StringComparer.Ordinal);

    /// <summary>Took place, but nobody said what came of them.</summary>
    public int WithoutResult { get; private set; }

    public int Activities { get; private set; }

    public static RecordedFigures Of(IEnumerable<Activity> activities, IReadOnlyList<ReportIndicator> indicators, DateTimeOffset now)
    {
        var sums = new RecordedFigures();
        foreach (var activity in activities)
        {
            if (activity.OwesResultAt(now))
                sums.WithoutResult++;
            if (activity.Status is not (ActivityStatus.Reported or ActivityStatus.Verified) || activity.Result is not { } result)
                continue;
            sums.Activities++;
            foreach (var indicator in indicators)
            {
                if (indicator.FromRecords && ValueOf(indicator.Code, result) is { } value)
                    sums.Add(indicator, value, activity.Status == ActivityStatus.Verified);
            }
        }
        return sums;
    }

    public RecordedFigure? this[string code] => _figures.TryGetValue(code, out var figure) ? figure : null;

    /// <summary>Whether activities can tell of a figure at all.</summary>
    public static bool IsKnown(string code) =>
        code is ReadyTemplates.Activities or ReadyTemplates.Turns or ReadyTemplates.Persons or ReadyTemplates.Hours or ReadyTemplates.Cost || Indicators.Find(code) is not null;

    /// <summary>What one activity gives to a figure; null when it says nothing of it.</summary>
    public static decimal? ValueOf(string code, ActivityResult result) => code switch
    {
        ReadyTemplates.Activities => 1,
        ReadyTemplates.Turns => result.Turns,
        ReadyTemplates.Persons => result.Persons,
        ReadyTemplates.Hours => result.Hours is { } hours ? hours * result.Turns : null,
        ReadyTemplates.Cost => result.Costs.Count > 0 ? result.Costs.Values.Sum() : null,
        _ => result.Indicators.TryGetValue(code, out var value) ? value : null,
    };

    private void Add(ReportIndicator indicator, decimal value, bool isVerified)
    {
        var old = _figures.GetValueOrDefault(indicator.Code);
        var isMax = indicator.Aggregation == Aggregation.Max;
        _figures[indicator.Code] = isVerified
            ? old with { Verified = isMax ? Math.Max(old.Verified, value) : old.Verified + value, VerifiedActivities = old.VerifiedActivities + 1 }
            : old with { Pending = isMax ? Math.Max(old.Pending, value - old.Verified) : old.Pending + value, PendingActivities = old.PendingActivities + 1 };
    }
}
