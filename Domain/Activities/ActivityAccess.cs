using VolunteerBot.Domain.Access;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;

namespace VolunteerBot.Domain.Activities;

/// <summary>Who may do what with an activity: the table of <see cref="AccessTable"/>, and its author.</summary>
public static class ActivityAccess
{
    /// <summary>Roles whose holders verify results in their unit's subtree.</summary>
    public static IReadOnlyCollection<Role> Verifying => Permissions.RolesWith(Deed.VerifyResults);

    /// <summary>Its author, or somebody who leads its unit or one above.</summary>
    public static bool MayManage(Person person, Activity activity, OrgTree units, DateOnly today) =>
        activity.AuthorId == person.Id || May(person, Deed.ManageActivities, activity, units, today);

    public static bool MayVerify(Person person, Activity activity, OrgTree units, DateOnly today) =>
        May(person, Deed.VerifyResults, activity, units, today);

    /// <summary>Units whose activities the person sees as their own unit's: where they hold any role, else their home unit.</summary>
    public static IReadOnlyList<OrgUnitId> UnitsOf(Person person, DateOnly today)
    {
        var roles = person.RolesOn(today).Select(r => r.UnitId).Where(u => u != OrgUnitId.Everything).Distinct().ToList();
        return roles.Count > 0 ? roles : person.HomeUnit is { } home ? [home] : [];
    }

    /// <summary>An activity of a unit that ended counts for the one it went into whole.</summary>
    private static bool May(Person person, Deed deed, Activity activity, OrgTree units, DateOnly today) =>
        (units.Current(activity.Plan.UnitId) ?? activity.Plan.UnitId) is { } unit && Permissions.May(person, deed, unit, units, today);
}
