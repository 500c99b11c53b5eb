using System.Globalization;
using VolunteerBot.Dialogs.Language;
using Xunit;

namespace VolunteerBot.Tests.Dialogs.Language;

/// <summary>Whole sentences: the intent and every slot, those that must be absent too.</summary>
public sealed class SentencesTests
{
    public static IEnumerable<TheoryDataRow<string, string>> Sentences()
    {
        foreach (var block in File.ReadAllText(Tables.PathOf("sentences.txt")).Split("\n\n"))
        {
            var lines = block.Split('\n').Where(l => l.Length > 0 && l[0] != '#').ToList();
            if (lines.Count > 0) yield return new TheoryDataRow<string, string>(lines[0][2..], string.Join('\n', lines.Skip(1)));
        }
    }

    [Theory, MemberData(nameof(Sentences))]
    public void A_sentence_gives_intent_and_slots(string sentence, string expected)
    {
        var wanted = expected.Split('\n').Order(StringComparer.Ordinal).ToList();
        var free = wanted.Where(w => w.EndsWith(" *", StringComparison.Ordinal)).Select(w => w[..^1]).ToList();
        var got = Slots(Understanding.Of(sentence, Tables.Now))
            .Where(s => !free.Exists(f => s.StartsWith(f, StringComparison.Ordinal)))
            .Where(s => !s.StartsWith("count ", StringComparison.Ordinal) || wanted.Contains(s))
            .Order(StringComparer.Ordinal);
        Assert.Equal(wanted.Where(w => !w.EndsWith(" *", StringComparison.Ordinal)), got);
    }

    private static IEnumerable<string> Slots(Understood x)
    {
        yield return "intent " + x.Intent.Kind;
        if (x.Title is { } title) yield return "title " + title;
        if (x.When is { Bound: not Bound.Until } when) yield return "start " + Tables.Show(when.Start);
        if (x.When?.End is { } end && x.When.Grain is not Grain.DayPart) yield return "end " + Tables.Show(end);
        if (x.Place is { } place) yield return "place " + place.Text;
        if (x.People is { } people) yield return "people " + Show(people.Value);
        if (x.Hours is { } hours) yield return "hours " + Show(hours.Value);
        if (x.Money is { } money) yield return "money " + Show(money.Value);
        if (x.Phone is { } phone) yield return "phone " + phone;
        if (x.Unit is { } unit) yield return "unit " + unit.Text;
        if (x.Campaign is { } campaign) yield return "campaign " + campaign;
        if (x.Period is { } period) yield return "period " + period;
        if (x.Note is { } note) yield return "note " + note;
        if (x.ImpossibleTime is { } impossible) yield return "impossible " + impossible;
        foreach (var c in x.Counts) yield return $"count {Show(c.Value)} {c.Unit}";
    }

    private static string Show(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
