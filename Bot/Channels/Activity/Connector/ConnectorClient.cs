using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;

namespace VolunteerBot.Bot.Channels.Activity.Connector;

/// <summary>
/// The connector's REST calls, at the service URL of a conversation and nowhere else: redirects are not followed, and a place that came
/// without proof gets no token.
/// </summary>
internal sealed class ConnectorClient : IDisposable
{
    private const int LargestDownload = 20 * 1024 * 1024;
    private static readonly TimeSpan CallLimit = TimeSpan.FromSeconds(30);

    private readonly HttpClient _http;
    private readonly ConnectorTokens _tokens;
    private readonly TimeProvider _clock;

    public ConnectorClient(IOptions<ActivityOptions> options, TimeProvider clock)
    {
        _clock = clock;
        _http = new(new SocketsHttpHandler
        {
            MaxConnectionsPerServer = 100, PooledConnectionLifetime = TimeSpan.FromMinutes(10), AllowAutoRedirect = false, UseCookies = false, ActivityHeadersPropagator = null,
        })
        { Timeout = Timeout.InfiniteTimeSpan, MaxResponseContentBufferSize = 1024 * 1024 };
        _tokens = new(options, _http, clock);
    }

    /// <summary>Adds an activity to a conversation. Its id, or "" where the channel gives none.</summary>
    /// <exception cref="ChannelException">It was not taken.</exception>
    public Task<string> Send(ConversationReference to, JsonObject activity, CancellationToken cancel) =>
        Call(to, HttpMethod.Post, "", activity, cancel);

    /// <summary>Puts an activity in the place of another.</summary>
    /// <exception cref="ChannelException">It was not taken; <c>notEditable</c> where the channel cannot do that.</exception>
    public Task<string> Replace(ConversationReference to, string id, JsonObject activity, CancellationToken cancel) =>
        Call(to, HttpMethod.Put, "/" + Uri.EscapeDataString(id), activity, cancel);

    /// <summary>Lays a file with a conversation.</summary>
    /// <returns>Where it lies; null where the channel takes no files, or none such.</returns>
    /// <exception cref="ChannelException">The service is away, too busy, or refuses the bot.</exception>
    public async Task<string?> Upload(ConversationReference to, string name, string mediaType, byte[] content, CancellationToken cancel)
    {
        try
        {
            var file = new JsonObject { ["type"] = mediaType, ["name"] = name, ["originalBase64"] = Convert.ToBase64String(content) };
            var id = await Post(to, HttpMethod.Post, "attachments", file, isOptional: true, cancel);
            return id.Length == 0 ? null : $"{to.ServiceUrl.TrimEnd('/')}/v3/attachments/{Uri.EscapeDataString(id)}/views/original";
        }
        catch (ChannelException refused) when (refused.Message == ConnectorRefusals.NotEditable)
        {
            return null;
        }
    }

    private Task<string> Call(ConversationReference to, HttpMethod method, string tail, JsonObject activity, CancellationToken cancel) =>
        Post(to, method, "activities" + tail, activity, isOptional: method == HttpMethod.Put, cancel);

    /// <param name="isOptional">The channel may not know this at all, and there is another way.</param>
    private async Task<string> Post(ConversationReference to, HttpMethod method, string what, JsonObject activity, bool isOptional, CancellationToken cancel)
    {
        var address = new Uri($"{to.ServiceUrl.TrimEnd('/')}/v3/conversations/{Uri.EscapeDataString(to.ConversationId)}/{what}");
        var json = activity.ToJsonString();
        return await Authorised(to, async (token, stop) =>
        {
            using var request = new HttpRequestMessage(method, address) { Content = new StringContent(json, Encoding.UTF8, "application/json") };
            request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
            using var answer = await _http.SendAsync(request, stop);
            if (!answer.IsSuccessStatusCode)
                throw ConnectorRefusals.Of(answer, isOptional);
            return IdIn(await answer.Content.ReadAsByteArrayAsync(stop));
        }, cancel);
    }

