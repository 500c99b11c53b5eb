using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Flows;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Joining;
using VolunteerBot.Domain.Organisation;

namespace VolunteerBot.Dialogs.Organisation;

/// <summary>Founding a small unit, and giving a group chat to one.</summary>
internal static class UnitFlows
{
    public static readonly FlowDefinition Add = new("addUnit", "flow.addUnit", RunAdd) { Subject = "name" };

    public static readonly FlowDefinition Group = new("linkGroup", "flow.linkGroup", RunGroup);

    public static IEnumerable<FlowDefinition> All => [Add, Group];

    private static readonly IReadOnlyList<OrgUnitKind> Small = [OrgUnitKind.VolunteerGroup, OrgUnitKind.Cell, OrgUnitKind.GrassrootsUnion, OrgUnitKind.GrassrootsCell];

    private static async Flow<IIntention?> RunAdd(Ask ask)
    {
        var me = await ask.Look("me", static (TurnContext turn, CancellationToken _) => new ValueTask<TurnContext>(turn));
        var parent = await ask.Unit("parent", "addUnit.parent", me.Units, me.OwnUnits);
        var kind = await ask.Choice("kind", Small, k => k.ToString(), k => new Say("unitKind." + k), "addUnit.kind", guess: ChoiceWords.Of("unitKind.", Small.Select(k => k.ToString())));
        var name = await ask.Text("name", "addUnit.name", 100);
        var summary = new Summary("addUnit.summary",
        [
            new("line.unitName", Say.Words(name), "name"), new("line.kind", new Say("unitKind." + kind), "kind"),
            new("line.parent", Say.Words(me.Units.NameOf(parent)!)), new("line.from", new Say("day", me.Today)),
        ], [], "addUnit.confirm");
        var system = me.Units.Find(parent)!.System;
        return await ask.Confirm("ok", summary) ? new EstablishUnit(new UnitSpec(name, system, kind, parent), me.Today) : null;
    }

    private static async Flow<IIntention?> RunGroup(Ask ask)
    {
        var me = await ask.Look("me", static (TurnContext turn, CancellationToken _) => new ValueTask<TurnContext>(turn));
        var own = me.OwnUnits;
        var unit = await ask.Unit("unit", "group.unit", me.Units, own, fallback: own is [var only] ? only.ToString() : null);
        var summary = new Summary("group.summary", [new("line.unit", Say.Words(me.Units.NameOf(unit)!), "unit")], [], "group.confirm");
        return await ask.Confirm("ok", summary) ? new LinkGroup(unit) : null;
    }
}
