using VolunteerBot.Bot.Channels;
using VolunteerBot.Dialogs.Messages;

namespace VolunteerBot.Tests.Delivery;

/// <summary>What a channel was asked to send, and when the call began.</summary>
internal sealed record SentMessage(DateTimeOffset At, string Chat, string Text)
{
    public OutgoingMessage Message { get; init; } = new() { Text = Text };
}

/// <summary>A platform made of memory: takes a while for each call, notes what came, and refuses what a test tells it to refuse.</summary>
internal sealed class MemoryChannel(TimeProvider time) : IChannel
{
    public const string Name = "telegram/main";

    public string Account { get; init; } = Name;

    /// <summary>The figures of Telegram; chats that begin with a minus are groups.</summary>
    public ChannelTraits Traits { get; init; } = new(4096, true, 64, BulkPerSecond: 30, ChatBurst: 3, ChatPerSecond: 1)
    {
        GroupPerSecond = 1.0 / 3, CanReplace = true, IsGroup = chat => chat.StartsWith('-'),
    };

    public TimeSpan Latency { get; init; } = TimeSpan.FromMilliseconds(80);

    /// <summary>Asked for each call; what it returns is thrown.</summary>
    public Func<SentMessage, Exception?> Refusal { get; set; } = _ => null;

    /// <summary>The process has died: no call ends any more.</summary>
    public bool IsDead { get; set; }

    /// <summary>Every call, taken or not.</summary>
    public List<SentMessage> Calls { get; } = [];

    public List<SentMessage> Taken { get; } = [];

    public List<SentMessage> Typing { get; } = [];

    public IEnumerable<string> TakenTexts => Taken.Select(t => t.Text);

    public async Task<string> Send(Address to, OutgoingMessage message, string? replace, CancellationToken cancel)
    {
        if (IsDead)
            await Never();
        var call = new SentMessage(time.GetUtcNow(), to.Chat, message.Text) { Message = message };
        Calls.Add(call);
        if (Refusal(call) is { } refusal)
        {
            await Task.Delay(Latency, time, cancel);
            throw refusal;
        }
        Taken.Add(call);
        await Task.Delay(Latency, time, cancel);
        if (IsDead)
            await Never();
        return "m" + Taken.Count;
    }

    public Task ShowTyping(Address to, CancellationToken cancel)
    {
        Typing.Add(new(time.GetUtcNow(), to.Chat, ""));
        return Task.CompletedTask;
    }

    public Task<byte[]> Fetch(IncomingFile file, CancellationToken cancel) => throw new ChannelException(RefusalKind.Unreachable, "noFiles");

    private static Task Never() => new TaskCompletionSource().Task;

    public static ChannelException Refused(RefusalKind kind, string reason = "no", TimeSpan? retryAfter = null, string? movedTo = null) =>
        new(kind, reason) { RetryAfter = retryAfter, MovedTo = movedTo };
}
