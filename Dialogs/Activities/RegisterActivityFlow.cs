using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Flows;
using VolunteerBot.Dialogs.Language;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Dialogs.Activities;

/// <summary>Puts a new activity on record.</summary>
internal static class RegisterActivityFlow
{
    /// <summary>More people than this are asked about once more, never refused (domain reference 5.6).</summary>
    private const int ManyPeople = 500;

    public static readonly FlowDefinition Definition = new("register", "flow.register", Run) { Subject = "title" };

    private static async Flow<IIntention?> Run(Ask ask)
    {
        var me = await ask.Look("me", static (TurnContext turn, CancellationToken _) => new ValueTask<TurnContext>(turn));
        var plan = await ActivityPlanQuestions.Run(ask, me, Lean.Plan);
        var sameUnit = plan.UnitId is not { } unit ? [] : await ask.Look("sameUnit",
            (IActivities activities, CancellationToken cancel) => activities.Of([unit], plan.When.Date.AddDays(-1), plan.When.LastDate, cancel));
        var duplicate = LikelyDuplicates.Find(sameUnit, plan, null, VietnameseText.Fold);
        var copyOf = ask.Has("copyOf") ? TypedId.TryRead<ActivityId>(await ask.Text("copyOf", "")) : null;
        var summary = new Summary("register.summary", ActivityPlanQuestions.Lines(plan, me), [.. Warnings(plan, duplicate), .. Newcomers.Warnings(me)], Newcomers.Confirm(me));
        return await ask.Confirm("ok", summary) ? new RegisterActivity(plan, copyOf) : null;
    }

    private static IEnumerable<Say> Warnings(ActivityDraft plan, Activity? duplicate)
    {
        if (duplicate is not null)
            yield return new Say("register.duplicate", duplicate.Plan.Title, duplicate.Plan.When);
        if (plan.ExpectedPeople > ManyPeople)
            yield return new Say("register.many", plan.ExpectedPeople);
    }
}
