using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Flows;
using VolunteerBot.Dialogs.Language;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Dialogs.Activities;

/// <summary>The questions that make up a plan: what, when, where, how many. Kind, unit and note are only asked when they must be.</summary>
internal static class ActivityPlanQuestions
{
    public const int MaxPeople = 100_000;

    /// <param name="lean">Plan: the day lies ahead. Report: it has been.</param>
    public static async Flow<ActivityDraft> Run(Ask ask, TurnContext me, Lean lean)
    {
        var title = await ask.Text("title", lean == Lean.Plan ? "register.title" : "report.title");
        var kind = await ask.Choice("kind", ActivityKinds.All, k => k.Code, k => new Say("kind." + k.Code), "register.kind",
            guess: KindNames.Guess, fallback: ask.Has("kind") ? null : KindNames.Guess(title));
        var day = await ask.When("when", lean == Lean.Plan ? "register.when" : "report.when", lean);
        var slot = day.Slot;
        if (!day.HasClock)
        {
            var about = day.ToString();
            var clock = await ask.Clock("clock", new Say("register.clock", day), day, about, fallback: lean == Lean.Report ? Ask.Skipped : null);
            slot = WithClock(slot, clock);
        }
        var place = await ask.Place("where", lean == Lean.Plan ? "register.where" : "report.where");
        int? people = lean == Lean.Plan
            ? await ask.Number("people", "register.people", 1, MaxPeople, CountUnit.People)
            : null;
        var unit = await Unit(ask, me);
        var note = await ask.OptionalText("note", "register.note", fallback: Ask.Skipped);
        return new ActivityDraft(title, kind.Code, slot, place, unit, people, note);
    }

    /// <summary>The lines of a summary, each with the questions that change it.</summary>
    public static List<SummaryLine> Lines(ActivityDraft plan, TurnContext me, string prefix = "") =>
    [
        new("line.title", Say.Words(plan.Title), prefix + "title"),
        new("line.kind", new Say("kind." + plan.Kind), prefix + "kind"),
        new("line.when", new Say("when", plan.When), prefix + "when"),
        new("line.where", new Say("place", plan.Place), prefix + "where"),
        .. plan.ExpectedPeople is { } people ? (SummaryLine[])[new("line.people", new Say("people", people), prefix + "people")] : [],
        new("line.unit", me.Units.NameOf(plan.UnitId) is { } unit ? Say.Words(unit) : "unit.notSaid", prefix + "unit"),
        new("line.note", plan.Note is { } note ? Say.Words(note) : "note.none", prefix + "note"),
    ];

    private static TimeSlot WithClock(TimeSlot slot, SaidClock? clock)
    {
        if (clock is null)
            return slot;
        // "22:00-02:00" ends on the next day.
        var last = clock.To is { } to && to <= clock.From && slot.LastDate == slot.Date ? slot.LastDate.AddDays(1) : slot.LastDate;
        return slot with { From = clock.From, To = clock.To, LastDate = last };
    }

    /// <summary>
    /// People with one unit are never asked; people with several are; newcomers are asked after the activity is on record, so that
    /// nothing stands between them and the first tap.
    /// </summary>
    private static async Flow<OrgUnitId?> Unit(Ask ask, TurnContext me)
    {
        var own = me.OwnUnits;
        if (own.Count == 0)
            return await ask.OptionalUnit("unit", "register.unit", me.Units, []);
        return await ask.Unit("unit", "register.unit", me.Units, own, fallback: own.Count == 1 ? own[0].ToString() : null);
    }
}
