using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Dialogs.Imports;

/// <summary>
/// Who on record a row may be. Read once for a file, a page at a time, and only what is compared is kept, so that 50,000 people are some
/// ten megabytes.
/// </summary>
internal sealed class PeopleMatches
{
    private readonly Dictionary<string, PersonId> _byPhone = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Name, OrgUnitId Unit), List<(PersonId Id, int? Year)>> _byName = [];

    private const int AtATime = 500;

    public static async ValueTask<PeopleMatches> Read(IRecords records, OrgTree tree, CancellationToken cancel)
    {
        var matches = new PeopleMatches();
        string? after = null;
        while (await records.Page(PeopleRecords.Type, after, AtATime, cancel) is { Count: > 0 } page)
        {
            foreach (var person in page.Select(p => p.Value).Where(p => p.MergedInto is null))
                matches.Add(person, tree);
            after = page[^1].Value.Id.ToString();
        }
        return matches;
    }

    public PersonId? AtPhone(string phone) => _byPhone.TryGetValue(phone, out var id) ? id : null;

    /// <summary>People of the name in the unit whose birth year is the same or not known on one side.</summary>
    public IReadOnlyList<PersonId> Named(string name, OrgUnitId unit, int? year) =>
        _byName.TryGetValue((NameKey.Of(name), unit), out var found)
            ? [.. found.Where(f => f.Year is null || year is null || f.Year == year).Select(f => f.Id)] : [];

    private void Add(Person person, OrgTree tree)
    {
        if (person.Phone is { } phone)
            _byPhone.TryAdd(phone, person.Id);
        var name = NameKey.Of(person.Name);
        foreach (var unit in person.Roles.Select(r => r.UnitId).Append(person.HomeUnit ?? OrgUnitId.Everything).Select(u => tree.Current(u) ?? u).Distinct())
            (_byName.TryGetValue((name, unit), out var list) ? list : _byName[(name, unit)] = []).Add((person.Id, person.BirthYear));
    }
}
