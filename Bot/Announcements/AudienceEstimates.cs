using System.Collections.Concurrent;
using VolunteerBot.Bot.Delivery;
using VolunteerBot.Dialogs.Announcements;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Announcements;
using VolunteerBot.Domain.Campaigns;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Bot.Announcements;

/// <summary>
/// Counts an audience by walking it exactly as it will be written to. An estimate is kept for a minute, so that changing the wording
/// of an announcement does not count fifty thousand people again at every tap.
/// </summary>
internal sealed class AudienceEstimates(
    IRecords records, ChosenPeople people, UnalertedPeople unalerted, DeliveryAccounts accounts, QuietHours quiet, CampaignSettings settings,
    TimeProvider clock) : IEstimates
{
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, (Estimate Estimate, long At)> _kept = new(StringComparer.Ordinal);

    public async ValueTask<Estimate> Of(AnnouncementDraft draft, AnnouncementKind kind, CancellationToken cancel)
    {
        // Who is meant does not hang on the words.
        var key = kind + (draft with { Text = "", Picture = null, Documents = [], UrgentBecause = null, SendAt = null, Repeat = Repetition.Once }).Mark();
        if (_kept.TryGetValue(key, out var kept) && clock.GetElapsedTime(kept.At) < Fresh)
            return kept.Estimate;
        var estimate = await Count(draft, kind, cancel);
        if (_kept.Count > 200)
            _kept.Clear();
        _kept[key] = (estimate, clock.GetTimestamp());
        return estimate;
    }

    private async ValueTask<Estimate> Count(AnnouncementDraft draft, AnnouncementKind kind, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var today = VietnamTime.DateOf(now);
        var call = draft.About is { } about ? (await records.Get(CampaignRecords.Recruitments, about.ToString(), cancel))?.Value : null;
        var byAccount = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var costs = new Dictionary<string, long>(StringComparer.Ordinal);
        var leftOut = await unalerted.Count(draft.Audience, cancel);
        var heldBack = 0;
        var weeks = new WeekCounts(records, now);
        await foreach (var page in people.Pages(draft.Audience, kind, call, today, after: null, weeks, cancel))
        {
            foreach (var chosen in page)
            {
                if (chosen.Address is not { } address)
                {
                    leftOut[chosen.WhyNot!] = leftOut.GetValueOrDefault(chosen.WhyNot!) + 1;
                    continue;
                }
                if (Allowance.HoldsBack(await weeks.Of(chosen.Person, cancel), kind, draft.Urgency, now, settings))
                    heldBack++;
                var account = OutboxRecords.AccountOf(address);
                byAccount[account] = byAccount.GetValueOrDefault(account) + 1;
                costs[account] = costs.GetValueOrDefault(account) + chosen.CostVnd;
            }
        }
        return new Estimate(byAccount.Values.Sum(), [.. byAccount.Select(a => Channel(a.Key, a.Value, costs[a.Key]))], leftOut, heldBack, Lasts(byAccount), !Ranks.MayDisturb(kind, draft.Urgency) && quiet.EndAfter(draft.SendAt ?? now) is not null);
    }

    private ChannelEstimate Channel(string account, int people, long costVnd)
    {
        var traits = accounts.All.FirstOrDefault(a => a.Channel.Account == account)?.Channel.Traits;
        return new ChannelEstimate(account.Split('/')[0], people, traits?.HasButtons ?? true, costVnd)
        {
            Documents = traits?.Documents ?? FileDelivery.Itself, ShowsPictures = traits?.ShowsPictures ?? true,
        };
    }

    private TimeSpan Lasts(SortedDictionary<string, int> byAccount)
    {
        var longest = TimeSpan.Zero;
        foreach (var (account, people) in byAccount)
        {
            var rate = accounts.All.FirstOrDefault(a => a.Channel.Account == account)?.Channel.Traits.BulkPerSecond ?? 1;
            if (TimeSpan.FromSeconds(people / rate) is var lasts && lasts > longest)
                longest = lasts;
        }
        return longest;
    }
}
