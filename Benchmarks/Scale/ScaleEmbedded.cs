using System.Diagnostics;
using System.Globalization;
using VolunteerBot.Bot.Stores;
using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Time;
using VolunteerBot.Storage.LiteDb;
using VolunteerBot.Storage.Reading;

namespace VolunteerBot.Benchmarks.Scale;

/// <summary>
/// The embedded store, larger and larger, until it is no longer fit: how long opening takes, what reading and committing take, how large
/// file and memory are. The share of the country doubles from <c>--share</c> (0.01) to <c>--times</c> steps (5).
/// </summary>
internal static class ScaleEmbedded
{
    private const int Commits = 2_000;
    private const int Reads = 1_000;

    /// <summary>What a coordinator still takes for an answer at once; beyond it the store is called too small.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(100);

    public static async Task<int> Run(IReadOnlyList<string> arguments)
    {
        try
        {
            var given = new ScaleArguments(arguments);
            var first = ScaleSizes.From(given, TimeProvider.System.GetUtcNow());
            var share = double.Parse(given.Value("--share") ?? "0.01", CultureInfo.InvariantCulture);
            for (var step = 0; step < given.Number("--times", 1, 5) && share <= 1; step++, share *= 2)
                await Measure(ScaleSizes.Country(first.Now).Times(share) with { Seed = first.Seed });
            return 0;
        }
        catch (ScaleArgumentException e)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return 1;
        }
    }

    private static async Task Measure(ScaleSizes sizes)
    {
        ScaleTable.Head(sizes.ToString());
        var folder = Directory.CreateTempSubdirectory("volunteerbot-scale");
        var path = Path.Combine(folder.FullName, "country.db");
        var data = new ScaleData(sizes);
        await using (var filled = LiteDbStore.Open(path, RecordTypes.All, TimeProvider.System))
            await ScaleFill.Run(data, filled, lanes: 1);
        GC.Collect();
        var before = Process.GetCurrentProcess().WorkingSet64;
        var watch = Stopwatch.StartNew();
        await using (var store = LiteDbStore.Open(path, RecordTypes.All, TimeProvider.System))
        {
            ScaleTable.Row("opened", string.Create(CultureInfo.InvariantCulture, $"{watch.Elapsed.TotalSeconds,8:0.00} s   file {new FileInfo(path).Length / 1073741824.0:0.00} GB"));
            await Read(data, store);
            await Commit(data, store);
        }
        using var process = Process.GetCurrentProcess();
        await ScaleDrill.OnFile(folder.FullName, new() { ["Storage__LiteDb__Path"] = path });
        ScaleTable.Row("memory", string.Create(CultureInfo.InvariantCulture, $"{before >> 20} MB before, {process.WorkingSet64 >> 20} MB after"));
        folder.Delete(recursive: true);
    }

    private static async Task Read(ScaleData data, LiteDbStore store)
    {
        var people = new StoredPeople(store, TimeProvider.System);
        var activities = new StoredActivities(store);
        var today = VietnamTime.DateOf(data.Country.Sizes.Now);
        await Timed("a person by address", n => people.AtAddress(ScalePeople.AddressOf(n * 97 % data.People.Count), default).AsTask());
        await Timed("somebody's own activities", n => activities.Of(ScalePeople.IdOf(data.People.LeaderOf(n * 31)), default).AsTask());
        await Timed("a unit's activities of a month", n => activities.Of([data.Country.LowerUnit(n * 31)], today.AddDays(-7), today.AddDays(30), default).AsTask());
        await Timed("who may be alerted, all counted once", _ => store.Tally(PeopleRecords.Type, PeopleRecords.AudienceCount, default).AsTask(), 1);
    }

    private static async Task Timed<T>(string what, Func<int, Task<T>> read, int times = Reads)
    {
        var took = new List<double>();
        for (var n = 0; n < times; n++)
        {
            var began = Stopwatch.GetTimestamp();
            await read(n);
            took.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }
        ScaleTable.Times(what, took, took.Count(t => t > Patience.TotalMilliseconds) is > 0 and var late ? $"{late} over {Patience.TotalMilliseconds:0} ms" : "");
    }

    /// <summary>What a registering turn writes, sixteen people at once.</summary>
    private static async Task Commit(ScaleData data, LiteDbStore store)
    {
        var took = new System.Collections.Concurrent.ConcurrentBag<double>();
        await Parallel.ForEachAsync(Enumerable.Range(0, Commits), new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (number, cancel) =>
        {
            var activity = data.Activities.Of(data.Activities.FirstAhead + number % 100);
            var made = activity with { Id = ActivityId.Of(Guid.CreateVersion7()), Result = null };
            var talk = new Conversation
            {
                Id = ScalePeople.AddressOf(data.People.LeaderOf(number)), Address = ScalePeople.AddressOf(data.People.LeaderOf(number)), PersonId = made.AuthorId, Language = "vi", LastAt = data.Country.Sizes.Now, NextNo = number,
            };
            var began = Stopwatch.GetTimestamp();
            await store.Commit([ActivityRecords.Type.Put(made, 0), ConversationRecords.Type.Put(talk), .. ActivityReminder.For(made, data.Country.Sizes.Now).Select(r => ActivityRecords.Reminders.Put(r, 0))], cancel);
            took.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        });
        ScaleTable.Times("a registration committed, 16 at once", took);
    }
}
