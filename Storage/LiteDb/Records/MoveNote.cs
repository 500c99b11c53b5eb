using LiteDB;

namespace VolunteerBot.Storage.LiteDb.Records;

/// <summary>Stands in a store while another one is being copied into it.</summary>
internal static class MoveNote
{
    private const string Collection = "_move";

    public static string? Read(LiteDatabase database) =>
        database.CollectionExists(Collection) ? database.GetCollection(Collection).FindById(1)?["note"].AsString : null;

    /// <summary>Inside a group. Null takes it away.</summary>
    public static void Write(LiteDatabase database, string? note)
    {
        if (note is null)
            database.GetCollection(Collection).Delete(1);
        else
            database.GetCollection(Collection).Upsert(new BsonDocument { ["_id"] = 1, ["note"] = note });
    }
}
