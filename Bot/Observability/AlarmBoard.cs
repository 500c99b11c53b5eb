using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using VolunteerBot.Bot.Observability.Alarms;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Observability;

/// <summary>An alarm as it stands.</summary>
/// <param name="Since">Null = all is well.</param>
/// <param name="Detail">A short figure or code; empty when all is well.</param>
public sealed record AlarmState(string Name, DateTimeOffset? Since, string Detail);

/// <summary>What every alarm of this host found when it last looked; also the gauge <c>alarm.active</c> (1 or 0 by alarm).</summary>
internal sealed class AlarmBoard
{
    public const string MeterName = "VolunteerBot.Alarms";

    private readonly IReadOnlyList<IAlarm> _alarms;
    private readonly ConcurrentDictionary<string, AlarmState> _states = new(StringComparer.Ordinal);

    public AlarmBoard(IEnumerable<IAlarm> alarms, IMeterFactory meters)
    {
        _alarms = [.. alarms];
        foreach (var alarm in _alarms)
            _states[alarm.Name] = new(alarm.Name, null, "");
        meters.Create(MeterName).CreateObservableGauge("alarm.active",
            () => _states.Values.Select(s => new Measurement<int>(s.Since is null ? 0 : 1, new KeyValuePair<string, object?>("alarm", s.Name))), "{alarm}", "Whether an alarm stands");
    }

    /// <summary>In the order in which to look at them: what explains others comes first.</summary>
    public IReadOnlyList<AlarmState> All => [.. _alarms.Select(a => _states[a.Name])];

    /// <summary>Looks at all and returns those that began or ended with this look.</summary>
    public async Task<IReadOnlyList<AlarmState>> Look(DateTimeOffset now, CancellationToken cancel)
    {
        var changed = new List<AlarmState>();
        foreach (var alarm in _alarms)
        {
            var before = _states[alarm.Name];
            string? found;
            try
            {
                found = await alarm.Look(now, cancel);
            }
            catch (Exception e) when (e is StoreUnavailableException or Quartz.SchedulerException or IOException)
            {
                continue; // It cannot be told now; the alarm of the store says why.
            }
            var after = new AlarmState(alarm.Name, found is null ? null : before.Since ?? now, found ?? "");
            _states[alarm.Name] = after;
            if (after.Since is null != before.Since is null)
                changed.Add(after);
        }
        return changed;
    }
}
