using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Domain.Privacy;

/// <summary>What the subjects share when they look for somebody in their records.</summary>
internal static class Personal
{
    private const int PageSize = 200;

    /// <summary>All records of a type of which there are few, a page at a time.</summary>
    public static async ValueTask<IReadOnlyList<Stored<T>>> Few<T>(IRecords records, RecordType<T> type, Func<T, bool> isMeant, CancellationToken cancel) where T : class
    {
        var found = new List<Stored<T>>();
        for (string? after = null; await records.Page(type, after, PageSize, cancel) is { Count: > 0 } page; after = type.IdOf(page[^1].Value))
            found.AddRange(page.Where(p => isMeant(p.Value)));
        return found;
    }

    /// <summary>The units somebody belongs to or has ever held a role in; none once they are off the record.</summary>
    public static async ValueTask<IReadOnlyList<OrgUnitId>> UnitsOf(IRecords records, Traces who, CancellationToken cancel)
    {
        var units = new HashSet<OrgUnitId>();
        foreach (var id in who.Ids)
        {
            if (await records.Get(PeopleRecords.Type, id.ToString(), cancel) is not { Value: var person })
                continue;
            units.UnionWith(person.Roles.Select(r => r.UnitId).Concat(person.Posts.Select(p => p.UnitId)));
            if (person.HomeUnit is { } home)
                units.Add(home);
        }
        return [.. units];
    }

    public static void Add<T>(this List<RecordPut> found, RecordType<T> type, Stored<T>? stored) where T : class
    {
        if (stored is not null)
            found.Add(type.Put(stored.Value, stored.Version));
    }

    public static void AddAll<T>(this List<RecordPut> found, RecordType<T> type, IEnumerable<Stored<T>> stored) where T : class =>
        found.AddRange(stored.Select(s => type.Put(s.Value, s.Version)));
}
