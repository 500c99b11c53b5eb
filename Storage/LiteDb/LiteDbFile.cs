using LiteDB;
using LiteDB.Engine;

namespace VolunteerBot.Storage.LiteDb;

/// <summary>
/// One LiteDB file whose commits are durable and cheap. LiteDB's log stays in memory; each group of writes goes to
/// <c>name.journal</c> as one frame with one flush and is there whole or not at all; a checkpoint now and then carries the
/// pages into <c>name.db</c>. After a clean <see cref="Dispose"/> the .db alone is everything.
/// <para>
/// All writing members must be called by one thread at a time, none of them within another. Readers use
/// <see cref="Database"/> from any thread, finish what they enumerate, and may see a group a moment before it is on disk.
/// What is written through <see cref="Database"/> outside <see cref="CommitGroup"/> (an index, say) is durable with the next group.
/// </para>
/// </summary>
public sealed partial class LiteDbFile : IDisposable
{
    private static readonly TimeSpan DeliveryLimit = TimeSpan.FromSeconds(30);

    private readonly string _name;
    private readonly LiteDbFileOptions _options;
    private readonly IBlockFile _data;
    private readonly IBlockFile _journalFile;
    private readonly Journal _journal;
    private readonly LogStream _log;
    private readonly LiteEngine _engine;
    private readonly EngineProbe _probe;
    private readonly IDisposable? _lock;
    private bool _disposed;

    /// <summary>Opens a store on two files of any kind, which it then owns. The data file must hold a store (see <see cref="EmptyStore"/>).</summary>
    internal LiteDbFile(IBlockFile data, IBlockFile journal, string name, LiteDbFileOptions? options = null, IDisposable? heldLock = null)
    {
        (_name, _options, _data, _journalFile, _lock) = (name, options ?? new(), data, journal, heldLock);
        var stamp = Recovery.Run(data, journal, name);
        var pages = new LogPages();
        _journal = new Journal(journal, pages, stamp, name);
        _log = new LogStream(pages, _journal);
        _engine = Sound(name, () => new LiteEngine(new EngineSettings { DataStream = new DataStream(data, _journal), LogStream = _log, Collation = Collation.Binary }));
        _probe = new EngineProbe(_engine);
        Database = Sound(name, () => new LiteDatabase(_engine, _options.Mapper ?? BsonMapper.Global, disposeOnClose: false));
        Sound(name, () =>
        {
            SetPragmas();
            return true;
        });
    }

    /// <summary>LiteDB meets damage with any exception.</summary>
    private static T Sound<T>(string name, Func<T> open)
    {
        try
        {
            return open();
        }
        catch (Exception e) when (e is not StoreException)
        {
            throw new DamagedStoreException(name, e.Message, e);
        }
    }

    /// <summary>The database, for reading anywhere and for writing inside <see cref="CommitGroup"/>.</summary>
    public LiteDatabase Database { get; }

    /// <summary>Path of the data file, or what stands for it.</summary>
    public string Name => _name;

    /// <summary>Bytes of the journal that a checkpoint would make superfluous.</summary>
    public long JournalBytes => _journal.Length;

    /// <summary>Bytes of LiteDB's log held in memory since the last checkpoint.</summary>
    public long LogBytes => _log.Length;

    /// <summary>True once a write has failed: only opening anew helps.</summary>
    public bool HasFailed => _journal.Failure is not null;

    /// <summary>
    /// Runs the writes in one transaction and returns when it is on disk. When they throw, nothing of them remains.
    /// A write that LiteDB refuses ends the transaction: do not catch its exception inside.
    /// </summary>
    /// <exception cref="StoreFailedException">The group could not be made durable, or an earlier one; its fate shows when the store is opened anew.</exception>
    public void CommitGroup(Action<LiteDatabase> writes)
    {
        ArgumentNullException.ThrowIfNull(writes);
        ThrowIfUnusable();
        if (!Database.BeginTrans())
            throw new InvalidOperationException("This thread already has a transaction open.");
        try
        {
            writes(Database);
        }
        catch
        {
            Rollback();
            throw;
        }

        Commit();
        _journal.Persist();
    }

