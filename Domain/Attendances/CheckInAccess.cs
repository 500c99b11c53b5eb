using VolunteerBot.Domain.Access;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Domain.Attendances;

/// <summary>Who may run the check-in of an activity: its author, or somebody who manages the activities of its unit.</summary>
public static class CheckInAccess
{
    public static bool MayManage(CheckInPlan plan, DecisionContext context) => plan.OwnerId == context.By.Id
        || Permissions.May(context.By, Deed.ManageActivities, context.Units.Current(plan.UnitId) ?? plan.UnitId, context.Units, context.Today);

    internal static async ValueTask<(Stored<CheckInPlan>? Plan, Outcome? Refused)> Managed(IRecords records, ActivityId id, DecisionContext context, CancellationToken cancel)
    {
        if (await records.Get(AttendanceRecords.Plans, id.ToString(), cancel) is not { } stored)
            return (null, new Outcome.Refused(null, new CheckInNotOpen()));
        return MayManage(stored.Value, context) ? (stored, null) : (null, new Outcome.Refused(null, new NotAllowed()));
    }
}
