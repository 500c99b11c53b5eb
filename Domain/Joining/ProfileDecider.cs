using VolunteerBot.Domain.Access;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Domain.Joining;

/// <summary>Decides what somebody says of themselves and agrees to, and which chat belongs to which unit.</summary>
public sealed class ProfileDecider(IRecords records) : IDecider
{
    public Task<Outcome>? Decide(IIntention intention, DecisionContext context, CancellationToken cancel) => intention switch
    {
        ChangeProfile change => Change(change, context, cancel),
        ChangeConsent change => Change(change, context, cancel),
        AddPost add => Add(add.Post, context, cancel),
        StopAlerts => Stop(context, cancel),
        LinkGroup link => Link(link, context, cancel),
        UnlinkGroup => Unlink(context, cancel),
        _ => null,
    };

    private async Task<Outcome> Change(ChangeProfile change, DecisionContext context, CancellationToken cancel)
    {
        if (await records.Get(PeopleRecords.Type, context.By.Id.ToString(), cancel) is not { } stored)
            return new Outcome.Refused(null, new NotJoined());
        var me = stored.Value;
        var next = me with
        {
            Name = change.Name ?? me.Name, Quiet = change.UsualQuiet ? null : change.Quiet ?? me.Quiet,
            Topics = change.Topics is null ? me.Topics : [.. change.Topics.Where(t => ActivityKinds.All.Any(k => k.Code == t))],
            Skills = change.Skills is null ? me.Skills : [.. change.Skills.Where(Skills.All.Contains)],
            Phone = change.ForgetPhone ? null : me.Phone, IsPhoneVouched = !change.ForgetPhone && me.IsPhoneVouched,
        };
        return new Outcome.Done(
            [PeopleRecords.Type.Put(next, stored.Version), context.Audit("person.changed", RoleChanges.Subject(me.Id))], new ProfileChanged(next));
    }

    private async Task<Outcome> Add(CadrePost post, DecisionContext context, CancellationToken cancel)
    {
        if (await records.Get(PeopleRecords.Type, context.By.Id.ToString(), cancel) is not { } stored)
            return new Outcome.Refused(null, new NotJoined());
        if (context.Units.Find(post.UnitId) is null)
            return new Outcome.Refused("unit", new NotFound());
        var former = stored.Value.Posts.Where(p => p.UnitId != post.UnitId || p.From < post.From)
            .Select(p => p.UnitId == post.UnitId && (p.To is not { } to || to > post.From) ? p with { To = post.From } : p);
        var next = stored.Value with { Posts = [.. former, post] };
        return new Outcome.Done(
            [PeopleRecords.Type.Put(next, stored.Version), context.Audit("person.postAdded", RoleChanges.Subject(next.Id))], new ProfileChanged(next));
    }

    private async Task<Outcome> Change(ChangeConsent change, DecisionContext context, CancellationToken cancel)
    {
        if (await records.Get(PeopleRecords.Type, context.By.Id.ToString(), cancel) is not { } stored)
            return new Outcome.Refused(null, new NotJoined());
        if (!change.Agrees && change.Purpose == ConsentPurpose.TakePart)
            return new Outcome.Refused(null, new NeededToTakePart());
        var (person, changes) = change.Agrees
            ? Agreeing.Now(stored.Value, [change.Purpose], context)
            : (stored.Value with { Consents = [.. stored.Value.Consents.Where(c => c != change.Purpose)] }, await Withdrawn(change.Purpose, context, cancel));
        if (change is { Agrees: true, Purpose: ConsentPurpose.Alerts })
            person = person with { StoppedAt = null, StoppedByBlocking = null };
        return new Outcome.Done(
        [
            PeopleRecords.Type.Put(person, stored.Version), .. changes,
            context.Audit(change.Agrees ? "consent.given" : "consent.withdrawn", RoleChanges.Subject(person.Id)),
        ], new ConsentChanged(change.Purpose, change.Agrees));
    }

    /// <summary>Works for anybody, known or not: who is not on record gets no alerts in any case.</summary>
    private async Task<Outcome> Stop(DecisionContext context, CancellationToken cancel)
    {
        if (await records.Get(PeopleRecords.Type, context.By.Id.ToString(), cancel) is not { } stored)
            return new Outcome.Done([], new AlertsStopped()) { LeavesNoTrace = true };
        var me = stored.Value with
        {
            StoppedAt = stored.Value.StoppedAt ?? context.Now, StoppedByBlocking = null, Consents = [.. stored.Value.Consents.Where(c => c != ConsentPurpose.Alerts)],
        };
        return new Outcome.Done(
        [
            PeopleRecords.Type.Put(me, stored.Version), .. await Withdrawn(ConsentPurpose.Alerts, context, cancel),
            context.Audit("alerts.stopped", RoleChanges.Subject(me.Id)),
        ], new AlertsStopped());
    }

    private async ValueTask<IReadOnlyList<Change>> Withdrawn(ConsentPurpose purpose, DecisionContext context, CancellationToken cancel)
    {
        var proofs = await records.Find(
            RecordQuery<Consent>.Under(PeopleRecords.Consents, PeopleRecords.ConsentsByPerson, context.By.Id.ToString()), cancel);
        return
        [
            .. proofs.Where(p => p.Value.Purpose == purpose && p.Value.WithdrawnAt is null)
                .Select(p => PeopleRecords.Consents.Put(p.Value with { WithdrawnAt = context.Now }, p.Version)),
        ];
    }

    private async Task<Outcome> Link(LinkGroup link, DecisionContext context, CancellationToken cancel)
    {
        if (context.Group is not { } chat)
            return new Outcome.Refused(null, new NotInAGroup());
        if (context.Units.VersionOf(link.UnitId) is null)
            return new Outcome.Refused("unit", new NotFound());
        var former = await records.Get(JoiningRecords.Groups, chat, cancel);
        if (!MayLink(link.UnitId, context) || (former is not null && context.Units.Current(former.Value.UnitId) is { } now && !MayLink(now, context)))
            return new Outcome.Refused(null, new NotAllowed());
        return new Outcome.Done(
        [
            JoiningRecords.Groups.Put(new GroupLink(chat, link.UnitId, context.By.Id, context.Now), former?.Version ?? 0),
            context.Audit("group.linked", "units/" + link.UnitId),
        ], new GroupLinked(link.UnitId));
    }

    private async Task<Outcome> Unlink(DecisionContext context, CancellationToken cancel)
    {
        if (context.Group is not { } chat)
            return new Outcome.Refused(null, new NotInAGroup());
        if (await records.Get(JoiningRecords.Groups, chat, cancel) is not { } stored)
            return new Outcome.Refused(null, new NotFound());
        if (context.Units.Current(stored.Value.UnitId) is { } unit && !MayLink(unit, context))
            return new Outcome.Refused(null, new NotAllowed());
        return new Outcome.Done(
            [JoiningRecords.Groups.Delete(chat, stored.Version), context.Audit("group.unlinked", "units/" + stored.Value.UnitId)],
            new GroupUnlinked(stored.Value.UnitId));
    }

    private static bool MayLink(Organisation.OrgUnitId unit, DecisionContext context) =>
        Permissions.May(context.By, Deed.LinkGroups, unit, context.Units, context.Today);
}
