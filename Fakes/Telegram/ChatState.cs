namespace VolunteerBot.Fakes.Telegram;

internal enum ChatKind
{
    Private,
    Group,
    Supergroup,
}

/// <summary>Why the bot can or cannot write to a chat.</summary>
internal enum Reach
{
    /// <summary>The bot never met it: chat not found.</summary>
    Unknown,
    Open,

    /// <summary>Known, but the person never pressed Start.</summary>
    NeverStarted,
    Blocked,
    Deactivated,
    Kicked,
}

/// <summary>A chat with its messages in ascending order of id. Used under the world's gate.</summary>
internal sealed class ChatState(long id, ChatKind kind, int keepMessages)
{
    private readonly List<ChatMessage> _messages = [];

    public long Id { get; } = id;

    public ChatKind Kind { get; } = kind;

    public string Title { get; set; } = "";

    public FakeUser? Person { get; init; }

    public Reach Reach { get; set; }

    public long? MigratedTo { get; set; }

    public bool BotIsAdmin { get; set; }

    /// <summary>Another bot spoke last, so bare commands are not for ours.</summary>
    public bool OtherBotSpokeLast { get; set; }

    public HashSet<long> Members { get; } = [];

    /// <summary>The message whose reply keyboard the people see.</summary>
    public int? KeyboardMessage { get; set; }

    /// <summary>Message ids of a supergroup are its own; all other chats share the bot's.</summary>
    public int LastOwnMessageId { get; set; }

    public string? LastAction { get; set; }

    public BotMail Mail { get; } = new();

    public bool IsPrivate => Kind == ChatKind.Private;

    public string KindName => Kind switch { ChatKind.Private => "private", ChatKind.Group => "group", _ => "supergroup" };

    public IReadOnlyList<ChatMessage> Messages => _messages;

    public void Add(ChatMessage message)
    {
        _messages.Add(message);
        // Cut in slices, so that the cost of moving the rest is spread.
        if (_messages.Count > keepMessages + 64)
            _messages.RemoveRange(0, _messages.Count - keepMessages);
    }

    public ChatMessage? Find(long messageId)
    {
        var at = IndexOf(messageId);
        return at < 0 ? null : _messages[at];
    }

    public void Remove(int messageId) => _messages.RemoveAt(IndexOf(messageId));

    private int IndexOf(long messageId)
    {
        var (low, high) = (0, _messages.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var id = _messages[middle].Id;
            if (id == messageId)
                return middle;
            if (id < messageId)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return -1;
    }
}

/// <summary>A message of anybody in a chat; <see cref="Bot"/> holds the present state when it is the bot's.</summary>
internal sealed class ChatMessage(int id, DateTimeOffset date)
{
    public int Id { get; } = id;

    public DateTimeOffset Date { get; } = date;

    public BotMessage? Bot { get; set; }

    public long Author { get; init; }

    public string? Text { get; set; }

    /// <summary>The bot's reaction to it.</summary>
    public string? Reaction { get; set; }
}
