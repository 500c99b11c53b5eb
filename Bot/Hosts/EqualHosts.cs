using System.Collections.Concurrent;
using VolunteerBot.Bot.Delivery;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Hosts;

/// <summary>
/// Hosts that share a store. Each writes a beat; one whose beat stands still is gone, and the others take over its leases and what it
/// had begun. Nothing depends on their clocks being equal.
/// </summary>
public sealed class EqualHosts(IStore store, string id, string release, TimeProvider clock, ILogger<EqualHosts> log) : BackgroundService, IHosts
{
    /// <summary>How often a host shows that it is there.</summary>
    public static readonly TimeSpan BeatEvery = TimeSpan.FromSeconds(2);

    /// <summary>A holder that could not renew for so long lets go by itself.</summary>
    public static readonly TimeSpan HolderPatience = TimeSpan.FromSeconds(6);

    /// <summary>The others wait so long before they count a host as gone: longer than it holds on.</summary>
    public static readonly TimeSpan OthersPatience = TimeSpan.FromSeconds(8);

    private const int Most = 1000;

    private readonly DateTimeOffset _startedAt = clock.GetUtcNow();
    private readonly Watch _hosts = new(clock, OthersPatience, BeatEvery);
    private readonly Watch _leases = new(clock, OthersPatience, BeatEvery);
    private readonly ConcurrentDictionary<string, Lease> _wanted = new(StringComparer.Ordinal);
    private readonly List<Func<CancellationToken, Task>> _takeOver = [];
    private readonly Signal _soon = new(clock);
    private IReadOnlyCollection<string> _others = [];
    private IReadOnlyCollection<string> _gone = [];
    private long _beat;
    private bool _mustTakeOver = true;
    private bool _isAway;

    public string Id => id;

    public IReadOnlyCollection<string> Others => Volatile.Read(ref _others);

    public bool IsAlone => false;

    /// <summary>The beat is too seldom for this: a host takes on its first work well within two beats of the others.</summary>
    public async Task Look(CancellationToken cancel)
    {
        var all = await store.Page(HostRecords.Hosts, null, Most, cancel);
        string[] come = [.. all.Where(h => !h.Value.HasLeft && h.Value.Id != id).Select(h => h.Value.Id).Except(Others, StringComparer.Ordinal).Except(Volatile.Read(ref _gone), StringComparer.Ordinal)];
        if (come.Length > 0)
            Volatile.Write(ref _others, [.. Others, .. come]);
    }

    public void OnGone(Func<CancellationToken, Task> takeOver) => _takeOver.Add(takeOver);

    public async Task WhileHolding(string lease, Func<CancellationToken, Task> body, CancellationToken stop)
    {
        var wanted = _wanted.GetOrAdd(lease, name => new Lease(name, clock));
        _soon.Set();
        while (true)
        {
            var held = await wanted.Gain(stop);
            log.LogInformation("This host has taken on {Lease}.", lease);
            using var both = CancellationTokenSource.CreateLinkedTokenSource(held, stop);
            try
            {
                await body(both.Token);
                if (!held.IsCancellationRequested || stop.IsCancellationRequested)
                {
                    await HandBack(wanted);
                    return;
                }
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                await HandBack(wanted);
                throw;
            }
            catch (OperationCanceledException) when (held.IsCancellationRequested && !stop.IsCancellationRequested)
            {
                log.LogWarning("This host no longer holds {Lease}; it waits for its turn.", lease);
            }
        }
    }

