using System.Globalization;
using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Flows;
using VolunteerBot.Dialogs.Language;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Campaigns;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Dialogs.Campaigns;

/// <summary>Which call and which shift, where the words or the button left it open. Nothing else is asked: a place can be given up again by one tap.</summary>
internal static class JoinShiftFlow
{
    public const string Name = "joinShift";

    public static readonly FlowDefinition Definition = new(Name, "flow.joinShift", Run);

    private static async Flow<IIntention?> Run(Ask ask)
    {
        var me = await ask.Look("me", static (TurnContext turn, CancellationToken _) => new ValueTask<TurnContext>(turn));
        if (ask.Has("among"))
            return await Among(ask);
        var call = await Which(ask, me);
        if (call is null)
            return null;
        var open = call.Shifts.Where(s => call.TakesSignUps(s, me.Now)).ToList();
        if (open.Count == 0)
            return new JoinShift(call.ActivityId, null, 0);
        var shift = await ask.Choice("shift", open, s => Number(s.No), s => new Say("signup.shiftChoice", s.No, s.When, CampaignTexts.Places(s)),
            new Say("signup.whichShift", call.Title), guess: words => ShiftWords.Guess(words, open), fallback: open.Count == 1 ? Number(open[0].No) : null);
        var guests = await ask.Number("guests", "signup.guests", 0, 20, CountUnit.People, fallback: "0");
        return new JoinShift(call.ActivityId, shift.No, guests);
    }

    /// <summary>Of several shifts that fit what was said, whichever call they are of.</summary>
    private static async Flow<IIntention?> Among(Ask ask)
    {
        var ids = (await ask.Text("among", "")).Split(',').Select(p => p.Split(' ')).ToList();
        var calls = await ask.Look("calls", async (ICampaigns campaigns, CancellationToken cancel) =>
        {
            var found = new List<Recruitment>();
            foreach (var id in ids.Select(p => TypedId.TryRead<ActivityId>(p[0])).OfType<ActivityId>().Distinct())
            {
                if (await campaigns.Recruitment(id, cancel) is { } call)
                    found.Add(call);
            }
            return (IReadOnlyList<Recruitment>)found;
        });
        var fitting = (from p in ids from c in calls where c.ActivityId.ToString() == p[0] from s in c.Shifts where Number(s.No) == p[1] select (Call: c, Shift: s)).ToList();
        if (fitting.Count == 0)
            return null;
        var (call, shift) = await ask.Choice("place", fitting, f => $"{f.Call.ActivityId} {f.Shift.No}",
            f => new Say("signup.fittingChoice", f.Call.Title, f.Shift.When, CampaignTexts.Places(f.Shift)), "signup.whichFitting");
        var guests = await ask.Number("guests", "signup.guests", 0, 20, CountUnit.People, fallback: "0");
        return new JoinShift(call.ActivityId, shift.No, guests);
    }

    private static async Flow<Recruitment?> Which(Ask ask, TurnContext me)
    {
        if (ask.Has("activity") && TypedId.TryRead<ActivityId>(await ask.Text("activity", "")) is { } id)
            return await ask.Look("call", (ICampaigns campaigns, CancellationToken cancel) => campaigns.Recruitment(id, cancel));
        var reach = CallReach.Of(me.OwnUnits, me.Units);
        var open = await ask.Look("open", (ICampaigns campaigns, CancellationToken cancel) => campaigns.Open(reach, me.Now, cancel));
        var few = open.Where(c => c.Shifts.Any(s => c.TakesSignUps(s, me.Now))).Take(8).ToList();
        return few.Count == 0 ? null
            : await ask.Choice("which", few, c => c.ActivityId.ToString(), c => new Say("signup.callChoice", c.Title, c.Shifts[0].When), "signup.whichCall");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
