using VolunteerBot.Domain.Records;
using VolunteerBot.Storage.Shapes;

namespace VolunteerBot.Storage.Postgres.Tables;

/// <summary>
/// One record type in PostgreSQL: a table <c>(id, version, doc, form, shape, claimed_by, k_… per single-key index)</c> and a table
/// <c>(key, id)</c> for each many-key index. Texts compare by their bytes. The document is <c>json</c>, kept letter by letter:
/// <c>jsonb</c> takes no NUL and moves the mark of a derived type behind other fields.
/// </summary>
internal sealed class RecordTable
{
    private readonly RecordIndex[] _indexes;

    public RecordTable(RecordType type)
    {
        Type = type;
        Form = RecordForm.Of(type);
        Shape = JsonShape.Of(type.Contract);
        Name = Names.Table(type);
        _indexes = [.. type.AllIndexes];
        Keys = [.. _indexes.Select((index, at) => (at, index)).Where(i => !i.index.IsMany).Select(i => new KeyColumn(i.at, i.index, Names.KeyColumn(i.index)))];
        ManyKeys = [.. _indexes.Select((index, at) => (at, index)).Where(i => i.index.IsMany).Select(i => new KeyTable(i.at, i.index, Names.KeyTable(type, i.index)))];
        Writes = new WriteStatements(this);
        Queries = new QueryStatements(this);
    }

    public RecordType Type { get; }

    public RecordForm Form { get; }

    /// <summary>Which fields this program knows; each row carries the mark of what its document was written with.</summary>
    public JsonShape Shape { get; }

    /// <summary>Quoted, as all names here.</summary>
    public string Name { get; }

    public IReadOnlyList<KeyColumn> Keys { get; }

    public IReadOnlyList<KeyTable> ManyKeys { get; }

    public WriteStatements Writes { get; }

    public QueryStatements Queries { get; }

    /// <exception cref="ArgumentException">The index is not one of the type's.</exception>
    public void MustHave(RecordIndex index)
    {
        if (Array.IndexOf(_indexes, index) < 0)
            throw new ArgumentException($"The record type {Type.Name} has no index {index.Name}.");
    }
}

/// <summary>Where a single-key index keeps its keys.</summary>
/// <param name="At">Which of the type's indexes it is.</param>
internal sealed record KeyColumn(int At, RecordIndex Index, string Name);

/// <summary>Where a many-key index keeps its keys.</summary>
/// <param name="At">Which of the type's indexes it is.</param>
internal sealed record KeyTable(int At, RecordIndex Index, string Name);
