using VolunteerBot.Domain.Access;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Domain.Joining;

/// <summary>Decides how people come in: joining, invitations, the agreement of guardians.</summary>
public sealed class JoiningDecider(IRecords records, IPeople people) : IDecider
{
    public Task<Outcome>? Decide(IIntention intention, DecisionContext context, CancellationToken cancel) => intention switch
    {
        Join join => Join(join.Draft, context, cancel),
        AskGuardian ask => AskGuardian(ask, context, cancel),
        AgreeForChild agree => Agree(agree.Child, context, cancel),
        Invite invite => Task.FromResult(Invite(invite, context)),
        RevokeInvitation revoke => Revoke(revoke.Token, context, cancel),
        _ => null,
    };

    private async Task<Outcome> Join(JoinDraft draft, DecisionContext context, CancellationToken cancel)
    {
        if (context.Units.VersionOf(draft.UnitId) is not { } unit)
            return new Outcome.Refused("unit", new NotFound());
        if (draft.Role != Role.Volunteer && !Roles.In(unit.Kind).Contains(draft.Role))
            return new Outcome.Refused("role", new RoleNotHere(draft.Role));
        var stored = await records.Get(PeopleRecords.Type, context.By.Id.ToString(), cancel);
        var before = stored?.Value ?? context.By;
        var (guardian, refused) = await Age(draft.BirthYear, draft.IsSixteen, before, context, cancel);
        if (refused is not null)
            return refused;
        var (invitation, closed) = await Invitation(draft, context, cancel);
        if (closed is not null)
            return closed;
        if (invitation is null && await HeldYear(draft, before, context, cancel) is { } held)
            return new Outcome.Refused(null, new BirthYearHeld(held));
        var changes = new List<Change>();
        var isMove = before.JoinedAt is not null && before.HomeUnit is { } home && context.Units.Current(home) != draft.UnitId;
        var person = before with
        {
            Name = draft.Name, HomeUnit = draft.UnitId, StoppedAt = before.Consents.Count == 0 ? null : before.StoppedAt, BirthYear = draft.BirthYear, Language = context.By.Language, Guardian = guardian ?? before.Guardian,
            JoinedAt = before.JoinedAt ?? context.Now, Roles = [.. before.Roles.Select(r => Moved(r, draft.UnitId, context.Today))],
        };
        (person, var proofs) = Agreeing.Now(person, [ConsentPurpose.TakePart, .. draft.Purposes], context);
        var isChild = Ages.IsChild(draft.BirthYear, draft.IsSixteen, context.Today);
        if (!isChild)
            person = RoleChanges.With(person, new RoleAssignment(Role.Volunteer, draft.UnitId, context.Today), context.Today);
        var (given, request) = await Wanted(draft, invitation?.Value, isChild, context, cancel);
        if (given is { } role)
        {
            person = RoleChanges.With(person, role, context.Today);
            if ((await RoleChanges.Administration(records, role.Role, person.Id, joins: true, cancel)).Change is { } administration)
                changes.Add(administration);
        }
        if (invitation is not null)
            changes.Add(JoiningRecords.Invitations.Put(invitation.Value with { Uses = invitation.Value.Uses + 1 }, invitation.Version));
        if (request is not null)
            changes.Add(JoiningRecords.Requests.Put(request, expectedVersion: 0));
        changes.AddRange([PeopleRecords.Type.Put(person, stored?.Version ?? 0), .. proofs, context.Audit(isMove ? "person.moved" : "person.joined", RoleChanges.Subject(person.Id))]);
        IReadOnlyList<Person> deciders = request is null ? [] : await RoleRequests.Deciders(request, context.Units, people, context.Today, cancel);
        return new Outcome.Done(changes, new Joined(person, draft.UnitId, request, [.. deciders.Select(d => d.Name)], given?.Role, isMove),
            request is null ? [] : RoleChanges.ToDeciders(request, person.Name, deciders));
    }

    /// <summary>Being a volunteer of another unit ends with the move; leading roles stay until they are taken back or handed over.</summary>
    private static RoleAssignment Moved(RoleAssignment role, OrgUnitId to, DateOnly today) =>
        role.Role == Role.Volunteer && role.UnitId != to && role.HoldsOn(today) ? role with { To = today } : role;

    private async ValueTask<(GuardianAgreement?, Outcome.Refused?)> Age(
        int year, bool isSixteen, Person person, DecisionContext context, CancellationToken cancel)
    {
        var age = Ages.InYear(year, context.Today);
        if (age is < 0 or > Ages.Oldest)
            return (null, new Outcome.Refused("birthYear", new BirthYearWrong(year)));
        if (age < Ages.Account)
            return (null, new Outcome.Refused(null, new TooYoung()));
        if (!Ages.IsChild(year, isSixteen, context.Today) || person.Guardian is not null)
            return (null, null);
        var agreed = (await records.Get(JoiningRecords.GuardianRequests, person.Id.ToString(), cancel))?.Value.Agreement;
        return agreed is null ? (null, new Outcome.Refused(null, new GuardianNeeded())) : (agreed, null);
    }

