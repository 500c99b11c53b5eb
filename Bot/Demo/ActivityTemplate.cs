using System.Globalization;

namespace VolunteerBot.Bot.Demo;

/// <summary>One usual piece of volunteer work, as a line of <c>activities.txt</c> tells it.</summary>
/// <param name="When">Parts of the year, each a month with its first and last day.</param>
/// <param name="Lands">Kinds of land it happens on; empty = any.</param>
/// <param name="Who">Units that do it.</param>
/// <param name="Days">How many days running.</param>
/// <param name="Place">Sort of place, see <see cref="SamplePlaces"/>.</param>
/// <param name="Figures">Indicators its result is told in; all belong to the kind.</param>
/// <param name="Title"><c>{spot}</c> stands for the name of the place.</param>
internal sealed record ActivityTemplate(
    string Kind, IReadOnlyCollection<(int Month, int First, int Last)> When, IReadOnlyCollection<string> Lands, IReadOnlyCollection<SampleUnitType> Who, double Weight,
    (int Least, int Most) People, TimeOnly Start, int Hours, int Days, string Place, IReadOnlyList<string> Figures, string Title)
{
    /// <summary>Whether it is usual on such a day; what is named for a day of the week happens on that day.</summary>
    public bool IsFor(DateOnly day) =>
        When.Any(w => w.Month == day.Month && day.Day >= w.First && day.Day <= w.Last)
        && (!Title.Contains("Chủ nhật", StringComparison.Ordinal) || day.DayOfWeek == DayOfWeek.Sunday)
        && (!Title.Contains("Thứ bảy", StringComparison.Ordinal) || day.DayOfWeek == DayOfWeek.Saturday);

    public static IReadOnlyList<ActivityTemplate> ReadAll(DataFile file) => [.. file["act"].Select(Read)];

    /// <summary>Least and most of "20-60".</summary>
    public static (int Least, int Most) Range(string field)
    {
        var dash = field.IndexOf('-');
        return dash < 0 ? (Number(field), Number(field)) : (Number(field[..dash]), Number(field[(dash + 1)..]));
    }

    public static int Number(string field) => int.Parse(field, CultureInfo.InvariantCulture);

    /// <summary>"3-5" = three whole months; "12:4-6" = three days of December.</summary>
    private static IEnumerable<(int Month, int First, int Last)> Parts(string field)
    {
        var colon = field.IndexOf(':');
        if (colon >= 0)
        {
            var (first, last) = Range(field[(colon + 1)..]);
            return [(Number(field[..colon]), first, last)];
        }
        var months = Range(field);
        return Enumerable.Range(months.Least, months.Most - months.Least + 1).Select(m => (m, 1, 31));
    }

    private static ActivityTemplate Read(string[] f) => new(
        f[0], [.. f[1].Split(',').SelectMany(Parts)],
        f[2] == "*" ? [] : DataFile.ListOf(f[2]), [.. DataFile.ListOf(f[3]).Select(w => Enum.Parse<SampleUnitType>(w, ignoreCase: true))],
        Number(f[4]), Range(f[5]), TimeOnly.ParseExact(f[6], "HH:mm", CultureInfo.InvariantCulture), Number(f[7]), Number(f[8]),
        f[9], DataFile.ListOf(f[10]), f[11]);
}
