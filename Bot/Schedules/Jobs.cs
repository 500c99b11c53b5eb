using Quartz;

namespace VolunteerBot.Bot.Schedules;

/// <summary>Asks what reminders are due now.</summary>
[DisallowConcurrentExecution]
internal sealed class ReminderJob(ReminderSweep sweep, TimeProvider clock, ILogger<ReminderJob> log) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var done = await sweep.Run(clock.GetUtcNow(), cancellationToken);
        if (done != new SweepResult(0, 0, 0))
            log.LogInformation("Reminders: {Queued} queued, {Closed} closed, {Skipped} skipped.", done.Queued, done.Closed, done.Skipped);
    }
}

/// <summary>Asks what reports are to be opened and reminded of.</summary>
[DisallowConcurrentExecution]
internal sealed class ReportJob(ReportSweep sweep, TimeProvider clock, ILogger<ReportJob> log) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var done = await sweep.Run(clock.GetUtcNow(), cancellationToken);
        if (done != new ReportSweepResult(0, 0, 0, 0))
            log.LogInformation("Reports: {Opened} opened, {Settled} passed on, {Told} people told, {Steps} steps.", done.Opened, done.Settled, done.Told, done.Steps);
    }
}

/// <summary>Asks which roles wait for confirmation, and which requests for a certificate wait, for too long.</summary>
[DisallowConcurrentExecution]
internal sealed class RequestJob(RequestSweep sweep, CertificateSweep certificates, TimeProvider clock, ILogger<RequestJob> log) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var (nudged, closed) = await sweep.Run(clock.GetUtcNow(), cancellationToken);
        if (nudged + closed > 0)
            log.LogInformation("Requests for roles: {Nudged} told of again, {Closed} closed.", nudged, closed);
        if (await certificates.Run(clock.GetUtcNow(), cancellationToken) is > 0 and var told)
            log.LogInformation("Requests for certificates: {Told} told of again.", told);
    }
}

/// <summary>Deletes what was kept long enough, and asks those who have been silent for long.</summary>
[DisallowConcurrentExecution]
internal sealed class RetentionJob(RetentionSweep sweep, TimeProvider clock, ILogger<RetentionJob> log) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var done = await sweep.Run(clock.GetUtcNow(), cancellationToken);
        log.LogInformation("Retention: {Files} files, {Talks} talks, {Proofs} proofs and {Audit} audit entries and {Ledgers} ledgers deleted; {Asked} people asked, {Forgotten} to be forgotten.",
            done.Files, done.Talks, done.Proofs, done.Audit, done.Ledgers, done.Asked, done.Forgotten);
    }
}

/// <summary>Asks what calls and held-back announcements need now.</summary>
[DisallowConcurrentExecution]
internal sealed class CampaignJob(Campaigns.CampaignSweep sweep, TimeProvider clock, ILogger<CampaignJob> log) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var done = await sweep.Run(clock.GetUtcNow(), cancellationToken);
        if (done != new Campaigns.CampaignSweepResult(0, 0, 0))
            log.LogInformation("Campaigns: {Lapsed} offers lapsed, {Waves} waves, {Digests} digests.", done.Lapsed, done.Waves, done.Digests);
    }
}

/// <summary>Tidies up.</summary>
[DisallowConcurrentExecution]
internal sealed class HousekeepingJob(Housekeeping housekeeping, TimeProvider clock, ILogger<HousekeepingJob> log) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var done = await housekeeping.Run(clock.GetUtcNow(), cancellationToken);
        log.LogInformation("Housekeeping: {Flows} flows closed, {Messages} settled messages and {Reminders} reminders deleted.", done.FlowsClosed, done.MessagesDeleted, done.RemindersDeleted);
    }
}
