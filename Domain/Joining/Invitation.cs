using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;

namespace VolunteerBot.Domain.Joining;

/// <summary>A link by which somebody joins a unit. Its token is the only proof there is: a link nobody made finds no record.</summary>
public sealed record Invitation
{
    /// <summary>The token of the link, 16 letters.</summary>
    public required string Id { get; init; }

    public required OrgUnitId UnitId { get; init; }

    /// <summary>A leading role is given at once to the first who uses it, as long as the one who invited could still give it.</summary>
    public required Role Role { get; init; }

    public required PersonId By { get; init; }

    public required DateTimeOffset At { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    public int Uses { get; init; }

    public DateTimeOffset? RevokedAt { get; init; }

    /// <summary>Links for volunteers hang in group chats; one for a leading role is for one person.</summary>
    public int MostUses => Role == Role.Volunteer ? 1_000 : 1;

    public static TimeSpan Lasts(Role role) => role == Role.Volunteer ? TimeSpan.FromDays(90) : TimeSpan.FromDays(7);

    public bool IsOpenAt(DateTimeOffset now) => RevokedAt is null && now < ExpiresAt && Uses < MostUses;
}
