using System.Buffers.Text;
using System.Security.Cryptography;

namespace VolunteerBot.Domain.Certificates;

/// <summary>
/// A key that certificates are signed with: ECDSA on the curve P-256. It is kept in the store so that every host signs with the same one;
/// it is never logged, shown or exported, and old ones stay so that what they signed can be verified.
/// </summary>
/// <param name="Id"><c>2026-001</c>: the year it was made and which of that year.</param>
/// <param name="Private">PKCS #8, in base64.</param>
/// <param name="X">Of the public point, base64url as in a JSON Web Key.</param>
/// <param name="Y">As <paramref name="X"/>.</param>
public sealed record CertificateKey(string Id, string Private, string X, string Y, DateTimeOffset At)
{
    public PublicKey Public => new(Id, X, Y);

    public static CertificateKey New(string id, DateTimeOffset at)
    {
        using var pair = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var point = pair.ExportParameters(includePrivateParameters: false).Q;
        return new CertificateKey(id, Convert.ToBase64String(pair.ExportPkcs8PrivateKey()), Base64Url.EncodeToString(point.X), Base64Url.EncodeToString(point.Y), at);
    }

    /// <summary>64 bytes: r and s.</summary>
    public byte[] Sign(ReadOnlySpan<byte> data)
    {
        using var pair = ECDsa.Create();
        pair.ImportPkcs8PrivateKey(Convert.FromBase64String(Private), out _);
        return pair.SignData(data, HashAlgorithmName.SHA256);
    }

    /// <summary>The secret is left out wherever the record is written as text.</summary>
    public override string ToString() => $"CertificateKey {Id}";
}

/// <summary>What others need to verify.</summary>
public sealed record PublicKey(string Id, string X, string Y)
{
    /// <summary>Whether the signature is this key's over these bytes; false too when the key itself is not sound.</summary>
    public bool Verifies(ReadOnlySpan<byte> data, ReadOnlySpan<byte> signature)
    {
        try
        {
            using var key = ECDsa.Create(new ECParameters
            {
                Curve = ECCurve.NamedCurves.nistP256, Q = new ECPoint { X = Base64Url.DecodeFromChars(X), Y = Base64Url.DecodeFromChars(Y) },
            });
            return key.VerifyData(data, signature, HashAlgorithmName.SHA256);
        }
        catch (Exception unsound) when (unsound is CryptographicException or FormatException)
        {
            return false;
        }
    }
}
