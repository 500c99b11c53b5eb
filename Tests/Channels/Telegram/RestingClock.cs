using System.Threading.Channels;
using Microsoft.Extensions.Time.Testing;

namespace VolunteerBot.Tests.Channels.Telegram;

/// <summary>A clock of the test that knows when somebody began to rest on it, so that it is not moved too early.</summary>
public sealed class RestingClock(DateTimeOffset start) : FakeTimeProvider(start)
{
    private readonly Channel<TimeSpan> _rests = Channel.CreateUnbounded<TimeSpan>();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        // Time limits of calls are no rest.
        if (state is not CancellationTokenSource)
            _rests.Writer.TryWrite(dueTime);
        return timer;
    }

    /// <summary>Completes when a rest has begun that nobody waited for yet, with its length.</summary>
    /// <exception cref="TimeoutException">Nobody rests.</exception>
    public Task<TimeSpan> Resting(CancellationToken cancel) => _rests.Reader.ReadAsync(cancel).AsTask().WaitAsync(TimeSpan.FromSeconds(20), cancel);
}
