using System.Text;
using VolunteerBot.Domain.Attendances;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Domain.Activities;

/// <summary>
/// Keys under which the activities of one day and place stand together: the words of the place and whose it is, and the square its point
/// lies in. Coarser than what makes two places one (<see cref="SameActivities"/>), never finer: who looks under them misses nothing.
/// </summary>
internal static class PlaceKeys
{
    private const int LongestWords = 80;

    /// <summary>đ, and what is met in its place; it has no parts in Unicode.</summary>
    private const string KindsOfD = "đĐðÐƉ";

    /// <summary>Some 500 m wide, more than <see cref="SameActivities.Near"/>.</summary>
    private static readonly MapSquares Squares = new(200);

    /// <summary>A commune has some 25. With more it is less to look through all that bears the words.</summary>
    private const int FewUnits = 100;

    /// <summary>Where an activity stands; nowhere when it is no unit's, or off.</summary>
    public static IEnumerable<string> Of(Activity activity)
    {
        if (activity.Plan.UnitId is not { } unit || activity.Status is ActivityStatus.Cancelled or ActivityStatus.Merged)
            yield break;
        if (Words(activity.Plan) is { } words)
            yield return words + unit;
        if (activity.Plan.Place.Point is { } point)
            yield return In(activity.Plan, Squares.Of(point));
    }

    /// <summary>Where those stand that may be at the same place: under the same words, in the same square or one beside it.</summary>
    /// <param name="neighbours">Those whose words for a place mean the same place.</param>
    public static IEnumerable<KeyRange> Near(ActivityDraft plan, IReadOnlyCollection<OrgUnitId> neighbours)
    {
        if (Words(plan) is { } words)
        {
            IEnumerable<KeyRange> of = neighbours.Count <= FewUnits ? neighbours.Select(unit => KeyRange.Equal(words + unit)) : [new KeyRange(words, words[..^1] + (char)(Keys.Separator + 1))];
            foreach (var range in of)
                yield return range;
        }
        foreach (var square in plan.Place.Point is { } point ? Squares.Around(point) : [])
            yield return KeyRange.Equal(In(plan, square));
    }

    private static string In(ActivityDraft plan, string square) => Keys.Of(Keys.Of(plan.When.Date), "p", square);

    private static string? Words(ActivityDraft plan) => Letters(plan.Place.Text) is { Length: > 0 } words ? Keys.Of(Keys.Of(plan.When.Date), "w", words) + Keys.Separator : null;

    /// <summary>Letters and digits alone, in whatever script, without marks and case. Halves of surrogate pairs, which nobody can take apart, are no letters.</summary>
    private static string Letters(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var c in string.Concat(text.Where(c => !char.IsSurrogate(c))).Normalize(NormalizationForm.FormD))
        {
            if (letters.Length == LongestWords)
                break;
            if (KindsOfD.Contains(c, StringComparison.Ordinal))
                letters.Append('d');
            else if (char.IsLetterOrDigit(c))
                letters.Append(char.ToLowerInvariant(c));
        }
        return letters.ToString();
    }
}
