using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Flows;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Dialogs.Activities;

/// <summary>Calls an activity off, with the reason everybody will hear.</summary>
internal static class CancelActivityFlow
{
    public static readonly FlowDefinition Definition = new("cancelActivity", "flow.cancel", Run);

    private static async Flow<IIntention?> Run(Ask ask)
    {
        var id = TypedId.TryRead<ActivityId>(await ask.Text("activity", ""));
        var activity = await ask.Look("activity", (IActivities activities, CancellationToken cancel) => activities.Find(id!.Value, cancel));
        if (activity is null)
            return null;
        var reason = await ask.Text("reason", new Say("cancel.reason", activity.Plan.Title), 300);
        var summary = new Summary("cancel.summary",
        [
            new("line.title", Say.Words(activity.Plan.Title)), new("line.when", new Say("when", activity.Plan.When)),
            new("line.reason", Say.Words(reason), "reason"),
        ], [], "confirm.cancelActivity");
        return await ask.Confirm("ok", summary) ? new CancelActivity(activity.Id, reason) : null;
    }
}

/// <summary>Sends a reported result back with a word of reason.</summary>
internal static class ReturnResultFlow
{
    public static readonly FlowDefinition Definition = new("returnResult", "flow.return", Run);

    private static async Flow<IIntention?> Run(Ask ask)
    {
        var id = TypedId.TryRead<ActivityId>(await ask.Text("activity", ""));
        var reason = await ask.Text("reason", "return.reason", 500);
        return new ReturnResult(id!.Value, reason);
    }
}

/// <summary>Says which unit somebody acts for, and credits an activity to it.</summary>
internal static class ChooseUnitFlow
{
    public static readonly FlowDefinition Definition = new("chooseUnit", "flow.chooseUnit", Run);

    private static async Flow<IIntention?> Run(Ask ask)
    {
        var me = await ask.Look("me", static (TurnContext turn, CancellationToken _) => new ValueTask<TurnContext>(turn));
        var activity = ask.Has("activity") ? TypedId.TryRead<ActivityId>(await ask.Text("activity", "")) : null;
        var unit = await ask.Unit("unit", "unit.ask", me.Units, me.OwnUnits);
        return new AssignUnit(activity, unit);
    }
}
