using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Flows;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.Privacy;
using VolunteerBot.Domain.Reporting;

namespace VolunteerBot.Dialogs.Reporting;

/// <summary>What is asked for regularly: looked at, turned on and off with a tap, made and changed in the chat, taken out as a sheet and sent back.</summary>
internal sealed class TemplateViews(IReporting reporting, IReportPapers papers)
{
    private const int MostNamed = 12;

    /// <summary><c>/maubaocao</c> lists them; <c>bat CODE</c>, <c>tat CODE</c>, <c>xem CODE</c>, <c>sua CODE</c>, <c>tep CODE</c> and <c>moi</c> do what they say.</summary>
    public async ValueTask<Lead> Answer(string argument, TurnContext context, CancellationToken cancel)
    {
        if (Places(context) is not [var top, ..])
            return new Lead.Show(Reply.Of("rep.templates.notForYou"));
        return argument.Split(' ') switch
        {
            ["bat", var code] => new Lead.Act(new TurnTemplate(code, top, true)),
            ["tat", var code] => new Lead.Act(new TurnTemplate(code, top, false)),
            ["moi"] => new Lead.Begin("editTemplate", []),
            ["xem", var code] when await Find(code, top, context, cancel) is { } found => new Lead.Show(One(found, context)),
            ["sua", var code] when await Find(code, top, context, cancel) is { } found => Edit(found, context),
            ["tep", var code] when await Find(code, top, context, cancel) is { } found => Sheet(found, context),
            ["xem" or "sua" or "tep", _] => new Lead.Show(Reply.Of("refused.notFound").Offer("rep.menu.templates", Command.Templates)),
            _ => new Lead.Show(await Show(top, context, cancel)),
        };
    }

    /// <summary>The units in which the person may ask for reports, the highest first.</summary>
    public static IReadOnlyList<OrgUnitId> Places(TurnContext context) =>
        [.. ReportingAccess.ReceivesAt(context.Person, context.Units, context.Today).Where(u => context.Units.Below(u).Count > 0).OrderBy(u => context.Units.Above(u).Count())];

    /// <summary>What keeps a template from being saved, one line each.</summary>
    public static Say Explain(WrongTemplate refused) => new("rep.refused.template", new Say("lines", refused.Problems.Take(MostNamed).Select(p => new Say("rep.template.wrongLine", TemplateProblemWords.Of(p))).ToList()));

    private async ValueTask<ReportTemplate?> Find(string code, OrgUnitId top, TurnContext context, CancellationToken cancel) =>
        (await All(top, context, cancel)).FirstOrDefault(t => t.Code == code);

    /// <summary>Those on record and the ready ones, as far as the person reaches.</summary>
    private async ValueTask<IReadOnlyList<ReportTemplate>> All(OrgUnitId top, TurnContext context, CancellationToken cancel)
    {
        var known = await reporting.Templates(cancel);
        return
        [
            .. known.Values.Where(t => !t.IsOnce && context.Units.IsWithin(t.Within, top))
                .Concat(ReadyTemplates.For(top, context.Today).Where(r => !known.ContainsKey(r.Code)).Select(r => r with { IsOn = false, Version = 0 })).OrderBy(t => t.Code, StringComparer.Ordinal),
        ];
    }

    private async ValueTask<Reply> Show(OrgUnitId top, TurnContext context, CancellationToken cancel)
    {
        var all = await All(top, context, cancel);
        var reply = Reply.Of("rep.templates.title").Then(new Say("lines", all.Select((t, i) => new Say("rep.templates.line", i + 1, t.Name,
            new Say("rep.templates." + t.Period), (Say)(t.IsOn ? "rep.templates.on" : "rep.templates.off"), new Say("several", t.Owing.Select(Owing).ToList()))).ToList()));
        foreach (var t in all)
            reply.Offer(new Say(t.IsOn ? "rep.choice.turnOff" : "rep.choice.turnOn", Short(t)), Command.Templates, (t.IsOn ? "tat " : "bat ") + t.Code);
        foreach (var t in all)
            reply.Offer(new Say("rep.choice.lookAtTemplate", Short(t)), Command.Templates, "xem " + t.Code);
        return reply.Offer("rep.choice.newTemplate", Command.Templates, "moi").Offer("rep.choice.ask", Command.Ask);
    }

    private static Reply One(ReportTemplate t, TurnContext context)
    {
        var reply = Reply.Of(new Say("rep.template.title", t.Name, new Say("rep.templates." + t.Period), (Say)(t.IsOn ? "rep.templates.on" : "rep.templates.off")));
        if (t.Version > 0)
            reply.Then(new Say("rep.template.version", t.Version));
        List<Say> lines =
        [
            Line("owing", Say.Words(TemplateWords.Owing(t.Owing))), Line("cut", new Say("rep.template.cut." + t.Cut)), Line("shift", new Say("rep.template.shift." + t.Shift)),
            Line("to", t.To is { } to ? Say.Words(ReportWords.UnitName(to, context.Units)) : "rep.template.toAbove"), Line("opens", new Say("rep.template.opensValue", t.OpensDaysBeforeClose)),
            Line("ladder", Say.Words(TemplateWords.Ladder(t.Ladder))),
        ];
        if (t.Indicators.Count > 0)
            lines.Add(new Say("rep.template.line", (Say)"rep.label.figures", Say.Words(TemplateWords.Figures(t.Indicators))));
        if (t.Passages.Count > 0)
            lines.Add(Line("passages", Say.Words(TemplateWords.Passages(t.Passages))));
        if (t.LegalBases.Count > 0)
            lines.Add(Line("basis", Say.Words(string.Join("; ", t.LegalBases))));
        return reply.Then(new Say("lines", lines)).Offer("rep.choice.editTemplate", Command.Templates, "sua " + t.Code)
            .Offer(t.IsOn ? "rep.choice.turnItOff" : "rep.choice.turnItOn", Command.Templates, (t.IsOn ? "tat " : "bat ") + t.Code)
            .Offer("rep.choice.templateSheet", Command.Templates, "tep " + t.Code).Offer("rep.menu.templates", Command.Templates);
    }

    private static Say Line(string part, Say value) => new("rep.template.line", new Say("rep.template.label." + part), value);

    private static Lead Edit(ReportTemplate t, TurnContext context) =>
        ReportingAccess.MayAsk(context.Person, t.Within, context.Units, context.Today) ? new Lead.Begin("editTemplate", [new Entry("code", t.Code, 0)]) : new Lead.Show(Reply.Of("refused.notAllowed"));

    /// <summary>The template as a sheet: a pattern for others too, since what is sent back with another name is a new one.</summary>
    private Lead.ShowAndKeep Sheet(ReportTemplate t, TurnContext context)
    {
        var made = papers.Sheet(TemplateTable.Of(t, context.Units), "mau-" + t.Code + ".xlsx");
        var reply = Reply.Of("rep.template.sheet");
        reply.Documents.Add(made.Document);
        return new Lead.ShowAndKeep(reply, KeptFiles.Keep(made.Content, context.Person.Id, context.Now, context.Now + KeptFiles.MadeLast));
    }

    /// <summary>"xã, phường: 17 hằng tháng", as days after the close.</summary>
    private static Say Owing(DueRule rule) => new("rep.templates.due", new Say("unitKind." + rule.Kinds[0]), rule.DaysAfterClose);

    private static string Short(ReportTemplate t) => t.Name.Length > 30 ? t.Name[..29] + "…" : t.Name;
}
