using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using VolunteerBot.Bot.Announcements;
using VolunteerBot.Bot.Channels;
using VolunteerBot.Bot.Delivery;
using VolunteerBot.Bot.Hosts;
using VolunteerBot.Bot.Stores;
using VolunteerBot.Dialogs.Announcements;
using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Announcements;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;
using VolunteerBot.Storage.LiteDb;
using VolunteerBot.Storage.Postgres;
using VolunteerBot.Storage.Reading;
using VolunteerBot.Tests.Storage.Postgres;

namespace VolunteerBot.Benchmarks;

/// <summary>
/// One announcement to fifty thousand people of a province: how long choosing and queueing takes, what it does to the commits of turns
/// meanwhile, and how fast it goes out on a channel without limits, every outcome stored; on both stores. <c>VOLUNTEERBOT_BENCH_PEOPLE</c>
/// asks for another number.
/// </summary>
internal static class AnnounceBenchmark
{
    private static readonly int People = int.TryParse(Environment.GetEnvironmentVariable("VOLUNTEERBOT_BENCH_PEOPLE"), CultureInfo.InvariantCulture, out var n) ? n : 50_000;
    private const int Units = 1_000;
    private const string Words = "Tập trung 7h sáng chủ nhật.";

    public static async Task Run()
    {
        var folder = Directory.CreateTempSubdirectory("volunteerbot-bench");
        await using (var store = LiteDbStore.Open(Path.Combine(folder.FullName, "bench.db"), RecordTypes.All, TimeProvider.System))
            await Measure("LiteDB", store, new SoleHost(store), store);
        folder.Delete(recursive: true);
        if (PostgresPrograms.Folder is null)
        {
            Console.WriteLine("There is no PostgreSQL server on this machine.");
            return;
        }
        await using var server = await ServerProcess.Start(isDurable: true);
        await using var postgres = new PostgresStore(new PostgresStoreOptions { ConnectionString = server.ConnectionString("postgres") }, RecordTypes.All, TimeProvider.System);
        await postgres.Prepare(CancellationToken.None);
        await Measure("PostgreSQL", postgres, postgres, postgres);
    }

    private static async Task Measure(string name, IStore store, ISharing sharing, IChangeMarks marks)
    {
        await Fill(store);
        await Send($"{name}: {People} people", store, sharing, marks, OrgUnitId.Of(Id(1, 0)), "bench/main");
    }

