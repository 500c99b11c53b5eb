using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using VolunteerBot.Fakes.Telegram;
using VolunteerBot.Fakes.Zalo;

namespace VolunteerBot.Fakes.ZaloOa;

/// <summary>
/// The Official Account platform on the loopback address: OpenAPI, OAuth and signed webhooks in one server, as strict as what is known of
/// it. Its people and its clock are directed by a test or typed on the console.
/// </summary>
public sealed class FakeZaloOaServer : IAsyncDisposable
{
    private const string CdnPath = "/cdn/";
    private readonly OaApi _api;
    private readonly Dictionary<string, FakeZaloUser> _users = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, (byte[] Content, string Type)> _shelf = new(StringComparer.Ordinal);
    private LoopbackServer _http = null!;
    private int _events;
    private int _files;

    private FakeZaloOaServer(FakeZaloOaOptions options)
    {
        Options = options;
        Tokens = new(options);
        Post = new(options);
        Calls = new(options.KeepCalls);
        Faults = new(options.Clock);
        _api = new(this);
    }

    public static async Task<FakeZaloOaServer> StartAsync(FakeZaloOaOptions? options = null, CancellationToken ct = default)
    {
        var server = new FakeZaloOaServer(options ?? new());
        server._http = await LoopbackServer.StartAsync(server.Options.Port, server.Handle, ct).ConfigureAwait(false);
        return server;
    }

    public FakeZaloOaOptions Options { get; }

    /// <summary>Both API and OAuth are here.</summary>
    public string BaseUrl => _http.BaseUrl;

    public DateTimeOffset Now => Options.Clock.GetUtcNow();

    /// <summary>The calls of the bot, oldest first.</summary>
    public IReadOnlyList<ZaloCall> AllCalls => Calls.All;

    public IReadOnlyList<EventAttempt> Attempts => Post.Attempts;

    public bool IsSwitchedOff => Post.IsSwitchedOff;

    /// <summary>The refresh token that works now.</summary>
    public string RefreshToken
    {
        get
        {
            lock (Gate)
                return Tokens.RefreshToken;
        }
    }

    public string AccessToken
    {
        get
        {
            lock (Gate)
                return Tokens.AccessToken;
        }
    }

    internal Lock Gate { get; } = new();

    internal TokenDesk Tokens { get; }

    internal EventPost Post { get; }

    internal CallBook Calls { get; }

    internal Faults Faults { get; }

    /// <summary>Raised for each message of the account.</summary>
    public event Action<ZaloMessage>? BotSpoke;

    /// <summary>Raised after each try of a webhook, with the milliseconds the answer took.</summary>
    public event Action<EventAttempt, double> Tried
    {
        add => Post.Tried += value;
        remove => Post.Tried -= value;
    }

    /// <summary>The address events are posted to, as set in the console of the app.</summary>
    public void SetWebhook(string url) => Post.Url = new Uri(url);

    /// <summary>The person with this id; made at the first mention, a stranger to the account.</summary>
    public FakeZaloUser User(string id, string name = "Lan")
    {
        lock (Gate)
            return _users.TryGetValue(id, out var known) ? known : _users[id] = new(this, id, name);
    }

    /// <summary>Lets the next calls of a method (<c>oa/message/cs</c>, <c>oa/access_token</c>) go wrong.</summary>
    public void FailNext(string method, Fault fault, int times = 1) => Faults.Add(method, times, fault);

    /// <summary>Raised for each call that goes wrong on purpose, before it does; refusals apart.</summary>
    public event Action<Fault> FaultTaken
    {
        add => Faults.Taken += value;
        remove => Faults.Taken -= value;
    }

    /// <summary>Whatever is still to go wrong does not.</summary>
    public void ClearFaults() => Faults.Clear();

    /// <summary>Lets the next calls of a method be refused with a code.</summary>
    public void RefuseNext(string method, int code, int times = 1) => Faults.Refuse(method, times, code);

    /// <summary>Ends the access token before its time.</summary>
    public void EndAccessToken()
    {
        lock (Gate)
            Tokens.EndAccess();
    }

    public long CountOf(string method) => Calls.Count(method);

