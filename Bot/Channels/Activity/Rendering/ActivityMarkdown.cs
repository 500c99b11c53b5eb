using System.Net;
using System.Text;

namespace VolunteerBot.Bot.Channels.Activity.Rendering;

/// <summary>Light markup as the Markdown of activities: bold and italic kept, everything else shown as it was written.</summary>
internal static class ActivityMarkdown
{
    private static readonly (string Tag, string Mark)[] Tags = [("<b>", "**"), ("</b>", "**"), ("<i>", "*"), ("</i>", "*")];

    public static string Of(string markup)
    {
        var text = new StringBuilder(markup.Length + 32);
        // Nothing in bold would be four stars.
        markup = markup.Replace("<b></b>", "", StringComparison.Ordinal).Replace("<i></i>", "", StringComparison.Ordinal);
        foreach (var line in markup.Split('\n'))
        {
            if (text.Length > 0)
                // A paragraph of its own where there was an empty line; else two spaces, which break the line everywhere.
                text.Append(line.Length == 0 || text[^1] == '\n' ? "\n" : "  \n");
            Line(line, text);
        }
        return text.ToString();
    }

    private static void Line(string line, StringBuilder text)
    {
        var start = text.Length;
        for (var at = 0; at < line.Length;)
        {
            var (tag, mark) = Array.Find(Tags, t => string.CompareOrdinal(line, at, t.Tag, 0, t.Tag.Length) == 0);
            if (tag is not null)
            {
                text.Append(mark);
                at += tag.Length;
                continue;
            }
            var next = Array.ConvertAll(Tags, t => line.IndexOf(t.Tag, at, StringComparison.Ordinal)).Where(i => i >= 0).DefaultIfEmpty(line.Length).Min();
            Words(WebUtility.HtmlDecode(line[at..next]), isStart: text.Length == start, text);
            at = next;
        }
    }

    private static void Words(string words, bool isStart, StringBuilder text)
    {
        for (var at = 0; at < words.Length; at++)
        {
            var begins = at == 0 || char.IsWhiteSpace(words[at - 1]);
            if (begins && IsAddress(words.AsSpan(at)))
            {
                // The address of a page stays whole, or it would lead elsewhere.
                var end = words.AsSpan(at).IndexOfAny(" \t\n") is var length and >= 0 ? at + length : words.Length;
                text.Append(words, at, end - at);
                at = end - 1;
                continue;
            }
            if (IsMark(words[at]) || (isStart && at == 0 && words[0] is '#' or '-' or '+' or '='))
                text.Append('\\');
            // "29. " at the head of a line would become the first line of a list.
            else if (isStart && words[at] is '.' or ')' && at is > 0 and < 10 && words.AsSpan(0, at).IndexOfAnyExceptInRange('0', '9') < 0)
                text.Append('\\');
            text.Append(words[at]);
        }
    }

    private static bool IsAddress(ReadOnlySpan<char> words) =>
        words.StartsWith("https://", StringComparison.Ordinal) || words.StartsWith("http://", StringComparison.Ordinal);

    private static bool IsMark(char letter) => letter is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '~' or '|';
}
