using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Joining;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Access;
using VolunteerBot.Domain.Joining;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;

namespace VolunteerBot.Dialogs.Organisation;

/// <summary>A unit on a screen: where it stands, who holds which role, what is missing, and what this person may do about it.</summary>
internal sealed class UnitViews(IPeople people, IJoining joining)
{
    private const int MostChildren = 20;

    /// <summary>Most units below that are asked whether somebody is in charge.</summary>
    private const int MostLookedAt = 150;

    public async ValueTask<Reply> Show(OrgUnitId id, TurnContext context, CancellationToken cancel)
    {
        if (context.Units.VersionOf(id) is not { } unit)
            return Reply.Of("refused.notFound");
        var reply = Reply.Of(Head(id, unit, context));
        if (May(Deed.SeeLeaders, id, context))
            reply.Then(await Leaders(id, context, cancel));
        if (May(Deed.SeeFigures, id, context))
            reply.Then(new Say("unit.figures", (int)await joining.CountMembers(id, cancel), context.Units.Below(id).Count));
        var waiting = await Waiting(id, context, cancel);
        var missing = await Missing(id, unit, context, cancel);
        if (missing.Count > 0)
            reply.Then(new Say("unit.missing", new Say("several", missing)));
        return Actions(reply, id, unit, waiting, context);
    }

    public static Reply Children(OrgUnitId id, TurnContext context)
    {
        var below = context.Units.Below(id);
        var reply = Reply.Of(below.Count == 0 ? "unit.noChildren" : new Say("unit.children", context.Units.NameOf(id), below.Count));
        foreach (var child in below.OrderBy(c => context.Units.NameOf(c), StringComparer.Ordinal).Take(MostChildren))
            reply.Offer(Say.Words(Short(context.Units.NameOf(child)!)), Command.Unit, "u" + child);
        if (below.Count > MostChildren)
            reply.Then(new Say("unit.moreChildren", below.Count - MostChildren));
        return reply.Offer("unit.back", Command.Unit, "u" + id);
    }

    public async ValueTask<Reply> Requests(OrgUnitId id, TurnContext context, CancellationToken cancel)
    {
        var waiting = await Waiting(id, context, cancel);
        var reply = Reply.Of(waiting.Count == 0 ? "unit.noRequests" : "unit.requests");
        foreach (var request in waiting.Take(8))
        {
            var name = (await people.Find(request.PersonId, cancel))?.Value.Name ?? "?";
            reply.Then(new Say("unit.request", name, RoleNames.Of(request.Role), context.Units.NameOf(context.Units.Current(request.UnitId)) ?? "?",
                Domain.Time.VietnamTime.DateOf(request.At)));
            reply.Offer(new Say("unit.confirmOne", Short(name)), Command.Confirm, request.Id.ToString())
                .Offer(new Say("unit.refuseOne", Short(name)), Command.Refuse, request.Id.ToString());
        }
        return reply.Offer("unit.back", Command.Unit, "u" + id);
    }

    private static Say Head(OrgUnitId id, OrgUnitVersion unit, TurnContext context)
    {
        var above = context.Units.NameOf(unit.ParentId) is { } parent ? new Say("unit.above", parent) : Say.Words("");
        var formed = context.Units.History.PredecessorsOf(id);
        var from = formed.Count == 0 ? Say.Words("") : new Say("unit.formedFrom", formed[0].On,
            new Say("several", formed.Select(f => new Say(f.Share == SuccessionShare.Full ? "unit.whole" : "unit.part", context.Units.History.Find(f.From)?.Latest.Name)).ToList()));
        return new Say("unit.head", unit.Name, above, from);
    }

    private async ValueTask<Say> Leaders(OrgUnitId id, TurnContext context, CancellationToken cancel)
    {
        var lines = new List<Say>();
        foreach (var person in (await people.Holding(id, Roles.Leading, cancel)).OrderBy(p => p.Name, StringComparer.Ordinal))
        {
            foreach (var role in person.RolesOn(context.Today).Where(r => r.UnitId == id && r.Role != Role.Volunteer))
                lines.Add(role.ActingFor is null ? new Say("unit.leader", RoleNames.Of(role.Role), person.Name)
                    : new Say("unit.acting", RoleNames.Of(role.Role), person.Name, role.To!.Value.AddDays(-1)));
        }
        return lines.Count == 0 ? "unit.nobody" : new Say("lines", lines);
    }

