using System.Globalization;
using Npgsql;
using VolunteerBot.Tests.Storage.Postgres;

namespace VolunteerBot.Benchmarks;

/// <summary>
/// What a turn asks of PostgreSQL: every statement of the whole program while 50 people register, how often for each turn, and the
/// server's time for it (the extension pg_stat_statements, which comes with the server; it costs a few percent itself).
/// </summary>
internal static class TurnStatementsBenchmark
{
    public static async Task Run()
    {
        if (PostgresPrograms.Folder is null)
            return;
        foreach (var hosts in (int[])[1, 2])
        {
            await using var server = await ServerProcess.Start(isDurable: true, "-c shared_preload_libraries=pg_stat_statements -c pg_stat_statements.max=2000 -c pg_stat_statements.track_planning=on");
            await using var database = NpgsqlDataSource.Create(server.ConnectionString("postgres"));
            await Do(database, "CREATE EXTENSION pg_stat_statements");
            await TurnsBenchmark.Measure($"PostgreSQL, {hosts} host(s)", 50, hosts, server.ConnectionString("postgres"), new Watch(database));
        }
    }

    private static async Task Do(NpgsqlDataSource database, string statement)
    {
        await using var command = database.CreateCommand(statement);
        await command.ExecuteNonQueryAsync();
    }

    private sealed class Watch(NpgsqlDataSource database) : ITurnsWatch
    {
        public Task Begin() => Do(database, "SELECT pg_stat_statements_reset()");

        public async Task End(int turns)
        {
            await using var command = database.CreateCommand(
                "SELECT calls, total_exec_time+total_plan_time, rows, shared_blks_hit, regexp_replace(query, '\\s+', ' ', 'g') FROM pg_stat_statements ORDER BY total_exec_time DESC");
            await using var reader = await command.ExecuteReaderAsync();
            var (others, calls, time) = (0, 0.0, 0.0);
            Console.WriteLine("  a turn: calls, ms of the server, rows, blocks");
            while (await reader.ReadAsync())
            {
                var (one, ms) = (reader.GetInt64(0), reader.GetDouble(1));
                (calls, time) = (calls + one, time + ms);
                if (others++ < 40)
                    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {(double)one / turns,6:0.00} {ms / turns,7:0.000} {(double)reader.GetInt64(2) / turns,6:0.0} {(double)reader.GetInt64(3) / turns,7:0.0}  {Short(reader.GetString(4))}"));
            }
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {calls / turns,6:0.00} {time / turns,7:0.000}  all"));
        }

        private static string Short(string query) => query.Length <= 150 ? query : query[..110] + " … " + query[^36..];
    }
}
