using VolunteerBot.Domain.Joining;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Domain.Privacy;

/// <summary>The person's own record and what hangs on it. Proofs of consent and of requests stay, under an id that leads nowhere.</summary>
public sealed class PeoplePersonal(IRecords records) : IPersonalRecords
{
    public IReadOnlyCollection<RecordType> Types =>
    [
        PeopleRecords.Type, PeopleRecords.Consents, JoiningRecords.Requests, JoiningRecords.OneTimeCodes, JoiningRecords.GuessLocks, JoiningRecords.GuardianRequests,
        JoiningRecords.Invitations, JoiningRecords.Groups, JoiningRecords.Administrators, PrivacyRecords.Requests, PrivacyRecords.Looks,
    ];

    public async ValueTask<IReadOnlyList<RecordPut>> Of(Traces who, CancellationToken cancel)
    {
        var found = new List<RecordPut>();
        foreach (var id in who.Ids)
        {
            found.Add(PeopleRecords.Type, await records.Get(PeopleRecords.Type, id.ToString(), cancel));
            found.AddAll(PeopleRecords.Consents, await Consents(id, cancel));
            found.AddAll(JoiningRecords.Requests, await Requests(id, cancel));
            found.Add(JoiningRecords.GuardianRequests, await records.Get(JoiningRecords.GuardianRequests, id.ToString(), cancel));
            found.Add(JoiningRecords.GuessLocks, await records.Get(JoiningRecords.GuessLocks, id.ToString(), cancel));
            found.AddAll(JoiningRecords.OneTimeCodes, await records.Find(RecordQuery<OneTimeCode>.Under(JoiningRecords.OneTimeCodes, JoiningRecords.CodesByPerson, id.ToString()), cancel));
            found.AddAll(PrivacyRecords.Requests, await records.Find(PrivacyRecords.RequestsOf(id, int.MaxValue), cancel));
        }
        found.AddAll(JoiningRecords.Invitations, await Personal.Few(records, JoiningRecords.Invitations, i => who.AreOf(i.By), cancel));
        found.AddAll(JoiningRecords.Groups, await Personal.Few(records, JoiningRecords.Groups, g => who.AreOf(g.By), cancel));
        return found;
    }

    public async ValueTask<IReadOnlyList<Change>> Forget(Traces who, DateTimeOffset now, CancellationToken cancel)
    {
        var changes = new List<Change>();
        foreach (var id in who.Ids)
        {
            await ForgetPerson(id, now, changes, cancel);
            foreach (var (consent, version) in (await Consents(id, cancel)).Where(c => c.Value.MessageId is not null || c.Value.WithdrawnAt is null).Select(c => (c.Value, c.Version)))
                changes.Add(PeopleRecords.Consents.Put(consent with { MessageId = null, WithdrawnAt = consent.WithdrawnAt ?? now }, version));
            foreach (var (request, version) in (await Requests(id, cancel)).Where(r => r.Value.State == RequestState.Waiting).Select(r => (r.Value, r.Version)))
                changes.Add(JoiningRecords.Requests.Put(request with { State = RequestState.Expired, NudgeAt = null, DecidedAt = now }, version));
            foreach (var (request, version) in (await records.Find(PrivacyRecords.RequestsOf(id, int.MaxValue), cancel)).Where(r => r.Value.Words is not null).Select(r => (r.Value, r.Version)))
                changes.Add(PrivacyRecords.Requests.Put(request with { Words = null, DoneAt = request.DoneAt ?? now }, version));
            if (await records.Get(JoiningRecords.GuardianRequests, id.ToString(), cancel) is { } asked)
                changes.Add(JoiningRecords.GuardianRequests.Delete(id.ToString(), asked.Version));
            if (await records.Get(JoiningRecords.GuessLocks, id.ToString(), cancel) is { } guesses)
                changes.Add(JoiningRecords.GuessLocks.Delete(id.ToString(), guesses.Version));
            foreach (var code in await records.Find(RecordQuery<OneTimeCode>.Under(JoiningRecords.OneTimeCodes, JoiningRecords.CodesByPerson, id.ToString()), cancel))
                changes.Add(JoiningRecords.OneTimeCodes.Delete(code.Value.Id, code.Version));
        }
        return changes;
    }

    /// <summary>Whoever acted for them does so no longer.</summary>
    private async ValueTask ForgetPerson(PersonId id, DateTimeOffset now, List<Change> changes, CancellationToken cancel)
    {
        if (await records.Get(PeopleRecords.Type, id.ToString(), cancel) is not { } stored)
            return;
        var today = VietnamTime.DateOf(now);
        foreach (var role in stored.Value.RolesOn(today).Where(r => r.Role != Role.Volunteer).DistinctBy(r => (r.Role, r.UnitId)))
        {
            changes.AddRange(await RoleChanges.EndActing(records, id, role.Role, role.UnitId, today, cancel));
            if ((await RoleChanges.Administration(records, role.Role, id, joins: false, cancel)).Change is { } administration)
                changes.Add(administration);
        }
        changes.Add(PeopleRecords.Type.Delete(id.ToString(), stored.Version));
    }

    private ValueTask<IReadOnlyList<Stored<Consent>>> Consents(PersonId id, CancellationToken cancel) =>
        records.Find(RecordQuery<Consent>.Under(PeopleRecords.Consents, PeopleRecords.ConsentsByPerson, id.ToString()), cancel);

    private ValueTask<IReadOnlyList<Stored<RoleRequest>>> Requests(PersonId id, CancellationToken cancel) =>
        records.Find(RecordQuery<RoleRequest>.Equal(JoiningRecords.Requests, JoiningRecords.RequestsByPerson, id.ToString()), cancel);
}
