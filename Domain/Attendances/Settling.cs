namespace VolunteerBot.Domain.Attendances;

/// <summary>
/// What the evidence amounts to. Depends on the set of events and the plan alone: in whatever order, and however late, the same events
/// come in, they settle to the same.
/// </summary>
public static class Settling
{
    /// <summary>Whoever comes this late, or leaves this early, counts as there from the beginning or to the end.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromMinutes(15);

    /// <exception cref="ArgumentException">The plan has no such shift.</exception>
    public static Attendance Settle(Attendance attendance, CheckInPlan plan)
    {
        var shift = plan.Shift(attendance.Shift) ?? throw new ArgumentException($"The plan has no shift {attendance.Shift}.");
        var events = attendance.Events.DistinctBy(e => e.Id).OrderBy(e => e.At).ThenBy(e => e.Id, StringComparer.Ordinal).ToList();
        var ruling = events.LastOrDefault(e => e.Way == CheckInWay.Correction);
        var arrived = ArrivedAt(events, plan, shift);
        var left = arrived is null ? null : LeftAt(events, plan, shift, arrived.Value);
        var settled = attendance with { ArrivedAt = arrived, LeftAt = left };
        if (ruling is not null)
            return Ruled(settled, ruling, plan, shift);
        if (plan.ClosedAt is null)
            return settled with { State = arrived is not null ? AttendanceState.Arrived : Missed(events, open: true), Hours = null, HoursStatus = HoursStatus.None };
        return arrived is { } at ? Present(settled, at, plan, shift) : settled with { State = Missed(events, open: false), Hours = 0, HoursStatus = Status(attendance, HoursStatus.None) };
    }

    /// <summary>
    /// The first instant at which enough is known: any way of the plan or, where all are required, the last of them. The roll-call is
    /// enough by itself and means from the beginning, whenever it was typed.
    /// </summary>
    private static DateTimeOffset? ArrivedAt(List<AttendanceEvent> events, CheckInPlan plan, CheckInShift shift)
    {
        var firsts = plan.Ways.Select(w => events.Where(e => e.Mark == AttendanceMark.In && e.Way == w && plan.TakesIn(shift, e.At)).Select(e => (DateTimeOffset?)e.At).Min()).ToList();
        var own = firsts.Count == 0 ? null : plan.AllRequired ? (firsts.Contains(null) ? null : firsts.Max()) : firsts.Min();
        var called = events.LastOrDefault(e => e.Way == CheckInWay.RollCall && e.Mark != AttendanceMark.Out)?.Mark == AttendanceMark.In ? shift.StartsAt : (DateTimeOffset?)null;
        return own is null || called is null ? own ?? called : own < called ? own : called;
    }

    private static DateTimeOffset? LeftAt(List<AttendanceEvent> events, CheckInPlan plan, CheckInShift shift, DateTimeOffset arrived) =>
        events.LastOrDefault(e => e.Mark == AttendanceMark.Out && e.At >= arrived && plan.TakesOut(shift, e.At))?.At;

    /// <summary>The last of what the leader said about somebody who is not there; before the end nobody is a no-show.</summary>
    private static AttendanceState Missed(List<AttendanceEvent> events, bool open) =>
        events.LastOrDefault(e => e.Mark is AttendanceMark.Absent or AttendanceMark.AbsentWithNotice)?.Mark switch
        {
            AttendanceMark.AbsentWithNotice => AttendanceState.AbsentWithNotice,
            AttendanceMark.Absent => AttendanceState.NoShow,
            _ => open ? AttendanceState.SignedUp : AttendanceState.NoShow,
        };

    private static Attendance Present(Attendance attendance, DateTimeOffset arrived, CheckInPlan plan, CheckInShift shift)
    {
        var early = attendance.LeftAt is { } left && left < shift.EndsAt - Grace;
        var unusual = (plan.WithOut && attendance.LeftAt is null) || attendance.Events.Any(e => e.Way != CheckInWay.RollCall && e.ReceivedAt > plan.ClosedAt) || attendance.Doubts.Count > 0;
        return attendance with
        {
            State = early ? AttendanceState.LeftEarly : AttendanceState.Completed,
            Hours = HoursOf(arrived, attendance.LeftAt, plan, shift),
            HoursStatus = Status(attendance, unusual ? HoursStatus.Proposed : HoursStatus.Approved),
        };
    }

    /// <summary>From coming to going, within the plan and never more than the plan allows, in quarters.</summary>
    public static decimal HoursOf(DateTimeOffset arrived, DateTimeOffset? left, CheckInPlan plan, CheckInShift shift)
    {
        var from = arrived <= shift.StartsAt + Grace ? shift.StartsAt : arrived;
        var to = left is { } gone && gone < shift.EndsAt - Grace ? gone : shift.EndsAt;
        var quarters = Math.Max(0, Math.Floor((to - from).TotalMinutes / 15));
        return Math.Min((decimal)quarters / 4, plan.MostHours);
    }

    private static Attendance Ruled(Attendance attendance, AttendanceEvent ruling, CheckInPlan plan, CheckInShift shift)
    {
        var hours = ruling.Mark == AttendanceMark.In
            ? Math.Min(ruling.Hours ?? HoursOf(attendance.ArrivedAt ?? shift.StartsAt, attendance.LeftAt, plan, shift), plan.MostHours) : 0;
        return attendance with
        {
            ArrivedAt = ruling.Mark == AttendanceMark.In ? attendance.ArrivedAt ?? shift.StartsAt : null,
            LeftAt = ruling.Mark == AttendanceMark.In ? attendance.LeftAt : null,
            State = ruling.Mark switch
            {
                AttendanceMark.In when plan.ClosedAt is null => AttendanceState.Arrived,
                AttendanceMark.In => AttendanceState.Completed,
                AttendanceMark.AbsentWithNotice => AttendanceState.AbsentWithNotice,
                _ => AttendanceState.NoShow,
            },
            Hours = plan.ClosedAt is null ? null : hours,
            HoursStatus = plan.ClosedAt is null ? HoursStatus.None : Status(attendance, hours > 0 ? HoursStatus.Approved : HoursStatus.None, ruling),
        };
    }

    /// <summary>A dispute stands until a correction that is younger than it.</summary>
    private static HoursStatus Status(Attendance attendance, HoursStatus otherwise, AttendanceEvent? ruling = null) =>
        attendance.DisputedAt is { } disputed && (ruling is null || ruling.ReceivedAt < disputed) ? HoursStatus.Disputed : otherwise;
}
