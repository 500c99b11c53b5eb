using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using VolunteerBot.Fakes.Zalo;

namespace VolunteerBot.Fakes.ZaloOa;

/// <summary>A refusal in the platform's own words: HTTP 200 and an error code.</summary>
internal sealed class OaRefusal(int code, string message) : Exception(message)
{
    public int Code { get; } = code;
}

/// <summary>The HTTP side: which call it is, whether it may be made at all, and how it is answered.</summary>
internal sealed class OaApi
{
    private readonly FakeZaloOaServer _server;
    private readonly OaMessages _messages;
    private readonly OaUploads _uploads;
    private readonly Queue<DateTimeOffset> _lastMinute = [];

    public OaApi(FakeZaloOaServer server)
    {
        _server = server;
        _uploads = new(server);
        _messages = new(server, _uploads);
    }

    public async Task Handle(HttpContext http, string path)
    {
        var body = await LoopbackServer.BodyOf(http).ConfigureAwait(false);
        // "/v3.0/oa/message/cs" is the method "oa/message/cs" of version 3.0.
        var method = path.StartsWith("/v", StringComparison.Ordinal) && path.IndexOf('/', 1) is var slash and > 0 ? path[(slash + 1)..] : path.TrimStart('/');
        var (isAnswered, losesAnswer) = await _server.Faults.Suffer(http, method).ConfigureAwait(false);
        if (isAnswered)
        {
            _server.Calls.Add(new(method, TextOf(http, body), -1, _server.Now));
            return;
        }
        if (path == "/v4/oa/permission")
        {
            Permission(http);
            return;
        }
        var (json, error) = path == "/v4/oa/access_token" ? Token(http, body) : await Carried(http, path, method, body).ConfigureAwait(false);
        _server.Calls.Add(new(method, TextOf(http, body), error, _server.Now));
        if (losesAnswer)
            http.Abort();
        else
            await LoopbackServer.Answer(http, 200, Encoding.UTF8.GetBytes(json)).ConfigureAwait(false);
    }

    private static string TextOf(HttpContext http, byte[] body) =>
        http.Request.ContentType?.StartsWith("multipart/", StringComparison.Ordinal) == true ? "(file)" : Encoding.UTF8.GetString(body);

    /// <summary>An administrator who agrees at once.</summary>
    private void Permission(HttpContext http)
    {
        var query = http.Request.Query;
        if (query["app_id"] != _server.Options.AppId || query["code_challenge"].ToString().Length != 43)
        {
            http.Response.StatusCode = 400;
            return;
        }
        string code;
        lock (_server.Gate)
            code = _server.Tokens.Grant(query["code_challenge"].ToString());
        http.Response.Redirect($"{query["redirect_uri"]}?oa_id={_server.Options.OaId}&code={code}&state={Uri.EscapeDataString(query["state"].ToString())}");
    }

    private (string, int) Token(HttpContext http, byte[] body)
    {
        if (_server.Faults.TakeRefusal("oa/access_token") is { } planned)
            return (Refused(planned, "planned"), planned);
        if (http.Request.Method != "POST" || http.Request.ContentType?.StartsWith("application/x-www-form-urlencoded", StringComparison.Ordinal) != true)
            return (Refused(-14004, "Invalid request"), -14004);
        var form = Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(Encoding.UTF8.GetString(body))
            .ToDictionary(static f => f.Key, static f => f.Value.ToString(), StringComparer.Ordinal);
        lock (_server.Gate)
            return _server.Tokens.Exchange(http.Request.Headers["secret_key"], form);
    }

    private async Task<(string, int)> Carried(HttpContext http, string path, string method, byte[] body)
    {
        try
        {
            if (_server.Faults.TakeRefusal(method) is { } planned)
                throw new OaRefusal(planned, "planned");
            Admit(http);
            JsonObject data = path switch
            {
                "/v3.0/oa/message/cs" => _messages.Consult(Json(http, body)),
                "/v3.0/oa/message/template" => _messages.Template(Json(http, body)),
                "/v3.0/oa/quota/message" => _messages.Quota(Json(http, body)),
                "/v2.0/oa/upload/image" => await _uploads.Take(http, body, isImage: true).ConfigureAwait(false),
                "/v2.0/oa/upload/file" => await _uploads.Take(http, body, isImage: false).ConfigureAwait(false),
                "/v2.0/oa/getoa" => new JsonObject { ["oa_id"] = _server.Options.OaId, ["name"] = "Đoàn xã mẫu", ["is_verified"] = true },
                "/v3.0/oa/user/detail" => Detail(http),
                "/v2.0/oa/message" => throw new OaRefusal(-240, "MessageV2 API has been shut down"),
                "/v3.0/oa/message/transaction" or "/v3.0/oa/message/promotion" => throw new OaRefusal(-233, "Message type is not supported"),
                _ => throw new OaRefusal(404, "Not found"),
            };
            return (new JsonObject { ["data"] = data, ["error"] = 0, ["message"] = "Success" }.ToJsonString(), 0);
        }
        catch (OaRefusal refusal)
        {
            return (Refused(refusal.Code, refusal.Message), refusal.Code);
        }
    }

    private void Admit(HttpContext http)
    {
        lock (_server.Gate)
        {
            if (_server.Tokens.Check(http.Request.Headers["access_token"]) is var wrong and not 0)
                throw new OaRefusal(wrong, "Access token is invalid");
            while (_lastMinute.TryPeek(out var old) && old <= _server.Now.AddMinutes(-1))
                _lastMinute.Dequeue();
            var left = _server.Options.CallsPerMinute - _lastMinute.Count;
            http.Response.Headers["X-RateLimit-Limit"] = _server.Options.CallsPerMinute.ToString(CultureInfo.InvariantCulture);
            http.Response.Headers["X-RateLimit-Remain"] = Math.Max(0, left - 1).ToString(CultureInfo.InvariantCulture);
            if (left <= 0)
                throw new OaRefusal(-32, "API rate limit exceeded");
            _lastMinute.Enqueue(_server.Now);
        }
    }

    /// <summary>Calls that read take one query parameter that holds JSON.</summary>
    private JsonObject Detail(HttpContext http)
    {
        var asked = http.Request.Method == "GET" ? JsonNode.Parse(http.Request.Query["data"].ToString()) : null;
        var user = _server.Known((string?)asked?["user_id"]) ?? throw new OaRefusal(-201, "user_id is invalid");
        return new() { ["user_id"] = user.Id, ["display_name"] = user.Name, ["user_is_follower"] = user.Follows };
    }

    private static JsonObject Json(HttpContext http, byte[] body)
    {
        if (http.Request.Method != "POST" || http.Request.ContentType?.StartsWith("application/json", StringComparison.Ordinal) != true)
            throw new OaRefusal(-201, "Params is invalid");
        try
        {
            return JsonNode.Parse(body) as JsonObject ?? throw new OaRefusal(-201, "Params is invalid");
        }
        catch (JsonException)
        {
            throw new OaRefusal(-201, "Params is invalid");
        }
    }

    private static string Refused(int code, string message) => new JsonObject { ["error"] = code, ["message"] = message }.ToJsonString();
}
