using LiteDB;
using LiteDB.Engine;

namespace VolunteerBot.Storage.LiteDb;

/// <summary>
/// A new data file, made in memory: strings compared by code unit whatever the machine's language, dates in UTC,
/// and no checkpoint that LiteDB starts by itself.
/// </summary>
internal static class EmptyStore
{
    public static byte[] Create()
    {
        using var data = new MemoryStream();
        using (var engine = new LiteEngine(new EngineSettings { DataStream = data, LogStream = new MemoryStream(), Collation = Collation.Binary }))
        using (var database = new LiteDatabase(engine, disposeOnClose: false))
        {
            database.UtcDate = true;
            database.CheckpointSize = 0;
            database.Checkpoint();
        }

        var bytes = data.ToArray();
        StoreStamp.Create().WriteTo(bytes);
        return bytes;
    }
}
