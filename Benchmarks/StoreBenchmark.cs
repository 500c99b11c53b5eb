using System.Diagnostics;
using VolunteerBot.Bot.Stores;
using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;
using VolunteerBot.Storage.LiteDb;
using VolunteerBot.Storage.Postgres;
using VolunteerBot.Tests.Storage.Postgres;

namespace VolunteerBot.Benchmarks;

/// <summary>
/// Durable commits of one conversation each, with so many callers at once, on both stores in turn, beside the disk's own rate of flushes.
/// On PostgreSQL also under a hold, as a turn is. The processor time is this program's, without the server's.
/// </summary>
internal static class StoreBenchmark
{
    private static readonly TimeSpan Span = TimeSpan.FromSeconds(3);

    private delegate Task<CommitResult> Write(Conversation talk, CancellationToken cancel);

    public static async Task Run()
    {
        var folder = Directory.CreateTempSubdirectory("volunteerbot-bench");
        Console.WriteLine($"flushes of the disk itself, 4 KB each: {Flushes(Path.Combine(folder.FullName, "raw")):0}/s");
        await using var server = PostgresPrograms.Folder is null ? null : await ServerProcess.Start(isDurable: true);
        if (server is null)
            Console.WriteLine("There is no PostgreSQL server on this machine; its part is left out.");
        foreach (var callers in (int[])[1, 8, 64, 500])
        {
            await using (var file = LiteDbStore.Open(Path.Combine(folder.FullName, $"c{callers}.db"), RecordTypes.All, TimeProvider.System))
                await Measure("LiteDB", callers, (talk, cancel) => file.Commit([ConversationRecords.Type.Put(talk)], cancel));
            if (server is null)
                continue;
            await using var postgres = new PostgresStore(new PostgresStoreOptions { ConnectionString = server.ConnectionString("postgres") }, RecordTypes.All, TimeProvider.System);
            await postgres.Prepare(CancellationToken.None);
            await Measure("PostgreSQL", callers, (talk, cancel) => postgres.Commit([ConversationRecords.Type.Put(talk)], cancel));
            await Measure("PostgreSQL, held", callers, async (talk, cancel) =>
            {
                await using var hold = await postgres.Hold(ConversationRecords.Type, talk.Id, 0, cancel);
                return await hold.Commit([ConversationRecords.Type.Put(talk)], cancel);
            });
        }
        folder.Delete(recursive: true);
    }

    private static async Task Measure(string store, int callers, Write write)
    {
        await Commit(write, callers, TimeSpan.FromSeconds(1));
        var cpu = Process.GetCurrentProcess().TotalProcessorTime;
        var bytes = GC.GetTotalAllocatedBytes();
        var done = await Commit(write, callers, Span);
        cpu = Process.GetCurrentProcess().TotalProcessorTime - cpu;
        Console.WriteLine($"{store,-17} {callers,4} callers: {done / Span.TotalSeconds:0} commits/s, {cpu.TotalMicroseconds / done:0} µs CPU and "
            + $"{(GC.GetTotalAllocatedBytes() - bytes) / done} bytes each");
    }

    private static async Task<long> Commit(Write write, int callers, TimeSpan span)
    {
        var done = 0L;
        var until = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, callers).Select(async caller =>
        {
            for (var no = 0; until.Elapsed < span; no++)
            {
                await write(Like(caller, no), CancellationToken.None);
                Interlocked.Increment(ref done);
            }
        }));
        return done;
    }

    /// <summary>A conversation of about 1.8 KB in the middle of a flow.</summary>
    private static Conversation Like(int caller, int no) => new()
    {
        Id = "telegram/main/" + caller, Address = "telegram/main/" + caller, PersonId = PersonId.Of(new Guid(caller, 0, 0, new byte[8])), Language = "vi",
        LastAt = DateTimeOffset.UnixEpoch, NextNo = no, Handled = [.. Enumerable.Range(no, 64).Select(i => "u" + i)],
        DisplayName = new string('x', 700),
    };

    private static double Flushes(string path)
    {
        using var file = File.OpenHandle(path, FileMode.Create, FileAccess.ReadWrite);
        var block = new byte[4096];
        var watch = Stopwatch.StartNew();
        var count = 0;
        for (; watch.Elapsed < TimeSpan.FromSeconds(2); count++)
        {
            RandomAccess.Write(file, block, count % 256 * 4096L);
            RandomAccess.FlushToDisk(file);
        }
        return count / watch.Elapsed.TotalSeconds;
    }
}
