using System.Text.Json.Nodes;

namespace VolunteerBot.Fakes.Activity;

/// <summary>What the connector does not take, by the protocol and by what channels are known to refuse.</summary>
internal static class ActivityRules
{
    public const int LargestBody = 256 * 1024;
    private static readonly string[] Types = ["message", "typing", "endOfConversation", "messageReaction"];
    private static readonly string[] ActionTypes = ["imBack", "postBack", "messageBack", "openUrl", "call", "signin"];

    /// <summary>What is wrong, or null.</summary>
    public static string? Fault(JsonObject activity, FakeConversation conversation)
    {
        var type = Text(activity, "type");
        if (!Types.Contains(type))
            return $"Unsupported activity type '{type}'";
        if (Text(activity["conversation"] as JsonObject, "id") != conversation.Id)
            return "conversation.id does not match the address";
        if (Text(activity["from"] as JsonObject, "id") != conversation.BotId)
            return "from.id is not the bot";
        if (type != "message")
            return null;
        if (Text(activity, "text") is null or "" && activity["attachments"] is not JsonArray { Count: > 0 })
            return "Message has neither text nor attachments";
        return (activity["suggestedActions"]?["actions"] as JsonArray ?? []).Select(Action).Concat((activity["attachments"] as JsonArray ?? []).Select(Attachment)).FirstOrDefault(f => f is not null);
    }

    private static string? Action(JsonNode? action) =>
        action is not JsonObject of || !ActionTypes.Contains(Text(of, "type")) ? "Action of an unknown type"
        : Text(of, "title") is null or "" ? "Action without title" : of["value"] is null ? "Action without value" : null;

    private static string? Attachment(JsonNode? attachment)
    {
        if (attachment is not JsonObject of || Text(of, "contentType") is not { Length: > 0 } type)
            return "Attachment without contentType";
        if (type != "application/vnd.microsoft.card.adaptive")
            return Text(of, "contentUrl") is { Length: > 0 } || of["content"] is not null ? null : "Attachment without content";
        if (of["content"] is not JsonObject card || Text(card, "type") != "AdaptiveCard" || Text(card, "version") is null || card["body"] is not JsonArray body)
            return "Malformed adaptive card";
        foreach (var element in body)
        {
            var fault = Text(element as JsonObject, "type") switch
            {
                "TextBlock" => Text(element as JsonObject, "text") is null or "" ? "TextBlock without text" : null,
                "FactSet" => element!["facts"] is JsonArray { Count: > 0 } facts && facts.All(f => f?["title"] is not null && f["value"] is not null) ? null : "FactSet without facts",
                "ActionSet" => element!["actions"] is JsonArray { Count: > 0 and <= 6 } actions
                    && actions.All(a => Text(a as JsonObject, "type") == "Action.Submit" && Text(a as JsonObject, "title") is { Length: > 0 }) ? null : "Malformed ActionSet",
                var unknown => $"Unknown card element '{unknown}'",
            };
            if (fault is not null)
                return fault;
        }
        return null;
    }

    private static string? Text(JsonObject? of, string name) => of?[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
