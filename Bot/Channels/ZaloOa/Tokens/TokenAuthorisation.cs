using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Channels.ZaloOa.Tokens;

/// <summary>
/// The way back when the chain of tokens is broken, or was never begun: a link an administrator of the account opens once (OAuth with
/// PKCE), and the address their browser comes back to.
/// </summary>
public sealed class TokenAuthorisation(IOptions<ZaloOaOptions> options, IStore store, ZaloOaTokens tokens, TokenDesk desk, TokenKeeping keeping, TimeProvider clock, ILogger<TokenAuthorisation> log)
{
    private static readonly TimeSpan LinkLasts = TimeSpan.FromDays(7);
    private const int Longest = 2048;

    /// <summary>The link that works now; made where there is none. Null without a public address.</summary>
    public async Task<string?> Link(CancellationToken cancel)
    {
        if (options.Value.PublicUrl.Length == 0)
            return null;
        while (true)
        {
            var stored = await tokens.Load(cancel);
            if (stored.Value.LinkEndsAt > clock.GetUtcNow() && tokens.Lock.Open(stored.Value.LinkState) is { } state && tokens.Lock.Open(stored.Value.LinkVerifier) is { } verifier)
                return Address(state, verifier);
            var next = stored.Value with
            {
                LinkState = tokens.Lock.Close(Random(32)), LinkVerifier = tokens.Lock.Close(Random(43)), LinkEndsAt = clock.GetUtcNow() + LinkLasts,
            };
            await store.Commit([ZaloOaTokenRecords.Type.Put(next, stored.Version)], cancel);
        }
    }

    private string Address(string state, string verifier)
    {
        var challenge = Convert.ToBase64String(SHA256.HashData(Encoding.ASCII.GetBytes(verifier))).TrimEnd('=').Replace('+', '-').Replace('/', '_');
        var back = options.Value.PublicUrl.TrimEnd('/') + options.Value.AuthorisedPath;
        return $"{options.Value.OAuthBaseUrl.TrimEnd('/')}/v4/oa/permission?app_id={options.Value.AppId}&redirect_uri={Uri.EscapeDataString(back)}&code_challenge={challenge}&state={state}";
    }

    private static string Random(int length) => RandomNumberGenerator.GetString("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", length);

    /// <summary>The administrator's browser is back.</summary>
    public async Task Authorised(HttpContext http)
    {
        var (code, state) = (http.Request.Query["code"].ToString(), http.Request.Query["state"].ToString());
        var known = (await tokens.Load(http.RequestAborted)).Value;
        if (code.Length is 0 or > Longest || known.LinkEndsAt <= clock.GetUtcNow() || !Same(tokens.Lock.Open(known.LinkState), state)
            || tokens.Lock.Open(known.LinkVerifier) is not { } verifier)
        {
            await Say(http, StatusCodes.Status400BadRequest, "Liên kết này không dùng được (đã dùng, hết hạn hoặc sai). · This link does not work (used, expired or wrong).");
            return;
        }
        try
        {
            await keeping.Keep(await desk.Exchange(code, verifier, CancellationToken.None), usedMark: null);
            log.LogInformation("An administrator has authorised the bot for {Account}", tokens.Account);
            await Say(http, StatusCodes.Status200OK, "Xong. Bot đã có quyền gửi tin trên Zalo. · Done. The bot may send on Zalo.");
        }
        catch (TokenRefusedException refused)
        {
            log.LogWarning("Zalo did not accept an authorisation: {Reason}", refused.Message);
            await Say(http, StatusCodes.Status400BadRequest, "Zalo không nhận mã này. Hãy mở lại liên kết. · Zalo does not accept this code. Please open the link again.");
        }
        catch (ChannelException silent)
        {
            log.LogWarning("Zalo did not answer an authorisation: {Reason}", silent.Message);
            await Say(http, StatusCodes.Status503ServiceUnavailable, "Zalo chưa trả lời. Hãy mở lại liên kết. · Zalo does not answer. Please open the link again.");
        }
    }

    private static bool Same(string? expected, string given) =>
        expected is not null && CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(expected)), SHA256.HashData(Encoding.UTF8.GetBytes(given)));

    private static Task Say(HttpContext http, int status, string words)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = "text/plain; charset=utf-8";
        http.Response.Headers.CacheControl = "no-store";
        return http.Response.WriteAsync(words, http.RequestAborted);
    }
}
