using Npgsql;
using VolunteerBot.Storage.Postgres.Tables;
using VolunteerBot.Storage.Postgres.Writing;

namespace VolunteerBot.Storage.Postgres.Schema;

/// <summary>
/// Gives the database what a record type needs. Only ever adds, so that programs of the release before go on beside this one; an index
/// that no program uses any more is dropped by a numbered step of a later release.
/// </summary>
internal sealed class TableUpkeep(RecordTable table)
{
    private readonly string _name = table.Type.Name;

    public async Task Run(NpgsqlConnection connection, CancellationToken cancel)
    {
        var forms = (await KnownForms.Read(connection, cancel).ConfigureAwait(false)).Of(_name);
        if (forms.Any(f => f.Mark == table.Form.Mark))
            return;
        if (forms.Count == 0)
            await Create(connection, cancel).ConfigureAwait(false);
        else
            await Extend(connection, forms, cancel).ConfigureAwait(false);
        if (table.Type.IsMarked)
            await Sql.Run(connection, "INSERT INTO _marks (type, changes) VALUES ($1, 1) ON CONFLICT DO NOTHING", cancel, Parameters.Text(_name)).ConfigureAwait(false);
        // Last: until it is known, all of this is done again.
        await KnownForms.Add(connection, _name, table.Form, cancel).ConfigureAwait(false);
    }

    private async Task Create(NpgsqlConnection connection, CancellationToken cancel)
    {
        var transaction = await connection.BeginTransactionAsync(cancel).ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            await Sql.Run(connection, Columns() + string.Join(';', Indexes(concurrently: false)), cancel).ConfigureAwait(false);
            await transaction.CommitAsync(cancel).ConfigureAwait(false);
        }
    }

    /// <summary>A table in use: its columns come in an instant, its indexes are built while others write.</summary>
    private async Task Extend(NpgsqlConnection connection, IReadOnlyList<RecordForm> forms, CancellationToken cancel)
    {
        await Sql.Run(connection, Columns(), cancel).ConfigureAwait(false);
        // Interrupted, it leaves an index that nobody uses and that stands in the way.
        var broken = await Sql.Rows(connection, "SELECT c.relname FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid WHERE i.indrelid = $1::regclass AND NOT i.indisvalid",
            r => r.GetString(0), cancel, Parameters.Text(table.Name)).ConfigureAwait(false);
        foreach (var index in broken)
            await Sql.Run(connection, $"DROP INDEX {Names.Quoted(index)}", cancel).ConfigureAwait(false);
        foreach (var statement in Indexes(concurrently: true))
            await Sql.Run(connection, statement, cancel).ConfigureAwait(false);
        // Under the new form every row is stale in the eyes of these, and nobody looks with them: see StaleKeys.
        foreach (var older in forms.Where(f => table.Form.Covers(f)))
            await Sql.Run(connection, $"DROP INDEX IF EXISTS {Names.StaleIndex(table.Type, older.Mark)}", cancel).ConfigureAwait(false);
    }

    private string Columns() =>
        $"""
        CREATE TABLE IF NOT EXISTS {table.Name}
          (id text COLLATE "C" PRIMARY KEY, version bigint NOT NULL, doc json NOT NULL, form integer NOT NULL, shape integer NOT NULL, claimed_by text COLLATE "C") WITH (fillfactor = 85);
        {string.Concat(table.Keys.Select(k => $"""ALTER TABLE {table.Name} ADD COLUMN IF NOT EXISTS {k.Name} text COLLATE "C";"""))}
        {string.Concat(table.ManyKeys.Select(KeyTable))}
        """;

    /// <summary>A program that does not know the index still takes a record's keys away with it.</summary>
    private string KeyTable(KeyTable keys) =>
        $"""
        CREATE TABLE IF NOT EXISTS {keys.Name}
          (key text COLLATE "C", id text COLLATE "C" REFERENCES {table.Name} ON DELETE CASCADE, PRIMARY KEY (key, id));
        CREATE INDEX IF NOT EXISTS {Names.Quoted($"{_name}_k_{keys.Index.Name}_ids")} ON {keys.Name} (id, key);
        """;

    private IEnumerable<string> Indexes(bool concurrently)
    {
        var how = concurrently ? "CREATE INDEX CONCURRENTLY IF NOT EXISTS" : "CREATE INDEX IF NOT EXISTS";
        foreach (var key in table.Keys)
            yield return $"{how} {Names.Index(table.Type, key.Index)} ON {table.Name} ({key.Name}, id) WHERE {key.Name} IS NOT NULL";
        yield return $"{how} {Names.StaleIndex(table.Type, table.Form.Mark)} ON {table.Name} (id) WHERE form <> {table.Form.Mark}";
    }
}
