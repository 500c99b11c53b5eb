using System.Text.Json;
using Npgsql;
using VolunteerBot.Bot.Stores;
using VolunteerBot.Domain.Records;
using VolunteerBot.Storage.Postgres;
using VolunteerBot.Storage.Postgres.Tables;
using VolunteerBot.Tests.Storage.Contract;
using Xunit;

namespace VolunteerBot.Tests.Storage.Postgres;

/// <summary>
/// Every statement that every record type can lead to, planned on full tables: none reads a whole table. Derived from the declarations,
/// so a new type or index is covered by being declared.
/// </summary>
public sealed class QueryPlanTests(PostgresServer server)
{
    /// <summary>Rows of a table; each of about a kilobyte.</summary>
    private const int Rows = 4000;

    private static readonly Ends[] AllEnds = [Ends.None, Ends.Equal, Ends.From, Ends.To, Ends.From | Ends.To];

    private static readonly string[] Texts = ["k00010", "k00030"];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>All that can be looked up where few records have a key, such as what is due.</summary>
    [Fact]
    public async Task No_query_reads_a_whole_table_where_few_records_have_the_key() => await CheckAll(Rows, everyNth: 80);

    [Fact]
    public async Task No_query_reads_a_whole_table_where_all_records_have_the_key() => await CheckAll(Rows, everyNth: 1);

    /// <summary>A connection keeps the plan it made first until the server has looked at the table again, while it fills.</summary>
    [Fact]
    public async Task A_plan_that_was_made_while_a_table_was_empty_reads_no_whole_table_when_it_is_full() => await CheckAll(rows: 0, everyNth: 1);

    /// <param name="IsWide">It asks for everything above or below a key without a limit, which is to read most of a table where all records have a key.</param>
    private sealed record Query(string What, string Statement, NpgsqlParameter[] Parameters, bool IsWide = false);

    private async Task CheckAll(int rows, int everyNth)
    {
        IReadOnlyList<RecordType> types = [.. RecordTypes.All, .. ContractRecords.All];
        var tables = new RecordTables(types);
        // With what the store sets on its own connections, of which much is about plans.
        await using var source = NpgsqlDataSource.Create(ConnectionSettings.Complete(await server.NewDatabase(types)));
        await using var connection = await source.OpenConnectionAsync(Cancel);
        // VACUUM marks no page as visible to all whose rows' commit has not reached the log yet; an index alone then answers nothing.
        await Run(connection, "SET synchronous_commit = on");
        foreach (var table in tables.All)
            await Fill(connection, table, rows, everyNth);

        var all = tables.All.SelectMany(t => t.ManyKeys.Select(k => k.Name).Prepend(t.Name)).Select(n => n.Trim('"')).ToHashSet(StringComparer.Ordinal);
        var problems = new List<string>();
        var asked = 0;
        foreach (var query in tables.All.SelectMany(Queries).Where(q => everyNth > 1 || !q.IsWide))
        {
            asked++;
            if ((await WholeTables(connection, query)).Where(all.Contains).ToList() is { Count: > 0 } read)
                problems.Add($"{query.What} reads all of {string.Join(", ", read)}: {query.Statement}");
        }

        Assert.True(problems.Count == 0, string.Join('\n', problems));
        Assert.InRange(asked, types.Sum(t => 10 + t.AllIndexes.Count * 10), int.MaxValue);
    }

    private static async Task Fill(NpgsqlConnection connection, RecordTable table, int rows, int everyNth)
    {
        if (rows == 0)
            return;
        var key = $"CASE WHEN n % {everyNth} = 0 THEN 'k' || lpad((n / {everyNth})::text, 5, '0') END";
        var columns = string.Concat(table.Keys.Select(k => ", " + k.Name));
        var values = string.Concat(table.Keys.Select(_ => ", " + key));
        await Run(connection,
            $"INSERT INTO {table.Name} (id, version, doc, form, shape{columns}) SELECT 'i' || lpad(n::text, 7, '0'), 1, json_build_object('x', repeat(md5(n::text), 30)), {table.Form.Mark}, {table.Shape.Mark}{values} FROM generate_series(1, {rows}) n");
        foreach (var many in table.ManyKeys)
            await Run(connection, $"INSERT INTO {many.Name} (key, id) SELECT key, 'i' || lpad(n::text, 7, '0') FROM (SELECT n, {key} AS key FROM generate_series(1, {rows}) n) k WHERE key IS NOT NULL");
        foreach (var name in table.ManyKeys.Select(k => k.Name).Prepend(table.Name))
            await Run(connection, $"VACUUM ANALYZE {name}");
    }

