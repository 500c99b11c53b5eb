using VolunteerBot.Domain.Records;

namespace VolunteerBot.Tests.Delivery;

/// <summary>The way to a store that outlives the process: after the crash, or while the store is away, nothing gets through.</summary>
internal sealed class CrashableStore(IStore inner) : IStore
{
    public bool IsDead { get; set; }

    public bool IsAway { get; set; }

    public ValueTask<Stored<T>?> Get<T>(RecordType<T> type, string id, CancellationToken cancel) where T : class =>
        Open(() => inner.Get(type, id, cancel));

    public ValueTask<IReadOnlyList<Stored<T>>> Find<T>(RecordQuery<T> query, CancellationToken cancel) where T : class =>
        Open(() => inner.Find(query, cancel));

    public ValueTask<long> Count<T>(RecordQuery<T> query, CancellationToken cancel) where T : class => Open(() => inner.Count(query, cancel));

    public ValueTask<IReadOnlyList<Stored<T>>> Page<T>(RecordType<T> type, string? afterId, int limit, CancellationToken cancel) where T : class =>
        Open(() => inner.Page(type, afterId, limit, cancel));

    public ValueTask<byte[]?> ReadFile(string fileId, CancellationToken cancel) => Open(() => inner.ReadFile(fileId, cancel));

    public async Task<CommitResult> Commit(IReadOnlyList<Change> changes, CancellationToken cancel) =>
        await Open(() => new ValueTask<CommitResult>(inner.Commit(changes, cancel)));

    private ValueTask<T> Open<T>(Func<ValueTask<T>> call) =>
        IsDead ? new(new TaskCompletionSource<T>().Task)
        : IsAway ? throw new StoreUnavailableException("The store is away.")
        : call();
}
