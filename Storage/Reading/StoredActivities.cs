using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Storage.Reading;

/// <summary>Activities as they are stored. A few units are asked for one by one; for many, all activities of a week are sifted at a time.</summary>
public sealed class StoredActivities(IRecords records) : IActivities
{
    private const int FewUnits = 50;
    private const int DaysAtATime = 7;
    private const int MostActivities = 200;
    private const int MostToVerify = 50;

    public async ValueTask<Activity?> Find(ActivityId id, CancellationToken cancel) =>
        (await records.Get(ActivityRecords.Type, id.ToString(), cancel).ConfigureAwait(false))?.Value;

    public async ValueTask<IReadOnlyList<Activity>> Of(PersonId author, CancellationToken cancel) =>
        [.. (await records.Find(ActivityRecords.OfAuthor(author), cancel).ConfigureAwait(false)).Select(a => a.Value)];

    public async ValueTask<IReadOnlyList<Activity>> Of(IReadOnlyCollection<OrgUnitId> units, DateOnly from, DateOnly to, CancellationToken cancel)
    {
        var found = units.Count <= FewUnits
            ? await OfEach(units, unit => ActivityRecords.OfUnit(unit, from, to, MostActivities), cancel).ConfigureAwait(false)
            : await Sifted(units, from, to, cancel).ConfigureAwait(false);
        return [.. found.OrderBy(a => a.Plan.When.Start).ThenBy(a => a.Id.ToString(), StringComparer.Ordinal).Take(MostActivities)];
    }

    public async ValueTask<IReadOnlyList<Activity>> AwaitingVerification(IReadOnlyCollection<OrgUnitId> units, CancellationToken cancel)
    {
        var index = ActivityRecords.AwaitingVerification;
        if (units.Count <= FewUnits)
        {
            var each = await OfEach(units, u => RecordQuery<Activity>.Equal(ActivityRecords.Type, index, u.ToString(), MostToVerify), cancel).ConfigureAwait(false);
            return [.. each.Take(MostToVerify)];
        }

        var all = new RecordQuery<Activity>(ActivityRecords.Type, index, null, null, int.MaxValue);
        return [.. Sift(await records.Find(all, cancel).ConfigureAwait(false), units.ToHashSet()).Take(MostToVerify)];
    }

    private async ValueTask<List<Activity>> OfEach(IEnumerable<OrgUnitId> units, Func<OrgUnitId, RecordQuery<Activity>> query, CancellationToken cancel)
    {
        var found = new List<Activity>();
        foreach (var unit in units.Distinct())
            found.AddRange((await records.Find(query(unit), cancel).ConfigureAwait(false)).Select(a => a.Value));
        return found;
    }

    private async ValueTask<List<Activity>> Sifted(IEnumerable<OrgUnitId> units, DateOnly from, DateOnly to, CancellationToken cancel)
    {
        var wanted = units.ToHashSet();
        var found = new List<Activity>();
        for (var first = from; first <= to && found.Count < MostActivities; first = first.AddDays(DaysAtATime))
        {
            var last = first.AddDays(DaysAtATime - 1) < to ? first.AddDays(DaysAtATime - 1) : to;
            var days = new RecordQuery<Activity>(ActivityRecords.Type, ActivityRecords.ByDay, Keys.Of(first), Keys.Of(last), int.MaxValue);
            found.AddRange(Sift(await records.Find(days, cancel).ConfigureAwait(false), wanted));
        }

        return found;
    }

    private static IEnumerable<Activity> Sift(IEnumerable<Stored<Activity>> activities, HashSet<OrgUnitId> units) =>
        activities.Select(a => a.Value).Where(a => a.Plan.UnitId is { } unit && units.Contains(unit));
}
