using VolunteerBot.Bot.Documents;
using VolunteerBot.Bot.Schedules;
using VolunteerBot.Bot.Stores;
using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Dialogs.Reporting;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Reporting;
using VolunteerBot.Domain.Time;
using VolunteerBot.Storage.Postgres;
using VolunteerBot.Storage.Reading;
using VolunteerBot.Tests.Dialogs;
using VolunteerBot.Tests.Storage.Postgres;
using Xunit;

namespace VolunteerBot.Tests.Reporting;

/// <summary>Reports on PostgreSQL: the same is opened, the same is said, and who is late can be seen, as on the store in memory.</summary>
public sealed class SweepOnPostgresTests(PostgresServer server)
{
    private const int Communes = 60;

    /// <summary>The opening, T−3, T−1, the day it is due, and the days after.</summary>
    private static readonly string[] Days = ["2026-12-10T07:30", "2026-12-14T07:30", "2026-12-16T07:30", "2026-12-17T07:30", "2026-12-18T07:30", "2026-12-22T07:30"];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task On_PostgreSQL_the_same_is_opened_and_said_and_who_is_late_can_be_seen()
    {
        var scene = new ReportScene(Communes, "2026-12-09T08:00", ReportScene.Monthly);
        await using var store = new PostgresStore(new PostgresStoreOptions { ConnectionString = await server.NewDatabase(RecordTypes.All) }, RecordTypes.All, TimeProvider.System);
        await Copy(scene, store);
        foreach (var day in Days)
        {
            await scene.SweepAt(day);
            await Over(store, scene).Run(scene.Now, Cancel);
        }

        Assert.Equal(await Heard(scene.Store), await Heard(store));
        Assert.Equal(await Owed(scene.Store), await Owed(store));
        Assert.Equal(await Late(scene.Store, scene), await Late(store, scene));
        Assert.Contains("Trễ hạn (60)", await Late(store, scene), StringComparison.Ordinal);
    }

    private static ReportSweep Over(PostgresStore store, ReportScene scene)
    {
        var reporting = new StoredReporting(store, store, scene.Clock);
        return ReportScene.SweepOver(store, new StoredPeople(store, scene.Clock), new TestOrganisation(store, scene.Clock), reporting, [Topic(store, reporting)]);
    }

    private static ReportingTopic Topic(IStore store, IReporting reporting) => new(reporting, new ReportPapers(store), new PageAddress("https://bot.example.vn"));

    private static async Task Copy(ReportScene scene, PostgresStore to)
    {
        foreach (var type in RecordTypes.All)
        {
            var all = await type.Page(scene.Store, null, 10_000, Cancel);
            if (all.Count > 0)
                Assert.Equal(CommitResult.Done, await to.Commit([.. all.Select(r => r with { ExpectedVersion = 0 })], Cancel));
        }
    }

    /// <summary>Who heard what, on which day: a line each, so that a doubled one shows.</summary>
    private static async Task<IReadOnlyList<string>> Heard(IStore store) =>
    [
        .. (await store.Page(OutboxRecords.Type, null, 100_000, Cancel)).Select(m => m.Value)
            .Select(m => $"{VietnamTime.ToLocal(m.QueuedAt):yyyy-MM-dd} {m.Person} {m.Message.Text}").Order(StringComparer.Ordinal),
    ];

    /// <summary>What stands of each report: the steps taken, and when the next is due.</summary>
    private static async Task<IReadOnlyList<string>> Owed(IStore store) =>
    [
        .. (await store.Page(ReportingRecords.Obligations, null, 100_000, Cancel)).Select(o => o.Value)
            .Select(o => $"{o.Id} {o.State} {o.NextAt:O} {string.Join(' ', o.Steps.Select(s => $"{s.Step}={s.Outcome}@{s.At:MM-dd}"))}").Order(StringComparer.Ordinal),
    ];

    private static async Task<string> Late<TStore>(TStore store, ReportScene scene) where TStore : IStore, IChangeMarks
    {
        var topic = Topic(store, new StoredReporting(store, store, scene.Clock));
        var officer = (await scene.People.Find(ReportScene.Person(0), Cancel))!.Value;
        var context = new TurnContext(officer, IsKnown: true, await new TestOrganisation(store, scene.Clock).Today(Cancel), scene.Now, "vi");
        var lead = await topic.Answer(new Command(Command.Late, ""), context, Cancel);
        return Assert.IsType<Lead.Show>(lead).Reply.ToMessage("vi", scene.Now).Text;
    }
}
