using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using VolunteerBot.Bot.Delivery;
using VolunteerBot.Bot.Documents;
using VolunteerBot.Bot.Hosts;
using VolunteerBot.Bot.Schedules;
using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Dialogs.Reporting;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Reporting;
using VolunteerBot.Domain.Time;
using VolunteerBot.Storage.Reading;
using VolunteerBot.Tests.Delivery;
using VolunteerBot.Tests.Dialogs;
using VolunteerBot.Tests.Storage;
using Xunit;

namespace VolunteerBot.Tests.Reporting;

/// <summary>A province that reports: units with a cadre each, templates turned on, a clock that jumps, and the sweep over memory.</summary>
internal sealed class ReportScene
{
    public static readonly OrgUnitId Province = Unit(0);

    private static readonly IMeterFactory Meters = new ServiceCollection().AddMetrics().BuildServiceProvider().GetRequiredService<IMeterFactory>();

    private readonly TestIds _ids = new();
    private readonly TestOrganisation _organisation;
    private ReportSweep? _sweep;

    public ReportScene(int communes, string start, params ReportTemplate[] templates)
    {
        Clock = new FakeTimeProvider(At(start));
        People = new StoredPeople(Store, Clock);
        Reporting = new StoredReporting(Store, Store, Clock);
        _organisation = new TestOrganisation(Store, Clock);
        var changes = new List<Change> { OrganisationRecords.Units.Put(Made(Province, "Tỉnh Đoàn Đắk Lắk", OrgUnitKind.Province, null)) };
        changes.Add(PeopleRecords.Type.Put(Holder(0, Role.ProvincialOfficer, Province)));
        for (var i = 1; i <= communes; i++)
        {
            changes.Add(OrganisationRecords.Units.Put(Made(Unit(i), $"Đoàn xã {i:000}", OrgUnitKind.CommuneUnion, Province)));
            changes.Add(PeopleRecords.Type.Put(Holder(i, Role.CommuneCadre, Unit(i))));
        }
        changes.AddRange(templates.Select(t => ReportingRecords.Templates.Put(t)));
        Assert.True(Store.Commit(changes, CancellationToken.None).IsCompletedSuccessfully);
    }

    public static CancellationToken Ct => TestContext.Current.CancellationToken;

    public MemoryStore Store { get; } = new();

    public FakeTimeProvider Clock { get; }

    public IPeople People { get; }

    public IReporting Reporting { get; }

    public DateTimeOffset Now => Clock.GetUtcNow();

    public static ReportTemplate Monthly => ReadyTemplates.MonthlyOf(Province, new DateOnly(2026, 12, 1));

    public static OrgUnitId Unit(int number) => OrgUnitId.Of(TestIds.Of(0xA_0001_0000 + number));

    public static PersonId Person(int number) => PersonId.Of(TestIds.Of(0xB_0001_0000 + number));

    public static DateTimeOffset At(string local) => VietnamTime.ToInstant(DateTime.Parse(local, System.Globalization.CultureInfo.InvariantCulture));

    public static OrgUnit Made(OrgUnitId id, string name, OrgUnitKind kind, OrgUnitId? parent, DateOnly? from = null, DateOnly? to = null) => new()
    {
        Id = id, System = OrgSystem.YouthUnion,
        Versions = [new OrgUnitVersion { Name = name, Kind = kind, ParentId = parent, CountsAsCapBo = true, ValidFrom = from ?? new DateOnly(2025, 7, 1), ValidTo = to }],
    };

    public static Person Holder(int number, Role role, OrgUnitId unit) => new()
    {
        Id = Person(number), Name = "Cán bộ " + number, Addresses = ["telegram/main/" + number], HomeUnit = unit, Roles = [new RoleAssignment(role, unit, new DateOnly(2025, 7, 1))],
    };

    public static ReportSweep SweepOver(IStore store, IPeople people, IOrganisation organisation, IReporting reporting, IReadOnlyList<ITopic> topics)
    {
        var addresses = new AddressStates(store, new OnlyHost(), TimeProvider.System, NullLogger<AddressStates>.Instance);
        var dispatcher = new OutboxDispatcher(new DeliveryAccounts(() => [], TimeProvider.System), store, new SoleHost(store), new OnlyHost(), addresses, DeliveryScene.Quiet,
            new BackOff(() => 1), new DeliveryMetrics(Meters, TimeProvider.System), TimeProvider.System, NullLoggerFactory.Instance);
        return new ReportSweep(store, reporting, people, organisation, topics, addresses, DeliveryScene.Quiet, dispatcher, NullLogger<ReportSweep>.Instance);
    }

    public ReportSweep Sweeper(IStore? over = null) =>
        SweepOver(over ?? Store, People, _organisation, Reporting, [new ReportingTopic(Reporting, new ReportPapers(Store), new PageAddress("https://bot.example.vn"))]);

    public async Task<ReportSweepResult> SweepAt(string local)
    {
        Clock.SetUtcNow(At(local));
        return await (_sweep ??= Sweeper()).Run(Now, Ct);
    }

    public async Task Commit(params IReadOnlyList<Change> changes) => Assert.Equal(CommitResult.Done, await Store.Commit(changes, Ct));

    public async Task<ReportObligation> Obligation(int unit, string period = "2026-12", string template = ReadyTemplates.Monthly) =>
        (await Reporting.Find(ReportObligation.IdOf(template, period, Unit(unit)), Ct))!;

    /// <summary>Everything queued so far, by day and person, in order.</summary>
    public async Task<IReadOnlyList<OutboxMessage>> Told() =>
        [.. (await Store.Page(OutboxRecords.Type, null, 100_000, Ct)).Select(m => m.Value).Where(m => m.Lane == Lane.Bulk).OrderBy(m => m.QueuedAt).ThenBy(m => m.To, StringComparer.Ordinal)];

    public async Task<IReadOnlyList<string>> ToldOn(int person) =>
        [.. (await Told()).Where(m => m.Person == Person(person)).Select(m => VietnamTime.ToLocal(m.QueuedAt).ToString("dd/MM HH:mm", System.Globalization.CultureInfo.InvariantCulture))];

    /// <summary>Decides as a person of the scene, now, and writes what was decided.</summary>
    public async Task<Outcome> Decide(int person, IIntention intention)
    {
        var outcome = await Deciding(person, intention);
        if (outcome is Outcome.Done done)
            await Commit(done.Changes);
        return outcome;
    }

    /// <summary>What somebody's decision comes to, unwritten.</summary>
    public async Task<Outcome> Deciding(int person, IIntention intention)
    {
        var by = (await People.Find(Person(person), Ct))!.Value;
        var context = new DecisionContext(by, await _organisation.Today(Ct), Now, "test", _ids);
        var decider = new ReportingDecider(Store, People, Reporting, new StoredPlanTargets(Store, Reporting, Clock));
        return await decider.Decide(intention, context, Ct)!;
    }

    public async Task<Outcome> Submit(int unit, string period = "2026-12", IReadOnlyDictionary<string, EnteredFigure>? figures = null, int? by = null)
    {
        var o = await Obligation(unit, period);
        return await Decide(by ?? unit, new SubmitReport(o.Id, o.Mark(), figures ?? new Dictionary<string, EnteredFigure> { [ReadyTemplates.Turns] = new(100) }, new Dictionary<string, string>()));
    }

    public async Task<OrgTree> Tree() => await _organisation.Today(Ct);
}
