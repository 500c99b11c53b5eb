using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Flows;
using VolunteerBot.Dialogs.Language;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Access;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.PlanTargets;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Dialogs.PlanTargets;

/// <summary>How plan 249/KH-UBND stands, and the facts it rests on.</summary>
public sealed class ProgressTopic(IPlanTargets targets, ITargetChart chart) : ITopic
{
    /// <summary>Argument of <c>/ghinhan</c>: what waits to be verified.</summary>
    private const string ToVerify = "cho";

    private readonly ProgressViews _views = new(targets, chart);

    public IEnumerable<FlowDefinition> Flows => [EvidenceFlow.Definition];

    public async ValueTask<Lead?> Answer(Command command, TurnContext context, CancellationToken cancel) => command.Name switch
    {
        Command.Progress => await _views.Show(command.Argument, context, cancel),
        Command.Evidence when command.Argument == ToVerify => new Lead.Show(await Waiting(context, cancel)),
        Command.Evidence => await Begin(context, cancel),
        Command.VerifyEvidence => new Lead.Act(new VerifyEvidence(command.Argument)),
        _ => null,
    };

    public async ValueTask<Lead?> Open(OpeningWords words, TurnContext context, CancellationToken cancel)
    {
        var said = words.Understood;
        if (said.Intent.Kind != IntentKind.Progress || words.Pictures.Count > 0)
            return null;
        var argument = new List<string>();
        if (PlanTargetList.All.FirstOrDefault(t => said.Text.Contains(t.Code, StringComparison.OrdinalIgnoreCase) && t.IsMain) is { } named)
            argument.Add(named.Code);
        if (DayOf(said) is { } day)
            argument.Add(Keys.Of(day));
        return await _views.Show(string.Join(' ', argument), context, cancel);
    }

    /// <summary>"đến năm 2025" and "đến 31/12/2025": the day at the end.</summary>
    private static DateOnly? DayOf(Understood said) =>
        said.Period is { Length: 4 } year && int.TryParse(year, out var y) ? new DateOnly(y, 12, 31)
        : said.When is { Grain: <= Grain.Day } when ? DateOnly.FromDateTime(when.Bound == Bound.Until && when.End is { } end ? end.AddTicks(-1) : when.Start) : null;

    public Reply? Tell(IReceipt receipt, TurnContext context) => receipt switch
    {
        EvidenceRecorded { Evidence: var e } => Reply.Of(new Say("evidence.recorded", new Say("evidence." + e.Kind), new Say("evidence.level." + e.Level)))
            .Offer("kpi.choice.main", Command.Progress).Offer("kpi.choice.evidence", Command.Evidence),
        EvidenceVerified { Evidence: var e } => Reply.Of(new Say("evidence.verified", new Say("evidence." + e.Kind), e.Note)).Offer("evidence.choice.waiting", Command.Evidence, ToVerify),
        _ => null,
    };

    public Reply? TellOther(IReceipt receipt, TurnContext context) => null;

    public Say? Explain(IRefusal refusal) => refusal switch
    {
        NotYetHappened early => new Say("evidence.refused.day", early.Day),
        PartBeyondWhole => (Say)"evidence.refused.part",
        _ => (Say?)null,
    };

    public ValueTask AddToMenu(Reply menu, TurnContext context, CancellationToken cancel)
    {
        if (context.Person.RolesOn(context.Today).Any(r => AccessTable.Of(r.Role, Deed.VerifyResults) != Domain.Access.Scope.Nowhere))
            menu.Offer("kpi.menu", Command.Progress);
        return default;
    }

    private async ValueTask<Lead> Begin(TurnContext context, CancellationToken cancel)
    {
        if (!context.OwnUnits.Any(u => Permissions.May(context.Person, Deed.ManageActivities, u, context.Units, context.Today)))
            return new Lead.Show(Reply.Of("kpi.notForYou"));
        var waiting = await targets.Unverified(Reach(context), cancel);
        return waiting.Count == 0 ? new Lead.Begin("recordEvidence", []) : new Lead.Begin("recordEvidence", [], First: new Say("evidence.waits", waiting.Count, "/" + Command.Evidence + " " + ToVerify));
    }

    private async ValueTask<Reply> Waiting(TurnContext context, CancellationToken cancel)
    {
        var waiting = await targets.Unverified(Reach(context), cancel);
        if (waiting.Count == 0)
            return Reply.Of("evidence.nothingWaits").Offer("kpi.choice.main", Command.Progress);
        var reply = Reply.Of(new Say("evidence.waiting", waiting.Count)).Then(new Say("lines", waiting.Take(10).Select((e, i) => new Say("evidence.line", i + 1,
            new Say("evidence." + e.Kind), context.Units.NameOf(e.UnitId) ?? "?", e.On, e.Note, new Say("evidence.level." + e.Level))).ToList()));
        foreach (var (e, i) in waiting.Take(8).Select((e, i) => (e, i)))
            reply.Offer(new Say("evidence.choice.verify", i + 1), Command.VerifyEvidence, e.Id);
        return reply;
    }

    /// <summary>Units below those in which the person verifies.</summary>
    private static HashSet<OrgUnitId> Reach(TurnContext context) => [.. context.Person.RolesOn(context.Today)
        .Where(r => AccessTable.Of(r.Role, Deed.VerifyResults) != Domain.Access.Scope.Nowhere && context.Units.VersionOf(r.UnitId) is not null)
        .SelectMany(r => context.Units.Subtree(r.UnitId).Where(u => u != r.UnitId))];
}
