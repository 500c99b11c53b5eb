using Npgsql;
using VolunteerBot.Domain.Records;
using VolunteerBot.Storage.Postgres.Writing;

namespace VolunteerBot.Storage.Postgres;

/// <summary>Keeping out of other hosts' way.</summary>
public sealed partial class PostgresStore
{
    /// <summary>
    /// One round trip: begin, wait for the lock (the server lets those who wait go on in the order in which they came), read what is newer
    /// than the version known, and the marks. The transaction stays open, and what is committed under the hold is its only write.
    /// </summary>
    public async Task<IHold<T>> Hold<T>(RecordType<T> type, string id, long? known, CancellationToken cancel) where T : class
    {
        RecordLimits.CheckId(id);
        await Ready(cancel).ConfigureAwait(false);
        for (var isSecond = false; ; isSecond = true)
        {
            try
            {
                return await TryHold(type, id, known, cancel).ConfigureAwait(false);
            }
            catch (Exception e) when (StoreFaults.IsFault(e) && !cancel.IsCancellationRequested)
            {
                if (isSecond || !Connections.WasCut(e))
                    throw StoreFaults.Unavailable(e);
                _connections.Renew();
            }
        }
    }

    public async Task<IReadOnlyList<Stored<T>>> Claim<T>(
        RecordQuery<T> query, Claimant claimant, IReadOnlySet<string> have, CancellationToken cancel) where T : class
    {
        query.Type.MustBeClaimed();
        ArgumentOutOfRangeException.ThrowIfLessThan(query.Limit, 1);
        if (query.Descending)
            throw new ArgumentException("Records are claimed in key order, from the first.");
        await Ready(cancel).ConfigureAwait(false);
        var statement = _tables.Of(query.Type).Queries.Claim(query.Index, EndsOf(query));
        NpgsqlParameter[] parameters =
        [
            .. KeysOf(query), Parameters.Number(query.Limit), Parameters.Text(claimant.Host),
            Parameters.Texts([.. claimant.OtherHosts]), Parameters.Texts([.. have]),
        ];
        // To be done twice is no harm: what a lost answer gave to this host is not among what it has, so it is given again.
        return await _connections.Repeatable(async connection =>
        {
            using var command = Command(connection, statement, parameters);
            var reader = await command.ExecuteReaderAsync(cancel).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
                return await ReadRecords(query.Type, reader, cancel).ConfigureAwait(false);
        }, cancel).ConfigureAwait(false);
    }

    private async Task<IHold<T>> TryHold<T>(RecordType<T> type, string id, long? known, CancellationToken cancel) where T : class
    {
        var table = _tables.Of(type);
        var connected = await _connections.Open(Purpose.Hold, cancel).ConfigureAwait(false);
        try
        {
            // However long the others' turns take: the server drops those who hold and do nothing.
            using var batch = new NpgsqlBatch(connected.Connection) { Timeout = 0 };
            batch.Add("BEGIN")
                .Add("SELECT pg_advisory_xact_lock($1)", Parameters.Number(LockOf(type, id)))
                .Add(table.Queries.GetNewer, Parameters.Text(id), Parameters.Number(known ?? -1))
                .Add(Marks.Read);
            var reader = await batch.ExecuteReaderAsync(cancel).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
            {
                // The server sends nothing before the lock is there, and then everything.
                await reader.ReadAsync(cancel).ConfigureAwait(false);
                var askedAt = _clock.GetTimestamp();
                await reader.NextResultAsync(cancel).ConfigureAwait(false);
                var isThere = await reader.ReadAsync(cancel).ConfigureAwait(false);
                var newer = isThere && !await reader.IsDBNullAsync(0, cancel).ConfigureAwait(false) ? RecordIn(type, reader) : null;
                await reader.NextResultAsync(cancel).ConfigureAwait(false);
                _marks.NoteAll(await ReadMarks(reader, cancel).ConfigureAwait(false), askedAt);
                return new PostgresHold<T>(this, connected, newer, isMissing: !isThere && known != 0);
            }
        }
        catch
        {
            await connected.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Commits in the transaction of a hold and ends it, in one round trip.</summary>
    private async Task<CommitResult> CommitUnder(Connected held, PreparedCommit commit)
    {
        using var batch = new NpgsqlBatch(held.Connection);
        commit.AddTo(batch);
        batch.Add("COMMIT");
        try
        {
            return await Finish(commit, batch).ConfigureAwait(false);
        }
        catch (PostgresException e) when (e.SqlState == StoreFaults.OtherShape)
        {
            // The lock went with the transaction: should somebody come between, the versions show it.
            return await Commit(commit, isOver: true, CancellationToken.None).ConfigureAwait(false);
        }
        catch (PostgresException e) when (StoreFaults.IsCollision(e))
        {
            // The lock went with the transaction: it must be decided anew under another hold.
            return CommitResult.Conflict;
        }
        catch (Exception e) when (StoreFaults.IsFault(e))
        {
            if (Connections.WasCut(e))
                _connections.Renew();
            throw StoreFaults.Unavailable(e);
        }
    }

    private static long LockOf(RecordType type, string id) =>
        unchecked((long)Fingerprints.Add(Fingerprints.Add(Fingerprints.Start, type.Name), id));

    /// <summary>An open transaction with the record's lock.</summary>
    private sealed class PostgresHold<T>(PostgresStore store, Connected held, Stored<T>? newer, bool isMissing) : IHold<T> where T : class
    {
        private int _isEnded;

        public Stored<T>? Newer => newer;

        public bool IsMissing => isMissing;

        public async Task<CommitResult> Commit(IReadOnlyList<Change> changes, CancellationToken cancel)
        {
            cancel.ThrowIfCancellationRequested();
            var commit = new PreparedCommit(changes, store._tables);
            ObjectDisposedException.ThrowIf(Interlocked.Exchange(ref _isEnded, 1) == 1, this);
            try
            {
                return await store.CommitUnder(held, commit).ConfigureAwait(false);
            }
            finally
            {
                await GiveBack().ConfigureAwait(false);
            }
        }

        public async ValueTask DisposeAsync()
        {
            if (Interlocked.Exchange(ref _isEnded, 1) == 0)
                await GiveBack().ConfigureAwait(false);
        }

        /// <summary>A transaction that is still open is rolled back, at once, because others wait for its lock.</summary>
        private async ValueTask GiveBack()
        {
            try
            {
                await held.DisposeAsync().ConfigureAwait(false);
            }
            catch (Exception e) when (StoreFaults.IsFault(e))
            {
                // The connection is gone, and with it the transaction.
            }
        }
    }
}
