using System.Globalization;
using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Flows;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Certificates;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Dialogs.Certificates;

/// <summary>Asking for a certificate, refusing one, taking one back.</summary>
internal static class CertificateFlows
{
    public static readonly FlowDefinition AskFor = new("askCertificate", "flow.certificate", RunAsk);

    public static readonly FlowDefinition Refuse = new("refuseCertificate", "flow.certificateRefuse", static async Flow<IIntention?> (Ask ask) =>
        TypedId.TryRead<CertificateRequestId>(await ask.Text("request", "")) is { } id ? new RefuseCertificate(id, await ask.Text("reason", "cert.refuse.reason", 300)) : null);

    public static readonly FlowDefinition Revoke = new("revokeCertificate", "flow.certificateRevoke", RunRevoke);

    public static IEnumerable<FlowDefinition> All => [AskFor, Refuse, Revoke];

    private const int MostYears = 4;
    private const int MostActivities = 4;
    private const string Everything = "all";

    private static async Flow<IIntention?> RunAsk(Ask ask)
    {
        var me = await ask.Look("me", static (TurnContext turn, CancellationToken _) => new ValueTask<TurnContext>(turn));
        var record = await ask.Look("record", (IServed served, CancellationToken cancel) => served.Of(me.Person.Id, cancel));
        if (record.Activities == 0)
            return new AskCertificate(new CertifiedScope());
        var options = Options(record);
        var chosen = await ask.Choice("scope", options, o => o.Id, o => o.Label, "cert.ask.scope", fallback: options.Count == 1 ? options[0].Id : null);
        var service = CertifiedService.Of(chosen.Scope.Of(record));
        var summary = new Summary("cert.ask.summary",
        [
            new("line.name", Say.Words(me.Person.Name)), new("line.certifies", CertificateWords.Of(service), "scope"),
        ], me.Person.Agrees(ConsentPurpose.Certificates) ? [] : ["cert.ask.agree"], "confirm.askCertificate");
        return await ask.Confirm("ok", summary) ? new AskCertificate(chosen.Scope) : null;
    }

    private static List<Option> Options(ServiceRecord record)
    {
        var options = new List<Option>();
        foreach (var year in record.Years.Take(MostYears))
            options.Add(new Option("y" + year.ToString(CultureInfo.InvariantCulture), new Say("cert.ask.year", Say.Words(year.ToString(CultureInfo.InvariantCulture))), new CertifiedScope(Year: year)));
        if (record.Years.Count > 1)
            options.Add(new Option(Everything, "cert.ask.all", new CertifiedScope()));
        foreach (var served in record.Activities > 1 ? record.All.Take(MostActivities) : [])
            options.Add(new Option("a" + served.Activity, new Say("cert.ask.one", Short(served.Title), served.On), new CertifiedScope(Activity: served.Activity)));
        return options;
    }

    private static string Short(string title) => title.Length <= 24 ? title : title[..23] + "…";

    private static async Flow<IIntention?> RunRevoke(Ask ask)
    {
        if (TypedId.TryRead<CertificateId>(await ask.Text("certificate", "")) is not { } id)
            return null;
        var certificate = await ask.Look("certificate", (ICertificates all, CancellationToken cancel) => all.Find(id, cancel));
        if (certificate is null)
            return null;
        var reason = await ask.Text("reason", new Say("cert.revoke.reason", certificate.Number), 300);
        var summary = new Summary("cert.revoke.summary",
            [new("line.certificate", Say.Words(certificate.Number)), new("line.unit", Say.Words(certificate.UnitName)), new("line.reason", Say.Words(reason), "reason")],
            ["cert.revoke.warning"], "confirm.revokeCertificate");
        return await ask.Confirm("ok", summary) ? new RevokeCertificate(id, reason) : null;
    }

    private sealed record Option(string Id, Say Label, CertifiedScope Scope);
}
