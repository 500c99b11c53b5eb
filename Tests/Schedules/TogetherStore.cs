using VolunteerBot.Domain.Records;

namespace VolunteerBot.Tests.Schedules;

/// <summary>Holds the first commits back until so many are under way; who commits one after another waits for ever, that is ten seconds.</summary>
internal sealed class TogetherStore(IStore inner, int commits) : IStore
{
    private static readonly TimeSpan ForEver = TimeSpan.FromSeconds(10);
    private readonly TaskCompletionSource _allHere = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _here;

    public async Task<CommitResult> Commit(IReadOnlyList<Change> changes, CancellationToken cancel)
    {
        if (Interlocked.Increment(ref _here) == commits)
            _allHere.SetResult();
        await _allHere.Task.WaitAsync(ForEver, cancel);
        return await inner.Commit(changes, cancel);
    }

    public ValueTask<IReadOnlyList<Stored<T>>> Find<T>(RecordQuery<T> query, CancellationToken cancel) where T : class => inner.Find(query, cancel);

    public ValueTask<Stored<T>?> Get<T>(RecordType<T> type, string id, CancellationToken cancel) where T : class => inner.Get(type, id, cancel);

    public ValueTask<long> Count<T>(RecordQuery<T> query, CancellationToken cancel) where T : class => inner.Count(query, cancel);

    public ValueTask<IReadOnlyList<Stored<T>>> Page<T>(RecordType<T> type, string? afterId, int limit, CancellationToken cancel) where T : class =>
        inner.Page(type, afterId, limit, cancel);

    public ValueTask<byte[]?> ReadFile(string fileId, CancellationToken cancel) => inner.ReadFile(fileId, cancel);
}
