using System.Net.Http.Headers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Extensions.Options;
using VolunteerBot.Bot.Channels.ZaloOa.Tokens;

namespace VolunteerBot.Bot.Channels.ZaloOa;

/// <summary>
/// The way to the OpenAPI: one pool of connections, a time limit on every call, the access token in its header, refusals as
/// <see cref="ChannelException"/>. HTTP says 200 even to failures; the error code in the answer counts.
/// </summary>
public sealed class ZaloOaConnection : IDisposable
{
    /// <summary>Larger pictures are not fetched.</summary>
    public const int LargestDownload = 20 * 1024 * 1024;

    private static readonly TimeSpan CallLimit = TimeSpan.FromSeconds(30);
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly string[] MediaHosts = [".zdn.vn", ".zadn.vn", ".zaloapp.com", ".zalo.me"];

    private readonly HttpClient _http;
    private readonly ZaloOaTokens _tokens;
    private readonly TimeProvider _clock;
    private readonly Uri _server;

    public ZaloOaConnection(IOptions<ZaloOaOptions> options, ZaloOaTokens tokens, TimeProvider clock)
    {
        _server = new Uri(options.Value.ApiBaseUrl.TrimEnd('/') + "/");
        _tokens = tokens;
        _clock = clock;
        _http = ZaloHttp.NewClient();
    }

    /// <summary>A call with a JSON body.</summary>
    /// <param name="path">Such as <c>v3.0/oa/message/cs</c>.</param>
    /// <returns>The <c>data</c> of the answer.</returns>
    /// <exception cref="ChannelException">The platform refused, or did not answer in time.</exception>
    public Task<JsonElement> Post(string path, Action<Utf8JsonWriter> write, CancellationToken cancel)
    {
        using var body = new MemoryStream(1024);
        using (var json = new Utf8JsonWriter(body, Plain))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }
        var bytes = body.ToArray();
        return Call(path, HttpMethod.Post, () => new ByteArrayContent(bytes) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } }, cancel);
    }

    /// <summary>A picture or file, as the field <c>file</c> of a form.</summary>
    public Task<JsonElement> Upload(string path, byte[] content, string name, string mediaType, CancellationToken cancel) =>
        Call(path, HttpMethod.Post, () => new MultipartFormDataContent
        {
            { new ByteArrayContent(content) { Headers = { ContentType = new MediaTypeHeaderValue(mediaType) } }, "file", name },
        }, cancel);

    /// <summary>Reading: the parameters go as JSON in the query.</summary>
    public Task<JsonElement> Get(string path, string json, CancellationToken cancel) =>
        Call(path + "?data=" + Uri.EscapeDataString(json), HttpMethod.Get, static () => null, cancel);

    private async Task<JsonElement> Call(string path, HttpMethod method, Func<HttpContent?> content, CancellationToken cancel)
    {
        var token = await _tokens.Access(cancel);
        using var request = new HttpRequestMessage(method, new Uri(_server, path)) { Content = content() };
        request.Headers.TryAddWithoutValidation("access_token", token);
        var answer = await ZaloHttp.Json(_http, request, CallLimit, _clock, cancel);
        // An answer without a code is none of the platform's.
        if (!answer.TryGetProperty("error", out var error) || error.ValueKind != JsonValueKind.Number || !error.TryGetInt32(out var code))
            throw new ChannelException(RefusalKind.Unavailable, "gateway");
        if (code == 0)
            return answer.TryGetProperty("data", out var data) ? data : default;
        var refused = ZaloOaRefusals.Of(code, answer.TryGetProperty("message", out var words) && words.ValueKind == JsonValueKind.String ? words.GetString() : null);
        // Whoever called tries again in a moment, with the token that is there by then.
        if (refused.Message == ZaloOaRefusals.TokenDead)
            await _tokens.IsDead(token, cancel);
        throw refused;
    }

    /// <summary>The bytes of something a person sent. Only hosts of the platform are asked.</summary>
    public Task<byte[]> Download(string url, CancellationToken cancel)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || !(IsOfPlatform(address) || address.Authority == _server.Authority))
            throw new ChannelException(RefusalKind.BadMessage, "foreignHost");
        return ZaloHttp.Download(_http, address, LargestDownload, CallLimit, _clock, cancel);
    }

    private static bool IsOfPlatform(Uri address) =>
        address.Scheme == Uri.UriSchemeHttps && MediaHosts.Any(host => address.Host.EndsWith(host, StringComparison.OrdinalIgnoreCase));

    public void Dispose() => _http.Dispose();
}
