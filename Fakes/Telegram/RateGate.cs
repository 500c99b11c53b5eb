namespace VolunteerBot.Fakes.Telegram;

/// <summary>Token buckets for one bot: overall, per private chat, per group. A refused call takes nothing.</summary>
internal sealed class RateGate(RateLimits limits, TimeProvider clock)
{
    private readonly Bucket _overall = new(limits.OverallPerSecond, limits.OverallPerSecond, clock.GetTimestamp());
    private readonly Dictionary<long, Bucket> _chats = [];

    /// <summary>Whole seconds until the call would pass, or 0 when it passes now.</summary>
    public int Enter(long chatId, bool group)
    {
        var now = clock.GetTimestamp();
        if (!_chats.TryGetValue(chatId, out var chat))
            _chats[chatId] = chat = group
                ? new(limits.PerGroupPerMinute / 60, limits.PerGroupPerMinute, now)
                : new(limits.PerChatPerSecond, limits.PerChatBurst, now);
        var wait = Math.Max(_overall.Wait(clock, now), chat.Wait(clock, now));
        if (wait > 0)
            return (int)Math.Ceiling(wait);
        _overall.Take();
        chat.Take();
        return 0;
    }

    private sealed class Bucket(double perSecond, double size, long filledAt)
    {
        private readonly double _size = size;
        private double _tokens = size;
        private long _at = filledAt;

        public double Wait(TimeProvider clock, long now)
        {
            _tokens = Math.Min(_size, _tokens + (clock.GetElapsedTime(_at, now).TotalSeconds * perSecond));
            _at = now;
            // The tolerance keeps a bot that waits exactly retry_after from being refused by a rounding error.
            return _tokens >= 1 - 1e-9 ? 0 : (1 - _tokens) / perSecond;
        }

        public void Take() => _tokens = Math.Max(0, _tokens - 1);
    }
}
