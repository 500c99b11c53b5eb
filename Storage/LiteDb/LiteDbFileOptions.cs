using LiteDB;

namespace VolunteerBot.Storage.LiteDb;

/// <summary>How a store is kept.</summary>
public sealed class LiteDbFileOptions
{
    /// <summary>
    /// A checkpoint is due when LiteDB's log in memory has this many bytes (8 KB for each page a group dirtied). Commits wait for it: all of
    /// these pages are written and flushed, so it is short and frequent rather than long and rare.
    /// </summary>
    public long CheckpointBytes { get; init; } = 4 << 20;

    /// <summary>From this many bytes on a checkpoint waits for readers instead of giving way to them.</summary>
    public long InsistBytes { get; init; } = 16 << 20;

    /// <summary>Refuse to open a path where no store is, instead of creating one.</summary>
    public bool MustExist { get; init; }

    /// <summary>Maps objects to documents; LiteDB's own when null.</summary>
    public BsonMapper? Mapper { get; init; }
}
