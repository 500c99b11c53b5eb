using VolunteerBot.Domain.Campaigns;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Domain.Joining;

/// <summary>Decides what one-time codes and shared phone numbers open. A wrong guess is kept even though nothing else happens.</summary>
/// <param name="settings">How long a place that becomes free is kept for the next in line.</param>
public sealed class CodesDecider(IRecords records, CampaignSettings settings) : IDecider
{
    public Task<Outcome>? Decide(IIntention intention, DecisionContext context, CancellationToken cancel) => intention switch
    {
        MakeAddressCode => Make(context, cancel),
        UseCode use => Use(use, context, cancel),
        ShareContact contact => Contact(contact, context, cancel),
        _ => null,
    };

    private async Task<Outcome> Make(DecisionContext context, CancellationToken cancel)
    {
        if (await records.Get(PeopleRecords.Type, context.By.Id.ToString(), cancel) is null)
            return new Outcome.Refused(null, new NotJoined());
        var code = Codes.Short(context.Ids.Next());
        return new Outcome.Done(
        [
            .. await Former(context.By.Id, cancel),
            JoiningRecords.OneTimeCodes.Put(New(CodePurpose.JoinAddress, code, context.By.Id, context), expectedVersion: 0),
            context.Audit("code.made", RoleChanges.Subject(context.By.Id)),
        ], new AddressCodeMade(code, Codes.Lasts));
    }

    private static OneTimeCode New(CodePurpose purpose, string code, PersonId person, DecisionContext context) => new()
    {
        Id = Codes.IdOf(purpose, code), Purpose = purpose, PersonId = person, At = context.Now, ExpiresAt = context.Now + Codes.Lasts,
    };

    private async ValueTask<IReadOnlyList<Change>> Former(PersonId person, CancellationToken cancel)
    {
        var found = await records.Find(RecordQuery<OneTimeCode>.Equal(
            JoiningRecords.OneTimeCodes, JoiningRecords.CodesByPerson, Keys.Of(person.ToString(), nameof(CodePurpose.JoinAddress))), cancel);
        return [.. found.Select(f => JoiningRecords.OneTimeCodes.Delete(f.Value.Id))];
    }

    private async Task<Outcome> Use(UseCode use, DecisionContext context, CancellationToken cancel)
    {
        var guesses = await records.Get(JoiningRecords.GuessLocks, context.By.Id.ToString(), cancel);
        if (guesses?.Value is { } locked && locked.IsLockedAt(context.Now))
            return new Outcome.Refused(null, new GuessingLocked(locked.Since + GuessLock.Lasts));
        if (use.Purpose == CodePurpose.FirstAdministrator && await AreThereAdministrators(cancel))
            return new Outcome.Refused(null, new AlreadyClaimed());
        var code = await records.Get(JoiningRecords.OneTimeCodes, Codes.IdOf(use.Purpose, use.Code), cancel);
        if (code is null || !code.Value.IsOpenAt(context.Now) || (code.Value.OnlyFor is { } only && only != context.By.Id))
            return Wrong(guesses, context);
        return use.Purpose switch
        {
            CodePurpose.FirstAdministrator => await Claim(code, context, cancel),
            CodePurpose.Guardian => await Guardian(code, context, cancel),
            _ => await new AccountMerge(records, settings, context).Join(code, cancel),
        };
    }

    private static Outcome.Done Wrong(Stored<GuessLock>? guesses, DecisionContext context)
    {
        var next = (guesses?.Value ?? new GuessLock { Id = context.By.Id.ToString(), Since = context.Now }).AfterWrong(context.Now);
        return new Outcome.Done([JoiningRecords.GuessLocks.Put(next, guesses?.Version ?? 0)], new CodeWrong(Math.Max(0, GuessLock.Most - next.Wrong)))
        {
            LeavesNoTrace = true,
        };
    }

    private async ValueTask<bool> AreThereAdministrators(CancellationToken cancel) =>
        await records.Get(JoiningRecords.Administrators, Administrators.TheId, cancel) is { Value.People.Count: > 0 };

    private async Task<Outcome> Claim(Stored<OneTimeCode> code, DecisionContext context, CancellationToken cancel)
    {
        var stored = await records.Get(PeopleRecords.Type, context.By.Id.ToString(), cancel);
        var given = new RoleAssignment(Role.SystemAdmin, OrgUnitId.Everything, context.Today);
        var (administration, _) = await RoleChanges.Administration(records, Role.SystemAdmin, context.By.Id, joins: true, cancel);
        return new Outcome.Done(
        [
            PeopleRecords.Type.Put(RoleChanges.With(stored?.Value ?? context.By, given, context.Today), stored?.Version ?? 0), administration!,
            JoiningRecords.OneTimeCodes.Put(code.Value with { UsedAt = context.Now }, code.Version),
            context.Audit("system.claimed", RoleChanges.Subject(context.By.Id)),
        ], new SystemClaimed());
    }

    /// <summary>Whoever entered the code is the only one who can now agree; the code itself is used up by agreeing.</summary>
    private async Task<Outcome> Guardian(Stored<OneTimeCode> code, DecisionContext context, CancellationToken cancel)
    {
        var child = code.Value.PersonId!.Value;
        if (child == context.By.Id)
            return new Outcome.Refused(null, new NotAGuardian());
        if (await records.Get(JoiningRecords.GuardianRequests, child.ToString(), cancel) is not { Value: { Agreement: null } request } || context.Now >= request.ExpiresAt)
            return new Outcome.Refused(null, new RequestClosed());
        return new Outcome.Done([JoiningRecords.OneTimeCodes.Put(code.Value with { OnlyFor = context.By.Id }, code.Version)],
            new GuardianAsked(child, request.BirthYear, request.ForCertificates)) { LeavesNoTrace = true };
    }

    private async Task<Outcome> Contact(ShareContact contact, DecisionContext context, CancellationToken cancel)
    {
        if (!contact.IsOwn && !contact.IsTyped)
            return new Outcome.Refused(null, new NotYourNumber());
        if (contact.Phone is not { } phone)
            return new Outcome.Refused(null, new NumberUnreadable());
        var found = await records.Find(RecordQuery<Person>.Equal(PeopleRecords.Type, PeopleRecords.ByPhone, phone), cancel);
        var others = found.Select(f => f.Value).Where(p => p.Id != context.By.Id).ToList();
        if (others.Count > 1 || (contact.IsTyped && others.Count > 0) || (others is [var held] && held.Addresses.Any(a => a.StartsWith(context.Channel + "/", StringComparison.Ordinal))))
            return new Outcome.Refused(null, new PhoneHeldElsewhere());
        if (others is [var other])
        {
            var code = Codes.Short(context.Ids.Next());
            return new Outcome.Done(
            [
                .. await Former(other.Id, cancel),
                JoiningRecords.OneTimeCodes.Put(New(CodePurpose.JoinAddress, code, other.Id, context) with { OnlyFor = context.By.Id }, expectedVersion: 0),
            ], new PhoneFound(other.Name, other.HomeUnit, code)) { LeavesNoTrace = true };
        }
        if (await records.Get(PeopleRecords.Type, context.By.Id.ToString(), cancel) is not { } me)
            return new Outcome.Done([], new PhoneNotNeeded()) { LeavesNoTrace = true };
        return new Outcome.Done(
        [
            PeopleRecords.Type.Put(me.Value with { Phone = phone, IsPhoneVouched = contact.IsOwn }, me.Version),
            context.Audit("person.phoneShared", RoleChanges.Subject(me.Value.Id)),
        ], new PhoneKept());
    }
}
