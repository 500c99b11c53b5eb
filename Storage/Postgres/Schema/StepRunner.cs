using Npgsql;
using VolunteerBot.Storage.Postgres.Writing;

namespace VolunteerBot.Storage.Postgres.Schema;

/// <summary>Runs the steps a database has not had, in order, each noted in <c>_journal</c> in the same transaction.</summary>
internal sealed class StepRunner(IReadOnlyList<PostgresStep> steps, TimeProvider clock)
{
    private const string Journal =
        """
        CREATE TABLE IF NOT EXISTS _journal
          (series text COLLATE "C", number integer, name text NOT NULL, older_may_go_on boolean NOT NULL, at timestamptz NOT NULL, PRIMARY KEY (series, number))
        """;

    private sealed record Done(string Series, int Number, string Name, bool OlderMayGoOn);

    /// <exception cref="SchemaException">The database had steps that this program does not know and must know.</exception>
    public async Task Run(NpgsqlConnection connection, CancellationToken cancel)
    {
        if (!await Sql.IsTrue(connection, "SELECT to_regclass('_journal') IS NOT NULL", cancel).ConfigureAwait(false))
            await Sql.Run(connection, Journal, cancel).ConfigureAwait(false);
        var done = await Sql.Rows(connection, "SELECT series, number, name, older_may_go_on FROM _journal ORDER BY series, number",
            r => new Done(r.GetString(0), r.GetInt32(1), r.GetString(2), r.GetBoolean(3)), cancel).ConfigureAwait(false);
        if (done.Find(d => !d.OlderMayGoOn && !steps.Any(s => Is(s, d))) is { } unknown)
            throw new SchemaException(
                $"The database has had step {unknown.Number} of '{unknown.Series}' ({unknown.Name}) from a newer program, and this one cannot work with it. Start the newer program, or restore a backup from before the upgrade.");
        foreach (var step in steps.Where(s => !done.Exists(d => Is(s, d))))
            await Apply(connection, step, cancel).ConfigureAwait(false);
    }

    private static bool Is(PostgresStep step, Done done) => step.Series == done.Series && step.Number == done.Number;

    private async Task Apply(NpgsqlConnection connection, PostgresStep step, CancellationToken cancel)
    {
        var transaction = await connection.BeginTransactionAsync(cancel).ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            await Sql.Run(connection, step.Sql, cancel).ConfigureAwait(false);
            await Sql.Run(connection, "INSERT INTO _journal (series, number, name, older_may_go_on, at) VALUES ($1, $2, $3, $4, $5)", cancel,
                Parameters.Text(step.Series), Parameters.Number(step.Number), Parameters.Text(step.Name),
                new NpgsqlParameter<bool> { TypedValue = step.OlderMayGoOn }, new NpgsqlParameter<DateTimeOffset> { TypedValue = clock.GetUtcNow() }).ConfigureAwait(false);
            await transaction.CommitAsync(cancel).ConfigureAwait(false);
        }
    }
}
