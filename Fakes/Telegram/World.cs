using System.Globalization;

namespace VolunteerBot.Fakes.Telegram;

/// <summary>Everything the fake platform knows. One gate guards it all: each operation is short and none waits inside.</summary>
internal sealed class World
{
    private readonly Dictionary<long, ChatState> _chats = [];
    private readonly Dictionary<long, FakeUser> _users = [];
    private readonly Queue<WebhookAttempt> _attempts = new();
    private int _lastMessageId;

    public World(FakeTelegramOptions options)
    {
        Options = options;
        _lastMessageId = options.FirstMessageId - 1;
        BotId = long.Parse(options.Token.AsSpan(0, options.Token.IndexOf(':', StringComparison.Ordinal)), CultureInfo.InvariantCulture);
        Feed = new(options, Gate);
        Journal = new(options.KeepCalls);
        Presses = new(options.Clock);
        if (options.Rates is { } rates)
            Rates = new(rates, options.Clock);
    }

    public Lock Gate { get; } = new();

    public FakeTelegramOptions Options { get; }

    public long BotId { get; }

    public UpdateFeed Feed { get; }

    public Journal Journal { get; }

    public FaultPlan Faults { get; } = new();

    public FileShelf Files { get; } = new();

    public PressBook Presses { get; }

    public CommandMenus Menus { get; } = new();

    public RateGate? Rates { get; }

    /// <summary>Polls held open, their time-out already running.</summary>
    public Gauge HeldPolls { get; } = new();

    /// <summary>Webhook lanes pausing between two tries.</summary>
    public Gauge RestingLanes { get; } = new();

    public DateTimeOffset Now => Options.Clock.GetUtcNow();

    /// <summary>Raised for each message and edit of the bot, under the gate: be quick.</summary>
    public Action<BotMessage>? Spoke { get; set; }

    public ChatState? FindChat(long id) => _chats.GetValueOrDefault(id);

    public void AddChat(ChatState chat) => _chats[chat.Id] = chat;

    public FakeUser? FindUser(long id) => _users.GetValueOrDefault(id);

    public void AddUser(FakeUser user) => _users[user.Id] = user;

    public int NextMessageId(ChatState chat) => chat.Kind == ChatKind.Supergroup ? ++chat.LastOwnMessageId : ++_lastMessageId;

    /// <summary>Stores the new state of a message of the bot and tells those who wait.</summary>
    public void Publish(ChatState chat, BotMessage message)
    {
        chat.Mail.Post(message);
        Spoke?.Invoke(message);
    }

    public void Note(WebhookAttempt attempt)
    {
        lock (Gate)
        {
            if (Options.KeepCalls == 0)
                return;
            if (_attempts.Count == Options.KeepCalls)
                _attempts.Dequeue();
            _attempts.Enqueue(attempt);
        }
    }

    public IReadOnlyList<WebhookAttempt> Attempts
    {
        get
        {
            lock (Gate)
                return [.. _attempts];
        }
    }
}
