using VolunteerBot.Domain.Access;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Domain.Joining;

/// <summary>Decides who holds which role: asking, confirming, taking back, handing over, acting for somebody on leave.</summary>
public sealed class RolesDecider(IRecords records, IPeople people) : IDecider
{
    public Task<Outcome>? Decide(IIntention intention, DecisionContext context, CancellationToken cancel) => intention switch
    {
        AskRole ask => Ask(ask, context, cancel),
        ConfirmRole confirm => Settle(confirm.Id, RequestState.Confirmed, context, cancel),
        RefuseRole refuse => Settle(refuse.Id, RequestState.Refused, context, cancel),
        RevokeRole revoke => Revoke(revoke, context, cancel),
        HandOverRole handOver => HandOver(handOver, context, cancel),
        DelegateRole acting => Delegate(acting, context, cancel),
        _ => null,
    };

    private async Task<Outcome> Ask(AskRole ask, DecisionContext context, CancellationToken cancel)
    {
        if (context.Units.VersionOf(ask.UnitId) is not { } unit)
            return new Outcome.Refused("unit", new NotFound());
        if (!Roles.In(unit.Kind).Contains(ask.Role))
            return new Outcome.Refused("role", new RoleNotHere(ask.Role));
        if (IsChild(context.By, context))
            return new Outcome.Refused(null, new ChildrenDoNotLead());
        var waiting = await records.Find(RecordQuery<RoleRequest>.Equal(JoiningRecords.Requests, JoiningRecords.RequestsByPerson, context.By.Id.ToString()), cancel);
        var same = waiting.FirstOrDefault(w => w.Value.State == RequestState.Waiting && w.Value.Role == ask.Role && w.Value.UnitId == ask.UnitId);
        var request = same?.Value ?? RoleRequests.New(context.By.Id, ask.Role, ask.UnitId, context);
        var deciders = await RoleRequests.Deciders(request, context.Units, people, context.Today, cancel);
        return new Outcome.Done(
            same is not null ? [] : [JoiningRecords.Requests.Put(request, expectedVersion: 0), context.Audit("role.asked", Subject(request))],
            new RoleAsked(request, [.. deciders.Select(d => d.Name)]),
            same is not null ? [] : RoleChanges.ToDeciders(request, context.By.Name, deciders));
    }

    private async Task<Outcome> Settle(RoleRequestId id, RequestState state, DecisionContext context, CancellationToken cancel)
    {
        if (await records.Get(JoiningRecords.Requests, id.ToString(), cancel) is not { } stored)
            return new Outcome.Refused(null, new NotFound());
        var request = stored.Value;
        if (!RoleRequests.MayDecide(context.By, request, context.Units, context.Today))
            return new Outcome.Refused(null, new NotAllowed());
        if (request.State != RequestState.Waiting || await people.Find(request.PersonId, cancel) is not { } asker)
            return new Outcome.Refused(null, new RequestClosed());
        var decided = request with { State = state, DecidedBy = context.By.Id, DecidedAt = context.Now, NudgeAt = null };
        var changes = new List<Change> { JoiningRecords.Requests.Put(decided, stored.Version) };
        var notices = new List<Notice>();
        if (state == RequestState.Confirmed)
        {
            await Give(asker, request, changes, context, cancel);
            if (request.Replaces is { } former)
                await End(former, request, asker.Value.Name, changes, notices, context, cancel);
        }
        changes.Add(context.Audit(state == RequestState.Confirmed ? "role.confirmed" : "role.refused", Subject(request)));
        IReceipt receipt = state == RequestState.Confirmed ? new RoleConfirmed(decided, asker.Value.Name) : new RoleRefused(decided, asker.Value.Name);
        notices.Add(new Notice(asker.Value.Id, receipt));
        return new Outcome.Done(changes, receipt, notices);
    }

    private async ValueTask Give(Stored<Person> asker, RoleRequest request, List<Change> changes, DecisionContext context, CancellationToken cancel)
    {
        var given = new RoleAssignment(request.Role, request.UnitId, context.Today) { By = context.By.Id };
        changes.Add(PeopleRecords.Type.Put(RoleChanges.With(asker.Value, given, context.Today), asker.Version));
        if ((await RoleChanges.Administration(records, request.Role, asker.Value.Id, joins: true, cancel)).Change is { } administration)
            changes.Add(administration);
    }

    /// <summary>Ends the role of the one who handed it over.</summary>
    private async ValueTask End(
        PersonId former, RoleRequest request, string to, List<Change> changes, List<Notice> notices, DecisionContext context, CancellationToken cancel)
    {
        if (await people.Find(former, cancel) is not { } holder)
            return;
        changes.Add(PeopleRecords.Type.Put(RoleChanges.Without(holder.Value, request.Role, request.UnitId, context.Today), holder.Version));
        changes.AddRange(await RoleChanges.EndActing(records, former, request.Role, request.UnitId, context.Today, cancel));
        notices.Add(new Notice(former, new RoleHandedOver(request.Role, request.UnitId, to)));
    }

