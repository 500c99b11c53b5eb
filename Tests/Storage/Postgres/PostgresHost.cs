using Npgsql;
using VolunteerBot.Domain.Records;
using VolunteerBot.Storage.Postgres;
using VolunteerBot.Tests.Storage.Contract;

namespace VolunteerBot.Tests.Storage.Postgres;

/// <summary>A host of its own on a database of the contract's records, and a look behind it.</summary>
internal sealed class PostgresHost(string database, TimeProvider? clock = null) : IHostOfTest
{
    public PostgresStore Postgres { get; } = new(new PostgresStoreOptions { ConnectionString = database }, ContractRecords.All, clock ?? TimeProvider.System);

    public IStore Store => Postgres;

    public ISharing Sharing => Postgres;

    public ValueTask DisposeAsync() => Postgres.DisposeAsync();

    /// <summary>Returns when a query about the server gives a number of at least <paramref name="least"/>.</summary>
    public static async Task Until(string database, string query, long least)
    {
        await using var connection = new NpgsqlConnection(database + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(query, connection);
        for (var i = 0; Convert.ToInt64(await command.ExecuteScalarAsync(), System.Globalization.CultureInfo.InvariantCulture) < least; i++)
        {
            if (i > 6000)
                throw new TimeoutException("Waited two minutes for: " + query);
            await Task.Delay(20);
        }
    }

    public static Task UntilWaiting(string database, int count) =>
        Until(database, "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database())", count);

    /// <summary>What the first column of the first row says.</summary>
    public static async Task<object?> Ask(string database, string query)
    {
        await using var connection = new NpgsqlConnection(database + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(query, connection);
        return await command.ExecuteScalarAsync();
    }
}
