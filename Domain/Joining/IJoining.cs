using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;

namespace VolunteerBot.Domain.Joining;

/// <summary>Looking at invitations, requests and links.</summary>
public interface IJoining
{
    ValueTask<Invitation?> Invitation(string token, CancellationToken cancel);

    /// <summary>Requests of the units that wait, the oldest first, at most 50.</summary>
    ValueTask<IReadOnlyList<RoleRequest>> Waiting(IReadOnlyCollection<OrgUnitId> units, CancellationToken cancel);

    /// <summary>What somebody has asked for and still waits for.</summary>
    ValueTask<IReadOnlyList<RoleRequest>> WaitingOf(PersonId person, CancellationToken cancel);

    ValueTask<GuardianRequest?> GuardianOf(PersonId child, CancellationToken cancel);

    /// <summary>Group chats linked to a unit.</summary>
    ValueTask<IReadOnlyList<GroupLink>> Groups(OrgUnitId unit, CancellationToken cancel);

    ValueTask<GroupLink?> Group(string address, CancellationToken cancel);

    /// <summary>Volunteers of exactly this unit, how many.</summary>
    ValueTask<long> CountMembers(OrgUnitId unit, CancellationToken cancel);

    /// <summary>Those of a unit, whatever their role today, by name; at most <paramref name="limit"/>.</summary>
    ValueTask<IReadOnlyList<Person>> Members(OrgUnitId unit, int limit, CancellationToken cancel);
}
