namespace VolunteerBot.Fakes.Telegram;

/// <summary>The calls made so far, exact counters, and those who wait for a call.</summary>
internal sealed class Journal(int keep)
{
    private readonly Lock _gate = new();
    private readonly Queue<ApiCall> _calls = [];
    private readonly Dictionary<string, long> _counts = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Waiter> _waiters = [];
    private long _number;
    private long _rateRefusals;

    public long RateRefusals => Interlocked.Read(ref _rateRefusals);

    public long Total
    {
        get
        {
            lock (_gate)
                return _number;
        }
    }

    public void CountRateRefusal() => Interlocked.Increment(ref _rateRefusals);

    public void Add(string method, CallArguments arguments, DateTimeOffset at, int status, byte[] answer, bool byWebhookReply = false)
    {
        lock (_gate)
        {
            var call = new ApiCall(++_number, method, arguments, at, status, answer, byWebhookReply);
            _counts[method] = _counts.GetValueOrDefault(method) + 1;
            if (keep > 0)
            {
                if (_calls.Count == keep)
                    _calls.Dequeue();
                _calls.Enqueue(call);
            }

            if (_waiters.Count > 0)
                _waiters.RemoveAll(waiter => waiter.Matches(call) && (waiter.Found.TrySetResult(call) || true));
        }
    }

    public long Count(string method)
    {
        lock (_gate)
            return _counts.GetValueOrDefault(method);
    }

    public IReadOnlyList<ApiCall> Snapshot()
    {
        lock (_gate)
            return [.. _calls];
    }

    /// <summary>The first call that matches among those made and those to come.</summary>
    public Task<ApiCall> FindAsync(Func<ApiCall, bool> matches)
    {
        lock (_gate)
        {
            if (_calls.FirstOrDefault(matches) is { } made)
                return Task.FromResult(made);
            var waiter = new Waiter(matches, new(TaskCreationOptions.RunContinuationsAsynchronously));
            _waiters.Add(waiter);
            return waiter.Found.Task;
        }
    }

    private sealed record Waiter(Func<ApiCall, bool> Matches, TaskCompletionSource<ApiCall> Found);
}
