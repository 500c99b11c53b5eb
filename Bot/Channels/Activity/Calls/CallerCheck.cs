using System.Net;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace VolunteerBot.Bot.Channels.Activity.Calls;

/// <summary>
/// Judges the token of a call of <c>/api/messages</c>, by Microsoft's "Authentication with the Bot Connector API". Nothing of the call
/// is read before.
/// </summary>
internal sealed class CallerCheck : IDisposable
{
    public const string ConnectorIssuer = "https://api.botframework.com";

    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);
    private static readonly string[] Algorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512];

    /// <summary>Microsoft's own tenants out of which the emulator and the playground get the bot's tokens.</summary>
    private static readonly string[] EmulatorTenants =
        ["d6d49420-f39b-4df7-a1dc-d59a935871db", "f8cdef31-a31e-4b4a-93e4-5f571e91255a", "69e9b82d-4842-4902-8d1e-abc5b98a55e8"];

    private readonly ActivityOptions _options;
    private readonly TimeProvider _clock;
    private readonly JsonWebTokenHandler _handler = new() { MaximumTokenSizeInBytes = 16 * 1024 };
    private readonly HttpClient _http;
    private readonly SigningKeys _connectorKeys;
    private readonly SigningKeys _emulatorKeys;
    private readonly HashSet<string> _emulatorIssuers = new(StringComparer.OrdinalIgnoreCase);

    public CallerCheck(IOptions<ActivityOptions> options, TimeProvider clock, ILogger<CallerCheck> log)
    {
        (_options, _clock) = (options.Value, clock);
        _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(10) })
        {
            Timeout = TimeSpan.FromSeconds(10), MaxResponseContentBufferSize = 1024 * 1024,
        };
        _connectorKeys = new(_options.ConnectorMetadataUrl, _http, clock, log);
        _emulatorKeys = new(_options.EmulatorMetadataUrl, _http, clock, log);
        foreach (var tenant in _options.TenantId.Length > 0 ? [.. EmulatorTenants, _options.TenantId] : EmulatorTenants)
        {
            _emulatorIssuers.Add($"https://sts.windows.net/{tenant}/");
            _emulatorIssuers.Add($"https://login.microsoftonline.com/{tenant}/v2.0");
        }
    }

    /// <param name="authorization">The header as it came; null when there was none.</param>
    public async ValueTask<CallerVerdict> Judge(string? authorization, IPAddress? from, CancellationToken cancel)
    {
        // Without credentials of ours there is nothing a token could be for: the playground sends made-up ones.
        if (!_options.HasCredentials)
            return _options.AllowAnonymous && from is not null && IPAddress.IsLoopback(from) ? new(new(CallerKind.Anonymous), null) : CallerVerdict.No("anonymous");
        if (string.IsNullOrEmpty(authorization))
            return CallerVerdict.No("noToken");
        if (!authorization.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase))
            return CallerVerdict.No("noBearer");
        try
        {
            return await Judge(authorization["Bearer ".Length..].Trim(), cancel);
        }
        catch (KeysUnavailableException away)
        {
            return CallerVerdict.No(away.Message);
        }
    }

    private async ValueTask<CallerVerdict> Judge(string token, CancellationToken cancel)
    {
        if (!_handler.CanReadToken(token))
            return CallerVerdict.No("unreadable");
        JsonWebToken read;
        try
        {
            read = _handler.ReadJsonWebToken(token);
        }
        catch (Exception malformed) when (malformed is ArgumentException or SecurityTokenException or FormatException)
        {
            return CallerVerdict.No("unreadable");
        }
        if (read.Issuer == ConnectorIssuer)
            return await JudgeConnector(token, read, cancel);
        return _emulatorIssuers.Contains(read.Issuer) ? await JudgeEmulator(token, read, cancel) : CallerVerdict.No("issuer");
    }

    private async ValueTask<CallerVerdict> JudgeConnector(string token, JsonWebToken read, CancellationToken cancel)
    {
        if (read.Kid is not { Length: > 0 } kid || await _connectorKeys.Find(kid, cancel) is not { } key)
            return CallerVerdict.No("key");
        if (await Fault(token, key, read.Issuer) is { } fault)
            return CallerVerdict.No(fault);
        return read.TryGetPayloadValue<string>("serviceurl", out var serviceUrl)
            ? new(new(CallerKind.Connector, serviceUrl, SigningKeys.EndorsementsOf(key)), null) : CallerVerdict.No("serviceUrl");
    }

    private async ValueTask<CallerVerdict> JudgeEmulator(string token, JsonWebToken read, CancellationToken cancel)
    {
        if (read.Kid is not { Length: > 0 } kid || await _emulatorKeys.Find(kid, cancel) is not { } key)
            return CallerVerdict.No("key");
        if (await Fault(token, key, read.Issuer) is { } fault)
            return CallerVerdict.No(fault);
        var version = read.TryGetPayloadValue<string>("ver", out var ver) ? ver : "1.0";
        if (!read.TryGetPayloadValue<string>(version == "2.0" ? "azp" : "appid", out var app) || !IsOurs(app))
            return CallerVerdict.No("appId");
        return new(new(CallerKind.Emulator, read.TryGetPayloadValue<string>("serviceurl", out var serviceUrl) ? serviceUrl : null), null);
    }

    private bool IsOurs(string app) => string.Equals(app, _options.AppId, StringComparison.OrdinalIgnoreCase);

    /// <summary>What is wrong with a token, as a short code; null when it holds.</summary>
    private async Task<string?> Fault(string token, JsonWebKey key, string issuer)
    {
        var result = await _handler.ValidateTokenAsync(token, new()
        {
            ValidIssuer = issuer,
            AudienceValidator = (audiences, _, _) => audiences.Any(IsOurs),
            IssuerSigningKey = key,
            ValidAlgorithms = Algorithms,
            RequireSignedTokens = true,
            LifetimeValidator = (from, until, _, _) => until is not null && IsNow(from, until.Value),
        });
        return result.IsValid ? null : result.Exception switch
        {
            SecurityTokenInvalidAudienceException => "audience",
            SecurityTokenInvalidLifetimeException or SecurityTokenExpiredException or SecurityTokenNoExpirationException => "lifetime",
            SecurityTokenInvalidAlgorithmException => "algorithm",
            SecurityTokenInvalidIssuerException => "issuer",
            _ => "signature",
        };
    }

    private bool IsNow(DateTime? from, DateTime until)
    {
        var now = _clock.GetUtcNow().UtcDateTime;
        return (from is null || from <= now + Skew) && until > now - Skew;
    }

    public void Dispose()
    {
        _connectorKeys.Dispose();
        _emulatorKeys.Dispose();
        _http.Dispose();
    }
}
