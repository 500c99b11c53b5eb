using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace VolunteerBot.Fakes.Telegram;

/// <summary>JSON written straight to bytes; one buffer per thread is used again and again.</summary>
internal static class Json
{
    public static readonly byte[] True = "{\"ok\":true,\"result\":true}"u8.ToArray();

    private static readonly JsonWriterOptions WriterOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    [ThreadStatic]
    private static Desk? t_desk;

    public static byte[] Bytes<TState>(TState state, Action<Utf8JsonWriter, TState> write)
    {
        var desk = t_desk ?? new Desk();
        // Taken off the thread while in use: a nested call gets a desk of its own.
        t_desk = null;
        desk.Buffer.ResetWrittenCount();
        desk.Writer.Reset(desk.Buffer);
        write(desk.Writer, state);
        desk.Writer.Flush();
        var bytes = desk.Buffer.WrittenSpan.ToArray();
        t_desk = desk;
        return bytes;
    }

    /// <summary><c>{"ok":true,"result":…}</c>; the callback writes one value.</summary>
    public static byte[] Ok<TState>(TState state, Action<Utf8JsonWriter, TState> writeResult) =>
        Bytes((state, writeResult), static (w, both) =>
        {
            w.WriteStartObject();
            w.WriteBoolean("ok", true);
            w.WritePropertyName("result");
            both.writeResult(w, both.state);
            w.WriteEndObject();
        });

    public static byte[] Ok(Action<Utf8JsonWriter> writeResult) => Ok(writeResult, static (w, write) => write(w));

    private sealed class Desk
    {
        public ArrayBufferWriter<byte> Buffer { get; } = new(4096);

        public Utf8JsonWriter Writer { get; }

        public Desk() => Writer = new(Buffer, WriterOptions);
    }
}
