using System.Diagnostics;
using System.Diagnostics.Metrics;
using VolunteerBot.Bot.Delivery;

namespace VolunteerBot.Bot.Turns;

/// <summary>What is counted of turns; read by any OpenTelemetry listener.</summary>
internal static class TurnMetrics
{
    private static readonly Meter Meter = new("VolunteerBot.Turns");
    private static readonly Histogram<double> Duration = Meter.CreateHistogram<double>("turn.duration", "ms", "From the start of a turn to its commit");
    private static readonly Counter<long> Answers = Meter.CreateCounter<long>("turn.answers", "{message}", "Answers by fate");

    /// <summary>When the last turns ended and how long they took; a ring that threads write without waiting for one another.</summary>
    private static readonly (long EndedAt, long Ticks)[] Recent = new (long, long)[64];
    private static int _next;

    /// <summary>The middle of the last turns (64 at most) that ended within a span; null when they were fewer than ten.</summary>
    public static TimeSpan? RecentMiddle(TimeSpan within)
    {
        var took = Recent.Where(t => t.EndedAt > 0 && Stopwatch.GetElapsedTime(t.EndedAt) <= within).Select(t => t.Ticks).Order().ToList();
        return took.Count < 10 ? null : TimeSpan.FromTicks(took[took.Count / 2]);
    }

    public static Timing Start(string channel) => new(channel, Stopwatch.GetTimestamp());

    public static void Answered(string channel, AnswerFate fate)
    {
        if (Answers.Enabled)
            Answers.Add(1, new("channel", channel), new("fate", fate.ToString()));
    }

    public readonly struct Timing(string channel, long started) : IDisposable
    {
        public void Dispose()
        {
            var took = Stopwatch.GetElapsedTime(started);
            Recent[(uint)Interlocked.Increment(ref _next) % Recent.Length] = (Stopwatch.GetTimestamp(), took.Ticks);
            if (Duration.Enabled)
                Duration.Record(took.TotalMilliseconds, new KeyValuePair<string, object?>("channel", channel));
        }
    }
}
