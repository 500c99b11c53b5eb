using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Flows;
using VolunteerBot.Dialogs.Language;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Access;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.PlanTargets;

namespace VolunteerBot.Dialogs.PlanTargets;

/// <summary>Puts a fact on record that the plan's targets rest on: a course finished, a group linked, a festival held.</summary>
internal static class EvidenceFlow
{
    public static readonly FlowDefinition Definition = new("recordEvidence", "flow.evidence", Run);

    private const int MostOptions = 12;

    /// <summary>Kinds about one activity, one person, one group.</summary>
    private static bool IsOfActivity(EvidenceKind kind) => kind is EvidenceKind.Portal or EvidenceKind.TrainedModel;

    private static bool IsOfGroup(EvidenceKind kind) => kind is EvidenceKind.GroupLink or EvidenceKind.JointActivity;

    private static bool HasValue(EvidenceKind kind) => HasWhole(kind) || kind is EvidenceKind.OutsideActivities or EvidenceKind.Forum or EvidenceKind.Commendation or EvidenceKind.Cooperation;

    private static bool HasWhole(EvidenceKind kind) => kind is EvidenceKind.Informed or EvidenceKind.NeedsUpdated;

    private static async Flow<IIntention?> Run(Ask ask)
    {
        var me = await ask.Look("me", static (TurnContext turn, CancellationToken _) => new ValueTask<TurnContext>(turn));
        var own = me.OwnUnits.Where(u => Permissions.May(me.Person, Deed.ManageActivities, u, me.Units, me.Today)).ToList();
        if (own.Count == 0)
            return null;
        var kinds = Enum.GetValues<EvidenceKind>();
        var kind = await ask.Choice("kind", kinds, k => k.ToString(), k => new Say("evidence." + k), "evidence.which", guess: ChoiceWords.Of("evidence.", kinds.Select(k => k.ToString())));
        var unit = await ask.Unit("unit", "evidence.unit", me.Units, own, fallback: own[0].ToString());
        var (subject, named) = await Subject(ask, kind, unit, me);
        var on = (await ask.When("on", "evidence.on", Lean.Report, fallback: kind is EvidenceKind.WorkPlan or EvidenceKind.BudgetEstimate ? Today(me) : null)).Slot.Date;
        var value = HasValue(kind) ? await ask.OptionalNumber("value", "evidence.value." + kind, 0, 1_000_000) : null;
        if (kind == EvidenceKind.Campaign)
            value = await ask.YesNo("model", "evidence.model") ? 1 : 0;
        var whole = HasWhole(kind) ? await ask.OptionalNumber("whole", "evidence.whole." + kind, 0, 1_000_000) : null;
        var note = await ask.Text("note", "evidence.note", 300);
        var proof = await ask.YesNo("proof", "evidence.proof");
        var summary = new Summary("evidence.summary",
        [
            new("evidence.label.kind", new Say("evidence." + kind), "kind"), new("line.unit", Say.Words(me.Units.NameOf(unit)!), "unit"),
            .. named is null ? [] : (SummaryLine[])[new("evidence.label.subject", Say.Words(named), "subject")],
            new("evidence.label.on", new Say("day", on), "on"),
            .. value is null || kind == EvidenceKind.Campaign ? [] : (SummaryLine[])[new("evidence.label.value", whole is null ? new Say("number", value) : new Say("evidence.part", value, whole), whole is null ? ["value"] : ["value", "whole"])],
            new("line.note", Say.Words(note), "note"), new("evidence.label.proof", proof ? "choice.yes" : "choice.no", "proof"),
        ], [], "confirm.save");
        return await ask.Confirm("ok", summary) ? new RecordEvidence(kind, unit, subject, on, value, whole, note, proof) : null;
    }

    private static string Today(TurnContext me) => new SaidTime(new Domain.Time.TimeSlot(me.Today, null, me.Today, null)).ToString();

    private static async Flow<(string? Id, string? Name)> Subject(Ask ask, EvidenceKind kind, OrgUnitId unit, TurnContext me)
    {
        if (IsOfActivity(kind))
        {
            var activities = await ask.Look("activities", (IActivities all, CancellationToken cancel) => all.Of(me.Units.Subtree(unit), me.Today.AddDays(-90), me.Today, cancel));
            var options = activities.Where(a => a.Result is not null).OrderByDescending(a => a.Plan.When.Start).Take(MostOptions).ToList();
            if (options.Count == 0)
                return (null, null);
            var chosen = await ask.Choice("subject", options, a => a.Id.ToString(), a => new Say("report.option", a.Plan.Title, a.Plan.When.Date.ToString("dd/MM", System.Globalization.CultureInfo.InvariantCulture)), "evidence.activity");
            return (chosen.Id.ToString(), chosen.Plan.Title);
        }
        if (kind == EvidenceKind.CourseDone)
        {
            var people = await ask.Look("people", async (IPeople all, CancellationToken cancel) => await Cadres(all, unit, me, cancel));
            if (people.Count == 0)
                return (null, null);
            var chosen = await ask.Choice("subject", people, p => p.Id.ToString(), p => Say.Words(p.Name), "evidence.person");
            return (chosen.Id.ToString(), chosen.Name);
        }
        if (!IsOfGroup(kind))
            return (null, null);
        var group = await ask.Unit("subject", "evidence.group", me.Units, [.. me.Units.Subtree(unit).Where(u => me.Units.VersionOf(u)!.Kind == OrgUnitKind.VolunteerGroup).Take(8)]);
        return (group.ToString(), me.Units.NameOf(group));
    }

    /// <summary>Those with a leading role in the unit or just below it.</summary>
    private static async ValueTask<IReadOnlyList<Person>> Cadres(IPeople people, OrgUnitId unit, TurnContext me, CancellationToken cancel)
    {
        var found = new List<Person>();
        foreach (var at in me.Units.Below(unit).Prepend(unit).Take(40))
            found.AddRange(await people.Holding(at, Roles.Leading, cancel));
        return [.. found.DistinctBy(p => p.Id).OrderByDescending(p => p.Posts.Count).ThenBy(p => p.Name, StringComparer.Ordinal).Take(MostOptions * 2)];
    }
}
