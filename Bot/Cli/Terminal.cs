using System.Globalization;
using VolunteerBot.Bot.Channels;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Dialogs.Texts;

namespace VolunteerBot.Bot.Cli;

/// <summary>The terminal as the demo people's channel: choices are numbered lines. What the others are sent is theirs to read.</summary>
internal sealed class Terminal(TextWriter screen) : IChannel
{
    private TaskCompletionSource _answered = new();
    private int _sent;

    public string Account => "web/main";

    public ChannelTraits Traits { get; } = new(int.MaxValue, false, int.MaxValue, 1_000, 1_000, 1_000);

    /// <summary>Whose chat is shown.</summary>
    public Address? Reader { get; set; }

    /// <summary>Ends with the next message that is shown.</summary>
    public Task NextAnswer() => (_answered = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    public async Task<string> Send(Address to, OutgoingMessage message, string? replace, CancellationToken cancel)
    {
        if (to == Reader)
        {
            await screen.WriteLineAsync(Markup.Strip(message.Typed().Text));
            for (var i = 0; i < message.Choices.Count; i++)
                await screen.WriteLineAsync($"  {i + 1}) {message.Choices[i].Label}");
            _answered.TrySetResult();
        }
        return Interlocked.Increment(ref _sent).ToString(CultureInfo.InvariantCulture);
    }

    public Task ShowTyping(Address to, CancellationToken cancel) => Task.CompletedTask;

    public Task<byte[]> Fetch(IncomingFile file, CancellationToken cancel) => throw new ChannelException(RefusalKind.BadMessage, "noFiles");
}
