using System.Net;

namespace VolunteerBot.Bot.Web.Chat;

/// <summary>A stretch of text in one style. The text is plain: no character of it means anything to a browser once it is escaped.</summary>
internal readonly record struct StyledText(string Text, bool Bold, bool Italic);

/// <summary>
/// Reads the light markup of the bot's messages: <c>&lt;b&gt;</c>, <c>&lt;i&gt;</c>, their ends, and escaped characters. Everything else
/// is words, whatever it looks like, so that nothing in a message can become markup of the page.
/// </summary>
internal static class LightMarkup
{
    private static readonly string[] Tags = ["<b>", "</b>", "<i>", "</i>"];

    public static IEnumerable<StyledText> Read(string markup)
    {
        bool bold = false, italic = false;
        var from = 0;
        for (var at = markup.IndexOf('<'); at >= 0; at = markup.IndexOf('<', at))
        {
            var tag = Array.Find(Tags, t => string.CompareOrdinal(markup, at, t, 0, t.Length) == 0);
            if (tag is null)
            {
                at++;
                continue;
            }
            if (at > from)
                yield return new(WebUtility.HtmlDecode(markup[from..at]), bold, italic);
            (bold, italic) = (tag.Contains('b') ? tag[1] != '/' : bold, tag.Contains('i') ? tag[1] != '/' : italic);
            from = at += tag.Length;
        }
        if (from < markup.Length)
            yield return new(WebUtility.HtmlDecode(markup[from..]), bold, italic);
    }
}
