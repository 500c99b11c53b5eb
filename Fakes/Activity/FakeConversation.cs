using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Channels;

namespace VolunteerBot.Fakes.Activity;

/// <summary>One conversation of a channel, with a person a test can direct.</summary>
public sealed class FakeConversation
{
    private readonly FakeConnectorServer _server;
    private readonly Channel<BotActivity> _heard = Channel.CreateUnbounded<BotActivity>();
    private readonly List<BotActivity> _all = [];
    private int _said;

    internal FakeConversation(FakeConnectorServer server, string channelId, string id, bool isGroup, string user) =>
        (_server, ChannelId, Id, IsGroup, UserId) = (server, channelId, id, isGroup, user);

    public string ChannelId { get; }

    public string Id { get; }

    public bool IsGroup { get; }

    public string BotId => "28:" + _server.Options.AppId;

    public string UserId { get; }

    public string UserName { get; init; } = "Lan Mẫu";

    /// <summary>Everything the bot sent, in order.</summary>
    public IReadOnlyList<BotActivity> All
    {
        get
        {
            lock (_all)
                return [.. _all];
        }
    }

    /// <summary>Words of the person, as the channel posts them. The answer of the bot's endpoint.</summary>
    public Task<HttpResponseMessage> Say(string text, CancellationToken ct) => Send(Message(text), ct);

    /// <summary>Says something and waits for what the bot sends next.</summary>
    public async Task<BotActivity> Ask(string text, CancellationToken ct) => await Ask(Message(text), ct).ConfigureAwait(false);

    /// <summary>Taps a button of the bot's last message whose label contains these words, and waits.</summary>
    public async Task<BotActivity> AskPress(string label, CancellationToken ct) => await Ask(Press(label), ct).ConfigureAwait(false);

    public JsonObject Press(string label)
    {
        var last = All.LastOrDefault(a => a.Buttons.Any(b => b.Label.Contains(label, StringComparison.OrdinalIgnoreCase)))
            ?? throw new InvalidOperationException($"No button '{label}'.");
        var pressed = Message(null);
        pressed["value"] = last.Buttons.First(b => b.Label.Contains(label, StringComparison.OrdinalIgnoreCase)).Value.DeepClone();
        pressed["replyToId"] = last.Id;
        return pressed;
    }

    private async Task<BotActivity> Ask(JsonObject activity, CancellationToken ct)
    {
        while (_heard.Reader.TryRead(out _))
        {
        }
        using var answer = await Send(activity, ct).ConfigureAwait(false);
        if (!answer.IsSuccessStatusCode)
            throw new InvalidOperationException($"The bot answered {(int)answer.StatusCode}.");
        return await Next(ct).ConfigureAwait(false);
    }

    /// <summary>The next message of the bot nobody waited for yet; typing is passed over.</summary>
    public async Task<BotActivity> Next(CancellationToken ct)
    {
        while (true)
        {
            var next = await _heard.Reader.ReadAsync(ct).AsTask().WaitAsync(_server.Options.Patience, ct).ConfigureAwait(false);
            if (next.Type == "message")
                return next;
        }
    }

    /// <summary>An activity as channels write it, to be changed at will.</summary>
    public JsonObject Activity(string type)
    {
        var id = (++_said).ToString(CultureInfo.InvariantCulture);
        var conversation = new JsonObject { ["id"] = Id, ["conversationType"] = IsGroup ? "groupChat" : "personal", ["tenantId"] = "tenant-1" };
        if (IsGroup)
            conversation["isGroup"] = true;
        return new()
        {
            ["type"] = type, ["id"] = id, ["timestamp"] = _server.Options.Clock.GetUtcNow().ToString("O", CultureInfo.InvariantCulture),
            ["localTimezone"] = "Asia/Ho_Chi_Minh", ["serviceUrl"] = _server.ServiceUrl, ["channelId"] = ChannelId,
            ["from"] = new JsonObject { ["id"] = UserId, ["name"] = UserName, ["aadObjectId"] = "00000000-0000-0000-0000-0000000000aa" },
            ["conversation"] = conversation, ["recipient"] = new JsonObject { ["id"] = BotId, ["name"] = "Trợ lý" }, ["locale"] = "vi-VN",
            ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = "tenant-1" } },
        };
    }

    public JsonObject Message(string? text)
    {
        var message = Activity("message");
        if (text is not null)
            (message["text"], message["textFormat"]) = (text, "plain");
        return message;
    }

    /// <summary>Posts an activity to the bot as the connector would.</summary>
    /// <param name="token">Another token than a good one; "" = none.</param>
    public async Task<HttpResponseMessage> Send(JsonObject activity, CancellationToken ct, string? token = null)
    {
        token ??= _server.GoodToken();
        using var request = new HttpRequestMessage(HttpMethod.Post, _server.BotUrl) { Content = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json") };
        if (token.Length > 0)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await _server.Http.SendAsync(request, ct).ConfigureAwait(false);
    }

    internal string? Take(JsonObject activity, string? updated)
    {
        lock (_all)
        {
            if (updated is not null && !_all.Exists(a => a.Id == updated))
                return null;
            var taken = new BotActivity(updated ?? "bot-" + (_all.Count + 1).ToString(CultureInfo.InvariantCulture), activity, updated is not null);
            _all.Add(taken);
            _heard.Writer.TryWrite(taken);
            _server.Tell(this, taken);
            return taken.Id;
        }
    }
}
