using LiteDB;

namespace VolunteerBot.Storage.LiteDb.Records;

/// <summary>
/// Gives a collection the indexes its record type has in this version of the program: fills new ones from the records, drops old
/// ones. Interrupted, it is done again at the next opening, because a new index comes last.
/// </summary>
internal static class IndexUpkeep
{
    private const int AtATime = 500;

    public static void Run(LiteDbFile file, RecordCollection collection)
    {
        var has = IndexesOf(file.Database, collection.Type.Name);
        var wanted = collection.Type.AllIndexes.ToDictionary(i => i.Name, StoredKeys.Expression);
        if (wanted.Count == has.Count && wanted.Keys.All(has.Contains))
            return;
        if (wanted.Keys.Except(has).Any())
            FillKeys(file, collection);
        file.CommitGroup(_ =>
        {
            foreach (var name in has.Except(wanted.Keys))
                collection.Documents.DropIndex(name);
            foreach (var (name, expression) in wanted)
                collection.Documents.EnsureIndex(name, expression);
        });
        file.CheckpointIfDue();
    }

    /// <summary>Writes the keys of every record anew, some hundred in a transaction.</summary>
    private static void FillKeys(LiteDbFile file, RecordCollection collection)
    {
        var ids = collection.Documents.Query().Select("$._id").ToEnumerable().Select(d => d["_id"].AsString).ToList();
        foreach (var some in ids.Chunk(AtATime))
        {
            file.CommitGroup(_ => collection.Update([.. some.Select(id => WithKeys(collection, id))]));
            file.CheckpointIfDue();
        }
    }

    private static BsonDocument WithKeys(RecordCollection collection, string id)
    {
        var record = RecordCollection.Read(collection.Documents.FindById(id));
        return RecordCollection.Document(id, record, StoredKeys.Of(collection.Type.PutFromJson(record.Json)));
    }

    private static List<string> IndexesOf(LiteDatabase database, string collection)
    {
        using var rows = database.Execute("SELECT $ FROM $indexes WHERE collection = @0", collection);
        return [.. rows.ToEnumerable().Select(r => r["name"].AsString).Where(name => name != "_id")];
    }
}
