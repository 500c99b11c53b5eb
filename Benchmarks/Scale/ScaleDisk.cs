using System.Globalization;
using Npgsql;

namespace VolunteerBot.Benchmarks.Scale;

/// <summary>What each record type takes on the disk of PostgreSQL, and what updates leave behind until it is vacuumed.</summary>
internal sealed class ScaleDisk(string database)
{
    private const string Sizes =
        """
        SELECT c.relname, greatest(c.reltuples, 0)::bigint, pg_table_size(c.oid), pg_indexes_size(c.oid)
        FROM pg_class c WHERE c.relkind = 'r' AND c.relnamespace = current_schema()::regnamespace AND pg_total_relation_size(c.oid) > 200000
        ORDER BY pg_total_relation_size(c.oid) DESC
        """;

    /// <summary>As autovacuum would do in time: without it no plan knows the tables.</summary>
    public async Task Analyse() => await Run("VACUUM ANALYZE");

    public async Task Print()
    {
        await using var source = NpgsqlDataSource.Create(database);
        await using var command = source.CreateCommand(Sizes);
        await using var reader = await command.ExecuteReaderAsync();
        var all = 0L;
        while (await reader.ReadAsync())
        {
            var (rows, table, indexes) = (reader.GetInt64(1), reader.GetInt64(2), reader.GetInt64(3));
            all += table + indexes;
            ScaleTable.Row(reader.GetString(0), string.Create(CultureInfo.InvariantCulture,
                $"{rows,11:N0} rows   {table / 1048576.0,8:0.0} MB   indexes {indexes / 1048576.0,8:0.0} MB   {(table + indexes) / Math.Max(1, rows),6:N0} bytes a row"));
        }
        ScaleTable.Row("all", string.Create(CultureInfo.InvariantCulture, $"{all / 1073741824.0:0.00} GB"));
    }

    /// <summary>Dead rows of a table, its size, and how often it was vacuumed by itself.</summary>
    public async Task<(long Dead, long Bytes, long Vacuums)> StateOf(string table)
    {
        await using var source = NpgsqlDataSource.Create(database);
        await using var command = source.CreateCommand("SELECT n_dead_tup, pg_total_relation_size(relid), autovacuum_count FROM pg_stat_user_tables WHERE relname = $1");
        command.Parameters.Add(new NpgsqlParameter { Value = table });
        await using var reader = await command.ExecuteReaderAsync();
        await reader.ReadAsync();
        return (reader.GetInt64(0), reader.GetInt64(1), reader.GetInt64(2));
    }

    public async Task Run(string statement)
    {
        await using var source = NpgsqlDataSource.Create(database + ";Command Timeout=0");
        await using var command = source.CreateCommand(statement);
        await command.ExecuteNonQueryAsync();
    }
}
