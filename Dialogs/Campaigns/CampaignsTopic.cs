using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Flows;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Access;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Campaigns;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Dialogs.Campaigns;

/// <summary>Everything people say and hear about campaigns and about signing up.</summary>
public sealed class CampaignsTopic(ICampaigns campaigns) : ITopic
{
    private readonly CampaignViews _views = new(campaigns);
    private readonly CampaignOpenings _openings = new(campaigns);

    public IEnumerable<FlowDefinition> Flows => [CampaignFlow.Definition, RecruitFlow.Definition, JoinShiftFlow.Definition, TeamSignUpFlow.Definition];

    public async ValueTask<Lead?> Answer(Command command, TurnContext context, CancellationToken cancel) => command.Name switch
    {
        Command.Campaigns => await Campaigns(command.Argument, context, cancel),
        Command.ChangeCampaign => TypedId.TryRead<CampaignId>(command.Argument) is { } id && await campaigns.Find(id, cancel) is { } campaign
            ? CampaignAccess.MayManage(context.Person, campaign, context.Units, context.Today)
                ? new Lead.Begin(CampaignFlow.Name, [.. CampaignFlow.Answers(campaign)]) : new Lead.Show(Reply.Of("refused.notAllowed"))
            : new Lead.Show(Reply.Of("refused.notFound")),
        Command.SetCampaign when Split(command.Argument) is (var verb, { } id) =>
            new Lead.Act(new SetCampaignStatus(CampaignId.Of(id), verb == "dong" ? CampaignStatus.Closed : CampaignStatus.Open)),
        Command.Thin => new Lead.Show(await ThinView.Show(campaigns, context, cancel)),
        Command.Recruit => await Recruit(command.Argument, context, cancel),
        Command.Call => new Lead.Show(await _views.Call(command.Argument, context, cancel)),
        Command.SetCall when Split(command.Argument) is (var verb, { } id) =>
            new Lead.Act(new SetRecruitmentState(ActivityId.Of(id), verb == "dong" ? RecruitmentState.Closed : RecruitmentState.Open)),
        Command.CallList when Activity(command.Argument) is { } id => new Lead.Act(new ShowSignUps(id)),
        Command.JoinShift when Activity(command.Argument) is { } id => await Join(id, Shift(command.Argument), context, cancel),
        Command.SayNo when Activity(command.Argument) is { } id => new Lead.Act(new AnswerNo(id, Later: false)),
        Command.SayLater when Activity(command.Argument) is { } id => new Lead.Act(new AnswerNo(id, Later: true)),
        Command.Withdraw when Activity(command.Argument) is { } id => new Lead.Act(new WithdrawSignUp(id, Shift(command.Argument))),
        Command.TakePlace when Activity(command.Argument) is { } id && Shift(command.Argument) is { } shift => new Lead.Act(new AcceptPlace(id, shift)),
        Command.SignUpTeam when Activity(command.Argument) is { } id => new Lead.Begin(TeamSignUpFlow.Name, [new Entry("activity", id.ToString(), 0)]),
        _ => null,
    };

    public ValueTask<Lead?> Catch(OpeningWords words, TurnContext context, CancellationToken cancel) => _openings.Catch(words, context, cancel);

    public ValueTask<Lead?> Open(OpeningWords words, TurnContext context, CancellationToken cancel) => _openings.Open(words, context, cancel);

    public Reply? Tell(IReceipt receipt, TurnContext context) => CampaignReceipts.Tell(receipt, context);

    public Reply? TellOther(IReceipt receipt, TurnContext context) => CampaignReceipts.TellOther(receipt, context);

    public Say? Explain(IRefusal refusal) => CampaignRefusals.Explain(refusal);

    /// <summary>Only where there is something: most people, most days, have no campaign.</summary>
    public async ValueTask AddToMenu(Reply menu, TurnContext context, CancellationToken cancel)
    {
        if (context.OwnUnits.Count > 0 && ((await campaigns.Since(context.Today, cancel)).Count > 0 || (await _views.OpenCalls(context, cancel)).Count > 0))
            menu.Offer("menu.campaigns", Command.Campaigns);
    }

    private async ValueTask<Lead> Campaigns(string argument, TurnContext context, CancellationToken cancel) => argument switch
    {
        "" => new Lead.Show(await _views.List(context, cancel)),
        "moi" => Permissions.MaySomewhere(context.Person, Deed.Announce, context.Today)
            ? new Lead.Begin(CampaignFlow.Name, []) : new Lead.Show(Reply.Of("refused.notAllowed")),
        _ => new Lead.Show(await _views.Campaign(argument, context, cancel)),
    };

    private async ValueTask<Lead> Recruit(string argument, TurnContext context, CancellationToken cancel)
    {
        if (Activity(argument) is not { } id)
            return new Lead.Show(Reply.Of("recruit.how").Offer("menu.activities", Command.Activities));
        return await campaigns.Recruitment(id, cancel) is { } call
            ? CampaignAccess.MayManage(context.Person, call, context.Units, context.Today)
                ? new Lead.Begin(RecruitFlow.Name, [.. RecruitFlow.Answers(call)]) : new Lead.Show(Reply.Of("refused.notAllowed"))
            : new Lead.Begin(RecruitFlow.Name, [new Entry("activity", id.ToString(), 0)]);
    }

    /// <summary>One tap is enough where there is one shift; otherwise it is asked which.</summary>
    private async ValueTask<Lead> Join(ActivityId id, int? shift, TurnContext context, CancellationToken cancel)
    {
        if (shift is not null || await campaigns.Recruitment(id, cancel) is not { } call || call.Shifts.Count(s => call.TakesSignUps(s, context.Now)) < 2)
            return new Lead.Act(new JoinShift(id, shift, 0));
        return new Lead.Begin(JoinShiftFlow.Name, [new Entry("activity", id.ToString(), 0), new Entry("guests", "0", 0)]);
    }

    private static ActivityId? Activity(string argument) => TypedId.TryRead<ActivityId>(argument.Length > 32 ? argument[..32] : argument);

    /// <summary>What stands behind the id.</summary>
    private static int? Shift(string argument) => argument.Length > 33 && int.TryParse(argument.AsSpan(33), out var no) ? no : null;

    private static (string Verb, Guid? Id) Split(string argument) =>
        argument.Split(' ') is [var verb, var text] && Guid.TryParseExact(text, "N", out var id) ? (verb, id) : ("", null);
}
