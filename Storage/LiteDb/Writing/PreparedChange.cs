using LiteDB;
using VolunteerBot.Domain.Records;
using VolunteerBot.Storage.LiteDb.Records;

namespace VolunteerBot.Storage.LiteDb.Writing;

/// <summary>
/// A change as the writer needs it. Everything that can be wrong with it and everything that costs time is done before, on the
/// caller's thread: JSON, keys, sizes.
/// </summary>
internal abstract record PreparedChange
{
    /// <param name="Json">Null = delete.</param>
    internal sealed record Record(RecordCollection Collection, string Id, long? ExpectedVersion, byte[]? Json, BsonDocument? Keys) : PreparedChange;

    /// <param name="Content">Null = delete.</param>
    internal sealed record File(string Id, byte[]? Content) : PreparedChange;

    /// <exception cref="ArgumentException">No store could take it.</exception>
    public static PreparedChange Of(Change change, RecordCollections collections)
    {
        switch (change)
        {
            case RecordPut put:
                RecordLimits.CheckId(put.Id);
                return new Record(collections.Of(put.RecordType), put.Id, put.ExpectedVersion, RecordJson.Of(put), StoredKeys.Of(put));
            case RecordChange delete:
                RecordLimits.CheckId(delete.Id);
                return new Record(collections.Of(delete.RecordType), delete.Id, delete.ExpectedVersion, null, null);
            case PutFile file:
                RecordLimits.CheckId(file.FileId);
                RecordLimits.CheckSize($"The file {file.FileId}", file.Content.Length, RecordLimits.FileBytes);
                return new File(file.FileId, file.Content);
            case DeleteFile file:
                RecordLimits.CheckId(file.FileId);
                return new File(file.FileId, null);
            default:
                throw new ArgumentException($"No store knows a change of kind {change.GetType().Name}.");
        }
    }
}
