using Quartz;
using VolunteerBot.Bot.Schedules;

namespace VolunteerBot.Bot.Observability.Alarms;

/// <summary>The schedule stands still: reminders and deadlines are not looked at, on any host.</summary>
internal sealed class JobsAlarm(ISchedulerFactory schedules) : IAlarm
{
    private static readonly string[] Jobs = [nameof(ReminderJob), nameof(ReportJob), nameof(RequestJob), nameof(CampaignJob), nameof(HousekeepingJob), nameof(RetentionJob)];
    private static readonly TimeSpan Bearable = TimeSpan.FromMinutes(5);
    private DateTimeOffset? _firstLook;

    public string Name => "jobs";

    public async ValueTask<string?> Look(DateTimeOffset now, CancellationToken cancel)
    {
        _firstLook ??= now;
        if (now - _firstLook < Bearable)
            return null;
        var scheduler = await schedules.GetScheduler(cancel);
        if (scheduler.Status != SchedulerStatus.Running)
            return "not started";
        var late = new List<string>();
        foreach (var job in Jobs)
        {
            if (await scheduler.GetTrigger(new TriggerKey(job), cancel) is { NextFireTimeUtc: { } next } && now - next > Bearable)
                late.Add($"{job}: {(now - next).TotalMinutes:0} min");
        }
        return late.Count == 0 ? null : string.Join(", ", late);
    }
}
