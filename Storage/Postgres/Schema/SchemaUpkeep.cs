using Npgsql;
using VolunteerBot.Storage.Postgres.Tables;
using VolunteerBot.Storage.Postgres.Writing;

namespace VolunteerBot.Storage.Postgres.Schema;

/// <summary>
/// Brings a database to the form this program needs: the steps it has not had, then the tables, columns and indexes of the record types,
/// then keys that are missing. One host at a time does so; the others wait, and find nothing left to do.
/// </summary>
internal sealed class SchemaUpkeep(Connections connections, RecordTables tables, PostgresStoreOptions options, TimeProvider clock)
{
    private const int OldestServer = 140_000;

    /// <summary>The advisory lock of all upkeep: <c>VoluntB</c> in ASCII.</summary>
    private const long UpkeepLock = 0x566F6C756E7442;

    private static readonly TimeSpan LockRetry = TimeSpan.FromMilliseconds(100);

    /// <exception cref="SchemaException">The database cannot be used by this program.</exception>
    public async Task Run(CancellationToken cancel)
    {
        var connected = await connections.Open(Purpose.Work, cancel).ConfigureAwait(false);
        await using (connected.ConfigureAwait(false))
        {
            var connection = connected.Connection;
            await CheckServer(connection, cancel).ConfigureAwait(false);
            if (!options.MayBeHalfMoved && await MoveNotes.Read(connection, cancel).ConfigureAwait(false) is not null)
                throw new SchemaException("A move of another store into this database has begun and not ended. Run 'migrate-store postgres' again to finish it, or empty the database.");
            await Alone(connection, async () =>
            {
                await new StepRunner([.. StoreSteps.All, .. options.ExtraSteps], clock).Run(connection, cancel).ConfigureAwait(false);
                foreach (var table in tables.All)
                    await new TableUpkeep(table).Run(connection, cancel).ConfigureAwait(false);
                await FillStale(connection, cancel).ConfigureAwait(false);
            }, cancel).ConfigureAwait(false);
        }
    }

    /// <summary>Fills the missing keys of all types; how many records had none.</summary>
    public async Task<int> FillStale(NpgsqlConnection connection, CancellationToken cancel)
    {
        var forms = await KnownForms.Read(connection, cancel).ConfigureAwait(false);
        var filled = 0;
        foreach (var table in tables.All)
            filled += await new StaleKeys(table, forms).Fill(connection, cancel).ConfigureAwait(false);
        return filled;
    }

    private static async Task CheckServer(NpgsqlConnection connection, CancellationToken cancel)
    {
        var version = int.Parse(await Sql.Text(connection, "SHOW server_version_num", cancel).ConfigureAwait(false), System.Globalization.CultureInfo.InvariantCulture);
        if (version < OldestServer)
            throw new SchemaException($"The PostgreSQL server has version {version / 10_000}; this program needs {OldestServer / 10_000} or newer.");
        var encoding = await Sql.Text(connection, "SHOW server_encoding", cancel).ConfigureAwait(false);
        if (encoding != "UTF8")
            throw new SchemaException($"The database is encoded in {encoding}; create it with ENCODING 'UTF8'.");
    }

    /// <summary>
    /// Asks for the lock again and again instead of waiting in the server: who waits there has a snapshot open, and an index that is built
    /// concurrently waits for it.
    /// </summary>
    private async Task Alone(NpgsqlConnection connection, Func<Task> body, CancellationToken cancel)
    {
        while (!await Sql.IsTrue(connection, "SELECT pg_try_advisory_lock($1)", cancel, Parameters.Number(UpkeepLock)).ConfigureAwait(false))
            await Task.Delay(LockRetry, clock, cancel).ConfigureAwait(false);
        try
        {
            await body().ConfigureAwait(false);
        }
        finally
        {
            // On a connection that was cut the lock is gone already.
            if (connection.FullState == System.Data.ConnectionState.Open)
                await Sql.Run(connection, "SELECT pg_advisory_unlock($1)", CancellationToken.None, Parameters.Number(UpkeepLock)).ConfigureAwait(false);
        }
    }
}
