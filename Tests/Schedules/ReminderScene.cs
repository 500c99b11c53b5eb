using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using VolunteerBot.Bot.Hosts;
using VolunteerBot.Bot.Delivery;
using VolunteerBot.Bot.Schedules;
using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Flows;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Time;
using VolunteerBot.Tests.Delivery;
using VolunteerBot.Tests.Storage;
using Xunit;

namespace VolunteerBot.Tests.Schedules;

/// <summary>Activities with their reminders over memory, and sweeps over them.</summary>
internal sealed class ReminderScene
{
    /// <summary>The activity is on Sunday 29 November 2026 from 07:00 to 11:00.</summary>
    public static readonly TimeSlot Sunday = new(new DateOnly(2026, 11, 29), new TimeOnly(7, 0), new DateOnly(2026, 11, 29), new TimeOnly(11, 0));

    /// <summary>When it was registered.</summary>
    public static readonly DateTimeOffset Tuesday = At("2026-11-24T10:00");

    private static readonly IMeterFactory Meters = new ServiceCollection().AddMetrics().BuildServiceProvider().GetRequiredService<IMeterFactory>();

    public MemoryStore Store { get; } = new();

    public static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static DateTimeOffset At(string local) =>
        VietnamTime.ToInstant(DateTime.Parse(local, System.Globalization.CultureInfo.InvariantCulture));

    public static Person Lan { get; } = new() { Id = PersonId.Of(new Guid(1, 0, 0, new byte[8])), Name = "Lan", Addresses = ["telegram/main/lan"] };

    public ReminderSweep Sweep(IStore? store = null, ITopic? topic = null)
    {
        var over = store ?? Store;
        var addresses = new AddressStates(over, new OnlyHost(), TimeProvider.System, NullLogger<AddressStates>.Instance);
        var dispatcher = new OutboxDispatcher(new DeliveryAccounts(() => [], TimeProvider.System), over, new SoleHost(over), new OnlyHost(), addresses, DeliveryScene.Quiet,
            new BackOff(() => 1), new DeliveryMetrics(Meters, TimeProvider.System), TimeProvider.System, NullLoggerFactory.Instance);
        return new ReminderSweep(over, new NoUnits(), [topic ?? new ReminderWords()], addresses, DeliveryScene.Quiet, dispatcher,
            NullLogger<ReminderSweep>.Instance);
    }

    public Task<SweepResult> SweepAt(string local) => Sweep().Run(At(local), Ct);

    /// <summary>Registers an activity of Lan's and plans its reminders, as the domain does.</summary>
    public async Task<Activity> Register(TimeSlot when, int no = 1, DateTimeOffset? now = null)
    {
        var activity = new Activity
        {
            Id = ActivityId.Of(new Guid(no, 7, 7, new byte[8])), AuthorId = Lan.Id, CreatedAt = now ?? Tuesday,
            Plan = new ActivityDraft($"Dọn bãi biển {no}", "environment", when, new Place("Bãi Sau"), null, null, null),
        };
        await Save(activity, now ?? Tuesday);
        await Commit(PeopleRecords.Type.Put(Lan));
        return activity;
    }

    /// <summary>Stores an activity and brings its reminders in step.</summary>
    public async Task Save(Activity activity, DateTimeOffset now)
    {
        var old = await Store.Find(
            RecordQuery<ActivityReminder>.Equal(ActivityRecords.Reminders, ActivityRecords.RemindersByActivity, activity.Id.ToString()), Ct);
        await Commit([ActivityRecords.Type.Put(activity), .. ReminderPlan.Replace(old, activity, now)]);
    }

    public async Task Commit(params IReadOnlyList<Change> changes) => Assert.Equal(CommitResult.Done, await Store.Commit(changes, Ct));

    public async Task<IReadOnlyList<OutboxMessage>> Queued() =>
        [.. (await Store.Find(OutboxRecords.Next("telegram/main", Lane.Bulk, 10_000), Ct)).Select(m => m.Value)];

    public async Task<IReadOnlyList<string>> QueuedTexts() => [.. (await Queued()).Select(m => m.Message.Text).Order(StringComparer.Ordinal)];

    public async Task<ActivityReminder> Reminder(Activity activity, ReminderKind kind) =>
        (await Store.Get(ActivityRecords.Reminders, activity.Id + "-" + kind, Ct))!.Value;

    /// <summary>Words reminders as plainly as possible.</summary>
    internal sealed class ReminderWords : ITopic
    {
        public string? NoWordsFor { get; init; }

        public IEnumerable<FlowDefinition> Flows => [];

        public ValueTask<Lead?> Answer(Command command, TurnContext context, CancellationToken cancel) => default;

        public ValueTask<Lead?> Open(OpeningWords words, TurnContext context, CancellationToken cancel) => default;

        public Reply? Tell(IReceipt receipt, TurnContext context) => null;

        public Reply? TellOther(IReceipt receipt, TurnContext context) => receipt is ActivityReminderDue due
            ? due.Activity.Plan.Title == NoWordsFor ? throw new KeyNotFoundException("No such text.") : Reply.Of(Say.Words($"{due.Kind} {due.Activity.Plan.Title}")) : null;

        public Say? Explain(IRefusal refusal) => null;

        public ValueTask AddToMenu(Reply menu, TurnContext context, CancellationToken cancel) => default;
    }

    internal sealed class PeopleOf(IStore store) : IPeople
    {
        public ValueTask<Stored<Person>?> Find(PersonId id, CancellationToken cancel) => store.Get(PeopleRecords.Type, id.ToString(), cancel);

        public ValueTask<Person?> AtAddress(string address, CancellationToken cancel) => default;

        public ValueTask<IReadOnlyList<Person>> Holding(OrgUnitId unit, IReadOnlyCollection<Role> roles, CancellationToken cancel) => new([]);

        public ValueTask<ILookup<OrgUnitId, Person>> HoldingEach(IReadOnlyCollection<OrgUnitId> units, IReadOnlyCollection<Role> roles, CancellationToken cancel) =>
            new(Enumerable.Empty<Person>().ToLookup(_ => default(OrgUnitId)));

        public ValueTask<ILookup<OrgUnitId, Role>> LeadingIn(IReadOnlyCollection<OrgUnitId> units, CancellationToken cancel) => new(units.ToLookup(u => u, _ => Role.Volunteer));
    }

    internal sealed class NoUnits : IOrganisation
    {
        public ValueTask<OrgTree> Today(CancellationToken cancel) => new(OrgTree.Empty);
    }
}
