using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Campaigns;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Domain.Attendances;

/// <summary>Decides what a leader does with the check-in of an activity: open, set, look, close.</summary>
/// <param name="fold">Makes words comparable: lower case, no diacritics.</param>
public sealed class CheckInPlanDecider(IRecords records, CheckInLinks links, Func<string, string> fold) : IDecider
{
    private readonly SameActivities _same = new(records, fold);

    private const int MostPapers = 10;

    public Task<Outcome>? Decide(IIntention intention, DecisionContext context, CancellationToken cancel) => intention switch
    {
        OpenCheckIn open => Open(open, context, cancel),
        SetCheckIn set => Set(set, context, cancel),
        ShowCheckInChoices show => Choices(show, context, cancel),
        CloseCheckIn close => Close(close, context, cancel),
        ShowAttendance show => Show(show, context, cancel),
        KeepPaperList keep => Keep(keep, context, cancel),
        _ => null,
    };

    private async Task<Outcome> Open(OpenCheckIn open, DecisionContext context, CancellationToken cancel)
    {
        if (await records.Get(ActivityRecords.Type, open.ActivityId.ToString(), cancel) is not { Value: var activity })
            return new Outcome.Refused(null, new NotFound());
        if (!ActivityAccess.MayManage(context.By, activity, context.Units, context.Today))
            return new Outcome.Refused(null, new NotAllowed());
        if (activity.Status is ActivityStatus.Cancelled or ActivityStatus.Merged)
            return new Outcome.Refused(null, new CheckInCalledOff(activity.Plan.Title));
        if (await records.Get(AttendanceRecords.Plans, open.ActivityId.ToString(), cancel) is { } stored)
            return new Outcome.Done([], await Shown(stored.Value, context, cancel));
        if ((context.Units.Current(activity.Plan.UnitId) ?? activity.Plan.UnitId) is not { } unit)
            return new Outcome.Refused(null, new NoUnitYet());
        var call = (await records.Get(CampaignRecords.Recruitments, open.ActivityId.ToString(), cancel))?.Value;
        var plan = new CheckInPlan
        {
            ActivityId = activity.Id, Title = activity.Plan.Title, UnitId = unit, OwnerId = activity.AuthorId, CampaignId = call?.CampaignId ?? activity.CampaignId,
            Shifts = CheckInPlan.ShiftsOf(activity, call),
            Point = activity.Plan.Place.Point, Code = await FreeCode(context, cancel), Secret = Joining.Codes.Long(context.Ids.Next(), context.Ids.Next()),
        };
        return new Outcome.Done([AttendanceRecords.Plans.Put(plan, 0), context.Audit("checkIn.opened", Subject(plan))], await Shown(plan, context, cancel));
    }

    private async ValueTask<string> FreeCode(DecisionContext context, CancellationToken cancel)
    {
        while (true)
        {
            var code = CheckInCodes.New(context.Ids.Next());
            if (await records.Count(RecordQuery<CheckInPlan>.Equal(AttendanceRecords.Plans, AttendanceRecords.ByCode, code), cancel) == 0)
                return code;
        }
    }

    private async Task<Outcome> Set(SetCheckIn set, DecisionContext context, CancellationToken cancel)
    {
        var (stored, refused) = await Managed(set.ActivityId, context, cancel);
        if (stored is null)
            return refused!;
        var plan = stored.Value;
        if (set.Switch == CheckInSwitch.Location && plan.Point is null)
            return new Outcome.Refused(null, new NoPointToCompare(plan.Title));
        var next = CheckInChoices.With(plan, set.Switch);
        if (next.Ways.Count == 0 || (next.AllRequired && next.Ways.Count < 2))
            return new Outcome.Refused(null, new WaysTooFew(plan.Title, next.Ways.Count == 0 ? 1 : 2));
        return new Outcome.Done([AttendanceRecords.Plans.Put(next, stored.Version), context.Audit("checkIn.set", Subject(plan))], set.Switch == CheckInSwitch.NewPage ? await Shown(next, context, cancel) : new CheckInChoicesShown(next));
    }

    private async Task<Outcome> Choices(ShowCheckInChoices show, DecisionContext context, CancellationToken cancel)
    {
        var (stored, refused) = await Managed(show.ActivityId, context, cancel);
        return stored is null ? refused! : new Outcome.Done([], new CheckInChoicesShown(stored.Value));
    }

