using LiteDB;
using VolunteerBot.Domain.Records;
using VolunteerBot.Storage.LiteDb.Records;

namespace VolunteerBot.Storage.LiteDb;

/// <summary>Reading: on the caller's thread, at once, beside the writer.</summary>
public sealed partial class LiteDbStore
{
    /// <summary>LiteDB refuses every call while more than 100 transactions are open, and a read is one.</summary>
    private const int MostReaders = 48;

    private readonly SemaphoreSlim _readers = new(MostReaders);
    private volatile bool _isClosed;

    public ValueTask<Stored<T>?> Get<T>(RecordType<T> type, string id, CancellationToken cancel) where T : class
    {
        RecordLimits.CheckId(id);
        var collection = _collections.Of(type);
        var found = collection.Recent.TryGet(id, out var recent) ? recent : Reading(() => collection.Load(id), cancel);
        ThrowIfFailed();
        return ValueTask.FromResult(found.Version == 0 ? null : Value(type, found));
    }

    public ValueTask<IReadOnlyList<Stored<T>>> Find<T>(RecordQuery<T> query, CancellationToken cancel) where T : class
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(query.Limit, 1);
        var collection = _collections.Of(query.Type);
        var found = Reading(() => collection.Find(query.Index, query.From, query.To, query.Limit, query.Descending), cancel);
        return ValueTask.FromResult<IReadOnlyList<Stored<T>>>([.. found.Select(record => Value(query.Type, record)!)]);
    }

    public ValueTask<long> Count<T>(RecordQuery<T> query, CancellationToken cancel) where T : class
    {
        var collection = _collections.Of(query.Type);
        return ValueTask.FromResult(Reading(() => collection.Count(query.Index, query.From, query.To), cancel));
    }

    public async ValueTask<IReadOnlyDictionary<string, int>> Tally<T>(RecordType<T> type, RecordIndex<T> index, CancellationToken cancel) where T : class
    {
        index.MustBeTallied();
        ThrowIfFailed();
        var collection = _collections.Of(type);
        var tally = collection.Tallies[index];
        if (tally.Read() is { } known)
            return known;
        await _writer.Alone(_ =>
        {
            if (!tally.IsKept)
                collection.FillTally(index);
            return true;
        }).WaitAsync(cancel).ConfigureAwait(false);
        return tally.Read()!;
    }

    public ValueTask<IReadOnlyList<Stored<T>>> Page<T>(RecordType<T> type, string? afterId, int limit, CancellationToken cancel) where T : class
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        var found = Reading(() => _collections.Of(type).Page(afterId, limit), cancel);
        return ValueTask.FromResult<IReadOnlyList<Stored<T>>>([.. found.Select(record => Value(type, record)!)]);
    }

    public ValueTask<byte[]?> ReadFile(string fileId, CancellationToken cancel)
    {
        RecordLimits.CheckId(fileId);
        return ValueTask.FromResult(Reading(() => _files.Read(fileId), cancel));
    }

    /// <summary>Lets those who are reading end and refuses everybody after them: LiteDB must not be closed under a reader.</summary>
    private async Task EndReading()
    {
        _isClosed = true;
        for (var i = 0; i < MostReaders; i++)
            await _readers.WaitAsync().ConfigureAwait(false);
        _readers.Release(MostReaders);
    }

    private TResult Reading<TResult>(Func<TResult> read, CancellationToken cancel)
    {
        ThrowIfFailed();
        _readers.Wait(cancel);
        try
        {
            if (_isClosed)
                throw new StoreUnavailableException("The store is closed.");
            return read();
        }
        catch (Exception e) when (e is LiteException or IOException or ObjectDisposedException)
        {
            if (_file.EndedBy(e) is { } failure)
                _writer.NoteFailure(failure);
            throw new StoreUnavailableException("The store could not be read: " + e.Message, e);
        }
        finally
        {
            _readers.Release();
        }
    }

    /// <summary>What is in memory may be ahead of the disk after a failed write, so nothing of it may be shown.</summary>
    private void ThrowIfFailed()
    {
        if (_file.HasFailed)
            throw new StoreUnavailableException("The store failed and must be opened anew.");
    }

    private static Stored<T>? Value<T>(RecordType<T> type, StoredJson record) where T : class =>
        new(System.Text.Json.JsonSerializer.Deserialize(record.Json, type.Json)!, record.Version);
}
