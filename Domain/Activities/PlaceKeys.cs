using System.Globalization;
using System.Text;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Domain.Activities;

/// <summary>
/// Keys under which the activities of one day and place stand together: the words of the place and whose it is, and the square its point
/// lies in. Coarser than what makes two places one (<see cref="SameActivities"/>), never finer: who looks under them misses nothing.
/// </summary>
internal static class PlaceKeys
{
    /// <summary>Side of a square in degrees: 550 m from south to north, 500 m from west to east where Vietnam is narrowest; more than <see cref="SameActivities.Near"/>.</summary>
    private const double Square = 0.005;
    private const int LongestWords = 80;

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
            yield return Squares(activity.Plan.When.Date, point).First();
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
        foreach (var square in plan.Place.Point is { } point ? Squares(plan.When.Date, point) : [])
            yield return KeyRange.Equal(square);
    }

    private static string? Words(ActivityDraft plan) => Letters(plan.Place.Text) is { Length: > 0 } words ? Keys.Of(Keys.Of(plan.When.Date), "w", words) + Keys.Separator : null;

    /// <summary>The square itself, then the eight around it.</summary>
    private static IEnumerable<string> Squares(DateOnly day, GeoPoint point)
    {
        int[] steps = [0, -1, 1];
        var (north, east) = ((int)Math.Floor(point.Latitude / Square), (int)Math.Floor(point.Longitude / Square));
        return steps.SelectMany(y => steps.Select(x => Keys.Of(Keys.Of(day), "p", string.Create(CultureInfo.InvariantCulture, $"{north + y},{east + x}"))));
    }

    /// <summary>Letters and digits alone, without marks and case.</summary>
    private static string Letters(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (letters.Length < LongestWords && char.IsAsciiLetterOrDigit(c))
                letters.Append(char.ToLowerInvariant(c));
            else if (letters.Length < LongestWords && c is 'đ' or 'Đ')
                letters.Append('d');
        }
        return letters.ToString();
    }
}
