using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace VolunteerBot.Fakes.ZaloOa;

/// <summary>OAuth version 4: access tokens that live 25 hours, refresh tokens that live three months and work once.</summary>
internal sealed class TokenDesk(FakeZaloOaOptions options)
{
    private readonly Dictionary<string, (DateTimeOffset Ends, bool IsUsed)> _refresh = new(StringComparer.Ordinal)
    {
        [options.RefreshToken] = (options.Clock.GetUtcNow() + options.RefreshTokenLasts, false),
    };
    private readonly Dictionary<string, (DateTimeOffset Ends, string Challenge, bool IsUsed)> _codes = new(StringComparer.Ordinal);
    private string _access = "";
    private DateTimeOffset _accessEnds;
    private int _number;

    public string RefreshToken { get; private set; } = options.RefreshToken;

    public string AccessToken => _access;

    /// <summary>0, or -216 for a token never given, -220 for one that has ended.</summary>
    public int Check(string? access)
    {
        if (string.IsNullOrEmpty(access) || !access.StartsWith("access-", StringComparison.Ordinal))
            return -216;
        return access == _access && options.Clock.GetUtcNow() < _accessEnds ? 0 : -220;
    }

    /// <summary>Ends the access token early, as the platform may.</summary>
    public void EndAccess() => _accessEnds = DateTimeOffset.MinValue;

    /// <summary>An administrator agrees in the browser: a code that lives ten minutes.</summary>
    public string Grant(string challenge)
    {
        var code = "code-" + Next();
        _codes[code] = (options.Clock.GetUtcNow().AddMinutes(10), challenge, false);
        return code;
    }

    /// <returns>The JSON of the answer and its error code.</returns>
    public (string Json, int Error) Exchange(string? secret, IReadOnlyDictionary<string, string> form)
    {
        if (secret != options.AppSecret || form.GetValueOrDefault("app_id") != options.AppId)
            return Refused(-14001, "Invalid app credentials");
        return form.GetValueOrDefault("grant_type") switch
        {
            "refresh_token" => Refresh(form.GetValueOrDefault("refresh_token", "")),
            "authorization_code" => Code(form.GetValueOrDefault("code", ""), form.GetValueOrDefault("code_verifier", "")),
            _ => Refused(-14004, "Invalid grant type"),
        };
    }

    private (string, int) Refresh(string token)
    {
        if (!_refresh.TryGetValue(token, out var known) || known.IsUsed || options.Clock.GetUtcNow() >= known.Ends)
            return Refused(-14014, "Invalid refresh token");
        _refresh[token] = known with { IsUsed = true };
        return Issue();
    }

    private (string, int) Code(string code, string verifier)
    {
        var challenge = Convert.ToBase64String(SHA256.HashData(Encoding.ASCII.GetBytes(verifier))).TrimEnd('=').Replace('+', '-').Replace('/', '_');
        if (!_codes.TryGetValue(code, out var known) || known.IsUsed || options.Clock.GetUtcNow() >= known.Ends || known.Challenge != challenge)
            return Refused(-14019, "Invalid code");
        _codes[code] = known with { IsUsed = true };
        return Issue();
    }

    /// <summary>A new pair; the former access token ends with it. The lifetime comes as text.</summary>
    private (string, int) Issue()
    {
        var now = options.Clock.GetUtcNow();
        (_access, _accessEnds) = ("access-" + Next(), now + options.AccessTokenLasts);
        RefreshToken = "refresh-" + Next();
        _refresh[RefreshToken] = (now + options.RefreshTokenLasts, false);
        var seconds = ((long)options.AccessTokenLasts.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return ($$"""{"access_token":"{{_access}}","refresh_token":"{{RefreshToken}}","expires_in":"{{seconds}}"}""", 0);
    }

    private string Next() => (++_number).ToString(CultureInfo.InvariantCulture) + "-only-for-tests";

    private static (string, int) Refused(int code, string name) =>
        (string.Create(CultureInfo.InvariantCulture, $$"""{"error_name":"{{name}}","error":{{code}},"error_reason":"{{name}}","ref_doc":"https://developers.zalo.me"}"""), code);
}
