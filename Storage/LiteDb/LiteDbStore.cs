using LiteDB;
using VolunteerBot.Domain.Records;
using VolunteerBot.Storage.LiteDb.Migrations;
using VolunteerBot.Storage.LiteDb.Records;
using VolunteerBot.Storage.LiteDb.Writing;

namespace VolunteerBot.Storage.LiteDb;

/// <summary>
/// Everything the bot keeps, in one LiteDB file. Commits from any thread are gathered by one writer and share their flush; reads go on
/// beside it on the caller's thread. After <see cref="Failed"/> has ended every call is refused: the host should stop and start anew.
/// </summary>
public sealed partial class LiteDbStore : IStore, IChangeMarks, IAsyncDisposable
{
    private readonly LiteDbFile _file;
    private readonly RecordCollections _collections;
    private readonly StoredFiles _files;
    private readonly StoreWriter _writer;

    /// <summary>Takes over an open file.</summary>
    internal LiteDbStore(LiteDbFile file, IEnumerable<RecordType> types, TimeProvider clock, LiteDbStoreOptions? options = null)
    {
        options ??= new LiteDbStoreOptions();
        _file = file;
        _collections = new RecordCollections(types, file.Database, options.CacheBytes);
        _files = new StoredFiles(file.Database);
        if (!options.MayBeHalfMoved && MoveNote.Read(file.Database) is not null)
            throw new HalfMovedStoreException(file.Name);
        file.CommitGroup(database => Migrator.Run(database, clock, file.Name));
        NewCollections.Create(file, [StoredFiles.Collection, .. _collections.All.Select(c => c.Type.Name)]);
        foreach (var collection in _collections.All)
            IndexUpkeep.Run(file, collection);
        _writer = new StoreWriter(file, _files, options.LargestGroup);
    }

    /// <summary>Opens the store at a path ending in .db, or creates it, and brings it up to this program's form.</summary>
    /// <param name="types">Every record type that will be stored or read.</param>
    /// <exception cref="StoreException">It is open elsewhere, damaged, or was written by a newer program.</exception>
    /// <exception cref="StoreUnavailableException">The folder or disk refuses.</exception>
    public static LiteDbStore Open(string path, IEnumerable<RecordType> types, TimeProvider clock, LiteDbStoreOptions? options = null)
    {
        LiteDbFile? file = null;
        try
        {
            file = LiteDbFile.Open(path, options?.File);
            return new LiteDbStore(file, types, clock, options);
        }
        catch (Exception e)
        {
            file?.Dispose();
            if (e is UnauthorizedAccessException or IOException and not StoreException)
                throw new StoreUnavailableException($"The store {path} cannot be opened: {e.Message} The folder must exist or be creatable, be writable and have space.", e);
            if (IsDamage(e))
                throw new DamagedStoreException(path, e.Message, e);
            throw;
        }
    }

    /// <summary>What LiteDB throws at bytes that are not its own.</summary>
    private static bool IsDamage(Exception e) =>
        e is LiteException or InvalidCastException or IndexOutOfRangeException or NullReferenceException or KeyNotFoundException or OverflowException or ArgumentException { ParamName: not null }
            or System.Text.DecoderFallbackException;

    /// <summary>Ends, with the reason, when a write failed in a way that only opening anew can mend.</summary>
    public Task<StoreFailedException> Failed => _writer.Failed;

    /// <summary>Counts the commits that changed records of a type since the store was opened.</summary>
    public ValueTask<long> ChangesOf(RecordType type, CancellationToken cancel)
    {
        type.MustBeMarked();
        return ValueTask.FromResult(_collections.Of(type).Recent.Changes);
    }

    public Task<CommitResult> Commit(IReadOnlyList<Change> changes, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        var prepared = new PreparedChange[changes.Count];
        for (var i = 0; i < prepared.Length; i++)
            prepared[i] = PreparedChange.Of(changes[i], _collections);
        return _writer.Commit(prepared, cancel);
    }

    /// <summary>What LiteDB would do for a query: whether it uses an index shows here.</summary>
    internal string PlanOf(RecordType type, RecordIndex index, string? from, string? to, bool descending) =>
        _collections.Of(type).Plan(index, from, to, descending).ToString();

    /// <summary>Finishes the commits that wait and the reads that have begun, then closes the file. To do it twice is no harm.</summary>
    public async ValueTask DisposeAsync()
    {
        await _writer.Close().ConfigureAwait(false);
        await EndReading().ConfigureAwait(false);
        _file.Dispose();
    }
}
