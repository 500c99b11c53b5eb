using VolunteerBot.Bot.Turns;

namespace VolunteerBot.Bot.Observability.Alarms;

/// <summary>The bot thinks too long: half of the last turns took longer than anybody likes to wait.</summary>
internal sealed class TurnsAlarm : IAlarm
{
    private static readonly TimeSpan Bearable = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Recent = TimeSpan.FromMinutes(5);

    public string Name => "turns";

    public ValueTask<string?> Look(DateTimeOffset now, CancellationToken cancel)
    {
        var middle = TurnMetrics.RecentMiddle(Recent);
        return ValueTask.FromResult(middle > Bearable ? $"{middle.Value.TotalSeconds:0.0} s" : null);
    }
}
