using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using VolunteerBot.Bot.Announcements;
using VolunteerBot.Bot.Campaigns;
using VolunteerBot.Bot.Delivery;
using VolunteerBot.Bot.Hosts;
using VolunteerBot.Dialogs.Announcements;
using VolunteerBot.Dialogs.Campaigns;
using VolunteerBot.Dialogs.Needs;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Announcements;
using VolunteerBot.Domain.Campaigns;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;
using VolunteerBot.Storage.Reading;
using VolunteerBot.Tests.Delivery;
using VolunteerBot.Tests.Dialogs;
using VolunteerBot.Tests.Storage;
using VolunteerBot.Tests.Time;
using Xunit;

namespace VolunteerBot.Tests.Announcements;

/// <summary>Announcements sent over memory, on a clock that jumps: volunteers of the Bãi Xép team, one account with Telegram's figures.</summary>
internal sealed class RunScene : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly ServiceProvider _meters = new ServiceCollection().AddMetrics().BuildServiceProvider();
    private readonly OutboxDispatcher _outbox;
    private readonly ChosenAddress _addresses;
    private readonly DeliveryAccounts _accounts;
    private Task _running = Task.CompletedTask;
    private int _announcements = 100;

    public RunScene(VirtualTime time, MemoryStore? memory = null, MemoryChannel? channel = null)
    {
        Time = time;
        Memory = memory ?? new MemoryStore();
        Store = new CrashableStore(Memory);
        Channel = channel ?? new MemoryChannel(time);
        var hosts = new OnlyHost("host" + time.GetUtcNow().Ticks);
        var sharing = new SoleHost(Store);
        _accounts = new DeliveryAccounts(() => [Channel], time);
        States = new AddressStates(Store, hosts, time, NullLogger<AddressStates>.Instance, _accounts);
        var metrics = new DeliveryMetrics(_meters.GetRequiredService<IMeterFactory>(), time);
        var backOff = new BackOff(() => 1);
        var answers = new Answers(_accounts, States, backOff, metrics, time, NullLogger<Answers>.Instance);
        var organisation = new TestOrganisation(Store, time);
        var people = new StoredPeople(Store, time);
        _outbox = new OutboxDispatcher(_accounts, Store, sharing, hosts, States, DeliveryScene.Quiet, backOff, metrics, time, NullLoggerFactory.Instance);
        _addresses = new ChosenAddress(_accounts, States, Settings);
        var chosen = new ChosenPeople(new AudienceSource(Store, new StoredAudience(Store, organisation), organisation), _addresses);
        var texts = new RunTexts(Store, organisation, time);
        Service = new AnnouncementService(Store, sharing, hosts, _accounts, States, DeliveryScene.Quiet, backOff, metrics,
            new RunChooser(Store, chosen, organisation, DeliveryScene.Quiet, Settings, time, NullLogger<RunChooser>.Instance), new FailedAgain(Store, _addresses, time),
            new RunProgress(Store, people, _accounts, answers, time, NullLogger<RunProgress>.Instance), texts, time, NullLogger<AnnouncementService>.Instance);
        var unalerted = new UnalertedPeople(Store, organisation);
        Reach = new ReachedPeople(new StoredAudience(Store, organisation), unalerted, _addresses, time);
        Estimates = new AudienceEstimates(Store, chosen, unalerted, _accounts, DeliveryScene.Quiet, Settings, time);
        var campaigns = new StoredCampaigns(Store);
        var notices = new NoticeWriter(people, [new CampaignsTopic(campaigns), new NeedsTopic(new StoredNeeds(Store))], States, new TestIds());
        Sweep = new CampaignSweep(Store, organisation, notices, DeliveryScene.Quiet, _outbox, Service, new DigestSweep(Store, _addresses, Settings),
            new NeedSweep(Store, notices, _outbox), Settings, new TestIds());
    }

    public static CancellationToken Ct => TestContext.Current.CancellationToken;

    public CampaignSettings Settings { get; } = new();

    public VirtualTime Time { get; }

    public MemoryStore Memory { get; }

    public CrashableStore Store { get; }

    public MemoryChannel Channel { get; }

    public AddressStates States { get; }

    public AnnouncementService Service { get; }

    public AudienceEstimates Estimates { get; }

    public ReachedPeople Reach { get; }

    public CampaignSweep Sweep { get; }

    /// <summary>Messages to volunteers, without what the one who announced is told.</summary>
    public IReadOnlyList<SentMessage> Sent => [.. Channel.Taken.Where(t => t.Chat != "cadre")];

    public static int Lanes => RunPump.LanesOf(new MemoryChannel(TimeProvider.System).Traits);

    public RunScene Start()
    {
        _running = Task.WhenAll(Service.Run(_stop.Token), _outbox.Run(_stop.Token));
        return this;
    }

    public void Crash() => Store.IsDead = Channel.IsDead = true;

    /// <summary>Units, the people of every role, and so many volunteers who take alerts.</summary>
    public async Task<RunScene> With(int volunteers, Func<Person, int, Person>? but = null)
    {
        await TestWorld.On(Memory);
        foreach (var some in Enumerable.Range(0, volunteers).Select(i => but is null ? Volunteer(i) : but(Volunteer(i), i)).Chunk(1_000))
            await Memory.Commit([.. some.Select(p => PeopleRecords.Type.Put(p))], Ct);
        return this;
    }

    public static Person Volunteer(int number) => new()
    {
        Id = PersonId.Of(TestIds.Of(0xC_0000_0000 + number)), Name = "Người Mẫu " + number, Addresses = [$"{MemoryChannel.Name}/v{number}"], HomeUnit = TestWorld.BaiXepTeam,
        Roles = [new RoleAssignment(Role.Volunteer, TestWorld.BaiXepTeam, new DateOnly(2026, 1, 1))], Consents = [ConsentPurpose.TakePart, ConsentPurpose.Alerts],
    };

    /// <summary>Announces to the team, as a decision would, and lets the service know.</summary>
    public async Task<Announcement> Announce(string text, Func<Announcement, Announcement>? but = null)
    {
        var announcement = new Announcement
        {
            Id = AnnouncementId.Of(TestIds.Of(0xF_0000_0000 + ++_announcements)), Kind = AnnouncementKind.Alert, UnitId = TestWorld.BaiXepTeam, AuthorId = TestWorld.People["cadre"].Id,
            FollowedAt = MemoryChannel.Name + "/cadre", CreatedAt = Time.GetUtcNow(), State = AnnouncementState.Scheduled, DueAt = Time.GetUtcNow(),
            Draft = new AnnouncementDraft(text, null, new Audience { Units = [TestWorld.BaiXepTeam] }, null, AlertUrgency.Normal, null, null, Repetition.Once),
        };
        await Commit(AnnouncementRecords.Type.Put(but is null ? announcement : but(announcement), 0));
        return announcement;
    }

    public async Task Change(Announcement announcement, Func<Announcement, Announcement> change)
    {
        var stored = (await Memory.Get(AnnouncementRecords.Type, announcement.Id.ToString(), Ct))!;
        await Commit(AnnouncementRecords.Type.Put(change(stored.Value), stored.Version));
    }

    public async Task Commit(params Change[] changes)
    {
        Assert.Equal(CommitResult.Done, await Memory.Commit(changes, Ct));
        Service.Committed(changes);
        _outbox.Wake(changes);
    }

    public async Task<Announcement> Stored(Announcement announcement) => (await Memory.Get(AnnouncementRecords.Type, announcement.Id.ToString(), Ct))!.Value;

    public async Task<(Run Run, RunTotals Totals)> LastRun(Announcement announcement) =>
        (await new StoredAnnouncements(Memory).LastRun(await Stored(announcement), Ct))!.Value;

    /// <summary>Every recipient of the last run with the state the ledger says.</summary>
    public async Task<IReadOnlyList<(string Chat, char State, string? Why)>> Ledger(Announcement announcement)
    {
        var (run, _) = await LastRun(announcement);
        var rows = new List<(string, char, string?)>();
        foreach (var chunk in (await Memory.Find(RunRecords.ChunksOf(run.Id), Ct)).Select(c => c.Value))
        {
            var outcome = (await Memory.Get(RunRecords.Outcomes, chunk.Id, Ct))!.Value;
            rows.AddRange(chunk.Recipients.Select((r, i) => (r.To.Split('/')[^1], outcome.States[i], outcome.Reasons.GetValueOrDefault(i))));
        }
        return rows;
    }

    /// <summary>A call for volunteers of the team on Sunday morning.</summary>
    public static Recruitment Call(int places, DateOnly? day = null)
    {
        var date = day ?? new DateOnly(2026, 11, 29);
        return new Recruitment
        {
            ActivityId = ActivityId.Of(TestIds.Of(0xD_0000_0001)), UnitId = TestWorld.BaiXepTeam, OwnerId = TestWorld.People["leader"].Id, Title = "Trồng cây", Place = new Place("thôn Phú Hội"),
            Terms = new RecruitmentTerms(null, null, null, "găng tay", null, null),
            Shifts = [new Shift(1, new Domain.Time.TimeSlot(date, new TimeOnly(7, 0), date, new TimeOnly(11, 0)), places, new Dictionary<string, int>())],
        };
    }

    public static SignUp SignUpOf(Recruitment call, int volunteer, SignUpState state, DateTimeOffset now, long line = 0) => new()
    {
        Id = SignUp.IdOf(call.ActivityId, 1, Volunteer(volunteer).Id), ActivityId = call.ActivityId, Shift = 1, PersonId = Volunteer(volunteer).Id, UnitId = TestWorld.BaiXepTeam, State = state,
        At = now, By = Volunteer(volunteer).Id, StartsAt = call.StartsAt, Line = line,
    };

    public async ValueTask DisposeAsync()
    {
        if (!Store.IsDead)
        {
            _stop.Cancel();
            await _running;
        }
        Service.Dispose();
        _outbox.Dispose();
        await _meters.DisposeAsync();
        _stop.Dispose();
    }
}
