using VolunteerBot.Domain.Campaigns;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Domain.Attendances;

/// <summary>Everybody an activity has to do with: those who signed up, whether anything is known of them, and those who came.</summary>
internal static class Expected
{
    /// <returns>Each with the version on record; 0 where there is none yet.</returns>
    public static async ValueTask<IReadOnlyList<(Attendance Attendance, long Version)>> Of(IRecords records, CheckInPlan plan, OrgTree units, CancellationToken cancel)
    {
        var known = (await records.Find(AttendanceRecords.Of(plan.ActivityId, limit: int.MaxValue), cancel)).ToDictionary(a => a.Value.Id, StringComparer.Ordinal);
        var all = known.Values.Where(a => plan.Shift(a.Value.Shift) is not null).Select(a => (a.Value, a.Version)).ToList();
        foreach (var shift in plan.Shifts)
        {
            var going = await records.Find(CampaignRecords.Of(plan.ActivityId, shift.No, SignUpState.Going, limit: int.MaxValue), cancel);
            all.AddRange(going.Where(s => !known.ContainsKey(s.Value.Id)).Select(s => (Of(s.Value, plan, shift, units), 0L)));
        }
        return all;
    }

    /// <summary>Their name today, or the name a leader gave.</summary>
    public static async ValueTask<string> NameOf(IRecords records, Attendance attendance, CancellationToken cancel) =>
        (attendance.PersonId is { } id ? (await records.Get(PeopleRecords.Type, id.ToString(), cancel))?.Value.Name : null) ?? attendance.NamedAs ?? "?";

    private static Attendance Of(SignUp signUp, CheckInPlan plan, CheckInShift shift, OrgTree units)
    {
        var unit = signUp.UnitId ?? plan.UnitId;
        return new()
        {
            Id = signUp.Id, ActivityId = plan.ActivityId, Shift = shift.No, PersonId = signUp.PersonId, NamedAs = signUp.NamedAs,
            Unit = units.Current(unit) ?? unit, CampaignId = plan.CampaignId, StartsAt = shift.StartsAt,
        };
    }
}
