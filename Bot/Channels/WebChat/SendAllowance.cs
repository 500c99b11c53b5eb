namespace VolunteerBot.Bot.Channels.WebChat;

/// <summary>How many messages somebody may still send now: a bucket of <see cref="WebChatLimits.Burst"/> that refills evenly.</summary>
internal sealed class SendAllowance(TimeProvider time)
{
    private readonly Lock _lock = new();
    private double _left = WebChatLimits.Burst;
    private long _at = time.GetTimestamp();

    public bool TryTake(int cost)
    {
        lock (_lock)
        {
            var now = time.GetTimestamp();
            _left = Math.Min(WebChatLimits.Burst, _left + (time.GetElapsedTime(_at, now).TotalSeconds * WebChatLimits.SendsPerSecond));
            _at = now;
            if (_left < cost)
                return false;
            _left -= cost;
            return true;
        }
    }
}
