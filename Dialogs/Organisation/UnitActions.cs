using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Domain.Access;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;

namespace VolunteerBot.Dialogs.Organisation;

/// <summary>What somebody may do in a unit, for offering it.</summary>
internal static class UnitActions
{
    /// <summary>Roles that this person may invite others to.</summary>
    public static IReadOnlyList<Role> Invitable(OrgUnitId id, OrgUnitVersion unit, TurnContext context) =>
        [.. Roles.In(unit.Kind).Prepend(Role.Volunteer).Where(r => MayGrant(r, id, context))];

    public static bool MayRevoke(OrgUnitId id, TurnContext context) => Roles.Leading.Any(r => MayGrant(r, id, context));

    /// <summary>Decided by the unit directly above; what has none, by those who reach everything.</summary>
    public static bool MayReorganise(OrgUnitId id, TurnContext context)
    {
        var above = context.Units.ParentOf(id) ?? OrgUnitId.Everything;
        return Permissions.May(context.Person, Deed.ReorganiseUnits, above, context.Units, context.Today) || Permissions.May(context.Person, Deed.AddUnits, above, context.Units, context.Today);
    }

    public static bool MayGrant(Role role, OrgUnitId id, TurnContext context) =>
        Permissions.May(context.Person, Permissions.Granting(role), id, context.Units, context.Today);
}
