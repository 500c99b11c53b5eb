using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using VolunteerBot.Bot.Channels.Activity.Calls;
using VolunteerBot.Bot.Turns;
using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Channels.Activity.DirectLine;

/// <summary>Why a call of Direct Line is refused, in its own words.</summary>
internal sealed class DirectLineRefusal(int status, string code, string message) : Exception(message)
{
    public int Status => status;

    public string Code => code;

    public static DirectLineRefusal Bad(string message) => new(StatusCodes.Status400BadRequest, "BadArgument", message);
}

/// <summary>
/// Direct Line 3.0: tokens, conversations, activities by poll and by stream. Microsoft's clients connect to it as to the real service.
/// </summary>
internal sealed class DirectLineHost(
    IOptions<ActivityOptions> options, DirectLinePasses passes, DirectLineLogs logs, DirectLineInbox inbox, IStore store, TimeProvider clock)
{
    public const string Path = "/v3/directline";

    /// <summary>Open streams of this host; every one costs some memory.</summary>
    private const int MostStreams = 20_000;

    private const int LargestRequest = 64 * 1024;
    private int _streams;

    /// <summary>A token for a page's server to hand to its page.</summary>
    public async Task<IResult> Generate(HttpContext http)
    {
        if (!await IsSecret(http))
            throw new DirectLineRefusal(StatusCodes.Status403Forbidden, "Forbidden", "Tokens are made with the secret");
        var wanted = await Body(http);
        var user = Text(wanted?["user"] as JsonObject, "id");
        if (user is not null && (!user.StartsWith("dl_", StringComparison.Ordinal) || user.Length is < 4 or > 100))
            throw DirectLineRefusal.Bad("user.id must begin with dl_ and have at most 100 characters");
        var origins = (wanted?["trustedOrigins"] as JsonArray ?? []).Select(o => o is JsonValue v && v.TryGetValue<string>(out var origin) ? origin.TrimEnd('/') : "").ToList();
        if (!origins.All(WebAddress.IsOrigin))
            throw DirectLineRefusal.Bad("trustedOrigins must be origins such as https://page.example");
        var name = Text(wanted?["user"] as JsonObject, "name");
        return Token(new(NewId(), user, string.Join(' ', origins)) { UserName = name?.Length <= 100 ? name : null }, StatusCodes.Status200OK);
    }

    public async Task<IResult> Refresh(HttpContext http) =>
        await Caller(http) is { } pass ? Token(pass, StatusCodes.Status200OK) : throw new DirectLineRefusal(StatusCodes.Status403Forbidden, "Forbidden", "A secret needs no refreshing");

    public async Task<IResult> Start(HttpContext http)
    {
        var pass = await Caller(http) ?? new(NewId(), null, "");
        var wanted = await Body(http);
        if (await store.Get(DirectLineRecords.Conversations, pass.Conversation, http.RequestAborted) is not null)
            return Opened(http, pass, 0, StatusCodes.Status200OK);
        var conversation = new DirectLineConversation { Id = pass.Conversation, Chat = pass.Chat, BaseUrl = BaseUrl(http), At = clock.GetUtcNow() };
        await store.Commit([DirectLineRecords.Conversations.Put(conversation, 0)], CancellationToken.None);
        await Greet(conversation, pass.UserName ?? Text(wanted?["user"] as JsonObject, "name"), Text(wanted, "locale"));
        return Opened(http, pass, 0, StatusCodes.Status201Created);
    }

    /// <summary>Says hello to somebody the bot has not talked to, as it does when somebody joins a conversation of any channel.</summary>
    private async Task Greet(DirectLineConversation conversation, string? name, string? locale)
    {
        var from = new Address(DirectLineChannel.ChannelName, options.Value.Account, conversation.Chat);
        if (await store.Get(ConversationRecords.Type, from.ToString(), CancellationToken.None) is null)
            await inbox.HandIn(new() { Id = "hello", From = from, At = conversation.At, Text = "/start", SenderName = name, LanguageTag = locale });
    }

    public async Task<IResult> Reconnect(string id, HttpContext http)
    {
        var (_, pass) = await Open(id, http);
        return Opened(http, pass, Watermark(http), StatusCodes.Status200OK);
    }

    public async Task<IResult> Poll(string id, HttpContext http)
    {
        await Open(id, http);
        var watermark = Watermark(http);
        using var lease = await logs.Open(id, http.RequestAborted);
        var entries = lease.Log.After(watermark);
        return Results.Bytes(ActivitySet.Utf8(entries, entries is [.., var last] ? last.Number : lease.Log.Last), "application/json; charset=utf-8");
    }

    public async Task<IResult> Post(string id, HttpContext http)
    {
        var (conversation, pass) = await Open(id, http);
        return Results.Json(new { id = await inbox.Post(conversation, pass, http) });
    }

    public async Task<IResult> Upload(string id, HttpContext http)
    {
        var (conversation, pass) = await Open(id, http);
        return Results.Json(new { id = await inbox.Upload(conversation, pass, http) });
    }

    /// <summary>A browser cannot show a token here but in the address, so that is one for this alone, and for a minute.</summary>
    public async Task<IResult> Stream(string id, HttpContext http, CancellationToken stopping)
    {
        if (!http.WebSockets.IsWebSocketRequest)
            throw DirectLineRefusal.Bad("This address is for a WebSocket");
        var (pass, isExpired) = await passes.Read(http.Request.Query["t"].ToString(), PassUse.Stream);
        if (pass is null)
            throw Denied(isExpired);
        if (pass.Conversation != id)
            throw new DirectLineRefusal(StatusCodes.Status403Forbidden, "Forbidden", "The token is for another conversation");
        var watermark = Watermark(http);
        using var lease = await logs.Open(id, http.RequestAborted);
        if (Interlocked.Increment(ref _streams) > MostStreams)
        {
            Interlocked.Decrement(ref _streams);
            throw new DirectLineRefusal(StatusCodes.Status503ServiceUnavailable, "ServiceUnavailable", "Too many open streams");
        }
        try
        {
            var pings = new WebSocketAcceptContext { KeepAliveInterval = TimeSpan.FromSeconds(30), KeepAliveTimeout = TimeSpan.FromSeconds(30) };
            await new DirectLineStream(() => http.WebSockets.AcceptWebSocketAsync(pings), lease.Log, watermark).Run(stopping);
            return Results.Empty;
        }
        finally
        {
            Interlocked.Decrement(ref _streams);
        }
    }

    private async ValueTask<(DirectLineConversation, DirectLinePass)> Open(string id, HttpContext http)
    {
        var pass = await Caller(http);
        if (pass is not null && pass.Conversation != id)
            throw new DirectLineRefusal(StatusCodes.Status403Forbidden, "Forbidden", "The token is for another conversation");
        var found = id.Length <= 64 ? await store.Get(DirectLineRecords.Conversations, id, http.RequestAborted) : null;
        if (found is null)
            throw new DirectLineRefusal(StatusCodes.Status404NotFound, "ConversationNotFound", "There is no such conversation");
        return (found.Value, pass ?? new(id, null, ""));
    }

    private async ValueTask<bool> IsSecret(HttpContext http) => await Caller(http) is null;

    /// <summary>What the caller's token opens; null for the secret itself, which opens everything.</summary>
    private async ValueTask<DirectLinePass?> Caller(HttpContext http)
    {
        var shown = http.Request.Headers.Authorization.ToString();
        if (!shown.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase))
            throw new DirectLineRefusal(StatusCodes.Status401Unauthorized, "Unauthorized", "A secret or token is missing");
        shown = shown["Bearer ".Length..].Trim();
        if (passes.IsSecret(shown))
            return null;
        var (pass, isExpired) = await passes.Read(shown, PassUse.Calls);
        if (pass is null)
            throw Denied(isExpired);
        if (pass.Origins.Length > 0 && http.Request.Headers.Origin is [{ Length: > 0 } origin] && !pass.Origins.Split(' ').Contains(origin, StringComparer.OrdinalIgnoreCase))
            throw new DirectLineRefusal(StatusCodes.Status403Forbidden, "Forbidden", "The token is for other pages");
        return pass;
    }

    private static DirectLineRefusal Denied(bool isExpired) =>
        new(StatusCodes.Status403Forbidden, isExpired ? "TokenExpired" : "Forbidden", isExpired ? "The token has expired" : "The token is not valid");

    private IResult Token(DirectLinePass pass, int status) => Results.Json(new
    {
        conversationId = pass.Conversation, token = passes.Make(pass, PassUse.Calls), expires_in = (int)DirectLinePasses.Life.TotalSeconds,
    }, statusCode: status);

    private IResult Opened(HttpContext http, DirectLinePass pass, long watermark, int status)
    {
        var stream = "ws" + BaseUrl(http)["http".Length..];
        return Results.Json(new
        {
            conversationId = pass.Conversation,
            token = passes.Make(pass, PassUse.Calls),
            expires_in = (int)DirectLinePasses.Life.TotalSeconds,
            streamUrl = string.Create(CultureInfo.InvariantCulture, $"{stream}{Path}/conversations/{pass.Conversation}/stream?watermark={watermark}&t={passes.Make(pass, PassUse.Stream)}"),
            referenceGrammarId = pass.Conversation,
        }, statusCode: status);
    }

    /// <summary>An empty one is the beginning.</summary>
    private static long Watermark(HttpContext http)
    {
        var said = http.Request.Query["watermark"].ToString();
        return said.Length == 0 || said is "undefined" or "null" ? 0
            : long.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out var watermark) ? watermark : throw DirectLineRefusal.Bad("watermark must be one this host gave");
    }

    private string BaseUrl(HttpContext http) =>
        options.Value.DirectLine.PublicUrl is { Length: > 0 } url ? url.TrimEnd('/') : $"{http.Request.Scheme}://{http.Request.Host}";

    private async Task<JsonObject?> Body(HttpContext http)
    {
        var (body, status) = await LimitedBody.Read(http, LargestRequest, clock);
        if (body is null)
            throw new DirectLineRefusal(status, "BadArgument", "The request is too large or too slow");
        return body.Length == 0 ? null : DirectLineInbox.Parse(body);
    }

    private static string? Text(JsonObject? of, string name) => of?[name] is JsonValue value && value.TryGetValue<string>(out var text) && text.Length > 0 ? text : null;

    private static string NewId() => RandomNumberGenerator.GetHexString(32, lowercase: true);
}
