using VolunteerBot.Domain.Records;

namespace VolunteerBot.Storage.Postgres.Tables;

/// <summary>The tables of all record types a store was told of.</summary>
internal sealed class RecordTables
{
    private readonly Dictionary<RecordType, RecordTable> _tables;

    /// <exception cref="ArgumentException">A name stands twice, or cannot be a table's or a column's.</exception>
    public RecordTables(IReadOnlyList<RecordType> types)
    {
        Names.Check(types);
        _tables = types.ToDictionary(t => t, t => new RecordTable(t));
    }

    public IReadOnlyCollection<RecordTable> All => _tables.Values;

    /// <exception cref="ArgumentException">The store was not told of the type.</exception>
    public RecordTable Of(RecordType type) =>
        _tables.TryGetValue(type, out var found)
            ? found
            : throw new ArgumentException($"The store was opened without the record type {type.Name}: add it to the list of record types it is opened with.");
}
