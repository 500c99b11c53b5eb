using VolunteerBot.Bot.Cli;
using Xunit;

namespace VolunteerBot.Tests.Host;

/// <summary>A start takes settings only; whatever else stands on its command line is named, and what may be a secret is not said.</summary>
public sealed class StartWordsTests
{
    [Theory]
    [InlineData("--Urls=http://127.0.0.1:0")]
    [InlineData("--urls", "http://127.0.0.1:0")]
    [InlineData("/Logging:Level=Error", "Demo:Enabled=true")]
    [InlineData("--Channels:Telegram:Token", "--looks-like-a-name")]
    [InlineData("--Storage:LiteDb:Path=a=b")]
    public void Settings_are_taken_in_every_form_the_configuration_reads(params string[] words) => StartWords.Check(words);

    [Theory]
    [InlineData("Word 1", "geheim")]
    [InlineData("Word 2", "--Demo:Enabled=true", "geheim")]
    [InlineData("Word 3", "--Channels:Telegram:Token", "1:abc", "geheim")]
    [InlineData("Word 1", "-t=geheim")]
    [InlineData("Word 1", "--")]
    [InlineData("Word 1", "")]
    [InlineData("'Demo:Enabled' needs a value", "--Demo:Enabled")]
    [InlineData("Unknown setting 'Chanels:Telegram:Token'", "--Chanels:Telegram:Token=geheim")]
    [InlineData("Unknown setting 'port'", "--port", "80")]
    [InlineData("Unknown setting 'exportpeople'", "exportpeople=geheim")]
    public void A_word_that_would_be_passed_over_stops_the_start(string reason, params string[] words)
    {
        var refused = Assert.Throws<RefusedInputException>(() => StartWords.Check(words));

        Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", refused.Message, StringComparison.Ordinal);
    }
}
