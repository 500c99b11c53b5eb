using System.Text.Json;

namespace VolunteerBot.Bot.Channels.ZaloOa;

/// <summary>HTTP as both Zalo platforms need it: nothing logged, nothing followed, everything limited in time and size.</summary>
internal static class ZaloHttp
{
    private const int LargestAnswer = 1024 * 1024;

    /// <summary>Tokens travel in headers and addresses, so this client comes from no factory, is not logged and makes no trace.</summary>
    public static HttpClient NewClient() => new(new SocketsHttpHandler
    {
        MaxConnectionsPerServer = 100,
        PooledConnectionLifetime = TimeSpan.FromMinutes(10),
        ActivityHeadersPropagator = null,
        UseCookies = false,
        AllowAutoRedirect = false,
    })
    { Timeout = Timeout.InfiniteTimeSpan };

    /// <summary>The JSON object that was answered; refusals come with any status below 500.</summary>
    /// <exception cref="ChannelException">No answer in time, a fault of the server, or none that is a JSON object: <see cref="RefusalKind.Unavailable"/>.</exception>
    public static async Task<JsonElement> Json(HttpClient http, HttpRequestMessage request, TimeSpan limit, TimeProvider clock, CancellationToken cancel)
    {
        var body = await Limited(async stop =>
        {
            using var answer = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop);
            if ((int)answer.StatusCode >= 500)
                throw new ChannelException(RefusalKind.Unavailable, "server" + ((int)answer.StatusCode).ToString(System.Globalization.CultureInfo.InvariantCulture));
            return await ReadUpTo(LargestAnswer, answer.Content, stop);
        }, limit, clock, cancel);
        try
        {
            var json = JsonElement.Parse(body);
            if (json.ValueKind == JsonValueKind.Object)
                return json;
        }
        catch (JsonException)
        {
            // A page of somebody in between.
        }
        throw new ChannelException(RefusalKind.Unavailable, "gateway");
    }

    public static Task<byte[]> Download(HttpClient http, Uri address, int most, TimeSpan limit, TimeProvider clock, CancellationToken cancel) => Limited(async stop =>
    {
        using var answer = await http.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, stop);
        if (!answer.IsSuccessStatusCode)
            throw new ChannelException((int)answer.StatusCode is >= 500 or 429 ? RefusalKind.Unavailable : RefusalKind.BadMessage, "fileGone");
        return await ReadUpTo(most, answer.Content, stop);
    }, limit, clock, cancel);

    private static async Task<byte[]> Limited(Func<CancellationToken, Task<byte[]>> call, TimeSpan limit, TimeProvider clock, CancellationToken cancel)
    {
        using var ends = new CancellationTokenSource(limit, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel, ends.Token);
        try
        {
            return await call(either.Token);
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

    private static async Task<byte[]> ReadUpTo(int most, HttpContent content, CancellationToken cancel)
    {
        if (content.Headers.ContentLength > most)
            throw new ChannelException(RefusalKind.BadMessage, "fileTooLarge");
        await using var stream = await content.ReadAsStreamAsync(cancel);
        using var read = new MemoryStream((int)(content.Headers.ContentLength ?? 16 * 1024));
        var piece = new byte[16 * 1024];
        while (await stream.ReadAsync(piece, cancel) is > 0 and var count)
        {
            if (read.Length + count > most)
                throw new ChannelException(RefusalKind.BadMessage, "fileTooLarge");
            read.Write(piece, 0, count);
        }
        return read.ToArray();
    }
}
