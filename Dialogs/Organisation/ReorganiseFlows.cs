using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Flows;
using VolunteerBot.Dialogs.Language;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Organisation;

namespace VolunteerBot.Dialogs.Organisation;

/// <summary>Renaming, moving, merging, splitting and ending units, each with its decision: number, date, and from when it holds.</summary>
internal static class ReorganiseFlows
{
    private const int LongestName = 150;

    public static readonly FlowDefinition Rename = new("renameUnit", "flow.renameUnit", RunRename);

    public static readonly FlowDefinition Move = new("moveUnit", "flow.moveUnit", RunMove);

    public static readonly FlowDefinition Merge = new("mergeUnits", "flow.mergeUnits", RunMerge);

    public static readonly FlowDefinition Split = new("splitUnit", "flow.splitUnit", RunSplit);

    public static readonly FlowDefinition Dissolve = new("dissolveUnit", "flow.dissolveUnit", RunDissolve);

    public static IEnumerable<FlowDefinition> All => [Rename, Move, Merge, Split, Dissolve];

    private static async Flow<IIntention?> RunRename(Ask ask)
    {
        var (me, unit) = await Where(ask);
        var name = await ask.Text("name", "reorganise.newName", LongestName);
        var (basis, on) = await Paper(ask, me);
        var summary = new Summary("reorganise.renameSummary", [Line("line.unit", NameOf(me, unit)), new("line.unitName", Say.Words(name), "name"), .. Paper(basis, on)], [], "reorganise.confirm");
        return await ask.Confirm("ok", summary) ? new ReviseUnit(unit, on, basis) { Name = name } : null;
    }

    private static async Flow<IIntention?> RunMove(Ask ask)
    {
        var (me, unit) = await Where(ask);
        var parent = await ask.Unit("parent", "reorganise.newParent", me.Units, []);
        var (basis, on) = await Paper(ask, me);
        var summary = new Summary("reorganise.moveSummary", [Line("line.unit", NameOf(me, unit)), new("line.parent", Say.Words(NameOf(me, parent)), "parent"), .. Paper(basis, on)], [], "reorganise.confirm");
        return await ask.Confirm("ok", summary) ? new ReviseUnit(unit, on, basis) { ParentId = parent } : null;
    }

    /// <summary>Two units, or three, become a new one: even where it keeps one of their names, it is not that unit (domain reference 2.5).</summary>
    private static async Flow<IIntention?> RunMerge(Ask ask)
    {
        var (me, unit) = await Where(ask);
        var beside = me.Units.ParentOf(unit) is { } above ? me.Units.Below(above).Where(u => u != unit).Take(8).ToList() : [];
        var with = await ask.Unit("with", "reorganise.with", me.Units, beside);
        var also = await ask.OptionalUnit("also", "reorganise.also", me.Units, [.. beside.Where(u => u != with)]);
        var name = await ask.Text("name", "reorganise.mergedName", LongestName);
        var (basis, on) = await Paper(ask, me);
        IReadOnlyList<OrgUnitId> closing = [.. new OrgUnitId?[] { unit, with, also }.OfType<OrgUnitId>().Distinct()];
        var summary = new Summary("reorganise.mergeSummary",
        [
            Line("line.unit", NameOf(me, unit)), new("line.with", Say.Words(NameOf(me, with)), "with"),
            new("line.also", also is { } third ? Say.Words(NameOf(me, third)) : "reorganise.noOther", "also"), new("line.unitName", Say.Words(name), "name"), .. Paper(basis, on),
        ], [], "reorganise.confirm");
        if (!await ask.Confirm("ok", summary))
            return null;
        return new ReorganiseUnits(OrgChangeKind.Merge, on, basis)
        {
            Closing = closing, Opening = [Like(me, unit, name)], Heirs = [.. closing.Select(c => new Heir(c, null, 0))],
        };
    }

