using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;
using VolunteerBot.Domain.People;

namespace VolunteerBot.Domain.Joining;

[JsonConverter(typeof(JsonStringEnumConverter<CodePurpose>))]
public enum CodePurpose
{
    /// <summary>Whoever enters it writes from another address of the same person.</summary>
    JoinAddress,

    /// <summary>Whoever enters it first becomes the administrator.</summary>
    FirstAdministrator,

    /// <summary>Whoever enters it is asked to agree for a child.</summary>
    Guardian,
}

/// <summary>A secret that works once. Only its hash is kept.</summary>
public sealed record OneTimeCode
{
    /// <summary><see cref="Codes.IdOf"/> of the code.</summary>
    public required string Id { get; init; }

    public required CodePurpose Purpose { get; init; }

    /// <summary>Whose it is; null for the first administrator's.</summary>
    public PersonId? PersonId { get; init; }

    /// <summary>The only one who may use it, where the platform has vouched for them (a phone number shared).</summary>
    public PersonId? OnlyFor { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Null = until it is used.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    public DateTimeOffset? UsedAt { get; init; }

    public bool IsOpenAt(DateTimeOffset now) => UsedAt is null && (ExpiresAt is not { } end || now < end);
}

/// <summary>Wrong guesses of one person; after <see cref="Most"/> they wait.</summary>
public sealed record GuessLock
{
    public const int Most = 5;

    /// <summary>How long somebody waits, and after how long wrong guesses are forgotten.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromHours(1);

    /// <summary>Who guesses.</summary>
    public required string Id { get; init; }

    public int Wrong { get; init; }

    public required DateTimeOffset Since { get; init; }

    public bool IsLockedAt(DateTimeOffset now) => Wrong >= Most && now < Since + Lasts;

    public GuessLock AfterWrong(DateTimeOffset now) => now < Since + Lasts ? this with { Wrong = Wrong + 1, Since = now } : this with { Wrong = 1, Since = now };
}

/// <summary>Codes and tokens, made from the random bits of an id.</summary>
public static class Codes
{
    public const int Digits = 8;

    public static readonly TimeSpan Lasts = TimeSpan.FromMinutes(10);

    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";

    /// <summary>Eight digits to read out or type.</summary>
    public static string Short(Guid random) =>
        (Bits(random) % 100_000_000).ToString("00000000", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Sixteen letters for a link or a long-lived code: 79 bits, from two ids.</summary>
    public static string Long(Guid first, Guid second)
    {
        Span<byte> seed = stackalloc byte[32];
        first.TryWriteBytes(seed);
        second.TryWriteBytes(seed[16..]);
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(seed, hash);
        Span<char> text = stackalloc char[16];
        for (var i = 0; i < text.Length; i++)
            text[i] = Letters[BinaryPrimitives.ReadUInt16BigEndian(hash[(i * 2)..]) % Letters.Length];
        return new string(text);
    }

    /// <summary>What a code is stored under; spaces, dashes and letter case do not count.</summary>
    public static string IdOf(CodePurpose purpose, string code)
    {
        var bare = string.Concat(code.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(purpose + ":" + bare)));
    }

    /// <summary>The last 62 bits of a version-7 UUID are random.</summary>
    private static ulong Bits(Guid random)
    {
        Span<byte> bytes = stackalloc byte[16];
        random.TryWriteBytes(bytes, bigEndian: true, out _);
        return BinaryPrimitives.ReadUInt64BigEndian(bytes[8..]) & 0x3FFF_FFFF_FFFF_FFFF;
    }
}
