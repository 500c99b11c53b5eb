using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Extensions.Logging;
using VolunteerBot.Bot.Hosts;
using VolunteerBot.Bot.Delivery;
using VolunteerBot.Bot.Stores;
using VolunteerBot.Bot.Turns;
using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Records;
using VolunteerBot.Storage.LiteDb;
using VolunteerBot.Storage.Postgres;
using VolunteerBot.Tests.Dialogs;
using VolunteerBot.Tests.Hosts;
using VolunteerBot.Tests.Storage.LiteDb;
using VolunteerBot.Tests.Storage.Postgres;
using VolunteerBot.Tests.Time;
using Xunit;

namespace VolunteerBot.Tests.Turns;

/// <summary>
/// Many conversations through two pumps on one store that dies again and again, with events brought twice and brought again until
/// somebody took them: every confirmed activity is on record exactly once, every event is handled and answered.
/// </summary>
public sealed class TurnRaceTests(PostgresServer server)
{
    private static readonly int? Wanted =
        int.TryParse(Environment.GetEnvironmentVariable("VOLUNTEERBOT_RACE_CONVERSATIONS"), CultureInfo.InvariantCulture, out var n) ? n : null;

    private static readonly string[] Lines =
    [
        "/dangky", "Dọn rác bãi biển", "chủ nhật này 7h", "Bãi Xép, 30 bạn", "à nhầm, 35 bạn", "ok",
    ];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task In_memory_every_confirmed_activity_is_there_once_and_every_event_is_answered()
    {
        var board = new SharedBoard();
        await Race(new TestWorld(), 2_000, store => new MemorySharing(store, board));
    }

    [Fact]
    public async Task On_LiteDB_every_confirmed_activity_is_there_once_and_every_event_is_answered()
    {
        using var folder = new TestFolder();
        await using var file = LiteDbStore.Open(folder.File("race.db"), RecordTypes.All, TimeProvider.System);
        var board = new SharedBoard();
        await Race(await TestWorld.On(file), 200, store => new MemorySharing(store, board));
        Assert.Empty(await file.Check());
    }

    [Fact]
    public async Task On_PostgreSQL_every_confirmed_activity_is_there_once_and_every_event_is_answered()
    {
        var database = await server.NewDatabase(RecordTypes.All);
        await using var postgres = new PostgresStore(new PostgresStoreOptions { ConnectionString = database }, RecordTypes.All, TimeProvider.System);
        await Race(await TestWorld.On(postgres), 200, store => new FailingSharing(postgres, store));
        Assert.Empty(await postgres.Check(Cancel));
    }

    /// <param name="share">The sharing of a host whose store this is.</param>
    private static async Task Race(TestWorld world, int usual, Func<FailingStore, ISharing> share)
    {
        var cancel = Cancel;
        var conversations = Wanted ?? usual;
        var store = new FailingStore(world.Store, new Random(2026), rate: 0.08);
        var answers = new HeardAnswers();
        var log = new CapturedLog();
        await using var left = Pump(world, store, share(store), new OneOfTwo("left", "right"), answers, log);
        await using var right = Pump(world, store, share(store), new OneOfTwo("right", "left"), answers, log);

        await left.Start(cancel);
        await right.Start(cancel);
        await Parallel.ForEachAsync(Enumerable.Range(0, conversations), new ParallelOptions { MaxDegreeOfParallelism = 8, CancellationToken = cancel },
            async (who, _) => await Talk(who, left, right, new Random(who), cancel));
        await Settled(world.Store, left, right, cancel);

        Assert.DoesNotContain(log.Lines, l => l.Contains("apology", StringComparison.Ordinal));
        var activities = await world.Store.Page(ActivityRecords.Type, null, 100_000, cancel);
        Assert.True(activities.Count == conversations, string.Join("\n", await Without(activities, world, answers)));
        Assert.Equal(conversations, activities.Select(a => a.Value.AuthorId).Distinct().Count());
        Assert.All(activities, a => Assert.Equal(35, a.Value.Plan.ExpectedPeople));
        var talks = await world.Store.Page(ConversationRecords.Type, null, 100_000, cancel);
        Assert.Equal(conversations, talks.Count);
        Assert.All(talks, t => Assert.Equal([.. Enumerable.Range(0, Lines.Length).Select(i => "e" + i)], t.Value.Handled));
        Assert.All(talks, t => Assert.Null(t.Value.Active));
        Assert.All(talks, t => AnswersInOrder(answers.To(t.Value.Address)));
        Assert.InRange(store.Deaths, conversations / 4, int.MaxValue);
        Assert.InRange(store.Conflicts, conversations / 8, int.MaxValue);
        TestContext.Current.TestOutputHelper?.WriteLine($"{conversations} conversations, {store.Deaths} deaths, {store.Conflicts} lost races, {answers.Count} answers");
        Assert.DoesNotContain(log.Lines, l => Lines.Where(said => said.Length > 4).Any(said => l.Contains(said, StringComparison.Ordinal)));
    }

