using VolunteerBot.Bot.Delivery;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Observability;

/// <summary>
/// Looks at the alarms twice a minute, logs each that begins or ends, and tells the administrators in chat of one that stands for five
/// minutes, once a day at most.
/// </summary>
internal sealed class AlarmWatch(AlarmBoard board, TellAdministrators tell, TimeProvider clock, ILogger<AlarmWatch> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Stands = TimeSpan.FromMinutes(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
                await Look(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The program stops.
        }
    }

    /// <summary>One look, with all that follows from it.</summary>
    public async Task Look(CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        foreach (var changed in await board.Look(now, cancel))
        {
            if (changed.Since is null)
                log.LogInformation("Alarm {Alarm} is over.", changed.Name);
            else
                log.LogWarning("Alarm {Alarm}: {Detail}. What it means and what to do: docs/alarms.md.", changed.Name, changed.Detail);
        }
        foreach (var standing in board.All.Where(a => now - a.Since >= Stands))
            await Tell(standing, now, cancel);
    }

    private async Task Tell(AlarmState alarm, DateTimeOffset now, CancellationToken cancel)
    {
        try
        {
            var day = now.ToString("yyyyMMdd", System.Globalization.CultureInfo.InvariantCulture);
            await tell.Tell($"alarm-{alarm.Name}-{day}",
                [new Say("alarm.tell", new Say("alarm." + alarm.Name), alarm.Detail, new Say($"alarm.{alarm.Name}.means"), new Say($"alarm.{alarm.Name}.do"))], notOn: "", cancel);
        }
        catch (StoreUnavailableException)
        {
            // Nobody can be told while the store is away; /health/ready says so.
        }
    }
}
