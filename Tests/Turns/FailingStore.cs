using VolunteerBot.Domain.Records;

namespace VolunteerBot.Tests.Turns;

/// <summary>
/// A store that dies by a seeded chance: before a commit (nothing written), or after it (written, but nobody hears of it). Reads fail too,
/// seldom, and commits lose races. What is behind it stays sound, like a disk under a killed process.
/// </summary>
internal sealed class FailingStore(IStore behind, Random random, double rate) : IStore
{
    private readonly Lock _gate = new();

    public int Deaths { get; private set; }

    public int Conflicts { get; private set; }

    public Task<CommitResult> Commit(IReadOnlyList<Change> changes, CancellationToken cancel) => Commit(() => behind.Commit(changes, cancel));

    /// <summary>The fate of a commit, whoever carries it out.</summary>
    public async Task<CommitResult> Commit(Func<Task<CommitResult>> commit)
    {
        var fate = Chance();
        if (fate < rate / 2)
            throw Death("before the commit");
        // Somebody else changed a record the turn was decided on.
        var result = fate > 1 - (rate / 2) ? CommitResult.Conflict : await commit();
        if (result == CommitResult.Conflict)
            Conflicts++;
        return fate < rate ? throw Death("after the commit") : result;
    }

    public ValueTask<Stored<T>?> Get<T>(RecordType<T> type, string id, CancellationToken cancel) where T : class =>
        Chance() < rate / 10 ? throw Death("reading") : behind.Get(type, id, cancel);

    public ValueTask<IReadOnlyList<Stored<T>>> Find<T>(RecordQuery<T> query, CancellationToken cancel) where T : class => behind.Find(query, cancel);

    public ValueTask<long> Count<T>(RecordQuery<T> query, CancellationToken cancel) where T : class => behind.Count(query, cancel);

    public ValueTask<IReadOnlyList<Stored<T>>> Page<T>(RecordType<T> type, string? afterId, int limit, CancellationToken cancel) where T : class =>
        behind.Page(type, afterId, limit, cancel);

    public ValueTask<byte[]?> ReadFile(string fileId, CancellationToken cancel) => behind.ReadFile(fileId, cancel);

    private double Chance()
    {
        lock (_gate)
            return random.NextDouble();
    }

    private StoreUnavailableException Death(string when)
    {
        Deaths++;
        return new StoreUnavailableException(when);
    }
}

/// <summary>Holds whose commits have the fate of a <see cref="FailingStore"/>.</summary>
internal sealed class FailingSharing(ISharing behind, FailingStore fate) : ISharing
{
    public async Task<IHold<T>> Hold<T>(RecordType<T> type, string id, long? known, CancellationToken cancel) where T : class =>
        new FailingHold<T>(await behind.Hold(type, id, known, cancel), fate);

    public Task<IReadOnlyList<Stored<T>>> Claim<T>(RecordQuery<T> query, Claimant claimant, IReadOnlySet<string> have, CancellationToken cancel) where T : class =>
        behind.Claim(query, claimant, have, cancel);

    private sealed class FailingHold<T>(IHold<T> behind, FailingStore fate) : IHold<T> where T : class
    {
        public Stored<T>? Newer => behind.Newer;

        public bool IsMissing => behind.IsMissing;

        public Task<CommitResult> Commit(IReadOnlyList<Change> changes, CancellationToken cancel) => fate.Commit(() => behind.Commit(changes, cancel));

        public ValueTask DisposeAsync() => behind.DisposeAsync();
    }
}
