using Microsoft.Extensions.Options;
using Quartz;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Bot.Schedules;

/// <summary>
/// Starts Quartz once the program answers: building a scheduler must not hold up the first answer. Nothing that is due stands in the
/// schedule; reminders are looked for once right away, so that what fell due while the program was down is found.
/// </summary>
internal sealed class SchedulesService(IServiceProvider services, IOptions<SchedulesOptions> options, IHostApplicationLifetime life) : BackgroundService
{
    private static readonly TimeSpan Retry = TimeSpan.FromSeconds(5);

    private IScheduler? _scheduler;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using (life.ApplicationStarted.Register(() => started.TrySetResult()))
            await started.Task.WaitAsync(stoppingToken);
        while (!await TryBegin(stoppingToken))
            await Task.Delay(Retry, services.GetRequiredService<TimeProvider>(), stoppingToken);
    }

    /// <summary>A shared schedule lies in a database, which may be away just now.</summary>
    private async Task<bool> TryBegin(CancellationToken stoppingToken)
    {
        try
        {
            await Begin(stoppingToken);
            return true;
        }
        catch (SchedulerException away)
        {
            services.GetRequiredService<ILogger<SchedulesService>>().LogWarning("The schedule cannot begin yet, trying again: {Reason}", away.Message);
            return false;
        }
    }

    private async Task Begin(CancellationToken stoppingToken)
    {
        _scheduler ??= await services.GetRequiredService<ISchedulerFactory>().GetScheduler(stoppingToken);
        await Schedule<ReminderJob>(_scheduler, options.Value.Reminders, atStart: true, stoppingToken);
        await Schedule<ReportJob>(_scheduler, options.Value.Reports, atStart: true, stoppingToken);
        await Schedule<RequestJob>(_scheduler, options.Value.Requests, atStart: true, stoppingToken);
        await Schedule<RetentionJob>(_scheduler, options.Value.Retention, atStart: false, stoppingToken);
        await Schedule<CampaignJob>(_scheduler, options.Value.Campaigns, atStart: true, stoppingToken);
        await Schedule<HousekeepingJob>(_scheduler, options.Value.Housekeeping, atStart: false, stoppingToken);
        await _scheduler.Start(stoppingToken);
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        if (_scheduler is not null)
            await _scheduler.Shutdown(waitForJobsToComplete: true, cancellationToken);
    }

    private static async Task Schedule<TJob>(IScheduler scheduler, string cron, bool atStart, CancellationToken cancel) where TJob : IJob
    {
        var job = JobBuilder.Create<TJob>().WithIdentity(typeof(TJob).Name).StoreDurably().Build();
        // A schedule that is shared may have it already, perhaps from an older release.
        await scheduler.AddJob(job, new AddJobOptions { Replace = true }, cancel);
        // A run that was missed is made up for once; each looks for everything that is due.
        var schedule = CronScheduleBuilder.Create(cron).InTimeZone(Zone).WithMisfireInstruction(CronTriggerMisfireInstruction.FireAndProceed);
        await scheduler.ScheduleJob(
            TriggerBuilder.Create(scheduler.TimeProvider).ForJob(job).WithIdentity(typeof(TJob).Name).WithSchedule(schedule).Build(),
            ScheduleJobOptions.Replacing, cancel);
        if (atStart)
            await scheduler.TriggerJob(job.Key, cancellationToken: cancel);
    }

    private static TimeZoneInfo Zone => TimeZoneInfo.FindSystemTimeZoneById(VietnamTime.ZoneId);
}