    /// <summary>
    /// The year by which somebody said, before, that they are a child, when they now say another. Whoever mistyped it is let in by an
    /// invitation of their leader.
    /// </summary>
    private async ValueTask<int?> HeldYear(JoinDraft draft, Person before, DecisionContext context, CancellationToken cancel)
    {
        if (Ages.IsChild(draft.BirthYear, draft.IsSixteen, context.Today))
            return null;
        if (before.BirthYear is { } known && known != draft.BirthYear && Ages.IsChild(known, isSixteen: false, context.Today))
            return known;
        var asked = (await records.Get(JoiningRecords.GuardianRequests, before.Id.ToString(), cancel))?.Value;
        return asked is { Agreement: null } && Ages.IsChild(asked.BirthYear, isSixteen: false, context.Today) ? asked.BirthYear : null;
    }

    /// <summary>The invitation of the link, when it was made for this unit; a closed one is only refused where it would give a leading role.</summary>
    private async ValueTask<(Stored<Invitation>?, Outcome.Refused?)> Invitation(JoinDraft draft, DecisionContext context, CancellationToken cancel)
    {
        if (draft.Invitation is not { } token)
            return (null, null);
        var stored = await records.Get(JoiningRecords.Invitations, token, cancel);
        if (stored is null || !stored.Value.IsOpenAt(context.Now))
            return (null, new Outcome.Refused(null, new InvitationClosed()));
        return stored.Value.UnitId == draft.UnitId ? (stored, null) : (null, null);
    }

    /// <summary>What becomes of the role they say they have: given by an invitation, asked for, or nothing for a mere volunteer.</summary>
    private async ValueTask<(RoleAssignment?, RoleRequest?)> Wanted(
        JoinDraft draft, Invitation? invitation, bool isChild, DecisionContext context, CancellationToken cancel)
    {
        if (isChild)
            return (null, RoleRequests.New(context.By.Id, Role.Volunteer, draft.UnitId, context));
        if (draft.Role == Role.Volunteer)
            return (null, null);
        if (invitation?.Role == draft.Role && await people.Find(invitation.By, cancel) is { Value: { } inviter }
            && Permissions.May(inviter, Permissions.Granting(draft.Role), draft.UnitId, context.Units, context.Today))
            return (new RoleAssignment(draft.Role, draft.UnitId, context.Today) { By = inviter.Id }, null);
        return (null, RoleRequests.New(context.By.Id, draft.Role, draft.UnitId, context));
    }

    private async Task<Outcome> AskGuardian(AskGuardian ask, DecisionContext context, CancellationToken cancel)
    {
        var age = Ages.InYear(ask.BirthYear, context.Today);
        if (age is < 0 or > Ages.OwnConsent)
            return new Outcome.Refused("birthYear", new BirthYearWrong(ask.BirthYear));
        if (age < Ages.Account)
            return new Outcome.Refused(null, new TooYoung());
        var code = Codes.Short(context.Ids.Next());
        var former = await records.Find(RecordQuery<OneTimeCode>.Equal(
            JoiningRecords.OneTimeCodes, JoiningRecords.CodesByPerson, Keys.Of(context.By.Id.ToString(), nameof(CodePurpose.Guardian))), cancel);
        var request = new GuardianRequest
        {
            Child = context.By.Id, Address = context.From ?? context.By.Addresses[0], Language = context.By.Language, BirthYear = ask.BirthYear,
            At = context.Now, ExpiresAt = context.Now + GuardianRequest.Lasts, ForCertificates = ask.ForCertificates,
        };
        return new Outcome.Done(
        [
            .. await StopUntilAgreed(ask, context, cancel),
            .. former.Select(f => JoiningRecords.OneTimeCodes.Delete(f.Value.Id)), JoiningRecords.GuardianRequests.Put(request),
            JoiningRecords.OneTimeCodes.Put(new OneTimeCode
            {
                Id = Codes.IdOf(CodePurpose.Guardian, code), Purpose = CodePurpose.Guardian, PersonId = context.By.Id, At = context.Now,
                ExpiresAt = request.ExpiresAt,
            }, expectedVersion: 0),
        ], new GuardianCodeMade(code)) { LeavesNoTrace = true };
    }

