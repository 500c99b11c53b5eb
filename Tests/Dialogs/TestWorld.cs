using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using VolunteerBot.Bot.Announcements;
using VolunteerBot.Bot.Attendances;
using VolunteerBot.Bot.Certificates;
using VolunteerBot.Bot.Delivery;
using VolunteerBot.Bot.Hosts;
using VolunteerBot.Bot.Sheets;
using VolunteerBot.Dialogs.Activities;
using VolunteerBot.Dialogs.Announcements;
using VolunteerBot.Dialogs.Attendances;
using VolunteerBot.Dialogs.Campaigns;
using VolunteerBot.Dialogs.Certificates;
using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Imports;
using VolunteerBot.Dialogs.Joining;
using VolunteerBot.Bot.Privacy;
using VolunteerBot.Dialogs.Language;
using VolunteerBot.Dialogs.Materials;
using VolunteerBot.Dialogs.Needs;
using VolunteerBot.Dialogs.Organisation;
using VolunteerBot.Dialogs.Privacy;
using VolunteerBot.Bot.Documents;
using VolunteerBot.Dialogs.PlanTargets;
using VolunteerBot.Dialogs.Reporting;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Announcements;
using VolunteerBot.Domain.Attendances;
using VolunteerBot.Domain.Campaigns;
using VolunteerBot.Domain.Certificates;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Joining;
using VolunteerBot.Domain.Materials;
using VolunteerBot.Domain.Needs;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Privacy;
using VolunteerBot.Domain.PlanTargets;
using VolunteerBot.Domain.Reporting;
using VolunteerBot.Domain.Records;
using VolunteerBot.Storage.Reading;
using VolunteerBot.Tests.Storage;

namespace VolunteerBot.Tests.Dialogs;

/// <summary>
/// A small province that never changes: three communes, a few teams, and people in every role. With its own clock and ids, so that the
/// same things said make the same things happen, to the letter.
/// </summary>
internal sealed class TestWorld
{
    public static readonly OrgUnitId Province = Unit(1);
    public static readonly OrgUnitId TuyAnDong = Unit(2);
    public static readonly OrgUnitId TuyHoa = Unit(3);
    public static readonly OrgUnitId SongCau = Unit(4);
    public static readonly OrgUnitId BaiXepTeam = Unit(5);
    public static readonly OrgUnitId PhuHoiCell = Unit(6);
    public static readonly OrgUnitId BloodClub = Unit(7);

    /// <summary>Everyone but the newcomer, by the name stories use.</summary>
    public static readonly IReadOnlyDictionary<string, Person> People = new Dictionary<string, Person>
    {
        ["leader"] = Someone(11, "Lan", "leader", BaiXepTeam, new RoleAssignment(Role.TeamLeader, BaiXepTeam, new DateOnly(2026, 1, 1))),
        ["volunteer"] = Someone(12, "Minh", "volunteer", BaiXepTeam, new RoleAssignment(Role.Volunteer, BaiXepTeam, new DateOnly(2026, 1, 1))),
        ["cadre"] = Someone(13, "Hạnh", "cadre", TuyAnDong, new RoleAssignment(Role.CommuneCadre, TuyAnDong, new DateOnly(2026, 1, 1))),
        ["officer"] = Someone(14, "Quang", "officer", Province, new RoleAssignment(Role.ProvincialOfficer, Province, new DateOnly(2026, 1, 1))),
        ["twohats"] = Someone(15, "Thu", "twohats", null, new RoleAssignment(Role.TeamLeader, BloodClub, new DateOnly(2026, 1, 1)),
            new RoleAssignment(Role.CellSecretary, PhuHoiCell, new DateOnly(2026, 1, 1))),
    };

    /// <summary>Where a person of the stories writes from; an unknown name is a newcomer's.</summary>
    public static string AddressOf(string name) => name.Split(':') is [var channel, var chat] ? channel + "/main/" + chat : "test/main/" + name;

    private static readonly Dictionary<OrgUnitId, GeoPoint?> Offices = new()
    {
        [TuyAnDong] = new GeoPoint(13.36, 109.28), [TuyHoa] = new GeoPoint(13.09, 109.31), [SongCau] = new GeoPoint(13.46, 109.22),
    };

