namespace VolunteerBot.Bot.Demo;

/// <summary>A small source of chance that gives the same sequence for the same seed on every machine and runtime (SplitMix64).</summary>
internal sealed class Chance(ulong seed)
{
    private ulong _state = seed;

    public ulong Bits()
    {
        var z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>From 0 up to, not including, 1.</summary>
    public double Share() => (Bits() >> 11) * (1.0 / (1UL << 53));

    /// <summary>Both ends included.</summary>
    public int Between(int least, int most) => least + (int)(Bits() % (ulong)(most - least + 1));

    public bool Likely(double share) => Share() < share;

    public T Of<T>(IReadOnlyList<T> items) => items[Between(0, items.Count - 1)];

    /// <summary>One of <paramref name="items"/>, those with more weight more often; at least one weighs more than nothing.</summary>
    public T Of<T>(IReadOnlyList<T> items, Func<T, double> weight)
    {
        var left = Share() * items.Sum(weight);
        foreach (var item in items)
        {
            left -= weight(item);
            if (left < 0)
                return item;
        }
        return items.Last(i => weight(i) > 0);
    }

    /// <summary>The same items in another order.</summary>
    public List<T> Shuffled<T>(IEnumerable<T> items)
    {
        var mixed = items.ToList();
        for (var last = mixed.Count - 1; last > 0; last--)
        {
            var other = Between(0, last);
            (mixed[last], mixed[other]) = (mixed[other], mixed[last]);
        }
        return mixed;
    }
}
