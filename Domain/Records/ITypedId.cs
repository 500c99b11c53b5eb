using System.Text.Json;
using System.Text.Json.Serialization;

namespace VolunteerBot.Domain.Records;

/// <summary>A small typed id over a version-7 UUID, so that ids sort by the time they were made. Text form: 32 hex digits.</summary>
public interface ITypedId<TSelf> where TSelf : struct, ITypedId<TSelf>
{
    Guid Value { get; }

    static abstract TSelf Of(Guid value);
}

/// <summary>Where new ids come from. Ids are made at the edge and handed in; rules never invent one.</summary>
public interface IIdSource
{
    Guid Next();
}

/// <summary>Reads and writes a typed id as its 32 hex digits, as a value and as a dictionary key.</summary>
public sealed class TypedIdConverter<TId> : JsonConverter<TId> where TId : struct, ITypedId<TId>
{
    public override TId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TId.Of(Guid.ParseExact(reader.GetString()!, "N"));

    public override void Write(Utf8JsonWriter writer, TId value, JsonSerializerOptions options)
    {
        Span<char> text = stackalloc char[32];
        value.Value.TryFormat(text, out _, "N");
        writer.WriteStringValue(text);
    }

    public override TId ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Read(ref reader, typeToConvert, options);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, TId value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.Value.ToString("N"));
}

/// <summary>Reading ids that arrive as text, from a button or a link.</summary>
public static class TypedId
{
    /// <summary>The id in <paramref name="text"/>, or null when it is not 32 hex digits.</summary>
    public static TId? TryRead<TId>(string? text) where TId : struct, ITypedId<TId> =>
        Guid.TryParseExact(text, "N", out var value) ? TId.Of(value) : null;
}