    private static readonly OrgUnit[] Units =
    [
        Made(Province, "Tỉnh Đoàn Đắk Lắk", OrgUnitKind.Province, null, "Tỉnh Đoàn"),
        Made(TuyAnDong, "Đoàn xã Tuy An Đông", OrgUnitKind.CommuneUnion, Province, "Tuy An Đông"),
        Made(TuyHoa, "Đoàn phường Tuy Hòa", OrgUnitKind.CommuneUnion, Province, "Tuy Hòa"),
        Made(SongCau, "Đoàn phường Sông Cầu", OrgUnitKind.CommuneUnion, Province, "Sông Cầu"),
        Made(BaiXepTeam, "Đội tình nguyện Bãi Xép", OrgUnitKind.VolunteerGroup, TuyAnDong, "Đội Bãi Xép"),
        Made(PhuHoiCell, "Chi đoàn thôn Phú Hội", OrgUnitKind.Cell, TuyAnDong, "Chi đoàn Phú Hội"),
        Made(BloodClub, "CLB Hiến máu Tuy Hòa", OrgUnitKind.VolunteerGroup, TuyHoa, "CLB Hiến máu"),
    ];

    public TestWorld(string language = "vi", DateTimeOffset? start = null) : this(new MemoryStore(), language, start)
    {
        if (!Seed().IsCompletedSuccessfully)
            throw new InvalidOperationException("The memory store commits at once.");
    }

    private TestWorld(IStore store, string language, DateTimeOffset? start)
    {
        Store = store;
        Language = language;
        Clock = new FakeTimeProvider(start ?? new DateTimeOffset(2026, 11, 23, 20, 0, 0, TimeSpan.FromHours(7)));
        Activities = new StoredActivities(Store);
        PeopleFound = new StoredPeople(Store, Clock);
        Organisation = new TestOrganisation(Store, Clock);
        Joining = new StoredJoining(Store, Clock);
        Privacy = new StoredPrivacy(Store);
        Campaigns = new StoredCampaigns(Store);
        Announcements = new StoredAnnouncements(Store);
        Served = new StoredServed(Store);
        Certificates = new StoredCertificates(Store);
        Reporting = new StoredReporting(Store, (IChangeMarks)Store, Clock);
        Targets = new StoredPlanTargets(Store, Reporting, Clock);
        Services = new ServiceCollection().AddSingleton<IPeople>(PeopleFound).AddSingleton<IReporting>(Reporting).AddSingleton<IPlanTargets>(Targets).AddSingleton<IActivities>(Activities).AddSingleton<IJoining>(Joining).AddSingleton<IPrivacy>(Privacy).AddSingleton(new OwedResults(Activities))
            .AddSingleton<ICampaigns>(Campaigns).AddSingleton(Served).AddSingleton(Certificates).AddSingleton<IAnnouncements>(Announcements).AddSingleton<IMaterials>(new StoredMaterials(Store)).AddSingleton(new CampaignSettings { ApprovalAbove = 3 })
            .AddSingleton<IEstimates>(new PlainEstimates(Store, Organisation)).BuildServiceProvider();
        Engine = EngineOver(Store);
    }

    /// <summary>The same world on another store, which is empty.</summary>
    public static async Task<TestWorld> On(IStore store, string language = "vi", DateTimeOffset? start = null)
    {
        var world = new TestWorld(store, language, start);
        await world.Seed();
        return world;
    }

    private Task<CommitResult> Seed()
    {
        Change[] all = [.. Units.Select(u => OrganisationRecords.Units.Put(u)), .. People.Values.Select(p => PeopleRecords.Type.Put(p with { Language = Language }))];
        return Store.Commit(all, CancellationToken.None);
    }

    public string Language { get; }

    public FakeTimeProvider Clock { get; }

    public IStore Store { get; }

    public TestIds Ids { get; } = new();

    public IActivities Activities { get; }

    public IPeople PeopleFound { get; }

    public IJoining Joining { get; }

    public StoredCampaigns Campaigns { get; }

    public StoredAnnouncements Announcements { get; }

    public IOrganisation Organisation { get; }

    public IPrivacy Privacy { get; }

    public IServed Served { get; }

    public ICertificates Certificates { get; }

    public CertificateLinks Links { get; } = new("https://tinhnguyen.example");

    public CheckInLinks CheckIns { get; } = new("https://tinhnguyen.example", () => "TinhNguyenBot");

    public IReporting Reporting { get; }

    public IPlanTargets Targets { get; }

    public IServiceProvider Services { get; }

    public ConversationEngine Engine { get; }

    public DateTimeOffset Now => Clock.GetUtcNow();

    public IReadOnlyList<ITopic> Topics =>
    [
        new AttendanceTopic(new StoredCheckIns(Store), Activities, CheckIns, Campaigns), new CampaignsTopic(Campaigns), new AnnouncementsTopic(Announcements, Campaigns, new PlainRehearsal(Store, new PlainEstimates(Store, Organisation), Clock)), new MaterialsTopic(new StoredMaterials(Store)), new NeedsTopic(new StoredNeeds(Store)),
        new ActivitiesTopic(Activities, new OwedResults(Activities)), new ReportingTopic(Reporting, new ReportPapers(Store), new PageAddress("https://bot.example.vn")), new ProgressTopic(Targets, new NoChart()),
        new UnitsTopic(PeopleFound, Joining), new PrivacyTopic(Privacy, PeopleFound), new JoiningTopic(Joining, Served),
        new CertificatesTopic(Served, Certificates, PeopleFound, Links), new ImportTopic(),
    ];

