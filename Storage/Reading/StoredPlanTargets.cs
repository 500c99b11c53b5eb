using System.Collections.Concurrent;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.PlanTargets;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Reporting;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Storage.Reading;

/// <summary>The plan's targets over what is stored. Activities are kept as <see cref="ActivityNotes"/>, people as <see cref="Cadres"/>, the year's reports for a minute.</summary>
public sealed class StoredPlanTargets(IRecords records, IReporting reporting, TimeProvider clock) : IPlanTargets, IDisposable
{
    private static readonly TimeSpan Keep = TimeSpan.FromMinutes(1);

    /// <summary>How long what was read of months long past is kept: after it, whoever asks first waits for a year to be read.</summary>
    public static TimeSpan KeepsPast => ActivityNotes.KeepOld;

    private sealed record Kept(IReadOnlyList<ReportObligation> Records, DateOnly AsOf, DateTimeOffset At);

    private readonly ActivityNotes _notes = new(records, clock);
    private readonly Cadres _cadres = new(records, clock);
    private volatile Kept? _yearReports;

    public void Dispose()
    {
        _notes.Dispose();
        _cadres.Dispose();
    }

    public async ValueTask<IReadOnlyList<KpiValue>> Of(KpiScope scope, DateOnly asOf, OrgTree units, CancellationToken cancel)
    {
        // A past day is judged by its own tree.
        var tree = asOf == units.Day ? units : units.History.On(asOf);
        return new PlanMath(await Data(scope, tree, asOf, cancel).ConfigureAwait(false), scope, asOf).All();
    }

    public async ValueTask<IReadOnlyList<KpiSnapshot>> Snapshot(OrgUnitId unit, DateOnly asOf, OrgTree units, CancellationToken cancel)
    {
        var scope = units.ParentOf(unit) is null ? KpiScope.Former : new KpiScope(KpiScopeKind.Unit, unit);
        return [.. (await Of(scope, asOf, units, cancel).ConfigureAwait(false)).Select(v => v.Snapshot())];
    }

    public async ValueTask<IReadOnlyList<PlanEvidence>> Unverified(IReadOnlyCollection<OrgUnitId> units, CancellationToken cancel)
    {
        const int most = 50;
        // What waits is little, over all units.
        var all = new RecordQuery<PlanEvidence>(PlanEvidenceRecords.Type, PlanEvidenceRecords.Unverified, null, null, int.MaxValue);
        var wanted = units.ToHashSet();
        return [.. (await records.Find(all, cancel).ConfigureAwait(false)).Select(e => e.Value).Where(e => wanted.Contains(e.UnitId)).OrderBy(e => e.Id, StringComparer.Ordinal).Take(most)];
    }

    public async ValueTask<PlanEvidence?> Find(string id, CancellationToken cancel) =>
        id.Length is > 0 and <= 64 ? (await records.Get(PlanEvidenceRecords.Type, id, cancel).ConfigureAwait(false))?.Value : null;

    private async ValueTask<PlanData> Data(KpiScope scope, OrgTree tree, DateOnly asOf, CancellationToken cancel)
    {
        var first = new DateOnly(asOf.Year, 1, 1);
        var yearAgo = asOf.AddMonths(-12);
        var from = yearAgo < first ? new DateOnly(yearAgo.Year, yearAgo.Month, 1) : first;
        var unit = scope.Kind == KpiScopeKind.Unit ? scope.Unit : null;
        return new PlanData
        {
            Tree = tree, Activities = await _notes.Of(unit, tree, from, asOf, cancel).ConfigureAwait(false),
            Evidence = await Evidence(asOf, cancel).ConfigureAwait(false), Cadres = await _cadres.Of(unit, tree, cancel).ConfigureAwait(false), YearReports = await YearReports(asOf, cancel).ConfigureAwait(false),
        };
    }

    private async ValueTask<IReadOnlyList<PlanEvidence>> Evidence(DateOnly asOf, CancellationToken cancel)
    {
        // What hangs on a single activity is of use only in its own year.
        KeyRange[] kinds =
        [
            .. Enum.GetValues<EvidenceKind>().Select(kind => new KeyRange(
                Keys.Of(kind.ToString(), kind is EvidenceKind.Portal or EvidenceKind.TrainedModel ? Keys.Of(new DateOnly(asOf.Year, 1, 1)) : ""), Keys.Of(kind.ToString(), Keys.Of(asOf)))),
        ];
        return [.. (await records.FindEach(PlanEvidenceRecords.Type, PlanEvidenceRecords.ByKind, kinds, int.MaxValue, cancel).ConfigureAwait(false)).Select(e => e.Value)];
    }

    /// <summary>The newest year of the plan's report whose day has passed for somebody.</summary>
    private async ValueTask<IReadOnlyList<ReportObligation>> YearReports(DateOnly asOf, CancellationToken cancel)
    {
        if (_yearReports is { } kept && IsFresh(kept, asOf))
            return kept.Records;
        IReadOnlyList<ReportObligation> found = [];
        var period = ReportingPeriods.Containing(asOf, PeriodKind.Year, PeriodCut.Decree)!;
        for (var back = 0; back < 2 && found.Count == 0; back++)
        {
            var asked = await reporting.OfPeriod(ReadyTemplates.PlanYear, period.Key, cancel).ConfigureAwait(false);
            if (asked.Any(o => o.Due < asOf))
                found = asked;
            period = ReportingPeriods.Before(period, PeriodCut.Decree)!;
        }
        _yearReports = new Kept(found, asOf, clock.GetUtcNow());
        return found;
    }

    private bool IsFresh(Kept kept, DateOnly asOf) => kept.AsOf == asOf && clock.GetUtcNow() is var now && now >= kept.At && now - kept.At < Keep;
}
