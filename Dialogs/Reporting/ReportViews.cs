using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.Reporting;

namespace VolunteerBot.Dialogs.Reporting;

/// <summary>What one owes, one report opened, and where a figure comes from.</summary>
internal sealed class ReportViews(IReporting reporting)
{
    private const int Most = 8;
    private const int DaysBack = 60;
    private const int DaysAhead = 400;
    private const int YearsBack = 3;

    /// <summary>What the person's units owe, the earliest due first.</summary>
    public async ValueTask<IReadOnlyList<ReportObligation>> Owed(TurnContext context, CancellationToken cancel)
    {
        var units = ReportingAccess.WritesFor(context.Person, context.Units, context.Today);
        if (units.Count == 0)
            return [];
        var templates = await reporting.Templates(cancel);
        var all = await reporting.Of(units, context.Units, context.Today.AddDays(-DaysBack), context.Today.AddDays(DaysAhead), cancel);
        return [.. all.Where(o => o.IsOwed && templates.TryGetValue(o.Template, out var t) && ReportingAccess.MaySubmit(context.Person, o, t.Line, context.Units, context.Today))];
    }

    public async ValueTask<Reply> Mine(TurnContext context, CancellationToken cancel)
    {
        if (ReportingAccess.WritesFor(context.Person, context.Units, context.Today).Count == 0)
            return NotForYou();
        var templates = await reporting.Templates(cancel);
        var calendar = await reporting.Calendar(cancel);
        var owed = await Owed(context, cancel);
        var reply = new Reply();
        if (owed.Count == 0)
            reply.Then("rep.mine.nothing");
        else
            reply.Then("rep.mine.title").Then(new Say("lines", owed.Take(Most).Select((o, i) => new Say("rep.mine.line", i + 1, ReportWords.Title(o, templates),
                ReportWords.Due(o), ReportWords.Left(o, context.Today, calendar), ReportWords.Standing(o, context.Now), Whose(o, owed, context))).ToList()));
        if (owed.Count > Most)
            reply.Then(new Say("list.more", owed.Count - Most));
        foreach (var (o, i) in owed.Take(Most).Select((o, i) => (o, i)))
            reply.Offer(new Say("rep.mine.open", i + 1), Command.Deadlines, o.Id);
        reply.Offer("rep.choice.practice", Command.Practice).Offer("rep.choice.calendar", Command.Calendar);
        return reply;
    }

    /// <summary>Of a period that was named and of which nothing is owed: what became of it, and what is owed instead.</summary>
    public async ValueTask<Reply> OfPeriod(string period, IReadOnlyList<ReportObligation> owed, TurnContext context, CancellationToken cancel)
    {
        var units = ReportingAccess.WritesFor(context.Person, context.Units, context.Today);
        var past = await reporting.Of(units, context.Units, context.Today.AddYears(-YearsBack), context.Today.AddDays(DaysAhead), cancel);
        if (past.FirstOrDefault(o => o.Period.Key == period && !o.IsPractice) is { } found)
            return await One(found.Id, context, cancel);
        var templates = await reporting.Templates(cancel);
        var reply = Reply.Of("rep.submit.noSuchPeriod").Then(owed.Count == 0 ? "rep.mine.nothing" : "rep.submit.instead");
        foreach (var o in owed.Take(Most))
            reply.Offer(new Say("rep.option", ReportWords.Title(o, templates), o.Due), Command.Submit, o.Id);
        return reply.Offer("rep.menu.deadlines", Command.Deadlines);
    }

    public static Reply NotForYou() => Reply.Of("rep.notForYou").Offer("menu.result", Command.Result).Offer("menu.activities", Command.Activities);

    /// <summary>The unit's name where the person writes for several.</summary>
    private static Say Whose(ReportObligation o, IReadOnlyList<ReportObligation> owed, TurnContext context) =>
        owed.All(x => x.UnitId == owed[0].UnitId) ? Say.Words("") : new Say("rep.mine.unit", ReportWords.UnitName(o.UnitId, context.Units));

