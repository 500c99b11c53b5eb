using VolunteerBot.Dialogs.Announcements;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Announcements;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Bot.Announcements;

/// <summary>
/// Takes up again those of a run who could not be reached, at the address that can be reached today. What was tried stays in the ledger;
/// the new try is a chunk more. Those who got it are not touched.
/// </summary>
internal sealed class FailedAgain(IStore store, ChosenAddress addresses, TimeProvider clock)
{
    public async Task<IReadOnlyCollection<string>> Take(Stored<Run> stored, int retries, CancellationToken cancel)
    {
        var run = stored.Value;
        var accounts = new HashSet<string>(StringComparer.Ordinal);
        var (version, now) = (stored.Version, clock.GetUtcNow());
        for (var no = 1; no <= stored.Value.Chunks; no++)
        {
            var chunk = (await store.Get(RunRecords.Chunks, RunChunk.IdOf(run.Id, no), cancel))?.Value;
            if (chunk is null || await store.Get(RunRecords.Outcomes, chunk.Id, cancel) is not { } outcome || !outcome.Value.States.Contains(ChunkOutcome.Failed))
                continue;
            var (again, left) = await Choose(chunk, outcome.Value, run, cancel);
            var states = outcome.Value.States.ToCharArray();
            foreach (var index in left)
                states[index] = ChunkOutcome.TakenUp;
            var chunks = new List<RunChunk>();
            foreach (var (account, recipients) in again)
            {
                var id = run.Chunks + chunks.Count + 1;
                chunks.Add(chunk with { Id = RunChunk.IdOf(run.Id, id), No = id, Account = account, Recipients = recipients, NotBefore = now, IsDone = false });
                accounts.Add(account);
            }
            run = run with { Chunks = run.Chunks + chunks.Count };
            // The last chunk of the old ones, and with it the whole, is noted at the end; each step by itself can be gone on with.
            List<Change> changes =
            [
                RunRecords.Runs.Put(run, version), RunRecords.Outcomes.Put(outcome.Value with { States = new string(states) }, outcome.Version),
                .. chunks.Select(c => RunRecords.Chunks.Put(c, 0)), .. chunks.Select(c => RunRecords.Outcomes.Put(ChunkOutcome.For(c), 0)),
            ];
            if (await store.Commit(changes, cancel) != CommitResult.Done)
                return accounts;
            version++;
        }
        await store.Commit([RunRecords.Runs.Put(run with { Retries = retries, DoneAt = null, StaleAt = run.StaleAt < now ? now.AddDays(1) : run.StaleAt }, version)], cancel);
        return accounts;
    }

    /// <summary>Those who can be reached now, by account, and their places in the old chunk.</summary>
    private async Task<(SortedDictionary<string, List<Recipient>> Again, List<int> Places)> Choose(RunChunk chunk, ChunkOutcome outcome, Run run, CancellationToken cancel)
    {
        var again = new SortedDictionary<string, List<Recipient>>(StringComparer.Ordinal);
        var places = new List<int>();
        for (var i = 0; i < chunk.Recipients.Count; i++)
        {
            if (outcome.States[i] != ChunkOutcome.Failed || await store.Get(PeopleRecords.Type, chunk.Recipients[i].Person.ToString(), cancel) is not { Value: var person })
                continue;
            var today = VietnamTime.DateOf(clock.GetUtcNow());
            if (Recipients.WhyNot(person, run.Kind, null, null, today) is not null || (await addresses.Of(person, cancel)).Address is not { } address)
                continue;
            var account = OutboxRecords.AccountOf(address);
            if (!again.TryGetValue(account, out var list))
                again[account] = list = [];
            list.Add(new Recipient(person.Id, address, person.Language) { Quiet = Recipients.QuietOf(person, today) });
            places.Add(i);
        }
        return (again, places);
    }
}
