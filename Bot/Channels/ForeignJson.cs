using System.Text.Json;
using System.Text.Unicode;

namespace VolunteerBot.Bot.Channels;

/// <summary>
/// JSON that others wrote. What can be parsed may still hold a name or a text that is no Unicode (half a surrogate pair, a broken byte),
/// and falls over only where that is first read; here it is found at the door.
/// </summary>
internal static class ForeignJson
{
    /// <exception cref="JsonException">It is no JSON, or holds what is no text.</exception>
    public static JsonDocument Parse(ReadOnlyMemory<byte> body)
    {
        Check(body.Span);
        return JsonDocument.Parse(body);
    }

    /// <exception cref="JsonException">It is no JSON, or holds what is no text.</exception>
    public static void Check(ReadOnlySpan<byte> body)
    {
        var reader = new Utf8JsonReader(body);
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is not (JsonTokenType.PropertyName or JsonTokenType.String))
                    continue;
                if (!Utf8.IsValid(reader.ValueSpan))
                    throw new JsonException("A text in it is no UTF-8.");
                if (reader.ValueIsEscaped)
                    reader.GetString();
            }
        }
        catch (InvalidOperationException e)
        {
            throw new JsonException("A text in it is no Unicode.", e);
        }
    }
}
