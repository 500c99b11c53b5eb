using VolunteerBot.Bot.Announcements;
using VolunteerBot.Dialogs.Announcements;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Announcements;
using VolunteerBot.Domain.Campaigns;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Bot.Campaigns;

/// <summary>Once a day, sends what was held back for people: everything a person waits for in one message.</summary>
internal sealed class DigestSweep(IStore store, ChosenAddress addresses, CampaignSettings settings)
{
    /// <summary>More than this nobody reads in one message; the oldest are left out.</summary>
    private const int MostItems = 8;

    private const int Page = 50;

    /// <returns>How many people get one.</returns>
    public async Task<int> Run(DateTimeOffset now, CancellationToken cancel)
    {
        if (TimeOnly.FromDateTime(VietnamTime.ToLocal(now)) < settings.DigestAt)
            return 0;
        var sent = 0;
        while (await store.Find(new RecordQuery<HeldBack>(AnnouncementRecords.Held, AnnouncementRecords.HeldByUnit, null, null, Page), cancel) is { Count: > 0 } page)
        {
            foreach (var held in page)
            {
                if (await Send(held, now, cancel) is not { } people)
                    return sent;
                sent += people;
            }
        }
        return sent;
    }

    /// <summary>The people of one unit, in one commit with the end of their waiting. Null after a lost race.</summary>
    private async Task<int?> Send(Stored<HeldBack> held, DateTimeOffset now, CancellationToken cancel)
    {
        var id = "digest-" + Keys.Of(VietnamTime.DateOf(now));
        var stored = await store.Get(RunRecords.Runs, id, cancel);
        var run = stored?.Value ?? new Run { Id = id, Kind = AnnouncementKind.Alert, Urgency = AlertUrgency.Normal, StartedAt = now, StaleAt = now.AddDays(1), IsChosen = true };
        var chunks = new List<RunChunk>();
        foreach (var alike in (await Waiting(held.Value, now, cancel)).GroupBy(r => (r.Account, Brings: string.Join(',', r.Brings))))
        {
            foreach (var some in alike.Chunk(RunChunk.MostRecipients))
            {
                var no = run.Chunks + chunks.Count + 1;
                chunks.Add(new RunChunk
                {
                    Id = RunChunk.IdOf(id, no), RunId = id, No = no, Account = alike.Key.Account, Rank = Ranks.Bulk, Recipients = [.. some.Select(s => s.To)],
                    Brings = some[0].Brings, NotBefore = now,
                });
            }
        }
        var people = chunks.Sum(c => c.Recipients.Count);
        List<Change> changes =
        [
            RunRecords.Runs.Put(run with { Chunks = run.Chunks + chunks.Count, Recipients = run.Recipients + people, DoneAt = null }, stored?.Version ?? 0),
            .. chunks.Select(c => RunRecords.Chunks.Put(c, 0)), .. chunks.Select(c => RunRecords.Outcomes.Put(ChunkOutcome.For(c), 0)),
            AnnouncementRecords.Held.Delete(held.Value.Id, held.Version),
        ];
        return await store.Commit(changes, cancel) == CommitResult.Done ? people : null;
    }

    private async Task<List<(string Account, Recipient To, IReadOnlyList<AnnouncementId> Brings)>> Waiting(HeldBack held, DateTimeOffset now, CancellationToken cancel)
    {
        var found = new List<(string, Recipient, IReadOnlyList<AnnouncementId>)>();
        var today = VietnamTime.DateOf(now);
        foreach (var (id, waiting) in held.Announcements.OrderBy(a => a.Key, StringComparer.Ordinal))
        {
            if (await store.Get(PeopleRecords.Type, id, cancel) is not { Value: var person } || Recipients.WhyNot(person, AnnouncementKind.Alert, null, null, today) is not null)
                continue;
            if ((await addresses.Of(person, cancel)).Address is { } address)
                found.Add((OutboxRecords.AccountOf(address), new Recipient(person.Id, address, person.Language) { Quiet = Recipients.QuietOf(person, today) }, [.. waiting.TakeLast(MostItems)]));
        }
        return found;
    }
}
