using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http.Features;

namespace VolunteerBot.Fakes.Telegram;

/// <summary>The server's HTTP side: <c>/bot{token}/{method}</c> and <c>/file/bot{token}/{path}</c>.</summary>
internal sealed partial class HttpFront(World world, BotApi api)
{
    private static readonly byte[] HtmlPage = "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body><center><h1>502 Bad Gateway</h1></center></body>\r\n</html>\r\n"u8.ToArray();
    private static readonly FormOptions Forms = new() { MultipartBodyLengthLimit = long.MaxValue, ValueLengthLimit = int.MaxValue };

    public async Task HandleAsync(HttpContext http)
    {
        try
        {
            var path = http.Request.Path.Value ?? "";
            const string file = "/file/bot";
            if (path.StartsWith(file, StringComparison.Ordinal))
                await AnswerFileAsync(http, path[file.Length..]).ConfigureAwait(false);
            else
                await AnswerCallAsync(http, path).ConfigureAwait(false);
        }
        catch (ApiRefusal refusal)
        {
            await WriteAsync(http, refusal.Code, refusal.ToJson(), refusal.RetryAfter).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // The bot hung up; there is nobody to answer.
        }
    }

    private async Task AnswerCallAsync(HttpContext http, string path)
    {
        const string bot = "/bot";
        var slash = path.LastIndexOf('/');
        if (!path.StartsWith(bot, StringComparison.Ordinal) || slash < bot.Length)
            throw new ApiRefusal(404, "Not Found");
        CheckToken(path.AsSpan(bot.Length, slash - bot.Length));
        var method = api.NameOf(path[(slash + 1)..]) ?? throw new ApiRefusal(404, "Not Found: method not found");
        var call = await ReadAsync(http).ConfigureAwait(false);
        var fault = world.Faults.Take(method);
        if (fault is not null && await SufferAsync(http, method, call, fault).ConfigureAwait(false))
            return;
        if (world.Options.Latency > TimeSpan.Zero && method != "getUpdates")
            await Task.Delay(world.Options.Latency, world.Options.Clock, http.RequestAborted).ConfigureAwait(false);
        await CarryOutAsync(http, method, call, fault).ConfigureAwait(false);
    }

    private async Task CarryOutAsync(HttpContext http, string method, CallArguments call, Fault? fault)
    {
        byte[] answer;
        var status = 200;
        int? retryAfter = null;
        try
        {
            answer = await api.CallAsync(method, call, http.RequestAborted).ConfigureAwait(false);
        }
        catch (ApiRefusal refusal)
        {
            (status, answer, retryAfter) = (refusal.Code, refusal.ToJson(), refusal.RetryAfter);
        }

        if (fault?.Kind == FaultKind.DoneThenReset)
        {
            world.Journal.Add(method, call, world.Now, 0, answer);
            http.Abort();
            return;
        }

        world.Journal.Add(method, call, world.Now, status, answer);
        await WriteAsync(http, status, answer, retryAfter).ConfigureAwait(false);
    }

    /// <summary>True when the fault was the whole answer.</summary>
    private async Task<bool> SufferAsync(HttpContext http, string method, CallArguments call, Fault fault)
    {
        switch (fault.Kind)
        {
            case FaultKind.DoneThenReset:
                return false;
            case FaultKind.Slow:
                await Task.Delay(fault.Pause, world.Options.Clock, http.RequestAborted).ConfigureAwait(false);
                return false;
            case FaultKind.HtmlGateway:
                world.Journal.Add(method, call, world.Now, 502, HtmlPage);
                http.Response.StatusCode = 502;
                http.Response.ContentType = "text/html";
                await http.Response.Body.WriteAsync(HtmlPage, http.RequestAborted).ConfigureAwait(false);
                return true;
            case FaultKind.Hang:
                world.Journal.Add(method, call, world.Now, 0, []);
                await Task.Delay(Timeout.InfiniteTimeSpan, http.RequestAborted).ConfigureAwait(false);
                return true;
            case FaultKind.Reset:
                world.Journal.Add(method, call, world.Now, 0, []);
                http.Abort();
                return true;
            default:
                var refusal = fault.Kind == FaultKind.TooManyRequests ? ApiRefusal.TooMany(fault.Seconds) : new ApiRefusal(500, "Internal Server Error");
                var answer = refusal.ToJson();
                world.Journal.Add(method, call, world.Now, refusal.Code, answer);
                await WriteAsync(http, refusal.Code, answer, refusal.RetryAfter).ConfigureAwait(false);
                return true;
        }
    }

