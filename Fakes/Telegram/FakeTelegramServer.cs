using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace VolunteerBot.Fakes.Telegram;

/// <summary>
/// A Telegram Bot API server of our own on the loopback address: strict where the real one refuses, with people and groups a test can direct.
/// Ids count up from fixed starts, so the same script gives the same ids.
/// </summary>
public sealed class FakeTelegramServer : IAsyncDisposable
{
    private const long LargestBody = FileShelf.LargestUpload + (1024 * 1024);
    private const long FirstSupergroupId = -1_000_000_000_000;
    private readonly WebApplication _app;
    private readonly Dictionary<long, FakeGroup> _groups = [];

    private FakeTelegramServer(World world, WebApplication app)
    {
        World = world;
        Talk = new(world);
        _app = app;
    }

    /// <summary>Starts listening; dispose it to stop.</summary>
    public static async Task<FakeTelegramServer> StartAsync(FakeTelegramOptions? options = null, CancellationToken ct = default)
    {
        options ??= new();
        var world = new World(options);
        var front = new HttpFront(world, new(world));
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestBody;
            kestrel.Limits.MinRequestBodyDataRate = null;
            kestrel.Listen(IPAddress.Loopback, options.Port);
        });
        var app = builder.Build();
        app.Run(front.HandleAsync);
        var server = new FakeTelegramServer(world, app);
        await app.StartAsync(ct).ConfigureAwait(false);
        server.BaseUrl = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        return server;
    }

    /// <summary>Where the bot finds this server, <c>http://127.0.0.1:port</c>.</summary>
    public string BaseUrl { get; private set; } = "";

    public FakeTelegramOptions Options => World.Options;

    public string Token => World.Options.Token;

    public string Username => World.Options.Username;

    public long BotId => World.BotId;

    /// <summary>The newest calls of the bot, oldest first.</summary>
    public IReadOnlyList<ApiCall> Calls => World.Journal.Snapshot();

    public long CallCount => World.Journal.Total;

    /// <summary>Sends and edits refused by the rate limits.</summary>
    public long RateRefusals => World.Journal.RateRefusals;

    public IReadOnlyList<WebhookAttempt> WebhookAttempts => World.Attempts;

    internal World World { get; }

    internal UserTalk Talk { get; }

    /// <summary>Raised for each message and edit of the bot, while the server holds its lock: do little.</summary>
    public event Action<BotMessage> BotSpoke
    {
        add => World.Spoke += value;
        remove => World.Spoke -= value;
    }

    /// <summary>Updates the bot has not confirmed yet.</summary>
    public int PendingUpdates
    {
        get
        {
            lock (World.Gate)
                return World.Feed.Count;
        }
    }

    public long PushedUpdates
    {
        get
        {
            lock (World.Gate)
                return World.Feed.Pushed;
        }
    }

    public IReadOnlyList<PressAnswer> PressAnswers
    {
        get
        {
            lock (World.Gate)
                return [.. World.Presses.Answers];
        }
    }

    /// <summary>The person with this id; made at the first mention. The bot cannot write to it before it wrote or <see cref="FakeUser.Met"/>.</summary>
    public FakeUser User(long id, string firstName = "Lan", string? lastName = null, string? username = null, string? languageCode = "vi")
    {
        lock (World.Gate)
        {
            if (World.FindUser(id) is { } known)
                return known;
            var user = new FakeUser(this, id, firstName, lastName, username, languageCode, World.Options.KeepMessages);
            World.AddUser(user);
            World.AddChat(user.Chat);
            return user;
        }
    }

    /// <summary>The group with this id, the bot in it; made at the first mention. Ids up to -1000000000000 are supergroups.</summary>
    public FakeGroup Group(long id, string title = "Đội tình nguyện")
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(id, 0);
        lock (World.Gate)
        {
            if (_groups.TryGetValue(id, out var known))
                return known;
            var kind = id <= FirstSupergroupId ? ChatKind.Supergroup : ChatKind.Group;
            var chat = new ChatState(id, kind, World.Options.KeepMessages) { Title = title, Reach = Reach.Open };
            World.AddChat(chat);
            return _groups[id] = new(this, chat);
        }
    }

    /// <summary>The bot's messages in a chat as they are now, oldest first; deleted ones are gone.</summary>
    public IReadOnlyList<BotMessage> Messages(long chatId)
    {
        lock (World.Gate)
            return [.. World.FindChat(chatId)?.Messages.Select(static message => message.Bot).OfType<BotMessage>() ?? []];
    }

    /// <summary>The emoji the bot put on a message, or null.</summary>
    public string? ReactionOn(long chatId, int messageId)
    {
        lock (World.Gate)
            return World.FindChat(chatId)?.Find(messageId)?.Reaction;
    }

    /// <summary>The newest chat action shown in a chat, such as <c>typing</c>.</summary>
    public string? LastAction(long chatId)
    {
        lock (World.Gate)
            return World.FindChat(chatId)?.LastAction;
    }

    /// <summary>The menu set for a scope (<c>default</c>, <c>all_private_chats</c>, <c>chat:7</c>, …) and language.</summary>
    public IReadOnlyList<MenuCommand> Menu(string scope = "default", string language = "")
    {
        lock (World.Gate)
            return World.Menus.Get(scope, language);
    }

    /// <summary>Queues any content as an update, for instance of a kind the bot does not know; the update_id is added.</summary>
    /// <param name="contentJson">An object such as <c>{"message":{…}}</c>.</param>
    public int PushRaw(string contentJson, long chatId = 0)
    {
        lock (World.Gate)
            return World.Feed.PushRaw(contentJson, Lane.OfChat(chatId));
    }

    /// <summary>Lets the next calls of a method go wrong; the method <c>*</c> stands for any but getUpdates.</summary>
    public void FailNext(string method, Fault fault, int times = 1) => World.Faults.Add(method, times, fault);

    /// <summary>Raised for each call that goes wrong on purpose, before it does.</summary>
    public event Action<Fault> FaultTaken
    {
        add => World.Faults.Taken += value;
        remove => World.Faults.Taken -= value;
    }

    /// <summary>Whatever is still to go wrong does not.</summary>
    public void ClearFaults() => World.Faults.Clear();

    public long CountOf(string method) => World.Journal.Count(method);

    /// <summary>The first call that matches, made already or still to come.</summary>
    /// <exception cref="TimeoutException">None came within <see cref="FakeTelegramOptions.Patience"/>.</exception>
    public Task<ApiCall> FindCall(Func<ApiCall, bool> matches, CancellationToken ct) =>
        World.Journal.FindAsync(matches).WaitAsync(World.Options.Patience, ct);

    public Task<ApiCall> FindCall(string method, CancellationToken ct) => FindCall(call => call.Method == method, ct);

    /// <summary>Completes when the bot has confirmed every update pushed so far.</summary>
    /// <exception cref="TimeoutException">It has not within <see cref="FakeTelegramOptions.Patience"/>.</exception>
    public Task WaitUntilConfirmed(CancellationToken ct) => World.Feed.IdleAsync().WaitAsync(World.Options.Patience, ct);

    /// <summary>Whether a poll is held open now.</summary>
    public bool IsPolled => World.HeldPolls.Count > 0;

    /// <summary>Completes when a poll is held open and its time-out runs, so that the clock may be moved.</summary>
    public Task WaitUntilPolled(CancellationToken ct) => World.HeldPolls.WhenAboveZero().WaitAsync(World.Options.Patience, ct);

    /// <summary>Completes when a webhook delivery pauses before its next try, so that the clock may be moved.</summary>
    public Task WaitUntilWebhookRests(CancellationToken ct) => World.RestingLanes.WhenAboveZero().WaitAsync(World.Options.Patience, ct);

    internal Task<BotMessage> NextMessage(ChatState chat, CancellationToken ct) => chat.Mail.NextAsync(World.Options.Patience, () => Describe(chat), ct);

    /// <summary>What there is to see when a wait fails.</summary>
    private string Describe(ChatState chat)
    {
        var last = Messages(chat.Id) is { Count: > 0 } messages ? messages[^1] : null;
        var refused = Calls.LastOrDefault(static call => !call.Ok);
        return $"Chat {chat.Id}; its last message: “{last?.Text}”; updates not confirmed: {PendingUpdates}; last refusal: {refused?.Method} {refused?.Answer}";
    }

    internal StoredFile Keep(string fileName, string? mimeType, byte[] content, long? pretendedSize = null, int width = 0, int height = 0, int seconds = 0)
    {
        lock (World.Gate)
            return World.Files.Add(fileName, mimeType, content, pretendedSize, width, height, seconds);
    }

    internal FakeGroup Upgrade(FakeGroup group, FakeUser by)
    {
        var newId = FirstSupergroupId - Math.Abs(group.Id);
        var super = Group(newId, group.Title);
        super.Chat.Members.UnionWith(group.Chat.Members);
        super.Chat.BotIsAdmin = group.Chat.BotIsAdmin;
        Talk.Post(by, group.Chat, null, null, newId, static (w, id) => w.WriteNumber("migrate_to_chat_id", id), service: true);
        lock (World.Gate)
            group.Chat.MigratedTo = newId;
        Talk.Post(by, super.Chat, null, null, group.Id, static (w, id) => w.WriteNumber("migrate_from_chat_id", id), service: true);
        return super;
    }

    public async ValueTask DisposeAsync()
    {
        WebhookSender? webhook;
        lock (World.Gate)
        {
            webhook = World.Feed.Webhook;
            World.Feed.Webhook = null;
        }

        if (webhook is not null)
            await webhook.DisposeAsync().ConfigureAwait(false);
        // A long poll still held open must not hold up the end of a test.
        using var now = new CancellationTokenSource();
        await now.CancelAsync().ConfigureAwait(false);
        try
        {
            await _app.StopAsync(now.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // Stopped at once, as asked.
        }

        await _app.DisposeAsync().ConfigureAwait(false);
    }
}
