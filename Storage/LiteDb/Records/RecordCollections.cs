using LiteDB;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Storage.LiteDb.Records;

/// <summary>The collections of all record types a store was told of.</summary>
internal sealed class RecordCollections
{
    private readonly Dictionary<RecordType, RecordCollection> _collections = [];

    /// <exception cref="ArgumentException">Two types have one name, or a name cannot be a collection's.</exception>
    public RecordCollections(IEnumerable<RecordType> types, LiteDatabase database, long cacheBytes)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var type in types)
        {
            if (!names.Add(type.Name) || !type.Name.All(char.IsAsciiLetterOrDigit))
                throw new ArgumentException($"The record type name \"{type.Name}\" stands twice or has something else than letters and digits in it.");
            if (type.AllIndexes.Select(i => i.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count() != type.AllIndexes.Count)
                throw new ArgumentException($"The record type {type.Name} has two indexes of one name.");
            _collections.Add(type, new RecordCollection(type, database, cacheBytes));
        }
    }

    public IEnumerable<RecordCollection> All => _collections.Values;

    /// <exception cref="ArgumentException">The store was not told of the type.</exception>
    public RecordCollection Of(RecordType type) =>
        _collections.TryGetValue(type, out var found)
            ? found
            : throw new ArgumentException($"The store was opened without the record type {type.Name}: add it to the list of record types it is opened with.");
}
