using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.Reporting;

namespace VolunteerBot.Dialogs.Reporting;

/// <summary>What is asked for regularly: turned on and off with a tap.</summary>
internal sealed class TemplateViews(IReporting reporting)
{
    public async ValueTask<Lead> Answer(string argument, TurnContext context, CancellationToken cancel)
    {
        if (Top(context) is not { } top)
            return new Lead.Show(Reply.Of("rep.late.notForYou"));
        return argument.Split(' ') switch
        {
            ["bat", var code] => new Lead.Act(new TurnTemplate(code, top, true)),
            ["tat", var code] => new Lead.Act(new TurnTemplate(code, top, false)),
            _ => new Lead.Show(await Show(top, context, cancel)),
        };
    }

    private async ValueTask<Reply> Show(OrgUnitId top, TurnContext context, CancellationToken cancel)
    {
        var known = await reporting.Templates(cancel);
        var all = known.Values.Where(t => !t.IsOnce).Concat(ReadyTemplates.For(top, context.Today).Where(r => !known.ContainsKey(r.Code)).Select(r => r with { IsOn = false }))
            .OrderBy(t => t.Code, StringComparer.Ordinal).ToList();
        var reply = Reply.Of("rep.templates.title").Then(new Say("lines", all.Select((t, i) => new Say("rep.templates.line", i + 1, t.Name,
            new Say("rep.templates." + t.Period), (Say)(t.IsOn ? "rep.templates.on" : "rep.templates.off"), new Say("several", t.Owing.Select(r => Owing(t, r)).ToList()))).ToList()));
        foreach (var t in all)
            reply.Offer(new Say(t.IsOn ? "rep.choice.turnOff" : "rep.choice.turnOn", t.Name.Length > 30 ? t.Name[..29] + "…" : t.Name), Command.Templates, (t.IsOn ? "tat " : "bat ") + t.Code);
        return reply.Offer("rep.choice.ask", Command.Ask);
    }

    /// <summary>"xã, phường: 17 hằng tháng", as days after the close.</summary>
    private static Say Owing(ReportTemplate template, DueRule rule) => new("rep.templates.due", new Say("unitKind." + rule.Kinds[0]), rule.DaysAfterClose);

    /// <summary>The highest unit in which the person may ask.</summary>
    private static OrgUnitId? Top(TurnContext context) => ReportingAccess.ReceivesAt(context.Person, context.Units, context.Today)
        .Where(u => context.Units.Below(u).Count > 0).OrderBy(u => context.Units.Above(u).Count()).Select(u => (OrgUnitId?)u).FirstOrDefault();
}
