using VolunteerBot.Bot.Stores;
using VolunteerBot.Domain.Attendances;
using VolunteerBot.Domain.Campaigns;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;
using VolunteerBot.Storage.LiteDb;
using VolunteerBot.Storage.Postgres;
using VolunteerBot.Tests.Dialogs;
using VolunteerBot.Tests.Storage.LiteDb;
using VolunteerBot.Tests.Storage.Postgres;
using Xunit;

namespace VolunteerBot.Tests.Attendances;

/// <summary>The end of a check-in to which a thousand people came, on the stores the program runs on.</summary>
public sealed class CheckInClosingTests(PostgresServer server)
{
    private const int People = 1_000;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task On_LiteDB_a_thousand_are_settled_and_thanked_in_one_commit()
    {
        using var folder = new TestFolder();
        await using var store = LiteDbStore.Open(folder.File("close.db"), RecordTypes.All, TimeProvider.System);
        await Close(store);
        Assert.Empty(await store.Check());
    }

    [Fact]
    public async Task On_PostgreSQL_a_thousand_are_settled_and_thanked_in_one_commit()
    {
        var database = await server.NewDatabase(RecordTypes.All);
        await using var store = new PostgresStore(new PostgresStoreOptions { ConnectionString = database + ";Maximum Pool Size=4" }, RecordTypes.All, TimeProvider.System);
        await Close(store);
        Assert.Empty(await store.Check(Cancel));
    }

    private static async Task Close(IStore store)
    {
        var world = await TestWorld.On(store);
        await store.Commit(CheckInScene.Stored(), Cancel);
        foreach (var some in Enumerable.Range(0, People).Chunk(200))
            await store.Commit([.. some.SelectMany(SignedUp)], Cancel);
        world.Clock.SetUtcNow(CheckInScene.When.EndInstant);

        var context = await world.Deciding("leader", Cancel);
        var done = Assert.IsType<Outcome.Done>(await new CheckInPlanDecider(store, world.CheckIns, VolunteerBot.Dialogs.Language.VietnameseText.Fold).Decide(new CloseCheckIn(CheckInScene.Id), context, Cancel)!);
        Assert.Equal(CommitResult.Done, await store.Commit(done.Changes, Cancel));

        var settled = (await store.Find(AttendanceRecords.Of(CheckInScene.Id, limit: int.MaxValue), Cancel)).Select(a => a.Value).ToList();
        Assert.Equal(People, settled.Count);
        Assert.Equal((800, 200), (settled.Count(a => a is { State: AttendanceState.Completed, Hours: 4, HoursStatus: HoursStatus.Approved }), settled.Count(a => a.State == AttendanceState.NoShow)));
        Assert.Equal(800, done.Notices.Count);
        Assert.Equal(new AttendanceDraft(800, 800, 4), Assert.IsType<CheckInClosed>(done.Receipt).Draft);
    }

    /// <summary>Four of five came.</summary>
    private static IEnumerable<Change> SignedUp(int no)
    {
        var person = PersonId.Of(TestIds.Of(0xE_0000_0000 + no));
        var id = SignUp.IdOf(CheckInScene.Id, 1, person);
        yield return CampaignRecords.SignUps.Put(new SignUp
        {
            Id = id, ActivityId = CheckInScene.Id, Shift = 1, PersonId = person, UnitId = TestWorld.BaiXepTeam, State = SignUpState.Going, At = CheckInScene.Start, By = person, StartsAt = CheckInScene.Start,
        });
        if (no % 5 == 0)
            yield break;
        var @in = new AttendanceEvent("e", AttendanceMark.In, CheckInWay.Code, CheckInScene.Start, CheckInScene.Start, person);
        yield return AttendanceRecords.Type.Put(new Attendance
        {
            Id = id, ActivityId = CheckInScene.Id, Shift = 1, PersonId = person, Unit = TestWorld.BaiXepTeam, StartsAt = CheckInScene.Start, Events = [@in],
        }.Settle(CheckInScene.Plan));
    }
}
