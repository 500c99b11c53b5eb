namespace VolunteerBot.Domain.Records;

/// <summary>The one contract of every store. The suite in <c>Tests/Storage</c> says what it promises.</summary>
public interface IStore : IRecords
{
    /// <summary>
    /// Writes all changes or none, in the order given: a later one finds what an earlier one of the list left. When the task has
    /// ended with <see cref="CommitResult.Done"/> they survive a crash of the process and a loss of power.
    /// </summary>
    /// <exception cref="StoreUnavailableException">
    /// The store could not write. Nothing was changed, or (if the disk failed under the write) it shows when the store is opened
    /// anew; either way it must not be confirmed to anybody.
    /// </exception>
    /// <exception cref="ArgumentException">A change is beyond <see cref="RecordLimits"/> or of an unknown record type; nothing was changed.</exception>
    Task<CommitResult> Commit(IReadOnlyList<Change> changes, CancellationToken cancel);
}

public enum CommitResult
{
    Done,

    /// <summary>A record was not at the version expected; nothing was written. Read again and decide again.</summary>
    Conflict,
}

/// <summary>The store cannot be read or written now (disk full, file gone, server away).</summary>
public sealed class StoreUnavailableException(string message, Exception? inner = null) : Exception(message, inner);