    private static async Flow<IIntention?> RunSplit(Ask ask)
    {
        var (me, unit) = await Where(ask);
        var first = await ask.Text("first", "reorganise.firstName", LongestName);
        var second = await ask.Text("second", "reorganise.secondName", LongestName);
        var children = me.Units.Below(unit);
        var heir = children.Count == 0 ? 0 : await ask.Choice("children", (IReadOnlyList<string>)["0", "1"], c => c, c => Say.Words(c == "0" ? first : second), new Say("reorganise.children", children.Count)) == "0" ? 0 : 1;
        var endsPlans = await ask.YesNo("plans", "reorganise.plans");
        var (basis, on) = await Paper(ask, me);
        var summary = new Summary("reorganise.splitSummary",
        [
            Line("line.unit", NameOf(me, unit)), new("line.firstUnit", Say.Words(first), "first"), new("line.secondUnit", Say.Words(second), "second"), .. Paper(basis, on),
        ], ["reorganise.splitWarning"], "reorganise.confirm");
        if (!await ask.Confirm("ok", summary))
            return null;
        return new ReorganiseUnits(OrgChangeKind.Split, on, basis)
        {
            Closing = [unit], Opening = [Like(me, unit, first), Like(me, unit, second)],
            Heirs = [new Heir(unit, null, 0, SuccessionShare.Partial), new Heir(unit, null, 1, SuccessionShare.Partial)],
            Children = children.ToDictionary(c => c, _ => new Heir(unit, null, heir)), EndsPlans = endsPlans,
        };
    }

    /// <summary>What stands below goes up to the unit above.</summary>
    private static async Flow<IIntention?> RunDissolve(Ask ask)
    {
        var (me, unit) = await Where(ask);
        var endsPlans = await ask.YesNo("plans", "reorganise.plans");
        var (basis, on) = await Paper(ask, me);
        var parent = me.Units.ParentOf(unit);
        var summary = new Summary("reorganise.dissolveSummary", [Line("line.unit", NameOf(me, unit)), .. Paper(basis, on)],
            parent is { } up && me.Units.Below(unit).Count > 0 ? [new Say("reorganise.dissolveWarning", me.Units.Below(unit).Count, NameOf(me, up))] : [], "reorganise.confirm");
        if (!await ask.Confirm("ok", summary))
            return null;
        return new ReorganiseUnits(OrgChangeKind.Dissolve, on, basis)
        {
            Closing = [unit], EndsPlans = endsPlans,
            Children = parent is { } above ? me.Units.Below(unit).ToDictionary(c => c, _ => new Heir(unit, above, null)) : new Dictionary<OrgUnitId, Heir>(),
        };
    }

    /// <summary>The decision it rests on, and the first day on which it holds: the decision's own, today, or one ahead.</summary>
    private static async Flow<(LegalBasis Basis, DateOnly On)> Paper(Ask ask, TurnContext me)
    {
        var number = await ask.Text("decision", "reorganise.decision", 60);
        var decided = await ask.When("decidedOn", "reorganise.decidedOn", Lean.Report);
        var from = await ask.Choice("from", (IReadOnlyList<string>)["decided", "today", "later"], f => f, f => new Say("reorganise.from." + f, decided.Slot.Date), "reorganise.from");
        var on = from == "decided" ? decided.Slot.Date : me.Today;
        if (from == "later")
            on = (await ask.When("on", "reorganise.on", Lean.Plan)).Slot.Date;
        return (new LegalBasis(number, decided.Slot.Date), on);
    }

    private static IEnumerable<SummaryLine> Paper(LegalBasis basis, DateOnly on) =>
    [
        new("line.decision", new Say("reorganise.basis", basis.Number, basis.Date), "decision"), new("line.from", new Say("day", on), "from"),
    ];

    private static SummaryLine Line(string label, string words) => new(label, Say.Words(words));

    private static UnitSpec Like(TurnContext me, OrgUnitId unit, string name)
    {
        var version = me.Units.VersionOf(unit)!;
        return new UnitSpec(name, me.Units.Find(unit)!.System, version.Kind, version.ParentId)
        {
            Place = version.Place, CountsAsCapBo = version.CountsAsCapBo, IsMountainous = version.IsMountainous,
        };
    }

    private static string NameOf(TurnContext me, OrgUnitId unit) => me.Units.NameOf(unit) ?? "?";

    private static async Flow<(TurnContext Me, OrgUnitId Unit)> Where(Ask ask)
    {
        var me = await ask.Look("me", static (TurnContext turn, CancellationToken _) => new ValueTask<TurnContext>(turn));
        return (me, await ask.Unit("unit", "unit.ask", me.Units, me.OwnUnits));
    }
}
