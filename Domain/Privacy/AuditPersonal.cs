using VolunteerBot.Domain.Auditing;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Domain.Privacy;

/// <summary>What was done to somebody's own record. The audit holds ids alone and is never changed: they lead nowhere once the person is gone.</summary>
public sealed class AuditPersonal(IRecords records) : IPersonalRecords
{
    public IReadOnlyCollection<RecordType> Types => [AuditRecords.Type];

    public async ValueTask<IReadOnlyList<RecordPut>> Of(Traces who, CancellationToken cancel)
    {
        var found = new List<RecordPut>();
        foreach (var id in who.Ids)
            found.AddAll(AuditRecords.Type, await records.Find(RecordQuery<AuditEntry>.Under(AuditRecords.Type, AuditRecords.BySubject, "people/" + id, int.MaxValue), cancel));
        return found;
    }

    public ValueTask<IReadOnlyList<Change>> Forget(Traces who, DateTimeOffset now, CancellationToken cancel) => ValueTask.FromResult<IReadOnlyList<Change>>([]);
}
