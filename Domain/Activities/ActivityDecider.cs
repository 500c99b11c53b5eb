using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Domain.Activities;

/// <summary>Decides everything about activities. Reads what it needs through the ports and returns changes; it writes nothing.</summary>
/// <param name="fold">Makes words comparable: lower case, no diacritics.</param>
public sealed class ActivityDecider(IRecords records, IPeople people, Func<string, string> fold) : IDecider
{
    private readonly SameActivities _same = new(records, fold);

    public Task<Outcome>? Decide(IIntention intention, DecisionContext context, CancellationToken cancel) => intention switch
    {
        RegisterActivity register => Register(register, context, cancel),
        ChangeActivity change => Change(change, context, cancel),
        CancelActivity cancelling => Cancel(cancelling, context, cancel),
        AssignUnit assign => Assign(assign, context, cancel),
        ReportResult report => Report(report, context, cancel),
        VerifyResult verify => Verify(verify.Id, null, context, cancel),
        ReturnResult back => Verify(back.Id, back.Reason, context, cancel),
        _ => null,
    };

    private async Task<Outcome> Register(RegisterActivity intention, DecisionContext context, CancellationToken cancel)
    {
        var plan = intention.Plan with { UnitId = intention.Plan.UnitId ?? context.By.HomeUnit };
        if (plan.When.EndInstant <= context.Now)
            return new Outcome.Refused("when", new DayPassed(plan.When));
        var activity = new Activity
        {
            Id = ActivityId.Of(context.Ids.Next()), Plan = plan, AuthorId = context.By.Id, CreatedAt = context.Now, CopyOf = intention.CopyOf,
        };
        (activity, var question) = await _same.Ask(activity, context, cancel);
        return new Outcome.Done(
        [
            ActivityRecords.Type.Put(activity, expectedVersion: 0),
            .. ReminderPlan.Replace([], activity, context.Now),
            context.Audit("activity.registered", Subject(activity.Id)),
        ], new ActivityRegistered(activity, plan.UnitId is null), question);
    }

    private async Task<Outcome> Change(ChangeActivity intention, DecisionContext context, CancellationToken cancel)
    {
        var (stored, refused) = await Managed(intention.Id, context, cancel);
        if (stored is null)
            return refused!;
        var activity = stored.Value;
        if (activity.Plan.Mark() != intention.Seen)
            return new Outcome.Refused(null, new ChangedMeanwhile());
        if (activity.PhaseAt(context.Now) is ActivityPhase.Finished or ActivityPhase.Cancelled)
            return new Outcome.Refused(null, new TooLateToChange());
        if (intention.Plan.When.EndInstant <= context.Now)
            return new Outcome.Refused("when", new DayPassed(intention.Plan.When));
        return await Save(stored, activity with { Plan = intention.Plan }, "activity.changed", a => new ActivityChanged(a), context, cancel,
            ToAuthor(activity, new ActivityChanged(activity with { Plan = intention.Plan }), context));
    }

    private async Task<Outcome> Cancel(CancelActivity intention, DecisionContext context, CancellationToken cancel)
    {
        var (stored, refused) = await Managed(intention.Id, context, cancel);
        if (stored is null)
            return refused!;
        var activity = stored.Value;
        if (activity.Status == ActivityStatus.Cancelled)
            return new Outcome.Refused(null, new AlreadyCancelled());
        if (activity.Result is not null || activity.PhaseAt(context.Now) == ActivityPhase.Finished)
            return new Outcome.Refused(null, new TooLateToChange());
        var cancelled = activity with { Status = ActivityStatus.Cancelled, CancelReason = intention.Reason };
        return await Save(stored, cancelled, "activity.cancelled", a => new ActivityCancelled(a), context, cancel,
            ToAuthor(activity, new ActivityCancelled(cancelled), context));
    }

    private async Task<Outcome> Assign(AssignUnit intention, DecisionContext context, CancellationToken cancel)
    {
        if (context.Units.Find(intention.UnitId) is null)
            return new Outcome.Refused("unit", new NotFound());
        var changes = new List<Change> { PeopleRecords.Type.Put(context.By with { HomeUnit = intention.UnitId }) };
        Activity? activity = null;
        if (intention.Id is { } id)
        {
            var (stored, refused) = await Managed(id, context, cancel);
            if (stored is null)
                return refused!;
            activity = stored.Value with { Plan = stored.Value.Plan with { UnitId = intention.UnitId } };
            changes.Add(ActivityRecords.Type.Put(activity, stored.Version));
            changes.Add(context.Audit("activity.unitAssigned", Subject(id)));
        }
        changes.Add(context.Audit("person.unitChosen", "people/" + context.By.Id));
        return new Outcome.Done(changes, new UnitAssigned(intention.UnitId, activity));
    }

