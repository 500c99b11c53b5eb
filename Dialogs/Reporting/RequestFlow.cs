using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Flows;
using VolunteerBot.Dialogs.Flows.Expectations;
using VolunteerBot.Dialogs.Language;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.Reporting;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Dialogs.Reporting;

/// <summary>Asks units below for something once: what, by when, of whom. Nothing is opened before the one confirmation.</summary>
internal static class RequestFlow
{
    public static readonly FlowDefinition Definition = new("askReport", "flow.askReport", Run) { Subject = "name" };

    public const string Everybody = "tất cả";
    private const int MostFigures = 12;

    private static async Flow<IIntention?> Run(Ask ask)
    {
        var me = await ask.Look("me", static (TurnContext turn, CancellationToken _) => new ValueTask<TurnContext>(turn));
        var places = ReportingAccess.ReceivesAt(me.Person, me.Units, me.Today).Where(u => me.Units.Below(u).Count > 0).ToList();
        if (places.Count == 0)
            return null;
        var within = places is [var only] ? only : await ask.Choice("within", places, u => u.ToString(), u => Say.Words(me.Units.NameOf(u)!), "rep.request.within");
        var name = await ask.Text("name", "rep.request.name", 150);
        var due = (await ask.When("due", "rep.request.due", Lean.Plan)).Slot.LastDate;
        var said = await ask.Text("units", new Say("rep.request.units", me.Units.Below(within).Count), 1_500, fallback: Everybody);
        var (units, unknown) = Units(said, within, me.Units);
        var line = await ask.OptionalText("figures", "rep.request.figures", 500, fallback: Ask.Skipped);
        var figures = Figures(line);
        var calendar = await ask.Look("calendar", (IReporting reporting, CancellationToken cancel) => reporting.Calendar(cancel));
        var holds = calendar.OnOrAfter(due);
        var file = ask.Has("file") ? await ask.Text("file", "") : null;
        var fileName = ask.Has("fileName") ? await ask.Text("fileName", "") : null;
        var summary = new Summary("rep.request.summary",
        [
            new("rep.label.report", Say.Words(name), "name"),
            new("rep.label.due", holds == due ? ReportWords.Day(due) : new Say("rep.due.shifted", ReportWords.Day(due), ReportWords.Day(holds)), "due"),
            new("rep.label.units", units.Count > 5 ? new Say("rep.request.unitCount", units.Count) : new Say("several", units.Select(u => Say.Words(me.Units.NameOf(u)!)).ToList()), "units"),
            new("rep.label.figures", figures.Count == 0 ? "rep.request.wordsOnly" : new Say("several", figures.Select(f => Say.Words(f.Name!)).ToList()), "figures"),
            .. fileName is null ? [] : (SummaryLine[])[new("rep.label.file", Say.Words(fileName))],
        ], unknown.Count > 0 ? [new Say("rep.request.unknown", new Say("several", unknown.Select(u => Say.Words(u)).ToList()))] : [], "confirm.askReport");
        return await ask.Confirm("ok", summary) ? new OpenRequest(within, name, due, units, figures, file, fileName) : null;
    }

    /// <summary>All units just below, or those that are named; names nobody bears are said.</summary>
    private static (IReadOnlyList<OrgUnitId> Units, IReadOnlyList<string> Unknown) Units(string said, OrgUnitId within, OrgTree tree)
    {
        if (said == Everybody || VietnameseText.Fold(said) is "tat ca don vi" or "all" or "cac don vi")
            return (tree.Below(within), []);
        var units = new List<OrgUnitId>();
        var unknown = new List<string>();
        foreach (var part in said.Split([',', ';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (new UnitExpectation(tree, []).Sure(part) is { } id && Domain.Records.TypedId.TryRead<OrgUnitId>(id) is { } unit && tree.IsWithin(unit, within))
                units.Add(unit);
            else
                unknown.Add(part);
        }
        return ([.. units.Distinct()], unknown);
    }

    /// <summary>"số hộ bị ngập (hộ), số nhà tốc mái" as figures of their own.</summary>
    private static IReadOnlyList<ReportIndicator> Figures(string? line) =>
        line is null ? [] : [.. line.Split([',', ';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Take(MostFigures).Select(Figure)];

    private static ReportIndicator Figure(string words, int i)
    {
        var open = words.LastIndexOf('(');
        var unit = open > 0 && words[^1] == ')' ? words[(open + 1)..^1].Trim() : "";
        var name = open > 0 && words[^1] == ')' ? words[..open].Trim() : words;
        return new ReportIndicator("C" + (i + 1), unit is "đồng" or "triệu" ? FigureKind.Money : FigureKind.Measure, Aggregation.Sum)
        {
            Name = name.Length > 36 ? name[..36] : name, Unit = unit, Decimals = 2, IsNeeded = true,
        };
    }
}
