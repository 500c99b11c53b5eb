using VolunteerBot.Bot.Cli;
using VolunteerBot.Dialogs.Messages;
using Xunit;

namespace VolunteerBot.Tests.Host;

/// <summary>What <c>chat --as</c> writes on the screen.</summary>
public sealed class TerminalTests
{
    private static readonly Address Lan = new("web", "main", "lan");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_others_are_sent_is_neither_shown_nor_taken_for_the_answer()
    {
        await using var screen = new StringWriter();
        var terminal = new Terminal(screen) { Reader = Lan };
        var answered = terminal.NextAnswer();

        await terminal.Send(new Address("web", "main", "minh"), new OutgoingMessage { Text = "Bạn được mời thêm" }, null, Cancel);
        Assert.Equal("", screen.ToString());
        Assert.False(answered.IsCompleted);

        await terminal.Send(Lan, new OutgoingMessage { Text = "Hoạt động tên gì?", Choices = [new Choice("Thôi", "x"), new Choice("Để sau", "y")] }, null, Cancel);
        Assert.Equal(["Hoạt động tên gì?", "  1) Thôi", "  2) Để sau"], screen.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
        await answered;
    }
}
