namespace VolunteerBot.Bot.Channels;

/// <summary>Ever longer waits while something is out of order: half a second doubling to 30 seconds, each shortened by chance by up to half.</summary>
/// <param name="chance">From 0 up to but not including 1.</param>
public sealed class PollPause(TimeProvider clock, Func<double> chance)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);
    private int _failures;

    public void Reset() => _failures = 0;

    public Task Wait(CancellationToken cancel) => Wait(TimeSpan.Zero, cancel);

    /// <param name="atLeast">What the platform asked for.</param>
    public Task Wait(TimeSpan atLeast, CancellationToken cancel)
    {
        var full = TimeSpan.FromSeconds(Math.Min(Longest.TotalSeconds, 0.5 * Math.Pow(2, Math.Min(_failures++, 10))));
        var pause = full * (1 - (chance() / 2));
        return Task.Delay(pause > atLeast ? pause : atLeast, clock, cancel);
    }
}
