using System.Globalization;
using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Flows;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Reporting;

namespace VolunteerBot.Dialogs.Reporting;

/// <summary>
/// Hands a report in. The form comes filled; what the records say stands unless somebody changes it, and a change needs a word of
/// reason. Lines of figures are heard at any question.
/// </summary>
internal static class SubmitReportFlow
{
    public static readonly FlowDefinition Definition = new("submitReport", "flow.submitReport", Run);

    private const string SaveDraft = "save";
    private const int LongestPassage = 1_900;

    private static async Flow<IIntention?> Run(Ask ask)
    {
        var me = await ask.Look("me", static (TurnContext turn, CancellationToken _) => new ValueTask<TurnContext>(turn));
        if (await Which(ask, me) is not { } id)
            return null;
        var form = await ask.Look("form", (IReporting reporting, CancellationToken cancel) => reporting.Form(id, me.Units, cancel));
        if (form is null)
            return null;
        var seen = ask.Has("seen") ? await ask.Text("seen", "") : form.Mark;
        if (form.IsTemplateNewer && form.Obligation.IsOwed)
            ask.Note("rep.one.templateNewer");
        var names = ReportWords.NamesOf(form.Template);
        var figures = new Dictionary<string, EnteredFigure>(StringComparer.Ordinal);
        var lines = new List<SummaryLine>();
        foreach (var figure in form.Figures)
        {
            var indicator = figure.Indicator;
            if (indicator.ShareOf is not null)
                continue;
            var key = "f." + indicator.Code;
            var value = await ask.Figure(key, Prompt(figure), names, indicator.Code, ReportWords.Name(indicator), ReportIndicator.Largest, indicator.Decimals, Fallback(figure));
            var why = value is { } entered && figure.Proposed is { } said && entered != said ? await Reason(ask, figure, entered, said) : null;
            if (value is { } given)
                figures[indicator.Code] = new EnteredFigure(given, why);
            lines.Add(Line(figure, value, why, key));
        }
        var passages = await Passages(ask, form, lines);
        var values = figures.ToDictionary(f => f.Key, f => f.Value.Value, StringComparer.Ordinal);
        var summary = new Summary(new Say("rep.summary", ReportWords.Title(form.Template, form.Obligation.Period), ReportWords.UnitName(form.Obligation.UnitId, me.Units)),
            lines, [.. Warnings(form, values, me)], form.Obligation.HasLanded ? "confirm.correctReport" : "confirm.submitReport")
        {
            Others = form.Obligation.IsOwed ? [(SaveDraft, "confirm.saveDraft")] : [],
        };
        return await ask.Decide("ok", summary) == SaveDraft
            ? new SaveReportDraft(id, figures, passages) : new SubmitReport(id, seen, figures, passages);
    }

    /// <summary>The report that was named, or the only one owed, or one that is chosen.</summary>
    private static async Flow<string?> Which(Ask ask, TurnContext me)
    {
        if (ask.Has("report"))
            return await ask.Text("report", "");
        var owed = await ask.Look("owed", async (IReporting reporting, CancellationToken cancel) => new Owed(await new ReportViews(reporting).Owed(me, cancel), await reporting.Templates(cancel)));
        if (owed.Obligations.Count == 0)
            return null;
        if (owed.Obligations is [var only])
            return only.Id;
        var chosen = await ask.Choice("which", owed.Obligations, o => o.Id, o => new Say("rep.option", ReportWords.Title(o, owed.Templates), o.Due), "rep.which");
        return chosen.Id;
    }

    private sealed record Owed(IReadOnlyList<ReportObligation> Obligations, IReadOnlyDictionary<string, ReportTemplate> Templates);

    private static Say Prompt(FormFigure figure) => figure.Proposed is { } said
        ? new Say("rep.ask.changed", ReportWords.Name(figure.Indicator), ReportWords.Amount(figure.Indicator, said))
        : figure.Hint is { } hint ? new Say("rep.ask.hint", ReportWords.Name(figure.Indicator), hint) : new Say("rep.ask", ReportWords.Name(figure.Indicator));

