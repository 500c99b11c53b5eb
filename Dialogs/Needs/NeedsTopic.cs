using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Flows;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Access;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Needs;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Dialogs.Needs;

/// <summary>Everything people say and hear about what units need volunteers for.</summary>
public sealed class NeedsTopic(INeeds needs) : ITopic
{
    private const int Most = 8;

    public IEnumerable<FlowDefinition> Flows => [NeedFlow.Definition];

    public async ValueTask<Lead?> Answer(Command command, TurnContext context, CancellationToken cancel) => command.Name switch
    {
        Command.Needs => await Show(command.Argument, context, cancel),
        Command.GiveHelp when Id(command) is { } id => new Lead.Act(new OfferHelp(id)),
        Command.NeedStays when Id(command) is { } id => new Lead.Act(new SetNeed(id, NeedStatus.Open)),
        Command.NeedMet when Id(command) is { } id => new Lead.Act(new SetNeed(id, NeedStatus.Met)),
        Command.NeedGone when Id(command) is { } id => new Lead.Act(new SetNeed(id, NeedStatus.Withdrawn)),
        _ => null,
    };

    public ValueTask<Lead?> Open(OpeningWords words, TurnContext context, CancellationToken cancel) => new((Lead?)null);

    public Reply? Tell(IReceipt receipt, TurnContext context) => receipt switch
    {
        NeedPosted posted => Reply.Of(new Say("need.posted", posted.Need.Draft.What, posted.Asked)).Offer("choice.open", Command.Needs, posted.Need.Id.ToString()),
        HelpOffered offered => Reply.Of(new Say(offered.Already ? "need.helpAlready" : "need.helpNoted", offered.Need.Draft.What)).Offer("choice.open", Command.Needs, offered.Need.Id.ToString()),
        NeedSet { Need: var need } => Reply.Of(new Say("need.set", need.Draft.What, new Say("needStatus." + need.Status))),
        _ => null,
    };

    public Reply? TellOther(IReceipt receipt, TurnContext context) => receipt switch
    {
        NeedOffered { Need: var need } => Described("need.offered", need, context).Offer("need.help", Command.GiveHelp, need.Id.ToString()).Offer("choice.open", Command.Needs, need.Id.ToString()),
        HelpFound found => Reply.Of(new Say("need.helpFound", found.By, context.Units.NameOf(context.Units.Current(found.Unit)) ?? "?", found.Need.Draft.What))
            .Offer("need.met", Command.NeedMet, found.Need.Id.ToString()).Offer("choice.open", Command.Needs, found.Need.Id.ToString()),
        NeedStillOpen { Need: var need } => Described("need.still", need, context)
            .Offer("need.stays", Command.NeedStays, need.Id.ToString()).Offer("need.met", Command.NeedMet, need.Id.ToString()).Offer("need.gone", Command.NeedGone, need.Id.ToString()),
        _ => null,
    };

    public Say? Explain(IRefusal refusal) => refusal is NeedIsOver ? new Say("need.over") : (Say?)null;

    public ValueTask AddToMenu(Reply menu, TurnContext context, CancellationToken cancel) => ValueTask.CompletedTask;

    private async ValueTask<Lead> Show(string argument, TurnContext context, CancellationToken cancel)
    {
        if (argument == "moi")
            return Permissions.MaySomewhere(context.Person, Deed.RaiseNeeds, context.Today) ? new Lead.Begin(NeedFlow.Name, []) : new Lead.Show(Reply.Of("refused.notAllowed"));
        if (TypedId.TryRead<NeedId>(argument) is { } id)
            return new Lead.Show(await needs.Find(id, cancel) is { } need ? One(need, context) : Reply.Of("refused.notFound"));
        var units = Domain.Campaigns.CallReach.Of(context.OwnUnits, context.Units);
        var open = (await needs.Open(units, cancel)).Take(Most).ToList();
        var reply = open.Count == 0 ? Reply.Of("need.none")
            : Reply.Of("need.list").Then(new Say("lines", open.Select((n, i) => new Say("need.line", i + 1, n.Draft.What, n.Draft.When, n.Draft.Where, n.Draft.People, new Say("needStatus." + n.Status))).ToList()));
        foreach (var (need, i) in open.Select((n, i) => (n, i)))
            reply.Offer(new Say("list.open", i + 1, need.Draft.What.Length <= 26 ? need.Draft.What : need.Draft.What[..25] + "…"), Command.Needs, need.Id.ToString());
        if (Permissions.MaySomewhere(context.Person, Deed.RaiseNeeds, context.Today))
            reply.Offer("need.new", Command.Needs, "moi");
        return new Lead.Show(reply);
    }

    private static Reply One(VolunteerNeed need, TurnContext context)
    {
        var reply = Described("need.view", need, context).Then(new Say("need.status", new Say("needStatus." + need.Status), need.Helpers.Count));
        var id = need.Id.ToString();
        if (need.IsOpen && context.Person.RolesOn(context.Today).Any(r => r.Role is Domain.People.Role.TeamLeader or Domain.People.Role.CellSecretary))
            reply.Offer("need.help", Command.GiveHelp, id);
        if (need.IsOpen && (need.AuthorId == context.Person.Id || Permissions.May(context.Person, Deed.RaiseNeeds, need.Draft.UnitId, context.Units, context.Today)))
            reply.Offer("need.stays", Command.NeedStays, id).Offer("need.met", Command.NeedMet, id).Offer("need.gone", Command.NeedGone, id);
        return reply;
    }

    private static Reply Described(string key, VolunteerNeed need, TurnContext context)
    {
        var draft = need.Draft;
        var reply = Reply.Of(new Say(key, draft.What, draft.When, draft.Where, draft.People, context.Units.NameOf(context.Units.Current(draft.UnitId)) ?? "?", draft.Contact));
        if (draft.Skills.Count > 0)
            reply.Then(new Say("need.skills", new Say("several", draft.Skills.Select(s => new Say("skill." + s)).ToList())));
        reply.Location = draft.Where.Point;
        return reply;
    }

    private static NeedId? Id(Command command) => TypedId.TryRead<NeedId>(command.Argument);
}
