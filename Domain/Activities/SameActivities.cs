using VolunteerBot.Domain.Attendances;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.Records;

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
        var sameDay = await records.Find(RecordQuery<Activity>.Equal(ActivityRecords.Type, ActivityRecords.ByDay, Keys.Of(activity.Plan.When.Date), MostLookedAt), cancel);
        foreach (var other in sameDay.Select(a => a.Value).Where(o => MayBe(activity, o)).OrderBy(o => o.CreatedAt))
        {
            if (await IsSame(activity, other, units, cancel))
                return other;
        }
        return null;
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
        other.Id != one.Id && other.Status is not (ActivityStatus.Cancelled or ActivityStatus.Merged) && one.Plan.UnitId is { } unit && other.Plan.UnitId is { } its && unit != its
        && !one.NotSameAs.Contains(other.Id) && !other.NotSameAs.Contains(one.Id)
        && one.Plan.When.StartInstant < other.Plan.When.EndInstant && other.Plan.When.StartInstant < one.Plan.When.EndInstant;

    private async ValueTask<bool> IsSame(Activity one, Activity other, OrgTree units, CancellationToken cancel)
    {
        var metres = one.Plan.Place.Point is { } a && other.Plan.Place.Point is { } b ? Distances.Between(a, b) : (double?)null;
        if (metres > Far)
            return false;
        // "Nhà văn hóa" is everywhere: the same words are the same place within one commune alone.
        var near = metres <= Near || (metres is null && fold(one.Plan.Place.Text) == fold(other.Plan.Place.Text) && Share(units, one.Plan.UnitId!.Value, other.Plan.UnitId!.Value));
        var similar = LikelyDuplicates.Similarity(fold(one.Plan.Title), fold(other.Plan.Title)) >= LikelyDuplicates.SimilarTitle;
        return (near && similar) || ((near || similar) && await SamePeople(one.Id, other.Id, cancel));
    }

    /// <summary>Whether one stands in the other's branch, or both below one unit that is not the whole province.</summary>
    private static bool Share(OrgTree units, OrgUnitId one, OrgUnitId other)
    {
        var branch = units.Above(one).Prepend(one).Where(u => units.Above(u).Any()).ToHashSet();
        return units.Above(other).Prepend(other).Any(branch.Contains);
    }

    private async ValueTask<bool> SamePeople(ActivityId one, ActivityId other, CancellationToken cancel)
    {
        var (here, there) = (await PeopleAt(one, cancel), await PeopleAt(other, cancel));
        var both = here.Intersect(there).Count();
        return both >= LeastInCommon && both * 3 >= Math.Min(here.Count, there.Count);
    }

    private async ValueTask<HashSet<People.PersonId>> PeopleAt(ActivityId activity, CancellationToken cancel) =>
        [.. (await records.Find(AttendanceRecords.Of(activity, limit: int.MaxValue), cancel)).Where(a => a.Value.TookPart).Select(a => a.Value.PersonId).OfType<People.PersonId>()];
}
