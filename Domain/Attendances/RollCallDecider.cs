using VolunteerBot.Domain.Campaigns;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Domain.Attendances;

/// <summary>Decides what the leader says of the people on the list: the roll-call, and corrections with a reason.</summary>
/// <param name="fold">Makes names comparable: lower case, no diacritics.</param>
public sealed class RollCallDecider(IRecords records, IPeopleOfUnit members, Func<string, string> fold) : IDecider
{
    public Task<Outcome>? Decide(IIntention intention, DecisionContext context, CancellationToken cancel) => intention switch
    {
        RollCall call => Call(call, context, cancel),
        CorrectAttendance correct => Correct(correct, context, cancel),
        ApproveHours approve => Approve(approve, context, cancel),
        _ => null,
    };

    private sealed record Listed(Attendance Attendance, long Version, string Name);

    private async Task<Outcome> Call(RollCall call, DecisionContext context, CancellationToken cancel)
    {
        var (stored, refused) = await CheckInAccess.Managed(records, call.ActivityId, context, cancel);
        if (stored is null)
            return refused!;
        var plan = stored.Value;
        if (ShiftOf(call, plan, At(context)) is not { } shift)
            return new Outcome.Refused(null, new NoSuchShift(plan.Title, [.. plan.Shifts.Select(s => s.No)]));
        if (At(context) < shift.StartsAt - plan.Before)
            return new Outcome.Refused(null, new CheckInTooEarly(plan.Title, shift.StartsAt - plan.Before));
        var list = (await List(plan, context, cancel)).Where(l => l.Attendance.Shift == shift.No).ToList();
        List<string> unknown = [], several = [];
        var absent = call.Absent.Select(n => One(list, n, unknown, several)).OfType<Listed>().ToList();
        var withNotice = call.WithNotice.Select(n => One(list, n, unknown, several)).OfType<Listed>().ToList();
        List<string> newcomers = [];
        var present = call.Present.Select(n => One(list, n, newcomers, several)).OfType<Listed>().ToList();
        // Somebody said to be there and not there is nobody's guess.
        several.AddRange(present.Distinct().Concat(absent.Distinct()).Concat(withNotice.Distinct()).GroupBy(l => l.Attendance.Id).Where(g => g.Count() > 1).Select(g => g.First().Name));
        if (unknown.Count + several.Count > 0)
            return new Outcome.Refused(null, new NamesNotClear(unknown, several));
        (present, absent, withNotice) = ([.. present.Distinct()], [.. absent.Distinct()], [.. withNotice.Distinct()]);
        if (call.AllPresent)
            present.AddRange(list.Except(absent).Except(withNotice).Except(present).ToList());
        var walkIns = await WalkIns(newcomers, plan, shift, cancel);
        present.AddRange(walkIns);
        var marked = present.Select(l => (l, AttendanceMark.In)).Concat(absent.Select(l => (l, AttendanceMark.Absent))).Concat(withNotice.Select(l => (l, AttendanceMark.AbsentWithNotice)));
        var changes = marked.Select(m => (Change)AttendanceRecords.Type.Put(m.l.Attendance.With(Event(m.Item2, CheckInWay.RollCall, context), plan), m.l.Version)).ToList();
        return new Outcome.Done([.. changes, context.Audit("attendance.rollCall", "activities/" + plan.ActivityId)],
            new RollCalled(plan, present.Count, [.. absent.Select(l => l.Name)], [.. withNotice.Select(l => l.Name)], [.. walkIns.Select(l => l.Name)]));
    }

    private async Task<Outcome> Correct(CorrectAttendance correct, DecisionContext context, CancellationToken cancel)
    {
        var (stored, refused) = await CheckInAccess.Managed(records, correct.ActivityId, context, cancel);
        if (stored is null)
            return refused!;
        List<string> unknown = [], several = [];
        var (name, no) = NamedShift.Read(correct.Name);
        var list = (await List(stored.Value, context, cancel)).Where(l => no is null || l.Attendance.Shift == no).ToList();
        if (One(list, name, unknown, several) is not { } found)
        {
            var shifts = Bearers(list, name);
            return new Outcome.Refused("name", several.Count > 0 && shifts.DistinctBy(l => l.Attendance.Shift).Count() == shifts.Count
                ? new NameInSeveralShifts(name, [.. shifts.Select(l => l.Attendance.Shift).Order()]) : new NamesNotClear(unknown, several));
        }
        var ruling = Event(correct.Mark, CheckInWay.Correction, context) with { Reason = correct.Reason, Hours = correct.Hours };
        var next = found.Attendance.With(ruling, stored.Value);
        return new Outcome.Done([AttendanceRecords.Type.Put(next, found.Version), context.Audit("attendance.corrected", next.PersonId is { } who ? $"activities/{next.ActivityId}/{who}" : "activities/" + next.ActivityId)],
            new AttendanceCorrected(stored.Value, next, found.Name), next.PersonId is { } to && to != context.By.Id ? [new Notice(to, new AttendanceCorrected(stored.Value, next, found.Name))] : []);
    }

