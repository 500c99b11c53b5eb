using System.Text.Json.Nodes;

namespace VolunteerBot.Fakes.Activity;

/// <summary>What the bot sent into a conversation.</summary>
/// <param name="Id">Given by the connector; an update keeps it.</param>
public sealed record BotActivity(string Id, JsonObject Json, bool IsUpdate)
{
    public string Type => Json["type"]!.GetValue<string>();

    public string Text => Json["text"]?.GetValue<string>() ?? "";

    /// <summary>Everything there is to read, in cards too.</summary>
    public string AllText => string.Join('\n', TextsIn(Json));

    /// <summary>Labels and values of what can be tapped, in suggestions and in cards.</summary>
    public IReadOnlyList<(string Label, JsonNode Value)> Buttons =>
    [
        .. (Json["suggestedActions"]?["actions"]?.AsArray() ?? []).Select(a => (a!["title"]!.GetValue<string>(), a["value"]!)),
        .. Cards.SelectMany(c => c["body"]!.AsArray()).Where(b => b!["type"]!.GetValue<string>() == "ActionSet")
            .SelectMany(b => b!["actions"]!.AsArray()).Select(a => (a!["title"]!.GetValue<string>(), a["data"]!)),
    ];

    public IEnumerable<JsonNode> Cards => (Json["attachments"]?.AsArray() ?? [])
        .Where(a => a!["contentType"]!.GetValue<string>() == "application/vnd.microsoft.card.adaptive").Select(a => a!["content"]!);

    private static IEnumerable<string> TextsIn(JsonNode? node) => node switch
    {
        JsonObject of => of.SelectMany(p => p.Key is "text" or "title" or "value" && p.Value is JsonValue v && v.TryGetValue<string>(out var text) ? [text] : TextsIn(p.Value)),
        JsonArray list => list.SelectMany(TextsIn),
        _ => [],
    };
}

/// <summary>A call of the bot, as it came.</summary>
public sealed record ConnectorCall(string Method, string Path, string? Authorization, string Body, int Status);
