using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace VolunteerBot.Storage.Shapes;

/// <summary>
/// Keeps what a newer release wrote when an older one writes the record anew: fields that the older does not know are carried over from
/// what was stored. In a list they stay with the element that is otherwise the same; what is then left is paired by place when it is as many.
/// </summary>
internal static class UnknownFields
{
    private static readonly JsonSerializerOptions AsStored = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The new JSON with what it lost; null when it lost nothing.</summary>
    public static byte[]? Carry(JsonShape shape, byte[] stored, byte[] written)
    {
        var now = JsonNode.Parse(written);
        return Carry(shape, JsonNode.Parse(stored), now) ? JsonSerializer.SerializeToUtf8Bytes(now, AsStored) : null;
    }

    private static bool Carry(JsonShape shape, JsonNode? stored, JsonNode? now) => (stored, now) switch
    {
        (JsonObject before, JsonObject after) when shape.IsObject => CarryFields(shape, before, after),
        (JsonObject before, JsonObject after) when shape is { IsMap: true, Item: { } item } => CarryValues(item, before, after),
        (JsonArray before, JsonArray after) when shape.Item is { } item => CarryItems(item, before, after),
        _ => false,
    };

    private static bool CarryFields(JsonShape shape, JsonObject before, JsonObject after)
    {
        var kind = shape.For(field => TextOf(after, field));
        if (kind != shape.For(field => TextOf(before, field)))
            return false;
        var any = false;
        foreach (var (name, value) in before)
        {
            if (kind.Knows(name))
                any |= kind.Field(name) is { } field && after.TryGetPropertyValue(name, out var next) && Carry(field, value, next);
            else
                any |= after.TryAdd(name, value?.DeepClone());
        }
        return any;
    }

    private static bool CarryValues(JsonShape item, JsonObject before, JsonObject after)
    {
        var any = false;
        foreach (var (name, value) in before)
            any |= after.TryGetPropertyValue(name, out var next) && Carry(item, value, next);
        return any;
    }

    private static bool CarryItems(JsonShape item, JsonArray before, JsonArray after)
    {
        var any = false;
        var left = before.ToList();
        var open = new List<JsonNode?>();
        foreach (var next in after)
        {
            var at = left.FindIndex(b => JsonNode.DeepEquals(Known(item, b), next));
            if (at < 0)
            {
                open.Add(next);
                continue;
            }
            any |= Carry(item, left[at], next);
            left.RemoveAt(at);
        }
        if (left.Count != open.Count)
            return any;
        foreach (var (was, next) in left.Zip(open))
            any |= Carry(item, was, next);
        return any;
    }

    /// <summary>A copy without what is not known.</summary>
    private static JsonNode? Known(JsonShape shape, JsonNode? node)
    {
        switch (node)
        {
            case JsonObject some when shape.IsObject:
                var kind = shape.For(field => TextOf(some, field));
                return new JsonObject(some.Where(f => kind.Knows(f.Key))
                    .Select(f => KeyValuePair.Create(f.Key, kind.Field(f.Key) is { } field ? Known(field, f.Value) : f.Value?.DeepClone())));
            case JsonObject map when shape is { IsMap: true, Item: { } value }:
                return new JsonObject(map.Select(f => KeyValuePair.Create(f.Key, Known(value, f.Value))));
            case JsonArray list when shape.Item is { } item:
                return new JsonArray([.. list.Select(i => Known(item, i))]);
            default:
                return node?.DeepClone();
        }
    }

    private static string? TextOf(JsonObject some, string field) =>
        some.TryGetPropertyValue(field, out var value) && value is JsonValue text && text.TryGetValue<string>(out var said) ? said : null;
}
