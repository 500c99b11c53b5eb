using System.Text.Json.Serialization;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Domain.People;

[JsonConverter(typeof(TypedIdConverter<ConsentId>))]
public readonly record struct ConsentId(Guid Value) : ITypedId<ConsentId>
{
    public static ConsentId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString("N");
}

/// <summary>What somebody can agree to, each by itself (domain reference 4.4). Only the first is needed to take part.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ConsentPurpose>))]
public enum ConsentPurpose
{
    /// <summary>Tham gia hoạt động và được ghi nhận.</summary>
    TakePart,

    /// <summary>Nhận thông báo hoạt động, chiến dịch.</summary>
    Alerts,

    /// <summary>Đăng ảnh có mặt mình.</summary>
    Photos,

    /// <summary>Giấy chứng nhận ghi tên.</summary>
    Certificates,
}

[JsonConverter(typeof(JsonStringEnumConverter<ConsentBy>))]
public enum ConsentBy
{
    Self,
    Guardian,
}

/// <summary>The proof that somebody agreed: to what text, by what act, when and where. Kept as long as it may have to be shown.</summary>
public sealed record Consent
{
    public required ConsentId Id { get; init; }

    public required PersonId PersonId { get; init; }

    public required ConsentPurpose Purpose { get; init; }

    /// <summary>Which wording was shown; <see cref="ConsentTexts.VersionOf"/>.</summary>
    public required string TextVersion { get; init; }

    /// <summary>The platform's id of the tap or message that said yes.</summary>
    public string? MessageId { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string Channel { get; init; }

    public ConsentBy By { get; init; }

    public PersonId? Guardian { get; init; }

    public DateTimeOffset? WithdrawnAt { get; init; }
}

/// <summary>
/// The wording people agree to, each purpose by itself: <c>join.summary</c>, <c>join.alerts</c>, <c>join.photos</c>, <c>join.certificates</c>
/// of the text files. A wording that asks for more than before takes a new version here, and those who agreed to an older one are asked
/// again; until they answer, what is not needed for taking part is not done.
/// </summary>
public static class ConsentTexts
{
    /// <summary>The first there was: what people agreed to before versions were kept with them.</summary>
    public const string First = "2026-11";

    private static readonly Dictionary<ConsentPurpose, string> Versions = new()
    {
        [ConsentPurpose.TakePart] = First, [ConsentPurpose.Alerts] = First, [ConsentPurpose.Photos] = First, [ConsentPurpose.Certificates] = First,
    };

    public static string VersionOf(ConsentPurpose purpose) => Versions[purpose];
}

/// <summary>Age bands and what follows from them (domain reference 4.5). Only the year of birth is known.</summary>
public static class Ages
{
    /// <summary>Below this somebody has no account at all.</summary>
    public const int Account = 7;

    /// <summary>Below this a guardian agrees first.</summary>
    public const int OwnConsent = 16;

    public const int Adult = 18;

    public const int Oldest = 110;

    /// <summary>The age reached in the course of the year.</summary>
    public static int InYear(int birthYear, DateOnly today) => today.Year - birthYear;

    /// <summary>Whether the year alone leaves open which side of sixteen somebody is on.</summary>
    public static bool MustAsk(int birthYear, DateOnly today) => InYear(birthYear, today) == OwnConsent;

    /// <summary>Whether somebody of that year is surely, or by their own word, under sixteen.</summary>
    /// <param name="isSixteen">What they said where the year leaves it open; false counts as a child.</param>
    public static bool IsChild(int birthYear, bool isSixteen, DateOnly today) =>
        InYear(birthYear, today) < OwnConsent || (MustAsk(birthYear, today) && !isSixteen);
}