    public async ValueTask<Reply> One(string id, TurnContext context, CancellationToken cancel)
    {
        if (await reporting.Form(id, context.Units, cancel) is not { } form)
            return Reply.Of("refused.notFound");
        var o = form.Obligation;
        if (!ReportingAccess.MaySee(context.Person, o, context.Units, context.Today))
            return Reply.Of("refused.notAllowed");
        var calendar = await reporting.Calendar(cancel);
        var reply = Reply.Of(new Say("rep.one", ReportWords.Title(form.Template, o.Period), ReportWords.UnitName(o.UnitId, context.Units), ReportWords.Due(o),
            ReportWords.Standing(o, context.Now), o.IsOwed ? new Say("rep.one.left", ReportWords.Left(o, context.Today, calendar)) : Say.Words("")));
        if (o.IsPractice)
            reply.Then("rep.one.practice");
        if (o.State == ObligationState.Returned && o.Reason is { } why)
            reply.Then(new Say("rep.one.returned", why));
        if (o.Asked is { } asked)
            reply.Then(asked.Kind == TermsKind.Extend ? new Say("rep.one.askedExtend", ReportWords.Day(asked.Until!.Value), asked.Reason) : new Say("rep.one.askedExcuse", asked.Reason));
        if (form.Figures.Count > 0)
            reply.Then(new Say("lines", form.Figures.Select(f => Line(f)).ToList()));
        Notes(reply, form, context);
        foreach (var passage in form.Template.Passages)
        {
            if (form.Passages.TryGetValue(passage.Code, out var words))
                reply.Then(new Say("rep.one.passage", ReportWords.PassageName(passage), Short(words)));
        }
        return Actions(reply, form, context);
    }

    private static Say Line(FormFigure figure) => figure.Value is { } value
        ? new Say("rep.one.figure", ReportWords.Name(figure.Indicator), ReportWords.Amount(figure.Indicator, value), ReportWords.Mark(figure))
        : new Say("rep.one.noFigure", ReportWords.Name(figure.Indicator), figure.Hint is { } hint ? new Say("rep.one.hint", hint) : Say.Words(""));

    private static void Notes(Reply reply, ReportForm form, TurnContext context)
    {
        if (form.WithoutResult > 0)
            reply.Then(new Say("rep.one.withoutResult", form.WithoutResult));
        var missing = form.Missing.ToList();
        if (missing.Count > 0)
        {
            var names = missing.Take(6).Select(b => Say.Words(ReportWords.UnitName(b.UnitId, context.Units))).ToList();
            reply.Then(new Say("rep.one.missing", missing.Count, form.Below.Count, new Say("several", names), missing.Count > 6 ? "rep.andMore" : Say.Words("")));
        }
        if (form.IsTemplateNewer && form.Obligation.IsOwed)
            reply.Then("rep.one.templateNewer");
    }

