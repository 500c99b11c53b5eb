using VolunteerBot.Bot.Delivery;

namespace VolunteerBot.Bot.Observability.Alarms;

/// <summary>Reminders and news that may go do not go.</summary>
internal sealed class OutboxAlarm(DeliveryMetrics metrics) : IAlarm
{
    private static readonly TimeSpan Bearable = TimeSpan.FromMinutes(15);

    public string Name => "outbox";

    public ValueTask<string?> Look(DateTimeOffset now, CancellationToken cancel)
    {
        var late = metrics.Lanes.Where(l => l.Lane == "notice" && l.Depth > 0 && now - l.Oldest > Bearable).ToList();
        return ValueTask.FromResult(late.Count == 0 ? null : string.Join("; ", late.Select(l => $"{l.Account}: {l.Depth}, {(now - l.Oldest!.Value).TotalMinutes:0} min")));
    }
}
