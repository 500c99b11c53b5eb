using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;

namespace VolunteerBot.Domain.Certificates;

/// <summary>Looking at certificates and requests for them.</summary>
public interface ICertificates
{
    ValueTask<Certificate?> Find(CertificateId id, CancellationToken cancel);

    /// <param name="code">As <see cref="CheckedText.Code"/> gives it.</param>
    ValueTask<Certificate?> WithCode(string code, CancellationToken cancel);

    /// <summary>Somebody's own, the newest first.</summary>
    ValueTask<IReadOnlyList<Certificate>> Of(PersonId person, CancellationToken cancel);

    /// <summary>What a unit issued, the newest first, at most <paramref name="most"/>.</summary>
    ValueTask<IReadOnlyList<Certificate>> IssuedBy(OrgUnitId unit, int most, CancellationToken cancel);

    /// <summary>Requests that wait in these units, the oldest first, at most 50.</summary>
    ValueTask<IReadOnlyList<CertificateRequest>> Waiting(IReadOnlyCollection<OrgUnitId> units, CancellationToken cancel);
}
