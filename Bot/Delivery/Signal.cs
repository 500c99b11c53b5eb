namespace VolunteerBot.Bot.Delivery;

/// <summary>Wakes one waiter: when it is set, or at an instant. Set while nobody waits, it is remembered once.</summary>
internal sealed class Signal : IDisposable
{
    private readonly Lock _lock = new();
    private readonly TimeProvider _clock;
    private readonly ITimer _timer;
    private TaskCompletionSource? _waiter;
    private bool _isSet;

    public Signal(TimeProvider clock)
    {
        _clock = clock;
        _timer = clock.CreateTimer(static me => ((Signal)me!).Set(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public void Set()
    {
        TaskCompletionSource? waiter;
        lock (_lock)
        {
            waiter = _waiter;
            _waiter = null;
            _isSet = waiter is null;
        }
        waiter?.SetResult();
    }

    /// <summary>Ends with the next <see cref="Set"/>, or at the instant.</summary>
    public Task Wait(DateTimeOffset? until)
    {
        lock (_lock)
        {
            if (_isSet)
            {
                _isSet = false;
                return Task.CompletedTask;
            }
            _waiter = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _timer.Change(until is { } at ? Remaining(at) : Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            return _waiter.Task;
        }
    }

    public void Dispose() => _timer.Dispose();

    /// <summary>Timers take whole milliseconds and at most 49 days; waking early only means looking once more.</summary>
    private TimeSpan Remaining(DateTimeOffset until)
    {
        var time = until - _clock.GetUtcNow();
        return time <= TimeSpan.Zero ? TimeSpan.Zero : time > MostWait ? MostWait : TimeSpan.FromMilliseconds(Math.Ceiling(time.TotalMilliseconds));
    }

    private static readonly TimeSpan MostWait = TimeSpan.FromHours(1);
}
