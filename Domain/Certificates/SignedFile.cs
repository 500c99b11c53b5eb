using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace VolunteerBot.Domain.Certificates;

/// <summary>
/// A certificate as a file that is verified without the server: a JSON Web Signature (RFC 7515) in flattened JSON, algorithm ES256. What
/// was signed are the bytes in it, so nothing has to be brought into one form first. <c>docs/certificates.md</c> describes it.
/// </summary>
/// <param name="Protected">Base64url of <c>{"alg":"ES256","kid":"2026-001","typ":"volunteer-certificate"}</c>.</param>
/// <param name="Payload">Base64url of what is certified.</param>
/// <param name="Signature">Base64url of 64 bytes.</param>
public sealed record SignedFile(string Protected, string Payload, string Signature)
{
    public const string MediaType = "application/jose+json";

    private const string Kind = "volunteer-certificate";

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Larger is none of ours.</summary>
    public const int MostBytes = 32 * 1024;

    public static SignedFile Of(Certificate certificate, CertificateKey key)
    {
        var head = Encode(Written(json =>
        {
            json.WriteString("alg", "ES256");
            json.WriteString("kid", key.Id);
            json.WriteString("typ", Kind);
        }));
        var payload = Encode(Written(json => Write(json, certificate)));
        return new SignedFile(head, payload, Encode(key.Sign(Signed(head, payload))));
    }

    /// <summary>The file, in UTF-8.</summary>
    public byte[] ToBytes() => Written(json =>
    {
        json.WriteString("protected", Protected);
        json.WriteString("payload", Payload);
        json.WriteString("signature", Signature);
    });

    /// <summary>What a file says, or null when it is no such file at all.</summary>
    public static SignedFile? TryRead(ReadOnlySpan<byte> file)
    {
        if (file.Length is 0 or > MostBytes)
            return null;
        try
        {
            var reader = new Utf8JsonReader(file);
            using var json = JsonDocument.ParseValue(ref reader);
            return json.RootElement is { ValueKind: JsonValueKind.Object } root && Text(root, "protected") is { } head && Text(root, "payload") is { } payload
                && Text(root, "signature") is { } signature ? new SignedFile(head, payload, signature) : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Whether it is as it was signed, and by one of these keys.</summary>
    public FileVerdict Verify(IEnumerable<PublicKey> keys)
    {
        if (Decoded(Protected) is not { } head || Text(head, "alg") != "ES256" || Text(head, "typ") != Kind || Text(head, "kid") is not { } id || Decoded(Payload) is not { } payload)
            return new FileVerdict(FileStanding.NotACertificate, null);
        if (keys.FirstOrDefault(k => k.Id == id) is not { } key)
            return new FileVerdict(FileStanding.UnknownKey, null);
        return Base64Url.IsValid(Signature, out var length) && length == 64 && key.Verifies(Signed(Protected, Payload), Base64Url.DecodeFromChars(Signature))
            ? new FileVerdict(FileStanding.Genuine, FileContent.Of(payload))
            : new FileVerdict(FileStanding.Forged, null);
    }

    /// <summary>The member as text; null when it is not there, no text, or text that no encoding knows.</summary>
    public static string? Text(JsonElement json, string name)
    {
        try
        {
            return json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            return null; // Half a surrogate pair, or bytes that are no UTF-8: a parser lets them pass.
        }
    }

    private static void Write(Utf8JsonWriter json, Certificate certificate)
    {
        json.WriteNumber("version", 1);
        json.WriteString("number", certificate.Number);
        json.WriteString("code", certificate.Code);
        json.WriteString("unit", certificate.UnitName);
        json.WriteString("name", certificate.Name);
        json.WriteString("from", Day(certificate.Service.From));
        json.WriteString("to", Day(certificate.Service.To));
        json.WriteNumber("activities", certificate.Service.Activities);
        json.WriteNumber("hours", certificate.Service.Hours);
        json.WriteString("issued", Day(Time.VietnamTime.DateOf(certificate.IssuedAt)));
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static byte[] Written(Action<Utf8JsonWriter> members)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = Readable.Encoder }))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }
        return buffer.ToArray();
    }

    private static byte[] Signed(string head, string payload) => Encoding.ASCII.GetBytes(head + "." + payload);

    private static string Encode(byte[] bytes) => Base64Url.EncodeToString(bytes);

    private static JsonElement? Decoded(string part)
    {
        try
        {
            using var json = JsonDocument.Parse(Base64Url.DecodeFromChars(part));
            return json.RootElement.ValueKind == JsonValueKind.Object ? json.RootElement.Clone() : null;
        }
        catch (Exception unreadable) when (unreadable is FormatException or JsonException)
        {
            return null;
        }
    }
}
