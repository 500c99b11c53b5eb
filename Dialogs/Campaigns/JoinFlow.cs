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

/// <summary>Which shift the words speak of: "ca 2", "ca sáng", or its time.</summary>
internal static class ShiftWords
{
    private static readonly (string Word, int From, int To)[] Parts = [("sang", 4, 11), ("trua", 10, 14), ("chieu", 12, 18), ("toi", 17, 24), ("dem", 18, 29),
        ("morning", 4, 11), ("afternoon", 12, 18), ("evening", 17, 24)];

    /// <summary>Whether a shift is spoken of at all.</summary>
    public static bool Names(string folded) => Word(folded) is not null;

    public static string? Guess(Utterance words, IReadOnlyList<Shift> shifts) => In(words.Folded, shifts) is { } shift ? shift.No.ToString(CultureInfo.InvariantCulture) : null;

    /// <summary>The one shift that fits; null when none or several do.</summary>
    public static Shift? In(string folded, IReadOnlyList<Shift> shifts)
    {
        if (Word(folded) is not { } word)
            return null;
        if (int.TryParse(word, out var no))
            return shifts.FirstOrDefault(s => s.No == no);
        var part = Parts.FirstOrDefault(p => p.Word == word);
        var fitting = part.Word is null ? [] : shifts.Where(s => s.When.From is { } from && from.Hour >= part.From && from.Hour < part.To).ToList();
        return fitting.Count == 1 ? fitting[0] : null;
    }

    /// <summary>What stands behind "ca" or "buổi", or before "shift".</summary>
    private static string? Word(string folded)
    {
        var words = folded.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => w.Trim('.', ',', '!', '?')).ToArray();
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] is "ca" or "buoi" or "shift" && i + 1 < words.Length && (int.TryParse(words[i + 1], out _) || Parts.Any(p => p.Word == words[i + 1])))
                return words[i + 1];
            if (words[i] == "shift" && i > 0 && Parts.Any(p => p.Word == words[i - 1]))
                return words[i - 1];
        }
        return null;
    }
}
