namespace VolunteerBot.Bot.Hosts;

/// <summary>
/// One lease this host wants. It is held only as long as its last renewal is young by this host's own clock, whatever has become of the
/// store; that is less than the others wait before they take it.
/// </summary>
internal sealed class Lease(string name, TimeProvider clock) : IDisposable
{
    private readonly Lock _lock = new();
    private TaskCompletionSource<CancellationToken> _gained = New();
    private CancellationTokenSource? _holding;

    public string Name => name;

    /// <summary>Version of the stored record this host last wrote; 0 = does not hold it.</summary>
    public long Version { get; private set; }

    /// <summary>Waits until this host holds it. For one waiter.</summary>
    /// <returns>A token that is cancelled when it no longer does.</returns>
    public async Task<CancellationToken> Gain(CancellationToken stop)
    {
        TaskCompletionSource<CancellationToken> gained;
        lock (_lock)
            gained = _gained;
        await using (stop.Register(() => gained.TrySetCanceled(stop)))
            return await gained.Task;
    }

    /// <param name="askedAt">Ticks of the clock before the renewal was asked for.</param>
    public void Renewed(long version, long askedAt)
    {
        var left = EqualHosts.HolderPatience - clock.GetElapsedTime(askedAt);
        if (left <= TimeSpan.Zero)
        {
            Lost();
            return;
        }
        lock (_lock)
        {
            Version = version;
            if (_holding is not null)
            {
                _holding.CancelAfter(left);
                return;
            }
            _holding = new CancellationTokenSource(left, clock);
            _holding.Token.Register(Lost);
            _gained.TrySetResult(_holding.Token);
        }
    }

    public void Lost()
    {
        CancellationTokenSource? holding;
        lock (_lock)
        {
            Version = 0;
            (holding, _holding) = (_holding, null);
            if (holding is not null)
                _gained = New();
        }
        holding?.Cancel();
    }

    public void Dispose()
    {
        lock (_lock)
            _holding?.Dispose();
    }

    private static TaskCompletionSource<CancellationToken> New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
