using Npgsql;
using VolunteerBot.Domain.Records;
using VolunteerBot.Storage.Postgres.Schema;
using VolunteerBot.Storage.Postgres.Tables;
using VolunteerBot.Storage.Postgres.Writing;

namespace VolunteerBot.Storage.Postgres;

/// <summary>
/// Everything the bot keeps, in one PostgreSQL database that any number of hosts use at once. It keeps no state that matters: a server
/// that goes away makes calls fail with <see cref="StoreUnavailableException"/>, and they work again when it is back.
/// </summary>
public sealed partial class PostgresStore : IStore, ISharing, IChangeMarks, IAsyncDisposable
{
    /// <summary>A commit that collided with others is run again so often.</summary>
    private const int MostCollisions = 20;

    private readonly RecordTables _tables;
    private readonly Connections _connections;
    private readonly SchemaUpkeep _schema;
    private readonly Marks _marks;
    private readonly TimeProvider _clock;
    private readonly SemaphoreSlim _preparing = new(1);
    private volatile bool _isPrepared;

    /// <summary>Reaches nothing yet: <see cref="Prepare"/> does, and so does the first call.</summary>
    /// <param name="types">Every record type that will be stored or read.</param>
    /// <exception cref="ArgumentException">The connection string or a record type cannot be used.</exception>
    public PostgresStore(PostgresStoreOptions options, IEnumerable<RecordType> types, TimeProvider clock)
    {
        _clock = clock;
        _tables = new RecordTables([.. types]);
        _connections = new Connections(options.ConnectionString);
        _schema = new SchemaUpkeep(_connections, _tables, options, clock);
        _marks = new Marks(clock);
    }

    /// <summary>Brings the database up to what this program needs. Any number of hosts may do so at once.</summary>
    /// <exception cref="SchemaException">A newer program has changed it so that this one must not use it, or it cannot hold our data.</exception>
    /// <exception cref="StoreUnavailableException">The server could not be reached.</exception>
    public async Task Prepare(CancellationToken cancel)
    {
        await _preparing.WaitAsync(cancel).ConfigureAwait(false);
        try
        {
            if (_isPrepared)
                return;
            await _schema.Run(cancel).ConfigureAwait(false);
            _isPrepared = true;
        }
        catch (Exception e) when (StoreFaults.IsFault(e) && !cancel.IsCancellationRequested)
        {
            throw StoreFaults.Unavailable(e);
        }
        finally
        {
            _preparing.Release();
        }
    }

    /// <summary>
    /// Gives records their keys that a program with fewer indexes wrote since; while two releases run side by side, call it now and then.
    /// It costs next to nothing when there are none.
    /// </summary>
    /// <returns>How many were filled.</returns>
    public async Task<int> FillStale(CancellationToken cancel)
    {
        await Ready(cancel).ConfigureAwait(false);
        return await _connections.Repeatable(connection => _schema.FillStale(connection, cancel), cancel).ConfigureAwait(false);
    }

    public async Task<CommitResult> Commit(IReadOnlyList<Change> changes, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        var commit = new PreparedCommit(changes, _tables);
        if (commit.IsEmpty)
            return CommitResult.Done;
        await Ready(cancel).ConfigureAwait(false);
        return await Commit(commit, isOver: false, cancel).ConfigureAwait(false);
    }

    /// <param name="isOver">Whether rows of other releases are among those it writes.</param>
    private async Task<CommitResult> Commit(PreparedCommit commit, bool isOver, CancellationToken cancel)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return isOver ? await TryCommitOver(commit, cancel).ConfigureAwait(false) : await TryCommit(commit, cancel).ConfigureAwait(false);
            }
            catch (PostgresException e) when (e.SqlState == StoreFaults.OtherShape && attempt < MostCollisions)
            {
                isOver = true;
            }
            catch (PostgresException e) when (StoreFaults.IsCollision(e) && attempt < MostCollisions)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(attempt * 5), _clock, cancel).ConfigureAwait(false);
            }
            catch (Exception e) when (StoreFaults.IsFault(e))
            {
                if (Connections.WasCut(e))
                    _connections.Renew();
                throw StoreFaults.Unavailable(e);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _connections.DisposeAsync().ConfigureAwait(false);
        _preparing.Dispose();
    }

    /// <summary>One round trip: without a BEGIN of its own, a batch is one transaction that ends with it.</summary>
    private async Task<CommitResult> TryCommit(PreparedCommit commit, CancellationToken cancel)
    {
        var connected = await _connections.Open(Purpose.Work, cancel).ConfigureAwait(false);
        await using (connected.ConfigureAwait(false))
        {
            using var batch = new NpgsqlBatch(connected.Connection);
            commit.AddTo(batch);
            return await Finish(commit, batch).ConfigureAwait(false);
        }
    }

    /// <summary>As <see cref="TryCommit"/>, but reads first what this program does not know of the rows it writes.</summary>
    private async Task<CommitResult> TryCommitOver(PreparedCommit commit, CancellationToken cancel)
    {
        var connected = await _connections.Open(Purpose.Work, cancel).ConfigureAwait(false);
        await using (connected.ConfigureAwait(false))
        {
            var over = await commit.Over(connected.Connection, cancel).ConfigureAwait(false);
            using var batch = new NpgsqlBatch(connected.Connection);
            over.AddTo(batch);
            batch.Add("COMMIT");
            return await Finish(over, batch).ConfigureAwait(false);
        }
    }

    /// <summary>A commit that has begun is not given up.</summary>
    private async Task<CommitResult> Finish(PreparedCommit commit, NpgsqlBatch batch)
    {
        try
        {
            foreach (var (type, changes) in await commit.Run(batch).ConfigureAwait(false))
                _marks.Note(type, changes);
            return CommitResult.Done;
        }
        catch (PostgresException e) when (StoreFaults.IsConflict(e))
        {
            return CommitResult.Conflict;
        }
    }

    private ValueTask Ready(CancellationToken cancel) => _isPrepared ? ValueTask.CompletedTask : new ValueTask(Prepare(cancel));
}
