using Npgsql;
using VolunteerBot.Storage.Postgres.Schema;

namespace VolunteerBot.Storage.Postgres;

/// <summary>Looking whether everything is as it should be.</summary>
public sealed partial class PostgresStore
{
    /// <summary>
    /// Reads every document, file and key; the problems found, one sentence each, none when all is sound. It sees one moment and keeps
    /// nobody from working.
    /// </summary>
    public async Task<IReadOnlyList<string>> Check(CancellationToken cancel)
    {
        await Ready(cancel).ConfigureAwait(false);
        return await _connections.Repeatable(async connection =>
        {
            var problems = new List<string>();
            var transaction = await connection.BeginTransactionAsync(System.Data.IsolationLevel.RepeatableRead, cancel).ConfigureAwait(false);
            await using (transaction.ConfigureAwait(false))
            {
                try
                {
                    var forms = await KnownForms.Read(connection, cancel).ConfigureAwait(false);
                    foreach (var table in _tables.All)
                        await new TableCheck(table, forms.Of(table.Type.Name), problems).Run(connection, cancel).ConfigureAwait(false);
                    problems.AddRange(await Sql.Rows(connection, BrokenIndexes, r => $"The index {r.GetString(0)} was never finished; start the program once to have it made anew.", cancel).ConfigureAwait(false));
                    await Sql.Rows(connection, ReadFiles, r => r.GetInt64(0), cancel).ConfigureAwait(false);
                }
                catch (PostgresException e) when (IsDamage(e))
                {
                    // The server reads no further after that.
                    problems.Add($"The server cannot read its own files ({e.SqlState}): {e.MessageText} Restore a backup.");
                }
            }
            return problems;
        }, cancel).ConfigureAwait(false);
    }

    private const string BrokenIndexes =
        "SELECT c.relname FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid WHERE NOT i.indisvalid AND c.relnamespace = current_schema()::regnamespace";

    /// <summary>A length alone would not touch the bytes.</summary>
    private const string ReadFiles = "SELECT count(md5(content)) FROM _files";

    /// <summary>Class XX: data or index corrupted; 58: the system could not read a file.</summary>
    private static bool IsDamage(PostgresException e) => e.SqlState[..2] is "XX" or "58";
}
