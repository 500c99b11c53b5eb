using VolunteerBot.Bot.Delivery;
using VolunteerBot.Dialogs.Announcements;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Announcements;
using VolunteerBot.Domain.Campaigns;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Bot.Announcements;

/// <summary>One message somebody would get.</summary>
/// <param name="At">When, at the allowed rates and outside of quiet hours.</param>
internal sealed record RehearsedMessage(DateTimeOffset At, Announcement Announcement, string Person, string Account);

/// <summary>What one announcement would come to.</summary>
internal sealed record RehearsedRun(Announcement Announcement, DateTimeOffset Due, DateTimeOffset? First, DateTimeOffset? Last, int People, int HeldBack, IReadOnlyDictionary<string, int> LeftOut);

/// <summary>
/// Goes through everything that is planned up to an instant, as fast as the store gives the people, and says who would get what and when.
/// It walks the same audiences by the same rules as the sending does, but nothing is written and nothing is sent.
/// </summary>
internal sealed class Rehearsal(IRecords records, ChosenPeople chosen, DeliveryAccounts accounts, QuietHours quiet, CampaignSettings settings)
{
    /// <param name="only">Only announcements about these activities; null = all.</param>
    /// <param name="each">Told every message, in the order of its announcement.</param>
    public async Task<IReadOnlyList<RehearsedRun>> Run(
        DateTimeOffset from, DateTimeOffset until, Func<Announcement, bool>? only, Action<RehearsedMessage>? each, CancellationToken cancel)
    {
        var planned = new PriorityQueue<(Announcement Announcement, DateTimeOffset Due), DateTimeOffset>();
        var due = new RecordQuery<Announcement>(AnnouncementRecords.Type, AnnouncementRecords.Due, null, Keys.Of(until) + (char)(Keys.Separator + 1), int.MaxValue);
        foreach (var announcement in (await records.Find(due, cancel)).Select(a => a.Value).Where(a => only is null || only(a)))
            planned.Enqueue((announcement, announcement.DueAt!.Value), announcement.DueAt.Value);
        var runs = new List<RehearsedRun>();
        var free = new Dictionary<string, DateTimeOffset>(StringComparer.Ordinal);
        var counts = new Dictionary<string, MailCount>(StringComparer.Ordinal);
        while (planned.TryDequeue(out var next, out _))
        {
            var start = next.Due > from ? next.Due : from;
            runs.Add(await One(next.Announcement, next.Due, start, free, counts, each, cancel));
            if (next.Announcement.NextAfter(next.Due) is { } again && again <= until)
                planned.Enqueue((next.Announcement, again), again);
        }
        return runs;
    }

    private async Task<RehearsedRun> One(
        Announcement announcement, DateTimeOffset due, DateTimeOffset start, Dictionary<string, DateTimeOffset> free, Dictionary<string, MailCount> counts, Action<RehearsedMessage>? each,
        CancellationToken cancel)
    {
        var call = announcement.Draft.About is { } about ? (await records.Get(CampaignRecords.Recruitments, about.ToString(), cancel))?.Value : null;
        var (kind, urgency) = (announcement.Kind, announcement.Draft.Urgency);
        var leftOut = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var (people, heldBack) = (0, 0);
        DateTimeOffset? first = null, last = null;
        var weeks = new WeekCounts(records, start);
        var today = VietnamTime.DateOf(start);
        await foreach (var page in chosen.Pages(announcement.Draft.Audience, kind, call, today, after: null, weeks, cancel))
        {
            foreach (var (person, _, reached, _, whyNot) in page)
            {
                if (reached is not { } address)
                {
                    leftOut[whyNot!] = leftOut.GetValueOrDefault(whyNot!) + 1;
                    continue;
                }
                var id = person.Id.ToString();
                var week = counts.GetValueOrDefault(id) ?? await weeks.Of(person, cancel);
                if (Allowance.HoldsBack(week, kind, urgency, start, settings))
                {
                    heldBack++;
                    continue;
                }
                if (Allowance.After(week, kind, urgency, start) is { } after)
                    counts[id] = after;
                var account = OutboxRecords.AccountOf(address);
                var at = Slot(account, start, Ranks.MayDisturb(kind, urgency), new Recipient(person.Id, address, person.Language) { Quiet = Recipients.QuietOf(person, today) }, free);
                people++;
                first = first is null || at < first ? at : first;
                last = last is null || at > last ? at : last;
                each?.Invoke(new RehearsedMessage(at, announcement, id, account));
            }
        }
        return new RehearsedRun(announcement, due, first, last, people, heldBack, leftOut);
    }

    /// <summary>The next place in an account's rate, out of the hours in which nobody, or not this person, is written to.</summary>
    private DateTimeOffset Slot(string account, DateTimeOffset start, bool mayDisturb, Recipient recipient, Dictionary<string, DateTimeOffset> free)
    {
        var at = free.TryGetValue(account, out var next) && next > start ? next : start;
        if (!mayDisturb && quiet.EndAfter(at) is { } morning)
            at = morning;
        var rate = accounts.All.FirstOrDefault(a => a.Channel.Account == account)?.Channel.Traits.BulkPerSecond ?? 1;
        free[account] = at + TimeSpan.FromSeconds(1 / rate);
        return !mayDisturb && OpenChunk.QuietUntil(recipient, at) is { } own ? own : at;
    }
}