    private void CheckToken(ReadOnlySpan<char> token)
    {
        if (token.SequenceEqual(world.Options.Token))
            return;
        throw new ApiRefusal(401, TokenShape().IsMatch(token) && token.Length <= 80 ? "Unauthorized" : "Unauthorized: invalid token specified");
    }

    private async Task AnswerFileAsync(HttpContext http, string rest)
    {
        var slash = rest.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
            throw new ApiRefusal(404, "Not Found");
        CheckToken(rest.AsSpan(0, slash));
        StoredFile? file;
        lock (world.Gate)
            file = world.Files.AtPath(rest[(slash + 1)..]);
        if (file is null)
            throw new ApiRefusal(404, "Not Found");
        http.Response.ContentType = "application/octet-stream";
        http.Response.ContentLength = file.Content.Length;
        await http.Response.Body.WriteAsync(file.Content, http.RequestAborted).ConfigureAwait(false);
    }

    private static async Task<CallArguments> ReadAsync(HttpContext http)
    {
        var request = http.Request;
        try
        {
            if (request.ContentType is { } type && type.StartsWith("application/json", StringComparison.OrdinalIgnoreCase))
                return await ReadJsonAsync(http).ConfigureAwait(false);
            if (request.HasFormContentType)
                return await ReadFormAsync(http).ConfigureAwait(false);
        }
        catch (BadHttpRequestException tooLong) when (tooLong.StatusCode == 413)
        {
            throw new ApiRefusal(413, "Request Entity Too Large");
        }

        return request.Query.Count == 0 ? CallArguments.None : new(QueryOf(request), null);
    }

    private static Dictionary<string, string> QueryOf(HttpRequest request) =>
        request.Query.ToDictionary(static field => field.Key, static field => field.Value.ToString(), StringComparer.Ordinal);

    private static async Task<CallArguments> ReadJsonAsync(HttpContext http)
    {
        var reader = http.Request.BodyReader;
        var read = await reader.ReadAtLeastAsync((int)Math.Min(http.Request.ContentLength ?? int.MaxValue, int.MaxValue), http.RequestAborted).ConfigureAwait(false);
        try
        {
            if (read.Buffer.IsEmpty)
                return CallArguments.None;
            var json = new Utf8JsonReader(read.Buffer);
            var body = JsonElement.ParseValue(ref json);
            if (body.ValueKind != JsonValueKind.Object)
                throw ApiRefusal.Bad("object expected as the request body");
            return http.Request.Query.Count == 0 ? new(body) : new(QueryOf(http.Request), null, body);
        }
        catch (JsonException)
        {
            throw ApiRefusal.Bad("can't parse JSON object");
        }
        finally
        {
            reader.AdvanceTo(read.Buffer.End);
        }
    }

    private static async Task<CallArguments> ReadFormAsync(HttpContext http)
    {
        var feature = new FormFeature(http.Request, Forms);
        var form = await feature.ReadFormAsync(http.RequestAborted).ConfigureAwait(false);
        var fields = QueryOf(http.Request);
        foreach (var (name, value) in form)
            fields[name] = value.ToString();
        Dictionary<string, Upload>? uploads = null;
        foreach (var file in form.Files)
        {
            var content = new byte[file.Length];
            await using var stream = file.OpenReadStream();
            await stream.ReadExactlyAsync(content, http.RequestAborted).ConfigureAwait(false);
            (uploads ??= new(StringComparer.Ordinal))[file.Name] = new(file.FileName, file.ContentType, content);
        }

        return new(fields, uploads);
    }

    private static async Task WriteAsync(HttpContext http, int status, byte[] json, int? retryAfter)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = "application/json";
        http.Response.ContentLength = json.Length;
        if (retryAfter is { } seconds)
            http.Response.Headers.RetryAfter = seconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
        await http.Response.BodyWriter.WriteAsync(json, http.RequestAborted).ConfigureAwait(false);
    }

    [GeneratedRegex("^[1-9][0-9]*:[^/]+$", RegexOptions.CultureInvariant)]
    private static partial Regex TokenShape();
}
