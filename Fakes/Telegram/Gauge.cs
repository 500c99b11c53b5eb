namespace VolunteerBot.Fakes.Telegram;

/// <summary>How many wait on the clock for something; a test can wait until one does before it moves the clock.</summary>
internal sealed class Gauge
{
    private readonly Lock _gate = new();
    private int _count;
    private TaskCompletionSource _above = New();

    public int Count => Volatile.Read(ref _count);

    public void Enter()
    {
        lock (_gate)
        {
            _count++;
            _above.TrySetResult();
        }
    }

    public void Leave()
    {
        lock (_gate)
        {
            if (--_count == 0)
                _above = New();
        }
    }

    public Task WhenAboveZero()
    {
        lock (_gate)
            return _above.Task;
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
