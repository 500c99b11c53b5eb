using LiteDB;
using VolunteerBot.Domain.Records;
using VolunteerBot.Storage.Moving;

namespace VolunteerBot.Storage.LiteDb.Records;

/// <summary>
/// One record type in LiteDB: a collection of documents <c>{_id, v: version, k: keys, j: JSON in UTF-8}</c> with one index for each
/// of the type's. Reading is free to any thread, writing belongs to the store's writer.
/// </summary>
internal sealed class RecordCollection(RecordType type, LiteDatabase database, long cacheBytes)
{
    private readonly ILiteCollection<BsonDocument> _documents = database.GetCollection(type.Name);
    private readonly RecordIndex[] _indexes = [.. type.AllIndexes];
    private readonly string[] _filters = [.. type.AllIndexes.Select(StoredKeys.Filter)];
    private readonly BsonExpression[] _orders = [.. type.AllIndexes.Select(i => BsonExpression.Create(StoredKeys.Expression(i)))];

    public RecordType Type => type;

    public RecentRecords Recent { get; } = new(cacheBytes);

    /// <summary>The indexes whose keys are counted.</summary>
    public IReadOnlyDictionary<RecordIndex, KeyTally> Tallies { get; } =
        type.AllIndexes.Where(i => i.IsTallied).ToDictionary(i => i, _ => new KeyTally());

    /// <summary>Where the documents lie, for upkeep.</summary>
    public ILiteCollection<BsonDocument> Documents => _documents;

    /// <summary>The record with an id, or <see cref="StoredJson.None"/>.</summary>
    public StoredJson Load(string id)
    {
        if (Recent.TryGet(id, out var known))
            return known;
        var changes = Recent.Changes;
        var found = _documents.FindById(id) is { } document ? Read(document) : StoredJson.None;
        Recent.Read(id, found, changes);
        return found;
    }

    /// <summary>What <see cref="Load"/> gives for each of many ids, which those that are not recent are asked for together. The writer's thread only.</summary>
    public IEnumerable<(string Id, StoredJson Record)> LoadEach(IEnumerable<string> ids)
    {
        var unknown = new List<string>();
        foreach (var id in ids)
        {
            if (Recent.TryGet(id, out var known))
                yield return (id, known);
            else
                unknown.Add(id);
        }
        if (unknown.Count == 0)
            yield break;
        var found = _documents.Find(BsonExpression.Create("$._id IN @0", new BsonArray(unknown.Select(id => new BsonValue(id))))).ToDictionary(d => d["_id"].AsString, Read, StringComparer.Ordinal);
        foreach (var id in unknown)
            yield return (id, found.GetValueOrDefault(id, StoredJson.None));
    }

    public List<StoredJson> Find(RecordIndex index, string? from, string? to, int limit, bool descending) =>
        [.. Query(index, from, to, descending).Limit(limit).ToEnumerable().Select(Read)];

    public long Count(RecordIndex index, string? from, string? to) => Query(index, from, to, descending: false).LongCount();

    /// <summary>Counts the keys of an index. The writer's thread only, so that nothing is written meanwhile.</summary>
    public void FillTally(RecordIndex index)
    {
        var field = StoredKeys.Expression(index)[..^3];
        Tallies[index].Fill(_documents.Query().Select(field).ToEnumerable().Select(StoredKeys.OnlyKey).OfType<string>());
    }

    /// <summary>Records in id order after an id; the id index serves it.</summary>
    public List<StoredJson> Page(string? afterId, int limit) => [.. After(afterId).Limit(limit).ToEnumerable().Select(Read)];

    /// <summary>As <see cref="Page"/>, with the ids under which they lie.</summary>
    public List<RawRecord> RawPage(string? afterId, int limit) =>
        [.. After(afterId).Limit(limit).ToEnumerable().Select(d => (Id: d["_id"].AsString, Record: Read(d))).Select(r => new RawRecord(r.Id, r.Record.Version, r.Record.Json))];

    /// <summary>What LiteDB would do for a query, in its own words.</summary>
    public BsonDocument Plan(RecordIndex index, string? from, string? to, bool descending) => Query(index, from, to, descending).GetPlan();

    public void Insert(IEnumerable<BsonDocument> documents) => _documents.Insert(documents);

    public void Update(IEnumerable<BsonDocument> documents) => _documents.Update(documents);

    public void Delete(string id) => _documents.Delete(id);

    public static BsonDocument Document(string id, StoredJson record, BsonDocument? keys)
    {
        var document = new BsonDocument { ["_id"] = id, ["v"] = record.Version };
        if (keys is not null)
            document["k"] = keys;
        document["j"] = record.Json;
        return document;
    }

    public static StoredJson Read(BsonDocument document) => new(document["v"].AsInt64, document["j"].AsBinary);

    private ILiteQueryable<BsonDocument> After(string? id)
    {
        var all = _documents.Query();
        return (id is null ? all : all.Where("$._id > @0", id)).OrderBy("$._id");
    }

    private ILiteQueryable<BsonDocument> Query(RecordIndex index, string? from, string? to, bool descending)
    {
        var i = Array.IndexOf(_indexes, index);
        if (i < 0)
            throw new ArgumentException($"The record type {type.Name} has no index {index.Name}.");
        return database.GetCollection(type.Name).Query()
            .Where(BsonExpression.Create(_filters[i], StoredKeys.LowerBound(from), StoredKeys.UpperBound(to)))
            .OrderBy(_orders[i], descending ? LiteDB.Query.Descending : LiteDB.Query.Ascending);
    }
}
