using System.Collections.Concurrent;
using Npgsql;
using VolunteerBot.Domain.Records;
using VolunteerBot.Storage.Postgres;
using VolunteerBot.Tests.Storage.Postgres;
using Xunit;

[assembly: AssemblyFixture(typeof(PostgresServer))]

namespace VolunteerBot.Tests.Storage.Postgres;

/// <summary>
/// The PostgreSQL server of this test run, started when the first test asks for it. Without its programs on this machine such a test is
/// skipped; where CI is set it fails.
/// </summary>
public sealed class PostgresServer : IAsyncDisposable
{
    private readonly SemaphoreSlim _starting = new(1);
    private readonly ConcurrentDictionary<string, Task<string>> _templates = new(StringComparer.Ordinal);
    private ServerProcess? _process;
    private int _databases;

    /// <summary>Skips or fails the test when there is no PostgreSQL here.</summary>
    public static void Require()
    {
        if (PostgresPrograms.Folder is not null)
            return;
        const string Why = "There is no PostgreSQL server on this machine: install one (Debian: postgresql-15), or add its programs to PATH.";
        if (Environment.GetEnvironmentVariable("CI") is "true" or "1")
            Assert.Fail(Why);
        Assert.Skip(Why);
    }

    /// <summary>The connection string of a new, empty database.</summary>
    /// <param name="how">What follows CREATE DATABASE and its template.</param>
    public async Task<string> NewDatabase(string how = "")
    {
        var server = await Started();
        return server.ConnectionString(await Create(server, "template0 " + how));
    }

    /// <summary>The connection string of a new database that is prepared for these record types already.</summary>
    public async Task<string> NewDatabase(IReadOnlyList<RecordType> types)
    {
        await Started();
        var template = await _templates.GetOrAdd(string.Join(' ', types.Select(t => t.Name)), _ => Prepared(types));
        return Server.ConnectionString(await Create(Server, template));
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is not null)
            await _process.DisposeAsync();
        _starting.Dispose();
    }

    private ServerProcess Server => _process!;

    private async Task<ServerProcess> Started()
    {
        Require();
        await _starting.WaitAsync();
        try
        {
            return _process ??= await ServerProcess.Start();
        }
        finally
        {
            _starting.Release();
        }
    }

    private async Task<string> Prepared(IReadOnlyList<RecordType> types)
    {
        var name = await Create(Server, "template0");
        await using var store = new PostgresStore(new PostgresStoreOptions { ConnectionString = Server.ConnectionString(name) }, types, TimeProvider.System);
        await store.Prepare(CancellationToken.None);
        return name;
    }

    private async Task<string> Create(ServerProcess server, string template)
    {
        var name = "t" + Interlocked.Increment(ref _databases);
        await using var connection = new NpgsqlConnection(server.ConnectionString("postgres") + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand($"CREATE DATABASE {name} TEMPLATE {template}", connection);
        await command.ExecuteNonQueryAsync();
        return name;
    }
}
