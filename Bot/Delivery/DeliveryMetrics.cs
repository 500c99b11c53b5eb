using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace VolunteerBot.Bot.Delivery;

/// <summary>What delivery does, for the dashboards. <c>lane</c> is <c>answer</c>, <c>notice</c> or <c>bulk</c>; reasons are short codes.</summary>
public sealed class DeliveryMetrics
{
    public const string MeterName = "VolunteerBot.Delivery";

    private readonly Counter<long> _sent;
    private readonly Counter<long> _failed;
    private readonly Counter<long> _retried;
    private readonly ConcurrentDictionary<(string Account, string Lane), (long Depth, DateTimeOffset? Oldest)> _waiting = new();

    public DeliveryMetrics(IMeterFactory meters, TimeProvider clock)
    {
        var meter = meters.Create(MeterName);
        _sent = meter.CreateCounter<long>("delivery.sent", "{message}", "Messages the platform took.");
        _failed = meter.CreateCounter<long>("delivery.failed", "{message}", "Messages given up, by reason.");
        _retried = meter.CreateCounter<long>("delivery.retried", "{message}", "Tries that have to be made again, by reason.");
        meter.CreateObservableGauge("delivery.depth", () => _waiting.Select(w => Measure(w.Value.Depth, w.Key)), "{message}", "Messages waiting in the outbox.");
        meter.CreateObservableGauge("delivery.oldest",
            () => _waiting.Select(w => Measure(w.Value.Oldest is { } at ? Math.Max(0, (clock.GetUtcNow() - at).TotalSeconds) : 0, w.Key)),
            "s", "How long the longest waiting message of the outbox could have gone already.");
    }

    /// <summary>How much waits, as last looked up.</summary>
    public IEnumerable<(string Account, string Lane, long Depth, DateTimeOffset? Oldest)> Lanes =>
        _waiting.Select(w => (w.Key.Account, w.Key.Lane, w.Value.Depth, w.Value.Oldest));

    public void Sent(string lane) => _sent.Add(1, new KeyValuePair<string, object?>("lane", lane));

    public void Failed(string lane, string reason) =>
        _failed.Add(1, new KeyValuePair<string, object?>("lane", lane), new KeyValuePair<string, object?>("reason", reason));

    public void Retried(string lane, string reason) =>
        _retried.Add(1, new KeyValuePair<string, object?>("lane", lane), new KeyValuePair<string, object?>("reason", reason));

    /// <summary>How much waits in a lane of an account, as last looked up.</summary>
    public void Waiting(string account, string lane, long depth, DateTimeOffset? oldest) => _waiting[(account, lane)] = (depth, oldest);

    private static Measurement<T> Measure<T>(T value, (string Account, string Lane) key) where T : struct =>
        new(value, new KeyValuePair<string, object?>("account", key.Account), new KeyValuePair<string, object?>("lane", key.Lane));
}
