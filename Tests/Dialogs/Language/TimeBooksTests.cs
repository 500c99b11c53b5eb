using VolunteerBot.Dialogs.Language;
using Xunit;

namespace VolunteerBot.Tests.Dialogs.Language;

/// <summary>The data files of times: a phrase has one meaning in each section, and every line can be used.</summary>
public sealed class TimeBooksTests
{
    [Theory, InlineData("times"), InlineData("holidays")]
    public void No_phrase_has_two_meanings_in_one_section(string book)
    {
        var fights = Entries(book).GroupBy(e => (e.Section, e.Phrase)).Where(g => g.Select(e => e.Key).Distinct(StringComparer.Ordinal).Count() > 1)
            .Select(g => $"[{g.Key.Section}] {g.Key.Phrase}: {string.Join(" and ", g.Select(e => e.Key))}");
        Assert.Empty(fights);
    }

    /// <summary>Without marks "ngày kia" and "ngày kìa" are the same letters; of those the one that comes first in the file is meant.</summary>
    [Theory, InlineData("times"), InlineData("holidays")]
    public void Phrases_that_are_the_same_without_marks_are_only_the_known_ones(string book)
    {
        var same = Entries(book).GroupBy(e => (e.Section, Plain: VietnameseText.Fold(e.Phrase))).Where(g => g.Select(e => e.Key).Distinct(StringComparer.Ordinal).Count() > 1)
            .Select(g => $"{g.Key.Section}: {g.Key.Plain}").Order(StringComparer.Ordinal);
        string[] known = book == "times" ? ["day: bua kia", "day: hom kia", "day: ngay kia", "yearword: kia"] : ["chi: ty"];
        Assert.Empty(same.Except(known));
    }

    [Theory]
    [InlineData("hom kia", "2026-11-21")]
    [InlineData("ngay kia", "2026-11-25")]
    [InlineData("ngày kìa", "2026-11-26")]
    [InlineData("hôm kìa", "2026-11-20")]
    public void The_first_of_them_is_meant(string phrase, string day) =>
        Assert.Equal(day, Tables.Show(Times.Read(Utterance.Of(phrase), Tables.Now, Lean.Plan)!.Start));

    [Fact]
    public void Every_named_day_can_be_read()
    {
        foreach (var (section, key, phrase) in Entries("holidays").Where(e => e.Section is "solar" or "lunar" or "eve" or "tet"))
            Assert.True(Times.Read(Utterance.Of(phrase), Tables.Now, Lean.Plan, evenWeak: true) is { Grain: Grain.Day }, $"[{section}] {key}: {phrase}");
    }

    private static List<(string Section, string Key, string Phrase)> Entries(string book)
    {
        using var stream = typeof(Times).Assembly.GetManifestResourceStream($"VolunteerBot.Dialogs.Language.Data.{book}.txt")!;
        using var reader = new StreamReader(stream);
        var entries = new List<(string, string, string)>();
        var section = "";
        while (reader.ReadLine() is { } raw)
        {
            var line = raw.Split('#')[0].Trim();
            if (line.Length == 0) continue;
            if (line[0] == '[') { section = line[1..line.IndexOf(']')]; continue; }
            var colon = line.IndexOf(':');
            entries.AddRange(line[(colon + 1)..].Split('|').Select(p => (section, line[..colon].Trim(), p.Trim().ToLowerInvariant())));
        }
        return entries;
    }
}
