using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Storage;

/// <summary>Writes records as JSON with their letters as they are (a Vietnamese sentence is half as long as with escapes), in a buffer each thread keeps.</summary>
internal static class RecordJson
{
    private const int KeptBytes = 256 << 10;

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _buffer;

    [ThreadStatic]
    private static Utf8JsonWriter? _writer;

    /// <exception cref="ArgumentException">It is larger than a store takes.</exception>
    public static byte[] Of(RecordPut put)
    {
        var buffer = _buffer ??= new ArrayBufferWriter<byte>(4096);
        var writer = _writer ??= new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });
        try
        {
            put.WriteJson(writer);
            writer.Flush();
            RecordLimits.CheckSize($"The record {put.RecordType.Name}/{put.Id}", buffer.WrittenCount, RecordLimits.RecordBytes);
            return buffer.WrittenSpan.ToArray();
        }
        finally
        {
            buffer.ResetWrittenCount();
            writer.Reset(buffer);
            if (buffer.Capacity > KeptBytes)
                (_buffer, _writer) = (null, null);
        }
    }
}
