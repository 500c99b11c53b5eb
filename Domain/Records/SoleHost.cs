namespace VolunteerBot.Domain.Records;

/// <summary>The sharing of a store that only one host uses: who asks is alone, and all work is theirs.</summary>
public sealed class SoleHost(IStore store) : ISharing
{
    public async Task<IHold<T>> Hold<T>(RecordType<T> type, string id, long? known, CancellationToken cancel) where T : class
    {
        // Nobody else writes here: a version that is known is the version that is.
        if (known is not null)
            return new AloneWith<T>(store, null, false);
        var found = await store.Get(type, id, cancel);
        return new AloneWith<T>(store, found, found is null);
    }

    public async Task<IReadOnlyList<Stored<T>>> Claim<T>(
        RecordQuery<T> query, Claimant claimant, IReadOnlySet<string> have, CancellationToken cancel) where T : class
    {
        query.Type.MustBeClaimed();
        var found = await store.Find(query with { Limit = (int)Math.Min(int.MaxValue, (long)query.Limit + have.Count) }, cancel);
        return [.. found.Where(f => !have.Contains(query.Type.IdOf(f.Value))).Take(query.Limit)];
    }

    private sealed record AloneWith<T>(IStore Store, Stored<T>? Newer, bool IsMissing) : IHold<T> where T : class
    {
        public Task<CommitResult> Commit(IReadOnlyList<Change> changes, CancellationToken cancel) => Store.Commit(changes, cancel);

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
