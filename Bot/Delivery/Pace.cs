namespace VolunteerBot.Bot.Delivery;

/// <summary>
/// A token bucket kept as one instant: when the bucket would be full again. Whole ticks only, so that a wait that was asked for is
/// never a hair too short. Not safe for several threads.
/// </summary>
/// <param name="burst">How many pass at once, 1 or more.</param>
/// <param name="perSecond">How many pass in the long run, more than 0.</param>
internal struct Pace(int burst, double perSecond)
{
    private readonly long _interval = (long)Math.Ceiling(TimeSpan.TicksPerSecond / perSecond);
    private readonly int _burst = Math.Max(1, burst);
    private long _fullAt;

    /// <summary>The same bucket, as full, at another rate.</summary>
    public readonly Pace At(int burst, double perSecond) => new(burst, perSecond) { _fullAt = _fullAt };

    /// <summary>Whether nothing of the bucket is in use, so that a new one would be the same.</summary>
    public readonly bool IsFull(DateTimeOffset now) => _fullAt <= now.UtcTicks;

    /// <summary>When one may pass and <paramref name="leave"/> more could still pass at once.</summary>
    public readonly DateTimeOffset ReadyAt(int leave = 0) =>
        new(Math.Max(0, _fullAt - (_interval * (_burst - 1 - Math.Min(leave, _burst - 1)))), TimeSpan.Zero);

    /// <summary>One passes, whether it was ready or not: the bucket may go below empty, but by no more than <paramref name="mostDebt"/>.</summary>
    public void Take(DateTimeOffset now, TimeSpan? mostDebt = null)
    {
        _fullAt = Math.Max(_fullAt, now.UtcTicks) + _interval;
        if (mostDebt is { } most)
            _fullAt = Math.Min(_fullAt, now.UtcTicks + (_interval * _burst) + most.Ticks);
    }
}
