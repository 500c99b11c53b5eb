using VolunteerBot.Dialogs.Announcements;
using VolunteerBot.Domain.Announcements;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Bot.Schedules;

/// <summary>
/// Deletes who got what of announcements that ended long ago: recipients, addresses and outcomes. How many it was, and why some were not
/// reached, stays with the run. Broken off anywhere, the next time goes on.
/// </summary>
internal sealed class LedgerRetention(IStore store)
{
    private const int Runs = 50;
    private const int Chunks = 40;

    /// <summary>Counts of mail in a week are looked at within that week.</summary>
    private const int WeekDays = 14;

    /// <returns>How many runs were tidied.</returns>
    public async Task<int> Run(DateTimeOffset now, int days, CancellationToken cancel)
    {
        var tidied = 0;
        while (await store.Find(RunRecords.OverBefore(now.AddDays(-days), Runs), cancel) is { Count: > 0 } page)
        {
            foreach (var run in page)
            {
                if (!await Tidy(run, cancel))
                    return tidied;
                tidied++;
            }
        }
        return tidied;
    }

    /// <summary>Counts of weeks long gone.</summary>
    public async Task Weeks(DateTimeOffset now, CancellationToken cancel)
    {
        var gone = Keys.Of(VietnamTime.DateOf(now).AddDays(-WeekDays));
        for (string? after = null; await store.Page(AnnouncementRecords.Weeks, after, Chunks, cancel) is { Count: > 0 } page; after = page[^1].Value.Id)
        {
            var old = page.Where(w => string.CompareOrdinal(w.Value.Id[(w.Value.Id.LastIndexOf('-') + 1)..], gone) < 0).ToList();
            if (old.Count > 0)
                await store.Commit([.. old.Select(w => AnnouncementRecords.Weeks.Delete(w.Value.Id))], cancel);
        }
    }

    /// <returns>False when the run was taken up again at this moment.</returns>
    private async Task<bool> Tidy(Stored<Run> stored, CancellationToken cancel)
    {
        var run = stored.Value with { Kept = stored.Value.Kept ?? RunTotals.Of((await store.Find(RunRecords.OutcomesOf(stored.Value.Id), cancel)).Select(o => o.Value)) };
        // The figures first: from then on nothing is added up from a ledger that is half gone.
        if (await store.Commit([RunRecords.Runs.Put(run, stored.Version)], cancel) != CommitResult.Done)
            return false;
        while (await store.Find(RunRecords.ChunksOf(run.Id, Chunks), cancel) is { Count: > 0 } page)
            await store.Commit([.. page.SelectMany(c => (Change[])[RunRecords.Chunks.Delete(c.Value.Id), RunRecords.Outcomes.Delete(c.Value.Id)])], cancel);
        return await store.Commit([RunRecords.Runs.Put(run with { IsTidied = true }, stored.Version + 1)], cancel) == CommitResult.Done;
    }
}
