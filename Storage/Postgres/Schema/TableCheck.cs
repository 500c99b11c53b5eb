using System.Text.Json;
using Npgsql;
using VolunteerBot.Domain.Records;
using VolunteerBot.Storage.Postgres.Tables;
using VolunteerBot.Storage.Postgres.Writing;

namespace VolunteerBot.Storage.Postgres.Schema;

/// <summary>Reads the documents of one type, a page at a time, and compares each with its id and its keys.</summary>
internal sealed class TableCheck(RecordTable table, IReadOnlyList<RecordForm> forms, List<string> problems)
{
    private const int AtATime = 500;

    private readonly HashSet<int> _covering = [.. forms.Where(f => f.Covers(table.Form)).Select(f => f.Mark)];

    /// <param name="Keys">As they stand in the row, in the order of <see cref="RecordTable.Keys"/>.</param>
    private sealed record Row(string Id, byte[] Json, int Form, string?[] Keys);

    public async Task Run(NpgsqlConnection connection, CancellationToken cancel)
    {
        var columns = string.Concat(table.Keys.Select(k => ", " + k.Name));
        var after = "";
        while (await Sql.Rows(connection, $"SELECT id, doc, form{columns} FROM {table.Name} WHERE id > $1 ORDER BY id LIMIT {AtATime}", RowOf, cancel, Parameters.Text(after)).ConfigureAwait(false)
            is { Count: > 0 } rows)
        {
            var many = new List<ILookup<string, string>>();
            foreach (var keys in table.ManyKeys)
                many.Add((await Sql.Rows(connection, $"SELECT id, key FROM {keys.Name} WHERE id > $1 AND id <= $2", r => (Id: r.GetString(0), Key: r.GetString(1)), cancel,
                    Parameters.Text(after), Parameters.Text(rows[^1].Id)).ConfigureAwait(false)).ToLookup(k => k.Id, k => k.Key, StringComparer.Ordinal));
            foreach (var row in rows)
                Check(row, many);
            after = rows[^1].Id;
        }
    }

    private Row RowOf(NpgsqlDataReader reader) => new(reader.GetString(0), reader.GetFieldValue<byte[]>(1), reader.GetInt32(2),
        [.. table.Keys.Select((_, i) => reader.IsDBNull(i + 3) ? null : reader.GetString(i + 3))]);

    private void Check(Row row, List<ILookup<string, string>> many)
    {
        RecordPut put;
        try
        {
            put = table.Type.PutFromJson(row.Json);
        }
        catch (JsonException e)
        {
            Say(row.Id, "cannot be read at " + (e.Path ?? "its beginning"));
            return;
        }
        if (put.Id != row.Id)
            Say(row.Id, "holds the document of another id");
        // What an older release has written meanwhile gets its keys within seconds.
        if (!_covering.Contains(row.Form))
            return;
        foreach (var (key, at) in table.Keys.Select((k, i) => (k, i)))
        {
            if (put.KeysUnder(key.At).FirstOrDefault() != row.Keys[at])
                Say(row.Id, $"stands under another key in {key.Index.Name} than its document says");
        }
        foreach (var (keys, stored) in table.ManyKeys.Zip(many))
        {
            if (!put.KeysUnder(keys.At).ToHashSet(StringComparer.Ordinal).SetEquals(stored[row.Id]))
                Say(row.Id, $"stands under other keys in {keys.Index.Name} than its document says");
        }
    }

    private void Say(string id, string what) => problems.Add($"The record {table.Type.Name}/{id} {what}.");
}
