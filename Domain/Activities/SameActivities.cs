using VolunteerBot.Domain.Attendances;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Domain.Activities;

/// <summary>
/// Finds the same activity put on record by two units: at the same time, and two of these three: the same place, a similar title, the
/// same people.
/// </summary>
/// <param name="fold">Makes words comparable: lower case, no diacritics.</param>
public sealed class SameActivities(IRecords records, Func<string, string> fold)
{
    /// <summary>Two points so near, in metres, are one place; so far apart they never are.</summary>
    public const int Near = 300, Far = 3_000;

    /// <summary>So many of both, and a third of the smaller, make the same people.</summary>
    private const int LeastInCommon = 2;
    private const int MostLookedAt = 500;

    /// <summary>The one that was there first; null when there is none. What somebody said to be another activity is not found again.</summary>
    public async ValueTask<Activity?> Find(Activity activity, OrgTree units, CancellationToken cancel)
    {
        if (activity.Plan.UnitId is not { } unit)
            return null;
        var (people, neighbours) = (await PeopleAt(activity.Id, cancel), Neighbours(units, unit));
        var candidates = (await AtThePlace(activity, neighbours, cancel)).Concat(await OfThePeople(activity, people, cancel)).DistinctBy(a => a.Id);
        foreach (var other in candidates.Where(o => MayBe(activity, o)).OrderBy(o => o.CreatedAt))
        {
            if (await IsSame(activity, people, other, neighbours, cancel))
                return other;
        }
        return null;
    }

    private async ValueTask<IEnumerable<Activity>> AtThePlace(Activity activity, HashSet<OrgUnitId> neighbours, CancellationToken cancel) =>
        (await records.FindEach(ActivityRecords.Type, ActivityRecords.ByDayAndPlace, [.. PlaceKeys.Near(activity.Plan, neighbours)], MostLookedAt, cancel)).Select(a => a.Value);

    /// <summary>What else enough of the same people took part in that day.</summary>
    private async ValueTask<IEnumerable<Activity>> OfThePeople(Activity activity, HashSet<People.PersonId> people, CancellationToken cancel)
    {
        if (people.Count < LeastInCommon)
            return [];
        var (from, to) = (VietnamTime.ToInstant(activity.Plan.When.Date.ToDateTime(TimeOnly.MinValue)), activity.Plan.When.EndInstant);
        KeyRange[] days = [.. people.Select(p => new KeyRange(Keys.Of(p.ToString(), Keys.Of(from)), Keys.Of(p.ToString(), Keys.Of(to))))];
        var elsewhere = (await records.FindEach(AttendanceRecords.Type, AttendanceRecords.ByPerson, days, MostLookedAt, cancel)).Select(a => a.Value)
            .Where(a => a.TookPart && a.ActivityId != activity.Id).GroupBy(a => a.ActivityId).Where(a => a.Select(p => p.PersonId).Distinct().Count() >= LeastInCommon);
        return (await records.GetEach(ActivityRecords.Type, [.. elsewhere.Select(a => a.Key.ToString())], cancel)).Select(a => a.Value);
    }

    /// <summary>The activity with the question noted, and the question for whoever acts; it is put once.</summary>
    internal async ValueTask<(Activity Activity, IReadOnlyList<Decisions.Notice> Question)> Ask(Activity activity, Decisions.DecisionContext context, CancellationToken cancel)
    {
        if (await Find(activity, context.Units, cancel) is not { } other || activity.MaybeSame == other.Id)
            return (activity, []);
        var found = new SameActivityFound(activity, other, context.Units.NameOf(context.Units.Current(other.Plan.UnitId)) ?? "");
        return (activity with { MaybeSame = other.Id }, [new Decisions.Notice(context.By.Id, found)]);
    }

    private static bool MayBe(Activity one, Activity other) =>
        other.Id != one.Id && other.Plan.When.Date == one.Plan.When.Date && other.Status is not (ActivityStatus.Cancelled or ActivityStatus.Merged)
        && one.Plan.UnitId is { } unit && other.Plan.UnitId is { } its && unit != its
        && !one.NotSameAs.Contains(other.Id) && !other.NotSameAs.Contains(one.Id)
        && one.Plan.When.StartInstant < other.Plan.When.EndInstant && other.Plan.When.StartInstant < one.Plan.When.EndInstant;

    private async ValueTask<bool> IsSame(Activity one, HashSet<People.PersonId> people, Activity other, HashSet<OrgUnitId> neighbours, CancellationToken cancel)
    {
        var metres = one.Plan.Place.Point is { } a && other.Plan.Place.Point is { } b ? Distances.Between(a, b) : (double?)null;
        if (metres > Far)
            return false;
        // "Nhà văn hóa" is everywhere: the same words are the same place within one commune alone.
        var near = metres <= Near || (metres is null && fold(one.Plan.Place.Text) == fold(other.Plan.Place.Text) && neighbours.Contains(other.Plan.UnitId!.Value));
        var similar = LikelyDuplicates.Similarity(fold(one.Plan.Title), fold(other.Plan.Title)) >= LikelyDuplicates.SimilarTitle;
        return (near && similar) || ((near || similar) && await SamePeople(people, other.Id, cancel));
    }

    /// <summary>All units of the commune, of today and before, and those above it short of the province; of the province itself nobody.</summary>
    private static HashSet<OrgUnitId> Neighbours(OrgTree units, OrgUnitId of)
    {
        var unit = units.Current(of) ?? of;
        var line = units.Above(unit).Prepend(unit).Where(u => units.VersionOf(u)?.Kind is not (OrgUnitKind.Province or OrgUnitKind.Central)).ToList();
        if (line.Count == 0)
            return [];
        var commune = line.FindIndex(u => units.VersionOf(u)?.Kind is OrgUnitKind.CommuneUnion or OrgUnitKind.AffiliatedUnion or OrgUnitKind.District);
        return units.SubtreeOfAllTimes(commune < 0 ? line[^1] : line[commune]).Concat(line).ToHashSet();
    }

    private async ValueTask<bool> SamePeople(HashSet<People.PersonId> here, ActivityId other, CancellationToken cancel)
    {
        if (here.Count < LeastInCommon)
            return false;
        var there = await PeopleAt(other, cancel);
        var both = here.Intersect(there).Count();
        return both >= LeastInCommon && both * 3 >= Math.Min(here.Count, there.Count);
    }

    private async ValueTask<HashSet<People.PersonId>> PeopleAt(ActivityId activity, CancellationToken cancel) =>
        [.. (await records.Find(AttendanceRecords.Of(activity, limit: int.MaxValue), cancel)).Where(a => a.Value.TookPart).Select(a => a.Value.PersonId).OfType<People.PersonId>()];
}
