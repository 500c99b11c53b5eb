using Activity = VolunteerBot.Domain.Activities.Activity;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using VolunteerBot.Bot.Channels;
using VolunteerBot.Bot.Delivery;
using VolunteerBot.Bot.Documents;
using VolunteerBot.Bot.Hosts;
using VolunteerBot.Bot.Schedules;
using VolunteerBot.Bot.Stores;
using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.PlanTargets;
using VolunteerBot.Dialogs.Reporting;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Reporting;
using VolunteerBot.Domain.Time;
using VolunteerBot.Storage.LiteDb;
using VolunteerBot.Storage.Postgres;
using VolunteerBot.Storage.Reading;
using VolunteerBot.Tests.Storage.Postgres;

namespace VolunteerBot.Benchmarks;

/// <summary>
/// Seven years of a province on LiteDB: 250,000 obligations, 30,000 activities of the last year; on PostgreSQL fourteen times as many
/// obligations. Opening a period for 2,500 units, the sweep idle and with 2,500 due, who is late, how the targets stand, and the yearly paper
/// of 102 units. <c>VOLUNTEERBOT_REPORTS_SHARE=0.01</c> takes a hundredth of what lies there, to see that it works.
/// </summary>
internal static class ReportsBenchmark
{
    private const int Units = 2_500;
    private const int Communes = 102;
    private const int Old = 250_000;
    private const int Provinces = 14;

    private static readonly double Share = double.TryParse(Environment.GetEnvironmentVariable("VOLUNTEERBOT_REPORTS_SHARE"), System.Globalization.CultureInfo.InvariantCulture, out var share) ? share : 1;
    private static readonly int Activities = (int)(30_000 * Share);

    public static async Task Run()
    {
        var folder = Directory.CreateTempSubdirectory("volunteerbot-reports");
        var clock = new SetClock { Now = At("2026-12-09T08:00") };
        await using (var store = LiteDbStore.Open(Path.Combine(folder.FullName, "r.db"), RecordTypes.All, clock))
            await Measure(store, clock, (int)(Old * Share));
        Console.WriteLine($"the file is {new FileInfo(Path.Combine(folder.FullName, "r.db")).Length >> 20} MB");
        folder.Delete(recursive: true);
    }

    public static async Task RunOnPostgres()
    {
        if (PostgresPrograms.Folder is null)
        {
            Console.WriteLine("There is no PostgreSQL server on this machine.");
            return;
        }
        await using var server = await ServerProcess.Start(isDurable: true);
        var clock = new SetClock { Now = At("2026-12-09T08:00") };
        await using var store = new PostgresStore(new PostgresStoreOptions { ConnectionString = server.ConnectionString("postgres") }, RecordTypes.All, clock);
        await Measure(store, clock, (int)(Old * Provinces * Share));
    }

