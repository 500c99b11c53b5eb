using System.Text.Json.Nodes;
using VolunteerBot.Fakes.Zalo;

namespace VolunteerBot.Fakes.ZaloOa;

/// <summary>What the account may send, to whom, and when.</summary>
internal sealed class OaMessages(FakeZaloOaServer server, OaUploads uploads)
{
    private const int LongestText = 2000;
    private const int MostButtons = 5;
    private const int MostElements = 5;
    private static readonly TimeSpan Free = TimeSpan.FromHours(48);
    private static readonly TimeSpan Paid = TimeSpan.FromDays(7);

    public JsonObject Consult(JsonObject call)
    {
        var user = Recipient((string?)call["recipient"]?["user_id"]);
        CheckWindow(user);
        var message = call["message"] as JsonObject ?? throw new OaRefusal(-201, "Message is missing");
        var text = Text(message["text"], LongestText);
        var sent = message["attachment"] is JsonObject attachment ? Attached(user, text, attachment)
            : text.Length > 0 ? New(user, "text", text) : throw new OaRefusal(-201, "Text is missing");
        server.Spoke(user, sent);
        return Answer(user, sent);
    }

    /// <summary>An approved template goes at any time.</summary>
    public JsonObject Template(JsonObject call)
    {
        var user = Recipient((string?)call["user_id"]);
        if ((string?)call["template_id"] is not { } id || !server.Options.Templates.Contains(id))
            throw new OaRefusal(-249, "Template may not be sent by user id");
        if (call["template_data"] is not JsonObject data || data.Any(d => d.Value is not JsonValue value || !value.TryGetValue<string>(out var words) || words.Length is 0 or > 400))
            throw new OaRefusal(-1121, "Template data is invalid");
        var sent = New(user, "template", string.Join(" | ", data.Select(d => (string?)d.Value)));
        server.Spoke(user, sent);
        return Answer(user, sent);
    }

    public JsonObject Quota(JsonObject call)
    {
        var user = Recipient((string?)call["user_id"]);
        return new() { ["last_interaction"] = user.LastInteraction?.ToUnixTimeMilliseconds() };
    }

    private FakeZaloUser Recipient(string? id)
    {
        var user = server.Known(id) ?? throw new OaRefusal(-201, "user_id is invalid");
        return user.RefusedWith is { } code ? throw new OaRefusal(code, "The user can not receive this message") : user;
    }

    private void CheckWindow(FakeZaloUser user)
    {
        if (user.LastInteraction is not { } last)
            throw user.Follows ? new OaRefusal(-232, "User has not interacted with the OA") : new OaRefusal(-213, "User has not followed OA");
        if (server.Now - last > Paid)
            throw new OaRefusal(-230, "User has not interacted with the OA in the past 7 days");
        if (server.Now - last > Free && !server.Options.HasBilling)
            throw new OaRefusal(-320, "OA has no billing account");
    }

    private ZaloMessage Attached(FakeZaloUser user, string text, JsonObject attachment)
    {
        var payload = attachment["payload"] as JsonObject ?? throw new OaRefusal(-201, "Payload is missing");
        if ((string?)attachment["type"] == "file")
        {
            var (content, name) = uploads.Of((string?)payload["token"]);
            return New(user, "file", name, content);
        }
        if ((string?)attachment["type"] != "template")
            throw new OaRefusal(-201, "Attachment type is invalid");
        var elements = payload["elements"] as JsonArray ?? [];
        return (string?)payload["template_type"] switch
        {
            "media" when elements is [JsonObject media] => Media(user, text, media),
            "request_user_info" when elements is [JsonObject asked] => New(user, "request_user_info", Text(asked["title"], 100) + "\n" + Text(asked["subtitle"], 500)),
            "list" when server.Options.TakesLists && elements.Count is >= 1 and <= MostElements => List(user, elements, payload["buttons"] as JsonArray ?? []),
            _ => throw new OaRefusal(-233, "Message type is not supported"),
        };
    }

    private ZaloMessage Media(FakeZaloUser user, string text, JsonObject media)
    {
        if ((string?)media["media_type"] != "image")
            throw new OaRefusal(-201, "media_type is invalid");
        var content = media["url"] is not null ? null : uploads.Of((string?)media["attachment_id"]).Content;
        return New(user, "image", text, content);
    }

    private ZaloMessage List(FakeZaloUser user, JsonArray elements, JsonArray buttons)
    {
        if (buttons.Count > MostButtons)
            throw new OaRefusal(-210, "Too many buttons");
        var lines = elements.Select(e => (Text(e?["title"], 100) + "\n" + Text(e?["subtitle"], 500)).Trim());
        var pressed = buttons.Select(b => (string?)b?["type"] is "oa.query.show" or "oa.query.hide"
            ? (Text(b!["title"], 100), Text(b["payload"], 1000)) : throw new OaRefusal(-201, "Button is invalid")).ToList();
        return New(user, "list", string.Join('\n', lines)) with { Buttons = pressed };
    }

    private static string Text(JsonNode? node, int longest)
    {
        var text = node is JsonValue value && value.TryGetValue<string>(out var words) ? words : "";
        return text.Length > longest ? throw new OaRefusal(-210, "Parameter exceeds the limit") : text;
    }

    private ZaloMessage New(FakeZaloUser user, string kind, string text, byte[]? content = null) =>
        new(server.NewMessageId(), user.Id, kind, text, server.Now, content);

    /// <summary>The quota is left out for free messages since March 2026.</summary>
    private JsonObject Answer(FakeZaloUser user, ZaloMessage sent)
    {
        var answer = new JsonObject
        {
            ["message_id"] = sent.Id, ["user_id"] = user.Id, ["sent_time"] = server.Now.ToUnixTimeMilliseconds().ToString(System.Globalization.CultureInfo.InvariantCulture),
        };
        if (user.LastInteraction is { } last && server.Now - last > Free)
            answer["quota"] = new JsonObject { ["quota_type"] = "purchase_quota", ["remain"] = "10", ["total"] = "100" };
        return answer;
    }
}
