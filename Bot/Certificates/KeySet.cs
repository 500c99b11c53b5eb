using System.Text.Json;
using VolunteerBot.Domain.Certificates;

namespace VolunteerBot.Bot.Certificates;

/// <summary>Public keys as a JSON Web Key Set (RFC 7517).</summary>
internal static class KeySet
{
    public const string MediaType = "application/jwk-set+json";

    public static byte[] Write(IEnumerable<PublicKey> keys)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true }))
        {
            json.WriteStartObject();
            json.WriteStartArray("keys");
            foreach (var key in keys)
            {
                json.WriteStartObject();
                json.WriteString("kty", "EC");
                json.WriteString("crv", "P-256");
                json.WriteString("use", "sig");
                json.WriteString("alg", "ES256");
                json.WriteString("kid", key.Id);
                json.WriteString("x", key.X);
                json.WriteString("y", key.Y);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return buffer.ToArray();
    }

    /// <summary>The keys of a set; those of other kinds are passed over. Null when it is no key set.</summary>
    public static IReadOnlyList<PublicKey>? TryRead(ReadOnlySpan<byte> file)
    {
        try
        {
            var reader = new Utf8JsonReader(file);
            using var json = JsonDocument.ParseValue(ref reader);
            return json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("keys", out var keys) && keys.ValueKind == JsonValueKind.Array
                ? [.. keys.EnumerateArray().Select(One).OfType<PublicKey>()]
                : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static PublicKey? One(JsonElement key) =>
        key.ValueKind == JsonValueKind.Object && SignedFile.Text(key, "kty") == "EC" && SignedFile.Text(key, "crv") == "P-256" && SignedFile.Text(key, "kid") is { } id && SignedFile.Text(key, "x") is { } x && SignedFile.Text(key, "y") is { } y
            ? new PublicKey(id, x, y) : null;
}
