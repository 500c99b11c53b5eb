using System.Buffers;
using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using VolunteerBot.Domain.Records;
using VolunteerBot.Storage.Moving;

namespace VolunteerBot.Benchmarks.Scale;

/// <summary>Writes what was made by the way that moving a store into another takes: the store's own, in pieces that are there or not.</summary>
internal static class ScaleFill
{
    private const int MostRecords = 2_000;
    private const int MostBytes = 4 << 20;
    private const string Note = "made for measuring";

    /// <param name="lanes">Streams written side by side; 1 where the store has one writer.</param>
    public static async Task Run(ScaleData data, IMovable store, int lanes)
    {
        var watch = Stopwatch.StartNew();
        await store.Begin(Note, CancellationToken.None);
        var waiting = new ConcurrentQueue<ScaleStream>(data.Streams());
        var records = 0L;
        await Task.WhenAll(Enumerable.Range(0, lanes).Select(_ => Task.Run(async () =>
        {
            while (waiting.TryDequeue(out var stream))
                Interlocked.Add(ref records, await Write(stream, store));
        })));
        await store.End(CancellationToken.None);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"filled: {records:N0} records in {watch.Elapsed.TotalSeconds:0} s, {records / watch.Elapsed.TotalSeconds:N0}/s"));
    }

    private static async Task<long> Write(ScaleStream stream, IMovable store)
    {
        var (written, bytes) = (0L, 0);
        var piece = new List<RawRecord>();
        foreach (var put in stream.Records)
        {
            piece.Add(new RawRecord(put.Id, 1, JsonOf(put)));
            bytes += piece[^1].Json.Length;
            if (piece.Count < MostRecords && bytes < MostBytes)
                continue;
            await store.Write(stream.Type, piece, Note, CancellationToken.None);
            written += piece.Count;
            (piece, bytes) = ([], 0);
        }
        if (piece.Count > 0)
            await store.Write(stream.Type, piece, Note, CancellationToken.None);
        return written + piece.Count;
    }

    private static byte[] JsonOf(RecordPut put)
    {
        var buffer = new ArrayBufferWriter<byte>(1_024);
        using (var writer = new Utf8JsonWriter(buffer))
            put.WriteJson(writer);
        return buffer.WrittenSpan.ToArray();
    }
}