    /// <summary>Each line is brought until somebody took it; one in four is brought twice at once, to both pumps.</summary>
    private static async Task Talk(int who, TurnPump left, TurnPump right, Random random, CancellationToken cancel)
    {
        for (var i = 0; i < Lines.Length; i++)
        {
            var inbound = new InboundEvent
            {
                Id = "e" + i, From = new Address("test", "main", who.ToString(CultureInfo.InvariantCulture)), At = Start, Text = Lines[i], SenderName = "Ân",
            };
            var (first, second) = random.Next(2) == 0 ? (left, right) : (right, left);
            if (random.Next(4) == 0)
                await Task.WhenAll(Bring(first, inbound, cancel), Bring(second, inbound, cancel));
            else
                await Bring(first, inbound, cancel);
        }
    }

    /// <summary>What was said to those whose activity is missing or doubled.</summary>
    private static async Task<IEnumerable<string>> Without(IReadOnlyList<Stored<Activity>> activities, TestWorld world, HeardAnswers answers)
    {
        var authors = activities.GroupBy(a => a.Value.AuthorId).Where(g => g.Count() == 1).Select(g => g.Key).ToHashSet();
        var talks = await world.Store.Page(ConversationRecords.Type, null, 100_000, CancellationToken.None);
        return talks.Where(t => !authors.Contains(t.Value.PersonId))
            .Select(t => $"{t.Value.Id} handled {string.Join(' ', t.Value.Handled)}:\n{string.Join("\n--\n", answers.To(t.Value.Address))}");
    }

    private static readonly DateTimeOffset Start = new(2026, 11, 23, 20, 0, 0, TimeSpan.FromHours(7));

    private static async Task Bring(TurnPump pump, InboundEvent inbound, CancellationToken cancel)
    {
        while (true)
        {
            try
            {
                await pump.Take(inbound, cancel);
                return;
            }
            catch (StoreUnavailableException)
            {
                // The platform brings it again.
            }
        }
    }

    /// <summary>Waits until nothing is left to be sent, then stops both.</summary>
    private static async Task Settled(IStore store, TurnPump left, TurnPump right, CancellationToken cancel)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(TimeSpan.FromMinutes(3));
        while (await store.Count(new RecordQuery<Conversation>(ConversationRecords.Type, ConversationRecords.Unsent, null, null, 1), cancel) > 0)
            await Task.Delay(50, patience.Token);
        await left.Stop(cancel);
        await right.Stop(cancel);
    }

    /// <summary>The first sending of each answer stands in the order of the conversation; a repeat after a crash may follow.</summary>
    private static void AnswersInOrder(IReadOnlyList<string> heard)
    {
        string[] expected = ["Hoạt động tên gì?", "Khi nào?", "Ở đâu?", "xem lại giúp mình", "Đã sửa: 35", "Đã ghi nhận"];
        var at = -1;
        foreach (var sign in expected)
        {
            var found = heard.ToList().FindIndex(h => h.Contains(sign, StringComparison.Ordinal));
            Assert.True(found >= 0, $"never answered: {sign}");
            Assert.True(found >= at, $"out of order: {sign}");
            at = found;
        }
    }

    private static TurnPump Pump(TestWorld world, IStore store, ISharing sharing, IHosts hosts, IAnswers answers, CapturedLog log) =>
        new(store, sharing, hosts, world.EngineOver(store), answers, PumpScene.NoPictures, new PumpScene.Nobody(), world.Ids, new MovedClock(Start), log);

    private sealed class HeardAnswers : IAnswers
    {
        private readonly ConcurrentDictionary<string, ConcurrentQueue<string>> _heard = new(StringComparer.Ordinal);

        public int Count => _heard.Values.Sum(q => q.Count);

        public IReadOnlyList<string> To(string address) => [.. _heard.GetValueOrDefault(address) ?? []];

        public Task<(AnswerFate Fate, string? Ref)> Send(Address to, OutgoingMessage message, string? replace, CancellationToken cancel)
        {
            _heard.GetOrAdd(to.ToString(), _ => new ConcurrentQueue<string>()).Enqueue(message.Text);
            return Task.FromResult((AnswerFate.Sent, (string?)"m"));
        }

        public void ShowTyping(Address to)
        {
        }
    }

    private sealed class CapturedLog : ILogger<TurnPump>
    {
        public ConcurrentQueue<string> Lines { get; } = new();

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Enqueue(formatter(state, exception) + exception);
    }
}
