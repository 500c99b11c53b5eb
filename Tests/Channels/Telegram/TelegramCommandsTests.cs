using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Texts;
using Xunit;

namespace VolunteerBot.Tests.Channels.Telegram;

/// <summary>The menu at the input field.</summary>
public sealed class TelegramCommandsTests : IAsyncLifetime
{
    private TelegramRig _rig = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _rig = await TelegramRig.Start(Ct);

    public ValueTask DisposeAsync() => _rig.DisposeAsync();

    [Theory]
    [InlineData("", "vi")]
    [InlineData("vi", "vi")]
    [InlineData("en", "en")]
    public async Task Every_command_stands_in_the_menu_in_the_readers_language(string code, string language)
    {
        await _rig.Commands.Apply(Ct);
        Assert.Equal(
            Command.Shown.Select(name => (name, TextBook.For(language).Raw("command." + name))),
            _rig.Server.Menu(language: code).Select(entry => (entry.Command, (string?)entry.Description)));
    }

    [Fact]
    public async Task A_menu_that_has_not_changed_is_not_written_again()
    {
        await _rig.Commands.Apply(Ct);
        await _rig.Commands.Apply(Ct);
        Assert.Equal(3, _rig.Server.CountOf("setMyCommands"));
    }

    [Fact]
    public async Task The_menu_is_written_after_the_first_answers_and_again_after_trouble()
    {
        _rig.Server.FailNext("getMyCommands", VolunteerBot.Fakes.Telegram.Fault.ServerError);
        await _rig.Commands.StartAsync(Ct);
        await _rig.Clock.Resting(Ct);
        Assert.Equal(0, _rig.Server.CountOf("getMyCommands"));
        _rig.Clock.Advance(TimeSpan.FromSeconds(3));
        await _rig.Clock.Resting(Ct);
        _rig.Clock.Advance(TimeSpan.FromSeconds(1));
        await _rig.Commands.ExecuteTask!.WaitAsync(TimeSpan.FromSeconds(20), Ct);
        Assert.Equal(3, _rig.Server.CountOf("setMyCommands"));
        await _rig.Commands.StopAsync(Ct);
    }
}
