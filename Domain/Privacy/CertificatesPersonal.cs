using VolunteerBot.Domain.Certificates;
using VolunteerBot.Domain.Joining;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Domain.Privacy;

/// <summary>
/// A certificate stays in the unit's series with its number and figures, without the name and without the signed file the name stands in:
/// its page still says that the unit issued it. Whoever signed one and is forgotten no longer stands on it.
/// </summary>
public sealed class CertificatesPersonal(IRecords records) : IPersonalRecords
{
    public IReadOnlyCollection<RecordType> Types => [CertificateRecords.Type, CertificateRecords.Requests];

    public async ValueTask<IReadOnlyList<RecordPut>> Of(Traces who, CancellationToken cancel)
    {
        var found = new List<RecordPut>();
        foreach (var id in who.Ids)
        {
            found.AddRange((await Own(id, cancel)).Select(c => CertificateRecords.Type.Put(c.Value, c.Version)));
            found.AddRange((await Requests(id, cancel)).Select(r => CertificateRecords.Requests.Put(r.Value, r.Version)));
        }
        return found;
    }

    public async ValueTask<IReadOnlyList<Change>> Forget(Traces who, DateTimeOffset now, CancellationToken cancel)
    {
        var changes = new List<Change>();
        foreach (var id in who.Ids)
        {
            foreach (var (own, version) in (await Own(id, cancel)).Select(c => (c.Value, c.Version)))
                changes.Add(CertificateRecords.Type.Put(own with { PersonId = null, Name = null, File = null }, version));
            foreach (var (signed, version) in (await Signed(id, cancel)).Where(c => !who.AreOf(c.Value.PersonId)).Select(c => (c.Value, c.Version)))
                changes.Add(CertificateRecords.Type.Put(signed with { Signer = null }, version));
            foreach (var (request, version) in (await Requests(id, cancel)).Where(r => r.Value.State == RequestState.Waiting).Select(r => (r.Value, r.Version)))
                changes.Add(CertificateRecords.Requests.Put(request with { State = RequestState.Expired, DecidedAt = now }, version));
        }
        return changes;
    }

    private ValueTask<IReadOnlyList<Stored<Certificate>>> Own(PersonId id, CancellationToken cancel) => records.Find(CertificateRecords.Of(id, int.MaxValue), cancel);

    private ValueTask<IReadOnlyList<Stored<Certificate>>> Signed(PersonId id, CancellationToken cancel) =>
        records.Find(RecordQuery<Certificate>.Equal(CertificateRecords.Type, CertificateRecords.BySigner, id.ToString(), int.MaxValue), cancel);

    private ValueTask<IReadOnlyList<Stored<CertificateRequest>>> Requests(PersonId id, CancellationToken cancel) =>
        records.Find(RecordQuery<CertificateRequest>.Equal(CertificateRecords.Requests, CertificateRecords.RequestsByPerson, id.ToString(), int.MaxValue), cancel);
}