    /// <summary>A ruling for each, with the hours it was settled to.</summary>
    private async Task<Outcome> Approve(ApproveHours approve, DecisionContext context, CancellationToken cancel)
    {
        var (stored, refused) = await CheckInAccess.Managed(records, approve.ActivityId, context, cancel);
        if (stored is null)
            return refused!;
        var plan = stored.Value;
        var waiting = (await records.Find(AttendanceRecords.Of(plan.ActivityId, limit: int.MaxValue), cancel)).Where(a => a.Value.HoursStatus == HoursStatus.Proposed).ToList();
        var settled = waiting.Select(a => (Next: a.Value.With(Event(AttendanceMark.In, CheckInWay.Correction, context) with { Hours = a.Value.Hours }, plan), a.Version)).ToList();
        return new Outcome.Done(
            settled.Count == 0 ? [] : [.. settled.Select(s => AttendanceRecords.Type.Put(s.Next, s.Version)), context.Audit("attendance.approved", "activities/" + plan.ActivityId)],
            new HoursApproved(plan, settled.Count), [.. settled.Where(s => s.Next.PersonId is { } who && who != context.By.Id).Select(s => new Notice(s.Next.PersonId!.Value, new HoursSettled(plan, s.Next)))]);
    }

    private async ValueTask<IReadOnlyList<Listed>> List(CheckInPlan plan, DecisionContext context, CancellationToken cancel)
    {
        var list = new List<Listed>();
        foreach (var (attendance, version) in await Expected.Of(records, plan, context.Units, cancel))
            list.Add(new Listed(attendance, version, await Expected.NameOf(records, attendance, cancel)));
        return list;
    }

    /// <summary>The one who bears the name: all of it, or the end of it, as people are called.</summary>
    private Listed? One(IReadOnlyList<Listed> list, string name, List<string> unknown, List<string> several)
    {
        var bearers = Bearers(list, name);
        if (bearers.Count == 1)
            return bearers[0];
        (bearers.Count == 0 ? unknown : several).Add(name);
        return null;
    }

    private List<Listed> Bearers(IReadOnlyList<Listed> list, string name)
    {
        var wanted = fold(name);
        var bearers = list.Where(l => fold(l.Name) == wanted).ToList();
        return bearers.Count > 0 ? bearers : [.. list.Where(l => fold(l.Name).EndsWith(" " + wanted, StringComparison.Ordinal))];
    }

    /// <summary>The shift that was named; else the last that has begun, or the first whose time for coming has.</summary>
    private static CheckInShift? ShiftOf(RollCall call, CheckInPlan plan, DateTimeOffset at)
    {
        if (call.Shift is { } no)
            return plan.Shift(no);
        var inOrder = plan.Shifts.OrderBy(s => s.StartsAt).ToList();
        return inOrder.LastOrDefault(s => s.StartsAt <= at) ?? inOrder[0];
    }

    /// <summary>Who came without a place: a member of the unit by that whole name, else somebody known by name only.</summary>
    private async ValueTask<IReadOnlyList<Listed>> WalkIns(List<string> names, CheckInPlan plan, CheckInShift shift, CancellationToken cancel)
    {
        if (names.Count == 0)
            return [];
        var roster = (await members.Of(plan.UnitId, cancel)).ToLookup(p => fold(p.Name));
        var found = new List<Listed>();
        foreach (var name in names.DistinctBy(fold))
        {
            var person = roster[fold(name)].Count() == 1 ? roster[fold(name)].First() : null;
            var id = person is null ? SignUp.IdOf(plan.ActivityId, shift.No, plan.UnitId, fold(name)) : SignUp.IdOf(plan.ActivityId, shift.No, person.Id);
            var attendance = new Attendance
            {
                Id = id, ActivityId = plan.ActivityId, Shift = shift.No, PersonId = person?.Id, NamedAs = person is null ? name : null,
                Unit = plan.UnitId, CampaignId = plan.CampaignId, StartsAt = shift.StartsAt, IsWalkIn = true,
            };
            found.Add(new Listed(attendance, 0, person?.Name ?? name));
        }
        return found;
    }

    private static DateTimeOffset At(DecisionContext context) => context.SaidAt is { } said && said < context.Now ? said : context.Now;

    private static AttendanceEvent Event(AttendanceMark mark, CheckInWay way, DecisionContext context) =>
        new($"{context.From}#{context.MessageId ?? context.Ids.Next().ToString("N")}", mark, way, At(context), context.Now, context.By.Id);
}
