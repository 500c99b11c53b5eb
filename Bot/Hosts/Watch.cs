namespace VolunteerBot.Bot.Hosts;

/// <summary>
/// Tells who still gives signs of life: something whose beat has not moved for a while, by this host's own clock, is gone. Clocks of
/// different hosts are never compared. Only time in which somebody looked counts: while the store was away nobody could show a beat either.
/// </summary>
/// <param name="lookEvery">How often one looks at most; a longer gap between two looks counts as one such.</param>
internal sealed class Watch(TimeProvider clock, TimeSpan patience, TimeSpan lookEvery)
{
    private readonly Dictionary<string, (long Beat, TimeSpan Still, long LookedAt)> _seen = new(StringComparer.Ordinal);

    /// <summary>Notes a beat.</summary>
    /// <returns>Whether it is still alive.</returns>
    public bool IsAlive(string name, long beat)
    {
        var now = clock.GetTimestamp();
        if (!_seen.TryGetValue(name, out var seen) || seen.Beat != beat)
        {
            _seen[name] = (beat, TimeSpan.Zero, now);
            return true;
        }
        var since = clock.GetElapsedTime(seen.LookedAt, now);
        var still = seen.Still + (since < lookEvery ? since : lookEvery);
        _seen[name] = (beat, still, now);
        return still < patience;
    }

    public void Forget(string name) => _seen.Remove(name);
}
