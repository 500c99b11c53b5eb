using Quartz;
using VolunteerBot.Bot.Observability.Alarms;

namespace VolunteerBot.Bot.Observability;

/// <summary>The alarms, in the order in which to look at them.</summary>
internal static class AlarmSetup
{
    public static IServiceCollection AddAlarms(this IServiceCollection services) => services
        .AddSingleton<PollingAlarm>()
        .AddSingleton<IAlarm, StoreAlarm>()
        .AddSingleton<IAlarm, DiskAlarm>()
        .AddSingleton<IAlarm>(s => s.GetRequiredService<PollingAlarm>())
        .AddSingleton<IAlarm, AccountsAlarm>()
        .AddSingleton<IAlarm, AnswersAlarm>()
        .AddSingleton<IAlarm, OutboxAlarm>()
        .AddSingleton<IAlarm, JobsAlarm>()
        .AddSingleton<IAlarm, TurnsAlarm>()
        .AddSingleton<AlarmBoard>()
        .AddSingleton<AlarmWatch>()
        .AddHostedService(s => s.GetRequiredService<AlarmWatch>())
        .AddQuartz(quartz => quartz.AddJobListener<JobMetrics>());
}
