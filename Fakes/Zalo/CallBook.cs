namespace VolunteerBot.Fakes.Zalo;

/// <summary>A call the bot made, as it came.</summary>
/// <param name="Method">The path without its version, such as <c>oa/message/cs</c>, or the name of a method of the Bot Platform.</param>
/// <param name="Error">The platform's error code it was answered with; 0 = fine.</param>
public sealed record ZaloCall(string Method, string Body, int Error, DateTimeOffset At);

/// <summary>The calls made so far, and those who wait for one.</summary>
internal sealed class CallBook(int keep)
{
    private readonly Lock _gate = new();
    private readonly Queue<ZaloCall> _calls = [];
    private readonly Dictionary<string, long> _counts = new(StringComparer.Ordinal);
    private readonly List<(Func<ZaloCall, bool> Matches, TaskCompletionSource<ZaloCall> Found)> _waiters = [];

    public void Add(ZaloCall call)
    {
        lock (_gate)
        {
            _counts[call.Method] = _counts.GetValueOrDefault(call.Method) + 1;
            if (keep > 0)
            {
                if (_calls.Count == keep)
                    _calls.Dequeue();
                _calls.Enqueue(call);
            }
            _waiters.RemoveAll(w => w.Matches(call) && (w.Found.TrySetResult(call) || true));
        }
    }

    public IReadOnlyList<ZaloCall> All
    {
        get
        {
            lock (_gate)
                return [.. _calls];
        }
    }

    public long Count(string method)
    {
        lock (_gate)
            return _counts.GetValueOrDefault(method);
    }

    /// <summary>The first call that matches among those made and those to come.</summary>
    public Task<ZaloCall> Find(Func<ZaloCall, bool> matches)
    {
        lock (_gate)
        {
            if (_calls.FirstOrDefault(matches) is { } made)
                return Task.FromResult(made);
            var found = new TaskCompletionSource<ZaloCall>(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiters.Add((matches, found));
            return found.Task;
        }
    }
}
