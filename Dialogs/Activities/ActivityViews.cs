using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Dialogs.Activities;

/// <summary>Lists of activities, and one activity opened.</summary>
internal sealed class ActivityViews(IActivities activities)
{
    /// <summary>Arguments of <c>/hoatdong</c>.</summary>
    public const string Unit = "donvi";
    public const string Finished = "xong";
    public const string ToVerify = "choxacminh";

    private const int Page = 8;

    public async ValueTask<Reply> Show(string argument, TurnContext context, CancellationToken cancel)
    {
        if (TypedId.TryRead<ActivityId>(argument) is { } id)
            return await One(id, context, cancel);
        return argument switch
        {
            ToVerify => await ListToVerify(context, cancel),
            Unit => List("list.unit", await OfUnits(context, cancel), context, empty: "list.unitEmpty"),
            Finished => List("list.finished", Past(await Mine(context, cancel), context), context, empty: "list.finishedEmpty"),
            _ => OfMine(Coming(await Mine(context, cancel), context), context),
        };
    }

    /// <summary>Who has nothing of their own may be looking for something to join.</summary>
    private static Reply OfMine(IReadOnlyList<Activity> coming, TurnContext context)
    {
        var reply = List("list.mine", coming, context, empty: "list.mineEmpty");
        return coming.Count == 0 ? reply.Offer("menu.campaigns", Command.Campaigns) : reply;
    }

    public async ValueTask<IReadOnlyList<Activity>> Waiting(TurnContext context, CancellationToken cancel) =>
        await activities.AwaitingVerification(Reach(context), cancel);

    private async ValueTask<Reply> One(ActivityId id, TurnContext context, CancellationToken cancel)
    {
        if (await activities.Find(id, cancel) is not { } activity)
            return Reply.Of("refused.notFound");
        var plan = activity.Plan;
        var reply = Reply.Of(new Say("view.activity", plan.Title, new Say("kind." + plan.Kind), plan.When, plan.Place,
            plan.ExpectedPeople is { } people ? new Say("people", people) : "value.notSaid",
            context.Units.NameOf(plan.UnitId) is { } unit ? Say.Words(unit) : "unit.notSaid",
            Status(activity, context.Now)));
        if (plan.Note is { } note)
            reply.Then(new Say("view.note", note));
        if (activity.CancelReason is { } why)
            reply.Then(new Say("view.cancelReason", why));
        if (activity.Result is { } result)
            reply.Then(Result(activity, result));
        reply.Location = plan.Place.Point;
        return OfferActions(reply, activity, context);
    }

    /// <summary>What this person may do with it now.</summary>
    private static Reply OfferActions(Reply reply, Activity activity, TurnContext context)
    {
        var id = activity.Id.ToString();
        var mayManage = ActivityAccess.MayManage(context.Person, activity, context.Units, context.Today);
        var phase = activity.PhaseAt(context.Now);
        if (activity.Status == ActivityStatus.Reported && ActivityAccess.MayVerify(context.Person, activity, context.Units, context.Today))
            reply.Offer("choice.verify", Command.Verify, id).Offer("choice.return", Command.Return, id);
        if (mayManage && phase is ActivityPhase.Upcoming or ActivityPhase.Running)
        {
            if (activity.Plan.UnitId is null)
                reply.Offer("choice.chooseUnit", Command.Unit, id);
            reply.Offer("choice.change", Command.Change, id);
            if (activity.Plan.UnitId is not null)
                reply.Offer("choice.recruit", Command.Recruit, id);
        }
        if (mayManage && activity.OwesResultAt(context.Now))
            reply.Offer(activity.Status == ActivityStatus.Returned ? "choice.reportAgain" : "choice.result", Command.Result, id);
        else if (mayManage && activity.Status == ActivityStatus.Reported)
            reply.Offer("choice.changeResult", Command.Result, id);
        reply.Offer("choice.copy", Command.Copy, id);
        if (mayManage && phase is ActivityPhase.Upcoming or ActivityPhase.Running)
            reply.Offer("choice.cancelActivity", Command.CancelActivity, id);
        return reply.Offer("choice.list", Command.Activities);
    }

