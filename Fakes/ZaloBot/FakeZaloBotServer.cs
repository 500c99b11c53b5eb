using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using VolunteerBot.Fakes.Telegram;
using VolunteerBot.Fakes.Zalo;

namespace VolunteerBot.Fakes.ZaloBot;

/// <summary>How the fake Bot Platform behaves. The token is invented.</summary>
public sealed record FakeZaloBotOptions
{
    public int Port { get; init; }

    public string Token { get; init; } = "1234567890:only-for-tests";

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>How long a test waits for the bot.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Messages the bot may send in a month.</summary>
    public int MonthlyMessages { get; init; } = 3000;

    /// <summary>Whether webhooks carry <c>{ok, result}</c> around the event, as documented, or none, as observed.</summary>
    public bool WrapsWebhooks { get; init; }

    /// <summary>Whether webhooks are posted side by side; otherwise one after another.</summary>
    public bool InParallel { get; init; }

    /// <summary>How soon a post that was not answered with 200 is made again, as the same event; null = never. Zalo documents nothing of it.</summary>
    public TimeSpan? WebhookRetry { get; init; }

    public int KeepCalls { get; init; } = 10_000;

    public int KeepMessages { get; init; } = 1_000;
}

/// <summary>
/// The Zalo Bot Platform on the loopback address: one update a poll and each only once, 408 for nothing, a webhook with a shared secret,
/// text only up to 2,000 characters, no buttons.
/// </summary>
public sealed class FakeZaloBotServer : IAsyncDisposable
{
    private readonly Dictionary<string, FakeZaloBotUser> _users = new(StringComparer.Ordinal);
    private readonly BotMethods _methods;
    private LoopbackServer _http = null!;
    private int _numbers;

    private FakeZaloBotServer(FakeZaloBotOptions options)
    {
        Options = options;
        Calls = new(options.KeepCalls);
        Faults = new(options.Clock);
        Feed = new(options);
        _methods = new(this);
    }

    public static async Task<FakeZaloBotServer> StartAsync(FakeZaloBotOptions? options = null, CancellationToken ct = default)
    {
        var server = new FakeZaloBotServer(options ?? new());
        server._http = await LoopbackServer.StartAsync(server.Options.Port, server.Handle, ct).ConfigureAwait(false);
        return server;
    }

    public FakeZaloBotOptions Options { get; }

    public string BaseUrl => _http.BaseUrl;

    public DateTimeOffset Now => Options.Clock.GetUtcNow();

    public IReadOnlyList<ZaloCall> AllCalls => Calls.All;

    /// <summary>Where updates are posted, and the secret they carry; null = they are polled.</summary>
    public (Uri Url, string Secret)? Webhook => Feed.Webhook;

    internal Lock Gate { get; } = new();

    internal CallBook Calls { get; }

    internal Faults Faults { get; }

    internal BotFeed Feed { get; }

    /// <summary>Raised for each message of the bot.</summary>
    public event Action<ZaloMessage>? BotSpoke;

    /// <summary>Raised after each post to a webhook: the status, and the milliseconds the answer took.</summary>
    public event Action<int, double> Posted
    {
        add => Feed.Posted += value;
        remove => Feed.Posted -= value;
    }

    public FakeZaloBotUser User(string id, string name = "Lan")
    {
        lock (Gate)
            return _users.TryGetValue(id, out var known) ? known : _users[id] = new(this, id, name);
    }

    public void FailNext(string method, Fault fault, int times = 1) => Faults.Add(method, times, fault);

    /// <summary>Raised for each call that goes wrong on purpose, before it does; refusals apart.</summary>
    public event Action<Fault> FaultTaken
    {
        add => Faults.Taken += value;
        remove => Faults.Taken -= value;
    }

    /// <summary>Whatever is still to go wrong does not.</summary>
    public void ClearFaults() => Faults.Clear();

    /// <summary>Lets the next calls of a method be refused with an error code.</summary>
    public void RefuseNext(string method, int code, int times = 1) => Faults.Refuse(method, times, code);

    public Task<ZaloCall> FindCall(Func<ZaloCall, bool> matches, CancellationToken ct) => Calls.Find(matches).WaitAsync(Options.Patience, ct);

    /// <summary>Hands out any update, for instance one without a message.</summary>
    public void EmitRaw(string json) => Feed.Add(json);

    /// <summary>Posts what somebody else might: an empty body, a wrong secret.</summary>
    public Task<int> Probe(string body, string? secret) => Feed.Send(body, secret);

    internal string NextId() => Interlocked.Increment(ref _numbers).ToString("x12", CultureInfo.InvariantCulture);

    internal FakeZaloBotUser? Known(string? id)
    {
        lock (Gate)
            return id is null ? null : _users.GetValueOrDefault(id);
    }

    internal void Spoke(FakeZaloBotUser user, ZaloMessage message)
    {
        user.Mail.Add(message);
        BotSpoke?.Invoke(message);
    }

    internal string Describe() => $"last calls: {string.Join(", ", AllCalls.TakeLast(2))}";

    private async Task Handle(HttpContext http)
    {
        var path = http.Request.Path.Value ?? "";
        var slash = path.LastIndexOf('/');
        var body = await LoopbackServer.BodyOf(http).ConfigureAwait(false);
        var method = path[(slash + 1)..];
        var (isAnswered, losesAnswer) = await Faults.Suffer(http, method).ConfigureAwait(false);
        if (isAnswered)
            return;
        var isOurs = slash > 4 && path[..slash] == "/bot" + Options.Token;
        var (result, code, why) = !isOurs ? (null, 401, "Unauthorized") : await _methods.Call(method, Json(body), http.RequestAborted).ConfigureAwait(false);
        Calls.Add(new(method, System.Text.Encoding.UTF8.GetString(body), code, Now));
        if (losesAnswer)
        {
            http.Abort();
            return;
        }
        var answer = code == 0 ? new JsonObject { ["ok"] = true, ["result"] = result }
            : new JsonObject { ["ok"] = false, ["description"] = why, ["error_code"] = code };
        // A failure can arrive with HTTP 200.
        await LoopbackServer.Answer(http, 200, System.Text.Encoding.UTF8.GetBytes(answer.ToJsonString())).ConfigureAwait(false);
    }

    private static JsonObject Json(byte[] body)
    {
        try
        {
            return body.Length == 0 ? [] : JsonNode.Parse(body) as JsonObject ?? [];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Feed.DisposeAsync().ConfigureAwait(false);
        await _http.DisposeAsync().ConfigureAwait(false);
    }
}
