using VolunteerBot.Domain.Records;

namespace VolunteerBot.Storage.LiteDb.Writing;

/// <summary>One caller's changes on their way to the disk. The caller goes on on another thread than the writer's.</summary>
internal sealed class CommitRequest(IReadOnlyList<PreparedChange> changes, CancellationToken cancel)
    : TaskCompletionSource<CommitResult>(TaskCreationOptions.RunContinuationsAsynchronously)
{
    public IReadOnlyList<PreparedChange> Changes => changes;

    /// <summary>True when the caller no longer wants it; nothing was written, and the caller has been told.</summary>
    public bool IsWithdrawn() => cancel.IsCancellationRequested && TrySetCanceled(cancel);
}
