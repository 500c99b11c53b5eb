namespace VolunteerBot.Domain.Records;

/// <summary>
/// What hosts that work on one store need of it to keep out of each other's way. A store of one host only has <see cref="SoleHost"/>.
/// </summary>
public interface ISharing
{
    /// <summary>
    /// Waits until this caller is alone with a record among all hosts, in the order in which they asked, and stays so until the hold is
    /// disposed. A host that dies loses its holds.
    /// </summary>
    /// <param name="known">The version the caller has already read: when it is still that one, nothing is read. 0 = known to be new; null = read it.</param>
    /// <exception cref="StoreUnavailableException">The store could not be reached.</exception>
    Task<IHold<T>> Hold<T>(RecordType<T> type, string id, long? known, CancellationToken cancel) where T : class;

    /// <summary>
    /// Takes records of a range for one host, in key order and at most the query's limit: those nobody has, those of hosts that are no
    /// longer there, and the host's own that are not among <paramref name="have"/>. What was taken stays the host's until it is put or
    /// deleted. Only for types that are <see cref="RecordType.IsClaimed"/>.
    /// </summary>
    /// <param name="have">Ids the caller took before and still works on.</param>
    Task<IReadOnlyList<Stored<T>>> Claim<T>(RecordQuery<T> query, Claimant claimant, IReadOnlySet<string> have, CancellationToken cancel)
        where T : class;
}

/// <summary>A host that takes work.</summary>
/// <param name="Host">Its id, another one after each start.</param>
/// <param name="OtherHosts">The ids of the other hosts that are there: what they have taken is theirs.</param>
public sealed record Claimant(string Host, IReadOnlyCollection<string> OtherHosts);

/// <summary>Being alone with a record.</summary>
public interface IHold<T> : IAsyncDisposable where T : class
{
    /// <summary>The record as it stands, when that is another version than the one known.</summary>
    Stored<T>? Newer { get; }

    /// <summary>Whether there is no such record though a version of it was known, or it was asked for.</summary>
    bool IsMissing { get; }

    /// <summary>Commits under the hold and ends it; after that, dispose it and hold again.</summary>
    /// <inheritdoc cref="IStore.Commit"/>
    Task<CommitResult> Commit(IReadOnlyList<Change> changes, CancellationToken cancel);
}