    /// <summary>What stands without asking; a needed figure that nobody knows is asked for.</summary>
    private static string? Fallback(FormFigure figure) =>
        figure.Value is { } value ? value.ToString(CultureInfo.InvariantCulture) : figure.Indicator.IsNeeded ? null : Ask.Skipped;

    private static async Flow<string> Reason(Ask ask, FormFigure figure, decimal value, decimal said)
    {
        var about = value.ToString(CultureInfo.InvariantCulture) + "|" + said.ToString(CultureInfo.InvariantCulture);
        return await ask.Text("why." + figure.Indicator.Code,
            new Say("rep.why", ReportWords.Name(figure.Indicator), ReportWords.Amount(figure.Indicator, value), ReportWords.Amount(figure.Indicator, said)), 300, about,
            fallback: figure.Typed == value ? figure.Why : null);
    }

    private static SummaryLine Line(FormFigure figure, decimal? value, string? why, string key)
    {
        var indicator = figure.Indicator;
        Say shown = value is not { } given ? figure.Hint is { } hint ? new Say("rep.line.hint", hint) : "value.notSaid"
            : why is not null ? new Say("rep.line.changed", ReportWords.Amount(indicator, given), figure.Proposed, why)
            : new Say("rep.line", ReportWords.Amount(indicator, given), ReportWords.Mark(figure with { Typed = given }));
        return new SummaryLine("indicator." + indicator.Code, shown, key) { Named = indicator.Name };
    }

    private static async Flow<Dictionary<string, string>> Passages(Ask ask, ReportForm form, List<SummaryLine> lines)
    {
        var passages = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var passage in form.Template.Passages)
        {
            var known = form.Passages.GetValueOrDefault(passage.Code);
            var key = "t." + passage.Code;
            var prompt = new Say(passage.Name is null ? "rep.ask." + passage.Code : "rep.ask.passage", ReportWords.PassageName(passage));
            var words = passage.IsNeeded ? await ask.Text(key, prompt, LongestPassage, fallback: known) : await ask.OptionalText(key, prompt, LongestPassage, fallback: known ?? Ask.Skipped);
            if (words is not null)
                passages[passage.Code] = words;
            lines.Add(new SummaryLine("rep.passage." + passage.Code, words is null ? "value.notSaid" : Say.Words(words.Length <= 120 ? words : words[..119] + "…"), key) { Named = passage.Name });
        }
        return passages;
    }

    private static IEnumerable<Say> Warnings(ReportForm form, Dictionary<string, decimal> values, TurnContext me)
    {
        if (form.Obligation.IsPractice)
            yield return "rep.one.practice";
        if (form.Obligation.IsLateAt(me.Now))
            yield return new Say("rep.warn.late", ReportWords.Day(form.Obligation.Due));
        foreach (var doubt in ReportChecks.Of(form, values))
            yield return Doubt(doubt, form);
        if (form.WithoutResult > 0)
            yield return new Say("rep.one.withoutResult", form.WithoutResult);
        if (form.Missing.Count() is > 0 and var missing)
            yield return new Say("rep.warn.missing", missing, form.Below.Count);
    }

    private static Say Doubt(ReportDoubt doubt, ReportForm form)
    {
        var name = form.Template.Indicator(doubt.Code) is { } indicator ? ReportWords.Name(indicator) : Say.Words(doubt.Code);
        return doubt switch
        {
            ReportDoubt.UnlikeBefore unlike => new Say("rep.warn.unlikeBefore", name, unlike.Value, unlike.Before),
            ReportDoubt.BelowSources below => new Say("rep.warn.belowSources", name, below.Value, below.Sources),
            ReportDoubt.VeryLarge large => new Say("rep.warn.large", name, large.Value),
            ReportDoubt.MorePersonsThanTurns more => new Say("report.morePersonsThanTurns", more.Persons, more.Turns),
            _ => new Say("rep.warn.absent", name),
        };
    }
}
