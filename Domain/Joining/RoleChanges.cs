using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Domain.Joining;

/// <summary>Giving and ending roles, with all that has to be written along.</summary>
internal static class RoleChanges
{
    /// <summary>The person with the role from today on; as they are when they hold it already.</summary>
    public static Person With(Person person, RoleAssignment given, DateOnly today)
    {
        if (person.Roles.Any(r => r.Role == given.Role && r.UnitId == given.UnitId && r.HoldsOn(today) && r.ActingFor is null))
            return person;
        return person with { Roles = [.. person.Roles, given] };
    }

    /// <summary>The person without the role from today on. Who no longer leads a unit stays in it as a volunteer.</summary>
    public static Person Without(Person person, Role role, OrgUnitId unit, DateOnly today, Func<RoleAssignment, bool>? which = null)
    {
        var left = person with
        {
            Roles = [.. person.Roles.Select(r => r.Role == role && r.UnitId == unit && (r.To is not { } to || to > today) && which?.Invoke(r) != false
                ? r with { To = today < r.From ? r.From : today } : r)],
        };
        var isOut = role == Role.Volunteer || unit == OrgUnitId.Everything || left.Roles.Any(r => r.UnitId == unit && r.HoldsOn(today));
        return isOut || person.HomeUnit != unit ? left : With(left, new RoleAssignment(Role.Volunteer, unit, today), today);
    }

    /// <summary>The list of administrators with one more or one less; null when it stays as it is.</summary>
    /// <returns>The change and whether anybody is left.</returns>
    public static async ValueTask<(Change? Change, bool AnyLeft)> Administration(
        IRecords records, Role role, PersonId person, bool joins, CancellationToken cancel)
    {
        if (role != Role.SystemAdmin)
            return (null, true);
        var stored = await records.Get(JoiningRecords.Administrators, Joining.Administrators.TheId, cancel);
        var before = stored?.Value.People ?? [];
        if (before.Contains(person) == joins)
            return (null, before.Count > 0);
        IReadOnlyList<PersonId> after = joins ? [.. before, person] : [.. before.Where(p => p != person)];
        return (JoiningRecords.Administrators.Put(new Administrators(after), stored?.Version ?? 0), after.Count > 0);
    }

    /// <summary>Ends the acting of everybody who acts for <paramref name="person"/> in the role.</summary>
    public static async ValueTask<IReadOnlyList<Change>> EndActing(
        IRecords records, PersonId person, Role role, OrgUnitId unit, DateOnly today, CancellationToken cancel)
    {
        var holders = await records.Find(RecordQuery<Person>.Equal(PeopleRecords.Type, PeopleRecords.ByLeadUnit, unit.ToString(), int.MaxValue), cancel);
        return
        [
            .. holders.Where(h => h.Value.Id != person && h.Value.Roles.Any(r => Acts(r) && (r.To is not { } to || to > today)))
                .Select(h => PeopleRecords.Type.Put(Without(h.Value, role, unit, today, Acts), h.Version)),
        ];

        bool Acts(RoleAssignment r) => r.ActingFor == person && r.Role == role && r.UnitId == unit;
    }

    public static Notice[] ToDeciders(RoleRequest request, string name, IReadOnlyList<Person> deciders) =>
        [.. deciders.Select(d => new Notice(d.Id, new RoleToConfirm(request, name)))];

    public static string Subject(PersonId id) => "people/" + id;
}
