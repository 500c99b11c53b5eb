using System.Text.Json.Serialization;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Domain.Organisation;

[JsonConverter(typeof(TypedIdConverter<OrgChangeId>))]
public readonly record struct OrgChangeId(Guid Value) : ITypedId<OrgChangeId>
{
    public static OrgChangeId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString("N");
}

/// <summary>What happened to units (domain reference 2.5).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<OrgChangeKind>))]
public enum OrgChangeKind
{
    /// <summary>Thành lập.</summary>
    Establish,

    /// <summary>Đổi tên.</summary>
    Rename,

    /// <summary>Chuyển giao: another unit stands above it.</summary>
    Reparent,

    /// <summary>Sáp nhập, hợp nhất.</summary>
    Merge,

    /// <summary>Chia tách.</summary>
    Split,

    /// <summary>A part of a unit goes to another one; the unit itself goes on.</summary>
    PartialTransfer,

    /// <summary>Giải thể.</summary>
    Dissolve,

    /// <summary>A whole level ended, as the districts on 1/7/2025.</summary>
    LevelAbolished,

    /// <summary>What was on record was wrong; nothing happened outside.</summary>
    Correction,
}

/// <summary>How much of a unit went to a successor. Only a whole unit takes its figures along.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SuccessionShare>))]
public enum SuccessionShare
{
    Full,
    Partial,
}

/// <summary>The paper a change rests on: <c>1660/NQ-UBTVQH15</c>, its date, who issued it.</summary>
public sealed record LegalBasis(string Number, DateOnly Date, string? Issuer = null);

public sealed record OrgSuccession(OrgUnitId From, OrgUnitId To, SuccessionShare Share);

/// <summary>One change of the organisation. What units became stands in their versions; this says why, and who followed whom.</summary>
public sealed record OrgChange
{
    public required OrgChangeId Id { get; init; }

    public required OrgChangeKind Kind { get; init; }

    /// <summary>The first day on which it holds; may lie ahead.</summary>
    public required DateOnly On { get; init; }

    public LegalBasis? Basis { get; init; }

    /// <summary>Every unit it touches.</summary>
    public required IReadOnlyList<OrgUnitId> Units { get; init; }

    public IReadOnlyList<OrgSuccession> Successions { get; init; } = [];

    public string? Note { get; init; }

    /// <summary>Who entered it; null for what came with the first import or the sample data.</summary>
    public PersonId? By { get; init; }

    public required DateTimeOffset EnteredAt { get; init; }
}
