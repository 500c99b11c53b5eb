using VolunteerBot.Domain.Access;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Joining;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Domain.Privacy;

/// <summary>Decides what people ask about their data (Luật 91/2025/QH15, Nghị định 356/2025/NĐ-CP; domain reference 4.3 and 4.4).</summary>
public sealed class PrivacyDecider(IRecords records, IPeople people, IJoining joining, IDataCopies copies) : IDecider
{
    /// <summary>Files made for somebody stay so long to be fetched.</summary>
    public static readonly TimeSpan CopiesLast = TimeSpan.FromDays(7);

    /// <summary>People on one page of a roster.</summary>
    public const int PageSize = 20;

    private readonly PeoplePersonal _personal = new(records);

    public Task<Outcome>? Decide(IIntention intention, DecisionContext context, CancellationToken cancel) => intention switch
    {
        CopyMyData => Copy(context, cancel),
        EraseMe => Erase(context, cancel),
        EraseChild child => Erase(child.Child, context, cancel),
        WithdrawConsents => Withdraw(context, cancel),
        RenewConsents => Renew(context, cancel),
        SeeRoster see => See(see, context, cancel),
        AskAboutData ask => Ask(ask, context, cancel),
        CloseDataRequest close => Close(close.Id, context, cancel),
        _ => null,
    };

    private async Task<Outcome> Copy(DecisionContext context, CancellationToken cancel)
    {
        var files = await copies.Make(context.By, context, cancel);
        var request = DataRequest.New(DataRequestKind.Provide, context.By.Id, context) with { DoneAt = context.Now };
        var until = context.Now + CopiesLast;
        return new Outcome.Done(
        [
            .. files.SelectMany(f => KeptFiles.Keep(new PutFile(f.FileId, f.Content), context.By.Id, context.Now, until)),
            PrivacyRecords.Requests.Put(request, expectedVersion: 0), context.Audit("data.provided", RoleChanges.Subject(context.By.Id)),
        ], new DataCopied(files, request.Receipt, Time.VietnamTime.DateOf(until))) { LeavesNoTrace = true };
    }

    private async Task<Outcome> Erase(DecisionContext context, CancellationToken cancel)
    {
        if (await IsLastAdministrator(context.By.Id, cancel))
            return new Outcome.Refused(null, new LastAdministrator());
        var request = DataRequest.New(DataRequestKind.Erase, context.By.Id, context);
        var erasure = await Erasures.Of(records, context.By, ErasureCause.Asked, context.Now, cancel);
        var traces = erasure.Traces with { Addresses = [.. erasure.Traces.Addresses.Append(context.From ?? "").Where(a => a.Length > 0).Distinct()] };
        erasure = erasure with { RequestId = request.Id, ReplyTo = context.From, Traces = traces };
        return new Outcome.Done(
        [
            .. await _personal.Forget(traces, context.Now, cancel),
            PrivacyRecords.Erasures.Put(erasure), PrivacyRecords.Requests.Put(request, expectedVersion: 0),
            context.Audit("data.eraseAsked", RoleChanges.Subject(context.By.Id)),
        ], new ErasureBegun(request.Receipt)) { LeavesNoTrace = true, ForgetsSpeaker = true };
    }

    private async Task<Outcome> Erase(PersonId child, DecisionContext context, CancellationToken cancel)
    {
        if (await people.Find(child, cancel) is not { Value: { Guardian: { } agreement } person } || agreement.By != context.By.Id)
            return new Outcome.Refused(null, new NotYourChild());
        var request = DataRequest.New(DataRequestKind.Erase, child, context);
        var erasure = await Erasures.Of(records, person, ErasureCause.Guardian, context.Now, cancel);
        return new Outcome.Done(
        [
            .. await _personal.Forget(erasure.Traces, context.Now, cancel),
            PrivacyRecords.Erasures.Put(erasure with { RequestId = request.Id, ReplyTo = context.From, Language = context.By.Language }),
            PrivacyRecords.Requests.Put(request, expectedVersion: 0), context.Audit("guardian.withdrew", RoleChanges.Subject(child)),
        ], new ChildErasureBegun(request.Receipt));
    }

    private async Task<bool> IsLastAdministrator(PersonId person, CancellationToken cancel) =>
        await records.Get(JoiningRecords.Administrators, Administrators.TheId, cancel) is { Value.People: [var only] } && only == person;

    private async Task<Outcome> Withdraw(DecisionContext context, CancellationToken cancel)
    {
        if (await people.Find(context.By.Id, cancel) is not { } stored)
            return new Outcome.Refused(null, new NotJoined());
        var proofs = await records.Find(RecordQuery<Consent>.Under(PeopleRecords.Consents, PeopleRecords.ConsentsByPerson, context.By.Id.ToString()), cancel);
        var me = stored.Value with
        {
            Consents = [.. stored.Value.Consents.Where(c => c == ConsentPurpose.TakePart)], StoppedAt = stored.Value.StoppedAt ?? context.Now, StoppedByBlocking = null,
        };
        var request = DataRequest.New(DataRequestKind.Withdraw, me.Id, context) with { DoneAt = context.Now };
        return new Outcome.Done(
        [
            PeopleRecords.Type.Put(me, stored.Version),
            .. proofs.Where(p => p.Value is { WithdrawnAt: null, Purpose: not ConsentPurpose.TakePart }).Select(p => PeopleRecords.Consents.Put(p.Value with { WithdrawnAt = context.Now }, p.Version)),
            PrivacyRecords.Requests.Put(request, expectedVersion: 0), context.Audit("consent.withdrawn", RoleChanges.Subject(me.Id)),
        ], new ConsentsWithdrawn(request.Receipt));
    }

