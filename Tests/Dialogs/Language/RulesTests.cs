using VolunteerBot.Dialogs.Language;
using Xunit;

namespace VolunteerBot.Tests.Dialogs.Language;

/// <summary>The data files agree with themselves: no phrase says two things where only one can be meant.</summary>
public sealed class RulesTests
{
    private static readonly string Folder = Repository.Path("Dialogs", "Language", "Data");

    /// <summary>Files in which a phrase may stand once only, whatever its section; in the others, once in each section.</summary>
    private static readonly HashSet<string> OneMeaning = new(StringComparer.Ordinal) { "intents" };

    /// <summary>Sections that say something more about phrases of another section.</summary>
    private static readonly HashSet<string> Beside = new(StringComparer.Ordinal) { "served", "length" };

    public static TheoryData<string> Files => [.. Directory.GetFiles(Folder, "*.txt").Select(f => Path.GetFileNameWithoutExtension(f)).Where(f => f is not ("teencode" or "examples")).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void No_two_rules_fight(string file)
    {
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        var fights = new List<string>();
        foreach (var (section, key, phrase) in Phrases(file))
        {
            if (Beside.Contains(section)) continue;
            var place = OneMeaning.Contains(file) ? phrase : section + "/" + phrase;
            var meaning = OneMeaning.Contains(file) ? section : key;
            if (!seen.TryAdd(place, meaning) && seen[place] != meaning) fights.Add($"\"{phrase}\" means {seen[place]} and {meaning}");
        }
        Assert.True(fights.Count == 0, string.Join('\n', fights));
    }

    [Fact]
    public void Every_section_of_the_intents_is_an_intent()
    {
        HashSet<string> beside = ["RegisterFirst", "EditFirst", "AnnounceFirst", "JoinWhole", "HelpWhole"];
        foreach (var section in Phrases("intents").Select(p => p.Section).Distinct().Where(s => !beside.Contains(s)))
            Assert.True(Enum.TryParse<IntentKind>(section, out _), section);
    }

    [Fact]
    public void Every_rule_of_cues_names_an_intent_and_kinds_that_stand_in_the_file()
    {
        var kinds = Phrases("cues").Select(p => p.Section).Append("value").Append("question").ToHashSet(StringComparer.Ordinal);
        var rules = Lines("cues").Where(l => l.Section == "rules").ToList();
        Assert.NotEmpty(rules);
        foreach (var (_, key, after) in rules)
        {
            Assert.True(Enum.TryParse<IntentKind>(key.Split(' ')[0], out _), key);
            foreach (var kind in after.Split(' ', StringSplitOptions.RemoveEmptyEntries)) Assert.True(kinds.Contains(kind.TrimStart('-')), kind);
        }
        Assert.Empty(rules.GroupBy(r => r.After).Where(g => g.Count() > 1).Select(g => g.Key));
    }

    [Fact]
    public void Every_unit_is_known()
    {
        foreach (var (section, key, _) in Phrases("units"))
            if (section == "unit") Assert.True(Enum.TryParse<CountUnit>(key, out _), key);
    }

    [Fact]
    public void A_chat_spelling_stands_for_one_word_only()
    {
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(Path.Combine(Folder, "teencode.txt")).Where(l => l.Length > 0 && l[0] != '#'))
        {
            var full = line[..line.IndexOf(':')];
            foreach (var spelling in line[(line.IndexOf(':') + 1)..].Split('|', StringSplitOptions.TrimEntries))
                Assert.True(seen.TryAdd(spelling, full), $"\"{spelling}\" stands for {seen.GetValueOrDefault(spelling)} and {full}");
        }
    }

    [Fact]
    public void All_102_communes_and_wards_are_known_by_name_with_and_without_marks()
    {
        var communes = Phrases("places").Where(p => p.Section == "commune").Select(p => p.Phrase).ToList();
        foreach (var name in communes)
        {
            Assert.NotNull(Places.Read(Utterance.Of("dọn rác ở " + name)));
            Assert.Equal(VietnameseText.Fold(name), Places.Read(Utterance.Of("don rac o xa " + VietnameseText.Fold(name)))?.Text[3..]);
        }
        Assert.True(Lines("places").Count(l => l.Section == "commune") == 102);
    }

    [Fact]
    public void No_example_stands_under_two_requests()
    {
        var section = "";
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(Path.Combine(Folder, "examples.txt")).Where(l => l.Length > 0 && l[0] != '#'))
        {
            if (line[0] == '[') section = line;
            else Assert.True(seen.TryAdd(VietnameseText.Fold(line), section), line);
        }
        Assert.InRange(seen.Count, 2_000, int.MaxValue);
    }

    private static IEnumerable<(string Section, string Key, string Phrase)> Phrases(string file) =>
        Lines(file).SelectMany(l => l.After.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(p => (l.Section, l.Key, string.Join(' ', Utterance.Plain(p).Tokens.Select(t => t.Word.ToLowerInvariant())))));

    private static IEnumerable<(string Section, string Key, string After)> Lines(string file)
    {
        var section = "";
        foreach (var raw in File.ReadLines(Path.Combine(Folder, file + ".txt")))
        {
            var line = raw.IndexOf('#') is var hash and >= 0 ? raw[..hash].Trim() : raw.Trim();
            if (line.Length == 0) continue;
            if (line[0] == '[') section = line[1..^1];
            else yield return (section, line[..line.IndexOf(':')].Trim(), line[(line.IndexOf(':') + 1)..]);
        }
    }
}
