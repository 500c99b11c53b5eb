using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Storage.Reading;

/// <summary>
/// Activities as they are stored. Units are asked for together; where they are so many that most of a country is meant, the days are
/// read and sifted, a few at a time.
/// </summary>
public sealed class StoredActivities(IRecords records) : IActivities
{
    /// <summary>The cells of a whole province, and some.</summary>
    private const int ManyUnits = 3_000;

    /// <summary>So many units are asked for results that wait before it is looked whether that is enough.</summary>
    private const int UnitsAtATime = 500;
    private const int MostActivities = 200;
    private const int MostToVerify = 50;

    public async ValueTask<Activity?> Find(ActivityId id, CancellationToken cancel) =>
        (await records.Get(ActivityRecords.Type, id.ToString(), cancel).ConfigureAwait(false))?.Value;

    public async ValueTask<IReadOnlyList<Activity>> Of(PersonId author, CancellationToken cancel) =>
        [.. (await records.Find(ActivityRecords.OfAuthor(author), cancel).ConfigureAwait(false)).Select(a => a.Value)];

    public async ValueTask<IReadOnlyList<Activity>> Of(IReadOnlyCollection<OrgUnitId> units, DateOnly from, DateOnly to, CancellationToken cancel)
    {
        var found = units.Count <= ManyUnits ? await OfEach(units, from, to, cancel).ConfigureAwait(false) : await Sifted(units, from, to, cancel).ConfigureAwait(false);
        return [.. found.OrderBy(a => a.Plan.When.Start).ThenBy(a => a.Id.ToString(), StringComparer.Ordinal).Take(MostActivities)];
    }

    public async ValueTask<IReadOnlyList<Activity>> AwaitingVerification(IReadOnlyCollection<OrgUnitId> units, CancellationToken cancel)
    {
        var found = new List<Activity>();
        foreach (var some in units.Distinct().Chunk(UnitsAtATime))
        {
            var waiting = await records.FindEach(ActivityRecords.Type, ActivityRecords.AwaitingVerification, [.. some.Select(u => KeyRange.Equal(u.ToString()))], MostToVerify, cancel).ConfigureAwait(false);
            found.AddRange(waiting.Select(a => a.Value));
            if (found.Count >= MostToVerify)
                break;
        }
        return [.. found.Take(MostToVerify)];
    }

    private async ValueTask<List<Activity>> OfEach(IEnumerable<OrgUnitId> units, DateOnly from, DateOnly to, CancellationToken cancel)
    {
        KeyRange[] ranges = [.. units.Distinct().Select(u => ActivityRecords.KeysOf(u, from, to))];
        return [.. (await records.FindEach(ActivityRecords.Type, ActivityRecords.ByUnitAndDay, ranges, MostActivities, cancel).ConfigureAwait(false)).Select(a => a.Value)];
    }

    /// <summary>A day at first: of a country that has hundreds. Each time twice as many, until there are enough.</summary>
    private async ValueTask<List<Activity>> Sifted(IEnumerable<OrgUnitId> units, DateOnly from, DateOnly to, CancellationToken cancel)
    {
        var wanted = units.ToHashSet();
        var found = new List<Activity>();
        for (var (first, days) = (from, 1); first <= to && found.Count < MostActivities; first = first.AddDays(days), days *= 2)
        {
            var last = first.AddDays(days - 1) < to ? first.AddDays(days - 1) : to;
            var read = new RecordQuery<Activity>(ActivityRecords.Type, ActivityRecords.ByDay, Keys.Of(first), Keys.Of(last), int.MaxValue);
            found.AddRange(Sift(await records.Find(read, cancel).ConfigureAwait(false), wanted));
        }

        return found;
    }

    private static IEnumerable<Activity> Sift(IEnumerable<Stored<Activity>> activities, HashSet<OrgUnitId> units) =>
        activities.Select(a => a.Value).Where(a => a.Plan.UnitId is { } unit && units.Contains(unit));
}
