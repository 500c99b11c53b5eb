using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace VolunteerBot.Domain.Records;

/// <summary>What a store needs to know of one kind of stored record, without knowing its .NET type.</summary>
public abstract class RecordType
{
    private protected RecordType(string name) => Name = name;

    /// <summary>Plural, lower case, stable for ever: the collection or table is named for it. Example: <c>activities</c>.</summary>
    public string Name { get; }

    public abstract IReadOnlyList<RecordIndex> AllIndexes { get; }

    /// <summary>The shape of its JSON.</summary>
    public abstract JsonTypeInfo Contract { get; }

    /// <summary>Whether workers of several hosts take such records from one another (<see cref="ISharing.Claim"/>).</summary>
    public bool IsClaimed { get; init; }

    /// <summary>Whether something is built from all such records and must notice changes (<see cref="IChangeMarks"/>); for types that change seldom.</summary>
    public bool IsMarked { get; init; }

    /// <exception cref="ArgumentException">It is not <see cref="IsMarked"/>: not every store counts its changes.</exception>
    public void MustBeMarked()
    {
        if (!IsMarked)
            throw new ArgumentException($"The record type {Name} is not marked: say {nameof(IsMarked)} where it is declared.");
    }

    /// <exception cref="ArgumentException">It is not <see cref="IsClaimed"/>: not every store keeps who has taken a record.</exception>
    public void MustBeClaimed()
    {
        if (!IsClaimed)
            throw new ArgumentException($"The record type {Name} is not claimed: say {nameof(IsClaimed)} where it is declared.");
    }

    /// <summary>A record from its stored JSON, as if it were to be put again: for moving records and for filling a new index.</summary>
    /// <exception cref="System.Text.Json.JsonException">It is not the JSON of such a record.</exception>
    public abstract RecordPut PutFromJson(ReadOnlySpan<byte> json);

    /// <summary>As <see cref="IRecords.Page"/>: each as if it were to be put again over the version read.</summary>
    public abstract ValueTask<IReadOnlyList<RecordPut>> Page(IRecords records, string? afterId, int limit, CancellationToken cancel);

    /// <summary>Removing a record of the type.</summary>
    public abstract RecordChange DeleteOf(string id, long? expectedVersion);
}

/// <summary>
/// Says once what a record is: its name, its id, its JSON shape and by what it is looked up. Both stores work from this alone.
/// </summary>
public sealed class RecordType<T>(string name, JsonTypeInfo<T> json, Func<T, string> id, params RecordIndex<T>[] indexes) : RecordType(name)
    where T : class
{
    public JsonTypeInfo<T> Json { get; } = json;

    public Func<T, string> IdOf { get; } = id;

    public IReadOnlyList<RecordIndex<T>> Indexes { get; } = indexes;

    public override IReadOnlyList<RecordIndex> AllIndexes => Indexes;

    public override JsonTypeInfo Contract => Json;

    public override RecordPut PutFromJson(ReadOnlySpan<byte> json) => Put(JsonSerializer.Deserialize(json, Json)!);

    public override async ValueTask<IReadOnlyList<RecordPut>> Page(IRecords records, string? afterId, int limit, CancellationToken cancel) =>
        [.. (await records.Page(this, afterId, limit, cancel)).Select(s => Put(s.Value, s.Version))];

    public override RecordChange DeleteOf(string id, long? expectedVersion) => Delete(id, expectedVersion);

    /// <summary>A record to be stored. <paramref name="expectedVersion"/>: 0 = must be new, null = whatever is there.</summary>
    public Put<T> Put(T value, long? expectedVersion = null) => new(this, IdOf(value), value, expectedVersion);

    public Delete<T> Delete(string id, long? expectedVersion = null) => new(this, id, expectedVersion);
}

/// <summary>
/// One way of looking records up: by keys that compare as ordinal text. A new index of a type that is already stored is filled
/// when the store is opened; keys that are to be made otherwise need an index of another name.
/// </summary>
public abstract class RecordIndex
{
    private protected RecordIndex(string name, bool many, bool tallied)
    {
        Name = name;
        IsMany = many;
        IsTallied = tallied;
    }

    /// <summary>Letters and digits only; unique within its record type.</summary>
    public string Name { get; }

    /// <summary>Whether one record can stand under several keys.</summary>
    public bool IsMany { get; }

    /// <summary>Whether it can be asked how many records stand under each key (<see cref="IRecords.Tally{T}(RecordType{T}, RecordIndex{T}, CancellationToken)"/>); for one key a record.</summary>
    public bool IsTallied { get; }

    /// <exception cref="ArgumentException">It is not <see cref="IsTallied"/>: not every store counts its keys.</exception>
    public void MustBeTallied()
    {
        if (!IsTallied)
            throw new ArgumentException($"The index {Name} is not tallied: say so where it is declared.");
    }
}

/// <summary>An index of <typeparamref name="T"/>. A record without a key is left out, which keeps "what is still due" indexes short.</summary>
public sealed class RecordIndex<T> : RecordIndex
{
    private readonly Func<T, string?>? _one;
    private readonly Func<T, IEnumerable<string>>? _many;

    private RecordIndex(string name, Func<T, string?>? one, Func<T, IEnumerable<string>>? many, bool tallied = false) : base(name, many is not null, tallied)
    {
        _one = one;
        _many = many;
    }

    public static RecordIndex<T> By(string name, Func<T, string?> key) => new(name, key, null);

    /// <summary>An index of which it is asked how many records stand under each key.</summary>
    public static RecordIndex<T> Tallied(string name, Func<T, string?> key) => new(name, key, null, tallied: true);

    public static RecordIndex<T> ByMany(string name, Func<T, IEnumerable<string>> keys) => new(name, null, keys);

    public IEnumerable<string> KeysOf(T value)
    {
        if (_many is not null)
            return _many(value).Distinct(StringComparer.Ordinal);
        return _one!(value) is { } key ? [key] : [];
    }

    /// <summary>The key of a record under a single-key index; null when it is not in the index.</summary>
    public string? KeyOf(T value) => _one?.Invoke(value);
}
