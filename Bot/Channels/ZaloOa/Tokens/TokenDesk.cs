using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Options;

namespace VolunteerBot.Bot.Channels.ZaloOa.Tokens;

/// <summary>A pair as it was given.</summary>
public sealed record TokenPair(string Access, string Refresh, TimeSpan Lasts);

/// <summary>The platform said no to a refresh or an exchange.</summary>
public sealed class TokenRefusedException(string reason) : Exception(reason);

/// <summary>The OAuth calls (version 4). A failure comes as 200 with an error in it; the lifetime as text.</summary>
public sealed class TokenDesk : IDisposable
{
    private static readonly TimeSpan CallLimit = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan UsualLife = TimeSpan.FromHours(25);
    private readonly ZaloOaOptions _options;
    private readonly TimeProvider _clock;
    private readonly HttpClient _http = ZaloHttp.NewClient();

    public TokenDesk(IOptions<ZaloOaOptions> options, TimeProvider clock) => (_options, _clock) = (options.Value, clock);

    /// <exception cref="TokenRefusedException">The token is used up, has ended, or the app may not.</exception>
    /// <exception cref="ChannelException">No answer: the token may or may not be used up.</exception>
    public Task<TokenPair> Refresh(string refreshToken, CancellationToken cancel) => Ask(new()
    {
        ["refresh_token"] = refreshToken, ["app_id"] = _options.AppId, ["grant_type"] = "refresh_token",
    }, cancel);

    /// <inheritdoc cref="Refresh"/>
    public Task<TokenPair> Exchange(string code, string verifier, CancellationToken cancel) => Ask(new()
    {
        ["code"] = code, ["app_id"] = _options.AppId, ["grant_type"] = "authorization_code", ["code_verifier"] = verifier,
    }, cancel);

    private async Task<TokenPair> Ask(Dictionary<string, string> form, CancellationToken cancel)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, _options.OAuthBaseUrl.TrimEnd('/') + "/v4/oa/access_token") { Content = new FormUrlEncodedContent(form) };
        request.Headers.TryAddWithoutValidation("secret_key", _options.AppSecret);
        var answer = await ZaloHttp.Json(_http, request, CallLimit, _clock, cancel);
        if (Text(answer, "access_token") is { Length: > 0 } access && Text(answer, "refresh_token") is { Length: > 0 } refresh)
            return new(access, refresh, Life(answer));
        var code = answer.TryGetProperty("error", out var error) ? error.ToString() : "";
        // Without a code it is no word of the platform's about the token.
        if (code.Length is 0 or > 12 || code is "0" or "-32")
            throw new ChannelException(RefusalKind.Unavailable, "gateway");
        throw new TokenRefusedException(code);
    }

    private static TimeSpan Life(JsonElement answer) =>
        answer.TryGetProperty("expires_in", out var seconds) && long.TryParse(seconds.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var count)
        && count is > 60 and < 10_000_000 ? TimeSpan.FromSeconds(count) : UsualLife;

    private static string? Text(JsonElement answer, string name) =>
        answer.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    public void Dispose() => _http.Dispose();
}
