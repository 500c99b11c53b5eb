using LiteDB;
using VolunteerBot.Storage.LiteDb;

namespace VolunteerBot.Tests.Storage.LiteDb;

/// <summary>Random groups of writes to three collections, two of them with two indexes, and what must be there after each.</summary>
internal sealed class StoreWorkload(Random random)
{
    private static readonly string[] Collections = ["people", "units", "notes"];
    private readonly SortedDictionary<string, string> _model = new(StringComparer.Ordinal);

    /// <summary>Everything that should be in the store: collection and id to document.</summary>
    public Dictionary<string, string> Expected() => new(_model, StringComparer.Ordinal);

    public static Dictionary<string, string> Read(LiteDatabase database) =>
        Collections
            .SelectMany(name => database.GetCollection(name).FindAll().ToList().Select(d => (Key: name + "/" + d["_id"].AsString, Text: d.ToString())))
            .ToDictionary(p => p.Key, p => p.Text, StringComparer.Ordinal);

    public static void CreateIndexes(LiteDbFile store) => store.CommitGroup(database =>
    {
        foreach (var name in Collections.Take(2))
        {
            database.GetCollection(name).EnsureIndex("a", "$.a");
            database.GetCollection(name).EnsureIndex("b", "$.b");
        }
    });

    /// <summary>One group of one to six writes; one in ten is given up and must leave nothing.</summary>
    public void CommitOne(LiteDbFile store)
    {
        var giveUp = random.Next(10) == 0;
        var before = Expected();
        try
        {
            store.CommitGroup(database =>
            {
                for (var n = random.Next(1, 7); n > 0; n--)
                    Write(database);
                if (giveUp)
                    throw new OperationCanceledException("given up");
            });
        }
        catch (OperationCanceledException)
        {
            _model.Clear();
            foreach (var (key, text) in before)
                _model.Add(key, text);
        }
    }

    private void Write(LiteDatabase database)
    {
        var name = Collections[random.Next(Collections.Length)];
        var id = "k" + random.Next(40);
        if (random.Next(5) == 0)
        {
            database.GetCollection(name).Delete(id);
            _model.Remove(name + "/" + id);
            return;
        }

        var size = random.Next(12) == 0 ? random.Next(20_000) : random.Next(2_500);
        var document = new BsonDocument
        {
            ["_id"] = id,
            ["v"] = random.Next(),
            ["j"] = new string((char)('a' + random.Next(26)), size),
            ["a"] = random.Next(20),
            ["b"] = "Đội " + random.Next(1000),
        };
        database.GetCollection(name).Upsert(document);
        _model[name + "/" + id] = document.ToString();
    }
}
