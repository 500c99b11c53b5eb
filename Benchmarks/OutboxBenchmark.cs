using System.Diagnostics;
using VolunteerBot.Bot.Stores;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Records;
using VolunteerBot.Storage.Postgres;
using VolunteerBot.Tests.Storage.Postgres;

namespace VolunteerBot.Benchmarks;

/// <summary>How fast hosts take messages from the outbox and settle them, one host and two, fifty at a time; none may be taken twice.</summary>
internal static class OutboxBenchmark
{
    private const int Messages = 20_000;
    private const int AtATime = 50;

    public static async Task Run()
    {
        if (PostgresPrograms.Folder is null)
        {
            Console.WriteLine("There is no PostgreSQL server on this machine.");
            return;
        }
        await using var server = await ServerProcess.Start(isDurable: true);
        foreach (var hosts in (int[])[1, 2])
            await Measure(server.ConnectionString("postgres"), hosts);
    }

    private static async Task Measure(string database, int hosts)
    {
        var stores = Enumerable.Range(0, hosts).Select(_ => new PostgresStore(new PostgresStoreOptions { ConnectionString = database }, RecordTypes.All, TimeProvider.System)).ToList();
        await stores[0].Prepare(CancellationToken.None);
        foreach (var some in Enumerable.Range(0, Messages).Chunk(500))
            await stores[0].Commit([.. some.Select(n => OutboxRecords.Type.Put(Message(n)))], CancellationToken.None);
        string[] names = [.. Enumerable.Range(0, hosts).Select(h => "host" + h)];
        var watch = Stopwatch.StartNew();
        // Two workers a host, as two lanes are.
        var taken = await Task.WhenAll(stores.SelectMany((store, h) => Enumerable.Range(0, 2).Select(w => Task.Run(() => TakeAll(store, $"{names[h]}-{w}", hosts)))));
        Console.WriteLine($"{hosts} host(s): {Messages / watch.Elapsed.TotalSeconds:0} messages/s claimed and settled; "
            + $"{taken.Sum(t => t.Count) - taken.SelectMany(t => t).Distinct(StringComparer.Ordinal).Count()} taken twice, {Messages - taken.Sum(t => t.Count)} left");
        foreach (var store in stores)
            await store.DisposeAsync();
    }

    private static async Task<List<string>> TakeAll(PostgresStore store, string worker, int hosts)
    {
        var claimant = new Claimant(worker, [.. Enumerable.Range(0, hosts).SelectMany(h => Enumerable.Range(0, 2).Select(w => $"host{h}-{w}")).Where(n => n != worker)]);
        var query = OutboxRecords.Due("test/main", Lane.Bulk, DateTimeOffset.UnixEpoch.AddDays(1), AtATime);
        var all = new List<string>();
        while (await store.Claim(query, claimant, new HashSet<string>(), CancellationToken.None) is { Count: > 0 } some)
        {
            all.AddRange(some.Select(m => m.Value.Id));
            await store.Commit([.. some.Select(m => OutboxRecords.Type.Put(m.Value with { State = DeliveryState.Accepted, DoneAt = DateTimeOffset.UnixEpoch }, m.Version))], CancellationToken.None);
        }
        return all;
    }

    private static OutboxMessage Message(int number) => new()
    {
        Id = $"m{number:D6}", Lane = Lane.Bulk, To = "test/main/" + number, Message = new OutgoingMessage { Text = "Nhắc bạn: sáng mai 7h dọn rác ở Bãi Xép, nhớ mang theo găng tay." },
        QueuedAt = DateTimeOffset.UnixEpoch, NotBefore = DateTimeOffset.UnixEpoch.AddSeconds(number % 60),
    };
}
