using System.Globalization;
using VolunteerBot.Domain.Joining;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Domain.Certificates;

/// <summary>The last number a unit gave in a year.</summary>
public sealed record CertificateSeries(OrgUnitId UnitId, int Year, int Last)
{
    public static string IdOf(OrgUnitId unit, int year) => string.Create(CultureInfo.InvariantCulture, $"{unit}-{year}");

    /// <summary><c>0012/2026/GCN-TNV</c></summary>
    public string Number => string.Create(CultureInfo.InvariantCulture, $"{Last:0000}/{Year}/GCN-TNV");
}

/// <summary>How certificates, requests for them, series and keys are stored.</summary>
public static class CertificateRecords
{
    public static readonly RecordIndex<Certificate> ByCode = RecordIndex<Certificate>.By("code", c => c.Code);

    /// <summary>By whose they are, then by when they were issued.</summary>
    public static readonly RecordIndex<Certificate> ByPerson = RecordIndex<Certificate>.By("person",
        c => c.PersonId is { } person ? Keys.Of(person.ToString(), Keys.Of(c.IssuedAt)) : null);

    public static readonly RecordIndex<Certificate> ByUnit = RecordIndex<Certificate>.By("unit", c => Keys.Of(c.UnitId.ToString(), Keys.Of(c.IssuedAt)));

    /// <summary>By whose name stands under them; those of somebody forgotten are left out.</summary>
    public static readonly RecordIndex<Certificate> BySigner = RecordIndex<Certificate>.By("signer", c => c.Signer is null ? null : c.IssuedBy.ToString());

    public static readonly RecordType<Certificate> Type = new("certificates", DomainJson.Default.Certificate, c => c.Id.ToString(), ByCode, ByPerson, ByUnit, BySigner);

    public static readonly RecordIndex<CertificateRequest> RequestsByPerson = RecordIndex<CertificateRequest>.By("person", r => r.PersonId.ToString());

    /// <summary>Those that wait, by unit.</summary>
    public static readonly RecordIndex<CertificateRequest> WaitingByUnit = RecordIndex<CertificateRequest>.By("waiting",
        r => r.State == RequestState.Waiting ? Keys.Of(r.UnitId.ToString(), Keys.Of(r.At)) : null);

    /// <summary>Those of which somebody is to be reminded, by when.</summary>
    public static readonly RecordIndex<CertificateRequest> DueRequests = RecordIndex<CertificateRequest>.By("due", r => r.NudgeAt is { } at ? Keys.Of(at) : null);

    public static readonly RecordType<CertificateRequest> Requests =
        new("certificateRequests", DomainJson.Default.CertificateRequest, r => r.Id.ToString(), RequestsByPerson, WaitingByUnit, DueRequests);

    public static readonly RecordType<CertificateSeries> Series =
        new("certificateSeries", DomainJson.Default.CertificateSeries, s => CertificateSeries.IdOf(s.UnitId, s.Year));

    public static readonly RecordType<CertificateKey> SigningKeys = new("certificateKeys", DomainJson.Default.CertificateKey, k => k.Id);

    /// <summary>Somebody's certificates, the newest first.</summary>
    public static RecordQuery<Certificate> Of(PersonId person, int limit = 50) =>
        RecordQuery<Certificate>.Under(Type, ByPerson, person.ToString(), limit, descending: true);

    /// <summary>What a unit issued, the newest first.</summary>
    public static RecordQuery<Certificate> IssuedBy(OrgUnitId unit, int limit) => RecordQuery<Certificate>.Under(Type, ByUnit, unit.ToString(), limit, descending: true);

    public static RecordQuery<Certificate> WithCode(string code) => RecordQuery<Certificate>.Equal(Type, ByCode, code, 1);
}