    /// <summary>Pictures differ with the fonts of a machine; stories need none.</summary>
    private sealed class NoChart : ITargetChart
    {
        public byte[] Png(string title, IReadOnlyList<KpiValue> values, IReadOnlyList<string> names, IReadOnlyList<string> labels) => [1];
    }

    public IReadOnlyList<IDecider> Deciders => DecidersOver(Store);

    /// <summary>What a decision of one of <see cref="People"/> may look at now.</summary>
    public async Task<DecisionContext> Deciding(string by, CancellationToken cancel) =>
        new((await PeopleFound.Find(People[by].Id, cancel))!.Value, await Organisation.Today(cancel), Now, "test", Ids) { From = AddressOf(by), MessageId = "e1" };

    private IReadOnlyList<IDecider> DecidersOver(IStore store) =>
    [
        new ActivityDecider(store, PeopleFound, VietnameseText.Fold), new ActivityMergeDecider(store), new ReportingDecider(store, PeopleFound, Reporting, Targets), new PlanTargetsDecider(store), new OrganisationDecider(store), new JoiningDecider(store, PeopleFound),
        new RolesDecider(store, PeopleFound), new CodesDecider(store, new CampaignSettings()), new ProfileDecider(store), new ImportDecider(store, new SheetFiles()),
        new PrivacyDecider(store, PeopleFound, Joining, new DataCopies(Services, store, PersonalSubjects.Over(store, new SheetFiles()), Privacy, PeopleFound, NullLoggerFactory.Instance)),
        new CheckInDecider(store), new CheckInPlanDecider(store, CheckIns, VietnameseText.Fold), new CheckInPapersDecider(store, new CheckInPapers(), CheckIns), new RollCallDecider(store, Campaigns, VietnameseText.Fold), new OwnAttendanceDecider(store),
        new CampaignDecider(store, new CampaignSettings()), new SignUpDecider(store, new CampaignSettings()), new SignUpListDecider(store),
        new TeamSignUpDecider(store, Campaigns, VietnameseText.Fold), new NeedDecider(store, PeopleFound), new MaterialDecider(store, Campaigns, VietnameseText.Fold),
        new CertificateDecider(store, PeopleFound, new StoredServed(store), new CertificatePapers(Links)),
        new AnnouncementDecider(store, PeopleFound, new CampaignSettings { ApprovalAbove = 3 }, VietnameseText.Fold), new ReachDecider(Reach(), AnnouncementViews.Known),
    ];

    /// <summary>As an announcement would reach people: one channel is on, the web chat of the stories.</summary>
    private ReachedPeople Reach()
    {
        var accounts = new DeliveryAccounts(() => [new Delivery.MemoryChannel(Clock) { Account = "test/main" }], Clock);
        var states = new AddressStates(Store, new OnlyHost(), Clock, NullLogger<AddressStates>.Instance, accounts);
        return new ReachedPeople(new StoredAudience(Store, Organisation), new UnalertedPeople(Store, Organisation), new ChosenAddress(accounts, states, new CampaignSettings()), Clock);
    }

    /// <summary>An engine whose deciders read through another store, such as one that fails.</summary>
    public ConversationEngine EngineOver(IStore store) =>
        new(
            Topics,
            DecidersOver(store), PeopleFound, Organisation, Joining, Ids, Services, store);

    private static OrgUnitId Unit(int number) => OrgUnitId.Of(TestIds.Of(0xA_0000_0000 + number));

    private static Person Someone(int number, string name, string address, OrgUnitId? home, params RoleAssignment[] roles) => new()
    {
        Id = PersonId.Of(TestIds.Of(0xB_0000_0000 + number)), Name = name, Addresses = [AddressOf(address)], HomeUnit = home, Roles = roles,
    };

    private static OrgUnit Made(OrgUnitId id, string name, OrgUnitKind kind, OrgUnitId? parent, params string[] aliases) => new()
    {
        Id = id, System = OrgSystem.YouthUnion,
        Versions =
        [
            new OrgUnitVersion
            {
                Name = name, Kind = kind, ParentId = parent, Aliases = aliases, ValidFrom = new DateOnly(2025, 7, 1), Point = Offices.GetValueOrDefault(id),
            },
        ],
    };
}
