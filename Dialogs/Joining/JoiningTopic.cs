using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Flows;
using VolunteerBot.Dialogs.Language;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Certificates;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Joining;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Dialogs.Joining;

/// <summary>Everything people say and hear about themselves: joining, who they are, from where they write.</summary>
public sealed class JoiningTopic(IJoining joining, IServed served) : ITopic
{
    public IEnumerable<FlowDefinition> Flows => [JoinFlow.Definition, .. ProfileFlows.All];

    public async ValueTask<Lead?> Answer(Command command, TurnContext context, CancellationToken cancel) => command.Name switch
    {
        Command.Start => await Start(command.Argument, context, cancel),
        Command.Join => await Start(command.Argument, context, cancel),
        Command.Me => await Mine(context, cancel),
        Command.Stop => new Lead.Act(new StopAlerts()),
        Command.Profile => Change(command.Argument, context),
        Command.Agree or Command.Disagree when Enum.TryParse<ConsentPurpose>(command.Argument, ignoreCase: true, out var purpose) && Enum.IsDefined(purpose) =>
            new Lead.Act(new ChangeConsent(purpose, command.Name == Command.Agree)),
        Command.Connect => Connect(command.Argument, context),
        Command.AskGuardian when context.Person.BirthYear is { } year => new Lead.Act(new AskGuardian(year) { ForCertificates = command.Argument == "giay" }),
        Command.AskGuardian => new Lead.Begin(JoinFlow.Definition.Name, []),
        Command.Guardian => Enter(CodePurpose.Guardian, command.Argument),
        Command.Administrator => Enter(CodePurpose.FirstAdministrator, command.Argument),
        Command.AgreeForChild when TypedId.TryRead<PersonId>(command.Argument) is { } child => new Lead.Act(new AgreeForChild(child)),
        Command.Confirm when TypedId.TryRead<RoleRequestId>(command.Argument) is { } id => new Lead.Act(new ConfirmRole(id)),
        Command.Refuse when TypedId.TryRead<RoleRequestId>(command.Argument) is { } id => new Lead.Act(new RefuseRole(id)),
        _ => null,
    };

    public async ValueTask<Lead?> Open(OpeningWords words, TurnContext context, CancellationToken cancel) => words switch
    {
        { Contact: { } card } => new Lead.Act(new ShareContact(Phones.Read(Utterance.Of(card.Phone))?.Digits, card.IsOwn, card.IsTyped)),
        { Understood.Intent: { Kind: IntentKind.StopAlerts, Confidence: >= Intent.AskBelow } } => new Lead.Act(new StopAlerts()),
        { Understood.Intent: { Kind: IntentKind.MyProfile, Confidence: >= Intent.AskBelow } } => await Mine(context, cancel),
        _ => null,
    };

    private async ValueTask<Lead> Mine(TurnContext context, CancellationToken cancel) =>
        new Lead.Show(ProfileViews.Mine(context, await joining.WaitingOf(context.Person.Id, cancel), context.IsKnown ? await served.Of(context.Person.Id, cancel) : ServiceRecord.Nothing));

    public Reply? Tell(IReceipt receipt, TurnContext context) => JoiningReceipts.Tell(receipt, context);

    public Reply? TellOther(IReceipt receipt, TurnContext context) => JoiningReceipts.TellOther(receipt, context);

    public Say? Explain(IRefusal refusal) => JoiningRefusals.Explain(refusal);

    public ValueTask AddToMenu(Reply menu, TurnContext context, CancellationToken cancel)
    {
        if (context.OwnUnits.Count == 0 && context.Units.Units.Count > 0)
            menu.Offer("menu.join", Command.Join);
        return ValueTask.CompletedTask;
    }

    /// <summary>
    /// A link: <c>u</c> and a unit's id only says which unit; sixteen letters are an invitation, and one that nobody made opens nothing.
    /// </summary>
    private async ValueTask<Lead> Start(string argument, TurnContext context, CancellationToken cancel)
    {
        if (argument.Length == 0)
            return context.Units.Units.Count == 0 ? new Lead.Show(Reply.Of("join.noUnits")) : new Lead.Begin(JoinFlow.Name, [], First: JoinFlow.Notice(context.Units));
        if (argument[0] == 'u' && TypedId.TryRead<OrgUnitId>(argument[1..]) is { } asked && context.Units.Current(asked) is { } unit)
            return new Lead.Begin(JoinFlow.Name, [new Entry("unit", unit.ToString(), 0)], First: Welcome(context.Units.NameOf(unit), context));
        if (argument.Length <= 40 && await joining.Invitation(argument, cancel) is { } invitation && invitation.IsOpenAt(context.Now)
            && context.Units.NameOf(invitation.UnitId) is { } name)
            return new Lead.Begin(JoinFlow.Name, [new Entry("invitation", argument, 0)], First: Welcome(name, context));
        return new Lead.Show(Reply.Of("refused.invitationClosed").Offer("menu.join", Command.Join));
    }

    private static Say Welcome(string? unit, TurnContext context) =>
        new("lines", new List<Say> { new("join.toUnit", unit), JoinFlow.Notice(context.Units) });

    private static Lead? Change(string what, TurnContext context) => !context.IsKnown ? new Lead.Show(ProfileViews.Mine(context, [], ServiceRecord.Nothing)) : what switch
    {
        ProfileViews.Name => new Lead.Begin("myName", []),
        ProfileViews.Topics => new Lead.Begin("myTopics", []),
        ProfileViews.Skills => new Lead.Begin("mySkills", []),
        ProfileViews.Quiet => new Lead.Begin("myQuiet", []),
        ProfileViews.Post => new Lead.Begin("myPost", []),
        _ => null,
    };

    private static Lead Connect(string argument, TurnContext context) => argument switch
    {
        "" => new Lead.Show(ProfileViews.Connect(context)),
        "ma" => new Lead.Act(new MakeAddressCode()),
        "sdt" => new Lead.Show(ProfileViews.SharePhone()),
        "nhap" => Enter(CodePurpose.JoinAddress, ""),
        _ => Enter(CodePurpose.JoinAddress, argument),
    };

    private static Lead Enter(CodePurpose purpose, string code) => code.Length > 0
        ? new Lead.Act(new UseCode(purpose, code.Length > 60 ? code[..60] : code))
        : new Lead.Begin("enterCode", [new Entry("purpose", purpose.ToString(), 0)]);
}
