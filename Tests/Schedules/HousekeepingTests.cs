using VolunteerBot.Bot.Schedules;
using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Flows;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;
using VolunteerBot.Tests.Storage;
using Xunit;

namespace VolunteerBot.Tests.Schedules;

/// <summary>What the night tidies up.</summary>
public sealed class HousekeepingTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 3, 17, 0, TimeSpan.FromHours(7));

    private readonly MemoryStore _store = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Flows_nobody_touched_for_thirty_days_are_closed_and_others_are_kept()
    {
        await Put(Talk("old", Now.AddDays(-31), new FlowState { Flow = "register", Instance = "1" }));
        await Put(Talk("parked", Now.AddDays(-40)) with { Parked = [new FlowState { Flow = "result", Instance = "2" }] });
        await Put(Talk("recent", Now.AddDays(-29), new FlowState { Flow = "register", Instance = "3" }));
        await Put(Talk("idle", Now.AddDays(-35)));
        Assert.Equal(2, (await new Housekeeping(_store).Run(Now, Ct)).FlowsClosed);
        Assert.False((await Get("old")).Value.HasOpenFlow);
        Assert.False((await Get("parked")).Value.HasOpenFlow);
        Assert.True((await Get("recent")).Value.HasOpenFlow);
        Assert.Equal(1, (await Get("idle")).Version);
        Assert.Equal(0, (await new Housekeeping(_store).Run(Now, Ct)).FlowsClosed);
    }

    [Fact]
    public async Task More_conversations_of_one_day_than_a_page_are_all_looked_at()
    {
        for (var i = 0; i < 450; i++)
            await Put(Talk($"c{i}", Now.AddDays(-33), i % 2 == 0 ? new FlowState { Flow = "register", Instance = "1" } : null));
        Assert.Equal(225, (await new Housekeeping(_store).Run(Now, Ct)).FlowsClosed);
    }

    [Fact]
    public async Task Messages_settled_more_than_thirty_days_ago_are_deleted_and_waiting_ones_never()
    {
        for (var i = 0; i < 450; i++)
            await Put(Mail($"old{i}", DeliveryState.Accepted, Now.AddDays(-31)));
        await Put(Mail("failed", DeliveryState.Failed, Now.AddDays(-31)));
        await Put(Mail("recent", DeliveryState.Accepted, Now.AddDays(-29)));
        await Put(Mail("waiting", DeliveryState.Queued, null));
        Assert.Equal(451, (await new Housekeeping(_store).Run(Now, Ct)).MessagesDeleted);
        Assert.NotNull(await _store.Get(OutboxRecords.Type, "recent", Ct));
        Assert.NotNull(await _store.Get(OutboxRecords.Type, "waiting", Ct));
    }

    [Fact]
    public async Task Reminders_that_were_sent_or_closed_do_not_pile_up_for_ever()
    {
        for (var i = 0; i < 450; i++)
            await Put(Reminder($"old{i}", i % 2 == 0 ? ReminderState.Sent : ReminderState.Closed, Now.AddDays(-31)));
        await Put(Reminder("recent", ReminderState.Sent, Now.AddDays(-29)));
        await Put(Reminder("waiting", ReminderState.Waiting, Now.AddDays(-31)));
        Assert.Equal(450, (await new Housekeeping(_store).Run(Now, Ct)).RemindersDeleted);
        Assert.Equal(["recent", "waiting"], (await _store.Page(ActivityRecords.Reminders, null, 10, Ct)).Select(r => r.Value.Id));
    }

    private static ActivityReminder Reminder(string id, ReminderState state, DateTimeOffset due) => new()
    {
        Id = id, ActivityId = ActivityId.Of(new Guid(8, 0, 0, new byte[8])), To = PersonId.Of(new Guid(9, 0, 0, new byte[8])), Kind = ReminderKind.DayBefore, DueAt = due, StaleAt = due.AddDays(1), State = state,
    };

    private static Conversation Talk(string chat, DateTimeOffset last, FlowState? active = null) => new()
    {
        Id = "telegram/main/" + chat, Address = "telegram/main/" + chat, PersonId = PersonId.Of(new Guid(9, 0, 0, new byte[8])), Language = "vi",
        LastAt = last, Active = active,
    };

    private static OutboxMessage Mail(string id, DeliveryState state, DateTimeOffset? done) => new()
    {
        Id = id, Lane = Lane.Bulk, To = "telegram/main/lan", Message = new OutgoingMessage { Text = id }, QueuedAt = Now.AddDays(-90),
        NotBefore = Now.AddDays(-90), State = state, DoneAt = done,
    };

    private Task<CommitResult> Put(ActivityReminder reminder) => _store.Commit([ActivityRecords.Reminders.Put(reminder)], Ct);

    private Task<CommitResult> Put(Conversation talk) => _store.Commit([ConversationRecords.Type.Put(talk)], Ct);

    private Task<CommitResult> Put(OutboxMessage mail) => _store.Commit([OutboxRecords.Type.Put(mail)], Ct);

    private async Task<Stored<Conversation>> Get(string chat) => (await _store.Get(ConversationRecords.Type, "telegram/main/" + chat, Ct))!;
}
