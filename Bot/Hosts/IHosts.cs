namespace VolunteerBot.Bot.Hosts;

/// <summary>Which hosts work on this store.</summary>
public interface IHosts
{
    /// <summary>This host; another id after each start.</summary>
    string Id { get; }

    /// <summary>The other hosts that are there, or of which it is not yet known that they are gone.</summary>
    IReadOnlyCollection<string> Others { get; }

    /// <summary>
    /// Looks whether a host has come that is not yet among <see cref="Others"/>: before anything is taken over that no known host has in
    /// hand, for it may be the newcomer's.
    /// </summary>
    Task Look(CancellationToken cancel) => Task.CompletedTask;

    /// <summary>Whether no second host can come: the store takes only one.</summary>
    bool IsAlone { get; }

    /// <summary>
    /// Calls back for each host found to be gone, and once at the start for what hosts left that are no longer known; until it has
    /// returned without a fault, it is called again. Several hosts may be called for the same one.
    /// </summary>
    /// <param name="takeOver">Takes over what the gone hosts had begun: everything of hosts that are neither this one nor among <see cref="Others"/>.</param>
    void OnGone(Func<CancellationToken, Task> takeOver);

    /// <summary>
    /// Runs something that only one host may do at a time, whenever this host holds the lease; its token is cancelled when the lease is
    /// lost. Ends when <paramref name="stop"/> is cancelled, or when <paramref name="body"/> ends by itself; the lease is then handed back.
    /// </summary>
    /// <param name="lease">What, such as <c>poll:telegram/main</c>.</param>
    Task WhileHolding(string lease, Func<CancellationToken, Task> body, CancellationToken stop);
}

/// <summary>The hosts of a store that takes only one: this one, always.</summary>
public sealed class OnlyHost(string id = "only") : IHosts
{
    public string Id => id;

    public IReadOnlyCollection<string> Others => [];

    public bool IsAlone => true;

    public void OnGone(Func<CancellationToken, Task> takeOver)
    {
        // Nobody else ever was.
    }

    public Task WhileHolding(string lease, Func<CancellationToken, Task> body, CancellationToken stop) => body(stop);
}
