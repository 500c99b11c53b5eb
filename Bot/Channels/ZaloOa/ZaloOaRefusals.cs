using System.Collections.Frozen;
using System.Globalization;

namespace VolunteerBot.Bot.Channels.ZaloOa;

/// <summary>What the error codes of the OpenAPI ask for; its appendix, as data. Unknown codes are permanent for the message.</summary>
public static class ZaloOaRefusals
{
    public const string TokenDead = "tokenDead";
    public const string AttachmentExpired = "attachmentExpired";
    public const string WindowClosed = "windowClosed";
    public const string NeverWrote = "neverWrote";
    public const string NotSupported = "notSupported";

    private static readonly FrozenDictionary<int, (RefusalKind Kind, string Reason)> Known = new Dictionary<int, (RefusalKind, string)>
    {
        [-32] = (RefusalKind.RateLimited, "rateLimited"),
        [-100] = (RefusalKind.BadMessage, AttachmentExpired),
        [-200] = (RefusalKind.Unavailable, "sendFailed"),
        [-201] = (RefusalKind.BadMessage, "badParameter"),
        [-204] = (RefusalKind.AccountRefused, "oaRemoved"),
        [-205] = (RefusalKind.AccountRefused, "oaRemoved"),
        [-209] = (RefusalKind.AccountRefused, "appNotActive"),
        [-210] = (RefusalKind.BadMessage, "tooLong"),
        [-211] = (RefusalKind.AccountRefused, "quotaUsedUp"),
        [-212] = (RefusalKind.AccountRefused, "apiNotRegistered"),
        [-213] = (RefusalKind.Unreachable, "notFollowing"),
        [-214] = (RefusalKind.Unavailable, "processing"),
        [-216] = (RefusalKind.Unavailable, TokenDead),
        [-217] = (RefusalKind.Unreachable, "blocked"),
        [-218] = (RefusalKind.RateLimited, "receiverLimit"),
        [-219] = (RefusalKind.AccountRefused, "appRemoved"),
        [-220] = (RefusalKind.Unavailable, TokenDead),
        [-221] = (RefusalKind.AccountRefused, "oaNotVerified"),
        [-223] = (RefusalKind.AccountRefused, "rightNotGranted"),
        [-224] = (RefusalKind.AccountRefused, "packageTooSmall"),
        [-227] = (RefusalKind.Unreachable, "inactive"),
        [-230] = (RefusalKind.Unreachable, WindowClosed),
        [-232] = (RefusalKind.Unreachable, NeverWrote),
        [-233] = (RefusalKind.BadMessage, NotSupported),
        [-234] = (RefusalKind.RateLimited, "night"),
        [-235] = (RefusalKind.AccountRefused, "notForThisOa"),
        [-237] = (RefusalKind.Unreachable, "groupExpired"),
        [-238] = (RefusalKind.BadMessage, "assetUnusable"),
        [-240] = (RefusalKind.BadMessage, "oldApi"),
        [-241] = (RefusalKind.BadMessage, "assetUnusable"),
        [-242] = (RefusalKind.AccountRefused, "appSecretProof"),
        [-244] = (RefusalKind.Unreachable, "restricted"),
        [-248] = (RefusalKind.AccountRefused, "platformRules"),
        [-249] = (RefusalKind.BadMessage, "templateNotAllowed"),
        [-320] = (RefusalKind.AccountRefused, "noBilling"),
        [-321] = (RefusalKind.AccountRefused, "billingEmpty"),
        [-403] = (RefusalKind.Unreachable, "notOurGroup"),
    }.ToFrozenDictionary();

    /// <summary>How long the platform's silent limits are waited for; it never says.</summary>
    private static readonly FrozenDictionary<int, TimeSpan> Waits = new Dictionary<int, TimeSpan>
    {
        [-32] = TimeSpan.FromSeconds(20), [-218] = TimeSpan.FromHours(1), [-234] = TimeSpan.FromHours(1),
    }.ToFrozenDictionary();

    /// <summary>All codes the appendix names.</summary>
    public static IEnumerable<int> Codes => Known.Keys;

    public static ChannelException Of(int code, string? text)
    {
        var inner = new ZaloOaException(code, text ?? "");
        return Known.TryGetValue(code, out var known)
            ? new(known.Kind, known.Reason, inner) { RetryAfter = Waits.TryGetValue(code, out var wait) ? wait : null }
            : new(RefusalKind.BadMessage, "code" + code.ToString(CultureInfo.InvariantCulture), inner);
    }

    /// <summary>The code behind a refusal; 0 when the platform did not answer.</summary>
    public static int CodeOf(ChannelException refused) => (refused.InnerException as ZaloOaException)?.Code ?? 0;
}

/// <summary>The platform's own code and words.</summary>
public sealed class ZaloOaException(int code, string words) : Exception($"{code} {(words.Length > 200 ? words[..200] : words)}")
{
    public int Code { get; } = code;
}
