using VolunteerBot.Domain.Joining;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Storage.Reading;

/// <summary>Invitations, requests and links as they are stored.</summary>
public sealed class StoredJoining(IRecords records, TimeProvider clock) : IJoining
{
    private const int MostWaiting = 50;

    public async ValueTask<Invitation?> Invitation(string token, CancellationToken cancel) =>
        token.Length is > 0 and <= 64 ? (await records.Get(JoiningRecords.Invitations, token, cancel).ConfigureAwait(false))?.Value : null;

    public async ValueTask<IReadOnlyList<RoleRequest>> Waiting(IReadOnlyCollection<OrgUnitId> units, CancellationToken cancel)
    {
        var all = new RecordQuery<RoleRequest>(JoiningRecords.Requests, JoiningRecords.WaitingByUnit, null, null, int.MaxValue);
        var wanted = units.ToHashSet();
        // What waits is little, over all units; asking for each of many units would be more.
        var found = await records.Find(all, cancel).ConfigureAwait(false);
        return [.. found.Select(r => r.Value).Where(r => wanted.Contains(r.UnitId)).OrderBy(r => r.At).Take(MostWaiting)];
    }

    public async ValueTask<IReadOnlyList<RoleRequest>> WaitingOf(PersonId person, CancellationToken cancel)
    {
        var query = RecordQuery<RoleRequest>.Equal(JoiningRecords.Requests, JoiningRecords.RequestsByPerson, person.ToString());
        var found = await records.Find(query, cancel).ConfigureAwait(false);
        return [.. found.Select(r => r.Value).Where(r => r.State == RequestState.Waiting).OrderBy(r => r.At)];
    }

    public async ValueTask<GuardianRequest?> GuardianOf(PersonId child, CancellationToken cancel) =>
        (await records.Get(JoiningRecords.GuardianRequests, child.ToString(), cancel).ConfigureAwait(false))?.Value;

    public async ValueTask<IReadOnlyList<GroupLink>> Groups(OrgUnitId unit, CancellationToken cancel)
    {
        var query = RecordQuery<GroupLink>.Equal(JoiningRecords.Groups, JoiningRecords.GroupsByUnit, unit.ToString());
        return [.. (await records.Find(query, cancel).ConfigureAwait(false)).Select(g => g.Value)];
    }

    public async ValueTask<GroupLink?> Group(string address, CancellationToken cancel) =>
        (await records.Get(JoiningRecords.Groups, address, cancel).ConfigureAwait(false))?.Value;

    public ValueTask<long> CountMembers(OrgUnitId unit, CancellationToken cancel) =>
        records.Count(RecordQuery<Person>.Equal(PeopleRecords.Type, PeopleRecords.ByRoleUnit, unit.ToString()), cancel);

    public async ValueTask<IReadOnlyList<Person>> Members(OrgUnitId unit, int limit, CancellationToken cancel)
    {
        var today = VietnamTime.DateOf(clock.GetUtcNow());
        var query = RecordQuery<Person>.Equal(PeopleRecords.Type, PeopleRecords.ByRoleUnit, unit.ToString(), int.MaxValue);
        var found = await records.Find(query, cancel).ConfigureAwait(false);
        var members = found.Select(p => p.Value).Where(p => p.RolesOn(today).Any(r => r.UnitId == unit));
        return [.. members.OrderBy(p => p.RolesOn(today).All(r => r.Role == Role.Volunteer)).ThenBy(p => p.Name, StringComparer.Ordinal).Take(limit)];
    }
}