    private async Task<Outcome> Renew(DecisionContext context, CancellationToken cancel)
    {
        if (await people.Find(context.By.Id, cancel) is not { } stored)
            return new Outcome.Refused(null, new NotJoined());
        var old = stored.Value.OutdatedConsents();
        if (old.Count == 0)
            return new Outcome.Done([], new ConsentsRenewed());
        var (me, proofs) = Agreeing.Now(stored.Value with { Consents = [.. stored.Value.Consents.Except(old)] }, old, context);
        return new Outcome.Done(
            [PeopleRecords.Type.Put(me, stored.Version), .. proofs, context.Audit("consent.renewed", RoleChanges.Subject(me.Id))], new ConsentsRenewed());
    }

    private async Task<Outcome> See(SeeRoster see, DecisionContext context, CancellationToken cancel)
    {
        if (context.Units.VersionOf(see.UnitId) is null)
            return new Outcome.Refused(null, new NotFound());
        if (!Permissions.May(context.By, Deed.SeeRoster, see.UnitId, context.Units, context.Today))
            return new Outcome.Refused(null, new NotAllowed());
        var all = await joining.Members(see.UnitId, int.MaxValue, cancel);
        var page = Math.Clamp(see.Page, 0, Math.Max(0, (all.Count - 1) / PageSize));
        IReadOnlyList<Person> shown = [.. all.Skip(page * PageSize).Take(PageSize)];
        var look = new AccessLook
        {
            Id = context.Ids.Next().ToString("N"), At = context.Now, By = context.By.Id, What = LookedAt.Roster, UnitId = see.UnitId, Channel = context.Channel,
            People = [.. shown.Select(p => p.Id).Where(p => p != context.By.Id)],
        };
        return new Outcome.Done(
            look.People.Count == 0 ? [] : [PrivacyRecords.Looks.Put(look, expectedVersion: 0), context.Audit("roster.seen", "units/" + see.UnitId)],
            new RosterSeen(see.UnitId, shown, page, all.Count));
    }

    private async Task<Outcome> Ask(AskAboutData ask, DecisionContext context, CancellationToken cancel)
    {
        var request = DataRequest.New(DataRequestKind.Ask, context.By.Id, context) with { Words = ask.Words.Length > 1000 ? ask.Words[..1000] : ask.Words };
        var readers = await Readers(context, cancel);
        return new Outcome.Done(
            [PrivacyRecords.Requests.Put(request, expectedVersion: 0), context.Audit("data.asked", "dataRequests/" + request.Id)],
            new DataQuestionAsked(request.Receipt, request.DueOn, readers.Count > 0),
            [.. readers.Select(r => new Notice(r.Id, new DataQuestion(request, context.By.Name)))]) { LeavesNoTrace = true };
    }

    private async Task<Outcome> Close(string id, DecisionContext context, CancellationToken cancel)
    {
        if (!context.By.RolesOn(context.Today).Any(r => (AccessTable.Of(r.Role, Deed.HandleDataRequests) & Scope.Own) != 0)
            && !await IsAdministrator(context.By.Id, cancel))
            return new Outcome.Refused(null, new NotAllowed());
        if (await records.Get(PrivacyRecords.Requests, id, cancel) is not { Value: { Kind: DataRequestKind.Ask, DoneAt: null } } stored)
            return new Outcome.Refused(null, new NotFound());
        var done = stored.Value with { DoneAt = context.Now, DoneBy = context.By.Id, Words = null };
        return new Outcome.Done(
            [PrivacyRecords.Requests.Put(done, stored.Version), context.Audit("data.answered", "dataRequests/" + id)],
            new DataQuestionClosed(done.Receipt), [new Notice(done.PersonId, new DataQuestionClosed(done.Receipt))]);
    }

    private async Task<bool> IsAdministrator(PersonId person, CancellationToken cancel) =>
        await records.Get(JoiningRecords.Administrators, Administrators.TheId, cancel) is { } stored && stored.Value.People.Contains(person);

    /// <summary>Those who handle requests in a unit at the top of the tree; without one, those who look after the system.</summary>
    private async ValueTask<IReadOnlyList<Person>> Readers(DecisionContext context, CancellationToken cancel)
    {
        var roles = Permissions.RolesWith(Deed.HandleDataRequests);
        var found = new List<Person>();
        foreach (var top in context.Units.Units.Where(u => context.Units.ParentOf(u.Id) is null).Select(u => u.Id).Append(OrgUnitId.Everything))
            found.AddRange(await people.Holding(top, roles, cancel));
        if (found.Count == 0 && await records.Get(JoiningRecords.Administrators, Administrators.TheId, cancel) is { } admins)
        {
            foreach (var admin in admins.Value.People)
            {
                if (await people.Find(admin, cancel) is { } stored)
                    found.Add(stored.Value);
            }
        }
        return [.. found.DistinctBy(p => p.Id).Where(p => p.Id != context.By.Id).Take(5)];
    }
}
