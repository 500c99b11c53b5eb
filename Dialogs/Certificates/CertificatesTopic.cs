using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Flows;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Certificates;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Dialogs.Certificates;

/// <summary>Everything people say and hear about what they did and the proof of it.</summary>
public sealed class CertificatesTopic(IServed served, ICertificates certificates, IPeople people, CertificateLinks links) : ITopic
{
    private readonly CertificateViews _views = new(served, certificates, people, links);

    public IEnumerable<FlowDefinition> Flows => CertificateFlows.All;

    public async ValueTask<Lead?> Answer(Command command, TurnContext context, CancellationToken cancel) => command.Name switch
    {
        Command.Record => new Lead.Show(await _views.Record(command.Argument, context, cancel)),
        Command.Card => new Lead.Act(new MakeCard()),
        Command.AskCertificate => new Lead.Begin(CertificateFlows.AskFor.Name, []),
        Command.Certificates when TypedId.TryRead<CertificateId>(command.Argument) is { } id => new Lead.Act(new HandOutCertificate(id)),
        Command.Certificates => new Lead.Show(await _views.Own(context, cancel)),
        Command.IssueCertificate when TypedId.TryRead<CertificateRequestId>(command.Argument) is { } id => new Lead.Act(new IssueCertificate(id)),
        Command.IssueCertificate => new Lead.Show(await _views.ToIssue(context, cancel)),
        Command.RefuseCertificate when TypedId.TryRead<CertificateRequestId>(command.Argument) is { } id =>
            new Lead.Begin(CertificateFlows.Refuse.Name, [new Entry("request", id.ToString(), 0)]),
        Command.RevokeCertificate when TypedId.TryRead<CertificateId>(command.Argument) is { } id =>
            new Lead.Begin(CertificateFlows.Revoke.Name, [new Entry("certificate", id.ToString(), 0)]),
        Command.RevokeCertificate => new Lead.Show(await _views.ToIssue(context, cancel)),
        Command.CheckCertificate => new Lead.Show(await _views.Checked(command.Argument, cancel)),
        Command.CertificateKey => new Lead.Act(new ChangeCertificateKey()),
        _ => null,
    };

    public ValueTask<Lead?> Open(OpeningWords words, TurnContext context, CancellationToken cancel) => default;

    /// <summary>A link to a page like ours, pasted without a word: whoever does that wants to know whether it is good.</summary>
    public async ValueTask<Lead?> Catch(OpeningWords words, TurnContext context, CancellationToken cancel) =>
        words.Understood.Text.Trim() is { Length: < 300 } text && text.Contains(CertificateLinks.Path, StringComparison.OrdinalIgnoreCase) && !text.Contains(' ', StringComparison.Ordinal)
            ? new Lead.Show(await _views.Checked(text, cancel)) : null;

    public Reply? Tell(IReceipt receipt, TurnContext context) => CertificateReceipts.Tell(receipt, context);

    public Reply? TellOther(IReceipt receipt, TurnContext context) => CertificateReceipts.TellOther(receipt);

    public Say? Explain(IRefusal refusal) => CertificateReceipts.Explain(refusal);

    public async ValueTask AddToMenu(Reply menu, TurnContext context, CancellationToken cancel)
    {
        if (await _views.WaitingFor(context, cancel) is { Count: > 0 } waiting)
            menu.Offer(new Say("menu.toIssue", waiting.Count), Command.IssueCertificate);
    }
}