    /// <summary>Announces something to everybody under a unit of a filled store, and prints how it went.</summary>
    internal static async Task Send(string name, IStore store, ISharing sharing, IChangeMarks marks, OrgUnitId unit, string account)
    {
        var channel = new NoLimits(account);
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Delivery:QuietHours:From"] = "00:00", ["Delivery:QuietHours:To"] = "00:00" }).Build();
        await using var services = new ServiceCollection()
            .AddLogging(l => l.SetMinimumLevel(LogLevel.Warning)).AddSingleton(store).AddSingleton<IRecords>(store).AddSingleton(sharing).AddSingleton(marks).AddSingleton(TimeProvider.System)
            .AddSingleton<IHosts>(new OnlyHost()).AddSingleton<IOrganisation, StoredOrganisation>().AddSingleton<IPeople, StoredPeople>().AddSingleton<IAudience, StoredAudience>()
            .AddSingleton<IChannel>(channel).AddDelivery(configuration).AddAnnouncements(configuration).BuildServiceProvider();
        var service = services.GetRequiredService<AnnouncementService>();
        using var stop = new CancellationTokenSource();
        GC.Collect();
        var memory = GC.GetTotalMemory(forceFullCollection: true);
        var running = service.Run(stop.Token);
        var probe = Probe(store, stop.Token);
        await Task.Delay(1_000);

        var watch = Stopwatch.StartNew();
        var announcement = new Announcement
        {
            Id = AnnouncementId.Of(Id(3, 1)), Kind = AnnouncementKind.Alert, UnitId = unit, AuthorId = PersonId.Of(Id(2, 0)), CreatedAt = TimeProvider.System.GetUtcNow(),
            State = AnnouncementState.Scheduled, DueAt = TimeProvider.System.GetUtcNow(),
            Draft = new AnnouncementDraft(Words, null, new Audience { Units = [unit] }, null, AlertUrgency.Normal, null, null, Repetition.Once),
        };
        Change put = AnnouncementRecords.Type.Put(announcement, 0);
        await store.Commit([put], CancellationToken.None);
        service.Committed([put]);
        TimeSpan? chosen = null;
        var peak = 0L;
        Run? run = null;
        while (run?.DoneAt is null)
        {
            await Task.Delay(50);
            run = (await store.Get(RunRecords.Runs, announcement.RunId(1), CancellationToken.None))?.Value;
            if (run is { IsChosen: true })
                chosen ??= watch.Elapsed;
            peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: false));
        }
        var lasted = watch.Elapsed;
        var totals = RunTotals.Of((await store.Find(RunRecords.OutcomesOf(run.Id), CancellationToken.None)).Select(o => o.Value));
        await stop.CancelAsync();
        await running;
        var turns = (await probe).Order().ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name} chosen and queued after {chosen!.Value.TotalSeconds:0.0} s, the last written to after {lasted.TotalSeconds:0.0} s: {totals.Accepted / lasted.TotalSeconds:0} messages/s; "
            + $"{totals.Accepted} accepted in the ledger, {channel.Sent} calls with it to {channel.Different} people, {channel.Others} calls with what else waited; commits of turns meanwhile p50 {turns[turns.Count / 2]:0.0} ms, "
            + $"p99 {turns[(int)(turns.Count * 0.99)]:0.0} ms, slowest {turns[^1]:0.0} ms; managed memory {memory >> 20} MB before, {peak >> 20} MB at most"));
    }

    /// <summary>What a turn commits, over and over, as an answer would wait for it.</summary>
    private static async Task<List<double>> Probe(IStore store, CancellationToken stop)
    {
        var times = new List<double>();
        for (var no = 0; !stop.IsCancellationRequested; no++)
        {
            var talk = new Conversation { Id = "bench/main/" + (no % 50), Address = "bench/main/x", PersonId = PersonId.Of(Id(2, 0)), Language = "vi", LastAt = DateTimeOffset.UnixEpoch, NextNo = no };
            var began = Stopwatch.GetTimestamp();
            await store.Commit([ConversationRecords.Type.Put(talk)], CancellationToken.None);
            times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            await Task.Delay(10, CancellationToken.None);
        }
        return times;
    }

    private static async Task Fill(IStore store)
    {
        var units = Enumerable.Range(0, Units).Select(i => new OrgUnit
        {
            Id = OrgUnitId.Of(Id(1, i)), System = OrgSystem.YouthUnion,
            Versions = [new OrgUnitVersion { Name = "Đơn vị " + i, Kind = i == 0 ? OrgUnitKind.Province : OrgUnitKind.Cell, ParentId = i == 0 ? null : OrgUnitId.Of(Id(1, 0)), ValidFrom = new DateOnly(2025, 7, 1) }],
        });
        foreach (var some in units.Chunk(500))
            await store.Commit([.. some.Select(u => OrganisationRecords.Units.Put(u))], CancellationToken.None);
        var people = Enumerable.Range(1, People).Select(i => new Person
        {
            Id = PersonId.Of(Id(2, i)), Name = "Người Mẫu " + i, Addresses = ["bench/main/" + i], HomeUnit = OrgUnitId.Of(Id(1, 1 + i % (Units - 1))),
            Roles = [new RoleAssignment(Role.Volunteer, OrgUnitId.Of(Id(1, 1 + i % (Units - 1))), new DateOnly(2026, 1, 1))], Consents = [ConsentPurpose.TakePart, ConsentPurpose.Alerts],
        });
        foreach (var some in people.Chunk(500))
            await store.Commit([.. some.Select(p => PeopleRecords.Type.Put(p))], CancellationToken.None);
    }

    private static Guid Id(int kind, int number) => new(0x01970000 + kind, 0, 0x7000, 0x80, 0, 0, 0, (byte)(number >> 24), (byte)(number >> 16), (byte)(number >> 8), (byte)number);

    /// <summary>Takes everything, at once.</summary>
    private sealed class NoLimits(string account) : IChannel
    {
        private readonly HashSet<string> _chats = new(StringComparer.Ordinal);
        private int _sent;
        private int _others;

        public int Sent => _sent;

        /// <summary>A store that was not made for this has announcements and digests of its own.</summary>
        public int Others => _others;

        public int Different => _chats.Count;

        public string Account => account;

        public ChannelTraits Traits { get; } = new(4096, true, 64, BulkPerSecond: 1_000_000, ChatBurst: 100, ChatPerSecond: 1_000);

        public async Task<string> Send(Address to, OutgoingMessage message, string? replace, CancellationToken cancel)
        {
            await Task.Yield();
            if (!message.Text.Contains(Words, StringComparison.Ordinal))
                return "other" + Interlocked.Increment(ref _others).ToString(CultureInfo.InvariantCulture);
            lock (_chats)
                _chats.Add(to.Chat);
            return Interlocked.Increment(ref _sent).ToString(CultureInfo.InvariantCulture);
        }

        public Task ShowTyping(Address to, CancellationToken cancel) => Task.CompletedTask;

        public Task<byte[]> Fetch(IncomingFile file, CancellationToken cancel) => throw new ChannelException(RefusalKind.BadMessage, "noFiles");
    }
}
