using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Flows;
using VolunteerBot.Dialogs.Language;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Needs;
using VolunteerBot.Domain.People;

namespace VolunteerBot.Dialogs.Needs;

/// <summary>A unit says what it needs volunteers for: what, where (with a point where one is shared), when, how many.</summary>
internal static class NeedFlow
{
    public const string Name = "need";

    public static readonly FlowDefinition Definition = new(Name, "flow.need", Run) { Subject = "what" };

    private const int MostSkills = 4;

    private static async Flow<IIntention?> Run(Ask ask)
    {
        var me = await ask.Look("me", static (TurnContext turn, CancellationToken _) => new ValueTask<TurnContext>(turn));
        var what = await ask.Text("what", "need.what", 200);
        var where = await ask.Place("where", "need.where");
        var when = await ask.When("when", "need.when", Lean.Plan);
        var people = await ask.Number("people", "need.people", 1, 10_000, CountUnit.People);
        var unit = await ask.Unit("unit", "need.unit", me.Units, me.OwnUnits, fallback: me.OwnUnits.Count > 0 ? me.OwnUnits[0].ToString() : null);
        var skills = new List<string>();
        for (var i = 0; i < MostSkills; i++)
        {
            IReadOnlyList<string> open = [Ask.Skipped, .. Skills.All.Except(skills)];
            var skill = await ask.Choice($"skill[{i}]", open, s => s, s => s == Ask.Skipped ? "picture.done" : new Say("skill." + s), "need.skill",
                guess: ChoiceWords.Of("skill.", Skills.All), fallback: i == 0 && !ask.Has("skill[0]") ? Ask.Skipped : null);
            if (skill == Ask.Skipped)
                break;
            skills.Add(skill);
        }
        var contact = await ask.Text("contact", "need.contact", 100);
        var summary = new Summary("need.summary",
        [
            new("line.title", Say.Words(what), "what"), new("line.where", new Say("place", where), "where"), new("line.when", new Say("when", when), "when"),
            new("line.people", new Say("people", people), "people"), new("line.unit", Say.Words(me.Units.NameOf(unit) ?? "?"), "unit"),
            new("line.skills", skills.Count == 0 ? "value.notSaid" : new Say("several", skills.Select(s => new Say("skill." + s)).ToList()), "skill[0]"),
            new("line.contact", Say.Words(contact), "contact"),
        ], []);
        return await ask.Confirm("ok", summary) ? new PostNeed(new NeedDraft(unit, what, where, when.Slot, people, skills, contact)) : null;
    }
}