    /// <summary>The first beat comes before anything else starts, so that whatever this host takes on is known to be its own.</summary>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await Beat(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    /// <summary>Stops last of all: what it had begun is done, and its leases are free at once.</summary>
    public override void Dispose()
    {
        base.Dispose();
        _soon.Dispose();
        foreach (var lease in _wanted.Values)
            lease.Dispose();
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        foreach (var lease in _wanted.Values)
            await HandBack(lease);
        await TryCommit([HostRecords.Hosts.Put(new HostRecord(id, release, _startedAt, ++_beat, HasLeft: true))], CancellationToken.None);
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Run(stoppingToken);

    internal async Task Run(CancellationToken stop)
    {
        using var stopping = stop.Register(_soon.Set);
        while (!stop.IsCancellationRequested)
        {
            await _soon.Wait(clock.GetUtcNow() + BeatEvery);
            if (!stop.IsCancellationRequested)
                await Beat(stop);
        }
    }

    /// <summary>Shows that this host is there, looks who else is, and takes over what nobody holds.</summary>
    internal async Task Beat(CancellationToken cancel)
    {
        try
        {
            var askedAt = clock.GetTimestamp();
            await store.Commit([HostRecords.Hosts.Put(new HostRecord(id, release, _startedAt, ++_beat))], cancel);
            var gone = await LookAround(cancel);
            foreach (var lease in _wanted.Values)
                await Renew(lease, askedAt, cancel);
            if (gone.Count > 0 || _mustTakeOver)
                await TakeOver(gone, cancel);
            if (_isAway)
                log.LogInformation("The store is back.");
            _isAway = false;
        }
        catch (StoreUnavailableException e)
        {
            if (!_isAway)
                log.LogWarning("The store is away: {Reason} This host goes on when it is back.", e.Message);
            _isAway = true;
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            // Stopping.
        }
    }

    private async Task<IReadOnlyList<Stored<HostRecord>>> LookAround(CancellationToken cancel)
    {
        var all = (await store.Page(HostRecords.Hosts, null, Most, cancel)).Where(h => h.Value.Id != id).ToList();
        var gone = all.Where(h => h.Value.HasLeft || !_hosts.IsAlive(h.Value.Id, h.Value.Beat)).ToList();
        string[] others = [.. all.Except(gone).Select(h => h.Value.Id)];
        foreach (var newcomer in others.Except(_others, StringComparer.Ordinal))
            log.LogInformation("Host {Host} is there too.", newcomer);
        foreach (var lost in gone.Where(g => !g.Value.HasLeft))
            log.LogWarning("Host {Host} gives no sign of life; its work is taken over.", lost.Value.Id);
        Volatile.Write(ref _gone, [.. gone.Select(g => g.Value.Id)]);
        Volatile.Write(ref _others, others);
        return gone;
    }

    /// <summary>Their records go last: as long as something of theirs may be left, they are found again.</summary>
    private async Task TakeOver(IReadOnlyList<Stored<HostRecord>> gone, CancellationToken cancel)
    {
        try
        {
            foreach (var takeOver in _takeOver)
                await takeOver(cancel);
        }
        catch (Exception e) when (e is not StoreUnavailableException && !cancel.IsCancellationRequested)
        {
            log.LogError(e, "What a gone host had begun could not be taken over; trying again.");
            return;
        }
        _mustTakeOver = _takeOver.Count == 0;
        foreach (var host in gone)
        {
            await store.Commit([HostRecords.Hosts.Delete(host.Value.Id)], cancel);
            _hosts.Forget(host.Value.Id);
        }
    }

    private async Task Renew(Lease lease, long askedAt, CancellationToken cancel)
    {
        var found = await store.Get(HostRecords.Leases, lease.Name, cancel);
        var isOurs = found?.Value.Host == id;
        if (found is { Value.Host: not null } && !isOurs && _leases.IsAlive(lease.Name, found.Value.Beat) && IsThere(found.Value.Host))
        {
            lease.Lost();
            return;
        }
        var next = new LeaseRecord(lease.Name, id, (found?.Value.Beat ?? 0) + 1);
        if (await store.Commit([HostRecords.Leases.Put(next, found?.Version ?? 0)], cancel) == CommitResult.Done)
            lease.Renewed((found?.Version ?? 0) + 1, askedAt);
        else
            lease.Lost();
    }

    private bool IsThere(string host) => Others.Contains(host, StringComparer.Ordinal);

    private async Task HandBack(Lease lease)
    {
        _wanted.TryRemove(lease.Name, out _);
        var version = lease.Version;
        lease.Lost();
        if (version > 0)
            await TryCommit([HostRecords.Leases.Put(new LeaseRecord(lease.Name, null, 0), version)], CancellationToken.None);
    }

    private async Task TryCommit(IReadOnlyList<Change> changes, CancellationToken cancel)
    {
        try
        {
            await store.Commit(changes, cancel);
        }
        catch (StoreUnavailableException)
        {
            // The others find out by themselves.
        }
    }
}
