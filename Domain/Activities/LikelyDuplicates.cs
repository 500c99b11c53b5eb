using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Domain.Activities;

/// <summary>Finds an activity that is probably the same one, told twice.</summary>
public static class LikelyDuplicates
{
    /// <summary>Share of title words in common from which two titles are taken for the same: more than half.</summary>
    public const double SimilarTitle = 0.6;

    /// <summary>
    /// The first activity of the same unit and day that has the same place or a similar title. Cancelled ones do not count.
    /// </summary>
    /// <param name="fold">Makes words comparable: lower case, no diacritics.</param>
    public static Activity? Find(IEnumerable<Activity> sameUnit, ActivityDraft draft, ActivityId? except, Func<string, string> fold) =>
        sameUnit.FirstOrDefault(a =>
            a.Id != except && a.Status is not (ActivityStatus.Cancelled or ActivityStatus.Merged)
            && a.Plan.UnitId == draft.UnitId && Overlap(a.Plan.When, draft.When)
            && (fold(a.Plan.Place.Text) == fold(draft.Place.Text) || Similarity(fold(a.Plan.Title), fold(draft.Title)) >= SimilarTitle));

    private static bool Overlap(TimeSlot a, TimeSlot b) => a.Date <= b.LastDate && b.Date <= a.LastDate;

    /// <summary>Words in common over all words, 0 to 1.</summary>
    internal static double Similarity(string a, string b)
    {
        var left = a.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
        var right = b.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
        var all = left.Union(right).Count();
        return all == 0 ? 0 : (double)left.Intersect(right).Count() / all;
    }
}

/// <summary>Looking at activities.</summary>
public interface IActivities
{
    ValueTask<Activity?> Find(ActivityId id, CancellationToken cancel);

    /// <summary>Those the person registered, newest first.</summary>
    ValueTask<IReadOnlyList<Activity>> Of(People.PersonId author, CancellationToken cancel);

    /// <summary>Those credited to any of the units, between two days inclusive, earliest first, at most 200.</summary>
    ValueTask<IReadOnlyList<Activity>> Of(IReadOnlyCollection<OrgUnitId> units, DateOnly from, DateOnly to, CancellationToken cancel);

    /// <summary>Results of these units that wait to be verified, at most 50.</summary>
    ValueTask<IReadOnlyList<Activity>> AwaitingVerification(IReadOnlyCollection<OrgUnitId> units, CancellationToken cancel);
}
