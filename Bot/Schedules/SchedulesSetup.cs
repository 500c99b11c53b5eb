using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Quartz;
using VolunteerBot.Bot.Stores;

namespace VolunteerBot.Bot.Schedules;

/// <summary>Composes the schedules.</summary>
public static class SchedulesSetup
{
    /// <summary>Adds the jobs and the scheduler, on the container's <see cref="TimeProvider"/>; needs delivery, a store and the topics.</summary>
    public static IServiceCollection AddSchedules(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<SchedulesOptions>()
            .Bind(configuration.GetSection(SchedulesOptions.Section), o => o.ErrorOnUnknownConfiguration = true)
            .ValidateOnStart();
        services.AddSingleton<IValidateOptions<SchedulesOptions>, SchedulesOptionsValidator>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<ReminderSweep>();
        services.AddSingleton<ReportSweep>();
        services.AddSingleton<RequestSweep>();
        services.AddSingleton<CertificateSweep>();
        services.AddSingleton<Campaigns.NoticeWriter>();
        services.AddSingleton<Campaigns.DigestSweep>();
        services.AddSingleton<Campaigns.NeedSweep>();
        services.AddSingleton<Campaigns.CampaignSweep>();
        services.AddSingleton<Housekeeping>();
        services.AddOptions<RetentionOptions>().Bind(configuration.GetSection(RetentionOptions.Section), o => o.ErrorOnUnknownConfiguration = true).ValidateOnStart();
        services.AddSingleton<IValidateOptions<RetentionOptions>, RetentionOptionsValidator>();
        services.AddSingleton<InactivePeople>();
        services.AddSingleton<RetentionSweep>();
        services.AddQuartz(quartz => ShareSchedule(quartz, configuration));
        services.AddHostedService<SchedulesService>();
        return services;
    }

    /// <summary>
    /// On a store of one host the schedule is in memory. On PostgreSQL all hosts share one schedule in the same database: each run falls
    /// to one of them, and a dead host's runs to the others within seconds.
    /// </summary>
    private static void ShareSchedule(IQuartzBuilder quartz, IConfiguration configuration)
    {
        if (StorageSettings.Of(configuration) is not StorageSettings.Postgres { ConnectionString: var connection })
            return;
        quartz.UsePersistentStore(store =>
        {
            store.UsePostgres(connection);
            store.ProvisionSchema();
            store.UseClustering(cluster =>
            {
                cluster.CheckinInterval = Hosts.EqualHosts.BeatEvery;
                cluster.CheckinMisfireThreshold = Hosts.EqualHosts.BeatEvery;
            });
        });
    }
}
