using System.Text.Json;

namespace VolunteerBot.Fakes.Telegram;

/// <summary>A marked stretch of a text; offset and length count UTF-16 units.</summary>
/// <param name="Type"><c>bold</c>, <c>italic</c>, <c>text_link</c>, <c>bot_command</c>, …</param>
/// <param name="Detail">The address of a link, the language of a code block, the id of a custom emoji.</param>
public sealed record TextEntity(string Type, int Offset, int Length, string? Detail = null)
{
    internal void Write(Utf8JsonWriter w)
    {
        w.WriteStartObject();
        w.WriteNumber("offset", Offset);
        w.WriteNumber("length", Length);
        w.WriteString("type", Type);
        if (Detail is not null)
            w.WriteString(Type switch { "pre" => "language", "custom_emoji" => "custom_emoji_id", _ => "url" }, Detail);
        w.WriteEndObject();
    }

    internal static void WriteAll(Utf8JsonWriter w, string property, IReadOnlyList<TextEntity> entities)
    {
        if (entities.Count == 0)
            return;
        w.WriteStartArray(property);
        foreach (var entity in entities)
            entity.Write(w);
        w.WriteEndArray();
    }
}
