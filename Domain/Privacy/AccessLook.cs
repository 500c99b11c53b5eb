using System.Text.Json.Serialization;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;

namespace VolunteerBot.Domain.Privacy;

[JsonConverter(typeof(JsonStringEnumConverter<LookedAt>))]
public enum LookedAt
{
    /// <summary>The list of a unit's people.</summary>
    Roster,

    /// <summary>What somebody wrote to the one who answers for data.</summary>
    Request,

    /// <summary>A list taken out of the system.</summary>
    Export,
}

/// <summary>Somebody looked at other people's data (domain reference 4.4). Those people can ask for it.</summary>
public sealed record AccessLook
{
    /// <summary>32 hex digits, sortable in time.</summary>
    public required string Id { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Null = whoever works at the command line of the machine.</summary>
    public PersonId? By { get; init; }

    public required LookedAt What { get; init; }

    public OrgUnitId? UnitId { get; init; }

    /// <summary>Whose; none with <see cref="Everybody"/>.</summary>
    public IReadOnlyList<PersonId> People { get; init; } = [];

    public bool Everybody { get; init; }

    public required string Channel { get; init; }
}
