using VolunteerBot.Bot.Channels;
using VolunteerBot.Dialogs.Texts;
using Xunit;

namespace VolunteerBot.Tests.Channels;

/// <summary>Where long texts are cut.</summary>
public sealed class MarkupSplitterTests
{
    [Theory]
    [InlineData("một hai", 10, "một hai")]
    [InlineData("một hai\n\nba bốn\nnăm", 14, "một hai|ba bốn\nnăm")]
    [InlineData("một hai\nba bốn năm", 12, "một hai|ba bốn năm")]
    [InlineData("một hai ba bốn", 10, "một hai ba|bốn")]
    [InlineData("abcdefghijkl", 5, "abcde|fghij|kl")]
    [InlineData("<b>một hai ba bốn</b>", 10, "<b>một hai ba</b>|<b>bốn</b>")]
    [InlineData("<b><i>một hai ba</i> bốn</b> năm", 10, "<b><i>một hai ba</i></b>|<b>bốn</b> năm")]
    [InlineData("&lt;&gt;&amp;&lt;&gt;&amp;", 5, "&lt;&gt;&amp;&lt;&gt;|&amp;")]
    [InlineData("abcd😀efgh", 5, "abcd|😀efg|h")]
    [InlineData("<b>abcde   </b>", 5, "<b>abcde</b>")]
    public void A_text_is_cut_where_it_reads_best(string markup, int max, string parts) => Assert.Equal(parts.Split('|'), MarkupSplitter.Split(markup, max));

    [Fact]
    public void No_part_is_longer_than_it_may_be_and_no_word_is_lost()
    {
        var markup = string.Concat(Enumerable.Range(1, 900).Select(n => n % 7 == 0 ? $"<b>số {n}</b>\n\n" : n % 3 == 0 ? $"<i>dòng {n} &amp; nữa</i>\n" : $"từ{n} "));
        for (var max = 20; max < 300; max += 13)
        {
            var parts = MarkupSplitter.Split(markup, max);
            Assert.All(parts, part => Assert.InRange(Markup.Strip(part).Length, 1, max));
            Assert.All(parts, part => Assert.Equal(Count(part, "<b>") + Count(part, "<i>"), Count(part, "</b>") + Count(part, "</i>")));
            Assert.Equal(Words(Markup.Strip(markup)), parts.SelectMany(part => Words(Markup.Strip(part))));
        }
    }

    private static string[] Words(string text) => text.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries);

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
