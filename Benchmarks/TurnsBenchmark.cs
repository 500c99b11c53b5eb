using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using VolunteerBot.Fakes.Telegram;
using VolunteerBot.Tests.Host;
using VolunteerBot.Tests.Storage.Postgres;

namespace VolunteerBot.Benchmarks;

/// <summary>
/// The whole program as a process of its own behind the fake Telegram server: so many people register activities at once, six turns
/// each, every turn durably committed before its answer. On the embedded store by polling, on PostgreSQL by webhook through a load
/// balancer to one host and to two, which share this machine with everything else.
/// </summary>
internal static class TurnsBenchmark
{
    private static readonly TimeSpan Span = TimeSpan.FromSeconds(8);

    /// <summary>People of one measurement are strangers to the next on the same database: each platform counts its messages from one, and what bears the number of an earlier one would be taken for it.</summary>
    private const long PeopleEach = 10_000_000;

    private static long _before = 5_000_000_000;

    public static async Task Run()
    {
        foreach (var people in (int[])[1, 50, 500])
        {
            await Measure("LiteDB", people, 1, null);
            if (PostgresPrograms.Folder is null)
                continue;
            foreach (var hosts in (int[])[1, 2])
            {
                await using var server = await ServerProcess.Start(isDurable: true);
                await Measure($"PostgreSQL, {hosts} host(s)", people, hosts, server.ConnectionString("postgres"));
            }
        }
    }

    /// <param name="around">Told when the counting begins, and how many turns there were when it ends.</param>
    internal static async Task Measure(string what, int people, int hosts, string? database, ITurnsWatch? around = null)
    {
        var folder = Directory.CreateTempSubdirectory("volunteerbot-bench");
        await using var balancer = await LoadBalancer.Start(CancellationToken.None);
        await using var telegram = await FakeTelegramServer.StartAsync(new FakeTelegramOptions { KeepCalls = 0, KeepMessages = 4, Patience = TimeSpan.FromMinutes(2) });
        var heard = new HeardAnswers(telegram);
        var before = Interlocked.Add(ref _before, PeopleEach);
        var first = telegram.User(before, "Mẫu");
        var watch = Stopwatch.StartNew();
        var bots = await BotUnderTest.StartHosts(telegram, database is null ? BotUnderTest.OnFile(folder.FullName) : BotUnderTest.OnPostgres(database), hosts, database is null ? null : balancer);
        await heard.Turn(before, () => first.Send("/start"));
        var start = watch.Elapsed;

        // Everybody talks for a while before it counts: the program is compiled as it runs.
        await Talk(telegram, heard, people, TimeSpan.FromSeconds(5), before + 10_000, chats: people);
        if (around is not null)
            await around.Begin();
        var cpu = Processor(bots);
        var (times, took) = await Talk(telegram, heard, people, Span, before + 1_000_000, chats: 100_000);
        cpu = Processor(bots) - cpu;
        times.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{what,-21} {people,4} people: {times.Count / took.TotalSeconds:0} turns/s, p50 {times[times.Count / 2]:0.0} ms, p99 {times[(int)(times.Count * 0.99)]:0.0} ms, "
            + $"{cpu.TotalMilliseconds / times.Count:0.00} ms CPU of the hosts a turn, {bots.Max(b => b.PeakWorkingSet64) >> 20} MB a host at most, first answer {start.TotalMilliseconds:0} ms after the start"));
        if (around is not null)
            await around.End(times.Count);
        await BotUnderTest.Kill(bots);
        folder.Delete(recursive: true);
    }

    private static TimeSpan Processor(List<Process> bots) => bots.Aggregate(TimeSpan.Zero, (sum, bot) =>
    {
        bot.Refresh();
        return sum + bot.TotalProcessorTime;
    });

    /// <summary>
    /// Milliseconds of each turn, and how long all of it took: whoever has begun a registration finishes it. A person begins each in a chat
    /// of their own, as many people would.
    /// </summary>
    private static async Task<(List<double> Times, TimeSpan Took)> Talk(
        FakeTelegramServer telegram, HeardAnswers heard, int people, TimeSpan span, long offset, int chats)
    {
        var times = new ConcurrentBag<double>();
        var watch = Stopwatch.StartNew();
        var now = TimeProvider.System.GetUtcNow();
        await Task.WhenAll(Enumerable.Range(0, people).Select(async person =>
        {
            for (var round = 0; watch.Elapsed < span; round++)
            {
                var id = offset + ((long)round * people + person) % chats;
                var user = telegram.User(id, "Mẫu");
                // Everybody at a place and a day of their own, or nearly: the look for the same activity of others reads what is at the very same.
                var (day, place) = (now.AddDays(20 + id % 60).ToString("yyyy-MM-dd 08:00", CultureInfo.InvariantCulture), $"Bãi Sau số {id % 997}, Vũng Tàu");
                foreach (var text in (string[])["/dangky", $"Dọn rác bãi biển {round}", day, place, "25", "xác nhận"])
                    times.Add(await heard.Turn(id, () => user.Send(text)));
            }
        }));
        return ([.. times], watch.Elapsed);
    }
}

/// <summary>Looks at something else while turns are counted.</summary>
internal interface ITurnsWatch
{
    Task Begin();

    Task End(int turns);
}
