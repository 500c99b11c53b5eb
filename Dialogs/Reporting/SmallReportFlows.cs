using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Flows;
using VolunteerBot.Dialogs.Language;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Reporting;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Dialogs.Reporting;

/// <summary>Returning a report, asking for more time or to be excused, refusing it, and "hẹn lại".</summary>
internal static class SmallReportFlows
{
    public static readonly FlowDefinition Return = new("returnReport", "flow.returnReport", RunReturn);
    public static readonly FlowDefinition Terms = new("askTerms", "flow.askTerms", RunTerms);
    public static readonly FlowDefinition Refuse = new("refuseTerms", "flow.refuseTerms", RunRefuse);
    public static readonly FlowDefinition Snooze = new("snoozeReport", "flow.snooze", RunSnooze);

    public static IEnumerable<FlowDefinition> All => [Return, Terms, Refuse, Snooze];

    private static async Flow<IIntention?> RunReturn(Ask ask)
    {
        var id = await ask.Text("report", "");
        var note = await ask.Text("note", "rep.return.note", 500);
        return new ReturnReport(id, note);
    }

    private static async Flow<IIntention?> RunRefuse(Ask ask)
    {
        var id = await ask.Text("report", "");
        var note = await ask.OptionalText("note", "rep.refuse.note", 300);
        return new DecideTerms(id, false, note);
    }

    private static async Flow<IIntention?> RunTerms(Ask ask)
    {
        var me = await ask.Look("me", static (TurnContext turn, CancellationToken _) => new ValueTask<TurnContext>(turn));
        var owed = await ask.Look("owed", async (IReporting reporting, CancellationToken cancel) =>
            new Known(await new ReportViews(reporting).Owed(me, cancel), await reporting.Templates(cancel), await reporting.Calendar(cancel)));
        var open = owed.Obligations.Where(o => o.Asked is null && !o.IsPractice).ToList();
        if (open.Count == 0)
            return null;
        var named = ask.Has("report") ? await ask.Text("report", "") : open is [var only] ? only.Id : null;
        var o = open.Find(x => x.Id == named)
            ?? await ask.Choice("which", open, x => x.Id, x => new Say("rep.option", ReportWords.Title(x, owed.Templates), x.Due), "rep.terms.which");
        var kind = ask.Has("excuse") && await ask.YesNo("excuse", "rep.terms.excuse") ? TermsKind.Excuse : TermsKind.Extend;
        DateOnly? until = null;
        if (kind == TermsKind.Extend)
            until = (await ask.When("until", new Say("rep.terms.until", ReportWords.Title(o, owed.Templates), ReportWords.Day(o.Due)), Lean.Plan)).Slot.LastDate;
        var reason = await ask.Text("reason", "rep.terms.reason", 300);
        var summary = new Summary(kind == TermsKind.Extend ? "rep.terms.summary" : "rep.terms.summaryExcuse",
        [
            new("rep.label.report", ReportWords.Title(o, owed.Templates)), new("rep.label.due", ReportWords.Day(o.Due)),
            .. until is { } day ? (SummaryLine[])[new("rep.label.until", ReportWords.Day(day), "until")] : [],
            new("line.reason", Say.Words(reason), "reason"),
        ], until is { } free && !owed.Calendar.IsWorking(free) ? [new Say("rep.warn.dayOff", ReportWords.Day(free))] : [], "confirm.askTerms");
        return await ask.Confirm("ok", summary) ? new AskTerms(o.Id, kind, until, reason) : null;
    }

    private sealed record Known(IReadOnlyList<ReportObligation> Obligations, IReadOnlyDictionary<string, ReportTemplate> Templates, WorkingCalendar Calendar);

    private static async Flow<IIntention?> RunSnooze(Ask ask)
    {
        var id = await ask.Text("report", "");
        var until = await ask.When("until", "rep.snooze.until", Lean.Plan);
        // A day without an hour: in the morning, as the ladder speaks.
        var at = until.HasClock ? until.Slot.Start : until.Slot.Date.ToDateTime(until.Part switch
        {
            DayPart.Afternoon => new TimeOnly(14, 0),
            DayPart.Evening => new TimeOnly(19, 0),
            _ => new TimeOnly(7, 30),
        });
        return new SnoozeReminder(id, VietnamTime.ToInstant(at));
    }
}
