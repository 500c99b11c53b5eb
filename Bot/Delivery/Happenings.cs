using System.Collections.Concurrent;

namespace VolunteerBot.Bot.Delivery;

/// <summary>
/// What happened elsewhere, in order, for the one loop that holds all state: it takes it in between two steps and sleeps until there is
/// more, or until an instant. <see cref="Add"/> is safe for several threads, the rest is for the loop.
/// </summary>
internal sealed class Happenings(TimeProvider clock) : IDisposable
{
    private readonly ConcurrentQueue<Action> _happened = new();
    private readonly Signal _signal = new(clock);

    /// <param name="what">Changes the loop's state; runs in the loop.</param>
    public void Add(Action what)
    {
        _happened.Enqueue(what);
        _signal.Set();
    }

    /// <summary>Wakes the loop without anything to take in.</summary>
    public void Wake() => _signal.Set();

    public void TakeIn()
    {
        while (_happened.TryDequeue(out var what))
            what();
    }

    /// <summary>Ends with the next happening, or at the instant; null = only with a happening.</summary>
    public Task Wait(DateTimeOffset? until) => _signal.Wait(until);

    public void Dispose() => _signal.Dispose();
}
