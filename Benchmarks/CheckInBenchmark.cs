using System.Diagnostics;
using System.Globalization;
using VolunteerBot.Bot.Stores;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Attendances;
using VolunteerBot.Domain.Records;
using VolunteerBot.Fakes.Telegram;
using VolunteerBot.Storage.LiteDb;
using VolunteerBot.Storage.Postgres;
using VolunteerBot.Tests.Host;
using VolunteerBot.Tests.Storage.Postgres;

namespace VolunteerBot.Benchmarks;

/// <summary>
/// People check in within one minute, by the code or by the link, every tenth of them twice: five hundred at one place, and five thousand at a
/// hundred places of a province. The whole program as a process of its own behind the fake Telegram server; afterwards it is killed, and the
/// store is counted: everybody once, with one piece of evidence. Waiting is counted from the moment at which somebody was to write.
/// <c>VOLUNTEERBOT_BENCH_SECONDS</c> asks for another length than a minute.
/// </summary>
internal static class CheckInBenchmark
{
    private static readonly TimeSpan Span = TimeSpan.FromSeconds(int.TryParse(Environment.GetEnvironmentVariable("VOLUNTEERBOT_BENCH_SECONDS"), CultureInfo.InvariantCulture, out var n) ? n : 60);
    private const int WarmUp = 400;

    public static async Task Run()
    {
        foreach (var (people, places) in ((int, int)[])[(500, 1), (5_000, 100)])
        {
            var folder = Directory.CreateTempSubdirectory("volunteerbot-bench");
            IStore Open() => LiteDbStore.Open(Path.Combine(folder.FullName, "bot.db"), RecordTypes.All, TimeProvider.System);
            await Measure("LiteDB", people, places, Open, BotUnderTest.OnFile(folder.FullName), 1);
            folder.Delete(recursive: true);
            if (PostgresPrograms.Folder is null)
                continue;
            foreach (var hosts in (int[])[1, 2])
            {
                await using var server = await ServerProcess.Start(isDurable: true);
                var database = server.ConnectionString("postgres");
                await using (var first = new PostgresStore(new PostgresStoreOptions { ConnectionString = database }, RecordTypes.All, TimeProvider.System))
                    await first.Prepare(CancellationToken.None);
                IStore OpenPostgres() => new PostgresStore(new PostgresStoreOptions { ConnectionString = database }, RecordTypes.All, TimeProvider.System);
                await Measure($"PostgreSQL, {hosts} host(s)", people, places, OpenPostgres, BotUnderTest.OnPostgres(database), hosts);
            }
        }
    }

    private static async Task Measure(string what, int people, int places, Func<IStore> open, Dictionary<string, string> settings, int hosts)
    {
        var crowd = new CheckInCrowd(people + WarmUp, places);
        await With(open, store => crowd.Fill(store, TimeProvider.System.GetUtcNow()));
        await using var balancer = await LoadBalancer.Start(CancellationToken.None);
        await using var telegram = await FakeTelegramServer.StartAsync(new FakeTelegramOptions { KeepCalls = 0, KeepMessages = 4, Patience = TimeSpan.FromMinutes(2) });
        var heard = new HeardAnswers(telegram);
        var bots = await BotUnderTest.StartHosts(telegram, settings, hosts, settings.ContainsKey("Storage__Postgres__ConnectionString") ? balancer : null);
        await Come(telegram, heard, crowd, Enumerable.Range(people, WarmUp), TimeSpan.FromSeconds(8));
        await using var disk = new DiskProbe();
        var times = await Come(telegram, heard, crowd, Enumerable.Range(0, people), Span);
        var flushes = await disk.Stop();
        await BotUnderTest.Kill(bots);
        times.Sort();
        var counted = "";
        await With(open, async store => counted = await Count(store, crowd));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{what,-21} {people,5} people at {places,3} place(s) in {Span.TotalSeconds:0} s: {times.Count} answers, p50 {times[times.Count / 2]:0.0} ms, p99 {times[(int)(times.Count * 0.99)]:0.0} ms, slowest {times[^1]:0.0} ms; {flushes}; {counted}"));
    }

    private static async Task With(Func<IStore> open, Func<IStore, Task> work)
    {
        var store = open();
        try
        {
            await work(store);
        }
        finally
        {
            await (store is IAsyncDisposable closing ? closing.DisposeAsync() : default);
        }
    }

    /// <summary>Milliseconds each waited. They come at moments spread by chance, the same in every run.</summary>
    private static async Task<List<double>> Come(FakeTelegramServer telegram, HeardAnswers heard, CheckInCrowd crowd, IEnumerable<int> who, TimeSpan span)
    {
        var random = new Random(7);
        var coming = who.Select(no => (No: no, At: span * random.NextDouble())).OrderBy(c => c.At).ToList();
        var began = Stopwatch.StartNew();
        var waits = new List<Task<double[]>>();
        foreach (var (no, at) in coming)
        {
            if (at - began.Elapsed is var left && left > TimeSpan.Zero)
                await Task.Delay(left);
            waits.Add(CheckIn(no, at));
        }
        return [.. (await Task.WhenAll(waits)).SelectMany(w => w)];

        async Task<double[]> CheckIn(int no, TimeSpan at)
        {
            var user = telegram.User(CheckInCrowd.ChatOf(no), "Mẫu");
            var late = Math.Max(0, (began.Elapsed - at).TotalMilliseconds);
            var first = late + await heard.Turn(user.Id, () => user.Send(crowd.Proof(no, TimeProvider.System.GetUtcNow())));
            return no % 10 == 0 ? [first, await heard.Turn(user.Id, () => user.Send(crowd.PlanOf(no).Code))] : [first];
        }
    }

    /// <exception cref="InvalidOperationException">Somebody is missing, or counted twice.</exception>
    private static async Task<string> Count(IStore store, CheckInCrowd crowd)
    {
        var found = new List<Attendance>();
        foreach (var plan in crowd.Plans)
            found.AddRange((await store.Find(AttendanceRecords.Of(plan.ActivityId, limit: int.MaxValue), CancellationToken.None)).Select(a => a.Value));
        var (there, persons, evidence) = (found.Count(a => a.TookPart), found.Select(a => a.PersonId).Distinct().Count(), found.Sum(a => a.Events.Count));
        var misplaced = Enumerable.Range(0, crowd.Size).Count(no => found.All(a => a.PersonId != CheckInCrowd.PersonOf(no) || a.ActivityId != crowd.PlanOf(no).ActivityId));
        // Whoever sends the code after the link has shown two different ways: that is more evidence, not another person.
        var most = crowd.Size + Enumerable.Range(0, crowd.Size).Count(no => no % 10 == 0 && CheckInCrowd.ByLink(no));
        if (there != crowd.Size || persons != crowd.Size || evidence != most || misplaced > 0)
            throw new InvalidOperationException($"{crowd.Size} came: on record are {there} attendances of {persons} people with {evidence} pieces of evidence ({most} sent), {misplaced} at another place.");
        return string.Create(CultureInfo.InvariantCulture, $"{persons} people with the warm-up, {there} attendances, {evidence} pieces of evidence: none lost, none twice");
    }
}
