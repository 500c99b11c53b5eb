using System.Collections.Concurrent;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.PlanTargets;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Reporting;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Storage.Reading;

/// <summary>
/// The plan's targets over what is stored. What they need of an activity is a few bytes; they are read a month at a time and kept: the
/// last two months for a minute, older ones, in which little changes, for an hour.
/// </summary>
public sealed class StoredPlanTargets(IRecords records, IReporting reporting, TimeProvider clock) : IPlanTargets
{
    private static readonly TimeSpan KeepNew = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan KeepOld = TimeSpan.FromHours(1);
    private const int NewDays = 45;

    private sealed record Month(IReadOnlyList<ActivityNote> Notes, DateTimeOffset At);

    private sealed record Cadres(IReadOnlyList<Person> People, DateTimeOffset At);

    private readonly ConcurrentDictionary<DateOnly, Month> _months = new();
    private volatile Cadres? _cadres;

    public async ValueTask<IReadOnlyList<KpiValue>> Of(KpiScope scope, DateOnly asOf, OrgTree units, CancellationToken cancel)
    {
        // A past day is judged by its own tree.
        var tree = asOf == units.Day ? units : units.History.On(asOf);
        return new PlanMath(await Data(tree, asOf, cancel).ConfigureAwait(false), scope, asOf).All();
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

    private async ValueTask<PlanData> Data(OrgTree tree, DateOnly asOf, CancellationToken cancel)
    {
        var first = asOf.AddMonths(-12);
        var months = new List<DateOnly>();
        for (var month = new DateOnly(first.Year, first.Month, 1); month <= asOf; month = month.AddMonths(1))
            months.Add(month);
        // The first look after a start reads a year: on every core, since most of it is unpacking.
        await Parallel.ForEachAsync(months.Where(m => !IsKept(m)), cancel, async (month, stop) => await Read(month, stop).ConfigureAwait(false)).ConfigureAwait(false);
        return new PlanData
        {
            Tree = tree, Activities = [.. months.SelectMany(m => _months[m].Notes)], Evidence = await Evidence(asOf, cancel).ConfigureAwait(false), Cadres = await People(cancel).ConfigureAwait(false),
            YearReports = await YearReports(asOf, cancel).ConfigureAwait(false),
        };
    }

    private bool IsKept(DateOnly month)
    {
        var now = clock.GetUtcNow();
        var keep = month.AddDays(NewDays) < VietnamTime.DateOf(now) ? KeepOld : KeepNew;
        return _months.TryGetValue(month, out var kept) && now - kept.At < keep && now >= kept.At;
    }

    private async ValueTask Read(DateOnly month, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var query = new RecordQuery<Activity>(ActivityRecords.Type, ActivityRecords.ByDay, Keys.Of(month), Keys.Of(month.AddMonths(1).AddDays(-1)), int.MaxValue);
        var found = await records.Find(query, cancel).ConfigureAwait(false);
        _months[month] = new Month([.. found.Select(a => NoteOf(a.Value))], now);
    }

    private static ActivityNote NoteOf(Activity a) => new(a.Id.Value, a.Plan.UnitId, a.Plan.When.Date, VietnamTime.DateOf(a.CreatedAt),
        a.Status == ActivityStatus.Verified && a.Result?.Verification is { } v ? VietnamTime.DateOf(v.At) : null,
        a.Status is ActivityStatus.Cancelled or ActivityStatus.Merged);

    private async ValueTask<IReadOnlyList<PlanEvidence>> Evidence(DateOnly asOf, CancellationToken cancel)
    {
        var found = new List<PlanEvidence>();
        foreach (var kind in Enum.GetValues<EvidenceKind>())
        {
            // What hangs on a single activity is of use only in its own year.
            var since = kind is EvidenceKind.Portal or EvidenceKind.TrainedModel ? Keys.Of(new DateOnly(asOf.Year, 1, 1)) : "";
            var query = new RecordQuery<PlanEvidence>(PlanEvidenceRecords.Type, PlanEvidenceRecords.ByKind,
                Keys.Of(kind.ToString(), since), Keys.Of(kind.ToString(), Keys.Of(asOf)), int.MaxValue);
            found.AddRange((await records.Find(query, cancel).ConfigureAwait(false)).Select(e => e.Value));
        }
        return found;
    }

    private async ValueTask<IReadOnlyList<Person>> People(CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        if (_cadres is { } kept && now - kept.At < KeepNew && now >= kept.At)
            return kept.People;
        var query = new RecordQuery<Person>(PeopleRecords.Type, PeopleRecords.ByLeadUnit, null, null, int.MaxValue);
        Person[] cadres = [.. (await records.Find(query, cancel).ConfigureAwait(false)).Select(p => p.Value)];
        _cadres = new Cadres(cadres, now);
        return cadres;
    }

    /// <summary>The newest year of the plan's report whose day has passed for somebody.</summary>
    private async ValueTask<IReadOnlyList<ReportObligation>> YearReports(DateOnly asOf, CancellationToken cancel)
    {
        var period = ReportingPeriods.Containing(asOf, PeriodKind.Year, PeriodCut.Decree)!;
        for (var back = 0; back < 2; back++)
        {
            var asked = await reporting.OfPeriod(ReadyTemplates.PlanYear, period.Key, cancel).ConfigureAwait(false);
            if (asked.Any(o => o.Due < asOf))
                return asked;
            period = ReportingPeriods.Before(period, PeriodCut.Decree)!;
        }
        return [];
    }
}
