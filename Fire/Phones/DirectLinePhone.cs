using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace VolunteerBot.Fire.Phones;

/// <summary>
/// A page with Microsoft's Web Chat, as far as the wire shows it: it posts with an id of its own until it is taken, and asks for what is new
/// from the last mark it has seen.
/// </summary>
internal sealed class DirectLinePhone(string url, string secret, string user, Journal journal) : Phone("directline/" + user, journal), IAsyncDisposable
{
    private static readonly TimeSpan Again = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan AskEvery = TimeSpan.FromSeconds(0.3);
    private static readonly IReadOnlyList<Expected> Hello = [new(null, "VolunteerBot")];

    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromSeconds(30) };
    private readonly CancellationTokenSource _stop = new();
    private string _token = "";
    private string _conversation = "";
    private string _mark = "0";
    private int _sent;
    private Task _asking = Task.CompletedTask;

    public override bool KeepsOrder => true;

    /// <summary>Opens the conversation; the bot says hello in it.</summary>
    public async Task Open(CancellationToken cancel)
    {
        var made = await Until(HttpMethod.Post, "tokens/generate", secret, new JsonObject { ["user"] = new JsonObject { ["id"] = user, ["name"] = "Mẫu" } }, cancel);
        _token = made["token"]!.GetValue<string>();
        Journal.Said(Chat, "(opens the page)", Hello, null);
        var opened = await Until(HttpMethod.Post, "conversations", _token, [], cancel);
        _conversation = opened["conversationId"]!.GetValue<string>();
        _asking = Ask(_stop.Token);
        await Hears(Hello, TimeSpan.FromMinutes(2), cancel);
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _asking.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _http.Dispose();
        _stop.Dispose();
    }

    protected override Task Bring(string text, CancellationToken cancel)
    {
        var id = user + "-" + (++_sent).ToString(CultureInfo.InvariantCulture);
        return Until(HttpMethod.Post, $"conversations/{_conversation}/activities", _token, new JsonObject
        {
            ["type"] = "message", ["from"] = new JsonObject { ["id"] = user }, ["text"] = text, ["locale"] = "vi-VN", ["channelData"] = new JsonObject { ["clientActivityID"] = id },
        }, cancel);
    }

    private async Task Ask(CancellationToken cancel)
    {
        while (!cancel.IsCancellationRequested)
        {
            var set = await Until(HttpMethod.Get, $"conversations/{_conversation}/activities?watermark={_mark}", _token, null, cancel);
            foreach (var activity in set["activities"]!.AsArray().Where(a => (string?)a!["type"] == "message" && (string?)a["from"]?["role"] == "bot"))
                Hear(TextOf(activity!), activity!["timestamp"]!.GetValue<DateTimeOffset>());
            _mark = set["watermark"]!.GetValue<string>();
            await Task.Delay(AskEvery, cancel);
        }
    }

    private async Task<JsonObject> Until(HttpMethod method, string path, string pass, JsonObject? body, CancellationToken cancel)
    {
        while (true)
        {
            try
            {
                using var request = new HttpRequestMessage(method, $"{url}/v3/directline/{path}");
                request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", pass);
                if (body is not null)
                    request.Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
                using var answer = await _http.SendAsync(request, cancel);
                if (answer.IsSuccessStatusCode)
                    return JsonNode.Parse(await answer.Content.ReadAsStringAsync(cancel))!.AsObject();
                if ((int)answer.StatusCode is >= 400 and < 500 and not 429)
                    throw new InvalidOperationException($"Direct Line refuses {method} {path.Split('?')[0]} with {(int)answer.StatusCode}.");
            }
            catch (Exception away) when (away is HttpRequestException or TaskCanceledException && !cancel.IsCancellationRequested)
            {
                // Nobody is there; the page asks again.
            }
            await Task.Delay(Again, cancel);
        }
    }

    /// <summary>All there is to read, in cards too.</summary>
    private static string TextOf(JsonNode node) => string.Join('\n', Texts(node));

    private static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonObject of => of.SelectMany(p => p.Key is "text" or "title" or "value" && p.Value is JsonValue v && v.TryGetValue<string>(out var text) ? [text] : Texts(p.Value)),
        JsonArray list => list.SelectMany(Texts),
        _ => [],
    };
}
