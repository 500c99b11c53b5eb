using VolunteerBot.Bot.Delivery;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Needs;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Campaigns;

/// <summary>Asks about needs that nobody has confirmed for thirty days, and closes those about which no answer came.</summary>
internal sealed class NeedSweep(IStore store, NoticeWriter notices, OutboxDispatcher outbox)
{
    private const int Page = 100;

    /// <returns>How many were asked about or closed.</returns>
    public async Task<int> Run(OrgTree units, DateTimeOffset now, CancellationToken cancel)
    {
        var before = now - NeedFreshness.Patience;
        var old = await store.Find(new RecordQuery<VolunteerNeed>(NeedRecords.Type, NeedRecords.ByFreshness, null, Keys.Of(before) + (char)(Keys.Separator + 1), Page), cancel);
        var done = 0;
        foreach (var (need, version) in old.Select(o => (o.Value, o.Version)))
        {
            List<Change> changes = NeedFreshness.HasExpired(need, now) ? [NeedRecords.Type.Put(need with { Status = NeedStatus.Expired }, version)]
                : NeedFreshness.IsToBeAsked(need, now)
                    ? [NeedRecords.Type.Put(need with { AskedAt = now }, version), .. await notices.Write([new Notice(need.AuthorId, new NeedStillOpen(need))], units, now, cancel)] : [];
            if (changes.Count == 0 || await store.Commit(changes, cancel) != CommitResult.Done)
                continue;
            outbox.Wake(changes);
            done++;
        }
        return done;
    }
}
