using System.Diagnostics;
using System.Globalization;
using Npgsql;
using VolunteerBot.Bot.Hosts;
using VolunteerBot.Bot.Stores;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Records;
using VolunteerBot.Fakes.Telegram;
using VolunteerBot.Storage.Postgres;
using VolunteerBot.Tests.Host;
using VolunteerBot.Tests.Storage.Postgres;

namespace VolunteerBot.Benchmarks;

/// <summary>
/// Two hosts on one database; the one that polls, has taken a message from the outbox and shares the schedule is killed with -9. How long
/// until the other polls, sends what the dead one had taken, and runs the jobs.
/// </summary>
internal static class TakeoverBenchmark
{
    private const int Kills = 3;
    private const long Writer = 77;
    private const long Told = 78;

    public static async Task Run()
    {
        if (PostgresPrograms.Folder is null)
        {
            Console.WriteLine("There is no PostgreSQL server on this machine.");
            return;
        }
        await using var server = await ServerProcess.Start(isDurable: true);
        var database = server.ConnectionString("postgres");
        await using var telegram = await FakeTelegramServer.StartAsync(new FakeTelegramOptions { KeepCalls = 0, Patience = TimeSpan.FromMinutes(2) });
        await using var store = new PostgresStore(new PostgresStoreOptions { ConnectionString = database }, RecordTypes.All, TimeProvider.System);
        var holder = await Begin(telegram, database);
        for (var kill = 1; kill <= Kills; kill++)
        {
            var lease = await Held(store, null);
            var other = await Begin(telegram, database);
            await Measure(kill, telegram, store, database, holder, lease);
            holder.Dispose();
            await Held(store, lease);
            holder = other;
        }
        holder.Kill();
        holder.Dispose();
    }

    private static async Task Measure(int kill, FakeTelegramServer telegram, PostgresStore store, string database, Process holder, string host)
    {
        var (answered, sent) = (new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously), new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        var text = $"Nhắc lần {kill}";
        void Hear(BotMessage message)
        {
            if (message.ChatId == Writer)
                answered.TrySetResult();
            if (message.ChatId == Told && message.Text.Contains(text, StringComparison.Ordinal))
                sent.TrySetResult();
        }
        telegram.User(Told, "Mẫu").Met();
        holder.Kill();
        await holder.WaitForExitAsync();
        var watch = Stopwatch.StartNew();
        telegram.BotSpoke += Hear;
        await TakenBy(store, host, text);
        var fired = await LastRun(database);
        telegram.User(Writer, "Mẫu").Send("/menu");
        var times = await Task.WhenAll(Timed(answered.Task), Timed(sent.Task), Timed(UntilRun(database, fired)));
        telegram.BotSpoke -= Hear;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"kill {kill}: polls and answers after {times[0]:0.0} s, sends what the dead host had taken after {times[1]:0.0} s, runs jobs after {times[2]:0.0} s"));

        async Task<double> Timed(Task task)
        {
            await task;
            return watch.Elapsed.TotalSeconds;
        }
    }

    /// <summary>A message in the outbox that the host had taken and not sent.</summary>
    private static async Task TakenBy(PostgresStore store, string host, string text)
    {
        var now = TimeProvider.System.GetUtcNow();
        var message = new OutboxMessage
        {
            Id = text, Lane = Lane.Notice, To = "telegram/main/" + Told, Message = new OutgoingMessage { Text = text }, QueuedAt = now, NotBefore = now.AddSeconds(-1),
        };
        await store.Commit([OutboxRecords.Type.Put(message)], CancellationToken.None);
        var others = (await store.Page(HostRecords.Hosts, null, 100, CancellationToken.None)).Select(h => h.Value.Id).Where(h => h != host);
        await store.Claim(OutboxRecords.Due("telegram/main", Lane.Notice, now, 10), new Claimant(host, [.. others]), new HashSet<string>(), CancellationToken.None);
    }

    /// <summary>Who polls, once it is somebody else than before.</summary>
    private static async Task<string> Held(PostgresStore store, string? before)
    {
        while (true)
        {
            var leases = await store.Page(HostRecords.Leases, null, 100, CancellationToken.None);
            if (leases.Select(l => l.Value).FirstOrDefault(l => l.Name.StartsWith("poll:", StringComparison.Ordinal))?.Host is { } host && host != before)
                return host;
            await Task.Delay(50);
        }
    }

    private static async Task<long> LastRun(string database)
    {
        await using var source = NpgsqlDataSource.Create(database + ";Pooling=false");
        await using var command = source.CreateCommand("SELECT coalesce(max(prev_fire_time), 0) FROM qrtz_triggers");
        return (long)(await command.ExecuteScalarAsync())!;
    }

    private static async Task UntilRun(string database, long after)
    {
        while (await LastRun(database) <= after)
            await Task.Delay(50);
    }

    private static async Task<Process> Begin(FakeTelegramServer telegram, string database)
    {
        var url = "http://127.0.0.1:" + Ports.Free();
        var bot = BotUnderTest.Start(telegram, BotUnderTest.OnPostgres(database).Append(new("Urls", url)).Append(new("Schedules__Reminders", "* * * * * ?")));
        await BotUnderTest.UntilReady(url);
        return bot;
    }
}