    private static IEnumerable<Query> Queries(RecordTable table)
    {
        var (type, queries, writes) = (table.Type, table.Queries, table.Writes);
        Query Of(string what, string statement, params NpgsqlParameter[] parameters) => new($"{what} of {type.Name}", statement, parameters);
        NpgsqlParameter[] put = [Text("i0000010"), Json(), .. table.Keys.Select(_ => Text("k00010")), Number32(0), Number32(0)];

        yield return Of("get", queries.Get, Text("i0000010"));
        yield return Of("get each", queries.GetEach, new NpgsqlParameter<string[]> { TypedValue = ["i0000010", "i0000020"] });
        yield return Of("get newer", queries.GetNewer, Text("i0000010"), Number(1));
        yield return Of("first page", queries.FirstPage, Number32(20));
        yield return Of("next page", queries.NextPage, Number32(20), Text("i0000010"));
        yield return Of("insert", writes.Insert, put[..^1]);
        yield return Of("upsert", writes.Upsert, put);
        yield return Of("update", writes.Update, [.. put, Number(1)]);
        yield return Of("delete", writes.Delete, Text("i0000010"));
        yield return Of("delete a version", writes.DeleteVersion, Text("i0000010"), Number(1));
        yield return Of("must be absent", writes.MustBeAbsent, Text("i0000010"));
        yield return Of("of another shape", writes.OfOtherShape, Text("i0000010"));
        yield return Of("records without keys", $"SELECT id FROM {table.Name} WHERE form <> {table.Form.Mark} AND form NOT IN (1, 2, {table.Form.Mark}) AND id > $1 ORDER BY id LIMIT 200", Text(""));
        foreach (var many in table.ManyKeys)
            yield return Of("keys", WriteStatements.SetKeys(many), Text("i0000010"), new NpgsqlParameter<string[]> { TypedValue = ["a", "b"] });
        foreach (var tallied in type.AllIndexes.Where(i => i.IsTallied))
        {
            yield return Of("tally by " + tallied.Name, queries.Tally(tallied));
            yield return Of("tally of ranges by " + tallied.Name, queries.TallyEach(tallied), new NpgsqlParameter<string[]> { TypedValue = Texts }, new NpgsqlParameter<string[]> { TypedValue = Texts });
        }
        foreach (var query in type.AllIndexes.SelectMany(index => AllEnds.SelectMany(ends => Queries(table, index, ends))))
            yield return query;
    }

    private static IEnumerable<Query> Queries(RecordTable table, RecordIndex index, Ends ends)
    {
        var queries = table.Queries;
        NpgsqlParameter[] keys = ends switch
        {
            Ends.None => [],
            Ends.From | Ends.To => [Text(Texts[0]), Text(Texts[1])],
            _ => [Text(Texts[0])],
        };
        var name = $"{table.Type.Name} by {index.Name} ({ends})";
        foreach (var down in new[] { false, true })
        {
            yield return new Query($"find {name}, down: {down}", queries.Find(index, ends, down, limited: true), [.. keys, Number32(10)]);
            yield return new Query($"find all {name}, down: {down}", queries.Find(index, ends, down, limited: false), keys, IsWide: ends is not (Ends.Equal or (Ends.From | Ends.To)));
        }
        if (ends == (Ends.From | Ends.To))
            yield return new Query($"find each {name}", queries.FindEach(index), [new NpgsqlParameter<string[]> { TypedValue = Texts }, new NpgsqlParameter<string[]> { TypedValue = Texts }, Number32(10)]);
        yield return new Query($"count {name}", queries.Count(index, ends), keys);
        if (table.Type.IsClaimed && !index.IsMany)
        {
            yield return new Query($"claim {name}", queries.Claim(index, ends),
                [.. keys, Number32(10), Text("me"), new NpgsqlParameter<string[]> { TypedValue = ["other"] }, new NpgsqlParameter<string[]> { TypedValue = ["i0000020"] }]);
        }
    }

    /// <summary>The record tables that the plan of a query goes through from end to end; the plan that is made once for all values.</summary>
    private static async Task<List<string>> WholeTables(NpgsqlConnection connection, Query query)
    {
        var types = query.Parameters.Length == 0 ? "" : $" ({string.Join(", ", query.Parameters.Select(TypeOf))})";
        await Run(connection, $"PREPARE asked{types} AS {query.Statement}");
        var values = query.Parameters.Length == 0 ? "" : $" ({string.Join(", ", query.Parameters.Select(_ => "NULL"))})";
        await using var command = new NpgsqlCommand("EXPLAIN (FORMAT JSON) EXECUTE asked" + values, connection);
        using var plan = JsonDocument.Parse((string)(await command.ExecuteScalarAsync(Cancel))!);
        await Run(connection, "DEALLOCATE asked");
        return [.. Nodes(plan.RootElement[0].GetProperty("Plan")).Where(IsWhole).Select(n => n.GetProperty("Relation Name").GetString()!)];

        // All ids are all records, unless a page of them is all that is asked for; the other indexes hold those alone that have a key.
        bool IsWhole(JsonElement node) => node.GetProperty("Node Type").GetString() switch
        {
            "Seq Scan" => true,
            "Index Scan" or "Index Only Scan" => !node.TryGetProperty("Index Cond", out _) && node.GetProperty("Index Name").GetString()!.EndsWith("_pkey", StringComparison.Ordinal) && !query.What.StartsWith("first page", StringComparison.Ordinal),
            _ => false,
        };
    }

    private static string TypeOf(NpgsqlParameter parameter) => parameter.Value switch
    {
        string[] => "text[]",
        long => "bigint",
        int => "integer",
        _ => parameter.NpgsqlDbType == NpgsqlTypes.NpgsqlDbType.Json ? "json" : "text",
    };

    private static IEnumerable<JsonElement> Nodes(JsonElement node) =>
        node.TryGetProperty("Plans", out var below) ? below.EnumerateArray().SelectMany(Nodes).Prepend(node) : [node];

    private static async Task Run(NpgsqlConnection connection, string statement)
    {
        await using var command = new NpgsqlCommand(statement, connection) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync(Cancel);
    }

    private static NpgsqlParameter Text(string text) => new() { Value = text, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Text };

    private static NpgsqlParameter Json() => new() { Value = "{}", NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Json };

    private static NpgsqlParameter<long> Number(long number) => new NpgsqlParameter<long> { TypedValue = number };

    private static NpgsqlParameter<int> Number32(int number) => new NpgsqlParameter<int> { TypedValue = number };
}
