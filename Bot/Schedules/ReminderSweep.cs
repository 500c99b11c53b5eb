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
/// once: each reminder is settled in one commit together with its message, against the version it was read at; many share a commit, and
/// where one of them has changed since, each has its own.
/// </summary>
public sealed class ReminderSweep(
    IStore store, IOrganisation organisation, IEnumerable<ITopic> topics, AddressStates addresses, QuietHours quiet,
    OutboxDispatcher dispatcher, ILogger<ReminderSweep> log)
{
    private const int Page = 200;

    /// <summary>Read and settled together; the commits of a page are under way side by side, and turns still come in between.</summary>
    private const int InCommit = 32;

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
            var settled = await Task.WhenAll(due.Where(r => !left.Contains(r.Value.Id)).Chunk(InCommit).Select(some => Settle(some, units, isQuiet, now, cancel)));
            foreach (var step in settled.SelectMany(s => s))
            {
                done = Counted(done, step.Settling);
                if (step.Settling is Settling.Skipped or Settling.Held)
                    left.Add(step.Reminder);
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

    /// <summary>What is to become of a reminder, and the changes that make it so.</summary>
    private sealed record Step(string Reminder, Settling Settling, IReadOnlyList<Change> Changes);

    private async Task<IReadOnlyList<Step>> Settle(Stored<ActivityReminder>[] some, OrgTree units, bool isQuiet, DateTimeOffset now, CancellationToken cancel)
    {
        var activities = (await store.GetEach(ActivityRecords.Type, [.. some.Select(r => r.Value.ActivityId.ToString())], cancel)).ToDictionary(a => a.Value.Id, a => a.Value);
        var people = (await store.GetEach(PeopleRecords.Type, [.. some.Select(r => r.Value.To.ToString())], cancel)).ToDictionary(p => p.Value.Id, p => p.Value);
        var steps = new List<Step>();
        foreach (var stored in some)
            steps.Add(await StepOf(stored, activities.GetValueOrDefault(stored.Value.ActivityId), people.GetValueOrDefault(stored.Value.To), units, isQuiet, now, cancel));
        List<Change> changes = [.. steps.SelectMany(s => s.Changes)];
        if (changes.Count > 0 && await store.Commit(changes, cancel) != CommitResult.Done)
            return await Task.WhenAll(steps.Select(s => Alone(s, cancel)));
        dispatcher.Wake(changes);
        return steps;
    }

    private async ValueTask<Step> StepOf(
        Stored<ActivityReminder> stored, Activity? activity, Person? person, OrgTree units, bool isQuiet, DateTimeOffset now, CancellationToken cancel)
    {
        var reminder = stored.Value;
        var address = person is null ? null : await addresses.Best(person.Addresses, cancel);
        if ((reminder.WhyNot(activity, now) ?? (person is null ? "person gone" : address is null ? "no address" : null)) is { } reason)
            return new Step(reminder.Id, Settling.Closed, [ActivityRecords.Reminders.Put(reminder with { State = ReminderState.Closed, ClosedBecause = reason }, stored.Version)]);
        if (isQuiet)
            return new Step(reminder.Id, Settling.Held, []);
        if (Word(reminder, activity!, person!, units, now) is not { } message)
            return new Step(reminder.Id, Settling.Skipped, []);
        return new Step(reminder.Id, Settling.Queued,
        [
            ActivityRecords.Reminders.Put(reminder with { State = ReminderState.Sent }, stored.Version),
            OutboxRecords.Type.Put(new OutboxMessage
            {
                // The instant belongs to it: an activity that was moved is reminded of again.
                Id = $"remind-{reminder.Id}-{Keys.Of(reminder.DueAt)}", Lane = Lane.Bulk, To = address!, Person = person!.Id, Message = message,
                QueuedAt = now, NotBefore = now, StaleAt = reminder.StaleAt,
            }, expectedVersion: 0),
        ]);
    }

    /// <summary>One by itself, because something that shared its commit has changed since it was read.</summary>
    private async Task<Step> Alone(Step step, CancellationToken cancel)
    {
        if (step.Changes.Count == 0)
            return step;
        if (await store.Commit(step.Changes, cancel) == CommitResult.Done)
        {
            dispatcher.Wake(step.Changes);
            return step;
        }
        // The same reminder for the same instant is queued already though it says it waits (a backup put back, say): only note it.
        if (step.Changes is [var sent, Put<OutboxMessage> message] && await store.Get(OutboxRecords.Type, message.Id, cancel) is not null)
            await store.Commit([sent], cancel);
        return step with { Settling = Settling.Skipped };
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
}
