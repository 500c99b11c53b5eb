using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Flows;
using VolunteerBot.Dialogs.Language;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Joining;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Privacy;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Dialogs.Privacy;

/// <summary>Everything people say and hear about their own data: see, take along, correct, agree and take back, be forgotten, ask a person.</summary>
public sealed class PrivacyTopic(IPrivacy privacy, IPeople people) : ITopic
{
    private readonly PrivacyViews _views = new(privacy, people);

    public IEnumerable<FlowDefinition> Flows => PrivacyFlows.All;

    public async ValueTask<Lead?> Answer(Command command, TurnContext context, CancellationToken cancel) => command.Name switch
    {
        Command.Data => command.Argument switch
        {
            "ai" => new Lead.Show(await _views.Looks(context, cancel)),
            "yeucau" => new Lead.Show(await _views.Requests(context, cancel)),
            "dongy" => new Lead.Show(await _views.Consents(context, cancel)),
            _ => new Lead.Show(await _views.Mine(context, cancel)),
        },
        Command.CopyData => new Lead.Act(new CopyMyData()),
        Command.EraseData => new Lead.Begin(PrivacyFlows.EraseMe.Name, []),
        Command.EraseChild when TypedId.TryRead<PersonId>(command.Argument) is not null => new Lead.Begin(PrivacyFlows.EraseChild.Name, [new Entry("child", command.Argument, 0)]),
        Command.Human => new Lead.Begin(PrivacyFlows.Ask.Name, []),
        Command.CloseRequest when command.Argument.Length == 32 => new Lead.Act(new CloseDataRequest(command.Argument)),
        Command.Disagree when command.Argument.Length == 0 => new Lead.Show(await _views.Consents(context, cancel)),
        Command.Disagree when command.Argument == PrivacyViews.All => new Lead.Act(new WithdrawConsents()),
        Command.Agree when command.Argument == PrivacyViews.Anew => new Lead.Act(new RenewConsents()),
        Command.Roster => Roster(command.Argument, context),
        _ => null,
    };

    public async ValueTask<Lead?> Open(OpeningWords words, TurnContext context, CancellationToken cancel)
    {
        if (words.Understood.Intent is not { Kind: IntentKind.MyData, Confidence: >= Intent.AskBelow })
            return null;
        var said = " " + VietnameseText.Fold(words.Understood.Text) + " ";
        if (Says("xoa", "quen", "delete", "erase", "forget"))
            return new Lead.Begin(PrivacyFlows.EraseMe.Name, []);
        if (Says("rut", "withdraw"))
            return new Lead.Show(await _views.Consents(context, cancel));
        if (Says("tai", "xuat", "ban sao", "gui", "download", "copy", "export"))
            return new Lead.Act(new CopyMyData());
        return new Lead.Show(Says("ai da xem", "ai xem", "who") ? await _views.Looks(context, cancel) : await _views.Mine(context, cancel));

        bool Says(params string[] any) => any.Any(a => said.Contains(" " + a + " ", StringComparison.Ordinal));
    }

    public Reply? Tell(IReceipt receipt, TurnContext context) => PrivacyReceipts.Tell(receipt, context);

    public Reply? TellOther(IReceipt receipt, TurnContext context) => PrivacyReceipts.TellOther(receipt, context);

    public Say? Explain(IRefusal refusal) => refusal is NotYourChild ? "refused.notYourChild" : (Say?)null;

    public ValueTask AddToMenu(Reply menu, TurnContext context, CancellationToken cancel)
    {
        if (context.Person.OutdatedConsents().Count > 0)
            menu.Offer("menu.renew", Command.Data, "dongy");
        return ValueTask.CompletedTask;
    }

    /// <summary>A unit's id, and after a dash the page; nothing = one's own unit.</summary>
    private static Lead? Roster(string argument, TurnContext context)
    {
        if (argument.Length == 0)
            return context.OwnUnits is [var own, ..] ? new Lead.Act(new SeeRoster(own)) : new Lead.Show(Reply.Of("unit.none").Offer("menu.join", Command.Join));
        var parts = argument.Split('-');
        return TypedId.TryRead<OrgUnitId>(parts[0]) is { } unit && (parts.Length == 1 || int.TryParse(parts[1], out _))
            ? new Lead.Act(new SeeRoster(context.Units.Current(unit) ?? unit, parts.Length == 1 ? 0 : int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture)))
            : null;
    }
}
