using VolunteerBot.Bot.Announcements;
using VolunteerBot.Bot.Delivery;
using VolunteerBot.Domain.Campaigns;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Campaigns;

/// <param name="Lapsed">Offered places that were taken back.</param>
/// <param name="Waves">Searches for more people that went out.</param>
/// <param name="Digests">People whose held-back announcements went out together.</param>
internal sealed record CampaignSweepResult(int Lapsed, int Waves, int Digests);

/// <summary>
/// What calls need as time passes: offered places that nobody took go to the next, thin shifts get a search for more people, what was
/// held back goes out as a digest. Safe to run twice, late, and in several places at once: each is one commit against what was read.
/// </summary>
internal sealed class CampaignSweep(
    IStore store, IOrganisation organisation, NoticeWriter notices, QuietHours quiet, OutboxDispatcher outbox, AnnouncementService announcements, DigestSweep digests,
    NeedSweep needs, CampaignSettings settings, IIdSource ids)
{
    private const int Page = 200;

    public async Task<CampaignSweepResult> Run(DateTimeOffset now, CancellationToken cancel)
    {
        var units = await organisation.Today(cancel);
        var lapsed = await Lapse(units, now, cancel);
        // Nobody is asked at night to come in the morning.
        if (quiet.EndAfter(now) is not null)
            return new CampaignSweepResult(lapsed, 0, 0);
        await needs.Run(units, now, cancel);
        var waves = await SendWaves(units, now, cancel);
        var people = await digests.Run(now, cancel);
        if (people > 0)
            announcements.LookAgain();
        return new CampaignSweepResult(lapsed, waves, people);
    }

    private async Task<int> Lapse(OrgTree units, DateTimeOffset now, CancellationToken cancel)
    {
        var due = await store.Find(new RecordQuery<SignUp>(CampaignRecords.SignUps, CampaignRecords.ByOffer, null, Keys.Of(now) + (char)(Keys.Separator + 1), Page), cancel);
        var lapsed = 0;
        foreach (var offer in due)
        {
            if (await new WaitingLine(store, settings).Lapse(offer, now, cancel) is not { } lapse)
                continue;
            if (await Commit([.. lapse.Changes, .. await notices.Write(lapse.Notices, units, now, cancel)], cancel))
                lapsed++;
        }
        return lapsed;
    }

    private async Task<int> SendWaves(OrgTree units, DateTimeOffset now, CancellationToken cancel)
    {
        var sent = 0;
        for (var from = Keys.Of(now); ;)
        {
            var page = await store.Find(new RecordQuery<Recruitment>(CampaignRecords.Recruitments, CampaignRecords.OpenByEnd, from, null, Page), cancel);
            foreach (var stored in page.Where(r => ThinCalls.NeedsWave(r.Value, now)))
                sent += await Wave(stored, units, now, cancel) ? 1 : 0;
            if (page.Count < Page)
                return sent;
            from = CampaignRecords.OpenByEnd.KeyOf(page[^1].Value) + Keys.Separator;
        }
    }

    private async Task<bool> Wave(Stored<Recruitment> stored, OrgTree units, DateTimeOffset now, CancellationToken cancel)
    {
        var call = stored.Value;
        var wave = ThinCalls.Wave(call, units, ids, now);
        var next = call with { Waves = call.Waves + 1, LastWaveAt = now };
        var thin = call.Shifts.First(s => call.TakesSignUps(s, now) && ThinCalls.IsThin(s));
        var told = new Notice(call.OwnerId, new CallIsThin(call, thin, next.Waves, units.NameOf(wave.Draft.Audience.Units[0])));
        List<Change> changes = [CampaignRecords.Recruitments.Put(next, stored.Version), Domain.Announcements.AnnouncementRecords.Type.Put(wave, 0), .. await notices.Write([told], units, now, cancel)];
        return await Commit(changes, cancel);
    }

    /// <summary>A conflict: somebody else was at it at this moment; the next sweep looks again.</summary>
    private async Task<bool> Commit(IReadOnlyList<Change> changes, CancellationToken cancel)
    {
        if (await store.Commit(changes, cancel) != CommitResult.Done)
            return false;
        outbox.Wake(changes);
        announcements.Committed(changes);
        return true;
    }
}
