using System.Text;

namespace VolunteerBot.Bot.Channels;

/// <summary>
/// Cuts light markup into parts that are short enough, at the end of a paragraph, else of a line, else of a word. What is open at a cut
/// is closed there and opened again in the next part; an escaped letter is never cut.
/// </summary>
public static class MarkupSplitter
{
    private static readonly string[] Tags = ["<b>", "</b>", "<i>", "</i>"];

    /// <param name="max">Longest part in UTF-16 units after the markup is taken out.</param>
    public static IReadOnlyList<string> Split(string markup, int max)
    {
        if (markup.Length <= max)
            return [markup];
        var parts = new List<string>();
        var open = "";
        for (var start = 0; start < markup.Length;)
        {
            var cut = FindCut(markup, start, max, open);
            var words = markup.AsSpan(start, cut.End - start).TrimEnd("\n ");
            if (Shows(words))
                parts.Add(Balanced(open, words, cut.Open));
            (start, open) = (cut.End, cut.Open);
            while (start < markup.Length && markup[start] is '\n' or ' ')
                start++;
        }
        return parts;
    }

    private static string Balanced(string opened, ReadOnlySpan<char> words, string open)
    {
        var part = new StringBuilder(words.Length + 16);
        foreach (var tag in opened)
            part.Append('<').Append(tag).Append('>');
        part.Append(words);
        foreach (var tag in open.Reverse())
            part.Append("</").Append(tag).Append('>');
        return part.ToString();
    }

    /// <summary>Whether there is anything to see between the tags.</summary>
    private static bool Shows(ReadOnlySpan<char> words)
    {
        while (words.Length > 0)
        {
            string? tag = null;
            foreach (var known in Tags)
            {
                if (words.StartsWith(known, StringComparison.Ordinal))
                    tag = known;
            }
            if (tag is null && !char.IsWhiteSpace(words[0]))
                return true;
            words = words[(tag?.Length ?? 1)..];
        }
        return false;
    }

    /// <param name="End">Where the part ends in the markup.</param>
    /// <param name="Open">The tags open there, outermost first.</param>
    private readonly record struct Cut(int End, string Open);

    private static Cut FindCut(string markup, int start, int max, string open)
    {
        var (paragraph, line, word) = (default(Cut?), default(Cut?), default(Cut?));
        var shown = 0;
        for (var at = start; at < markup.Length;)
        {
            var (length, shows) = Next(markup, at, ref open, out var before);
            // A break in the first half would make too many small parts.
            if (shown > max / 2 && markup[at] is '\n' or ' ')
            {
                var here = new Cut(at, before);
                if (markup[at] == ' ')
                    word = here;
                else if (at + 1 < markup.Length && markup[at + 1] == '\n')
                    paragraph = here;
                else
                    line = here;
            }
            if (shown + shows > max)
                return paragraph ?? line ?? word ?? new Cut(at, before);
            at += length;
            shown += shows;
        }
        return new(markup.Length, open);
    }

    /// <summary>The next indivisible piece: its length in the markup, and how much of it is seen.</summary>
    private static (int Length, int Shows) Next(string markup, int at, ref string open, out string before)
    {
        before = open;
        var rest = markup.AsSpan(at);
        if (rest[0] == '<')
        {
            foreach (var tag in Tags)
            {
                if (!rest.StartsWith(tag, StringComparison.Ordinal))
                    continue;
                if (tag[1] == '/')
                    open = open.LastIndexOf(tag[2]) is var index and >= 0 ? open.Remove(index, 1) : open;
                else
                    open += tag[1];
                return (tag.Length, 0);
            }
        }
        if (rest[0] == '&' && rest.IndexOf(';') is var end and > 0 and <= 8)
            return (end + 1, 1);
        return char.IsHighSurrogate(rest[0]) && rest.Length > 1 ? (2, 2) : (1, 1);
    }
}
