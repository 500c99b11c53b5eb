using VolunteerBot.Domain.Records;

namespace VolunteerBot.Tests.Hosts;

/// <summary>
/// What several hosts in one test process share beside the store: who holds what, who has taken what. Each host's
/// <see cref="MemorySharing"/> works on it.
/// </summary>
internal sealed class SharedBoard
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Queue<TaskCompletionSource>> _held = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Host, long Version)> _claims = new(StringComparer.Ordinal);

    public async Task Enter(string key, CancellationToken cancel)
    {
        if (Queue(key) is not { } turn)
            return;
        using var given = cancel.Register(() => turn.TrySetCanceled(cancel));
        await turn.Task;
    }

    /// <summary>Null when nobody is there.</summary>
    private TaskCompletionSource? Queue(string key)
    {
        lock (_lock)
        {
            if (_held.TryAdd(key, new()))
                return null;
            var turn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _held[key].Enqueue(turn);
            return turn;
        }
    }

    public void Leave(string key)
    {
        lock (_lock)
        {
            while (_held[key].TryDequeue(out var next))
            {
                if (next.TrySetResult())
                    return;
            }
            _held.Remove(key);
        }
    }

    /// <summary>Whether the claimant may have it; a record written since it was taken is nobody's.</summary>
    public bool TryClaim(string key, long version, Claimant claimant, bool have)
    {
        lock (_lock)
        {
            if (have)
                return false;
            if (_claims.TryGetValue(key, out var claim) && claim.Version == version && claim.Host != claimant.Host && claimant.OtherHosts.Contains(claim.Host))
                return false;
            _claims[key] = (claimant.Host, version);
            return true;
        }
    }
}

/// <summary>The sharing of one host on a store that several hosts of a test use, as the PostgreSQL store does it.</summary>
internal sealed class MemorySharing(IStore store, SharedBoard board) : ISharing
{
    public async Task<IHold<T>> Hold<T>(RecordType<T> type, string id, long? known, CancellationToken cancel) where T : class
    {
        var key = type.Name + "/" + id;
        await board.Enter(key, cancel);
        try
        {
            var found = await store.Get(type, id, cancel);
            return new Held<T>(store, found is not null && found.Version != known ? found : null, found is null && known != 0, () => board.Leave(key));
        }
        catch
        {
            board.Leave(key);
            throw;
        }
    }

    public async Task<IReadOnlyList<Stored<T>>> Claim<T>(
        RecordQuery<T> query, Claimant claimant, IReadOnlySet<string> have, CancellationToken cancel) where T : class
    {
        query.Type.MustBeClaimed();
        var all = await store.Find(query with { Limit = int.MaxValue }, cancel);
        return [.. all.Where(r => IsFor(r)).Take(query.Limit)];

        bool IsFor(Stored<T> record)
        {
            var id = query.Type.IdOf(record.Value);
            return board.TryClaim(query.Type.Name + "/" + id, record.Version, claimant, have.Contains(id));
        }
    }

    private sealed class Held<T>(IStore store, Stored<T>? newer, bool isMissing, Action leave) : IHold<T> where T : class
    {
        private Action? _leave = leave;

        public Stored<T>? Newer => newer;

        public bool IsMissing => isMissing;

        public Task<CommitResult> Commit(IReadOnlyList<Change> changes, CancellationToken cancel) => store.Commit(changes, cancel);

        public ValueTask DisposeAsync()
        {
            Interlocked.Exchange(ref _leave, null)?.Invoke();
            return ValueTask.CompletedTask;
        }
    }
}

/// <summary>A host that knows of another, for tests in which neither comes nor goes.</summary>
internal sealed class OneOfTwo(string id, string other) : VolunteerBot.Bot.Hosts.IHosts
{
    public string Id => id;

    public IReadOnlyCollection<string> Others { get; set; } = [other];

    public bool IsAlone => false;

    public Func<CancellationToken, Task> TakeOver { get; private set; } = _ => Task.CompletedTask;

    public void OnGone(Func<CancellationToken, Task> takeOver) => TakeOver = takeOver;

    public Task WhileHolding(string lease, Func<CancellationToken, Task> body, CancellationToken stop) => body(stop);
}
