using System.Text.Json;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace VolunteerBot.Bot.Channels.Activity.Calls;

/// <summary>
/// The public keys an issuer names in its OpenID metadata. Read again every day, and when a key id turns up that is not known, but
/// then at most once in a minute, so that forged tokens cannot make us call. While the issuer is away, what was read last holds.
/// </summary>
internal sealed class SigningKeys(string metadataUrl, HttpClient http, TimeProvider clock, ILogger log) : IDisposable
{
    private static readonly TimeSpan GoodFor = TimeSpan.FromHours(24);
    private static readonly TimeSpan MinPause = TimeSpan.FromMinutes(1);

    private readonly HttpDocumentRetriever _documents = new(http) { RequireHttps = !WebAddress.IsLoopback(metadataUrl) };
    private readonly SemaphoreSlim _reading = new(1, 1);
    private volatile Known? _known;
    private DateTimeOffset _triedAt = DateTimeOffset.MinValue;

    private sealed record Known(IReadOnlyDictionary<string, JsonWebKey> Keys, DateTimeOffset At);

    /// <summary>The key with this id, or null when the issuer has none such.</summary>
    /// <exception cref="KeysUnavailableException">No keys are known, and none can be read now.</exception>
    public async ValueTask<JsonWebKey?> Find(string id, CancellationToken cancel)
    {
        if (_known is { } known && clock.GetUtcNow() - known.At < GoodFor && known.Keys.TryGetValue(id, out var key))
            return key;
        await _reading.WaitAsync(cancel);
        try
        {
            if (IsDue(id))
                await Read(cancel);
        }
        finally
        {
            _reading.Release();
        }
        return (_known ?? throw new KeysUnavailableException()).Keys.GetValueOrDefault(id);
    }

    private bool IsDue(string id)
    {
        var now = clock.GetUtcNow();
        return now - _triedAt >= MinPause && (_known is not { } known || now - known.At >= GoodFor || !known.Keys.ContainsKey(id));
    }

    private async Task Read(CancellationToken cancel)
    {
        _triedAt = clock.GetUtcNow();
        try
        {
            var metadata = await OpenIdConnectConfigurationRetriever.GetAsync(metadataUrl, _documents, cancel);
            var keys = new Dictionary<string, JsonWebKey>(StringComparer.Ordinal);
            foreach (var key in metadata.JsonWebKeySet?.Keys ?? [])
            {
                if (key is { Kty: JsonWebAlgorithmsKeyTypes.RSA, KeyId.Length: > 0 })
                    keys.TryAdd(key.KeyId, key);
            }
            _known = new(keys, clock.GetUtcNow());
        }
        // Whatever comes in the place of metadata: the issuer is away or out of order, and nothing of it is believed.
        catch (Exception failed) when (!cancel.IsCancellationRequested)
        {
            log.LogWarning("The signing keys named at {Url} could not be read: {Reason}", metadataUrl, failed.GetType().Name);
        }
    }

    /// <summary>The channels a key of the Bot Connector may speak for, as the key set says beside it.</summary>
    public static IReadOnlyCollection<string> EndorsementsOf(JsonWebKey key)
    {
        if (!key.AdditionalData.TryGetValue("endorsements", out var said))
            return [];
        return said switch
        {
            JsonElement { ValueKind: JsonValueKind.Array } list => [.. list.EnumerateArray().Where(e => e.ValueKind == JsonValueKind.String).Select(e => e.GetString()!)],
            IEnumerable<object> list => [.. list.Select(e => e?.ToString() ?? "")],
            _ => [],
        };
    }

    public void Dispose() => _reading.Dispose();
}

/// <summary>No token can be judged now, because its issuer's keys are not to be had.</summary>
internal sealed class KeysUnavailableException() : Exception("keysUnavailable");
