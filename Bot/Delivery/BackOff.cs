namespace VolunteerBot.Bot.Delivery;

/// <summary>How long to wait before trying again what could not be done: 0.5 s, doubling to 30 s.</summary>
/// <param name="chance">A number from 0 to 1; spreads the tries of many waiters.</param>
public sealed class BackOff(Func<double> chance)
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan Most = TimeSpan.FromSeconds(30);

    /// <summary>The wait without chance.</summary>
    /// <param name="failures">How often it failed before the last time, from 0.</param>
    public static TimeSpan Longest(int failures) => failures >= 6 ? Most : First * (1 << Math.Max(0, failures));

    /// <summary>Between half of <see cref="Longest"/> and all of it.</summary>
    public TimeSpan After(int failures) => Longest(failures) * (0.5 + (chance() / 2));
}
