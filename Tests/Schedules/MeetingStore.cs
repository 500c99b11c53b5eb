using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Tests.Schedules;

/// <summary>Lets those who look for due reminders wait for each other, so that all of them have read before any of them writes.</summary>
internal sealed class MeetingStore(IStore inner, int places, RecordType? type = null) : IStore
{
    private readonly TaskCompletionSource _allHere = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _here;

    public async ValueTask<IReadOnlyList<Stored<T>>> Find<T>(RecordQuery<T> query, CancellationToken cancel) where T : class
    {
        var found = await inner.Find(query, cancel);
        if (ReferenceEquals(query.Type, type ?? ActivityRecords.Reminders) && Interlocked.Increment(ref _here) == places)
            _allHere.SetResult();
        if (ReferenceEquals(query.Type, type ?? ActivityRecords.Reminders))
            await _allHere.Task.WaitAsync(cancel);
        return found;
    }

    public ValueTask<Stored<T>?> Get<T>(RecordType<T> type, string id, CancellationToken cancel) where T : class => inner.Get(type, id, cancel);

    public ValueTask<long> Count<T>(RecordQuery<T> query, CancellationToken cancel) where T : class => inner.Count(query, cancel);

    public ValueTask<IReadOnlyList<Stored<T>>> Page<T>(RecordType<T> type, string? afterId, int limit, CancellationToken cancel) where T : class =>
        inner.Page(type, afterId, limit, cancel);

    public ValueTask<byte[]?> ReadFile(string fileId, CancellationToken cancel) => inner.ReadFile(fileId, cancel);

    public Task<CommitResult> Commit(IReadOnlyList<Change> changes, CancellationToken cancel) => inner.Commit(changes, cancel);
}
