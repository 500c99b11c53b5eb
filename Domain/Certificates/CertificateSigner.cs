using System.Globalization;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Domain.Certificates;

/// <summary>Signs with the newest key. Each year begins with a key of its own; an administrator can make another at any time.</summary>
public sealed class CertificateSigner(IRecords records)
{
    private const int MostKeys = 1000;

    /// <summary>Every key there was, the oldest first.</summary>
    public async ValueTask<IReadOnlyList<CertificateKey>> All(CancellationToken cancel) =>
        [.. (await records.Page(CertificateRecords.SigningKeys, null, MostKeys, cancel)).Select(k => k.Value)];

    /// <summary>The certificate with its signed file, and the key when it is new and must be kept in the same commit.</summary>
    public async ValueTask<(Certificate Signed, Change? NewKey)> Sign(Certificate certificate, DateTimeOffset now, CancellationToken cancel)
    {
        var keys = await All(cancel);
        var current = keys.LastOrDefault(k => k.Id.StartsWith(YearOf(now), StringComparison.Ordinal));
        var key = current ?? Next(keys, now);
        return (certificate with { File = SignedFile.Of(certificate, key) }, current is null ? CertificateRecords.SigningKeys.Put(key, expectedVersion: 0) : null);
    }

    /// <summary>A further key, with which everything is signed from now on.</summary>
    public async ValueTask<CertificateKey> Another(DateTimeOffset now, CancellationToken cancel) => Next(await All(cancel), now);

    private static CertificateKey Next(IReadOnlyList<CertificateKey> keys, DateTimeOffset now)
    {
        var year = YearOf(now);
        var no = keys.Count(k => k.Id.StartsWith(year, StringComparison.Ordinal)) + 1;
        return CertificateKey.New(year + no.ToString("000", CultureInfo.InvariantCulture), now);
    }

    private static string YearOf(DateTimeOffset now) => Time.VietnamTime.DateOf(now).Year.ToString("0000", CultureInfo.InvariantCulture) + "-";
}