    private static Reply Actions(Reply reply, ReportForm form, TurnContext context)
    {
        var o = form.Obligation;
        if (ReportingAccess.MaySubmit(context.Person, o, form.Template.Line, context.Units, context.Today))
        {
            if (o.IsOwed || o.HasLanded)
                reply.Offer(o.HasLanded ? "rep.choice.correct" : o.State == ObligationState.Draft ? "rep.choice.goOn" : "rep.choice.submit", Command.Submit, o.Id);
            if (o.IsOwed && !o.IsPractice && o.Asked is null)
                reply.Offer("rep.choice.extend", Command.Extend, o.Id).Offer("rep.choice.excuse", Command.Excuse, o.Id).Offer("rep.choice.snooze", Command.Snooze, o.Id);
        }
        if (!o.IsPractice && ReportingAccess.MayDecide(context.Person, o, context.Units, context.Today))
        {
            if (o.State == ObligationState.Submitted)
                reply.Offer(o.ReceiverId is null ? "rep.choice.sign" : "rep.choice.approve", Command.Approve, o.Id);
            if (o.HasLanded)
                reply.Offer("rep.choice.return", Command.ReturnReport, o.Id);
            if (o.Asked is not null)
                reply.Offer("rep.choice.grant", Command.GrantTerms, o.Id).Offer("rep.choice.refuse", Command.RefuseTerms, o.Id);
        }
        foreach (var figure in form.Figures.Where(f => f.Activities > 0 || f.Units > 0).Take(4))
            reply.Offer(new Say("rep.choice.sources", ReportWords.Name(figure.Indicator)), Command.Sources, o.Id + " " + figure.Indicator.Code);
        reply.Offer("rep.choice.docx", Command.Paper, o.Id + " docx").Offer("rep.choice.xlsx", Command.Paper, o.Id + " xlsx");
        if (form.Template.Document is not null)
            reply.Offer("rep.choice.document", Command.Paper, o.Id + " kem");
        return reply;
    }

    /// <summary>Where a figure comes from: the activities, the latest first, or the units below.</summary>
    public async ValueTask<Reply> Sources(string id, string code, TurnContext context, CancellationToken cancel)
    {
        if (await reporting.Form(id, context.Units, cancel) is not { } form || form.Template.Indicator(code) is not { } indicator)
            return Reply.Of("refused.notFound");
        if (!ReportingAccess.MaySee(context.Person, form.Obligation, context.Units, context.Today))
            return Reply.Of("refused.notAllowed");
        var reply = Reply.Of(new Say("rep.sources", ReportWords.Name(indicator), ReportWords.Title(form.Template, form.Obligation.Period)));
        var units = form.Below.Where(b => b.Landed?.Figures.ContainsKey(code) == true).ToList();
        if (units.Count > 0)
        {
            reply.Then(new Say("lines", units.Take(20).Select(b => new Say("rep.sources.unit", ReportWords.UnitName(b.UnitId, context.Units), ReportWords.Amount(indicator, b.Landed!.Figures[code].Value),
                (Say)(b.Obligation.State == ObligationState.Approved ? "rep.mark.Verified" : "rep.mark.Waiting"))).ToList()));
            foreach (var b in units.Take(6))
                reply.Offer(Say.Words(Label(ReportWords.UnitName(b.UnitId, context.Units))), Command.Deadlines, b.Obligation.Id);
        }
        var activities = (await reporting.Behind(form.Obligation, context.Units, cancel)).Where(a => Value(a, code) is not null).ToList();
        if (activities.Count > 0)
        {
            reply.Then(new Say("lines", activities.Take(12).Select(a => new Say("rep.sources.activity", a.Plan.Title, a.Plan.When.Date, ReportWords.Amount(indicator, Value(a, code)!.Value),
                (Say)(a.Status == ActivityStatus.Verified ? "rep.mark.Verified" : "rep.mark.Waiting"))).ToList()));
            if (activities.Count > 12)
                reply.Then(new Say("list.more", activities.Count - 12));
            foreach (var a in activities.Take(6))
                reply.Offer(Say.Words(Label(a.Plan.Title)), Command.Activities, a.Id.ToString());
        }
        if (units.Count == 0 && activities.Count == 0)
            reply.Then("rep.sources.none");
        return reply.Offer("rep.choice.backToReport", Command.Deadlines, id);
    }

    private static decimal? Value(Activity a, string code) =>
        a.Status is ActivityStatus.Reported or ActivityStatus.Verified && a.Result is { } result ? RecordedFigures.ValueOf(code, result) : null;

    private static string Label(string words) => words.Length <= 36 ? words : words[..35].TrimEnd() + "…";

    private static string Short(string words) => words.Length <= 200 ? words : words[..199].TrimEnd() + "…";
}
