using VolunteerBot.Domain.Privacy;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Dialogs.Announcements;

/// <summary>
/// The ledger of who was written to. Its counts stay; the sweep takes the address out of it, and who has no address any more is not
/// written to (<see cref="Recipient.IsGone"/>).
/// </summary>
public sealed class RunsPersonal(IRecords records) : IPersonalRecords
{
    private const int PageSize = 50;

    public IReadOnlyCollection<RecordType> Types => [RunRecords.Runs, RunRecords.Chunks, RunRecords.Outcomes];

    /// <summary>Their own line of each chunk alone: the rest is other people's.</summary>
    public async ValueTask<IReadOnlyList<RecordPut>> Of(Traces who, CancellationToken cancel)
    {
        var found = new List<RecordPut>();
        for (string? after = null; await records.Page(RunRecords.Chunks, after, PageSize, cancel) is { Count: > 0 } page; after = page[^1].Value.Id)
        {
            foreach (var (chunk, version) in page.Select(c => (c.Value, c.Version)))
            {
                if (chunk.Recipients.Where(r => who.AreOf(r.Person)).ToList() is { Count: > 0 } own)
                    found.Add(RunRecords.Chunks.Put(chunk with { Recipients = own }, version));
            }
        }
        return found;
    }

    public ValueTask<IReadOnlyList<Change>> Forget(Traces who, DateTimeOffset now, CancellationToken cancel) => ValueTask.FromResult<IReadOnlyList<Change>>([]);
}
