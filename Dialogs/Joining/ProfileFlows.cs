using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Flows;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Joining;
using VolunteerBot.Domain.People;

namespace VolunteerBot.Dialogs.Joining;

/// <summary>What somebody changes of themselves, one thing at a time.</summary>
internal static class ProfileFlows
{
    public static readonly FlowDefinition Name = new("myName", "flow.profile", static async Flow<IIntention?> (Ask ask) =>
        new ChangeProfile { Name = await ask.Text("name", "join.name", 60) });

    public static readonly FlowDefinition Topics = new("myTopics", "flow.profile", static async Flow<IIntention?> (Ask ask) =>
        new ChangeProfile { Topics = await Several(ask, "topic", [.. ActivityKinds.All.Select(k => k.Code)], "kind.", "profile.topics") });

    public static readonly FlowDefinition Skills = new("mySkills", "flow.profile", static async Flow<IIntention?> (Ask ask) =>
        new ChangeProfile { Skills = await Several(ask, "skill", Domain.People.Skills.All, "skill.", "profile.skills") });

    public static readonly FlowDefinition Quiet = new("myQuiet", "flow.profile", AskQuiet);

    public static readonly FlowDefinition Post = new("myPost", "flow.profile", AskPost);

    public static readonly FlowDefinition Code = new("enterCode", "flow.code", AskCode);

    public static IEnumerable<FlowDefinition> All => [Name, Topics, Skills, Quiet, Post, Code];

    /// <summary>As many as they like: each tap adds one, the last choice ends it.</summary>
    private static async Flow<IReadOnlyList<string>> Several(Ask ask, string key, IReadOnlyList<string> codes, string texts, string prompt)
    {
        var chosen = new List<string>();
        var guess = ChoiceWords.Of(texts, codes);
        for (var i = 0; chosen.Count < codes.Count; i++)
        {
            IReadOnlyList<string> open = [.. codes.Except(chosen), Ask.Skipped];
            Say asked = chosen.Count == 0 ? prompt : new Say("profile.more", new Say("several", chosen.Select(c => new Say(texts + c)).ToList()));
            var next = await ask.Choice($"{key}[{i}]", open, c => c, c => c == Ask.Skipped ? "picture.done" : new Say(texts + c), asked, guess: u => Done(u) ?? guess(u));
            if (next == Ask.Skipped)
                break;
            chosen.Add(next);
        }
        return chosen;
    }

    private static string? Done(Language.Utterance words) => ChoiceWords.Of("picture.", ["done"])(words) is null ? null : Ask.Skipped;

    private static readonly IReadOnlyList<(string Id, QuietTime? Hours)> QuietHours =
    [
        ("usual", null), ("long", new(new TimeOnly(20, 0), new TimeOnly(7, 0))), ("short", new(new TimeOnly(22, 0), new TimeOnly(6, 0))),
        ("evenings", new(new TimeOnly(18, 0), new TimeOnly(7, 0))),
    ];

    private static async Flow<IIntention?> AskQuiet(Ask ask)
    {
        var (_, hours) = await ask.Choice("quiet", QuietHours, q => q.Id, q => new Say("quiet." + q.Id), "profile.quiet");
        return new ChangeProfile { Quiet = hours, UsualQuiet = hours is null };
    }

    private static async Flow<IIntention?> AskPost(Ask ask)
    {
        var me = await ask.Look("me", static (TurnContext turn, CancellationToken _) => new ValueTask<TurnContext>(turn));
        var unit = await ask.Unit("unit", "post.unit", me.Units, me.OwnUnits, fallback: me.OwnUnits is [var only] ? only.ToString() : null);
        var title = await ask.Text("title", "post.title", 80);
        var employment = await ask.Choice("employment", Enum.GetValues<EmploymentKind>(), e => e.ToString(), e => new Say("employment." + e), "post.employment",
            guess: ChoiceWords.Of("employment.", Enum.GetNames<EmploymentKind>()));
        var inCharge = await ask.YesNo("inCharge", "post.inCharge");
        var since = await ask.When("since", "post.since", Language.Lean.Report);
        var summary = new Summary("post.summary",
        [
            new("line.unit", Say.Words(me.Units.NameOf(unit) ?? "?"), "unit"), new("line.post", Say.Words(title), "title"),
            new("line.employment", new Say("employment." + employment), "employment"),
            new("line.inCharge", inCharge ? "choice.yes" : "choice.no", "inCharge"), new("line.since", new Say("day", since.Slot.Date), "since"),
        ], [], "confirm.save");
        return await ask.Confirm("ok", summary) ? new AddPost(new CadrePost(unit, title, employment, inCharge, since.Slot.Date)) : null;
    }

    private static async Flow<IIntention?> AskCode(Ask ask)
    {
        var purpose = Enum.Parse<CodePurpose>(await ask.Text("purpose", ""));
        return new UseCode(purpose, await ask.Text("code", "code.ask", 40));
    }
}
