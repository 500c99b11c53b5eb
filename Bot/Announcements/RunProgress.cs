using System.Collections.Concurrent;
using VolunteerBot.Bot.Delivery;
using VolunteerBot.Dialogs.Announcements;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Announcements;
using VolunteerBot.Domain.Campaigns;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Announcements;

/// <summary>Lets the one who announced follow how it goes: one message that is brought up to date, and where none can be, one at the end.</summary>
internal sealed class RunProgress(IStore store, IPeople people, DeliveryAccounts accounts, IAnswers answers, TimeProvider clock, ILogger<RunProgress> log)
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(3);

    private readonly ConcurrentDictionary<string, Told> _told = new(StringComparer.Ordinal);

    /// <summary>Tells it when it changed and the last time is long enough ago; never waits for the platform.</summary>
    public void Tell(Run run, Announcement announcement, RunTotals totals, bool isDone, CancellationToken cancel)
    {
        if (announcement.FollowedAt is not { } to || run.Kind is not (AnnouncementKind.Alert or AnnouncementKind.Correction or AnnouncementKind.Material))
            return;
        var told = _told.GetOrAdd(run.Id, _ => new Told());
        var traits = accounts.Of(Address.Parse(to))?.Channel.Traits;
        if (isDone)
            _told.TryRemove(run.Id, out _);
        lock (told)
        {
            if (traits is null || (!isDone && (told.IsBusy || !traits.CanReplace || clock.GetUtcNow() < told.NextAt || totals == told.Last)))
                return;
            // The end is told once, whatever else is on its way: nobody looks at this run again.
            told.Before = Send(told.Before, run, announcement, totals, isDone, to, told, traits.CanReplace, cancel);
            (told.IsBusy, told.Last, told.NextAt) = (true, totals, clock.GetUtcNow() + Every);
        }
    }

    private async Task Send(Task before, Run run, Announcement announcement, RunTotals totals, bool isDone, string to, Told told, bool canReplace, CancellationToken cancel)
    {
        await before;
        await Task.Yield();
        try
        {
            var language = (await people.Find(announcement.AuthorId, cancel))?.Value.Language ?? "vi";
            var call = announcement.Draft.About is { } about ? (await store.Get(CampaignRecords.Recruitments, about.ToString(), cancel))?.Value : null;
            var message = AnnouncementViews.Progress(announcement, run, totals, call, isDone).ToMessage(language, clock.GetUtcNow());
            var (fate, sent) = await answers.Send(Address.Parse(to), message, canReplace ? told.Ref ?? run.ProgressRef : null, cancel);
            if (fate != AnswerFate.Sent || sent is null || sent == (told.Ref ?? run.ProgressRef))
                return;
            told.Ref = sent;
            // After a restart the same message is gone on with. A lost race means no more than another message then.
            if (!isDone && await store.Get(RunRecords.Runs, run.Id, cancel) is { } stored)
                await store.Commit([RunRecords.Runs.Put(stored.Value with { ProgressRef = sent }, stored.Version)], cancel);
        }
        catch (Exception e) when (e is StoreUnavailableException or OperationCanceledException)
        {
            log.LogDebug("Progress of {Run} was not told: {Reason}", run.Id, e.Message);
        }
        catch (Exception e)
        {
            log.LogError(e, "Progress of {Run} cannot be told.", run.Id);
        }
        finally
        {
            lock (told)
                told.IsBusy = false;
        }
    }

    private sealed class Told
    {
        public bool IsBusy { get; set; }

        /// <summary>The message before, which may be on its way; never fails.</summary>
        public Task Before { get; set; } = Task.CompletedTask;

        public RunTotals? Last { get; set; }

        public DateTimeOffset NextAt { get; set; }

        public string? Ref { get; set; }
    }
}
