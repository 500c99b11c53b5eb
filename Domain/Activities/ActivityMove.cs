using VolunteerBot.Domain.Attendances;
using VolunteerBot.Domain.Campaigns;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Domain.Activities;

/// <summary>What follows an activity into another one: sign-ups, attendance, and the check-in where the other has none. Everybody is there once.</summary>
internal sealed class ActivityMove(IRecords records, Activity from, Activity into)
{
    private readonly Dictionary<string, (SignUp Value, long Version)> _signUps = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (Attendance Value, long Version)> _attendance = new(StringComparer.Ordinal);
    private readonly List<Change> _changes = [];

    /// <summary>The changes, and what attendance then tells.</summary>
    public async ValueTask<(IReadOnlyList<Change> Changes, AttendanceDraft? Known)> Of(CancellationToken cancel)
    {
        var call = await records.Get(CampaignRecords.Recruitments, into.Id.ToString(), cancel);
        var plan = await Plan(cancel);
        var shifts = plan?.Shifts ?? CheckInPlan.ShiftsOf(into, call?.Value);
        await SignUps(call, shifts, cancel);
        await Attendance(plan, shifts, cancel);
        var stay = (await records.Find(AttendanceRecords.Of(into.Id, limit: int.MaxValue), cancel)).Select(a => a.Value).Where(a => !_attendance.ContainsKey(a.Id));
        var known = AttendanceDraft.Of([.. stay, .. _attendance.Values.Select(a => a.Value)]);
        return ([.. _changes, .. _signUps.Values.Select(s => CampaignRecords.SignUps.Put(s.Value, s.Version)), .. _attendance.Values.Select(a => AttendanceRecords.Type.Put(a.Value, a.Version))], known);
    }

    /// <summary>The check-in of the one that stays. Where it has none, that of the other goes along, with its code; where both have one, the other's code leads here.</summary>
    private async ValueTask<CheckInPlan?> Plan(CancellationToken cancel)
    {
        var there = await records.Get(AttendanceRecords.Plans, into.Id.ToString(), cancel);
        if (there is not null || await records.Get(AttendanceRecords.Plans, from.Id.ToString(), cancel) is not { } here)
            return there?.Value;
        var plan = here.Value with { ActivityId = into.Id, Title = into.Plan.Title, UnitId = into.Plan.UnitId ?? here.Value.UnitId, OwnerId = into.AuthorId, CampaignId = into.CampaignId ?? here.Value.CampaignId };
        _changes.AddRange([AttendanceRecords.Plans.Delete(from.Id.ToString(), here.Version), AttendanceRecords.Plans.Put(plan, 0)]);
        return plan;
    }

    private async ValueTask SignUps(Stored<Recruitment>? call, IReadOnlyList<CheckInShift> shifts, CancellationToken cancel)
    {
        foreach (var (signUp, version) in (await records.Find(CampaignRecords.Of(from.Id, limit: int.MaxValue), cancel)).Select(s => (s.Value, s.Version)))
        {
            _changes.Add(CampaignRecords.SignUps.Delete(signUp.Id, version));
            var shift = signUp.Shift == 0 ? 0 : Nearest(signUp.Shift, shifts);
            var moved = signUp with { Id = IdOf(signUp.Id, shift), ActivityId = into.Id, Shift = shift, Skill = null, StartsAt = shifts.FirstOrDefault(s => s.No == shift)?.StartsAt ?? signUp.StartsAt };
            if (_signUps.ContainsKey(moved.Id) || await records.Get(CampaignRecords.SignUps, moved.Id, cancel) is not null)
                continue;
            _signUps[moved.Id] = (moved, 0);
        }
        if (call is not null)
            _changes.Add(CampaignRecords.Recruitments.Put(Counted(call.Value), call.Version));
        // Nobody is left on its list, so nobody is told that it was called off.
        if (await records.Get(CampaignRecords.Recruitments, from.Id.ToString(), cancel) is { } gone)
            _changes.Add(CampaignRecords.Recruitments.Put(gone.Value with { State = RecruitmentState.CalledOff }, gone.Version));
    }

    /// <summary>Those who had a place there have one here, also beyond the places there are.</summary>
    private Recruitment Counted(Recruitment call)
    {
        foreach (var signUp in _signUps.Values.Select(s => s.Value))
        {
            if (call.Shift(signUp.Shift) is not { } shift)
                continue;
            call = call.With(signUp.HoldsPlaces ? shift.Take(null, signUp.Seats) : signUp.State == SignUpState.Waiting ? shift with { Waiting = shift.Waiting + 1 } : shift);
        }
        return call;
    }

    private async ValueTask Attendance(CheckInPlan? plan, IReadOnlyList<CheckInShift> shifts, CancellationToken cancel)
    {
        foreach (var (attendance, version) in (await records.Find(AttendanceRecords.Of(from.Id, limit: int.MaxValue), cancel)).Select(a => (a.Value, a.Version)))
        {
            _changes.Add(AttendanceRecords.Type.Delete(attendance.Id, version));
            var shift = Nearest(attendance.Shift, shifts);
            var moved = attendance with
            {
                Id = IdOf(attendance.Id, shift), ActivityId = into.Id, Shift = shift, CampaignId = plan?.CampaignId ?? attendance.CampaignId, StartsAt = shifts.First(s => s.No == shift).StartsAt,
            };
            var there = _attendance.TryGetValue(moved.Id, out var twice) ? twice : await records.Get(AttendanceRecords.Type, moved.Id, cancel) is { } read ? (read.Value, read.Version) : (null!, 0L);
            _attendance[moved.Id] = (there.Value is null ? (plan?.Shift(shift) is null ? moved : moved.Settle(plan)) : AttendanceMoves.Both(there.Value, moved, plan), there.Version);
        }
    }

    private static int Nearest(int shift, IReadOnlyList<CheckInShift> shifts) => shifts.Any(s => s.No == shift) ? shift : shifts[0].No;

    /// <summary>The same person, or the same name of the same team, at the other activity.</summary>
    private string IdOf(string id, int shift) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{into.Id}-{shift}-{id[(id.LastIndexOf('-') + 1)..]}");
}
