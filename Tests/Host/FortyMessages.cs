using VolunteerBot.Domain.Activities;

namespace VolunteerBot.Tests.Host;

/// <summary>One message of <c>forty-messages.txt</c>, the answers it still needs, and what must be on record.</summary>
public sealed record TypedMessage(string Text, IReadOnlyList<string> Answers, string Title, string Kind, string When, string Place, int People)
{
    public static IReadOnlyList<TypedMessage> All { get; } = [.. Read()];

    /// <summary>The record in the file's own words, to be compared as one line.</summary>
    public static string Describe(Activity activity) => string.Join(" | ",
        activity.Plan.Title, activity.Plan.Kind, activity.Plan.When, activity.Plan.Place.Text, activity.Plan.ExpectedPeople);

    public string Expected => string.Join(" | ", Title, Kind, When, Place, People);

    private static IEnumerable<TypedMessage> Read()
    {
        var text = "";
        var answers = new List<string>();
        foreach (var line in File.ReadLines(Repository.Path("Tests", "Host", "forty-messages.txt")))
        {
            if (line.StartsWith(">> ", StringComparison.Ordinal))
                answers.Add(line[3..]);
            else if (line.StartsWith("> ", StringComparison.Ordinal))
                (text, answers) = (line[2..], []);
            else if (line.StartsWith("= ", StringComparison.Ordinal) && line[2..].Split(" | ") is [var title, var kind, var when, var place, var people])
                yield return new(text, answers, title, kind, when, place, int.Parse(people, System.Globalization.CultureInfo.InvariantCulture));
        }
    }
}
