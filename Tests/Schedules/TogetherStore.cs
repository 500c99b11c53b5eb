using VolunteerBot.Domain.Records;
using VolunteerBot.Tests.Storage;

namespace VolunteerBot.Tests.Schedules;

/// <summary>Holds the first commits back until so many are under way; who commits one after another waits for ever, that is ten seconds.</summary>
internal sealed class TogetherStore(IStore inner, int commits) : PassingStore(inner)
{
    private static readonly TimeSpan ForEver = TimeSpan.FromSeconds(10);
    private readonly TaskCompletionSource _allHere = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _here;

    public int Commits => _here;

    public override async Task<CommitResult> Commit(IReadOnlyList<Change> changes, CancellationToken cancel)
    {
        if (Interlocked.Increment(ref _here) == commits)
            _allHere.SetResult();
        await _allHere.Task.WaitAsync(ForEver, cancel);
        return await base.Commit(changes, cancel);
    }
}
