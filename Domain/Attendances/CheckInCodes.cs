using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace VolunteerBot.Domain.Attendances;

/// <summary>The code read out, and the links that change every half minute. A link is the code with a mark made from the plan's secret and the time.</summary>
public static class CheckInCodes
{
    /// <summary>How long a link is shown.</summary>
    public static readonly TimeSpan Changes = TimeSpan.FromSeconds(30);

    public const int Digits = 6;
    private const int MarkLength = 8;
    private const int PageMarkLength = 24;
    private const string Letters = "abcdefghjkmnpqrstuvwxyz234567890";

    /// <summary>What stands behind <c>/start</c> in a link: two letters that say what it is for, the code, the mark.</summary>
    public const string Prefix = "dd";

    /// <summary>The link of an instant: <c>dd482913abcdefgh</c>.</summary>
    public static string LinkOf(CheckInPlan plan, DateTimeOffset at) => Prefix + plan.Code + MarkOf(plan, WindowOf(at));

    /// <summary>Whether a mark was on the leader's phone at an instant, or in the half minute before: it takes a moment to scan.</summary>
    public static bool Fits(CheckInPlan plan, string mark, DateTimeOffset at) =>
        Same(mark, MarkOf(plan, WindowOf(at))) || Same(mark, MarkOf(plan, WindowOf(at) - 1));

    /// <summary>Reads a code or a link; null when it is neither.</summary>
    public static (string Code, string? Mark)? Read(string text)
    {
        var bare = string.Concat(text.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();
        if (bare.StartsWith(Prefix, StringComparison.Ordinal))
            bare = bare[Prefix.Length..];
        if (bare.Length < Digits || bare.AsSpan(0, Digits).ContainsAnyExceptInRange('0', '9'))
            return null;
        return bare.Length switch
        {
            Digits => (bare, null),
            Digits + MarkLength => (bare[..Digits], bare[Digits..]),
            _ => null,
        };
    }

    /// <summary>Six digits from the random bits of an id.</summary>
    public static string New(Guid random) =>
        (BitConverter.ToUInt32(SHA256.HashData(random.ToByteArray())) % 900_000 + 100_000).ToString(CultureInfo.InvariantCulture);

    /// <summary>Until when the link of an instant is taken.</summary>
    public static DateTimeOffset GoodUntil(DateTimeOffset at) => DateTimeOffset.FromUnixTimeSeconds((WindowOf(at) + 2) * (long)Changes.TotalSeconds);

    /// <summary>When the link of an instant is followed by the next.</summary>
    public static DateTimeOffset ShownUntil(DateTimeOffset at) => DateTimeOffset.FromUnixTimeSeconds((WindowOf(at) + 1) * (long)Changes.TotalSeconds);

    /// <summary>The secret end of the address of the leader's page: 24 letters and digits.</summary>
    public static string PageMarkOf(CheckInPlan plan) => MarkOf(plan, "page:" + plan.PageNo.ToString(CultureInfo.InvariantCulture), PageMarkLength);

    /// <summary>Whether an address of a page is the one that counts.</summary>
    public static bool OpensPage(CheckInPlan plan, string mark) => Same(mark, PageMarkOf(plan));

    private static long WindowOf(DateTimeOffset at) => at.ToUnixTimeSeconds() / (long)Changes.TotalSeconds;

    private static string MarkOf(CheckInPlan plan, long window) => MarkOf(plan, window.ToString(CultureInfo.InvariantCulture), MarkLength);

    private static string MarkOf(CheckInPlan plan, string what, int length)
    {
        Span<byte> hash = stackalloc byte[32];
        HMACSHA256.HashData(Encoding.UTF8.GetBytes(plan.Secret), Encoding.UTF8.GetBytes(plan.ActivityId + ":" + what), hash);
        Span<char> text = stackalloc char[length];
        for (var i = 0; i < length; i++)
            text[i] = Letters[hash[i] & 31];
        return new string(text);
    }

    private static bool Same(string a, string b) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(a), Encoding.UTF8.GetBytes(b));
}
