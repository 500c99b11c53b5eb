using VolunteerBot.Domain.Records;
using VolunteerBot.Tests.Storage;

namespace VolunteerBot.Tests.Channels.ZaloOa;

/// <summary>The way to a store that outlives the process: at the commit a test names the process dies, or the store is away.</summary>
internal sealed class DyingStore(IStore inner) : PassingStore(inner)
{
    private readonly TaskCompletionSource _died = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _commits;

    /// <summary>This commit and nothing after it gets through, counted from 1.</summary>
    public int DiesAtCommit { get; init; } = int.MaxValue;

    /// <summary>This commit waits until <see cref="Release"/>; the process is slow.</summary>
    public int HoldsAtCommit { get; init; }

    public TaskCompletionSource Release { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>These commits find the store away.</summary>
    public IReadOnlyList<int> AwayAtCommits { get; init; } = [];

    /// <summary>Ends when the process has died, or the store was away for the first time.</summary>
    public Task Died => _died.Task;

    public override async Task<CommitResult> Commit(IReadOnlyList<Change> changes, CancellationToken cancel)
    {
        var number = Interlocked.Increment(ref _commits);
        if (number >= DiesAtCommit)
        {
            _died.TrySetResult();
            return await new TaskCompletionSource<CommitResult>().Task;
        }
        if (number == HoldsAtCommit)
        {
            _died.TrySetResult();
            await Release.Task;
        }
        if (!AwayAtCommits.Contains(number))
            return await base.Commit(changes, cancel);
        _died.TrySetResult();
        throw new StoreUnavailableException("The store is away.");
    }
}
