using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Flows;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Privacy;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Dialogs.Privacy;

/// <summary>What is asked before data goes, and what somebody wants a person of the Union to hear.</summary>
internal static class PrivacyFlows
{
    public static readonly FlowDefinition EraseMe = new("eraseMe", "flow.erase", RunEraseMe);

    public static readonly FlowDefinition EraseChild = new("eraseChild", "flow.erase", RunEraseChild);

    public static readonly FlowDefinition Ask = new("askAboutData", "flow.askAboutData", static async Flow<IIntention?> (Ask ask) =>
        new AskAboutData(await ask.Text("words", "data.ask", 1000)));

    public static IEnumerable<FlowDefinition> All => [EraseMe, EraseChild, Ask];

    private static async Flow<IIntention?> RunEraseMe(Ask ask)
    {
        var me = await ask.Look("me", static (TurnContext turn, CancellationToken _) => new ValueTask<TurnContext>(turn));
        var activities = await ask.Look("activities", (IPrivacy privacy, CancellationToken cancel) => privacy.CountActivities(me.Person.Id, cancel));
        var leads = me.Person.RolesOn(me.Today).Any(r => r.Role != Role.Volunteer);
        var summary = new Summary("erase.summary",
        [
            .. me.Person.Name.Length > 0 ? [new SummaryLine("line.name", Say.Words(me.Person.Name))] : (SummaryLine[])[],
            .. me.Person.Phone is { } phone ? [new SummaryLine("line.phone", Say.Words(phone))] : (SummaryLine[])[],
            new("line.accounts", new Say("several", PrivacyViews.Channels(me.Person.Addresses))),
            .. activities > 0 ? [new SummaryLine("line.activities", new Say("erase.activitiesStay", (int)activities))] : (SummaryLine[])[],
        ], leads ? ["erase.leads"] : [], "erase.confirm");
        return await ask.Confirm("ok", summary) ? new EraseMe() : null;
    }

    private static async Flow<IIntention?> RunEraseChild(Ask ask)
    {
        var me = await ask.Look("me", static (TurnContext turn, CancellationToken _) => new ValueTask<TurnContext>(turn));
        var child = TypedId.TryRead<PersonId>(await ask.Text("child", "")) ?? default;
        var children = await ask.Look("children", (IPrivacy privacy, CancellationToken cancel) => privacy.ChildrenOf(me.Person.Id, cancel));
        var name = children.FirstOrDefault(c => c.Id == child)?.Name;
        if (name is null)
            return new EraseChild(child);
        var summary = new Summary("erase.summaryChild", [new("line.name", Say.Words(name))], [], "erase.confirmChild");
        return await ask.Confirm("ok", summary) ? new EraseChild(child) : null;
    }
}
