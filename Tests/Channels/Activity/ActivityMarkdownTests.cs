using VolunteerBot.Bot.Channels.Activity.Rendering;
using Xunit;

namespace VolunteerBot.Tests.Channels.Activity;

/// <summary>Light markup as Markdown: what people wrote looks as they wrote it.</summary>
public sealed class ActivityMarkdownTests
{
    [Theory]
    [InlineData("Xin <b>chào</b> <i>bạn</i>", "Xin **chào** *bạn*")]
    [InlineData("Chào <b></b>!", "Chào !")]
    [InlineData("2 * 3 _nghiêng_ [x](y) `z`", @"2 \* 3 \_nghiêng\_ \[x\](y) \`z\`")]
    [InlineData("a &lt; b &amp; c &gt; d", @"a \< b & c \> d")]
    [InlineData("một\nhai", "một  \nhai")]
    [InlineData("một\n\nhai", "một\n\nhai")]
    [InlineData("29. tháng\n# đề\n- gạch", "29\\. tháng  \n\\# đề  \n\\- gạch")]
    [InlineData("Xem https://a.example/x_y*z nhé_", @"Xem https://a.example/x_y*z nhé\_")]
    [InlineData("• Tên: <b>Dọn rác</b>", "• Tên: **Dọn rác**")]
    [InlineData("", "")]
    public void It_is_written_so(string markup, string markdown) => Assert.Equal(markdown, ActivityMarkdown.Of(markup));
}