    private static async Task Measure<TStore>(TStore store, SetClock clock, int old) where TStore : IStore, IChangeMarks
    {
        var province = Unit(0);
        await Fill(store, province, old);
        var organisation = new StoredOrganisation(store, store, clock);
        var people = new StoredPeople(store, clock);
        var reporting = new StoredReporting(store, store, clock);
        var targets = new StoredPlanTargets(store, reporting, clock);
        var topic = new ReportingTopic(reporting, new ReportPapers(store), new PageAddress("https://bot.example.vn"));
        var sweep = Sweep(store, people, organisation, reporting, topic);
        var cancel = CancellationToken.None;

        clock.Now = At("2026-12-10T06:00");
        await Time("open a period for all units", 1, async () => Console.Write((await sweep.Run(clock.Now, cancel)).Opened + " obligations: "));
        await Time("sweep, nothing due", 200, async () => await sweep.Run(clock.Now, cancel));
        clock.Now = At("2026-12-10T07:30");
        await Time("sweep, all due", 1, async () => Console.Write((await sweep.Run(clock.Now, cancel)).Told + " people told: "));
        await Time("sweep after it", 200, async () => await sweep.Run(clock.Now, cancel));

        var units = await organisation.Today(cancel);
        var officer = (await people.Find(PersonOf(0), cancel))!.Value;
        var me = new TurnContext(officer, true, units, clock.Now, "vi");
        await Time("/tre", 20, async () => await topic.Answer(new Command(Command.Late, "thang 2026-12"), me, cancel));
        var progress = new ProgressTopic(targets, new TargetChart());
        await Time("the targets worked out, first time", 1, async () => await targets.Of(Domain.PlanTargets.KpiScope.Former, VietnamTime.DateOf(clock.Now), units, cancel));
        await Time("a chart, first time", 1, () => Task.FromResult(new TargetChart().Png("Kế hoạch 249", [], [], [])));
        await Time("/tiendo, first time after these", 1, async () => await progress.Answer(new Command(Command.Progress, ""), me, cancel));
        await Time("/tiendo", 20, async () => await progress.Answer(new Command(Command.Progress, ""), me, cancel));
        clock.Now += TimeSpan.FromMinutes(2);
        await Time("/tiendo after two minutes", 1, async () => await progress.Answer(new Command(Command.Progress, ""), me, cancel));

        await HandIn(store, reporting, units, clock.Now);
        var id = ReportObligation.IdOf(ReadyTemplates.Monthly, "2026-12", province);
        await Time("the form of the province", 3, async () => await reporting.Form(id, units, cancel));
        var form = (await reporting.Form(id, units, cancel))!;
        form = form with { Below = [.. form.Below.Take(Communes)] };
        await Time("docx with 102 units", 10, async () => await new ReportPapers(store).Docx(form, units, cancel));
        Console.WriteLine($"memory: {GC.GetTotalMemory(true) >> 20} MB managed, {Process.GetCurrentProcess().WorkingSet64 >> 20} MB in all");
    }

    private static async Task Fill(IStore store, OrgUnitId province, int old)
    {
        var template = ReadyTemplates.MonthlyOf(province, new DateOnly(2026, 12, 1));
        IEnumerable<Change> all =
        [
            OrganisationRecords.Units.Put(Made(province, "Tỉnh Đoàn Đắk Lắk", OrgUnitKind.Province, null)), PeopleRecords.Type.Put(Holder(0, Role.ProvincialOfficer)), ReportingRecords.Templates.Put(template),
        ];
        all = all.Concat(Enumerable.Range(1, Units).SelectMany(i => (Change[])[OrganisationRecords.Units.Put(Made(Unit(i), $"Đoàn xã {i:0000}", OrgUnitKind.CommuneUnion, province)), PeopleRecords.Type.Put(Holder(i, Role.CommuneCadre))]))
            .Concat(Enumerable.Range(0, old).Select(i => ReportingRecords.Obligations.Put(Past(i < Old ? template.Code : "cu-" + (i / Old), i % Old))))
            .Concat(Enumerable.Range(0, Activities).Select(i => ActivityRecords.Type.Put(Done(i))));
        var watch = Stopwatch.StartNew();
        foreach (var chunk in all.Chunk(2_000))
            await store.Commit(chunk, CancellationToken.None);
        Console.WriteLine($"filled with {old} obligations and {Activities} activities in {watch.Elapsed.TotalSeconds:0} s");
    }

    private static ReportObligation Past(string template, int i)
    {
        var period = ReportingPeriods.Month(2018 + (i / Units / 12), 1 + (i / Units % 12), PeriodCut.Decree);
        return new ReportObligation
        {
            Id = ReportObligation.IdOf(template, period.Key, Unit(1 + (i % Units))), Template = template, TemplateVersion = 1, Period = period, UnitId = Unit(1 + (i % Units)), ReceiverId = Unit(0),
            NominalDue = period.To.AddDays(3), Due = period.To.AddDays(3), OpensOn = period.To.AddDays(-4), State = ObligationState.Approved, SubmittedAt = DueDate.EndOf(period.To), DecidedAt = DueDate.EndOf(period.To.AddDays(3)),
            Steps = [new StepReceipt("open", DueDate.EndOf(period.To), StepOutcome.Sent, [PersonOf(1)], "report-digest") { For = period.To }, new StepReceipt("T-3", DueDate.EndOf(period.To), StepOutcome.Sent, [PersonOf(1)], "report-digest") { For = period.To }],
        };
    }

