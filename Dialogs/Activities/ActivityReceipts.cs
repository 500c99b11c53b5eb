using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Decisions;

namespace VolunteerBot.Dialogs.Activities;

/// <summary>Words for what has happened to activities.</summary>
internal static class ActivityReceipts
{
    public static Reply? Tell(IReceipt receipt, TurnContext context) => receipt switch
    {
        ActivityRegistered registered => Registered(registered, context),
        ActivityChanged { Activity: var a } => Reply.Of(new Say("receipt.changed", a.Plan.Title, a.Plan.When, a.Plan.Place)).Offer("choice.open", Command.Activities, a.Id.ToString()),
        ActivityCancelled { Activity: var a } => Reply.Of(new Say("receipt.cancelled", a.Plan.Title, a.Plan.When)),
        UnitAssigned assigned => UnitAssigned(assigned, context),
        ResultReported reported => Reported(reported),
        ResultVerified { Activity: var a } => Reply.Of(new Say("receipt.verified", a.Plan.Title)).Offer("choice.more", Command.Activities, ActivityViews.ToVerify),
        ResultReturned { Activity: var a } => Reply.Of(new Say("receipt.returned", a.Plan.Title)).Offer("choice.more", Command.Activities, ActivityViews.ToVerify),
        ActivitiesMerged merged => Reply.Of(new Say("receipt.merged", merged.From.Plan.Title, merged.Into.Plan.Title, merged.Unit)),
        ActivitiesKeptApart => Reply.Of("receipt.keptApart"),
        _ => null,
    };

    public static Reply? TellOther(IReceipt receipt, TurnContext context) => receipt switch
    {
        ResultToVerify { Activity: var a } wanted =>
            Reply.Of(new Say("notice.toVerify", wanted.ReportedBy, a.Plan.Title, a.Plan.When, a.Result!.Turns))
                .Offer("choice.open", Command.Activities, a.Id.ToString()).Offer("choice.verify", Command.Verify, a.Id.ToString()),
        ActivityChanged { Activity: var a } =>
            Reply.Of(new Say("notice.changed", a.Plan.Title, a.Plan.When, a.Plan.Place)).Offer("choice.open", Command.Activities, a.Id.ToString()),
        ActivityCancelled { Activity: var a } => Reply.Of(new Say("notice.cancelled", a.Plan.Title, a.Plan.When, a.CancelReason)),
        ResultVerified { Activity: var a } verified => Reply.Of(new Say("notice.verified", verified.By, a.Plan.Title)),
        ResultReturned { Activity: var a } returned =>
            Reply.Of(new Say("notice.returned", returned.By, a.Plan.Title, returned.Reason)).Offer("choice.reportAgain", Command.Result, a.Id.ToString()),
        SameActivityFound same => Reply.Of(new Say("notice.sameActivity", same.Activity.Plan.Title, same.Unit, same.Other.Plan.Title, same.Other.Plan.When, same.Other.Plan.Place))
            .Offer("choice.merge", Command.MergeActivity, same.Activity.Id.ToString()).Offer("choice.keepApart", Command.KeepApart, same.Activity.Id.ToString()),
        ActivitiesMerged merged => Reply.Of(new Say("notice.merged", merged.By, merged.From.Plan.Title, merged.FromUnit, merged.Into.Plan.Title)).Offer("choice.open", Command.Activities, merged.Into.Id.ToString()),
        ActivityReminderDue { Activity: var a, Kind: ReminderKind.DayBefore } =>
            Reply.Of(new Say("notice.dayBefore", a.Plan.Title, a.Plan.When, a.Plan.Place, People(a.Plan)))
                .Offer("choice.open", Command.Activities, a.Id.ToString()).Offer("choice.change", Command.Change, a.Id.ToString()),
        ActivityReminderDue { Activity: var a } =>
            Reply.Of(new Say("notice.askResult", a.Plan.Title)).Offer("choice.result", Command.Result, a.Id.ToString()),
        _ => null,
    };

    private static Reply Registered(ActivityRegistered registered, TurnContext context)
    {
        var plan = registered.Activity.Plan;
        var id = registered.Activity.Id.ToString();
        var reply = Reply.Of(new Say("receipt.registered", plan.Title, plan.When, plan.Place, People(plan), Promise(registered.Activity, context)));
        if (registered.UnitMissing)
            return context.Units.Units.Count == 0 ? reply.Offer("choice.open", Command.Activities, id)
                : reply.Then("receipt.whichUnit").Offer("choice.chooseUnit", Command.Unit, id).Offer("choice.open", Command.Activities, id);
        return reply.Offer("choice.open", Command.Activities, id).Offer("choice.change", Command.Change, id);
    }

    /// <summary>Only reminders that will come are promised.</summary>
    private static Say Promise(Activity activity, TurnContext context) =>
        ActivityReminder.For(activity, context.Now).Any(r => r.Kind == ReminderKind.DayBefore) ? "receipt.remindsAndAsks" : "receipt.asks";

    private static Say People(ActivityDraft plan) => plan.ExpectedPeople is { } people ? new Say("people", people) : "value.notSaid";

    private static Reply UnitAssigned(UnitAssigned assigned, TurnContext context)
    {
        var unit = context.Units.NameOf(assigned.UnitId) ?? "?";
        return assigned.Activity is { } activity
            ? Reply.Of(new Say("receipt.unitAssigned", activity.Plan.Title, unit)).Offer("choice.open", Command.Activities, activity.Id.ToString())
            : Reply.Of(new Say("receipt.unitChosen", unit));
    }

    private static Reply Reported(ResultReported reported)
    {
        var activity = reported.Activity;
        var reply = Reply.Of(new Say("receipt.reported", activity.Plan.Title, activity.Result!.Turns));
        reply.Then(reported.Verifiers.Count > 0
            ? new Say("receipt.whoVerifies", new Say("several", reported.Verifiers.Select(v => Say.Words(v)).ToList()))
            : "receipt.nobodyVerifies");
        return reply.Offer("choice.open", Command.Activities, activity.Id.ToString());
    }
}
