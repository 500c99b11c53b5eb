using Xunit;

namespace VolunteerBot.Tests.Dialogs.Language;

/// <summary>The tables of phrases beside these tests, and the present they are read in.</summary>
internal static class Tables
{
    /// <summary>Monday 23 November 2026, 9 o'clock.</summary>
    public static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.FromHours(7));

    /// <summary>Lines "phrase => expected"; # begins a comment line.</summary>
    public static IEnumerable<TheoryDataRow<string, string>> Pairs(string file) => Lines(file).Select(l => new TheoryDataRow<string, string>(l.Phrase, l.Expected));

    public static IEnumerable<(string Phrase, string Expected)> Lines(string file)
    {
        foreach (var line in File.ReadLines(PathOf(file)))
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var arrow = line.LastIndexOf(" => ", StringComparison.Ordinal);
            yield return (line[..arrow], line[(arrow + 4)..].Trim());
        }
    }

    public static string PathOf(string file)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "VolunteerBot.sln"))) folder = folder.Parent;
        Assert.NotNull(folder);
        return Path.Combine(folder.FullName, "Tests", "Dialogs", "Language", file);
    }

    /// <summary>Midnight as a date, anything else with hours and minutes.</summary>
    public static string Show(DateTime t) =>
        t.ToString(t.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-ddTHH:mm", System.Globalization.CultureInfo.InvariantCulture);
}
