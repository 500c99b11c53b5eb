using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.Reporting;

namespace VolunteerBot.Dialogs.Reporting;

/// <summary>How reporting stands in the units below: who is late, what waits to be approved. Only for those the reports go to.</summary>
internal sealed class LateViews(IReporting reporting)
{
    private const int MostNames = 25;
    private const int MostPeriods = 6;

    /// <param name="argument">Template and period, or a period alone, or nothing.</param>
    public async ValueTask<Reply> Show(string argument, TurnContext context, CancellationToken cancel)
    {
        var receivers = ReportingAccess.ReceivesAt(context.Person, context.Units, context.Today);
        if (receivers.Count == 0)
            return Reply.Of("rep.late.notForYou").Offer("rep.menu.deadlines", Command.Deadlines);
        var templates = await reporting.Templates(cancel);
        var parts = argument.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts is [var template, var key] && templates.ContainsKey(template))
            return await Period(template, key, receivers, templates, context, cancel);
        var asked = await Asked(receivers, templates, context, cancel);
        if (parts is [var period] && asked.Where(a => a.Key.Period == period).Select(a => a.Key).ToList() is [var named])
            return await Period(named.Template, named.Period, receivers, templates, context, cancel);
        if (parts is [var closed] && await Closed(closed, templates, receivers, context, cancel) is { } settled)
            return await Period(settled.Template, settled.Period, receivers, templates, context, cancel);
        return asked.Count == 1 ? await Period(asked[0].Key.Template, asked[0].Key.Period, receivers, templates, context, cancel) : Overview(asked, templates, context);
    }

    private sealed record PeriodKey(string Template, string Period);

    private static PeriodKey KeyOf(ReportObligation o) => new(o.Template, o.Period.Key);

    private async ValueTask<IReadOnlyList<IGrouping<PeriodKey, ReportObligation>>> Asked(
        IReadOnlyList<OrgUnitId> receivers, IReadOnlyDictionary<string, ReportTemplate> templates, TurnContext context, CancellationToken cancel)
    {
        // What goes to a unit in between is seen from above too, in what is asked for regularly and open now; it is due after its period closes.
        var open = templates.Values.Where(t => t is { IsOnce: false, IsOn: true }).SelectMany(t => t.OpenOn(context.Today).Select(p => (Key: new PeriodKey(t.Code, p.Key), Closes: p.To))).ToList();
        var found = await reporting.Unsettled(receivers, context.Units, open.Select(p => p.Closes).DefaultIfEmpty(context.Today).Min(), cancel);
        var own = found.Where(o => receivers.Contains(o.ReceiverId!.Value)).Select(KeyOf).ToHashSet();
        var between = open.Select(p => p.Key).Where(p => !own.Contains(p)).ToHashSet();
        return [.. found.Where(o => receivers.Contains(o.ReceiverId!.Value) || between.Contains(KeyOf(o))).GroupBy(KeyOf).OrderBy(g => g.Min(o => o.Due))];
    }

    /// <summary>A period of which everything is settled is no longer among what is asked; it can be named all the same.</summary>
    private async ValueTask<PeriodKey?> Closed(string period, IReadOnlyDictionary<string, ReportTemplate> templates, IReadOnlyList<OrgUnitId> receivers, TurnContext context, CancellationToken cancel)
    {
        var asked = Below(await reporting.OfPeriod([.. templates.Values.Where(t => !t.IsOnce).Select(t => t.Code)], period, cancel), receivers, context).ToList();
        return templates.Values.Where(t => asked.Any(o => o.Template == t.Code)).Select(t => new PeriodKey(t.Code, period)).FirstOrDefault();
    }

    private static Reply Overview(IReadOnlyList<IGrouping<PeriodKey, ReportObligation>> asked, IReadOnlyDictionary<string, ReportTemplate> templates, TurnContext context)
    {
        if (asked.Count == 0)
            return Reply.Of("rep.late.allSettled").Offer("rep.choice.ask", Command.Ask);
        var reply = Reply.Of("rep.late.overview").Then(new Say("lines", asked.Take(MostPeriods).Select((g, i) => new Say("rep.late.period", i + 1, ReportWords.Title(g.First(), templates),
            ReportWords.Day(g.Max(o => o.Due)), g.Count(o => o.IsLateAt(context.Now)), g.Count(o => o.IsOwed && !o.IsLateAt(context.Now)), g.Count(o => o.State == ObligationState.Submitted))).ToList()));
        foreach (var (group, i) in asked.Take(MostPeriods).Select((g, i) => (g, i)))
            reply.Offer(new Say("rep.mine.open", i + 1), Command.Late, group.Key.Template + " " + group.Key.Period);
        return reply.Offer("rep.choice.ask", Command.Ask);
    }

    private async ValueTask<Reply> Period(
        string template, string period, IReadOnlyList<OrgUnitId> receivers, IReadOnlyDictionary<string, ReportTemplate> templates, TurnContext context, CancellationToken cancel)
    {
        var mine = await Below(template, period, receivers, context, cancel);
        if (mine.Count == 0)
            return Reply.Of("rep.late.nothing");
        var rates = SubmissionRates.Of(mine, context.Now);
        var reply = Reply.Of(new Say("rep.late.title", ReportWords.Title(mine[0], templates), ReportWords.Due(mine[0])))
            .Then(new Say("rep.late.rates", rates.Landed, rates.Expected, Percent(rates.Completeness(true)), rates.InTime, Percent(rates.Timeliness(true))));
        if (rates.Excused > 0)
            reply.Then(new Say("rep.late.withoutExcused", rates.Excused, Percent(rates.Completeness(false)), Percent(rates.Timeliness(false))));
        Names(reply, "rep.late.late", mine.Where(o => o.IsLateAt(context.Now)).OrderBy(o => o.Due), o => new Say("rep.late.lateUnit", Name(o, context), context.Today.DayNumber - o.Due.DayNumber), context);
        Names(reply, "rep.late.open", mine.Where(o => o.IsOwed && !o.IsLateAt(context.Now)), o => Say.Words(Name(o, context)), context);
        var asking = mine.Where(o => o.Asked is not null).ToList();
        if (asking.Count > 0)
            reply.Then(new Say("rep.late.asking", asking.Count, new Say("several", asking.Take(6).Select(o => Say.Words(Name(o, context))).ToList())));
        Areas(reply, mine, context);
        var waiting = mine.Where(o => o.State == ObligationState.Submitted).ToList();
        if (waiting.Count > 0)
        {
            reply.Then(new Say("rep.late.waiting", waiting.Count));
            reply.Offer(new Say("rep.choice.approveAll", waiting.Count), Command.Approve, "tatca " + template + " " + period);
            reply.Offer("rep.choice.oneByOne", Command.Approve, "tung " + template + " " + period);
        }
        foreach (var o in asking.Take(3))
            reply.Offer(Say.Words(Label(Name(o, context))), Command.Deadlines, o.Id);
        return reply.Offer("rep.choice.otherPeriods", Command.Late, "khac");
    }

    /// <summary>How it stands by the level between: where units are grouped under several.</summary>
    private static void Areas(Reply reply, IReadOnlyList<ReportObligation> mine, TurnContext context)
    {
        var areas = mine.GroupBy(o => o.ReceiverId).Where(g => g.Key is not null).ToList();
        if (areas.Count < 2)
            return;
        reply.Then(new Say("lines", areas.Select(g =>
        {
            var rates = SubmissionRates.Of(g, context.Now);
            return new Say("rep.late.area", ReportWords.UnitName(g.Key!.Value, context.Units), rates.Landed, rates.Expected, rates.Late);
        }).ToList()));
    }

    /// <summary>Reports of the period that wait, each to be opened.</summary>
    public async ValueTask<Reply> Waiting(string template, string period, TurnContext context, CancellationToken cancel)
    {
        var waiting = await ToApprove(template, period, context, cancel);
        if (waiting.Count == 0)
            return Reply.Of("rep.late.nothingWaits").Offer("rep.choice.otherPeriods", Command.Late, "khac");
        var reply = Reply.Of(new Say("rep.late.waitingTitle", waiting.Count)).Then(new Say("lines",
            waiting.Take(20).Select((o, i) => new Say("rep.late.waitingLine", i + 1, Name(o, context), ReportWords.Standing(o, context.Now))).ToList()));
        foreach (var o in waiting.Take(8))
            reply.Offer(Say.Words(Label(Name(o, context))), Command.Deadlines, o.Id);
        return reply.Offer(new Say("rep.choice.approveAll", waiting.Count), Command.Approve, "tatca " + template + " " + period);
    }

    /// <summary>What the person may approve of a period.</summary>
    public async ValueTask<IReadOnlyList<ReportObligation>> ToApprove(string template, string period, TurnContext context, CancellationToken cancel) =>
        [.. (await Below(template, period, ReportingAccess.ReceivesAt(context.Person, context.Units, context.Today), context, cancel)).Where(o => o.State == ObligationState.Submitted)];

    private async ValueTask<IReadOnlyList<ReportObligation>> Below(string template, string period, IReadOnlyList<OrgUnitId> receivers, TurnContext context, CancellationToken cancel) =>
        [.. Below(await reporting.OfPeriod(template, period, cancel), receivers, context).OrderBy(o => Name(o, context), StringComparer.Ordinal)];

    private static IEnumerable<ReportObligation> Below(IEnumerable<ReportObligation> all, IReadOnlyList<OrgUnitId> receivers, TurnContext context) =>
        all.Where(o => o.ReceiverId is { } to && context.Units.Current(to) is { } at && receivers.Any(r => context.Units.IsWithin(at, r)));

    private static void Names(Reply reply, string title, IEnumerable<ReportObligation> found, Func<ReportObligation, Say> name, TurnContext context)
    {
        var all = found.Where(o => o.State != ObligationState.Superseded).ToList();
        if (all.Count > 0)
            reply.Then(new Say(title, all.Count, new Say("several", all.Take(MostNames).Select(name).ToList()), all.Count > MostNames ? "rep.andMore" : Say.Words("")));
    }

    private static Say Percent(decimal? share) => share is { } known ? new Say("rep.percent", Math.Round(known, 1, MidpointRounding.AwayFromZero)) : "rep.noData";

    private static string Name(ReportObligation o, TurnContext context) => ReportWords.UnitName(o.UnitId, context.Units);

    private static string Label(string words) => words.Length <= 36 ? words : words[..35].TrimEnd() + "…";
}
