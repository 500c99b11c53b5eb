using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using VolunteerBot.Bot.Announcements;
using VolunteerBot.Bot.Documents;
using VolunteerBot.Bot.Stores;
using VolunteerBot.Dialogs.Attendances;
using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Announcements;
using VolunteerBot.Domain.Attendances;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.PlanTargets;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Time;
using VolunteerBot.Storage.Reading;
using VolunteerBot.Tests.Channels.Telegram;
using Xunit;

namespace VolunteerBot.Tests.Storage.Reading;

/// <summary>
/// What one asks of one's own units must not cost what the whole country has, nor a question a unit: 60 units of one's own among 400,
/// each with ten activities.
/// </summary>
public sealed class CountrySizeTests : IDisposable
{
    private const int Own = 60;
    private const int All = 400;
    private const int Each = 10;
    private static readonly DateOnly Today = new(2026, 11, 26);
    private static readonly FakeTimeProvider Clock = new(VietnamTime.ToInstant(Today.ToDateTime(new TimeOnly(10, 0))));
    private static readonly OrgUnitId[] OwnUnits = [.. Enumerable.Range(0, Own).Select(Unit)];
    private readonly MemoryStore _store = new();
    private readonly CountedRecords _records;
    private readonly StoredOrganisation _organisation;

    public CountrySizeTests()
    {
        _records = new CountedRecords(_store);
        _organisation = new StoredOrganisation(_store, _store, Clock);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _organisation.Dispose();

    [Fact]
    public async Task The_activities_of_a_provinces_units_are_found_in_one_question_that_gives_no_others()
    {
        await Fill(ActivityStatus.Planned);

        var found = await new StoredActivities(_records).Of(OwnUnits, Today.AddDays(-1), Today.AddDays(1), Cancel);

        Assert.Equal((Own * 3, 1, Own * 3), (found.Count, _records.Questions, _records.Given));
    }

    [Fact]
    public async Task Results_that_wait_in_a_province_are_found_without_reading_those_of_the_country()
    {
        await Fill(ActivityStatus.Reported);

        var found = await new StoredActivities(_records).AwaitingVerification(OwnUnits, Cancel);

        Assert.Equal((50, 1), (found.Count, _records.Questions));
        Assert.InRange(_records.Given, 50, Own * Each);
    }

    [Fact]
    public async Task The_targets_of_a_province_read_the_activities_of_its_units_alone_and_once_a_minute()
    {
        await Fill(ActivityStatus.Verified);
        using var targets = Targets();
        var (tree, province) = (await _organisation.Today(Cancel), new KpiScope(KpiScopeKind.Unit, Top));

        await targets.Of(province, Today, tree, Cancel);
        var first = _records.Given;
        await targets.Of(province, Today, tree, Cancel);

        Assert.Equal((Own * Each, Own * Each), (first, _records.Given));
    }

    [Fact]
    public async Task The_targets_of_a_province_read_its_own_cadres_alone_whether_they_lead_there_or_hold_a_post()
    {
        await Fill(ActivityStatus.Planned);
        await Commit([.. Enumerable.Range(0, All).Select(i => PeopleRecords.Type.Put(Member(i) with { Roles = [new RoleAssignment(Role.CommuneCadre, Unit(i), Today.AddYears(-1))] }))]);
        // Leads elsewhere, and has a post here.
        var posted = Member(All) with { Posts = [new CadrePost(Unit(3), "Phó Bí thư", EmploymentKind.FullTime, true, Today.AddYears(-1), null)], Roles = [new RoleAssignment(Role.CommuneCadre, Unit(All - 1), Today.AddYears(-1))] };
        await Commit([PeopleRecords.Type.Put(posted)]);
        using var targets = Targets();

        var values = await targets.Of(new KpiScope(KpiScopeKind.Unit, Top), Today, await _organisation.Today(Cancel), Cancel);

        Assert.Equal(Own * Each + Own + 1, _records.Given);
        Assert.Equal(1, values.Single(v => v.Target.Code == "KPI-4").Denominator);
    }

    [Fact]
    public async Task The_targets_of_everything_are_read_once_however_many_ask_at_that_moment()
    {
        await Fill(ActivityStatus.Verified);
        using var targets = Targets();
        var tree = await _organisation.Today(Cancel);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () => await targets.Of(KpiScope.Former, Today, tree, Cancel), Cancel)));

        Assert.Equal(All * Each, _records.Given);
    }

    [Fact]
    public async Task An_audience_below_a_unit_is_read_in_few_questions_and_without_counting_the_country()
    {
        await Fill(ActivityStatus.Planned);
        await Commit([.. Enumerable.Range(0, All).Select(i => PeopleRecords.Type.Put(Member(i)))]);

        var found = 0;
        await foreach (var _ in new StoredAudience(_records, _organisation).Read(new AudienceQuery(Top), null, Cancel))
            found++;

        Assert.Equal((Own, Own, 0), (found, _records.Given, _records.WholeTallies));
        Assert.InRange(_records.Questions, 1, 5);
    }

    [Fact]
    public async Task What_somebody_did_in_a_hundred_activities_takes_three_questions()
    {
        var mine = Enumerable.Range(0, 100).Select(i => Activity(i, i % All, Today.AddDays(-i), ActivityStatus.Verified)).ToList();
        await Commit([.. mine.Select(a => ActivityRecords.Type.Put(a)), .. mine.Select(a => AttendanceRecords.Type.Put(Came(a)))]);

        var record = await new StoredServed(_records).Of(Person(5_000), Cancel);

        Assert.Equal((100, 3), (record.All.Count, _records.Questions));
    }

    [Fact]
    public async Task Who_leads_the_units_below_is_one_question_whatever_their_number()
    {
        await Commit([.. Enumerable.Range(0, All).Where(i => i % 2 == 0).Select(i => PeopleRecords.Type.Put(Member(i) with { Roles = [new RoleAssignment(Role.TeamLeader, Unit(i), Today.AddYears(-1))] }))]);

        var leading = await new StoredPeople(_records, Clock).LeadingIn(OwnUnits, Cancel);

        Assert.Equal(Own / 2, leading.Count);
        Assert.Equal([Role.TeamLeader], leading[Unit(4)]);
        Assert.Empty(leading[Unit(5)]);
        Assert.Equal(1, _records.Questions);
    }

    [Fact]
    public async Task Who_holds_a_role_in_each_of_many_units_is_one_question()
    {
        await Commit([.. Enumerable.Range(0, All).Select(i => PeopleRecords.Type.Put(Member(i) with { Roles = [new RoleAssignment(i % 2 == 0 ? Role.TeamLeader : Role.CommuneCadre, Unit(i), Today.AddYears(-1))] }))]);

        var held = await new StoredPeople(_records, Clock).HoldingEach(OwnUnits, [Role.TeamLeader], Cancel);

        Assert.Equal(Own / 2, held.Count);
        Assert.Equal([Person(4)], held[Unit(4)].Select(p => p.Id));
        Assert.Empty(held[Unit(5)]);
        Assert.Equal(1, _records.Questions);
    }

    [Fact]
    public async Task Whoever_asks_first_after_a_start_finds_the_years_activities_read()
    {
        await Fill(ActivityStatus.Verified);
        using var targets = Targets();
        using var first = new FirstReads(_records, _organisation, targets, new TargetChart(), Clock, NullLogger<FirstReads>.Instance);
        await first.Read(Cancel);
        var given = _records.Given;

        await targets.Of(KpiScope.Former, Today, await _organisation.Today(Cancel), Cancel);

        Assert.Equal((All * Each, All * Each), (given, _records.Given));
    }

    /// <summary>What is kept of months long past is kept for an hour; the first question of the afternoon must not pay for it.</summary>
    [Fact]
    public async Task Nobody_waits_for_a_year_of_activities_when_nobody_has_asked_for_an_hour()
    {
        await Fill(ActivityStatus.Verified);
        var clock = new RestingClock(Clock.GetUtcNow());
        using var targets = new StoredPlanTargets(_records, new StoredReporting(_store, _store, clock), clock);
        using var first = new FirstReads(_records, _organisation, targets, new TargetChart(), clock, NullLogger<FirstReads>.Instance);
        await first.StartAsync(Cancel);
        clock.Advance(await clock.Resting(Cancel));
        clock.Advance(await clock.Resting(Cancel));
        await clock.Resting(Cancel);
        await first.StopAsync(Cancel);
        var given = _records.Given;

        await targets.Of(KpiScope.Former, Today, await _organisation.Today(Cancel), Cancel);

        Assert.Equal((2 * All * Each, 2 * All * Each), (given, _records.Given));
    }

    [Fact]
    public async Task The_hours_of_a_province_are_added_up_from_one_question_whatever_the_number_of_its_units()
    {
        await Fill(ActivityStatus.Verified);
        await Commit([.. Enumerable.Range(0, All * Each).Select(i => AttendanceRecords.Type.Put(Came(Activity(i, i % All, Today.AddDays(-30), ActivityStatus.Verified)) with { Unit = Unit(i % All) }))]);
        var officer = Member(9_000) with { HomeUnit = Top, Roles = [new RoleAssignment(Role.ProvincialOfficer, Top, Today.AddYears(-1))] };
        var topic = new AttendanceTopic(new StoredCheckIns(_records), new StoredActivities(_records), new CheckInLinks("https://bot.example.vn", () => null), new StoredCampaigns(_records));
        var context = new TurnContext(officer, true, await _organisation.Today(Cancel), Clock.GetUtcNow(), "vi");

        var shown = Assert.IsType<Lead.Show>(await topic.Answer(new Command(Command.Totals, "u" + Top), context, Cancel));

        Assert.Equal((1, Own * Each), (_records.Questions, _records.Given));
        Assert.Contains($"1 người · {Own * Each} lượt · {Own * Each * 3:#,##0} giờ".Replace(',', '.'), shown.Reply.ToMessage("vi", Clock.GetUtcNow()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_of_a_province_is_not_alerted_is_counted_in_few_questions_without_counting_the_country()
    {
        await Fill(ActivityStatus.Planned);
        // Each unit has one without an address; some belong to two units, and are counted once.
        await Commit([.. Enumerable.Range(0, All).Select(i => PeopleRecords.Type.Put(Member(i) with { Addresses = [] }))]);
        await Commit([.. Enumerable.Range(0, 5).Select(i => PeopleRecords.Type.Put(Member(All + i) with
        {
            Addresses = [], HomeUnit = null, Roles = [new RoleAssignment(Role.TeamLeader, Unit(i), Today.AddYears(-1)), new RoleAssignment(Role.TeamLeader, Unit(i + 1), Today.AddYears(-1))],
        }))]);
        var unalerted = new UnalertedPeople(_records, _organisation);

        var all = await unalerted.Count(new Audience { Units = [Top] }, Cancel);

        Assert.Equal((Own + 5, 2, 0), (all[Recipients.NoAddress], _records.Questions, _records.WholeTallies));
        Assert.InRange(_records.Given, 5, 10);
        Assert.Equal(5, (await unalerted.Count(new Audience { Units = [Top], Roles = [Role.TeamLeader] }, Cancel))[Recipients.NoAddress]);
        Assert.InRange(_records.Questions, 3, 8);
    }

    private StoredPlanTargets Targets() => new(_records, new StoredReporting(_store, _store, Clock), Clock);

    private static OrgUnitId Top => OrgUnitId.Of(Number(9_000_000));

    /// <summary>The first units are below one province, the others below another.</summary>
    private async Task Fill(ActivityStatus status)
    {
        var elsewhere = OrgUnitId.Of(Number(9_000_001));
        await Commit(
        [
            OrganisationRecords.Units.Put(Made(Top, OrgUnitKind.Province, null)), OrganisationRecords.Units.Put(Made(elsewhere, OrgUnitKind.Province, null)),
            .. Enumerable.Range(0, All).Select(i => OrganisationRecords.Units.Put(Made(Unit(i), OrgUnitKind.CommuneUnion, i < Own ? Top : elsewhere))),
            .. Enumerable.Range(0, All * Each).Select(i => ActivityRecords.Type.Put(Activity(i, i % All, Today.AddDays(2 - i / All), status))),
        ]);
    }

    private async Task Commit(IReadOnlyList<Change> changes) => Assert.Equal(CommitResult.Done, await _store.Commit(changes, Cancel));

    private static Guid Number(int number) => new(number, 0, 0, new byte[8]);

    private static OrgUnitId Unit(int number) => OrgUnitId.Of(Number(number + 1));

    private static PersonId Person(int number) => PersonId.Of(Number(number + 1));

    private static OrgUnit Made(OrgUnitId id, OrgUnitKind kind, OrgUnitId? parent) => new()
    {
        Id = id, System = OrgSystem.YouthUnion, Versions = [new() { Name = "Đơn vị " + id, Kind = kind, ParentId = parent, ValidFrom = Today.AddYears(-5) }],
    };

    private static Person Member(int number) => new()
    {
        Id = Person(number), Name = "Người Mẫu", Addresses = ["telegram/main/" + number], HomeUnit = Unit(number), Consents = [ConsentPurpose.TakePart, ConsentPurpose.Alerts],
        Roles = [new RoleAssignment(Role.Volunteer, Unit(number), Today.AddYears(-1))],
    };

    private static Activity Activity(int number, int unit, DateOnly day, ActivityStatus status) => new()
    {
        Id = ActivityId.Of(Number(number + 1)), AuthorId = Person(1), CreatedAt = Clock.GetUtcNow(), Status = status,
        Plan = new ActivityDraft("Dọn biển", "Environment", new TimeSlot(day, new TimeOnly(7, 0), day, null), new Place("bãi biển"), Unit(unit), 30, null),
    };

    private static Attendance Came(Activity activity) => new()
    {
        Id = activity.Id + "-1", ActivityId = activity.Id, Shift = 1, PersonId = Person(5_000), Unit = Unit(1), StartsAt = activity.Plan.When.StartInstant, State = AttendanceState.Completed,
        Hours = 3, HoursStatus = HoursStatus.Approved,
    };
}
