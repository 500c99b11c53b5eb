using System.Globalization;
using Npgsql;
using VolunteerBot.Bot.Stores;
using VolunteerBot.Domain.Records;
using VolunteerBot.Storage.Postgres;
using VolunteerBot.Tests.Storage.Postgres;

namespace VolunteerBot.Fire.Hosts;

/// <summary>A PostgreSQL server of its own, every commit flushed: ended at once and started again, its connections cut.</summary>
internal sealed class PostgresGround : IGround
{
    private const string Database = "postgres";

    /// <summary>How long it is away when it is ended.</summary>
    private static readonly TimeSpan Away = TimeSpan.FromSeconds(3);

    private readonly ServerProcess _server;
    private readonly SemaphoreSlim _there = new(1);

    private PostgresGround(ServerProcess server, string folder)
    {
        _server = server;
        Settings = new Dictionary<string, string>
        {
            ["Storage__Provider"] = "Postgres", ["Storage__Postgres__ConnectionString"] = server.ConnectionString(Database), ["Privacy__ForgottenFile"] = Path.Combine(folder, "forgotten"),
        };
    }

    public IReadOnlyDictionary<string, string> Settings { get; }

    /// <exception cref="NotHereException">There is no PostgreSQL on this machine.</exception>
    public static async Task<PostgresGround> Start(string folder)
    {
        if (PostgresPrograms.Folder is null)
            throw new NotHereException("There is no PostgreSQL server on this machine: install one (Debian: postgresql-15), or add its programs to PATH.");
        return new(await ServerProcess.Start(isDurable: true), folder);
    }

    public async Task<IStore> Open(CancellationToken cancel)
    {
        var store = new PostgresStore(new PostgresStoreOptions { ConnectionString = _server.ConnectionString(Database) }, RecordTypes.All, TimeProvider.System);
        await store.Prepare(cancel);
        return store;
    }

    public IEnumerable<Func<CancellationToken, Task>> Troubles(FireOptions options, Journal journal, Random chance)
    {
        yield return cancel => EndAndStart(options, journal, cancel);
        yield return cancel => Cut(options, journal, cancel);
    }

    public async Task WriteRest(string folder, CancellationToken cancel)
    {
        await using var connection = new NpgsqlConnection(_server.ConnectionString(Database) + ";Pooling=false");
        await connection.OpenAsync(cancel);
        foreach (var table in (string[])["recruitments", "activityReminders", "outbox", "hosts", "leases"])
        {
            await using var command = new NpgsqlCommand($"SELECT doc::text FROM \"{table}\" ORDER BY id", connection);
            await using var reader = await command.ExecuteReaderAsync(cancel);
            var lines = new List<string>();
            while (await reader.ReadAsync(cancel))
                lines.Add(reader.GetString(0).ReplaceLineEndings(" "));
            await File.WriteAllLinesAsync(Path.Combine(folder, table + ".jsonl"), lines, cancel);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _there.Dispose();
    }

    private async Task EndAndStart(FireOptions options, Journal journal, CancellationToken cancel)
    {
        for (var i = 1; i <= options.DatabaseRestarts; i++)
        {
            await Task.Delay(options.Lasts / (options.DatabaseRestarts + 1), cancel);
            await _there.WaitAsync(CancellationToken.None);
            var from = journal.Now;
            await _server.Stop("QUIT");
            await Task.Delay(Away, CancellationToken.None);
            await _server.Start();
            _there.Release();
            journal.Trouble("database", "ended at once and started", from);
            options.Say(string.Create(CultureInfo.InvariantCulture, $"{from:0} s: PostgreSQL ended at once, back at {journal.Now:0} s"));
        }
    }

    /// <summary>Cuts every connection to the database.</summary>
    private async Task Cut(FireOptions options, Journal journal, CancellationToken cancel)
    {
        while (true)
        {
            await Task.Delay(options.CutEvery, cancel);
            await _there.WaitAsync(cancel);
            try
            {
                var from = journal.Now;
                await using var connection = new NpgsqlConnection(_server.ConnectionString(Database) + ";Pooling=false");
                await connection.OpenAsync(cancel);
                await using var command = new NpgsqlCommand("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND backend_type = 'client backend'", connection);
                var cut = await command.ExecuteScalarAsync(cancel);
                journal.Trouble("cut", string.Create(CultureInfo.InvariantCulture, $"{cut} connections"), from);
            }
            finally
            {
                _there.Release();
            }
        }
    }
}

/// <summary>Something the run needs is not on this machine.</summary>
public sealed class NotHereException(string message) : Exception(message);
