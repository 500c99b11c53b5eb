using VolunteerBot.Dialogs.Language;
using VolunteerBot.Dialogs.Texts;

namespace VolunteerBot.Dialogs.Flows.Expectations;

/// <summary>"sửa giờ", "đổi chỗ thành …", "change the time": which line of a summary somebody wants to change.</summary>
internal static class EditWords
{
    private static readonly string[] Verbs = ["sua lai", "sua", "doi", "chinh", "thay", "cap nhat", "edit", "change"];

    private static readonly string[] Glue = ["thanh", "lai", "la", "sang", "the", "to", "into", "muc", "dong"];

    /// <summary>The label named after an edit verb at the beginning, and the words that named it; null when it is no such sentence.</summary>
    public static (string Label, Span Span)? Line(Utterance words, IReadOnlyList<string> labels)
    {
        var tokens = words.Tokens;
        var at = Skip(tokens, 0, Verbs);
        if (at == 0)
            return null;
        at = Skip(tokens, at, Glue);
        foreach (var (label, length) in labels.Select(l => (l, Named(tokens, at, l))).OrderByDescending(n => n.Item2))
        {
            if (length == 0)
                break;
            var end = Skip(tokens, at + length, Glue);
            return (label, new Span(0, end > 0 ? tokens[end - 1].Span.End : 0));
        }
        return null;
    }

    private static int Named(IReadOnlyList<Token> tokens, int at, string label) =>
        TextBook.WordsOf(label).Select(VietnameseText.Fold).Max(words => Match(tokens, at, words));

    private static int Skip(IReadOnlyList<Token> tokens, int at, string[] phrases)
    {
        for (var moved = true; moved;)
        {
            moved = false;
            foreach (var phrase in phrases)
            {
                var length = Match(tokens, at, phrase);
                at += length;
                moved |= length > 0;
            }
        }
        return at;
    }

    /// <summary>How many tokens from <paramref name="at"/> spell the phrase; 0 when they do not.</summary>
    private static int Match(IReadOnlyList<Token> tokens, int at, string phrase)
    {
        var parts = phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 0 || at + parts.Length > tokens.Count)
            return 0;
        for (var i = 0; i < parts.Length; i++)
        {
            if (tokens[at + i].Folded != parts[i])
                return 0;
        }
        return parts.Length;
    }
}
