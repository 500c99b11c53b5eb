using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Storage.Reading;

/// <summary>People as they are stored.</summary>
public sealed class StoredPeople(IRecords records, TimeProvider clock) : IPeople
{
    public ValueTask<Stored<Person>?> Find(PersonId id, CancellationToken cancel) => records.Get(PeopleRecords.Type, id.ToString(), cancel);

    public async ValueTask<Person?> AtAddress(string address, CancellationToken cancel)
    {
        var query = RecordQuery<Person>.Equal(PeopleRecords.Type, PeopleRecords.ByAddress, address, limit: 1);
        return await records.Find(query, cancel).ConfigureAwait(false) is [var one, ..] ? one.Value : null;
    }

    public async ValueTask<IReadOnlyList<Person>> Holding(OrgUnitId unit, IReadOnlyCollection<Role> roles, CancellationToken cancel) =>
        [.. (await HoldingEach([unit], roles, cancel).ConfigureAwait(false))[unit]];

    public async ValueTask<ILookup<OrgUnitId, Person>> HoldingEach(IReadOnlyCollection<OrgUnitId> units, IReadOnlyCollection<Role> roles, CancellationToken cancel)
    {
        var today = VietnamTime.DateOf(clock.GetUtcNow());
        var wanted = units.ToHashSet();
        var index = roles.Contains(Role.Volunteer) ? PeopleRecords.ByRoleUnit : PeopleRecords.ByLeadUnit;
        var found = await records.FindEach(PeopleRecords.Type, index, [.. wanted.Select(u => KeyRange.Equal(u.ToString()))], int.MaxValue, cancel).ConfigureAwait(false);
        return found.Select(p => p.Value).DistinctBy(p => p.Id)
            .SelectMany(p => p.RolesOn(today).Where(r => roles.Contains(r.Role) && wanted.Contains(r.UnitId)).Select(r => r.UnitId).Distinct().Select(unit => (unit, p)))
            .ToLookup(held => held.unit, held => held.p);
    }

    public async ValueTask<ILookup<OrgUnitId, Role>> LeadingIn(IReadOnlyCollection<OrgUnitId> units, CancellationToken cancel)
    {
        var today = VietnamTime.DateOf(clock.GetUtcNow());
        var leaders = await records.FindEach(PeopleRecords.Type, PeopleRecords.ByLeadUnit, [.. units.Select(u => KeyRange.Equal(u.ToString()))], int.MaxValue, cancel).ConfigureAwait(false);
        return leaders.SelectMany(p => p.Value.RolesOn(today)).Where(r => r.Role != Role.Volunteer && units.Contains(r.UnitId)).Distinct().ToLookup(r => r.UnitId, r => r.Role);
    }
}
