using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Campaigns;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Domain.Attendances;

/// <summary>Keeps an open check-in in step with its activity: when that moves, so do the times in which people can come.</summary>
public static class CheckInFollowUps
{
    /// <summary>Changes for an open check-in and what is recorded at it; none when it is closed, or nothing it knows has changed.</summary>
    /// <param name="call">The call for volunteers as it will be; null = as it is stored.</param>
    public static async ValueTask<IReadOnlyList<Change>> Follow(IRecords records, Activity after, Recruitment? call, CancellationToken cancel)
    {
        if (await records.Get(AttendanceRecords.Plans, after.Id.ToString(), cancel) is not { Value: { ClosedAt: null } plan } stored)
            return [];
        call ??= (await records.Get(CampaignRecords.Recruitments, after.Id.ToString(), cancel))?.Value;
        var shifts = CheckInPlan.ShiftsOf(after, call);
        if (plan.Title == after.Plan.Title && plan.Point == after.Plan.Place.Point && plan.Shifts.SequenceEqual(shifts))
            return [];
        var next = plan with { Title = after.Plan.Title, Shifts = shifts, Point = after.Plan.Place.Point };
        // Without a point no location can be compared, so none can be asked for.
        if (next.Point is null && next.Ways.Contains(CheckInWay.Location))
            next = next with { Ways = [CheckInWay.Link, CheckInWay.Code], AllRequired = false };
        var known = (await records.Find(AttendanceRecords.Of(after.Id, limit: int.MaxValue), cancel)).Where(a => next.Shift(a.Value.Shift) is not null);
        return
        [
            AttendanceRecords.Plans.Put(next, stored.Version),
            .. known.Select(a => AttendanceRecords.Type.Put((a.Value with { StartsAt = next.Shift(a.Value.Shift)!.StartsAt }).Settle(next), a.Version)),
        ];
    }
}
