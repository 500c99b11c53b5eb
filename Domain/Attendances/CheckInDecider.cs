using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Campaigns;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Joining;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Domain.Attendances;

/// <summary>Decides what a volunteer shows of their coming and going. Only their own attendance is written, so that hundreds can come at once.</summary>
public sealed class CheckInDecider(IRecords records) : IDecider
{
    /// <summary>Whoever shows the code again so long after coming is leaving.</summary>
    private static readonly TimeSpan LeavesAfter = TimeSpan.FromMinutes(30);

    public Task<Outcome>? Decide(IIntention intention, DecisionContext context, CancellationToken cancel) =>
        intention is CheckIn checkIn ? Decide(checkIn, context, cancel) : null;

    private async Task<Outcome> Decide(CheckIn checkIn, DecisionContext context, CancellationToken cancel)
    {
        // A phone's or platform's clock that is ahead proves no later time than now.
        var at = context.SaidAt is { } said && said < context.Now ? said : context.Now;
        var guesses = await records.Get(JoiningRecords.GuessLocks, context.By.Id.ToString(), cancel);
        if (checkIn.Code is not null && guesses?.Value is { } locked && locked.IsLockedAt(context.Now))
            return new Outcome.Refused(null, new CheckInGuessingLocked(locked.Since + GuessLock.Lasts));
        if (await PlanOf(checkIn, cancel) is not { } shown)
            return checkIn.Code is null ? new Outcome.Refused(null, new CheckInNotOpen()) : Wrong(guesses, context);
        var plan = await Merged(shown, cancel);
        if (await WhyNot(plan, context, cancel) is { } no)
            return no;
        if (Proof(checkIn, shown, at) is var (way, refused) && refused is not null)
            return new Outcome.Refused(null, refused);
        return await Enter(plan, way, checkIn.Point, at, context, cancel);
    }

    private async ValueTask<CheckInPlan?> PlanOf(CheckIn checkIn, CancellationToken cancel)
    {
        if (checkIn.ActivityId is { } id)
            return (await records.Get(AttendanceRecords.Plans, id.ToString(), cancel))?.Value;
        var found = await records.Find(RecordQuery<CheckInPlan>.Equal(AttendanceRecords.Plans, AttendanceRecords.ByCode, checkIn.Code!), cancel);
        return found.Count > 0 ? found[0].Value : null;
    }

    /// <summary>The code of an activity that was put together with another leads to that one's check-in.</summary>
    private async ValueTask<CheckInPlan> Merged(CheckInPlan shown, CancellationToken cancel) =>
        await records.Get(ActivityRecords.Type, shown.ActivityId.ToString(), cancel) is { Value: { Status: ActivityStatus.Merged, MergedInto: { } into } }
            && await records.Get(AttendanceRecords.Plans, into.ToString(), cancel) is { } there ? there.Value : shown;

    /// <summary>A wrong guess is kept even though nothing else happens: a code tried a thousand times is locked after the fifth.</summary>
    private static Outcome.Done Wrong(Stored<GuessLock>? guesses, DecisionContext context)
    {
        var next = (guesses?.Value ?? new GuessLock { Id = context.By.Id.ToString(), Since = context.Now }).AfterWrong(context.Now);
        return new Outcome.Done([JoiningRecords.GuessLocks.Put(next, guesses?.Version ?? 0)], new CheckInCodeWrong(Math.Max(0, GuessLock.Most - next.Wrong), next.IsLockedAt(context.Now) ? next.Since + GuessLock.Lasts : null))
        {
            LeavesNoTrace = true,
        };
    }

    private async ValueTask<Outcome?> WhyNot(CheckInPlan plan, DecisionContext context, CancellationToken cancel)
    {
        if (await records.Get(ActivityRecords.Type, plan.ActivityId.ToString(), cancel) is not { Value.Status: not (ActivityStatus.Cancelled or ActivityStatus.Merged) })
            return new Outcome.Refused(null, new CheckInCalledOff(plan.Title));
        var person = await records.Get(PeopleRecords.Type, context.By.Id.ToString(), cancel);
        // Who waits for a guardian has said how old they are, and is sent nowhere else.
        if (person is null && await records.Get(JoiningRecords.GuardianRequests, context.By.Id.ToString(), cancel) is { Value: { Agreement: null } waiting } && context.Now < waiting.ExpiresAt)
            return new Outcome.Done([], new GuardianWanted(waiting.BirthYear, ForCertificates: false)) { LeavesNoTrace = true };
        if (person is not { Value: var me } || (!me.Agrees(ConsentPurpose.TakePart) && me.Roles.Count == 0))
            return new Outcome.Refused(null, new JoinBeforeCheckIn());
        // A child takes part when a guardian agreed too (domain reference 4.5).
        return me.BirthYear is { } born && Ages.InYear(born, context.Today) < Ages.OwnConsent && me.Guardian is null
            ? new Outcome.Done([], new GuardianWanted(born, ForCertificates: false)) { LeavesNoTrace = true } : null;
    }

