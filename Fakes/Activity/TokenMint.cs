using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace VolunteerBot.Fakes.Activity;

/// <summary>What a token says. The defaults are those of a good one of the connector.</summary>
public sealed record TokenSpec
{
    public string Issuer { get; init; } = "https://api.botframework.com";

    /// <summary>Null = the bot's app id.</summary>
    public string? Audience { get; init; }

    /// <summary>Null = no such claim; "" = the connector's own.</summary>
    public string? ServiceUrl { get; init; } = "";

    /// <summary>Against now.</summary>
    public TimeSpan Begins { get; init; } = TimeSpan.FromMinutes(-1);

    public TimeSpan Ends { get; init; } = TimeSpan.FromHours(1);

    /// <summary>RS256, HS256 or none.</summary>
    public string Algorithm { get; init; } = "RS256";

    /// <summary>Null = the id of the key it is signed with.</summary>
    public string? KeyId { get; init; }

    /// <summary>Whether to sign with a key the metadata do not name.</summary>
    public bool ForeignKey { get; init; }

    /// <summary>Further claims, such as <c>azp</c>.</summary>
    public IReadOnlyDictionary<string, string> Claims { get; init; } = new Dictionary<string, string>();
}

/// <summary>Signs tokens (RFC 7515, 7519), written out by hand so that no mistake of the bot's own library is shared.</summary>
internal sealed class TokenMint : IDisposable
{
    public const string KeyId = "fake-key-1";
    private readonly RSA _key = RSA.Create(2048);
    private readonly RSA _foreign = RSA.Create(2048);

    public JsonObject PublicKey(IEnumerable<string>? endorsements)
    {
        var numbers = _key.ExportParameters(false);
        var key = new JsonObject { ["kty"] = "RSA", ["use"] = "sig", ["kid"] = KeyId, ["n"] = Url(numbers.Modulus!), ["e"] = Url(numbers.Exponent!) };
        if (endorsements is not null)
            key["endorsements"] = new JsonArray([.. endorsements.Select(e => (JsonNode)e)]);
        return key;
    }

    public string Make(TokenSpec spec, string audience, string serviceUrl, DateTimeOffset now)
    {
        var header = new JsonObject { ["typ"] = "JWT", ["alg"] = spec.Algorithm, ["kid"] = spec.KeyId ?? KeyId };
        var claims = new JsonObject
        {
            ["iss"] = spec.Issuer, ["aud"] = spec.Audience ?? audience,
            ["nbf"] = (now + spec.Begins).ToUnixTimeSeconds(), ["exp"] = (now + spec.Ends).ToUnixTimeSeconds(),
        };
        if (spec.ServiceUrl is not null)
            claims["serviceurl"] = spec.ServiceUrl.Length == 0 ? serviceUrl : spec.ServiceUrl;
        foreach (var (name, value) in spec.Claims)
            claims[name] = value;
        var signed = Url(Encoding.UTF8.GetBytes(header.ToJsonString())) + "." + Url(Encoding.UTF8.GetBytes(claims.ToJsonString()));
        var bytes = Encoding.ASCII.GetBytes(signed);
        return signed + "." + Url(spec.Algorithm switch
        {
            "none" => [],
            // The old trick: the public key, taken for a shared secret.
            "HS256" => HMACSHA256.HashData(_key.ExportSubjectPublicKeyInfo(), bytes),
            _ => (spec.ForeignKey ? _foreign : _key).SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1),
        });
    }

    private static string Url(byte[] bytes) => Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    public void Dispose()
    {
        _key.Dispose();
        _foreign.Dispose();
    }
}
