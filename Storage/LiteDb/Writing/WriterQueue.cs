namespace VolunteerBot.Storage.LiteDb.Writing;

/// <summary>What waits for the writer, in order: commits, which go in groups, and work that wants the writer to itself.</summary>
internal sealed class WriterQueue(int largestGroup)
{
    private readonly object _gate = new();
    private readonly Queue<object> _waiting = new();
    private bool _closed;

    /// <summary>False when the store is closing.</summary>
    public bool TryAdd(object work)
    {
        lock (_gate)
        {
            if (_closed)
                return false;
            _waiting.Enqueue(work);
            if (_waiting.Count == 1)
                Monitor.Pulse(_gate);
            return true;
        }
    }

    /// <summary>Nothing more is taken in; what waits is still done.</summary>
    public void Close()
    {
        lock (_gate)
        {
            _closed = true;
            Monitor.PulseAll(_gate);
        }
    }

    /// <summary>Waits for work. Fills <paramref name="group"/> with commits or returns other work; false when closed and empty.</summary>
    public bool Take(List<CommitRequest> group, out Action? alone)
    {
        alone = null;
        lock (_gate)
        {
            while (_waiting.Count == 0)
            {
                if (_closed)
                    return false;
                Monitor.Wait(_gate);
            }

            while (group.Count < largestGroup && _waiting.TryPeek(out var next) && next is CommitRequest request)
            {
                group.Add(request);
                _waiting.Dequeue();
            }

            if (group.Count == 0)
                alone = (Action)_waiting.Dequeue();
            return true;
        }
    }
}
