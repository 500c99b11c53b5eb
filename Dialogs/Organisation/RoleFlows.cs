using System.Globalization;
using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Flows;
using VolunteerBot.Dialogs.Joining;
using VolunteerBot.Dialogs.Language;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Joining;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;

namespace VolunteerBot.Dialogs.Organisation;

/// <summary>Inviting, taking a role, taking it back, handing it over, letting somebody act in it. Each begins in a unit.</summary>
internal static class RoleFlows
{
    private const int MostPeople = 40;

    public static readonly FlowDefinition Invite = new("invite", "flow.invite", RunInvite);

    public static readonly FlowDefinition Take = new("takeRole", "flow.takeRole", RunTake);

    public static readonly FlowDefinition Revoke = new("revokeRole", "flow.revoke", RunRevoke);

    public static readonly FlowDefinition HandOver = new("handOver", "flow.handOver", RunHandOver);

    public static readonly FlowDefinition Delegate = new("delegateRole", "flow.delegate", RunDelegate);

    public static IEnumerable<FlowDefinition> All => [Invite, Take, Revoke, HandOver, Delegate];

    private static async Flow<IIntention?> RunInvite(Ask ask)
    {
        var (me, unit) = await Where(ask);
        var roles = UnitActions.Invitable(unit, me.Units.VersionOf(unit)!, me);
        // Refused by the domain where there is nothing one may invite to.
        var role = roles.Count == 0 ? Domain.People.Role.Volunteer : await Role(ask, roles, "invite.role");
        return new Invite(role, unit);
    }

    private static async Flow<IIntention?> RunTake(Ask ask)
    {
        var (me, unit) = await Where(ask);
        IReadOnlyList<Role> roles = [.. Roles.In(me.Units.VersionOf(unit)!.Kind).Where(r => r is not (Domain.People.Role.SystemAdmin or Domain.People.Role.PrivacyOfficer))];
        var role = await ask.Choice("role", roles, r => r.ToString(), r => RoleNames.Of(r), "takeRole.which", guess: RoleNames.Guess);
        var summary = new Summary("takeRole.summary",
            [new("line.role", RoleNames.Of(role), "role"), new("line.unit", Say.Words(me.Units.NameOf(unit)!))], [], "takeRole.confirm");
        return await ask.Confirm("ok", summary) ? new AskRole(role, unit) : null;
    }

    private static async Flow<IIntention?> RunRevoke(Ask ask)
    {
        var (me, unit) = await Where(ask);
        var members = await Members(ask, unit);
        var held = members.SelectMany(p => p.RolesOn(me.Today).Where(r => r.UnitId == unit && MayRevoke(p, r, me)).Select(r => new Held(p, r.Role)))
            .DistinctBy(h => h.Key).OrderBy(h => h.Role == Domain.People.Role.Volunteer).ToList();
        if (held.Count == 0)
            return null;
        var chosen = await ask.Choice("whom", held, h => h.Key, h => new Say("revoke.option", h.Person.Name, RoleNames.Of(h.Role)), "revoke.whom",
            guess: u => Named(u, held.Select(h => (h.Key, h.Person.Name))));
        var summary = new Summary(chosen.Person.Id == me.Person.Id ? "revoke.summaryOwn" : "revoke.summary",
        [
            new("line.name", Say.Words(chosen.Person.Name), "whom"), new("line.role", RoleNames.Of(chosen.Role)), new("line.unit", Say.Words(me.Units.NameOf(unit)!)),
        ], [], "revoke.confirm");
        return await ask.Confirm("ok", summary) ? new RevokeRole(chosen.Person.Id, chosen.Role, unit) : null;
    }

    private static bool MayRevoke(Person holder, RoleAssignment role, TurnContext me) =>
        holder.Id == me.Person.Id || role.ActingFor == me.Person.Id || UnitActions.MayGrant(role.Role, role.UnitId, me);