    private async Task<Outcome> Report(ReportResult intention, DecisionContext context, CancellationToken cancel)
    {
        Stored<Activity>? stored = null;
        Activity activity;
        if (intention.Id is { } id)
        {
            (stored, var refused) = await Managed(id, context, cancel);
            if (stored is null)
                return refused!;
            activity = stored.Value;
            if (activity.Status is ActivityStatus.Cancelled or ActivityStatus.Merged)
                return new Outcome.Refused(null, new AlreadyCancelled());
            if (activity.Status == ActivityStatus.Verified)
                return new Outcome.Refused(null, new AlreadyVerified());
        }
        else
        {
            activity = new Activity
            {
                Id = ActivityId.Of(context.Ids.Next()), AuthorId = context.By.Id, CreatedAt = context.Now,
                Plan = intention.NewPlan! with { UnitId = intention.NewPlan.UnitId ?? context.By.HomeUnit },
            };
        }
        if (activity.Plan.When.StartInstant > context.Now)
            return new Outcome.Refused("when", new NotYetStarted(activity.Plan.When));
        var (reported, question) = await _same.Ask(activity with { Status = ActivityStatus.Reported, Result = ResultOf(intention.Result, context) }, context, cancel);
        var verifiers = await Verifiers(reported, context, cancel);
        return await Save(stored, reported, "activity.reported",
            a => new ResultReported(a, [.. verifiers.Select(v => v.Name)]), context, cancel,
            [.. verifiers.Select(v => new Notice(v.Id, new ResultToVerify(reported, context.By.Name))), .. question]);
    }

    private static ActivityResult ResultOf(ResultDraft draft, DecisionContext context) => new()
    {
        Turns = draft.Turns, Persons = draft.Persons, Hours = draft.Hours, Indicators = draft.Indicators, Costs = draft.Costs,
        Story = draft.Story, Pictures = draft.Pictures, ReportedBy = context.By.Id, ReportedAt = context.Now,
    };

    private async Task<Outcome> Verify(ActivityId id, string? returnedBecause, DecisionContext context, CancellationToken cancel)
    {
        if (await records.Get(ActivityRecords.Type, id.ToString(), cancel) is not { } stored)
            return new Outcome.Refused(null, new NotFound());
        var activity = stored.Value;
        if (!ActivityAccess.MayVerify(context.By, activity, context.Units, context.Today))
            return new Outcome.Refused(null, new NotAllowed());
        if (activity.Status != ActivityStatus.Reported || activity.Result is not { } result)
            return new Outcome.Refused(null, new NothingToVerify());
        if (result.ReportedBy == context.By.Id && (await Verifiers(activity, context, cancel)).Any(v => v.Id != context.By.Id))
            return new Outcome.Refused(null, new OwnReport());
        var looked = activity with
        {
            Status = returnedBecause is null ? ActivityStatus.Verified : ActivityStatus.Returned,
            Result = result with { Verification = new Verification(context.By.Id, context.Now, returnedBecause) },
        };
        IReceipt receipt = returnedBecause is null
            ? new ResultVerified(looked, context.By.Name)
            : new ResultReturned(looked, context.By.Name, returnedBecause);
        return await Save(stored, looked, returnedBecause is null ? "activity.verified" : "activity.returned", _ => receipt, context, cancel,
            result.ReportedBy == context.By.Id ? [] : [new Notice(result.ReportedBy, receipt)]);
    }

    /// <summary>Those who verify in the activity's unit; where there is nobody, in the nearest unit above that has somebody.</summary>
    private async ValueTask<IReadOnlyList<Person>> Verifiers(Activity activity, DecisionContext context, CancellationToken cancel)
    {
        if (activity.Plan.UnitId is not { } unit)
            return [];
        foreach (var level in context.Units.Above(unit).Prepend(unit))
        {
            var holders = await people.Holding(level, ActivityAccess.Verifying, cancel);
            if (holders.Any(h => h.Id != context.By.Id))
                return [.. holders.Where(h => h.Id != context.By.Id).Take(3)];
        }
        return [];
    }

    private async ValueTask<(Stored<Activity>? Stored, Outcome? Refused)> Managed(ActivityId id, DecisionContext context, CancellationToken cancel)
    {
        if (await records.Get(ActivityRecords.Type, id.ToString(), cancel) is not { } stored)
            return (null, new Outcome.Refused(null, new NotFound()));
        return ActivityAccess.MayManage(context.By, stored.Value, context.Units, context.Today)
            ? (stored, null)
            : (null, new Outcome.Refused(null, new NotAllowed()));
    }

    private async Task<Outcome> Save(
        Stored<Activity>? stored, Activity next, string action, Func<Activity, IReceipt> receipt,
        DecisionContext context, CancellationToken cancel, IReadOnlyList<Notice>? notices = null)
    {
        var reminders = stored is null ? [] : await records.Find(
            RecordQuery<ActivityReminder>.Equal(ActivityRecords.Reminders, ActivityRecords.RemindersByActivity, next.Id.ToString()), cancel);
        var call = stored is null ? [] : await Campaigns.CallFollowUps.Follow(records, stored.Value, next, context, cancel);
        return new Outcome.Done(
        [
            ActivityRecords.Type.Put(next, stored?.Version ?? 0),
            .. ReminderPlan.Replace(reminders, next, context.Now), .. call,
            .. stored is null ? [] : await Attendances.CheckInFollowUps.Follow(records, next, call.OfType<Put<Campaigns.Recruitment>>().FirstOrDefault()?.Value, cancel),
            context.Audit(action, Subject(next.Id)),
        ], receipt(next), notices ?? []);
    }

    /// <summary>Who registered it hears when somebody else changes it.</summary>
    private static IReadOnlyList<Notice> ToAuthor(Activity activity, IReceipt what, DecisionContext context) =>
        activity.AuthorId == context.By.Id ? [] : [new Notice(activity.AuthorId, what)];

    private static string Subject(ActivityId id) => "activities/" + id;
}
