using System.Net.Http.Headers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Extensions.Options;
using VolunteerBot.Bot.Channels.ZaloOa;

namespace VolunteerBot.Bot.Channels.ZaloBot;

/// <summary>The way to the Bot Platform. The token is part of every address, so nothing of this is logged.</summary>
public sealed class ZaloBotConnection : IDisposable
{
    public const int LargestDownload = 20 * 1024 * 1024;

    /// <summary>A poll with nothing to report; normal.</summary>
    public const int NothingNew = 408;

    private const int PollSeconds = 30;
    private static readonly TimeSpan CallLimit = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan PollLimit = TimeSpan.FromSeconds(PollSeconds + 15);
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly string[] MediaHosts = [".zdn.vn", ".zadn.vn", ".zaloapp.com", ".zalo.me", ".zaloplatforms.com", ".zapps.me"];

    private readonly HttpClient _http = ZaloHttp.NewClient();
    private readonly TimeProvider _clock;
    private readonly Uri _server;
    private readonly string _address;
    private volatile string? _name;

    public ZaloBotConnection(IOptions<ZaloBotOptions> options, TimeProvider clock)
    {
        _clock = clock;
        _server = new Uri(options.Value.ApiBaseUrl);
        _address = options.Value.ApiBaseUrl.TrimEnd('/') + "/bot" + options.Value.Token + "/";
    }

    /// <summary>The bot's own name, asked once.</summary>
    public async ValueTask<string> Name(CancellationToken cancel)
    {
        if (_name is { } known)
            return known;
        var me = await Call("getMe", static _ => { }, cancel);
        return _name = me.ValueKind == JsonValueKind.Object && me.TryGetProperty("account_name", out var name) ? name.ToString() : "";
    }

    /// <exception cref="ChannelException">The platform refused, or did not answer in time.</exception>
    public Task<JsonElement> Call(string method, Action<Utf8JsonWriter> write, CancellationToken cancel) => Call(method, write, CallLimit, cancel);

    /// <summary>The next update; null when there is none. It is handed out once: whoever gets it must not lose it.</summary>
    public async Task<JsonElement?> Poll(CancellationToken cancel)
    {
        try
        {
            return await Call("getUpdates", static json => json.WriteString("timeout"u8, "30"u8), PollLimit, cancel);
        }
        catch (ChannelException nothing) when (nothing.InnerException is ZaloBotException { Code: NothingNew })
        {
            return null;
        }
    }

    private async Task<JsonElement> Call(string method, Action<Utf8JsonWriter> write, TimeSpan limit, CancellationToken cancel)
    {
        using var body = new MemoryStream(512);
        using (var json = new Utf8JsonWriter(body, Plain))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }
        using var request = new HttpRequestMessage(HttpMethod.Post, _address + method)
        {
            Content = new ByteArrayContent(body.ToArray()) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } },
        };
        var answer = await ZaloHttp.Json(_http, request, limit, _clock, cancel);
        if (answer.TryGetProperty("ok", out var ok) && ok.ValueKind == JsonValueKind.True)
            return answer.TryGetProperty("result", out var result) ? result : default;
        var code = answer.TryGetProperty("error_code", out var error) && error.ValueKind == JsonValueKind.Number ? error.GetInt32() : 0;
        throw Refused(code, answer.TryGetProperty("description", out var words) ? words.ToString() : "");
    }

    /// <summary>What the few codes there are ask for. 403 is told to be the platform's own fault; 429 is the month's quota.</summary>
    private static ChannelException Refused(int code, string words)
    {
        var inner = new ZaloBotException(code, words);
        return code switch
        {
            400 => new(RefusalKind.BadMessage, "badRequest", inner),
            401 => new(RefusalKind.AccountRefused, "unauthorized", inner),
            404 => new(RefusalKind.Unreachable, "chatNotFound", inner),
            429 => new(RefusalKind.AccountRefused, "quotaUsedUp", inner),
            _ => new(RefusalKind.Unavailable, "server" + code.ToString(System.Globalization.CultureInfo.InvariantCulture), inner),
        };
    }

    /// <summary>The bytes of something a person sent. Only hosts of the platform are asked.</summary>
    public Task<byte[]> Download(string url, CancellationToken cancel)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address)
            || !((address.Scheme == Uri.UriSchemeHttps && MediaHosts.Any(host => address.Host.EndsWith(host, StringComparison.OrdinalIgnoreCase))) || address.Authority == _server.Authority))
            throw new ChannelException(RefusalKind.BadMessage, "foreignHost");
        return ZaloHttp.Download(_http, address, LargestDownload, CallLimit, _clock, cancel);
    }

    public void Dispose() => _http.Dispose();
}

/// <summary>The platform's own code and words.</summary>
public sealed class ZaloBotException(int code, string words) : Exception($"{code} {(words.Length > 200 ? words[..200] : words)}")
{
    public int Code { get; } = code;
}