    private async Task<Outcome> Close(CloseCheckIn close, DecisionContext context, CancellationToken cancel)
    {
        var (stored, refused) = await Managed(close.ActivityId, context, cancel);
        if (stored is null)
            return refused!;
        if (context.Now < stored.Value.StartsAt)
            return new Outcome.Refused(null, new NotBegunYet(stored.Value.StartsAt));
        var plan = stored.Value.ClosedAt is null ? stored.Value with { ClosedAt = context.Now } : stored.Value;
        var expected = await Expected.Of(records, plan, context.Units, cancel);
        var all = LocationDoubts.Marked([.. expected.Select(e => e.Attendance)]).Select(a => a.Settle(plan)).ToList();
        var people = all.Zip(expected, (attendance, e) => (Attendance: attendance, e.Version)).ToList();
        var receipt = new CheckInClosed(plan, AttendanceTotals.Of(all), all.Count(a => a.State == AttendanceState.NoShow), all.Count(a => a.HoursStatus is HoursStatus.Proposed or HoursStatus.Disputed), await Draft(plan, all, cancel));
        if (stored.Value.ClosedAt is not null)
            return new Outcome.Done([], receipt);
        var (question, asked) = await Same(plan, context, cancel);
        return new Outcome.Done(
        [
            .. asked, AttendanceRecords.Plans.Put(plan, stored.Version), .. people.Select(p => AttendanceRecords.Type.Put(p.Attendance, p.Version)), context.Audit("checkIn.closed", Subject(plan)),
        ], receipt, [.. all.Where(a => a.TookPart && a.PersonId is not null).Select(a => new Notice(a.PersonId!.Value, new HoursSettled(plan, a))), .. question]);
    }

    /// <summary>Who was there may tell that another team put the same activity on record.</summary>
    private async ValueTask<(IReadOnlyList<Notice> Question, IReadOnlyList<Change> Asked)> Same(CheckInPlan plan, DecisionContext context, CancellationToken cancel)
    {
        if (await records.Get(ActivityRecords.Type, plan.ActivityId.ToString(), cancel) is not { } stored)
            return ([], []);
        var (asked, question) = await _same.Ask(stored.Value, context, cancel);
        return (question, question.Count == 0 ? [] : [ActivityRecords.Type.Put(asked, stored.Version)]);
    }

    private async ValueTask<AttendanceDraft?> Draft(CheckInPlan plan, IReadOnlyCollection<Attendance> all, CancellationToken cancel) =>
        await records.Get(ActivityRecords.Type, plan.ActivityId.ToString(), cancel) is { Value.Status: ActivityStatus.Planned or ActivityStatus.Returned } ? AttendanceDraft.Of(all) : null;

    private async Task<Outcome> Show(ShowAttendance show, DecisionContext context, CancellationToken cancel)
    {
        var (stored, refused) = await Managed(show.ActivityId, context, cancel);
        if (stored is null)
            return refused!;
        var listed = new List<ListedAttendance>();
        foreach (var (attendance, _) in await Expected.Of(records, stored.Value, context.Units, cancel))
            listed.Add(new ListedAttendance(attendance, await Expected.NameOf(records, attendance, cancel), context.Units.NameOf(context.Units.Current(attendance.Unit))));
        return new Outcome.Done([context.Audit("attendance.seen", Subject(stored.Value))],
            new AttendanceShown(stored.Value, [.. listed.OrderBy(l => l.Attendance.Shift).ThenBy(l => l.Name, StringComparer.Ordinal)]));
    }

    private async Task<Outcome> Keep(KeepPaperList keep, DecisionContext context, CancellationToken cancel)
    {
        var (stored, refused) = await Managed(keep.ActivityId, context, cancel);
        if (stored is null)
            return refused!;
        var plan = stored.Value with { Papers = [.. stored.Value.Papers.Concat(keep.Pictures).Distinct().TakeLast(MostPapers)] };
        return new Outcome.Done([AttendanceRecords.Plans.Put(plan, stored.Version), context.Audit("checkIn.paperKept", Subject(plan))], new PaperListKept(plan, plan.Papers.Count));
    }

    private async ValueTask<CheckInShown> Shown(CheckInPlan plan, DecisionContext context, CancellationToken cancel)
    {
        var people = await Expected.Of(records, plan, context.Units, cancel);
        return new CheckInShown(plan, links.Page(plan), people.Count(p => p.Attendance.TookPart), people.Count);
    }

    private ValueTask<(Stored<CheckInPlan>?, Outcome?)> Managed(ActivityId id, DecisionContext context, CancellationToken cancel) =>
        CheckInAccess.Managed(records, id, context, cancel);

    private static string Subject(CheckInPlan plan) => "activities/" + plan.ActivityId;
}
