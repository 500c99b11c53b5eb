using System.Text.Json.Serialization;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Domain.Certificates;

[JsonConverter(typeof(TypedIdConverter<CertificateId>))]
public readonly record struct CertificateId(Guid Value) : ITypedId<CertificateId>
{
    public static CertificateId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString("N");
}

/// <summary>
/// <i>Giấy chứng nhận tham gia hoạt động tình nguyện</i> of the organiser (domain reference 4.2): what somebody did, said by the unit. It
/// states facts and gives no right. Once issued only two things change: it is revoked, or the person is forgotten in it.
/// </summary>
public sealed record Certificate
{
    public required CertificateId Id { get; init; }

    /// <summary>Sixteen letters that nobody guesses, in the link of the QR code; <see cref="CertificateLinks.Shown"/> as it is printed.</summary>
    public required string Code { get; init; }

    /// <summary>Of the unit's own series: <c>0012/2026/GCN-TNV</c>.</summary>
    public required string Number { get; init; }

    /// <summary>The unit that issues it.</summary>
    public required OrgUnitId UnitId { get; init; }

    /// <summary>What the unit was called that day.</summary>
    public required string UnitName { get; init; }

    /// <summary>Whose it is; null once they were forgotten.</summary>
    public PersonId? PersonId { get; init; }

    /// <summary>The name on it; null once they were forgotten.</summary>
    public string? Name { get; init; }

    public required CertifiedService Service { get; init; }

    public required PersonId IssuedBy { get; init; }

    /// <summary>The issuer's name; null once they were forgotten.</summary>
    public string? Signer { get; init; }

    /// <summary>The role in which they issued it.</summary>
    public required Role SignedAs { get; init; }

    public required DateTimeOffset IssuedAt { get; init; }

    /// <summary>The signed file that is verified without the server; null once the person was forgotten, for the name stands in it.</summary>
    public SignedFile? File { get; init; }

    public Revocation? Revoked { get; init; }
}

/// <summary>What a certificate states.</summary>
/// <param name="From">Day of the first activity.</param>
/// <param name="To">Day of the last one.</param>
/// <param name="Activities">How many.</param>
/// <param name="Hours">Approved hours in all; 0 = none were approved, and none are named.</param>
public sealed record CertifiedService(DateOnly From, DateOnly To, int Activities, decimal Hours)
{
    /// <summary>So many are named one by one.</summary>
    public const int MostNamed = 8;

    /// <summary>The newest, at most <see cref="MostNamed"/>.</summary>
    public IReadOnlyList<CertifiedActivity> Named { get; init; } = [];

    /// <exception cref="ArgumentException">There is nothing to state.</exception>
    public static CertifiedService Of(ServiceRecord record) => record.Activities == 0
        ? throw new ArgumentException("Nothing was done.")
        : new(record.All.Min(s => s.On), record.All.Max(s => s.On), record.Activities, record.Hours)
        {
            Named = [.. record.All.Take(MostNamed).Select(s => new CertifiedActivity(s.Title, s.On, s.Hours))],
        };

    /// <summary>Whether both state the same.</summary>
    public bool IsSameAs(CertifiedService other) => (From, To, Activities, Hours) == (other.From, other.To, other.Activities, other.Hours);
}

/// <param name="Hours">Null where none were approved.</param>
public sealed record CertifiedActivity(string Title, DateOnly On, decimal? Hours);

/// <param name="Reason">For the person and the audit; the public page does not show it.</param>
public sealed record Revocation(PersonId By, DateTimeOffset At, string Reason);
