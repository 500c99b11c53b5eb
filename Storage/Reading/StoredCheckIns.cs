using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Attendances;
using VolunteerBot.Domain.Campaigns;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Storage.Reading;

/// <summary>Check-in plans and attendance as they are stored.</summary>
public sealed class StoredCheckIns(IRecords records) : ICheckIns
{
    private static readonly TimeSpan LongestShift = TimeSpan.FromHours(24);

    /// <summary>From the first shift to the last.</summary>
    private static readonly TimeSpan LongestActivity = TimeSpan.FromDays(31);

    /// <summary>Check-ins of one square that are open at the same time, and some nobody ended.</summary>
    private const int MostNear = 200;

    public async ValueTask<CheckInPlan?> Plan(ActivityId id, CancellationToken cancel) =>
        (await records.Get(AttendanceRecords.Plans, id.ToString(), cancel).ConfigureAwait(false))?.Value;

    public async ValueTask<IReadOnlyList<CheckInPlan>> OpenOf(PersonId owner, DateTimeOffset from, CancellationToken cancel)
    {
        var query = new RecordQuery<CheckInPlan>(AttendanceRecords.Plans, AttendanceRecords.OpenByOwner,
            Keys.Of(owner.ToString(), Keys.Of(from)), owner.ToString() + (char)(Keys.Separator + 1), 20);
        return [.. (await records.Find(query, cancel).ConfigureAwait(false)).Select(p => p.Value)];
    }

    public async ValueTask<CheckInPlan?> Expecting(PersonId person, DateTimeOffset now, CancellationToken cancel)
    {
        var signedUp = (await records.Find(CampaignRecords.Of(person, now - LongestShift, 20), cancel).ConfigureAwait(false))
            .Where(s => s.Value.IsOnList).Select(s => (s.Value.ActivityId, s.Value.Shift));
        var here = (await records.Find(AttendanceRecords.Of(person, now - LongestShift, now + LongestShift, 20), cancel).ConfigureAwait(false))
            .Select(a => (a.Value.ActivityId, a.Value.Shift));
        foreach (var (activity, shift) in signedUp.Concat(here).Distinct())
        {
            if (await Plan(activity, cancel).ConfigureAwait(false) is { ClosedAt: null } plan && plan.Ways.Contains(CheckInWay.Location)
                && plan.Shift(shift) is { } of && (plan.TakesIn(of, now) || plan.TakesOut(of, now)))
                return plan;
        }
        return null;
    }

    public async ValueTask<CheckInPlan?> Around(GeoPoint point, int metres, DateTimeOffset now, CancellationToken cancel)
    {
        KeyRange[] squares = [.. AttendanceRecords.Squares.Around(point).Select(s => new KeyRange(Keys.Of(s, Keys.Of(now - LongestActivity)), Keys.Of(s, Keys.Of(now + LongestShift))))];
        var near = await records.FindEach(AttendanceRecords.Plans, AttendanceRecords.OpenBySquare, squares, MostNear, cancel).ConfigureAwait(false);
        var taking = near.Select(p => (Plan: p.Value, Metres: Distances.Between(p.Value.Point!.Value, point))).Where(p => p.Plan.Shifts.Any(s => p.Plan.TakesIn(s, now)));
        return taking.Where(p => p.Metres <= Math.Max(metres, p.Plan.Radius)).OrderByDescending(p => p.Plan.Reaches(point)).ThenBy(p => p.Metres).FirstOrDefault().Plan;
    }

    public async ValueTask<IReadOnlyList<Attendance>> At(ActivityId activity, CancellationToken cancel) =>
        [.. (await records.Find(AttendanceRecords.Of(activity, limit: int.MaxValue), cancel).ConfigureAwait(false)).Select(a => a.Value)];

    public async ValueTask<IReadOnlyList<Attendance>> Of(IReadOnlyCollection<OrgUnitId> units, DateTimeOffset from, DateTimeOffset to, CancellationToken cancel)
    {
        KeyRange[] ranges = [.. units.Distinct().Select(u => AttendanceRecords.KeysOf(u, from, to))];
        return [.. (await records.FindEach(AttendanceRecords.Type, AttendanceRecords.ByUnit, ranges, int.MaxValue, cancel).ConfigureAwait(false)).Select(a => a.Value)];
    }

    public async ValueTask<IReadOnlyList<Attendance>> Of(CampaignId campaign, CancellationToken cancel) =>
        [.. (await records.Find(RecordQuery<Attendance>.Under(AttendanceRecords.Type, AttendanceRecords.ByCampaign, campaign.ToString(), int.MaxValue), cancel).ConfigureAwait(false)).Select(a => a.Value)];

    public async ValueTask<IReadOnlyList<Attendance>> Of(PersonId person, DateTimeOffset from, DateTimeOffset to, CancellationToken cancel) =>
        [.. (await records.Find(AttendanceRecords.Of(person, from, to), cancel).ConfigureAwait(false)).Select(a => a.Value)];
}
