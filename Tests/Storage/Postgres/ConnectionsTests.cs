using Npgsql;
using VolunteerBot.Storage.Postgres;
using Xunit;

namespace VolunteerBot.Tests.Storage.Postgres;

/// <summary>What the store sets on its connections where the connection string leaves it open.</summary>
public sealed class ConnectionsTests(PostgresServer server)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Without_a_size_of_the_pool_a_hundred_reads_at_once_use_at_most_thirty_connections()
    {
        await using var connections = new Connections(await server.NewDatabase());

        await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => Ask(connections, "SELECT pg_sleep(0.02)::text")));

        Assert.InRange(await Ask<long>(connections, "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"), 2, PostgresStoreOptions.UsualConnections);
    }

    [Fact]
    public async Task A_statement_that_comes_again_is_prepared_once_and_planned_once()
    {
        await using var connections = new Connections(await server.NewDatabase() + ";Maximum Pool Size=4");

        var plans = 0L;
        for (var i = 0; i < 40; i++)
            plans = await Ask<long>(connections, "SELECT coalesce(sum(generic_plans + 100 * custom_plans), 0)::bigint FROM pg_prepared_statements WHERE statement LIKE '%pg_prepared_statements%'");

        Assert.InRange(plans, 5, 99);
    }

    [Theory]
    [InlineData("Host=a", 30, "VolunteerBot", true)]
    [InlineData("Host=a;MaxPoolSize=7;ApplicationName=other;TcpKeepAlive=false", 7, "other", false)]
    [InlineData("Host=/run/postgresql", 30, "VolunteerBot", false)]
    public void What_the_connection_string_says_stays_and_the_rest_is_set(string given, int pool, string name, bool isKeptAlive)
    {
        var settings = ConnectionSettings.Complete(given);

        Assert.Equal((pool, name, isKeptAlive), (settings.MaxPoolSize, settings.ApplicationName, settings.TcpKeepAlive));
    }

    private static Task<string> Ask(Connections connections, string query) => Ask<string>(connections, query);

    private static Task<T> Ask<T>(Connections connections, string query) => connections.Repeatable(async connection =>
    {
        await using var command = new NpgsqlCommand(query, connection);
        return (T)(await command.ExecuteScalarAsync(Cancel))!;
    }, Cancel);
}