    /// <summary>The bytes of an attachment that lies with the conversation's own service.</summary>
    /// <exception cref="ChannelException">It lies elsewhere, is too large, or cannot be had.</exception>
    public Task<byte[]> Download(ConversationReference from, string url, CancellationToken cancel)
    {
        if (!WebAddress.IsSafe(url) || !WebAddress.IsSameHost(url, from.ServiceUrl))
            throw new ChannelException(RefusalKind.BadMessage, "foreignFile");
        return Authorised(from, async (token, stop) =>
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, url);
            request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
            using var answer = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop);
            if (!answer.IsSuccessStatusCode)
                throw ConnectorRefusals.Of(answer, isOptional: false);
            return await ReadUpTo(LargestDownload, answer.Content, stop);
        }, cancel);
    }

    /// <summary>With the bot's token, and once more with a fresh one when it is refused.</summary>
    private async Task<T> Authorised<T>(ConversationReference at, Func<string?, CancellationToken, Task<T>> call, CancellationToken cancel)
    {
        using var limit = new CancellationTokenSource(CallLimit, _clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel, limit.Token);
        try
        {
            if (at.IsAnonymous)
                return await call(null, either.Token);
            var token = await _tokens.Get(null, either.Token);
            try
            {
                return await call(token, either.Token);
            }
            catch (ChannelException refused) when (refused.Message == ConnectorRefusals.Unauthorized)
            {
                return await call(await _tokens.Get(token, either.Token), either.Token);
            }
        }
        catch (Exception failed) when (failed is HttpRequestException or IOException)
        {
            throw new ChannelException(RefusalKind.Unavailable, "network", failed);
        }
        catch (OperationCanceledException late) when (!cancel.IsCancellationRequested)
        {
            throw new ChannelException(RefusalKind.Unavailable, "timeout", late);
        }
    }

    private static string IdIn(byte[] body)
    {
        if (body.Length == 0)
            return "";
        try
        {
            using var said = JsonDocument.Parse(body);
            return Calls.ActivityContent.Text(said.RootElement, "id") ?? "";
        }
        catch (JsonException)
        {
            // It was taken; that it cannot be named costs an edit in place, not a message.
            return "";
        }
    }

    private static async Task<byte[]> ReadUpTo(int most, HttpContent content, CancellationToken cancel)
    {
        if (content.Headers.ContentLength > most)
            throw new ChannelException(RefusalKind.BadMessage, "fileTooLarge");
        await using var stream = await content.ReadAsStreamAsync(cancel);
        using var read = new MemoryStream((int)(content.Headers.ContentLength ?? 64 * 1024));
        var piece = new byte[64 * 1024];
        while (await stream.ReadAsync(piece, cancel) is > 0 and var count)
        {
            if (read.Length + count > most)
                throw new ChannelException(RefusalKind.BadMessage, "fileTooLarge");
            read.Write(piece, 0, count);
        }
        return read.ToArray();
    }

    public void Dispose()
    {
        _tokens.Dispose();
        _http.Dispose();
    }
}

/// <summary>What the connector's refusals mean for the sender.</summary>
internal static class ConnectorRefusals
{
    public const string Unauthorized = "unauthorized";

    /// <summary>The channel cannot do that; there is another way.</summary>
    public const string NotEditable = "notEditable";
    public const string TooLarge = "tooLarge";

    private static readonly TimeSpan LongestPause = TimeSpan.FromHours(1);

    public static ChannelException Of(HttpResponseMessage answer, bool isOptional)
    {
        var status = (int)answer.StatusCode;
        return status switch
        {
            401 => new(RefusalKind.AccountRefused, Unauthorized),
            429 => new(RefusalKind.RateLimited, "rateLimited") { RetryAfter = PauseOf(answer) },
            // Channels that cannot edit, or take no files, say so in each their own way; the other way is right after any of them.
            >= 400 and < 500 or 501 when isOptional => new(RefusalKind.BadMessage, NotEditable),
            403 => new(RefusalKind.Unreachable, "blocked"),
            404 or 410 => new(RefusalKind.Unreachable, "chatNotFound"),
            413 => new(RefusalKind.BadMessage, TooLarge),
            408 or 412 or >= 500 => new(RefusalKind.Unavailable, "server" + status.ToString(CultureInfo.InvariantCulture)),
            _ => new(RefusalKind.BadMessage, "status" + status.ToString(CultureInfo.InvariantCulture)),
        };
    }

    private static TimeSpan PauseOf(HttpResponseMessage answer)
    {
        var said = answer.Headers.RetryAfter?.Delta ?? TimeSpan.FromSeconds(2);
        return said < TimeSpan.FromSeconds(1) ? TimeSpan.FromSeconds(1) : said > LongestPause ? LongestPause : said;
    }
}
