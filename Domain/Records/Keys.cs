using System.Globalization;

namespace VolunteerBot.Domain.Records;

/// <summary>Builds index keys whose ordinal order is the order wanted: parts are joined by a character that sorts before every letter.</summary>
public static class Keys
{
    /// <summary>Stands between the parts of a key. No id, code or number contains it.</summary>
    public const char Separator = '\u0001';

    public static string Of(string part) => part;

    public static string Of(string first, string second) => string.Concat(first, "\u0001", second);

    public static string Of(string first, string second, string third) => string.Concat(first, "\u0001", second + "\u0001" + third);

    /// <summary>An instant as 17 digits in UTC, to the millisecond.</summary>
    public static string Of(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyyMMddHHmmssfff", CultureInfo.InvariantCulture);

    public static string Of(DateOnly date) => date.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    public static string Of(DateTime local) => local.ToString("yyyyMMddHHmm", CultureInfo.InvariantCulture);
}
