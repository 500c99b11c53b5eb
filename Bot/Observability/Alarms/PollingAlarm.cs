using System.Collections.Concurrent;

namespace VolunteerBot.Bot.Observability.Alarms;

/// <summary>Nothing comes in from a platform that is polled. The pollers say what became of each try.</summary>
public sealed class PollingAlarm : IAlarm
{
    private static readonly TimeSpan Bearable = TimeSpan.FromMinutes(3);
    private readonly ConcurrentDictionary<string, DateTimeOffset> _failingSince = new(StringComparer.Ordinal);

    public string Name => "polling";

    public void Succeeded(string account) => _failingSince.TryRemove(account, out _);

    public void Failed(string account, DateTimeOffset at) => _failingSince.TryAdd(account, at);

    ValueTask<string?> IAlarm.Look(DateTimeOffset now, CancellationToken cancel)
    {
        var silent = _failingSince.Where(f => now - f.Value > Bearable).Select(f => f.Key).Order(StringComparer.Ordinal).ToList();
        return ValueTask.FromResult(silent.Count == 0 ? null : string.Join(", ", silent));
    }
}
