using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace VolunteerBot.Fakes.Activity;

/// <summary>
/// A Bot Connector of our own on the loopback address, with its OpenID metadata, its login and channels whose people a test can direct.
/// Strict where the real ones refuse.
/// </summary>
public sealed class FakeConnectorServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly TokenMint _mint = new();
    private readonly ConcurrentDictionary<string, FakeConversation> _conversations = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, DateTimeOffset> _tokens = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<(string What, int Status, int? RetryAfter)> _faults = new();
    private readonly ConcurrentQueue<ConnectorCall> _calls = new();
    private readonly ConcurrentDictionary<string, (string MediaType, byte[] Content)> _files = new(StringComparer.Ordinal);
    private volatile Made? _good;
    private int _tokensGiven;
    private int _metadataReads;

    private FakeConnectorServer(FakeConnectorOptions options, WebApplication app) => (Options, _app) = (options, app);

    public static async Task<FakeConnectorServer> StartAsync(FakeConnectorOptions? options = null, CancellationToken ct = default)
    {
        options ??= new();
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, options.Port));
        builder.Services.AddRoutingCore();
        var app = builder.Build();
        var server = new FakeConnectorServer(options, app);
        app.UseRouting();
        server.Map(app);
        await app.StartAsync(ct).ConfigureAwait(false);
        server.BaseUrl = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        return server;
    }

    public FakeConnectorOptions Options { get; }

    public string BaseUrl { get; private set; } = "";

    public string ServiceUrl => BaseUrl + "/connector/";

    public string LoginUrl => BaseUrl + "/login";

    public string MetadataUrl => BaseUrl + "/v1/.well-known/openidconfiguration";

    public string EmulatorMetadataUrl => BaseUrl + "/common/v2.0/.well-known/openid-configuration";

    /// <summary>Where the bot takes activities.</summary>
    public Uri BotUrl { get; set; } = new("http://localhost:5080/api/messages");

    /// <summary>How often the bot asked for a token.</summary>
    public int TokensGiven => Volatile.Read(ref _tokensGiven);

    /// <summary>How often the bot read the signing keys.</summary>
    public int MetadataReads => Volatile.Read(ref _metadataReads);

    public IReadOnlyList<ConnectorCall> Calls => [.. _calls];

    /// <summary>Raised for each activity of the bot.</summary>
    public event Action<FakeConversation, BotActivity>? BotSpoke;

    internal HttpClient Http { get; } = new();

    public string Token(TokenSpec spec) => _mint.Make(spec, Options.AppId, ServiceUrl, Options.Clock.GetUtcNow());

    /// <summary>A good token, the same for a while: signing costs more than a turn.</summary>
    internal string GoodToken()
    {
        var now = Options.Clock.GetUtcNow();
        if (_good is not { } good || now - good.At is var age && (age > TimeSpan.FromMinutes(30) || age < TimeSpan.Zero))
            _good = good = new(Token(new()), now);
        return good.Value;
    }

    private sealed record Made(string Value, DateTimeOffset At);

    /// <summary>The conversation with this id; made at the first mention.</summary>
    /// <param name="user">Who talks in it; null = somebody who talks nowhere else.</param>
    public FakeConversation Conversation(string id = "a:1conversation;one", string channelId = "msteams", bool isGroup = false, string? user = null) =>
        _conversations.GetOrAdd(id, _ => new FakeConversation(this, channelId, id, isGroup, user ?? "29:user-of-" + id));

    /// <summary>The next call of a kind (<c>token</c>, <c>send</c>, <c>keys</c>) fails with a status.</summary>
    public void FailNext(string what, int status, int? retryAfter = null) => _faults.Enqueue((what, status, retryAfter));

    /// <summary>Makes every token given so far worthless.</summary>
    public void RevokeTokens() => _tokens.Clear();

    /// <summary>A file that lies with the connector; its address.</summary>
    public string Keep(string name, string mediaType, byte[] content)
    {
        _files[name] = (mediaType, content);
        return ServiceUrl + "v3/attachments/" + name + "/views/original";
    }

    internal void Tell(FakeConversation conversation, BotActivity activity) => BotSpoke?.Invoke(conversation, activity);

    private void Map(WebApplication app)
    {
        app.MapGet("/v1/.well-known/openidconfiguration", http => Metadata(http, "https://api.botframework.com", "/v1/keys"));
        app.MapGet("/common/v2.0/.well-known/openid-configuration", http => Metadata(http, "https://login.microsoftonline.com/{tenantid}/v2.0", "/common/keys"));
        app.MapGet("/v1/keys", http => Keys(http, Options.Endorsements));
        app.MapGet("/common/keys", http => Keys(http, null));
        app.MapPost("/login/{tenant}/oauth2/v2.0/token", Login);
        app.MapPost("/connector/v3/conversations/{id}/activities", http => Take(http, null));
        app.MapPost("/connector/v3/conversations/{id}/activities/{activity}", http => Take(http, null));
        app.MapPut("/connector/v3/conversations/{id}/activities/{activity}", http => Take(http, (string)http.Request.RouteValues["activity"]!));
        app.MapPost("/connector/v3/conversations/{id}/attachments", TakeFile);
        app.MapGet("/connector/v3/attachments/{name}/views/original", GiveFile);
    }

    private Task Metadata(HttpContext http, string issuer, string keys)
    {
        Interlocked.Increment(ref _metadataReads);
        if (Failed(http, "keys"))
            return Task.CompletedTask;
        return Answer(http, 200, new JsonObject { ["issuer"] = issuer, ["jwks_uri"] = BaseUrl + keys, ["id_token_signing_alg_values_supported"] = new JsonArray("RS256") });
    }

    private Task Keys(HttpContext http, IReadOnlyList<string>? endorsements) => Answer(http, 200, new JsonObject { ["keys"] = new JsonArray(_mint.PublicKey(endorsements)) });

    private async Task Login(HttpContext http)
    {
        if (Failed(http, "token"))
            return;
        var form = http.Request.HasFormContentType ? await http.Request.ReadFormAsync().ConfigureAwait(false) : FormCollection.Empty;
        if (form["grant_type"] != "client_credentials" || form["scope"] != "https://api.botframework.com/.default" || (string?)http.Request.RouteValues["tenant"] != Options.Tenant)
        {
            await Answer(http, 400, new JsonObject { ["error"] = "invalid_request" }).ConfigureAwait(false);
            return;
        }
        if (form["client_id"] != Options.AppId || form["client_secret"] != Options.AppPassword)
        {
            await Answer(http, 401, new JsonObject { ["error"] = "invalid_client" }).ConfigureAwait(false);
            return;
        }
        var token = "fake-bot-token-" + Interlocked.Increment(ref _tokensGiven).ToString(CultureInfo.InvariantCulture);
        _tokens[token] = Options.Clock.GetUtcNow() + Options.TokenLife;
        await Answer(http, 200, new JsonObject { ["token_type"] = "Bearer", ["expires_in"] = (int)Options.TokenLife.TotalSeconds, ["access_token"] = token }).ConfigureAwait(false);
    }

    private async Task Take(HttpContext http, string? updated)
    {
        using var reader = new StreamReader(http.Request.Body, Encoding.UTF8);
        var body = await reader.ReadToEndAsync().ConfigureAwait(false);
        if (!Failed(http, updated is null ? "send" : "update"))
            await Judge(http, body, updated).ConfigureAwait(false);
        if (Options.KeepCalls)
            _calls.Enqueue(new(http.Request.Method, http.Request.Path + http.Request.QueryString, http.Request.Headers.Authorization, body, http.Response.StatusCode));
    }

    private Task Judge(HttpContext http, string body, string? updated)
    {
        if (!IsAuthorised(http))
            return Refuse(http, 401, "Unauthorized");
        if (!_conversations.TryGetValue(Uri.UnescapeDataString((string)http.Request.RouteValues["id"]!), out var conversation))
            return Refuse(http, 404, "ConversationNotFound");
        if (Encoding.UTF8.GetByteCount(body) > ActivityRules.LargestBody)
            return Refuse(http, 413, "MessageSizeTooBig");
        if (http.Request.ContentType?.StartsWith("application/json", StringComparison.Ordinal) != true || Parse(body) is not { } activity)
            return Refuse(http, 400, "BadSyntax");
        if (ActivityRules.Fault(activity, conversation) is { } fault)
            return Refuse(http, 400, "BadArgument: " + fault);
        if (updated is not null && !Options.CanUpdate.Contains(conversation.ChannelId))
            return Refuse(http, 405, "MethodNotAllowed");
        return conversation.Take(activity, updated) is { } id ? Answer(http, updated is null ? 201 : 200, new JsonObject { ["id"] = id }) : Refuse(http, 404, "ActivityNotFound");
    }

    private async Task TakeFile(HttpContext http)
    {
        using var reader = new StreamReader(http.Request.Body, Encoding.UTF8);
        var body = await reader.ReadToEndAsync().ConfigureAwait(false);
        if (!Failed(http, "file"))
            await JudgeFile(http, body).ConfigureAwait(false);
        if (Options.KeepCalls)
            _calls.Enqueue(new(http.Request.Method, http.Request.Path, http.Request.Headers.Authorization, body, http.Response.StatusCode));
    }

    private Task JudgeFile(HttpContext http, string body)
    {
        if (!IsAuthorised(http))
            return Refuse(http, 401, "Unauthorized");
        if (!_conversations.TryGetValue(Uri.UnescapeDataString((string)http.Request.RouteValues["id"]!), out var conversation))
            return Refuse(http, 404, "ConversationNotFound");
        if (!Options.TakesFiles.Contains(conversation.ChannelId))
            return Refuse(http, 405, "MethodNotAllowed");
        if (Parse(body) is not { } file || file["type"]?.GetValue<string>() is not { Length: > 0 } type || file["name"]?.GetValue<string>() is not { Length: > 0 }
            || file["originalBase64"]?.GetValue<string>() is not { Length: > 0 } content)
            return Refuse(http, 400, "BadSyntax");
        var id = "file-" + _files.Count.ToString(CultureInfo.InvariantCulture);
        _files[id] = (type, Convert.FromBase64String(content));
        return Answer(http, 200, new JsonObject { ["id"] = id });
    }

    /// <summary>The bytes of a file that lies here; null when there is none at this address.</summary>
    public byte[]? FileAt(string url) =>
        url.StartsWith(ServiceUrl + "v3/attachments/", StringComparison.Ordinal) && _files.TryGetValue(url[(ServiceUrl + "v3/attachments/").Length..].Split('/')[0], out var file) ? file.Content : null;

    private bool IsAuthorised(HttpContext http) =>
        http.Request.Headers.Authorization.ToString() is var shown && shown.StartsWith("Bearer ", StringComparison.Ordinal)
        && _tokens.TryGetValue(shown["Bearer ".Length..], out var until) && until > Options.Clock.GetUtcNow();

    private async Task GiveFile(HttpContext http)
    {
        if (!IsAuthorised(http))
            http.Response.StatusCode = 401;
        else if (_files.TryGetValue((string)http.Request.RouteValues["name"]!, out var file))
        {
            http.Response.ContentType = file.MediaType;
            await http.Response.Body.WriteAsync(file.Content).ConfigureAwait(false);
        }
        else
            http.Response.StatusCode = 404;
        _calls.Enqueue(new("GET", http.Request.Path, http.Request.Headers.Authorization, "", http.Response.StatusCode));
    }

    private bool Failed(HttpContext http, string what)
    {
        if (!_faults.TryPeek(out var fault) || fault.What != what || !_faults.TryDequeue(out fault))
            return false;
        http.Response.StatusCode = fault.Status;
        if (fault.RetryAfter is { } seconds)
            http.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        return true;
    }

    private static JsonObject? Parse(string body)
    {
        try
        {
            return JsonNode.Parse(body) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static Task Refuse(HttpContext http, int status, string code) =>
        Answer(http, status, new JsonObject { ["error"] = new JsonObject { ["code"] = code.Split(':')[0], ["message"] = code } });

    private static Task Answer(HttpContext http, int status, JsonObject body)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = "application/json; charset=utf-8";
        return http.Response.WriteAsync(body.ToJsonString());
    }

    public async ValueTask DisposeAsync()
    {
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
        Http.Dispose();
        _mint.Dispose();
    }
}
