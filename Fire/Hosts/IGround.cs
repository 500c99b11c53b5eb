using VolunteerBot.Domain.Records;

namespace VolunteerBot.Fire.Hosts;

/// <summary>What the hosts stand on: their store, and what can be done to it.</summary>
internal interface IGround : IAsyncDisposable
{
    /// <summary>Settings that point a host at it, as environment variables.</summary>
    IReadOnlyDictionary<string, string> Settings { get; }

    /// <summary>Opens it to be filled, while no host runs.</summary>
    Task<IStore> Open(CancellationToken cancel);

    /// <summary>What is done to it from the beginning of a run to its end.</summary>
    IEnumerable<Func<CancellationToken, Task>> Troubles(FireOptions options, Journal journal, Random chance);

    /// <summary>Writes what the bot's own export does not bring, as lines of JSON.</summary>
    Task WriteRest(string folder, CancellationToken cancel);
}
