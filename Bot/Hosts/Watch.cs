namespace VolunteerBot.Bot.Hosts;

/// <summary>
/// Tells who still gives signs of life: something whose beat has not moved for a while, by this host's own clock, is gone. Clocks of
/// different hosts are never compared.
/// </summary>
internal sealed class Watch(TimeProvider clock, TimeSpan patience)
{
    private readonly Dictionary<string, (long Beat, long Since)> _seen = new(StringComparer.Ordinal);

    /// <summary>Notes a beat.</summary>
    /// <returns>Whether it is still alive.</returns>
    public bool IsAlive(string name, long beat)
    {
        var now = clock.GetTimestamp();
        if (!_seen.TryGetValue(name, out var seen) || seen.Beat != beat)
        {
            _seen[name] = (beat, now);
            return true;
        }
        return clock.GetElapsedTime(seen.Since, now) < patience;
    }

    public void Forget(string name) => _seen.Remove(name);
}
