using VolunteerBot.Domain.Records;

namespace VolunteerBot.Tests.Storage;

/// <summary>The way to another store, on which a test lets something happen: everything passes that is not overridden.</summary>
internal abstract class PassingStore(IStore inner) : IStore
{
    public virtual Task<CommitResult> Commit(IReadOnlyList<Change> changes, CancellationToken cancel) => inner.Commit(changes, cancel);

    public virtual ValueTask<IReadOnlyList<Stored<T>>> Find<T>(RecordQuery<T> query, CancellationToken cancel) where T : class => inner.Find(query, cancel);

    public ValueTask<Stored<T>?> Get<T>(RecordType<T> type, string id, CancellationToken cancel) where T : class => inner.Get(type, id, cancel);

    public ValueTask<long> Count<T>(RecordQuery<T> query, CancellationToken cancel) where T : class => inner.Count(query, cancel);

    public ValueTask<IReadOnlyList<Stored<T>>> Page<T>(RecordType<T> type, string? afterId, int limit, CancellationToken cancel) where T : class =>
        inner.Page(type, afterId, limit, cancel);

    public ValueTask<byte[]?> ReadFile(string fileId, CancellationToken cancel) => inner.ReadFile(fileId, cancel);
}
