using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Domain.Attendances;

/// <summary>Gathers what stands on an attendance list.</summary>
public static class AttendanceSheets
{
    public static async ValueTask<AttendanceSheet> Of(IRecords records, CheckInPlan plan, OrgTree units, CancellationToken cancel)
    {
        var activity = (await records.Get(ActivityRecords.Type, plan.ActivityId.ToString(), cancel))?.Value;
        var people = new List<ListedAttendance>();
        foreach (var (attendance, _) in await Expected.Of(records, plan, units, cancel))
            people.Add(new ListedAttendance(attendance, await Expected.NameOf(records, attendance, cancel), units.NameOf(units.Current(attendance.Unit))));
        var unit = units.Current(plan.UnitId) ?? plan.UnitId;
        var above = units.Above(unit).Select(u => (OrgUnitId?)u).FirstOrDefault();
        return new AttendanceSheet(above is { } up ? units.NameOf(up) : null, units.NameOf(unit) ?? "", plan.Title, activity?.Plan.Place.Text ?? "", plan, people);
    }
}