    private static Say Result(Activity activity, ActivityResult result)
    {
        var figures = new List<Say> { new("turns", result.Turns) };
        if (result.Persons is { } persons)
            figures.Add(new Say("persons", persons));
        if (result.Hours is { } hours)
            figures.Add(new Say("hours", hours));
        figures.AddRange(result.Indicators.Select(i => new Say("amount." + i.Key, i.Value)));
        figures.AddRange(result.Costs.Select(c => new Say("cost", c.Value, new Say("funding." + c.Key))));
        if (result.Pictures.Count > 0)
            figures.Add(new Say("pictures", result.Pictures.Count));
        return new Say("view.result", new Say("several", figures), result.Story is { } story ? new Say("view.story", story) : Say.Words(""),
            result.Verification?.ReturnedBecause is { } why && activity.Status == ActivityStatus.Returned ? new Say("view.returned", why) : Say.Words(""));
    }

    private static Say Status(Activity activity, DateTimeOffset now) => activity.Status switch
    {
        ActivityStatus.Planned => activity.PhaseAt(now) switch
        {
            ActivityPhase.Upcoming => "status.upcoming",
            ActivityPhase.Running => "status.running",
            _ => "status.owesResult",
        },
        _ => "status." + activity.Status,
    };

    private async ValueTask<Reply> ListToVerify(TurnContext context, CancellationToken cancel) =>
        List("list.toVerify", await Waiting(context, cancel), context, empty: "list.toVerifyEmpty");

    private static Reply List(Say title, IReadOnlyList<Activity> found, TurnContext context, Say empty)
    {
        var reply = new Reply();
        if (found.Count == 0)
        {
            reply.Then(empty);
        }
        else
        {
            reply.Then(title).Then(new Say("lines", found.Take(Page)
                .Select((a, i) => new Say("list.line", i + 1, a.Plan.Title, a.Plan.When, Status(a, context.Now))).ToList()));
            if (found.Count > Page)
                reply.Then(new Say("list.more", found.Count - Page));
            foreach (var (activity, i) in found.Take(Page).Select((a, i) => (a, i)))
                reply.Offer(new Say("list.open", i + 1, Short(activity.Plan.Title)), Command.Activities, activity.Id.ToString());
        }
        reply.Offer("choice.listMine", Command.Activities).Offer("choice.listFinished", Command.Activities, Finished);
        if (context.OwnUnits.Count > 0)
            reply.Offer("choice.listUnit", Command.Activities, Unit);
        return found.Count == 0 ? reply.Offer("menu.register", Command.Register) : reply;
    }

    private static string Short(string title) => title.Length <= 28 ? title : title[..27].TrimEnd() + "…";

    private async ValueTask<IReadOnlyList<Activity>> Mine(TurnContext context, CancellationToken cancel) =>
        await activities.Of(context.Person.Id, cancel);

    /// <summary>Upcoming and running first, then those that owe a result.</summary>
    private static IReadOnlyList<Activity> Coming(IReadOnlyList<Activity> mine, TurnContext context) =>
    [
        .. mine.Where(a => a.PhaseAt(context.Now) is ActivityPhase.Running or ActivityPhase.Upcoming).OrderBy(a => a.Plan.When.Start),
        .. mine.Where(a => a.PhaseAt(context.Now) == ActivityPhase.Finished && a.OwesResultAt(context.Now)),
    ];

    private static IReadOnlyList<Activity> Past(IReadOnlyList<Activity> mine, TurnContext context) =>
        [.. mine.Where(a => a.PhaseAt(context.Now) is ActivityPhase.Finished or ActivityPhase.Cancelled)];

    private async ValueTask<IReadOnlyList<Activity>> OfUnits(TurnContext context, CancellationToken cancel)
    {
        var found = await activities.Of(Reach(context), context.Today.AddDays(-7), context.Today.AddDays(30), cancel);
        return [.. found.Where(a => a.Status != ActivityStatus.Cancelled).OrderBy(a => a.PhaseAt(context.Now) == ActivityPhase.Finished).ThenBy(a => a.Plan.When.Start)];
    }

    private static HashSet<OrgUnitId> Reach(TurnContext context) =>
        context.OwnUnits.SelectMany(context.Units.Subtree).ToHashSet();
}
