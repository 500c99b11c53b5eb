using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Flows;
using VolunteerBot.Dialogs.Language;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Dialogs.Activities;

/// <summary>Changes a plan: it opens on the summary of what is on record, and every line can be tapped.</summary>
internal static class ChangeActivityFlow
{
    public static readonly FlowDefinition Definition = new("change", "flow.change", Run) { Subject = "title" };

    /// <summary>The answers that the plan on record amounts to.</summary>
    public static IEnumerable<Entry> Answers(ActivityDraft plan)
    {
        yield return new Entry("title", plan.Title, 0);
        yield return new Entry("kind", plan.Kind, 0);
        yield return new Entry("when", new SaidTime(plan.When).ToString(), 0);
        if (plan.When.From is null)
            yield return new Entry("clock", Ask.Skipped, 0, new SaidTime(plan.When).ToString());
        yield return new Entry("where", plan.Place.ToString(), 0);
        if (plan.ExpectedPeople is { } people)
            yield return new Entry("people", people.ToString(System.Globalization.CultureInfo.InvariantCulture), 0);
        if (plan.UnitId is { } unit)
            yield return new Entry("unit", unit.ToString(), 0);
        yield return new Entry("note", plan.Note ?? Ask.Skipped, 0);
    }

    private static async Flow<IIntention?> Run(Ask ask)
    {
        var me = await ask.Look("me", static (TurnContext turn, CancellationToken _) => new ValueTask<TurnContext>(turn));
        var id = TypedId.TryRead<ActivityId>(await ask.Text("activity", ""));
        var seen = await ask.Text("seen", "");
        var plan = await ActivityPlanQuestions.Run(ask, me, Lean.Plan);
        var summary = new Summary("change.summary", ActivityPlanQuestions.Lines(plan, me), [], "confirm.save");
        return await ask.Confirm("ok", summary) ? new ChangeActivity(id!.Value, seen, plan) : null;
    }
}
