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
            if (Duration.Enabled)
                Duration.Record(Stopwatch.GetElapsedTime(started).TotalMilliseconds, new KeyValuePair<string, object?>("channel", channel));
        }
    }
}
