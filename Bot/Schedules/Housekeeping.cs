using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Importing;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Bot.Schedules;

/// <summary>What was tidied up.</summary>
public sealed record HousekeepingResult(int FlowsClosed, int MessagesDeleted)
{
    /// <summary>Reminders of activities that were sent or closed.</summary>
    public int RemindersDeleted { get; init; }
}

/// <summary>Closes what nobody will take up again and deletes what nobody will look up again.</summary>
public sealed class Housekeeping(IStore store)
{
    /// <summary>Flows nobody touched for so long are closed; settled messages are kept for so long.</summary>
    public const int Days = 30;

    /// <summary>How many more days back open flows are looked for: nights may have been missed.</summary>
    private const int LookBack = 60;
    private const int Page = 200;

    public async Task<HousekeepingResult> Run(DateTimeOffset now, CancellationToken cancel) =>
        new(await CloseFlows(VietnamTime.DateOf(now).AddDays(-Days), cancel), await DeleteMessages(now.AddDays(-Days), cancel) + await DeleteDrafts(now, cancel))
        {
            RemindersDeleted = await DeleteReminders(now.AddDays(-Days), cancel),
        };

    /// <summary>Files that were sent to be brought in and never were: they hold people's data.</summary>
    private async Task<int> DeleteDrafts(DateTimeOffset now, CancellationToken cancel)
    {
        var old = await store.Find(new RecordQuery<ImportDraft>(ImportRecords.Drafts, ImportRecords.ByExpiry, null, Keys.Of(now), Page), cancel);
        foreach (var draft in old)
            await store.Commit(ImportRecords.Gone(draft.Value), cancel);
        return old.Count;
    }

    private async Task<int> CloseFlows(DateOnly lastDay, CancellationToken cancel)
    {
        var closed = 0;
        var to = Keys.Of(lastDay) + (char)(Keys.Separator + 1);
        for (var from = Keys.Of(lastDay.AddDays(-LookBack)); ;)
        {
            var page = await store.Find(
                new RecordQuery<Conversation>(ConversationRecords.Type, ConversationRecords.ByLastDay, from, to, Page), cancel);
            foreach (var stored in page.Where(c => c.Value.HasOpenFlow))
            {
                var quiet = stored.Value with { Active = null, Parked = [] };
                // A conflict: they are talking again at this moment, and keep their flow.
                if (await store.Commit([ConversationRecords.Type.Put(quiet, stored.Version)], cancel) == CommitResult.Done)
                    closed++;
            }
            if (page.Count < Page)
                return closed;
            from = ConversationRecords.ByLastDay.KeyOf(page[^1].Value) + Keys.Separator;
        }
    }

    /// <summary>Two an activity: in some years they would be the largest part of all that is kept.</summary>
    private async Task<int> DeleteReminders(DateTimeOffset before, CancellationToken cancel)
    {
        for (var deleted = 0; ;)
        {
            var page = await store.Find(new RecordQuery<ActivityReminder>(ActivityRecords.Reminders, ActivityRecords.SettledReminders, null, Keys.Of(before), Page), cancel);
            // One that was put back to waiting at this moment stays, and those read with it until tomorrow.
            if (page.Count > 0 && await store.Commit([.. page.Select(r => ActivityRecords.Reminders.Delete(r.Value.Id, r.Version))], cancel) != CommitResult.Done)
                return deleted;
            deleted += page.Count;
            if (page.Count < Page)
                return deleted;
        }
    }

    private async Task<int> DeleteMessages(DateTimeOffset before, CancellationToken cancel)
    {
        for (var deleted = 0; ;)
        {
            var page = await store.Find(OutboxRecords.DoneBefore(before, Page), cancel);
            if (page.Count > 0)
                await store.Commit([.. page.Select(m => OutboxRecords.Type.Delete(m.Value.Id))], cancel);
            deleted += page.Count;
            if (page.Count < Page)
                return deleted;
        }
    }
}
