using LiteDB;

namespace VolunteerBot.Storage.LiteDb;

/// <summary>
/// Reads every document of every collection by its id, then again by each further index, and compares: the same documents,
/// in the index's order. Holds the ids of one collection in memory.
/// </summary>
internal static class IndexCheck
{
    public static IEnumerable<string> Run(LiteDatabase database)
    {
        foreach (var collection in database.GetCollectionNames().ToList())
        {
            var problems = new List<string>();
            try
            {
                Collection(database, collection, problems);
            }
            catch (Exception e)
            {
                problems.Add($"Collection {collection} cannot be read: {e.Message}"); // LiteDB meets damage with any exception.
            }

            foreach (var problem in problems)
                yield return problem;
        }
    }

    private static void Collection(LiteDatabase database, string collection, List<string> problems)
    {
        var ids = new HashSet<BsonValue>();
        foreach (var document in database.GetCollection(collection).FindAll())
        {
            if (!ids.Add(document["_id"]))
                problems.Add($"Collection {collection} has the id {document["_id"]} twice.");
        }

        foreach (var index in Indexes(database, collection))
            Index(database, collection, index.Name, index.Expression, ids, problems);
    }

    private static void Index(LiteDatabase database, string collection, string name, BsonExpression expression, HashSet<BsonValue> ids, List<string> problems)
    {
        var found = new HashSet<BsonValue>();
        var last = BsonValue.MinValue;
        var nodes = 0;
        foreach (var document in database.GetCollection(collection).Query().OrderBy(expression).ToEnumerable())
        {
            nodes++;
            var id = document["_id"];
            if (!ids.Contains(id))
                problems.Add($"Index {name} of {collection} leads to the id {id}, which the collection does not have.");
            if (!found.Add(id) && expression.IsScalar)
                problems.Add($"Index {name} of {collection} has the id {id} twice.");
            if (!expression.IsScalar)
                continue;
            var key = expression.ExecuteScalar(document, Collation.Binary);
            if (key.CompareTo(last, Collation.Binary) < 0)
                problems.Add($"Index {name} of {collection} is out of order at the id {id}.");
            last = key;
        }

        if (expression.IsScalar ? nodes != ids.Count : nodes < found.Count)
            problems.Add($"Index {name} of {collection} has {nodes} entries for {ids.Count} documents.");
    }

    private static List<(string Name, BsonExpression Expression)> Indexes(LiteDatabase database, string collection)
    {
        using var rows = database.Execute("SELECT $ FROM $indexes WHERE collection = @0", collection);
        return [.. rows.ToEnumerable().Where(r => r["name"] != "_id").Select(r => (r["name"].AsString, BsonExpression.Create(r["expression"].AsString)))];
    }
}
