using VolunteerBot.Domain.Records;
using VolunteerBot.Tests.Storage;

namespace VolunteerBot.Tests.Schedules;

/// <summary>Lets something happen after all was read, right before the first commit.</summary>
internal sealed class MeanwhileStore(IStore inner, Func<Task> meanwhile) : PassingStore(inner)
{
    private int _commits;

    public override async Task<CommitResult> Commit(IReadOnlyList<Change> changes, CancellationToken cancel)
    {
        if (Interlocked.Increment(ref _commits) == 1)
            await meanwhile();
        return await base.Commit(changes, cancel);
    }
}