    private async Task<Outcome> Revoke(RevokeRole revoke, DecisionContext context, CancellationToken cancel)
    {
        if (await people.Find(revoke.PersonId, cancel) is not { } holder)
            return new Outcome.Refused(null, new NotFound());
        var held = holder.Value.Roles.Where(r => r.Role == revoke.Role && r.UnitId == revoke.UnitId && (r.To is not { } to || to > context.Today)).ToList();
        var isOwn = revoke.PersonId == context.By.Id;
        var actsForMe = held.Count > 0 && held.All(r => r.ActingFor == context.By.Id);
        if (!isOwn && !actsForMe && !Permissions.May(context.By, Permissions.Granting(revoke.Role), revoke.UnitId, context.Units, context.Today))
            return new Outcome.Refused(null, new NotAllowed());
        if (held.Count == 0)
            return new Outcome.Refused(null, new RoleNotHeld());
        var (administration, anyLeft) = await RoleChanges.Administration(records, revoke.Role, revoke.PersonId, joins: false, cancel);
        if (!anyLeft)
            return new Outcome.Refused(null, new LastAdministrator());
        var receipt = new RoleRevoked(revoke.Role, revoke.UnitId, holder.Value.Name, isOwn);
        return new Outcome.Done(
        [
            PeopleRecords.Type.Put(RoleChanges.Without(holder.Value, revoke.Role, revoke.UnitId, context.Today), holder.Version),
            .. await RoleChanges.EndActing(records, revoke.PersonId, revoke.Role, revoke.UnitId, context.Today, cancel),
            .. administration is null ? [] : (Change[])[administration],
            context.Audit("role.revoked", RoleChanges.Subject(revoke.PersonId)),
        ], receipt, isOwn ? [] : [new Notice(revoke.PersonId, receipt)]);
    }

    private async Task<Outcome> HandOver(HandOverRole handOver, DecisionContext context, CancellationToken cancel)
    {
        var (to, refused) = await Heir(handOver.Role, handOver.UnitId, handOver.To, context, cancel);
        if (to is null)
            return refused!;
        var request = RoleRequests.New(handOver.To, handOver.Role, handOver.UnitId, context, replaces: context.By.Id);
        if (!Permissions.May(context.By, Permissions.Granting(handOver.Role), handOver.UnitId, context.Units, context.Today))
        {
            var deciders = await RoleRequests.Deciders(request, context.Units, people, context.Today, cancel);
            return new Outcome.Done([JoiningRecords.Requests.Put(request, expectedVersion: 0), context.Audit("role.handOverAsked", Subject(request))],
                new RoleAsked(request, [.. deciders.Select(d => d.Name)]), RoleChanges.ToDeciders(request, to.Value.Name, deciders));
        }
        var changes = new List<Change>();
        var notices = new List<Notice> { new(handOver.To, new RoleConfirmed(request, to.Value.Name)) };
        await Give(to, request, changes, context, cancel);
        await End(context.By.Id, request, to.Value.Name, changes, [], context, cancel);
        changes.Add(context.Audit("role.handedOver", Subject(request)));
        return new Outcome.Done(changes, new RoleHandedOver(handOver.Role, handOver.UnitId, to.Value.Name), notices);
    }

    private async Task<Outcome> Delegate(DelegateRole acting, DecisionContext context, CancellationToken cancel)
    {
        var (to, refused) = await Heir(acting.Role, acting.UnitId, acting.To, context, cancel);
        if (to is null)
            return refused!;
        if ((AccessTable.Of(acting.Role, Deed.DelegateOwnRole) & Scope.Own) == 0)
            return new Outcome.Refused(null, new NotAllowed());
        if (acting.LastDay < acting.FirstDay || acting.LastDay < context.Today || acting.LastDay.DayNumber - acting.FirstDay.DayNumber >= DelegateRole.MostDays)
            return new Outcome.Refused("lastDay", new LeaveTooLong(DelegateRole.MostDays));
        var given = new RoleAssignment(acting.Role, acting.UnitId, acting.FirstDay, acting.LastDay.AddDays(1)) { ActingFor = context.By.Id, By = context.By.Id };
        var receipt = new RoleDelegated(acting.Role, acting.UnitId, context.By.Name, to.Value.Name, acting.FirstDay, acting.LastDay);
        return new Outcome.Done(
        [
            PeopleRecords.Type.Put(to.Value with { Roles = [.. to.Value.Roles, given] }, to.Version),
            context.Audit("role.delegated", RoleChanges.Subject(acting.To)),
        ], receipt, [new Notice(acting.To, receipt)]);
    }

    /// <summary>The one who takes a role over: somebody else of the unit. The one who gives it holds it in their own name.</summary>
    private async ValueTask<(Stored<Person>?, Outcome?)> Heir(Role role, OrgUnitId unit, PersonId to, DecisionContext context, CancellationToken cancel)
    {
        var held = context.By.RolesOn(context.Today).Where(r => r.Role == role && r.UnitId == unit).ToList();
        // Whoever looks after the system appoints a second one first, then takes the own role back.
        if (role == Role.SystemAdmin)
            return (null, new Outcome.Refused(null, new NotAllowed()));
        if (held.Count == 0 || role == Role.Volunteer)
            return (null, new Outcome.Refused(null, new RoleNotHeld()));
        if (held.All(r => r.ActingFor is not null))
            return (null, new Outcome.Refused(null, new OnlyActing()));
        if (await people.Find(to, cancel) is not { } heir)
            return (null, new Outcome.Refused("to", new NotFound()));
        if (IsChild(heir.Value, context))
            return (null, new Outcome.Refused("to", new ChildrenDoNotLead()));
        var isOfTheUnit = heir.Value.RolesOn(context.Today).Any(r => context.Units.Current(r.UnitId) == unit) || context.Units.Current(heir.Value.HomeUnit) == unit;
        return to == context.By.Id || !isOfTheUnit ? (null, new Outcome.Refused("to", new NotOfTheUnit(heir.Value.Name))) : (heir, null);
    }

    private static bool IsChild(Person person, DecisionContext context) => person.BirthYear is { } year && Ages.IsChild(year, isSixteen: person.Guardian is null, context.Today);

    private static string Subject(RoleRequest request) => "roleRequests/" + request.Id;
}
