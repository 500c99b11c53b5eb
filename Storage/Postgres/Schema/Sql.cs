using Npgsql;

namespace VolunteerBot.Storage.Postgres.Schema;

/// <summary>Single statements of the upkeep, which may take as long as they need.</summary>
internal static class Sql
{
    public static async Task Run(NpgsqlConnection connection, string statement, CancellationToken cancel, params NpgsqlParameter[] parameters)
    {
        using var command = Command(connection, statement, parameters);
        await command.ExecuteNonQueryAsync(cancel).ConfigureAwait(false);
    }

    public static async Task<string> Text(NpgsqlConnection connection, string statement, CancellationToken cancel, params NpgsqlParameter[] parameters)
    {
        using var command = Command(connection, statement, parameters);
        return (string)(await command.ExecuteScalarAsync(cancel).ConfigureAwait(false))!;
    }

    public static async Task<bool> IsTrue(NpgsqlConnection connection, string statement, CancellationToken cancel, params NpgsqlParameter[] parameters)
    {
        using var command = Command(connection, statement, parameters);
        return (bool)(await command.ExecuteScalarAsync(cancel).ConfigureAwait(false))!;
    }

    public static async Task<List<TRow>> Rows<TRow>(
        NpgsqlConnection connection, string statement, Func<NpgsqlDataReader, TRow> row, CancellationToken cancel, params NpgsqlParameter[] parameters)
    {
        using var command = Command(connection, statement, parameters);
        var reader = await command.ExecuteReaderAsync(cancel).ConfigureAwait(false);
        await using (reader.ConfigureAwait(false))
        {
            var rows = new List<TRow>();
            while (await reader.ReadAsync(cancel).ConfigureAwait(false))
                rows.Add(row(reader));
            return rows;
        }
    }

    private static NpgsqlCommand Command(NpgsqlConnection connection, string statement, NpgsqlParameter[] parameters)
    {
        var command = new NpgsqlCommand(statement, connection) { CommandTimeout = 0 };
        command.Parameters.AddRange(parameters);
        return command;
    }
}
