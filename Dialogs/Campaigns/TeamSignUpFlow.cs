using System.Globalization;
using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Flows;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Campaigns;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Dialogs.Campaigns;

/// <summary>A leader signs up people of the team by a list of names, pasted as it is.</summary>
internal static class TeamSignUpFlow
{
    public const string Name = "teamSignUp";

    public static readonly FlowDefinition Definition = new(Name, "flow.teamSignUp", Run);

    private static async Flow<IIntention?> Run(Ask ask)
    {
        var me = await ask.Look("me", static (TurnContext turn, CancellationToken _) => new ValueTask<TurnContext>(turn));
        var id = TypedId.TryRead<ActivityId>(await ask.Text("activity", ""));
        var call = await ask.Look("call", (ICampaigns campaigns, CancellationToken cancel) => campaigns.Recruitment(id!.Value, cancel));
        if (call is null)
            return null;
        var unit = await ask.Unit("unit", "teamSignUp.unit", me.Units, me.OwnUnits, fallback: me.OwnUnits.Count >= 1 ? me.OwnUnits[0].ToString() : null);
        var open = call.Shifts.Where(s => call.TakesSignUps(s, me.Now)).ToList();
        if (open.Count == 0)
            return new JoinShift(call.ActivityId, null, 0);
        var shift = await ask.Choice("shift", open, s => s.No.ToString(CultureInfo.InvariantCulture),
            s => new Say("signup.shiftChoice", s.No, s.When, CampaignTexts.Places(s)), new Say("signup.whichShift", call.Title),
            guess: words => ShiftWords.Guess(words, open), fallback: open.Count == 1 ? open[0].No.ToString(CultureInfo.InvariantCulture) : null);
        var names = NamesIn(await ask.Text("names", "teamSignUp.names", FlowLimits.ValueLength));
        var summary = new Summary(new Say("teamSignUp.summary", call.Title),
        [
            new("line.unit", Say.Words(me.Units.NameOf(unit) ?? "?"), "unit"), new("line.shiftChosen", new Say("when", shift.When), "shift"),
            new("line.names", new Say("teamSignUp.count", names.Count, string.Join(", ", names)), "names"),
        ], [], "confirm.teamSignUp");
        return await ask.Confirm("ok", summary) ? new SignUpTeam(call.ActivityId, shift.No, unit, names) : null;
    }

    /// <summary>The names of a list: lines, or commas; numbers, dashes and dots before them are left out.</summary>
    internal static IReadOnlyList<string> NamesIn(string text) =>
    [
        .. text.Split(['\n', ',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(n => n.TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '.', ')', '-', '–', '•', '*', '+', ' ').Trim())
            .Where(n => n.Length is > 1 and <= 60 && n.Any(char.IsLetter)).Take(TeamSignUpDecider.MostNames),
    ];
}
