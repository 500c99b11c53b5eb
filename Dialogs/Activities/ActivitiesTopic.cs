using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Flows;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Dialogs.Activities;

/// <summary>Everything people say and hear about activities.</summary>
public sealed class ActivitiesTopic(IActivities activities, OwedResults owed) : ITopic
{
    private readonly ActivityViews _views = new(activities);
    private readonly ActivityOpenings _openings = new(owed);

    public IEnumerable<FlowDefinition> Flows =>
    [
        RegisterActivityFlow.Definition, ChangeActivityFlow.Definition, CancelActivityFlow.Definition,
        ReportResultFlow.Definition, ReturnResultFlow.Definition, ChooseUnitFlow.Definition,
    ];

    public async ValueTask<Lead?> Answer(Command command, TurnContext context, CancellationToken cancel) => command.Name switch
    {
        Command.Register => command.Argument.Length == 0
            ? new Lead.Begin("register", [])
            : ActivityOpenings.Register(command.Argument, context),
        Command.Result => await Report(command.Argument, context, cancel),
        Command.Activities => new Lead.Show(await _views.Show(command.Argument, context, cancel)),
        Command.Unit when TypedId.TryRead<ActivityId>(command.Argument) is not null => new Lead.Begin("chooseUnit", About(command.Argument)),
        Command.Change => await Change(command.Argument, context, cancel),
        Command.Copy => await Copy(command.Argument, context, cancel),
        Command.CancelActivity => new Lead.Begin("cancelActivity", About(command.Argument)),
        Command.Return => new Lead.Begin("returnResult", About(command.Argument)),
        Command.MergeActivity when TypedId.TryRead<ActivityId>(command.Argument) is { } id => new Lead.Act(new MergeActivity(id)),
        Command.KeepApart when TypedId.TryRead<ActivityId>(command.Argument) is { } id => new Lead.Act(new KeepActivitiesApart(id)),
        Command.Verify when TypedId.TryRead<ActivityId>(command.Argument) is { } id => new Lead.Act(new VerifyResult(id)),
        _ => null,
    };

    public ValueTask<Lead?> Open(OpeningWords words, TurnContext context, CancellationToken cancel) => _openings.Open(words, context, cancel);

    public Reply? Tell(IReceipt receipt, TurnContext context) => ActivityReceipts.Tell(receipt, context);

    public Reply? TellOther(IReceipt receipt, TurnContext context) => ActivityReceipts.TellOther(receipt, context);

    public Say? Explain(IRefusal refusal) => refusal switch
    {
        DayPassed passed => new Say("refused.dayPassed", passed.When),
        NotYetStarted early => new Say("refused.notYetStarted", early.When),
        TooLateToChange => "refused.tooLateToChange",
        AlreadyCancelled => "refused.alreadyCancelled",
        AlreadyVerified => "refused.alreadyVerified",
        NothingToMerge => "refused.nothingToMerge",
        NothingToVerify => "refused.nothingToVerify",
        OwnReport => (Say)"refused.ownReport",
        _ => (Say?)null,
    };

    public async ValueTask AddToMenu(Reply menu, TurnContext context, CancellationToken cancel)
    {
        menu.Offer("menu.register", Command.Register).Offer("menu.result", Command.Result).Offer("menu.activities", Command.Activities);
        if (!context.IsVerifier)
            return;
        var waiting = await _views.Waiting(context, cancel);
        if (waiting.Count > 0)
            menu.Offer(new Say("menu.toVerify", waiting.Count), Command.Activities, ActivityViews.ToVerify);
    }

    /// <summary>A bare id opens the report of that activity; anything else is what came of one, in words.</summary>
    private async ValueTask<Lead?> Report(string argument, TurnContext context, CancellationToken cancel)
    {
        if (argument.Length == 0)
            return new Lead.Begin("report", []);
        if (TypedId.TryRead<ActivityId>(argument) is not { } id)
            return await _openings.Report(argument, [], context, cancel);
        return await activities.Find(id, cancel) is { } activity
            ? new Lead.Begin("report", [.. About(argument), .. ReportResultFlow.Answers(activity)])
            : new Lead.Show(Reply.Of("refused.notFound"));
    }

    private async ValueTask<Lead?> Change(string argument, TurnContext context, CancellationToken cancel)
    {
        if (TypedId.TryRead<ActivityId>(argument) is not { } id || await activities.Find(id, cancel) is not { } activity)
            return new Lead.Show(Reply.Of("refused.notFound"));
        if (!ActivityAccess.MayManage(context.Person, activity, context.Units, context.Today))
            return new Lead.Show(Reply.Of("refused.notAllowed"));
        if (activity.PhaseAt(context.Now) is ActivityPhase.Finished or ActivityPhase.Cancelled)
            return new Lead.Show(Reply.Of("refused.tooLateToChange"));
        return new Lead.Begin("change",
            [.. About(argument), new Entry("seen", activity.Plan.Mark(), 0), .. ChangeActivityFlow.Answers(activity.Plan)]);
    }

    /// <summary>The same plan, asking only for the new day; for one's own unit, whoever's plan it was.</summary>
    private async ValueTask<Lead?> Copy(string argument, TurnContext context, CancellationToken cancel)
    {
        if (TypedId.TryRead<ActivityId>(argument) is not { } id || await activities.Find(id, cancel) is not { } activity)
            return new Lead.Show(Reply.Of("refused.notFound"));
        var isOwn = activity.Plan.UnitId is { } unit && context.OwnUnits.Contains(unit);
        var answers = ChangeActivityFlow.Answers(activity.Plan).Where(a => a.Key is not ("when" or "clock") && (isOwn || a.Key != "unit"));
        return new Lead.Begin("register", [new Entry("copyOf", argument, 0), .. answers]);
    }

    private static IReadOnlyList<Entry> About(string argument) =>
        TypedId.TryRead<ActivityId>(argument) is null ? [] : [new Entry("activity", argument, 0)];
}
