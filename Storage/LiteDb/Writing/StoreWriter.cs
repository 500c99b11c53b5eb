using VolunteerBot.Domain.Records;
using VolunteerBot.Storage.LiteDb.Records;

namespace VolunteerBot.Storage.LiteDb.Writing;

/// <summary>
/// The one thread that writes. It takes every commit that waits, writes them as one group with one flush, tells the callers,
/// and checkpoints when enough has gathered.
/// </summary>
internal sealed class StoreWriter
{
    private readonly LiteDbFile _file;
    private readonly StoredFiles _files;
    private readonly WriterQueue _queue;
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<StoreFailedException> _failed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public StoreWriter(LiteDbFile file, StoredFiles files, int largestGroup)
    {
        (_file, _files, _queue) = (file, files, new WriterQueue(largestGroup));
        new Thread(Run) { IsBackground = true, Name = "store writer" }.Start();
    }

    /// <summary>Ends when a write failed in a way only opening anew can mend.</summary>
    public Task<StoreFailedException> Failed => _failed.Task;

    /// <exception cref="StoreUnavailableException">The store failed or is closed.</exception>
    public Task<CommitResult> Commit(IReadOnlyList<PreparedChange> changes, CancellationToken cancel)
    {
        var request = new CommitRequest(changes, cancel);
        if (!_queue.TryAdd(request))
            throw Closed();
        return request.Task;
    }

    /// <summary>Runs something on the writer's thread between two groups.</summary>
    public Task<T> Alone<T>(Func<LiteDbFile, T> work)
    {
        var done = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        var queued = _queue.TryAdd(() =>
        {
            try
            {
                done.SetResult(work(_file));
            }
            catch (Exception e)
            {
                NoteFailure(e);
                done.SetException(e);
            }
        });
        return queued ? done.Task : throw Closed();
    }

    /// <summary>Does what waits, then ends the thread.</summary>
    public Task Close()
    {
        _queue.Close();
        return _ended.Task;
    }

    private void Run()
    {
        var group = new List<CommitRequest>();
        while (_queue.Take(group, out var alone))
        {
            alone?.Invoke();
            group.RemoveAll(r => r.IsWithdrawn());
            if (group.Count > 0)
                Commit(group);
            group.Clear();
        }

        _ended.SetResult();
    }

    private void Commit(List<CommitRequest> group)
    {
        try
        {
            Write(group);
            _file.CheckpointIfDue();
        }
        catch (StoreFailedException e)
        {
            NoteFailure(e);
            foreach (var request in group)
                request.TrySetException(Unavailable(e));
        }
        catch (Exception) when (group.Count > 1)
        {
            foreach (var request in group.Where(r => !r.Task.IsCompleted).ToList())
                Commit([request]); // LiteDB refused the transaction because of one of them: alone, only that one fails.
        }
        catch (Exception e)
        {
            group[0].TrySetException(Unavailable(e));
        }
    }

    private void Write(List<CommitRequest> group)
    {
        var pending = new PendingGroup(_files);
        pending.Read(group.SelectMany(r => r.Changes));
        var added = new bool[group.Count];
        for (var i = 0; i < group.Count; i++)
            added[i] = pending.TryAdd(group[i].Changes);
        if (!pending.IsEmpty)
            pending.Write(writes => _file.CommitGroup(_ => writes()));
        for (var i = 0; i < group.Count; i++)
            group[i].TrySetResult(added[i] ? CommitResult.Done : CommitResult.Conflict);
    }

    /// <summary>Tells the host, when only opening anew can mend it.</summary>
    public void NoteFailure(Exception e)
    {
        if (e is StoreFailedException failure)
            _failed.TrySetResult(failure);
    }

    private static StoreUnavailableException Unavailable(Exception e) => new("The store could not write: " + e.Message, e);

    private static StoreUnavailableException Closed() => new("The store is closed.");
}