    private static async Flow<IIntention?> RunHandOver(Ask ask)
    {
        var (me, unit) = await Where(ask);
        var role = await Own(ask, me, unit);
        if (role == Domain.People.Role.Volunteer)
            return new HandOverRole(role, unit, me.Person.Id);
        var to = await Person(ask, me, unit, new Say("handOver.to", RoleNames.Of(role)));
        var summary = new Summary("handOver.summary",
        [
            new("line.role", RoleNames.Of(role)), new("line.unit", Say.Words(me.Units.NameOf(unit)!)), new("line.to", Say.Words(to.Name), "to"),
        ], UnitActions.MayGrant(role, unit, me) ? [] : ["handOver.waits"], "handOver.confirm");
        return await ask.Confirm("ok", summary) ? new HandOverRole(role, unit, to.Id) : null;
    }

    private static async Flow<IIntention?> RunDelegate(Ask ask)
    {
        var (me, unit) = await Where(ask);
        var role = await Own(ask, me, unit);
        if (role == Domain.People.Role.Volunteer)
            return new DelegateRole(role, unit, me.Person.Id, me.Today, me.Today);
        var to = await Person(ask, me, unit, new Say("delegate.to", RoleNames.Of(role)));
        var when = await ask.When("days", "delegate.days", Lean.Plan);
        var summary = new Summary("delegate.summary",
        [
            new("line.role", RoleNames.Of(role)), new("line.unit", Say.Words(me.Units.NameOf(unit)!)), new("line.to", Say.Words(to.Name), "to"),
            new("line.days", new Say("days", when.Slot.Date, when.Slot.LastDate), "days"),
        ], [], "delegate.confirm");
        return await ask.Confirm("ok", summary) ? new DelegateRole(role, unit, to.Id, when.Slot.Date, when.Slot.LastDate) : null;
    }

    /// <summary>One role one holds in one's own name, asked only where there are several; the volunteer's, which nobody can hand on, where there is none.</summary>
    private static async Flow<Role> Own(Ask ask, TurnContext me, OrgUnitId unit)
    {
        IReadOnlyList<Role> held = [.. me.Person.RolesOn(me.Today).Where(r => r.UnitId == unit && r.Role != Domain.People.Role.Volunteer && r.ActingFor is null).Select(r => r.Role).Distinct()];
        return held.Count == 0 ? Domain.People.Role.Volunteer : await Role(ask, held, "handOver.which");
    }

    private static async Flow<Role> Role(Ask ask, IReadOnlyList<Role> roles, string prompt) =>
        await ask.Choice("role", roles, r => r.ToString(), r => RoleNames.Of(r), prompt, guess: RoleNames.Guess, fallback: roles is [var only] ? only.ToString() : null);

    private static async Flow<Person> Person(Ask ask, TurnContext me, OrgUnitId unit, Say prompt)
    {
        var members = (await Members(ask, unit)).Where(p => p.Id != me.Person.Id).ToList();
        return await ask.Choice("to", members, p => p.Id.ToString(), p => Say.Words(p.Name), members.Count == 0 ? "handOver.nobody" : prompt,
            guess: u => Named(u, members.Select(m => (m.Id.ToString(), m.Name))));
    }

    private static Question<IReadOnlyList<Person>> Members(Ask ask, OrgUnitId unit) =>
        ask.Look("members", (IJoining joining, CancellationToken cancel) => joining.Members(unit, MostPeople, cancel));

    private static async Flow<(TurnContext Me, OrgUnitId Unit)> Where(Ask ask)
    {
        var me = await ask.Look("me", static (TurnContext turn, CancellationToken _) => new ValueTask<TurnContext>(turn));
        var unit = await ask.Unit("unit", "unit.ask", me.Units, me.OwnUnits, fallback: me.OwnUnits is [var only] ? only.ToString() : null);
        return (me, unit);
    }

    /// <summary>The one whose whole name, or whose given name, was typed; null when several fit.</summary>
    private static string? Named(Utterance words, IEnumerable<(string Id, string Name)> people)
    {
        var said = words.Folded.Trim();
        var fitting = people.Where(p => VietnameseText.Fold(p.Name) is var name && (name == said || name.EndsWith(" " + said, StringComparison.Ordinal))).Take(2).ToList();
        return fitting is [var only] ? only.Id : null;
    }

    private sealed record Held(Person Person, Role Role)
    {
        public string Key => Person.Id + ((int)Role).ToString("00", CultureInfo.InvariantCulture);
    }
}
