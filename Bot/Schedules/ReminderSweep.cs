using VolunteerBot.Bot.Delivery;
using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Schedules;

/// <summary>What a sweep did.</summary>
/// <param name="Skipped">Somebody else did them meanwhile, or they could not be worded.</param>
public sealed record SweepResult(int Queued, int Closed, int Skipped);

/// <summary>
/// Queues the reminders that are due and closes those that are no longer useful. Safe to run twice, late, and in several places at
/// once: each reminder is settled in one commit together with its message, against the version it was read at.
/// </summary>
public sealed class ReminderSweep(
    IStore store, IPeople people, IOrganisation organisation, IEnumerable<ITopic> topics, AddressStates addresses, QuietHours quiet,
    OutboxDispatcher dispatcher, ILogger<ReminderSweep> log)
{
    private const int Page = 200;

    /// <summary>Settled side by side: the store flushes their commits together, and turns still come in between.</summary>
    private const int SettledAtOnce = 32;

    private readonly IReadOnlyList<ITopic> _topics = [.. topics];

    /// <summary>
    /// In quiet hours nothing is queued: what is due stays data until the morning, and an activity cancelled in the night is not
    /// announced at dawn.
    /// </summary>
    public async Task<SweepResult> Run(DateTimeOffset now, CancellationToken cancel)
    {
        var isQuiet = quiet.EndAfter(now) is not null;
        var units = await organisation.Today(cancel);
        var done = new SweepResult(0, 0, 0);
        var left = new HashSet<string>(StringComparer.Ordinal);
        for (var limit = Page; ; limit = Page + left.Count)
        {
            // Those left where they are stand before the rest.
            var due = await store.Find(
                new RecordQuery<ActivityReminder>(ActivityRecords.Reminders, ActivityRecords.DueReminders, null, Keys.Of(now), limit), cancel);
            foreach (var some in due.Where(r => !left.Contains(r.Value.Id)).Chunk(SettledAtOnce))
            {
                var settled = await Task.WhenAll(some.Select(r => Settle(r, units, isQuiet, now, cancel)));
                done = settled.Aggregate(done, Counted);
                left.UnionWith(some.Where((_, i) => settled[i] is Settling.Skipped or Settling.Held).Select(r => r.Value.Id));
            }
            if (due.Count < limit)
                return done;
        }
    }

    private enum Settling
    {
        Queued,
        Closed,
        Skipped,
        Held,
    }

    private static SweepResult Counted(SweepResult done, Settling settling) => settling switch
    {
        Settling.Queued => done with { Queued = done.Queued + 1 },
        Settling.Closed => done with { Closed = done.Closed + 1 },
        Settling.Skipped => done with { Skipped = done.Skipped + 1 },
        _ => done,
    };

    private async Task<Settling> Settle(
        Stored<ActivityReminder> stored, OrgTree units, bool isQuiet, DateTimeOffset now, CancellationToken cancel)
    {
        var reminder = stored.Value;
        var activity = (await store.Get(ActivityRecords.Type, reminder.ActivityId.ToString(), cancel))?.Value;
        var person = (await people.Find(reminder.To, cancel))?.Value;
        var address = person is null ? null : await addresses.Best(person.Addresses, cancel);
        if ((reminder.WhyNot(activity, now) ?? (person is null ? "person gone" : address is null ? "no address" : null)) is { } reason)
            return await Close(stored, reason, cancel);
        if (isQuiet)
            return Settling.Held;
        if (Word(reminder, activity!, person!, units, now) is not { } message)
            return Settling.Skipped;
        return await Queue(stored, new OutboxMessage
        {
            // The instant belongs to it: an activity that was moved is reminded of again.
            Id = $"remind-{reminder.Id}-{Keys.Of(reminder.DueAt)}", Lane = Lane.Bulk, To = address!, Person = person!.Id, Message = message,
            QueuedAt = now, NotBefore = now, StaleAt = reminder.StaleAt,
        }, cancel);
    }

    private async Task<Settling> Close(Stored<ActivityReminder> stored, string reason, CancellationToken cancel)
    {
        var closed = stored.Value with { State = ReminderState.Closed, ClosedBecause = reason };
        return await store.Commit([ActivityRecords.Reminders.Put(closed, stored.Version)], cancel) == CommitResult.Done
            ? Settling.Closed : Settling.Skipped;
    }

    /// <summary>A reminder that cannot be worded is a mistake of ours: it stays due, so that a mended build still sends it, and the others go on.</summary>
    private OutgoingMessage? Word(ActivityReminder reminder, Activity activity, Person person, OrgTree units, DateTimeOffset now)
    {
        try
        {
            var reader = new TurnContext(person, IsKnown: true, units, now, person.Language);
            var reply = _topics.Select(t => t.TellOther(new ActivityReminderDue(activity, reminder.Kind), reader)).FirstOrDefault(r => r is not null)
                ?? throw new InvalidOperationException("Nobody words a reminder of this kind.");
            return reply.ToMessage(person.Language, now);
        }
        catch (Exception e)
        {
            log.LogError(e, "Reminder {Id} cannot be worded.", reminder.Id);
            return null;
        }
    }

    private async Task<Settling> Queue(Stored<ActivityReminder> stored, OutboxMessage message, CancellationToken cancel)
    {
        var sent = ActivityRecords.Reminders.Put(stored.Value with { State = ReminderState.Sent }, stored.Version);
        IReadOnlyList<Change> changes = [sent, OutboxRecords.Type.Put(message, expectedVersion: 0)];
        if (await store.Commit(changes, cancel) == CommitResult.Done)
        {
            dispatcher.Wake(changes);
            return Settling.Queued;
        }
        // The same reminder for the same instant is queued already though it says it waits (a backup put back, say): only note it.
        if (await store.Get(OutboxRecords.Type, message.Id, cancel) is not null)
            await store.Commit([sent], cancel);
        return Settling.Skipped;
    }
}