    /// <summary>Somebody already on record turns out to be a child nobody agreed for: nothing more is done with their data until then.</summary>
    private async ValueTask<IReadOnlyList<Change>> StopUntilAgreed(AskGuardian ask, DecisionContext context, CancellationToken cancel)
    {
        if (ask.ForCertificates || await records.Get(PeopleRecords.Type, context.By.Id.ToString(), cancel) is not { Value.Guardian: null } stored)
            return [];
        var stopped = stored.Value with
        {
            BirthYear = ask.BirthYear, Consents = [], StoppedAt = stored.Value.StoppedAt ?? context.Now,
            Roles = [.. stored.Value.Roles.Select(r => r.HoldsOn(context.Today) ? r with { To = context.Today } : r)],
        };
        return [PeopleRecords.Type.Put(stopped, stored.Version), context.Audit("person.stoppedAsChild", RoleChanges.Subject(stopped.Id))];
    }

    private async Task<Outcome> Agree(PersonId child, DecisionContext context, CancellationToken cancel)
    {
        if (await records.Get(JoiningRecords.GuardianRequests, child.ToString(), cancel) is not { Value.Agreement: null } stored || context.Now >= stored.Value.ExpiresAt)
            return new Outcome.Refused(null, new RequestClosed());
        var used = await records.Find(RecordQuery<OneTimeCode>.Equal(
            JoiningRecords.OneTimeCodes, JoiningRecords.CodesByPerson, Keys.Of(child.ToString(), nameof(CodePurpose.Guardian))), cancel);
        // Only who has entered the code, and from an address that is not the child's, can agree.
        if (child == context.By.Id || context.From == stored.Value.Address || used.All(u => u.Value.OnlyFor != context.By.Id))
            return new Outcome.Refused(null, new NotAGuardian());
        if (context.By.BirthYear is { } year && Ages.InYear(year, context.Today) < Ages.Adult)
            return new Outcome.Refused(null, new NotAGuardian());
        var agreed = new GuardianAgreement(context.By.Id, context.Now, ConsentTexts.VersionOf(ConsentPurpose.TakePart));
        return new Outcome.Done(
        [
            JoiningRecords.GuardianRequests.Put(stored.Value with { Agreement = agreed }, stored.Version),
            .. used.Select(u => JoiningRecords.OneTimeCodes.Put(u.Value with { UsedAt = context.Now }, u.Version)),
            .. stored.Value.ForCertificates ? await AgreeToCertificates(child, agreed, context, cancel) : [],
            context.Audit("guardian.agreed", RoleChanges.Subject(child)),
        ], new GuardianAgreed(), [new Notice(child, new GuardianHasAgreed(stored.Value.ForCertificates)) { Address = stored.Value.Address, Language = stored.Value.Language }]);
    }

    /// <summary>The child has joined already, so nothing else has to be answered: the agreement counts at once.</summary>
    private async ValueTask<IReadOnlyList<Change>> AgreeToCertificates(PersonId child, GuardianAgreement agreed, DecisionContext context, CancellationToken cancel)
    {
        if (await records.Get(PeopleRecords.Type, child.ToString(), cancel) is not { } stored)
            return [];
        var (person, proofs) = Agreeing.Now(stored.Value with { Guardian = agreed }, [ConsentPurpose.Certificates], context);
        return [PeopleRecords.Type.Put(person, stored.Version), .. proofs];
    }

    private static Outcome Invite(Invite intention, DecisionContext context)
    {
        if (context.Units.VersionOf(intention.UnitId) is not { } unit)
            return new Outcome.Refused(null, new NotFound());
        if (intention.Role != Role.Volunteer && !Roles.In(unit.Kind).Contains(intention.Role))
            return new Outcome.Refused("role", new RoleNotHere(intention.Role));
        if (!Permissions.May(context.By, Permissions.Granting(intention.Role), intention.UnitId, context.Units, context.Today))
            return new Outcome.Refused(null, new NotAllowed());
        var invitation = new Invitation
        {
            Id = Codes.Long(context.Ids.Next(), context.Ids.Next()), UnitId = intention.UnitId, Role = intention.Role, By = context.By.Id, At = context.Now,
            ExpiresAt = context.Now + Joining.Invitation.Lasts(intention.Role),
        };
        return new Outcome.Done(
            [JoiningRecords.Invitations.Put(invitation, expectedVersion: 0), context.Audit("invitation.made", "units/" + intention.UnitId)], new Invited(invitation));
    }

    private async Task<Outcome> Revoke(string token, DecisionContext context, CancellationToken cancel)
    {
        if (await records.Get(JoiningRecords.Invitations, token, cancel) is not { } stored)
            return new Outcome.Refused(null, new NotFound());
        var invitation = stored.Value;
        if (invitation.By != context.By.Id && !Permissions.May(context.By, Permissions.Granting(invitation.Role), invitation.UnitId, context.Units, context.Today))
            return new Outcome.Refused(null, new NotAllowed());
        return new Outcome.Done(
        [
            JoiningRecords.Invitations.Put(invitation with { RevokedAt = invitation.RevokedAt ?? context.Now }, stored.Version),
            context.Audit("invitation.revoked", "units/" + invitation.UnitId),
        ], new InvitationRevoked(invitation.UnitId));
    }
}
