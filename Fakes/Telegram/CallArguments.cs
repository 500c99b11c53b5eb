using System.Globalization;
using System.Text.Json;

namespace VolunteerBot.Fakes.Telegram;

/// <summary>
/// The parameters of one call, from a JSON body, a form, a multipart body, the query, or none of them.
/// Numbers may come as text and objects as JSON text, as the real server allows.
/// </summary>
public sealed class CallArguments
{
    public static readonly CallArguments None = new();

    private readonly JsonElement _body;
    private readonly Dictionary<string, string>? _fields;
    private readonly Dictionary<string, Upload>? _uploads;

    private CallArguments()
    {
    }

    internal CallArguments(JsonElement body) => _body = body;

    internal CallArguments(Dictionary<string, string> fields, Dictionary<string, Upload>? uploads, JsonElement body = default)
    {
        _body = body;
        _fields = fields;
        _uploads = uploads;
    }

    /// <summary>The parameter as text (objects as JSON text), or null when it is absent.</summary>
    public string? this[string name]
    {
        get
        {
            if (_body.ValueKind == JsonValueKind.Object && _body.TryGetProperty(name, out var value))
                return value.ValueKind switch
                {
                    JsonValueKind.String => value.GetString(),
                    JsonValueKind.Null => null,
                    _ => value.GetRawText(),
                };
            return _fields?.GetValueOrDefault(name);
        }
    }

    public long? Number(string name) =>
        long.TryParse(this[name], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    public double? Real(string name) =>
        double.TryParse(this[name], NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    public bool Flag(string name) => this[name]?.ToLowerInvariant() is "true" or "yes" or "1";

    /// <summary>The parameter as JSON, or null when it is absent or empty.</summary>
    /// <exception cref="JsonException">It is text that is no JSON.</exception>
    public JsonElement? Object(string name)
    {
        if (_body.ValueKind == JsonValueKind.Object && _body.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.String)
            return value.ValueKind == JsonValueKind.Null ? null : value;
        return this[name] is { Length: > 0 } text ? JsonElement.Parse(text) : null;
    }

    /// <summary>Whether the bytes of a file came along.</summary>
    public bool HasUploads => _uploads is { Count: > 0 };

    /// <summary>A file sent along: as the part of this name, or as the part an <c>attach://</c> reference names.</summary>
    internal Upload? File(string name)
    {
        if (_uploads is null)
            return null;
        const string attach = "attach://";
        return this[name] is { } value && value.StartsWith(attach, StringComparison.Ordinal)
            ? _uploads.GetValueOrDefault(value[attach.Length..])
            : _uploads.GetValueOrDefault(name);
    }
}

/// <summary>A file part of a multipart body.</summary>
internal sealed record Upload(string FileName, string? MimeType, byte[] Content);
