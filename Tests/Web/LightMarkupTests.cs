using VolunteerBot.Bot.Web.Chat;
using Xunit;

namespace VolunteerBot.Tests.Web;

public sealed class LightMarkupTests
{
    [Theory]
    [InlineData("xin chào", "xin chào")]
    [InlineData("<b>Lúc:</b> 7h", "[b:Lúc:] 7h")]
    [InlineData("a <i>b <b>c</b></i> d", "a [i:b ][bi:c] d")]
    [InlineData("1 &lt; 2 &amp; <b>&quot;x&quot;</b>", "1 < 2 & [b:\"x\"]")]
    [InlineData("<script>alert(1)</script>", "<script>alert(1)</script>")]
    [InlineData("<B>x</B> <b class=y>", "<B>x</B> <b class=y>")]
    [InlineData("&lt;b&gt;không đậm&lt;/b&gt;", "<b>không đậm</b>")]
    [InlineData("<b>không đóng", "[b:không đóng]")]
    [InlineData("</b><", "<")]
    [InlineData("", "")]
    public void Bold_and_italic_are_read_and_everything_else_is_words(string markup, string read) =>
        Assert.Equal(read, string.Concat(LightMarkup.Read(markup).Select(Shown)));

    private static string Shown(StyledText run) => (run.Bold, run.Italic) switch
    {
        (true, true) => $"[bi:{run.Text}]", (true, false) => $"[b:{run.Text}]", (false, true) => $"[i:{run.Text}]", _ => run.Text,
    };
}
