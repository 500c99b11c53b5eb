using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Flows;
using VolunteerBot.Dialogs.Language;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Joining;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Dialogs.Organisation;

/// <summary>Everything people say and hear about units.</summary>
public sealed class UnitsTopic(IPeople people, IJoining joining) : ITopic
{
    /// <summary>Units of one name that are offered to choose from.</summary>
    private const int MostNamed = 6;

    private readonly UnitViews _views = new(people, joining);

    public IEnumerable<FlowDefinition> Flows => [.. RoleFlows.All, .. UnitFlows.All, .. ReorganiseFlows.All];

    public async ValueTask<Lead?> Answer(Command command, TurnContext context, CancellationToken cancel) => command.Name switch
    {
        Command.Unit => await Show(command.Argument, context, cancel),
        Command.Invite => In("invite", command.Argument),
        Command.TakeRole => In("takeRole", command.Argument),
        Command.Revoke => In("revokeRole", command.Argument),
        Command.HandOver => In("handOver", command.Argument),
        Command.Delegate => In("delegateRole", command.Argument),
        Command.AddUnit => In("addUnit", command.Argument, "parent"),
        Command.Reorganise => Reorganise(command.Argument, context),
        Command.Group => Group(command.Argument, context),
        _ => null,
    };

    public async ValueTask<Lead?> Open(OpeningWords words, TurnContext context, CancellationToken cancel) =>
        words.Understood.Intent is { Kind: IntentKind.MyUnit, Confidence: >= Intent.AskBelow } ? await Show("", context, cancel) : null;

    public Reply? Tell(IReceipt receipt, TurnContext context) => receipt is UnitsChanged { Units: [var unit, ..], Change: var change }
        ? Reply.Of(new Say("unit.changed." + change.Kind, unit.Latest.Name, change.On)).Offer("unit.open", Command.Unit, "u" + unit.Id)
        : null;

    public Reply? TellOther(IReceipt receipt, TurnContext context) => null;

    public Say? Explain(IRefusal refusal) => refusal switch
    {
        SameName same => new Say("refused.sameName", same.Name),
        NameMissing => "text.needWords",
        TreeCircle circle => new Say("refused.circle", circle.Name, circle.On),
        ParentNotThere gone => new Say("refused.parentNotThere", gone.Name, gone.Parent, gone.On),
        EndsBeforeItBegins early => new Say("refused.endsBeforeItBegins", early.Name, early.On),
        VersionsOverlap overlap => new Say("refused.versionsOverlap", overlap.Name, overlap.On),
        UnitNotThere gone => new Say("refused.unitNotThere", gone.Name, gone.On),
        LaterVersionExists later => new Say("refused.laterVersion", later.Name, later.On),
        ChildrenLeft left => new Say("refused.childrenLeft", left.Name, new Say("several", left.Children.Select(c => Say.Words(c)).ToList())),
        PlansLeft left => new Say("refused.plansLeft", left.Name, left.Plans),
        NothingToChange => (Say)"flow.nothingDone",
        _ => (Say?)null,
    };

    public ValueTask AddToMenu(Reply menu, TurnContext context, CancellationToken cancel)
    {
        if (context.OwnUnits.Count > 0)
            menu.Offer("menu.unit", Command.Unit);
        return ValueTask.CompletedTask;
    }

    /// <summary>Nothing = one's own unit; <c>u</c>, <c>c</c> or <c>q</c> and an id = a unit, what is below it, what waits in it; else it is not for us.</summary>
    private async ValueTask<Lead?> Show(string argument, TurnContext context, CancellationToken cancel)
    {
        if (argument.Length == 0)
        {
            return new Lead.Show(context.OwnUnits is [var own, ..] ? await _views.Show(own, context, cancel)
                : Reply.Of(context.Units.Units.Count == 0 ? "join.noUnits" : "unit.none").Offer("menu.join", Command.Join));
        }
        if (TypedId.TryRead<OrgUnitId>(argument[1..]) is not { } asked)
            return new Lead.Show(await Named(argument, context, cancel));
        var id = context.Units.Current(asked) ?? asked;
        return argument[0] switch
        {
            'u' => new Lead.Show(await _views.Show(id, context, cancel)),
            'c' => new Lead.Show(UnitViews.Children(id, context)),
            'q' => new Lead.Show(await _views.Requests(id, context, cancel)),
            'h' => new Lead.Show(UnitHistory.Of(asked, context)),
            _ => null,
        };
    }

    /// <summary>A unit somebody types the name of: <c>/donvi sông cầu</c>.</summary>
    private async ValueTask<Reply> Named(string words, TurnContext context, CancellationToken cancel)
    {
        var found = UnitIndex.Of(context.Units).Find(words);
        if (found.Count == 0)
            return Reply.Of(new Say("unit.noneNamed", words)).Offer("menu.unit", Command.Unit);
        if (found is [var only] || found[0].Score > found[1].Score)
            return await _views.Show(found[0].Id, context, cancel);
        return found.Take(MostNamed).Aggregate(Reply.Of(new Say("unit.which", words)), (reply, match) => reply.Offer(Say.Words(context.Units.NameOf(match.Id) ?? "?"), Command.Unit, "u" + match.Id));
    }

    /// <summary>An id alone = what can be done with the unit; a flow and an id = that flow.</summary>
    private static Lead? Reorganise(string argument, TurnContext context)
    {
        if (argument.Split(' ') is [var flow, var id] && ReorganiseFlows.All.Any(f => f.Name == flow))
            return In(flow, id);
        if (TypedId.TryRead<OrgUnitId>(argument) is not { } unit || context.Units.NameOf(unit) is not { } name)
            return new Lead.Show(Reply.Of("reorganise.how"));
        if (!UnitActions.MayReorganise(unit, context))
            return new Lead.Show(Reply.Of("refused.notAllowed"));
        return new Lead.Show(ReorganiseFlows.All.Aggregate(Reply.Of(new Say("reorganise.what", name)), (reply, f) => reply.Offer("reorganise.do." + f.Name, Command.Reorganise, f.Name + " " + unit))
            .Offer("unit.back", Command.Unit, "u" + unit));
    }

    private static Lead.Begin In(string flow, string argument, string key = "unit") =>
        new Lead.Begin(flow, TypedId.TryRead<OrgUnitId>(argument) is null ? [] : [new Entry(key, argument, 0)]);

    private static Lead Group(string argument, TurnContext context)
    {
        if (context.Group is null)
            return new Lead.Show(Reply.Of("group.how"));
        if (argument == "thoi")
            return new Lead.Act(new UnlinkGroup());
        return context.GroupUnit is { } unit && argument.Length == 0
            ? new Lead.Show(Reply.Of(new Say("group.is", context.Units.NameOf(context.Units.Current(unit)) ?? "?")).Offer("group.change", Command.Group, "doi").Offer("group.unlink", Command.Group, "thoi"))
            : new Lead.Begin("linkGroup", []);
    }
}
