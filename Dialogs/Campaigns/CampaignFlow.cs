using System.Globalization;
using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Flows;
using VolunteerBot.Dialogs.Language;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Campaigns;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Dialogs.Campaigns;

/// <summary>Puts a campaign on record, or changes one: its name and period are asked, everything else stands in the summary to be tapped.</summary>
internal static class CampaignFlow
{
    public const string Name = "campaign";

    public static readonly FlowDefinition Definition = new(Name, "flow.campaign", Run) { Subject = "name" };

    private const int MostGoals = 8;

    /// <summary>The answers that a campaign on record amounts to.</summary>
    public static IEnumerable<Entry> Answers(Campaign campaign)
    {
        var plan = campaign.Plan;
        yield return new Entry("campaign", campaign.Id.ToString(), 0);
        yield return new Entry("name", plan.Name, 0);
        yield return new Entry("kind", plan.Kind.ToString(), 0);
        yield return new Entry("from", new SaidTime(Day(plan.From)).ToString(), 0);
        yield return new Entry("to", new SaidTime(Day(plan.To)).ToString(), 0);
        yield return new Entry("unit", plan.UnitId.ToString(), 0);
        var goals = plan.Goals.ToList();
        for (var i = 0; i < goals.Count && i < MostGoals; i++)
        {
            yield return new Entry($"goal[{i}]", goals[i].Key, 0);
            yield return new Entry($"goalValue[{i}]", goals[i].Value.ToString(CultureInfo.InvariantCulture), 0, goals[i].Key);
        }
        if (goals.Count < MostGoals)
            yield return new Entry($"goal[{goals.Count}]", Ask.Skipped, 0);
        yield return new Entry("model", plan.Model ?? Ask.Skipped, 0);
        yield return new Entry("note", plan.Note ?? Ask.Skipped, 0);
    }

    public static Domain.Time.TimeSlot Day(DateOnly day) => new(day, null, day, null);

    private static async Flow<IIntention?> Run(Ask ask)
    {
        var me = await ask.Look("me", static (TurnContext turn, CancellationToken _) => new ValueTask<TurnContext>(turn));
        var id = ask.Has("campaign") ? TypedId.TryRead<CampaignId>(await ask.Text("campaign", "")) : null;
        var name = await ask.Text("name", "campaign.name", 120);
        var from = await ask.When("from", "campaign.from", Lean.Plan);
        // "từ 1/6 đến 31/8" says both.
        var to = await ask.When("to", new Say("campaign.to", from), Lean.Plan,
            fallback: from.Slot.LastDate > from.Slot.Date ? new SaidTime(Day(from.Slot.LastDate)).ToString() : null);
        if (to.Slot.LastDate < from.Slot.Date)
            to = await ask.When("toAgain", new Say("campaign.toBefore", from), Lean.Plan, about: from + "|" + to);
        var kind = await ask.Choice("kind", Enum.GetValues<CampaignKind>(), k => k.ToString(), k => new Say("campaignKind." + k), "campaign.kind",
            guess: ChoiceWords.Of("campaignKind.", Enum.GetNames<CampaignKind>()), fallback: CampaignKinds.Guess(name));
        var own = me.OwnUnits;
        var unit = await ask.Unit("unit", "campaign.unit", me.Units, own, fallback: own.Count >= 1 ? own[0].ToString() : null);
        var goals = await Goals(ask);
        var model = await ask.OptionalText("model", "campaign.model", 200, fallback: Ask.Skipped);
        var note = await ask.OptionalText("note", "register.note", fallback: Ask.Skipped);
        var last = to.Slot.LastDate < from.Slot.Date ? from.Slot.LastDate : to.Slot.LastDate;
        var plan = new CampaignPlan(name, kind, from.Slot.Date, last, unit, goals, model, note);
        var summary = new Summary(id is null ? "campaign.summary" : "campaign.summaryChange", [.. Lines(plan, me)], [], id is null ? "confirm.yes" : "confirm.save");
        return await ask.Confirm("ok", summary) ? new SaveCampaign(id, plan) : null;
    }

    /// <summary>A goal after the other, until none more is named; not asked unless somebody taps the line.</summary>
    private static async Flow<Dictionary<string, decimal>> Goals(Ask ask)
    {
        var goals = new Dictionary<string, decimal>(StringComparer.Ordinal);
        for (var i = 0; i < MostGoals; i++)
        {
            IReadOnlyList<string> open = [Ask.Skipped, .. Indicators.All.Select(g => g.Code).Where(c => !goals.ContainsKey(c))];
            var code = await ask.Choice($"goal[{i}]", open, c => c, c => c == Ask.Skipped ? "picture.done" : new Say("indicator." + c),
                i == 0 ? "campaign.goal" : new Say("campaign.goalMore", goals.Count),
                guess: ChoiceWords.Of("indicator.", Indicators.All.Select(g => g.Code)), fallback: i == 0 && !ask.Has("goal[0]") ? Ask.Skipped : null);
            if (code == Ask.Skipped)
                break;
            var indicator = Indicators.Find(code)!;
            var value = await ask.OptionalNumber($"goalValue[{i}]", new Say("campaign.goalValue", new Say("indicator." + code)), 0, 1_000_000_000_000, indicator.Decimals, about: code);
            if (value is > 0)
                goals[code] = value.Value;
        }
        return goals;
    }

    private static IEnumerable<SummaryLine> Lines(CampaignPlan plan, TurnContext me)
    {
        yield return new("line.campaignName", Say.Words(plan.Name), "name");
        yield return new("line.kind", new Say("campaignKind." + plan.Kind), "kind");
        yield return new("line.campaignFrom", new Say("day", plan.From), "from");
        yield return new("line.campaignTo", new Say("day", plan.To), "to");
        yield return new("line.unit", Say.Words(me.Units.NameOf(plan.UnitId) ?? "?"), "unit");
        yield return new("line.goals", CampaignTexts.Goals(plan), "goal[0]");
        yield return new("line.model", plan.Model is { } model ? Say.Words(model) : "value.notSaid", "model");
        yield return new("line.note", plan.Note is { } note ? Say.Words(note) : "note.none", "note");
    }
}

/// <summary>Which campaign of the volunteer year a name speaks of.</summary>
internal static class CampaignKinds
{
    private static readonly Lazy<IReadOnlyList<(string Code, string[] Words)>> Words = new(() =>
        [.. Enum.GetNames<CampaignKind>().Select(k => (k, Texts.TextBook.WordsOf("campaignKind." + k).ToArray()))]);

    public static string Guess(string name) => KindWords.Guess(Utterance.Of(name), Words.Value) ?? nameof(CampaignKind.Other);
}
