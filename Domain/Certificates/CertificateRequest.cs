using System.Text.Json.Serialization;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Joining;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Domain.Certificates;

[JsonConverter(typeof(TypedIdConverter<CertificateRequestId>))]
public readonly record struct CertificateRequestId(Guid Value) : ITypedId<CertificateRequestId>
{
    public static CertificateRequestId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString("N");
}

/// <summary>Somebody asks for a certificate; a cadre of the unit or above issues it with one tap.</summary>
public sealed record CertificateRequest
{
    public required CertificateRequestId Id { get; init; }

    public required PersonId PersonId { get; init; }

    /// <summary>The unit that is asked; if nobody there may issue, those above it are.</summary>
    public required OrgUnitId UnitId { get; init; }

    public required CertifiedScope Scope { get; init; }

    public required DateTimeOffset At { get; init; }

    public RequestState State { get; init; }

    /// <summary>How often those who issue were reminded of it.</summary>
    public int Nudges { get; init; }

    /// <summary>When they are reminded next; null = no more.</summary>
    [JsonIgnore]
    public DateTimeOffset? NudgeAt => State != RequestState.Waiting ? null : Nudges switch { 0 => At.AddDays(1), 1 => At.AddDays(7), _ => null };

    public PersonId? DecidedBy { get; init; }

    public DateTimeOffset? DecidedAt { get; init; }
}

/// <summary>What a certificate is asked for: one activity, one year, or (with neither) everything.</summary>
public sealed record CertifiedScope(int? Year = null, ActivityId? Activity = null)
{
    /// <summary>The part of a record that lies in it.</summary>
    public ServiceRecord Of(ServiceRecord record) =>
        Activity is { } only ? record.Only(only) : Year is { } year ? record.In(year) : record;
}
