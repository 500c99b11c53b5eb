using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;

namespace VolunteerBot.Domain.Access;

/// <summary>Decides from the roles of today and the tree of today: what was given or taken away counts with the next question asked.</summary>
public static class Permissions
{
    /// <summary>Whether the person may do it in the unit.</summary>
    /// <param name="units">The tree of <paramref name="today"/>; a role in a unit that is no longer there reaches nothing.</param>
    public static bool May(Person person, Deed deed, OrgUnitId unit, OrgTree units, DateOnly today)
    {
        foreach (var role in person.Roles)
        {
            if (!role.HoldsOn(today) || AccessTable.Of(role.Role, deed) is var scope && scope == Scope.Nowhere)
                continue;
            if (role.UnitId != OrgUnitId.Everything && units.VersionOf(role.UnitId) is null)
                continue;
            if (scope == Scope.Everywhere || (scope & Relation(unit, role.UnitId, units)) != 0)
                return true;
        }
        return false;
    }

    /// <summary>Whether the person may do it anywhere at all.</summary>
    public static bool MaySomewhere(Person person, Deed deed, DateOnly today)
    {
        foreach (var role in person.Roles)
        {
            if (role.HoldsOn(today) && AccessTable.Of(role.Role, deed) != Scope.Nowhere)
                return true;
        }
        return false;
    }

    /// <summary>The roles with which somebody may do it in the unit they are held in.</summary>
    public static IReadOnlyCollection<Role> RolesWith(Deed deed) => ByDeed[(int)deed];

    /// <summary>Where <paramref name="unit"/> lies, seen from <paramref name="from"/>.</summary>
    public static Scope Relation(OrgUnitId unit, OrgUnitId from, OrgTree units) =>
        unit == from ? Scope.Own
        : units.IsWithin(unit, from) ? Scope.Below
        : units.IsWithin(from, unit) ? Scope.Above
        : Scope.Beside;

    /// <summary>What it takes to give, confirm or take back a role. Volunteers join by themselves; only their removal needs it.</summary>
    public static Deed Granting(Role role) => role switch
    {
        Role.Volunteer => Deed.InviteVolunteers,
        Role.TeamLeader or Role.CellSecretary => Deed.GrantTeamRoles,
        Role.CommuneCadre or Role.FocalPoint or Role.StateOfficer => Deed.GrantCadreRoles,
        Role.SystemAdmin or Role.PrivacyOfficer => Deed.GrantSystemRoles,
        _ => Deed.GrantProvincialRoles,
    };

    private static readonly IReadOnlyCollection<Role>[] ByDeed =
    [
        .. Enum.GetValues<Deed>().Select(d => Enum.GetValues<Role>().Where(r => (AccessTable.Of(r, d) & Scope.Own) != 0).ToHashSet()),
    ];
}
