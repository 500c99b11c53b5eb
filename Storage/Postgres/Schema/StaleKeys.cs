using System.Globalization;
using System.Text.Json;
using Npgsql;
using VolunteerBot.Domain.Records;
using VolunteerBot.Storage.Postgres.Tables;
using VolunteerBot.Storage.Postgres.Writing;

namespace VolunteerBot.Storage.Postgres.Schema;

/// <summary>
/// Finds the records of one type that were written under a form which lacks some of this program's keys, and gives them those. What a
/// row has beyond them stays, so that two programs with different indexes do not undo each other's work.
/// </summary>
internal sealed class StaleKeys(RecordTable table, KnownForms known)
{
    private const int AtATime = 200;

    private readonly List<RecordForm> _forms = [.. known.Of(table.Type.Name)];

    private sealed record Row(string Id, long Version, byte[] Json, int Form);

    public async Task<int> Fill(NpgsqlConnection connection, CancellationToken cancel)
    {
        // Nearly always: then no table is looked at.
        if (_forms.TrueForAll(f => f.Covers(table.Form)))
            return 0;
        var filled = 0;
        var after = "";
        while (await Read(connection, after, cancel).ConfigureAwait(false) is { Count: > 0 } rows)
        {
            foreach (var form in rows.Select(r => r.Form).Distinct().Select(FormAfter).Where(f => !_forms.Exists(k => k.Mark == f.Mark)).ToList())
            {
                await KnownForms.Add(connection, table.Type.Name, form, cancel).ConfigureAwait(false);
                _forms.Add(form);
            }
            using var batch = new NpgsqlBatch(connection);
            foreach (var row in rows)
                AddFilling(batch, row);
            await batch.ExecuteNonQueryAsync(cancel).ConfigureAwait(false);
            filled += rows.Count;
            after = rows[^1].Id;
        }
        return filled;
    }

    /// <summary>The first condition is the partial index's; its mark is a constant, because the planner must see it.</summary>
    private Task<List<Row>> Read(NpgsqlConnection connection, string after, CancellationToken cancel)
    {
        var covering = string.Join(", ", _forms.Where(f => f.Covers(table.Form)).Select(f => f.Mark.ToString(CultureInfo.InvariantCulture)));
        return Sql.Rows(connection,
            $"SELECT id, version, doc, form FROM {table.Name} WHERE form <> {table.Form.Mark} AND form NOT IN ({covering}) AND id > $1 ORDER BY id LIMIT {AtATime}",
            r => new Row(r.GetString(0), r.GetInt64(1), r.GetFieldValue<byte[]>(2), r.GetInt32(3)), cancel, Parameters.Text(after));
    }

    private RecordForm FormAfter(int before) => _forms.Find(f => f.Mark == before) is { } form ? form.With(table.Form) : table.Form;

    /// <summary>All in one statement, which does nothing when the record was written meanwhile.</summary>
    private void AddFilling(NpgsqlBatch batch, Row row)
    {
        var put = PutOf(row);
        List<NpgsqlParameter> parameters = [Parameters.Text(row.Id), Parameters.Number(row.Version), Parameters.Number(row.Form), Parameters.Number(FormAfter(row.Form).Mark)];
        var keys = string.Concat(table.Keys.Select(k => $", {k.Name} = {Next(Parameters.Text(put.KeysUnder(k.At).FirstOrDefault()))}"));
        var statement = $"WITH row AS (UPDATE {table.Name} SET form = $4{keys} WHERE id = $1 AND version = $2 AND form = $3 RETURNING id)";
        foreach (var (many, i) in table.ManyKeys.Select((m, i) => (m, i)))
        {
            var array = Next(Parameters.Texts([.. put.KeysUnder(many.At)]));
            statement += $", gone{i} AS (DELETE FROM {many.Name} k USING row WHERE k.id = row.id AND k.key <> ALL ({array}))"
                + $", new{i} AS (INSERT INTO {many.Name} (key, id) SELECT key, row.id FROM row, unnest({array}) AS key ON CONFLICT DO NOTHING)";
        }
        batch.Add(statement + " SELECT 1", parameters);

        string Next(NpgsqlParameter parameter)
        {
            parameters.Add(parameter);
            return "$" + parameters.Count.ToString(CultureInfo.InvariantCulture);
        }
    }

    private RecordPut PutOf(Row row)
    {
        try
        {
            return table.Type.PutFromJson(row.Json);
        }
        catch (JsonException e)
        {
            throw new SchemaException($"A record of type {table.Type.Name} cannot be read, so its keys cannot be made; 'check' names it.", e);
        }
    }
}
