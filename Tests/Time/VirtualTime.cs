namespace VolunteerBot.Tests.Time;

/// <summary>
/// A clock that jumps. A story runs on one thread; whenever everything it set off is waiting, time moves to the next timer. Hours pass
/// in milliseconds, and the same story always takes the same course.
/// </summary>
internal sealed class VirtualTime : TimeProvider
{
    private readonly PriorityQueue<(Timer Timer, int Setting), (long At, long No)> _timers = new();
    private readonly Work _work = new();
    private DateTimeOffset _now;
    private long _no;

    private VirtualTime(DateTimeOffset start) => _now = start.ToUniversalTime();

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <summary>Plays a story to its end.</summary>
    /// <exception cref="InvalidOperationException">The story waits for something that will never happen.</exception>
    public static void Play(DateTimeOffset start, Func<VirtualTime, Task> story)
    {
        var before = SynchronizationContext.Current;
        var time = new VirtualTime(start);
        SynchronizationContext.SetSynchronizationContext(time._work);
        try
        {
            var playing = story(time);
            for (time._work.Drain(); !playing.IsCompleted; time._work.Drain())
            {
                if (!time.Jump())
                    throw new InvalidOperationException("The story waits for something that will never happen.");
            }
            playing.GetAwaiter().GetResult();
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(before);
        }
    }

    public override DateTimeOffset GetUtcNow() => _now;

    public override long GetTimestamp() => _now.UtcTicks;

    public Task Pass(TimeSpan time) => Task.Delay(time, this);

    public Task Until(DateTimeOffset instant) => Pass(instant - _now);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Goes to the next timer and lets it ring.</summary>
    private bool Jump()
    {
        while (_timers.TryDequeue(out var next, out var key))
        {
            if (next.Timer.Setting != next.Setting)
                continue;
            _now = new(Math.Max(_now.UtcTicks, key.At), TimeSpan.Zero);
            next.Timer.Ring();
            return true;
        }
        return false;
    }

    private sealed class Timer(VirtualTime time, TimerCallback callback, object? state) : ITimer
    {
        private TimeSpan _period;

        public int Setting { get; private set; }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            Setting++;
            _period = period;
            if (dueTime != Timeout.InfiniteTimeSpan)
                time._timers.Enqueue((this, Setting), ((time._now + dueTime).UtcTicks, time._no++));
            return true;
        }

        public void Ring()
        {
            if (_period > TimeSpan.Zero)
                Change(_period, _period);
            callback(state);
        }

        public void Dispose() => Setting++;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }

    /// <summary>What can go on now, in order.</summary>
    private sealed class Work : SynchronizationContext
    {
        private readonly Queue<(SendOrPostCallback Do, object? State)> _posts = new();

        public override void Post(SendOrPostCallback d, object? state)
        {
            lock (_posts)
                _posts.Enqueue((d, state));
        }

        public override void Send(SendOrPostCallback d, object? state) => d(state);

        public override SynchronizationContext CreateCopy() => this;

        public void Drain()
        {
            while (true)
            {
                (SendOrPostCallback Do, object? State) next;
                lock (_posts)
                {
                    if (!_posts.TryDequeue(out next))
                        return;
                }
                next.Do(next.State);
            }
        }
    }
}
