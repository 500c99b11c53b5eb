using VolunteerBot.Domain.Certificates;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Storage.Reading;

/// <summary>Certificates and requests as they are stored.</summary>
public sealed class StoredCertificates(IRecords records) : ICertificates
{
    private const int MostWaiting = 50;

    public async ValueTask<Certificate?> Find(CertificateId id, CancellationToken cancel) =>
        (await records.Get(CertificateRecords.Type, id.ToString(), cancel).ConfigureAwait(false))?.Value;

    public async ValueTask<Certificate?> WithCode(string code, CancellationToken cancel) =>
        (await records.Find(CertificateRecords.WithCode(code), cancel).ConfigureAwait(false)) is [var one, ..] ? one.Value : null;

    public async ValueTask<IReadOnlyList<Certificate>> Of(PersonId person, CancellationToken cancel) =>
        [.. (await records.Find(CertificateRecords.Of(person), cancel).ConfigureAwait(false)).Select(c => c.Value)];

    public async ValueTask<IReadOnlyList<Certificate>> IssuedBy(OrgUnitId unit, int most, CancellationToken cancel) =>
        [.. (await records.Find(CertificateRecords.IssuedBy(unit, most), cancel).ConfigureAwait(false)).Select(c => c.Value)];

    public async ValueTask<IReadOnlyList<CertificateRequest>> Waiting(IReadOnlyCollection<OrgUnitId> units, CancellationToken cancel)
    {
        var found = new List<CertificateRequest>();
        foreach (var unit in units)
        {
            var query = RecordQuery<CertificateRequest>.Under(CertificateRecords.Requests, CertificateRecords.WaitingByUnit, unit.ToString(), MostWaiting);
            found.AddRange((await records.Find(query, cancel).ConfigureAwait(false)).Select(r => r.Value));
        }
        return [.. found.OrderBy(r => r.At).Take(MostWaiting)];
    }
}
