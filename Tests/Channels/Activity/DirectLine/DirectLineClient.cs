using System.Net;
using System.Net.Http.Headers;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;

namespace VolunteerBot.Tests.Channels.Activity.DirectLine;

/// <summary>The calls of Direct Line, one by one, as its documents write them.</summary>
internal sealed class DirectLineClient(string url) : IDisposable
{
    private readonly HttpClient _http = new();

    public async Task<(HttpStatusCode Status, JsonNode? Body, HttpResponseMessage Answer)> Call(
        HttpMethod method, string path, string? pass, HttpContent? content, CancellationToken ct, string? origin = null)
    {
        using var request = new HttpRequestMessage(method, $"{url}/v3/directline/{path}") { Content = content };
        if (pass is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", pass);
        if (origin is not null)
            request.Headers.Add("Origin", origin);
        var answer = await _http.SendAsync(request, ct);
        var body = await answer.Content.ReadAsStringAsync(ct);
        return (answer.StatusCode, body.StartsWith('{') ? JsonNode.Parse(body) : null, answer);
    }

    public Task<(HttpStatusCode Status, JsonNode? Body, HttpResponseMessage Answer)> Post(string path, string? pass, string json, CancellationToken ct, string? origin = null) =>
        Call(HttpMethod.Post, path, pass, new StringContent(json, Encoding.UTF8, "application/json"), ct, origin);

    public Task<(HttpStatusCode Status, JsonNode? Body, HttpResponseMessage Answer)> Get(string path, string? pass, CancellationToken ct) => Call(HttpMethod.Get, path, pass, null, ct);

    /// <summary>A fresh conversation: its id, token and stream.</summary>
    public async Task<(string Id, string Token, string Stream)> Start(string pass, CancellationToken ct)
    {
        var (_, body, _) = await Post("conversations", pass, """{"user":{"id":"somebody"}}""", ct);
        return (body!["conversationId"]!.GetValue<string>(), body["token"]!.GetValue<string>(), body["streamUrl"]!.GetValue<string>());
    }

    public async Task<string> Say(string conversation, string token, string text, CancellationToken ct, string? clientId = null)
    {
        var activity = new JsonObject { ["type"] = "message", ["from"] = new JsonObject { ["id"] = "somebody", ["name"] = "Lan" }, ["text"] = text, ["locale"] = "vi-VN" };
        if (clientId is not null)
            activity["channelData"] = new JsonObject { ["clientActivityID"] = clientId };
        return (await Post($"conversations/{conversation}/activities", token, activity.ToJsonString(), ct)).Body!["id"]!.GetValue<string>();
    }

    public static async Task<ClientWebSocket> Connect(string stream, CancellationToken ct)
    {
        var socket = new ClientWebSocket();
        await socket.ConnectAsync(new Uri(stream), ct);
        return socket;
    }

    /// <summary>The next frame with something in it.</summary>
    public static async Task<JsonNode> Next(ClientWebSocket socket, CancellationToken ct)
    {
        var buffer = new byte[256 * 1024];
        var length = 0;
        while (true)
        {
            var frame = await socket.ReceiveAsync(buffer.AsMemory(length), ct).AsTask().WaitAsync(TimeSpan.FromSeconds(60), ct);
            length += frame.Count;
            if (frame.EndOfMessage && length > 0)
                return JsonNode.Parse(buffer.AsSpan(0, length))!;
        }
    }

    public static IEnumerable<string> Texts(JsonNode set) => set["activities"]!.AsArray().Select(a => a!["text"]?.GetValue<string>() ?? "");

    public void Dispose() => _http.Dispose();
}
