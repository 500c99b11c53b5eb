namespace VolunteerBot.Domain.Records;

/// <summary>A store can leave deleted records readable in its files until it needs the place again. This makes sure that it does not.</summary>
public interface IWiping
{
    /// <summary>
    /// Overwrites what records deleted before the call left behind, as far as the store can reach it; work goes on beside it. Copies made
    /// before (backups, the write-ahead log of a database server) are out of its reach.
    /// </summary>
    /// <exception cref="StoreUnavailableException">It could not be done now; call it again.</exception>
    Task Wipe(CancellationToken cancel);
}
