using System.Text;
using System.Text.Json;

namespace VolunteerBot.Fakes.Telegram;

/// <summary>A text or caption as the server keeps it: parsed, trimmed and counted.</summary>
internal readonly record struct FormattedText(string Text, IReadOnlyList<TextEntity> Entities)
{
    public const int LongestText = 4096;
    public const int LongestCaption = 1024;
    private const int LongestRawBytes = 32_768;

    public static FormattedText OfMessage(CallArguments call)
    {
        var raw = call["text"] ?? "";
        if (raw.Length > LongestRawBytes / 4 && Encoding.UTF8.GetByteCount(raw) > LongestRawBytes)
            throw ApiRefusal.Bad("text is too long");
        var text = Read(call, raw, "entities");
        if (text.Text.Length == 0)
            throw ApiRefusal.Bad("message text is empty");
        return text.Text.Length <= LongestText ? text : throw ApiRefusal.Bad("message is too long");
    }

    public static FormattedText OfCaption(CallArguments call)
    {
        var text = Read(call, call["caption"] ?? "", "caption_entities");
        return text.Text.Length <= LongestCaption ? text : throw ApiRefusal.Bad("message caption is too long");
    }

    private static FormattedText Read(CallArguments call, string raw, string entitiesName)
    {
        var mode = call["parse_mode"]?.ToLowerInvariant();
        var (text, entities) = mode switch
        {
            null or "" => (raw, ReadEntities(call, entitiesName, raw.Length)),
            "html" => HtmlText.Parse(raw),
            "markdown" or "markdownv2" => throw ApiRefusal.Bad("unsupported parse_mode: this fake server reads HTML only"),
            _ => throw ApiRefusal.Bad("unsupported parse_mode"),
        };
        return Trim(text, entities);
    }

    private static List<TextEntity> ReadEntities(CallArguments call, string name, int length)
    {
        if (call.Object(name) is not { ValueKind: JsonValueKind.Array } list)
            return [];
        var entities = new List<TextEntity>();
        foreach (var item in list.EnumerateArray())
        {
            var entity = new TextEntity(
                item.GetProperty("type").GetString()!,
                item.GetProperty("offset").GetInt32(),
                item.GetProperty("length").GetInt32(),
                item.TryGetProperty("url", out var url) ? url.GetString() : null);
            if (entity.Offset < 0 || entity.Length <= 0 || entity.Offset + entity.Length > length)
                throw ApiRefusal.Bad("entity beginning or length is outside of the text");
            entities.Add(entity);
        }

        return entities;
    }

    private static FormattedText Trim(string text, IReadOnlyList<TextEntity> entities)
    {
        var trimmed = text.Trim();
        if (trimmed.Length == text.Length || entities.Count == 0)
            return new(trimmed, entities);
        var cut = text.Length - text.AsSpan().TrimStart().Length;
        var kept = new List<TextEntity>(entities.Count);
        foreach (var entity in entities)
        {
            var from = Math.Max(0, entity.Offset - cut);
            var to = Math.Min(trimmed.Length, entity.Offset + entity.Length - cut);
            if (to > from)
                kept.Add(entity with { Offset = from, Length = to - from });
        }

        return new(trimmed, kept);
    }

    public bool SameAs(FormattedText other) => Text == other.Text && Entities.SequenceEqual(other.Entities);
}
