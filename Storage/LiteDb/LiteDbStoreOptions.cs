namespace VolunteerBot.Storage.LiteDb;

/// <summary>How the store in LiteDB is run.</summary>
public sealed class LiteDbStoreOptions
{
    /// <summary>Most commits that share one flush.</summary>
    public int LargestGroup { get; init; } = 64;

    /// <summary>Recently used records kept in memory, for each record type: up to twice so many bytes.</summary>
    public long CacheBytes { get; init; } = 2 << 20;

    /// <summary>Whether a store may be opened into which a move has begun and not ended (see <see cref="Moving.StoreMove"/>).</summary>
    public bool MayBeHalfMoved { get; init; }

    public LiteDbFileOptions File { get; init; } = new();
}