    private static (CheckInWay Way, IRefusal? Refused) Proof(CheckIn checkIn, CheckInPlan plan, DateTimeOffset at)
    {
        var way = checkIn.Point is not null ? CheckInWay.Location : checkIn.Mark is not null ? CheckInWay.Link : CheckInWay.Code;
        if (!plan.Ways.Contains(way))
            return (way, new CheckInWayClosed(plan.Title));
        if (checkIn.Mark is { } mark && !CheckInCodes.Fits(plan, mark, at))
            return (way, new CheckInLinkOld(plan.Title));
        if (checkIn.Point is not { } point)
            return (way, null);
        if (plan.Point is not { } place)
            return (way, new NoPointToCompare(plan.Title));
        var metres = Distances.Between(place, point);
        return (way, metres <= plan.Radius ? null : new TooFarAway(plan.Title, (int)Math.Round(metres), plan.Radius));
    }

    private async Task<Outcome> Enter(CheckInPlan plan, CheckInWay way, GeoPoint? point, DateTimeOffset at, DecisionContext context, CancellationToken cancel)
    {
        var (shift, signUp) = await Shift(plan, at, context.By.Id, cancel);
        if (shift is null)
        {
            return new Outcome.Refused(null, at < plan.StartsAt ? new CheckInTooEarly(plan.Title, plan.StartsAt - plan.Before)
                : plan.Shifts.FirstOrDefault(s => at < s.StartsAt) is { } next ? new CheckInTooEarly(plan.Title, next.StartsAt - plan.Before)
                : new CheckInTooLate(plan.Title, plan.EndsAt));
        }
        var id = SignUp.IdOf(plan.ActivityId, shift.No, context.By.Id);
        var stored = await records.Get(AttendanceRecords.Type, id, cancel);
        var before = stored?.Value ?? New(plan, shift, signUp, context);
        var leaves = plan.WithOut && before.ArrivedAt is { } arrived && at >= arrived + LeavesAfter && plan.TakesOut(shift, at);
        if (!leaves && !plan.TakesIn(shift, at))
            return new Outcome.Refused(null, new CheckInTooLate(plan.Title, shift.EndsAt));
        var mark = leaves ? AttendanceMark.Out : AttendanceMark.In;
        if (!leaves && before.Events.Any(e => e.Mark == AttendanceMark.In && e.Way == way && plan.TakesIn(shift, e.At) && e.At <= at))
            return new Outcome.Done([], Told(plan, before, at, leaves: false, again: true)) { LeavesNoTrace = true };
        var found = new AttendanceEvent($"{context.From}#{context.MessageId ?? context.Ids.Next().ToString("N")}", mark, way, at, context.Now, context.By.Id);
        if (point is { } where)
            found = found with { Doubts = await new LocationDoubts(records).Of(plan, at, context, cancel), Spot = LocationDoubts.SpotOf(plan, where) };
        var settled = before.With(found, plan);
        return new Outcome.Done(
        [
            AttendanceRecords.Type.Put(settled, stored?.Version ?? 0), context.Audit(leaves ? "attendance.out" : "attendance.in", "activities/" + plan.ActivityId),
        ], Told(plan, settled, at, leaves, again: false), settled.HoursStatus == HoursStatus.Proposed ? [new Notice(plan.OwnerId, new LateEvidence(plan, settled, context.By.Name))] : []);
    }

    private static IReceipt Told(CheckInPlan plan, Attendance attendance, DateTimeOffset at, bool leaves, bool again)
    {
        if (leaves)
            return new CheckedOut(plan, attendance, at);
        if (attendance.ArrivedAt is not null)
            return again ? new CheckedInAlready(plan, attendance) : new CheckedIn(plan, attendance, at);
        return new CheckInNeedsMore(plan, [.. plan.Ways.Where(w => !attendance.Events.Any(e => e.Way == w && e.Mark == AttendanceMark.In))]);
    }

    /// <summary>The shift they signed up for, else the one that is on.</summary>
    private async ValueTask<(CheckInShift? Shift, SignUp? SignUp)> Shift(CheckInPlan plan, DateTimeOffset at, PersonId person, CancellationToken cancel)
    {
        var on = plan.Shifts.Where(s => plan.TakesIn(s, at) || (plan.WithOut && plan.TakesOut(s, at))).ToList();
        foreach (var shift in on)
        {
            if (await records.Get(CampaignRecords.SignUps, SignUp.IdOf(plan.ActivityId, shift.No, person), cancel) is { Value: { IsOnList: true } signUp })
                return (shift, signUp);
        }
        return (on.FirstOrDefault(), null);
    }

    private static Attendance New(CheckInPlan plan, CheckInShift shift, SignUp? signUp, DecisionContext context)
    {
        var home = signUp?.UnitId ?? context.By.HomeUnit ?? plan.UnitId;
        return new()
        {
            Id = SignUp.IdOf(plan.ActivityId, shift.No, context.By.Id), ActivityId = plan.ActivityId, Shift = shift.No, PersonId = context.By.Id,
            Unit = context.Units.Current(home) ?? home, CampaignId = plan.CampaignId, StartsAt = shift.StartsAt, IsWalkIn = signUp?.State != SignUpState.Going,
        };
    }
}
