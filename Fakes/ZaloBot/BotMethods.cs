using System.Globalization;
using System.Text.Json.Nodes;
using VolunteerBot.Fakes.Zalo;

namespace VolunteerBot.Fakes.ZaloBot;

/// <summary>The methods of the Bot Platform; their names mind upper and lower case.</summary>
internal sealed class BotMethods(FakeZaloBotServer server)
{
    private const int LongestText = 2000;
    private int _sent;

    public async Task<(JsonNode? Result, int Code, string Why)> Call(string method, JsonObject call, CancellationToken ct)
    {
        if (server.Faults.TakeRefusal(method) is { } planned)
            return (null, planned, "planned");
        switch (method)
        {
            case "getMe":
                return Done(new JsonObject { ["id"] = server.Options.Token.Split(':')[0], ["account_name"] = "Bot Mau", ["account_type"] = "BASIC", ["can_join_groups"] = false });
            case "getUpdates":
                return await Updates(call, ct).ConfigureAwait(false);
            case "setWebhook":
                return SetWebhook(call);
            case "deleteWebhook":
                server.Feed.Webhook = null;
                return Done(new JsonObject { ["url"] = "", ["updated_at"] = server.Now.ToUnixTimeMilliseconds() });
            case "getWebhookInfo":
                return Done(new JsonObject { ["url"] = server.Feed.Webhook?.Url.ToString() ?? "", ["updated_at"] = server.Now.ToUnixTimeMilliseconds() });
            case "sendMessage":
                return Send(call, "text", "text");
            case "sendPhoto":
                return Uri.TryCreate(Text(call, "photo"), UriKind.Absolute, out _) ? Send(call, "image", "caption") : (null, 400, "photo is invalid");
            case "sendChatAction":
                return Text(call, "action") is "typing" or "upload_photo" ? Done(true) : (null, 400, "action is invalid");
            default:
                return (null, 404, "Not found");
        }
    }

    private async Task<(JsonNode?, int, string)> Updates(JsonObject call, CancellationToken ct)
    {
        if (server.Feed.Webhook is not null)
            return (null, 400, "Conflict: webhook is set");
        var seconds = double.TryParse(Text(call, "timeout"), NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : 30;
        return await server.Feed.Poll(TimeSpan.FromSeconds(seconds), ct).ConfigureAwait(false) is { } update ? Done(JsonNode.Parse(update)) : (null, 408, "Request timeout");
    }

    private (JsonNode?, int, string) SetWebhook(JsonObject call)
    {
        var secret = Text(call, "secret_token");
        if (!Uri.TryCreate(Text(call, "url"), UriKind.Absolute, out var url) || secret.Length is < 8 or > 256)
            return (null, 400, "url or secret_token is invalid");
        server.Feed.Webhook = (url, secret);
        return Done(new JsonObject { ["url"] = url.ToString(), ["updated_at"] = server.Now.ToUnixTimeMilliseconds() });
    }

    private (JsonNode?, int, string) Send(JsonObject call, string kind, string words)
    {
        var user = server.Known(Text(call, "chat_id"));
        var text = Text(call, words);
        if (user is not { HasWritten: true })
            return (null, 404, "chat not found");
        if (user.RefusedWith is { } refusal)
            return (null, refusal, "refused");
        if (text.Length > LongestText || (kind == "text" && text.Length == 0))
            return (null, 400, words + " must be 1 to 2000 characters");
        if (Interlocked.Increment(ref _sent) > server.Options.MonthlyMessages)
            return (null, 429, "Quota exceeded");
        var message = new ZaloMessage(server.NextId(), user.Id, kind, kind == "image" ? Text(call, "photo") + "\n" + text : text, server.Now);
        server.Spoke(user, message);
        return Done(new JsonObject { ["message_id"] = message.Id, ["date"] = server.Now.ToUnixTimeMilliseconds() });
    }

    private static (JsonNode?, int, string) Done(JsonNode? result) => (result, 0, "");

    private static string Text(JsonObject call, string name) => call[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : "";
}