    /// <summary>The first call that matches, made already or still to come.</summary>
    public Task<ZaloCall> FindCall(Func<ZaloCall, bool> matches, CancellationToken ct) => Calls.Find(matches).WaitAsync(Options.Patience, ct);

    /// <summary>Completes when an event waits to be tried again, so that the clock may be moved.</summary>
    public Task WaitUntilWebhookRests(CancellationToken ct) => Post.Resting.WhenAboveZero().WaitAsync(Options.Patience, ct);

    /// <summary>Completes when a call waits for the platform because a test wants it to.</summary>
    public Task WaitUntilCallHangs(CancellationToken ct) => Faults.Waiting.WhenAboveZero().WaitAsync(Options.Patience, ct);

    /// <summary>Posts any event as the platform would, signed.</summary>
    public void EmitRaw(JsonObject e, string lane = "") =>
        Post.Add(lane, (string?)e["event_name"] ?? "", Post.BytesOf(e), (string?)e["timestamp"] ?? "");

    /// <summary>The header the platform would send with a body.</summary>
    public string SignatureOf(byte[] body, string timestamp) => Post.SignatureOf(body, timestamp);

    internal string Shelve(byte[] content, string type)
    {
        var name = Interlocked.Increment(ref _files).ToString(CultureInfo.InvariantCulture);
        _shelf[name] = (content, type);
        return BaseUrl + CdnPath + name;
    }

    internal void Emit(FakeZaloUser user, string name, Action<JsonObject> fill)
    {
        var number = Interlocked.Increment(ref _events);
        var timestamp = Now.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
        var e = new JsonObject();
        // The order of the fields is nobody's promise.
        if (number % 2 == 0)
            e["timestamp"] = timestamp;
        e["app_id"] = Options.AppId;
        e["event_name"] = name;
        fill(e);
        e["timestamp"] ??= timestamp;
        Post.Add(user.Id, name, Post.BytesOf(e), timestamp);
    }

    /// <returns>The id of the message.</returns>
    internal string EmitMessage(FakeZaloUser user, string name, string? text, JsonObject? attachment)
    {
        var id = NewMessageId();
        Emit(user, name, e =>
        {
            e["sender"] = new JsonObject { ["id"] = user.Id };
            e["recipient"] = new JsonObject { ["id"] = Options.OaId };
            e["user_id_by_app"] = "9" + user.Id;
            var message = new JsonObject { ["msg_id"] = id };
            if (text is not null)
                message["text"] = text;
            if (attachment is not null)
                message["attachments"] = new JsonArray(attachment);
            e["message"] = message;
        });
        return id;
    }

    internal void EmitEcho(FakeZaloUser user, ZaloMessage message)
    {
        if (Options.Echoes)
        {
            Emit(user, "oa_send_" + message.Kind, e =>
            {
                e["sender"] = new JsonObject { ["id"] = Options.OaId };
                e["recipient"] = new JsonObject { ["id"] = user.Id };
                e["message"] = new JsonObject { ["msg_id"] = message.Id, ["text"] = message.Text };
            });
        }
    }

    internal string NewMessageId() => "m" + Interlocked.Increment(ref _events).ToString("D12", CultureInfo.InvariantCulture);

    internal FakeZaloUser? Known(string? id)
    {
        lock (Gate)
            return id is null ? null : _users.GetValueOrDefault(id);
    }

    internal void Spoke(FakeZaloUser user, ZaloMessage message)
    {
        user.Mail.Add(message);
        BotSpoke?.Invoke(message);
        EmitEcho(user, message);
    }

    internal string Describe() =>
        $"Last webhook tries: {string.Join(", ", Attempts.TakeLast(3))}; last calls: {string.Join(", ", AllCalls.TakeLast(2))}";

    private async Task Handle(HttpContext http)
    {
        var path = http.Request.Path.Value ?? "";
        if (path.StartsWith(CdnPath, StringComparison.Ordinal) && _shelf.TryGetValue(path[CdnPath.Length..], out var file))
            await LoopbackServer.Answer(http, 200, file.Content, file.Type).ConfigureAwait(false);
        else
            await _api.Handle(http, path).ConfigureAwait(false);
    }

    public async ValueTask DisposeAsync()
    {
        await Post.DisposeAsync().ConfigureAwait(false);
        await _http.DisposeAsync().ConfigureAwait(false);
    }
}
