using LiteDB;

namespace VolunteerBot.Storage.LiteDb.Records;

/// <summary>
/// Makes collections before anybody reads. While LiteDB commits a transaction that makes one, its header names the collection a moment
/// before the collection's page can be found; who reads in that moment meets a page of another kind, and LiteDB closes its engine.
/// </summary>
internal static class NewCollections
{
    public static void Create(LiteDbFile file, IEnumerable<string> names)
    {
        var missing = names.Except(file.Database.GetCollectionNames(), StringComparer.OrdinalIgnoreCase).ToList();
        if (missing.Count == 0)
            return;
        file.CommitGroup(database =>
        {
            foreach (var collection in missing.Select(name => database.GetCollection(name)))
            {
                // LiteDB makes a collection with its first document, and has no other way.
                collection.Insert(new BsonDocument { ["_id"] = "" });
                collection.Delete("");
            }
        });
    }
}
