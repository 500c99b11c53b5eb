using VolunteerBot.Domain.Records;

namespace VolunteerBot.Tests.Storage;

/// <summary>Lets something happen after all was read, right before the first commit.</summary>
internal sealed class MeanwhileStore(IStore inner, Func<Task> meanwhile) : PassingStore(inner)
{
    private int _commits;

    /// <summary>How often it was asked to, whatever came of it.</summary>
    public int Commits => _commits;

    public override async Task<CommitResult> Commit(IReadOnlyList<Change> changes, CancellationToken cancel)
    {
        if (Interlocked.Increment(ref _commits) == 1)
            await meanwhile();
        return await base.Commit(changes, cancel);
    }
}