    private static Activity Done(int i)
    {
        var day = new DateOnly(2026, 1, 1).AddDays(i % 340);
        return new Activity
        {
            Id = ActivityId.Of(new Guid(i, 3, 0, new byte[8])), AuthorId = PersonOf(1), CreatedAt = DueDate.EndOf(day.AddDays(-5)), Status = ActivityStatus.Verified,
            Plan = new ActivityDraft("Dọn rác bãi biển, trồng cây ven đường", "Environment", new TimeSlot(day, new TimeOnly(7, 0), day, new TimeOnly(10, 0)), new Place("Bãi Xép"), Unit(1 + (i % Units)), 30, null),
            Result = new ActivityResult { Turns = 30, ReportedBy = PersonOf(1), ReportedAt = DueDate.EndOf(day), Verification = new Verification(PersonOf(0), DueDate.EndOf(day), null) },
        };
    }

    /// <summary>What the communes handed in, so that the province has something to add up.</summary>
    private static async Task HandIn(IStore store, StoredReporting reporting, OrgTree units, DateTimeOffset now)
    {
        var changes = new List<Change>();
        foreach (var o in (await reporting.OfPeriod(ReadyTemplates.Monthly, "2026-12", CancellationToken.None)).Where(o => o.ReceiverId is not null))
        {
            changes.Add(ReportingRecords.Obligations.Put(o with { State = ObligationState.Submitted, SubmittedAt = now, NextAt = null }));
            var figures = ReadyTemplates.MonthlyOf(Unit(0), default).Indicators.ToDictionary(i => i.Code, _ => new ReportedFigure(120, 120, Sureness.Verified));
            changes.Add(ReportingRecords.Reports.Put(new Report { Id = o.Id, Versions = [new ReportVersion { No = 1, At = now, By = PersonOf(1), TemplateVersion = 1, Figures = figures }] }));
        }
        foreach (var chunk in changes.Chunk(2_000))
            await store.Commit(chunk, CancellationToken.None);
    }

    private static ReportSweep Sweep(IStore store, IPeople people, IOrganisation organisation, IReporting reporting, ITopic topic)
    {
        var meters = new ServiceCollection().AddMetrics().BuildServiceProvider().GetRequiredService<IMeterFactory>();
        var hosts = new OnlyHost();
        var addresses = new AddressStates(store, hosts, TimeProvider.System, NullLogger<AddressStates>.Instance);
        var quiet = new QuietHours(new TimeOnly(21, 0), new TimeOnly(6, 30));
        var dispatcher = new OutboxDispatcher(new DeliveryAccounts(() => Array.Empty<IChannel>(), TimeProvider.System), store, new SoleHost(store), hosts, addresses, quiet, new BackOff(() => 1),
            new DeliveryMetrics(meters, TimeProvider.System), TimeProvider.System, NullLoggerFactory.Instance);
        return new ReportSweep(store, reporting, people, organisation, [topic], addresses, quiet, dispatcher, NullLogger<ReportSweep>.Instance);
    }

    private sealed class SetClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; }

        public override DateTimeOffset GetUtcNow() => Now.ToUniversalTime();
    }

    private static async Task Time(string what, int times, Func<Task> run)
    {
        if (times > 1)
            await run();
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < times; i++)
            await run();
        Console.WriteLine($"{what}: {watch.Elapsed.TotalMilliseconds / times:0.##} ms");
    }

    private static DateTimeOffset At(string local) => VietnamTime.ToInstant(DateTime.Parse(local, System.Globalization.CultureInfo.InvariantCulture));

    private static OrgUnitId Unit(int number) => OrgUnitId.Of(new Guid(number, 1, 0x7000, new byte[8]));

    private static PersonId PersonOf(int number) => PersonId.Of(new Guid(number, 2, 0x7000, new byte[8]));

    private static OrgUnit Made(OrgUnitId id, string name, OrgUnitKind kind, OrgUnitId? parent) => new()
    {
        Id = id, System = OrgSystem.YouthUnion, Versions = [new OrgUnitVersion { Name = name, Kind = kind, ParentId = parent, CountsAsCapBo = true, ValidFrom = new DateOnly(2018, 1, 1) }],
    };

    private static Person Holder(int number, Role role) => new()
    {
        Id = PersonOf(number), Name = "Cán bộ " + number, Addresses = ["telegram/main/" + number], HomeUnit = Unit(number), Roles = [new RoleAssignment(role, Unit(number), new DateOnly(2018, 1, 1))],
    };
}
