namespace VolunteerBot.Bot.Channels.WebChat;

/// <summary>"The bot is typing", until it is hidden or its time is over.</summary>
internal sealed class TypingSign(TimeProvider time) : IDisposable
{
    private readonly Lock _lock = new();
    private ITimer? _timer;
    private long _run;
    private bool _isShown;

    public bool IsShown
    {
        get
        {
            lock (_lock)
                return _isShown;
        }
    }

    /// <param name="ended">Called when the time is over, on any thread.</param>
    public void Show(TimeSpan atMost, Action ended)
    {
        lock (_lock)
        {
            _isShown = true;
            var run = ++_run;
            _timer?.Dispose();
            _timer = time.CreateTimer(_ =>
            {
                if (Hide(run))
                    ended();
            }, null, atMost, Timeout.InfiniteTimeSpan);
        }
    }

    /// <returns>Whether it was shown.</returns>
    public bool Hide() => Hide(null);

    public void Dispose() => Hide();

    private bool Hide(long? run)
    {
        lock (_lock)
        {
            if (!_isShown || (run is not null && run != _run))
                return false;
            _isShown = false;
            _timer?.Dispose();
            _timer = null;
            return true;
        }
    }
}
