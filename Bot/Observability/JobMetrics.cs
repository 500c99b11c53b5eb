using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Quartz;

namespace VolunteerBot.Bot.Observability;

/// <summary>How long the jobs of the schedule take, and which failed.</summary>
internal sealed class JobMetrics : IJobListener
{
    private readonly ConcurrentDictionary<string, Activity?> _spans = new(StringComparer.Ordinal);
    private static readonly Meter Meter = new("VolunteerBot.Jobs");
    private static readonly Histogram<double> Duration = Meter.CreateHistogram<double>("job.duration", "ms", "From the start of a job to its end");
    private static readonly Counter<long> Failed = Meter.CreateCounter<long>("job.failed", "{run}", "Runs that ended with a fault");

    public string Name => "metrics";

    public ValueTask JobToBeExecuted(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        _spans[context.FireInstanceId] = Tracing.Job(context.JobDetail.Key.Name);
        return ValueTask.CompletedTask;
    }

    public ValueTask JobExecutionVetoed(IJobExecutionContext context, CancellationToken cancellationToken = default) => ValueTask.CompletedTask;

    public ValueTask JobWasExecuted(IJobExecutionContext context, JobExecutionException? jobException, CancellationToken cancellationToken = default)
    {
        _spans.TryRemove(context.FireInstanceId, out var span);
        using var ended = span;
        var job = new KeyValuePair<string, object?>("job", context.JobDetail.Key.Name);
        Duration.Record(context.JobRunTime.TotalMilliseconds, job);
        if (jobException is not null)
        {
            Failed.Add(1, job);
            span.Failed(jobException.GetBaseException());
        }
        return ValueTask.CompletedTask;
    }
}
