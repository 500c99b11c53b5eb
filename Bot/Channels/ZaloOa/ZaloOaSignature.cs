using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace VolunteerBot.Bot.Channels.ZaloOa;

/// <summary>
/// The signature of an event: <c>mac=</c> and SHA-256 (no HMAC) over app id, the exact bytes of the body, the timestamp written in that
/// body, and the account's secret key, joined.
/// </summary>
public static class ZaloOaSignature
{
    public const string Header = "X-ZEvent-Signature";

    private const string Prefix = "mac=";

    /// <summary>In constant time once the shape is right.</summary>
    public static bool Matches(string shown, string appId, ReadOnlySpan<byte> body, ReadOnlySpan<byte> timestamp, string key)
    {
        var hex = shown.StartsWith(Prefix, StringComparison.Ordinal) ? shown.AsSpan(Prefix.Length) : shown.AsSpan();
        Span<byte> given = stackalloc byte[SHA256.HashSizeInBytes];
        if (hex.Length != 2 * SHA256.HashSizeInBytes || Convert.FromHexString(hex, given, out _, out _) != OperationStatus.Done)
            return false;
        Span<byte> expected = stackalloc byte[SHA256.HashSizeInBytes];
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(appId));
        hash.AppendData(body);
        hash.AppendData(timestamp);
        hash.AppendData(Encoding.UTF8.GetBytes(key));
        hash.GetHashAndReset(expected);
        return CryptographicOperations.FixedTimeEquals(given, expected);
    }

    /// <summary>
    /// The timestamp as it is written in a body, found by passing over its bytes; nothing is read into anything before the signature is
    /// right. Empty when there is none.
    /// </summary>
    public static ReadOnlySpan<byte> TimestampOf(ReadOnlySpan<byte> body)
    {
        try
        {
            var reader = new Utf8JsonReader(body);
            while (reader.Read())
            {
                if (reader.TokenType != JsonTokenType.PropertyName || reader.CurrentDepth != 1)
                    continue;
                var isIt = reader.ValueTextEquals("timestamp"u8);
                if (!reader.Read())
                    return default;
                if (isIt)
                    return reader.TokenType is JsonTokenType.String or JsonTokenType.Number && !reader.ValueIsEscaped ? reader.ValueSpan : default;
                reader.Skip();
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // No JSON: nobody can have signed it.
        }
        return default;
    }
}