    /// <summary>What keeps the unit from working, as far as this person could do something about it.</summary>
    private async ValueTask<List<Say>> Missing(OrgUnitId id, OrgUnitVersion unit, TurnContext context, CancellationToken cancel)
    {
        var missing = new List<Say>();
        if (!May(Deed.SeeLeaders, id, context))
            return missing;
        if ((await people.Holding(id, Roles.Needed(unit.Kind), cancel)).Count == 0)
            missing.Add("missing.inCharge");
        if (unit.Kind is OrgUnitKind.VolunteerGroup or OrgUnitKind.Cell && May(Deed.LinkGroups, id, context) && (await joining.Groups(id, cancel)).Count == 0)
            missing.Add("missing.group");
        if (!May(Deed.GrantTeamRoles, id, context))
            return missing;
        var below = context.Units.Below(id).Take(MostLookedAt).ToList();
        var leading = await people.LeadingIn(below, cancel);
        var without = below.Count(child => !leading[child].Intersect(Roles.Needed(context.Units.VersionOf(child)!.Kind)).Any());
        if (without > 0)
            missing.Add(new Say("missing.below", without));
        return missing;
    }

    /// <summary>Requests of the unit and those directly below that this person can decide.</summary>
    private async ValueTask<IReadOnlyList<RoleRequest>> Waiting(OrgUnitId id, TurnContext context, CancellationToken cancel)
    {
        if (!May(Deed.GrantTeamRoles, id, context) && !May(Deed.InviteVolunteers, id, context))
            return [];
        var found = await joining.Waiting([id, .. context.Units.Below(id)], cancel);
        return [.. found.Where(r => RoleRequests.MayDecide(context.Person, r, context.Units, context.Today))];
    }

    private static Reply Actions(Reply reply, OrgUnitId id, OrgUnitVersion unit, IReadOnlyList<RoleRequest> waiting, TurnContext context)
    {
        var held = context.Person.RolesOn(context.Today).Where(r => r.UnitId == id && r.Role != Role.Volunteer).ToList();
        if (waiting.Count > 0)
            reply.Offer(new Say("unit.waiting", waiting.Count), Command.Unit, "q" + id);
        if (May(Deed.SeeRoster, id, context))
            reply.Offer("unit.roster", Command.Roster, id.ToString());
        if (UnitActions.Invitable(id, unit, context).Count > 0)
            reply.Offer("unit.invite", Command.Invite, id.ToString());
        if (held.Any(r => r.ActingFor is null && (AccessTable.Of(r.Role, Deed.DelegateOwnRole) & Scope.Own) != 0))
            reply.Offer("unit.handOver", Command.HandOver, id.ToString()).Offer("unit.delegate", Command.Delegate, id.ToString());
        if (held.Count > 0 || UnitActions.MayRevoke(id, context))
            reply.Offer("unit.revoke", Command.Revoke, id.ToString());
        if (held.Count == 0 && context.OwnUnits.Contains(id))
            reply.Offer("unit.takeRole", Command.TakeRole, id.ToString());
        if (May(Deed.AddUnits, id, context))
            reply.Offer("unit.add", Command.AddUnit, id.ToString());
        if (UnitActions.MayReorganise(id, context))
            reply.Offer("unit.reorganise", Command.Reorganise, id.ToString());
        if (UnitHistory.HasOne(id, context.Units.History))
            reply.Offer("unit.history", Command.Unit, "h" + id);
        if (context.Units.Below(id).Count > 0)
            reply.Offer(new Say("unit.below", context.Units.Below(id).Count), Command.Unit, "c" + id);
        if (unit.ParentId is { } parent && context.Units.NameOf(parent) is { } name)
            reply.Offer(new Say("unit.up", Short(name)), Command.Unit, "u" + parent);
        foreach (var other in context.OwnUnits.Where(u => u != id && u != unit.ParentId).Take(3))
            reply.Offer(new Say("unit.other", Short(context.Units.NameOf(other)!)), Command.Unit, "u" + other);
        return reply;
    }

    private static bool May(Deed deed, OrgUnitId unit, TurnContext context) => Permissions.May(context.Person, deed, unit, context.Units, context.Today);

    private static string Short(string name) => name.Length <= 32 ? name : name[..31].TrimEnd() + "…";
}
