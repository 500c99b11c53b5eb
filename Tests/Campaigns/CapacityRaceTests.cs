using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using VolunteerBot.Bot.Hosts;
using VolunteerBot.Bot.Stores;
using VolunteerBot.Bot.Turns;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Campaigns;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Time;
using VolunteerBot.Storage.LiteDb;
using VolunteerBot.Storage.Postgres;
using VolunteerBot.Tests.Dialogs;
using VolunteerBot.Tests.Storage.LiteDb;
using VolunteerBot.Tests.Storage.Postgres;
using VolunteerBot.Tests.Time;
using VolunteerBot.Tests.Turns;
using Xunit;

namespace VolunteerBot.Tests.Campaigns;

/// <summary>
/// Two hundred people tap "Tham gia" at once for thirty places, through the real pump on the real stores. <c>VOLUNTEERBOT_CAPACITY_ROUNDS</c>
/// asks for more rounds.
/// </summary>
public sealed class CapacityRaceTests(PostgresServer postgres)
{
    private const int People = 200;
    private const int Places = 30;

    private static readonly int Rounds =
        int.TryParse(Environment.GetEnvironmentVariable("VOLUNTEERBOT_CAPACITY_ROUNDS"), CultureInfo.InvariantCulture, out var n) ? n : 5;

    private static readonly DateTimeOffset Start = new(2026, 11, 23, 20, 0, 0, TimeSpan.FromHours(7));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Thirty_places_are_never_filled_twice_on_LiteDB()
    {
        using var folder = new TestFolder();
        await using var store = LiteDbStore.Open(folder.File("a.db"), RecordTypes.All, TimeProvider.System);
        await Race(store, new SoleHost(store));
    }

    [Fact]
    public async Task Thirty_places_are_never_filled_twice_on_PostgreSQL()
    {
        var options = new PostgresStoreOptions { ConnectionString = await postgres.NewDatabase(RecordTypes.All) };
        await using var store = new PostgresStore(options, RecordTypes.All, TimeProvider.System);
        await store.Prepare(Cancel);
        await Race(store, store);
    }

    private static async Task Race(IStore store, ISharing sharing)
    {
        var world = await TestWorld.On(store);
        var volunteers = Enumerable.Range(0, People).Select(Volunteer).ToList();
        await store.Commit([.. volunteers.Select(p => PeopleRecords.Type.Put(p))], Cancel);
        await using var pump = new TurnPump(store, sharing, new OnlyHost(), world.Engine, new PumpScene.SentAnswers(), PumpScene.NoPictures,
            new PumpScene.Nobody(), new StoreIds(), new MovedClock(Start), NullLogger<TurnPump>.Instance);
        await pump.Start(Cancel);
        for (var round = 0; round < Rounds; round++)
        {
            var call = Call(round);
            await store.Commit([CampaignRecords.Recruitments.Put(call, 0)], Cancel);
            await Task.WhenAll(Enumerable.Range(0, People).Select(i => Task.Run(() => Tap(pump, i, round, $"/di {call.ActivityId}"), Cancel)));
            await Settled(store, call, going: Places, offered: 0, waiting: People - Places);

            // Ten give their places up at once: ten of the line are offered one, and no place is lost or made.
            var leaving = (await OfState(store, call, SignUpState.Going)).Take(10).Select(s => Number(s.PersonId!.Value)).ToList();
            await Task.WhenAll(leaving.Select(i => Task.Run(() => Tap(pump, i, round, $"/rut {call.ActivityId}"), Cancel)));
            await Settled(store, call, going: Places - 10, offered: 10, waiting: People - Places - 10);
        }
        await pump.Stop(Cancel);
    }

    private static async Task Settled(IStore store, Recruitment call, int going, int offered, int waiting)
    {
        // A turn that takes long is worked on after its event is safe.
        while ((await OfState(store, call, SignUpState.Going)).Count != going || (await OfState(store, call, SignUpState.Offered)).Count != offered
            || (await OfState(store, call, SignUpState.Waiting)).Count != waiting)
            await Task.Delay(20, Cancel);
        var stored = (await store.Get(CampaignRecords.Recruitments, call.ActivityId.ToString(), Cancel))!.Value.Shifts[0];
        Assert.Equal((Places, waiting), (stored.TakenInAll, stored.Waiting));
        var line = await OfState(store, call, SignUpState.Waiting);
        Assert.Equal(waiting, line.Select(s => s.Line).Distinct().Count());
    }

    private static async Task<IReadOnlyList<SignUp>> OfState(IStore store, Recruitment call, SignUpState state) =>
        [.. (await store.Find(CampaignRecords.Of(call.ActivityId, 1, state), Cancel)).Select(s => s.Value)];

    private static async Task Tap(TurnPump pump, int person, int round, string command)
    {
        var inbound = new InboundEvent { Id = $"e{round}-{command}", From = new Address("test", "main", "v" + person), At = Start, Payload = command };
        while (true)
        {
            try
            {
                await pump.Take(inbound, Cancel);
                return;
            }
            catch (StoreUnavailableException)
            {
                // The platform brings it again.
            }
        }
    }

    private static Person Volunteer(int number) => new()
    {
        Id = PersonId.Of(TestIds.Of(0xC_0000_0000 + number)), Name = "Người Mẫu " + number, Addresses = ["test/main/v" + number], HomeUnit = TestWorld.BaiXepTeam,
        Roles = [new RoleAssignment(Role.Volunteer, TestWorld.BaiXepTeam, new DateOnly(2026, 1, 1))],
    };

    private static int Number(PersonId id) => (int)(Convert.ToInt64(id.ToString()[20..], 16) - 0xC_0000_0000);

    /// <summary>Each on a day of its own, so that none is in the way of another.</summary>
    private static Recruitment Call(int round)
    {
        var day = new DateOnly(2026, 12, 1).AddDays(round);
        return new Recruitment
        {
            ActivityId = ActivityId.Of(TestIds.Of(0xD_0000_0000 + round)), UnitId = TestWorld.BaiXepTeam, OwnerId = TestWorld.People["leader"].Id, Title = "Trồng cây",
            Place = new Place("Bãi Xép"), Terms = new RecruitmentTerms(null, null, null, null, null, null),
            Shifts = [new Shift(1, new TimeSlot(day, new TimeOnly(7, 0), day, new TimeOnly(11, 0)), Places, new Dictionary<string, int>())],
        };
    }

    private sealed class StoreIds : IIdSource
    {
        private long _last = 0xE_0000_0000;

        public Guid Next() => TestIds.Of(Interlocked.Increment(ref _last));
    }
}