    /// <summary>
    /// Checkpoints when enough has gathered, giving way to readers until <see cref="LiteDbFileOptions.InsistBytes"/>.
    /// True when the log is short now.
    /// </summary>
    public bool CheckpointIfDue()
    {
        ThrowIfUnusable();
        if (_log.Length < _options.CheckpointBytes)
            return true;
        try
        {
            Guarded(_log.Length >= _options.InsistBytes ? () => Database.Checkpoint() : () => _probe.TryCheckpoint());
        }
        catch (LiteException e) when (e.ErrorCode == LiteException.LOCK_TIMEOUT)
        {
            return false; // A reader is stuck; the journal goes on growing, and LogBytes shows it.
        }

        return _log.Length == 0;
    }

    /// <summary>Carries the whole log into the data file, waiting for readers to finish.</summary>
    public void Checkpoint()
    {
        ThrowIfUnusable();
        Guarded(() => Database.Checkpoint());
    }

    /// <summary>Writes a consistent copy that can be opened as a store; it replaces a file already there, whole or not at all.</summary>
    public void CopyTo(string backupPath)
    {
        Checkpoint();
        DurableFile.Replace(Path.GetFullPath(backupPath), copy => BlockCopy.All(_data, copy));
    }

    /// <summary>Checks the open store, as <see cref="Check(string)"/> does.</summary>
    public IReadOnlyList<string> Check()
    {
        Checkpoint();
        return [.. FreePageCheck.Run(_data), .. IndexCheck.Run(Database)];
    }

    /// <summary>
    /// LiteDB closes its engine by itself when a read meets a broken page or a disk that does not answer: nothing works after that
    /// until the file is opened anew, where the journal brings back what it holds. Null for a read that failed alone.
    /// </summary>
    public StoreFailedException? EndedBy(Exception read) =>
        !_disposed && read is IOException or LiteException { ErrorCode: LiteException.INVALID_DATAFILE_STATE } ? _journal.Fail(read) : null;

    /// <summary>Checkpoints and empties the journal, unless a write failed or a reader is stuck: then the journal stays and is replayed.</summary>
    public void Dispose()
    {
        if (_disposed)
            return;
        _disposed = true;
        try
        {
            Close();
        }
        finally
        {
            _data.Dispose();
            _journalFile.Dispose();
            _lock?.Dispose();
        }
    }

    private void Close()
    {
        if (!HasFailed)
        {
            try
            {
                Database.Checkpoint();
                _journalFile.SetLength(0);
                _journalFile.Flush();
            }
            catch (Exception e) when (e is LiteException or IOException or ObjectDisposedException)
            {
                _journal.Fail(e);
            }
        }

        Database.Dispose();
        _engine.Dispose();
    }

    /// <summary>A file that LiteDB made by itself gets the pragmas a new one has.</summary>
    private void SetPragmas()
    {
        if (!Database.UtcDate)
            Database.UtcDate = true;
        if (Database.CheckpointSize != 0)
            Database.CheckpointSize = 0;
    }

    private void Commit()
    {
        var before = _probe.LogLength;
        try
        {
            if (!Database.Commit())
                throw new InvalidOperationException("A refused write had already ended the transaction, and its exception was caught inside the group.");
        }
        catch (LiteException) when (_probe.LogLength == before)
        {
            Rollback(); // Refused before anything was written: an open cursor.
            throw;
        }
        catch (Exception e)
        {
            throw _journal.Fail(e);
        }

        if (!_log.WaitForLength(_probe.LogLength, DeliveryLimit))
            throw _journal.Fail(new TimeoutException("LiteDB did not deliver the pages of a commit."));
    }

    private void Rollback()
    {
        try
        {
            Database.Rollback();
        }
        catch (Exception e)
        {
            throw _journal.Fail(e);
        }
    }

    /// <summary>A checkpoint that could not get its lock changed nothing; one that broke off while writing ends the store.</summary>
    private void Guarded(Action checkpoint)
    {
        try
        {
            checkpoint();
        }
        catch (Exception e) when (e is not LiteException { ErrorCode: LiteException.LOCK_TIMEOUT })
        {
            throw _journal.Fail(e);
        }
    }

    private void ThrowIfUnusable()
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        if (_journal.Failure is { } why)
            throw new StoreFailedException(_name, why);
    }
}
