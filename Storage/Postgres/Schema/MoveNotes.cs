using Npgsql;
using VolunteerBot.Storage.Postgres.Writing;

namespace VolunteerBot.Storage.Postgres.Schema;

/// <summary>Stands in a database while another store is being copied into it.</summary>
internal static class MoveNotes
{
    public static async Task<string?> Read(NpgsqlConnection connection, CancellationToken cancel) =>
        await Sql.IsTrue(connection, "SELECT to_regclass('_move') IS NOT NULL", cancel).ConfigureAwait(false)
            ? (await Sql.Rows(connection, "SELECT note FROM _move", r => r.GetString(0), cancel).ConfigureAwait(false)).FirstOrDefault()
            : null;

    public static Task Write(NpgsqlConnection connection, string note, CancellationToken cancel) =>
        Sql.Run(connection, "UPDATE _move SET note = $1", cancel, Parameters.Text(note));

    public static async Task Begin(NpgsqlConnection connection, string note, CancellationToken cancel)
    {
        await Sql.Run(connection, "CREATE TABLE IF NOT EXISTS _move (note text NOT NULL)", cancel).ConfigureAwait(false);
        await Sql.Run(connection, "INSERT INTO _move (note) SELECT $1 WHERE NOT EXISTS (SELECT 1 FROM _move)", cancel, Parameters.Text(note)).ConfigureAwait(false);
    }

    public static Task End(NpgsqlConnection connection, CancellationToken cancel) => Sql.Run(connection, "DROP TABLE _move", cancel);
}
