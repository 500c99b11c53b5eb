using System.Collections.Concurrent;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Storage.Postgres.Tables;

/// <summary>The ends a range has; each shape is a statement of its own, so that PostgreSQL can plan it.</summary>
[Flags]
internal enum Ends
{
    None = 0,
    From = 1,
    To = 2,

    /// <summary>From and to are the same key.</summary>
    Equal = 4,
}

/// <summary>
/// How records of one type are read. Parameters of a range: its keys ($1 alone when it is one key), then the limit where there is one.
/// </summary>
internal sealed class QueryStatements(RecordTable table)
{
    private readonly ConcurrentDictionary<(RecordIndex, Ends, bool Descending, bool Limited), string> _finds = new();
    private readonly ConcurrentDictionary<RecordIndex, string> _findEach = new();
    private readonly ConcurrentDictionary<(RecordIndex, Ends), string> _counts = new();
    private readonly ConcurrentDictionary<(RecordIndex, Ends), string> _claims = new();

    /// <summary>$1 id.</summary>
    public string Get { get; } = $"SELECT doc, version FROM {table.Name} WHERE id = $1";

    /// <summary>$1 ids.</summary>
    public string GetEach { get; } = $"SELECT doc, version FROM {table.Name} WHERE id = ANY ($1)";

    /// <summary>$1 id, $2 the version known: the document comes only when there is another one.</summary>
    public string GetNewer { get; } = $"SELECT CASE WHEN version <> $2 THEN doc END, version FROM {table.Name} WHERE id = $1";

    /// <summary>$1 limit.</summary>
    public string FirstPage { get; } = $"SELECT doc, version FROM {table.Name} ORDER BY id LIMIT $1";

    /// <summary>$1 limit, $2 the id before.</summary>
    public string NextPage { get; } = $"SELECT doc, version FROM {table.Name} WHERE id > $2 ORDER BY id LIMIT $1";

    public static Ends EndsOf(string? from, string? to) =>
        from is not null && from == to ? Ends.Equal : (from is null ? Ends.None : Ends.From) | (to is null ? Ends.None : Ends.To);

    public string Find(RecordIndex index, Ends ends, bool descending, bool limited) =>
        _finds.GetOrAdd((index, ends, descending, limited), MakeFind);

    /// <summary>$1 first keys, $2 last keys, $3 limit of each.</summary>
    public string FindEach(RecordIndex index) => _findEach.GetOrAdd(index, MakeFindEach);

    public string Count(RecordIndex index, Ends ends) => _counts.GetOrAdd((index, ends), MakeCount);

    /// <summary>No parameters; each key with the number of its records.</summary>
    public string Tally(RecordIndex index)
    {
        table.MustHave(index);
        index.MustBeTallied();
        var key = Names.KeyColumn(index);
        return $"SELECT {key}, count(*) FROM {table.Name} WHERE {key} IS NOT NULL GROUP BY {key}";
    }

    /// <summary>$1 first keys, $2 last keys.</summary>
    public string TallyEach(RecordIndex index)
    {
        table.MustHave(index);
        index.MustBeTallied();
        var key = Names.KeyColumn(index);
        return $"SELECT f.key, count(*) FROM unnest($1, $2) AS q (first, last) CROSS JOIN LATERAL (SELECT {key} AS key FROM {table.Name} WHERE {key} >= q.first AND {key} <= q.last OFFSET 0) f GROUP BY f.key";
    }

    /// <summary>After the range and the limit: the host, the other hosts, what the host has already.</summary>
    /// <exception cref="ArgumentException">A record stands there under several keys.</exception>
    public string Claim(RecordIndex index, Ends ends) => _claims.GetOrAdd((index, ends), MakeClaim);

    private string MakeFind((RecordIndex Index, Ends Ends, bool Descending, bool Limited) q)
    {
        table.MustHave(q.Index);
        var down = q.Descending ? " DESC" : "";
        var limit = q.Limited ? " LIMIT $" + (KeysIn(q.Ends) + 1) : "";
        if (!q.Index.IsMany)
        {
            var key = Names.KeyColumn(q.Index);
            return $"SELECT doc, version FROM {table.Name} WHERE {Range(key, q.Ends)} ORDER BY {key}{down}, id{down}{limit}";
        }
        // A record stands where its first key in this order is: where none of the range comes before.
        var before = q.Ends == Ends.Equal ? "" : $" AND NOT EXISTS (SELECT 1 FROM {Names.KeyTable(table.Type, q.Index)} o WHERE o.id = k.id AND {Before(q.Ends, q.Descending)})";
        return $"SELECT r.doc, r.version FROM {Names.KeyTable(table.Type, q.Index)} k JOIN {table.Name} r ON r.id = k.id "
            + $"WHERE {Range("k.key", q.Ends)}{before} ORDER BY k.key{down}, k.id{down}{limit}";
    }

    /// <summary>A range after the other, each by the index: a join that is planned as a whole may choose to read the table.</summary>
    private string MakeFindEach(RecordIndex index)
    {
        table.MustHave(index);
        const string ranges = "unnest($1, $2) WITH ORDINALITY AS q (first, last, no)";
        if (!index.IsMany)
        {
            var key = Names.KeyColumn(index);
            return $"SELECT f.doc, f.version FROM {ranges} CROSS JOIN LATERAL (SELECT doc, version, {key} AS key, id FROM {table.Name} WHERE {key} >= q.first AND {key} <= q.last ORDER BY {key}, id LIMIT $3) f ORDER BY q.no, f.key, f.id";
        }
        var keys = Names.KeyTable(table.Type, index);
        return $"SELECT f.doc, f.version FROM {ranges} CROSS JOIN LATERAL (SELECT r.doc, r.version, k.key, k.id FROM {keys} k JOIN {table.Name} r ON r.id = k.id WHERE k.key >= q.first AND k.key <= q.last"
            + $" AND NOT EXISTS (SELECT 1 FROM {keys} o WHERE o.id = k.id AND o.key >= q.first AND o.key < k.key) ORDER BY k.key, k.id LIMIT $3) f ORDER BY q.no, f.key, f.id";
    }

    private string MakeCount((RecordIndex Index, Ends Ends) q)
    {
        table.MustHave(q.Index);
        if (!q.Index.IsMany)
            return $"SELECT count(*) FROM {table.Name} WHERE {Range(Names.KeyColumn(q.Index), q.Ends)}";
        var what = q.Ends == Ends.Equal ? "count(*)" : "count(DISTINCT id)";
        return $"SELECT {what} FROM {Names.KeyTable(table.Type, q.Index)} WHERE {Range("key", q.Ends)}";
    }

    private string MakeClaim((RecordIndex Index, Ends Ends) q)
    {
        table.MustHave(q.Index);
        if (q.Index.IsMany)
            throw new ArgumentException($"Records cannot be claimed by {q.Index.Name}: it is an index of many keys.");
        var key = Names.KeyColumn(q.Index);
        var limit = KeysIn(q.Ends) + 1;
        var (host, others, have) = ($"${limit + 1}", $"${limit + 2}", $"${limit + 3}");
        // The choice is made once (MATERIALIZED) and is a list of ids by then: planned as a join it could be made anew for each row, and take
        // more than the limit, or meet all ids of the table.
        return $"WITH due AS MATERIALIZED (SELECT id FROM {table.Name} WHERE {Range(key, q.Ends)}"
            + $" AND (claimed_by IS NULL OR claimed_by <> ALL ({others}) AND (claimed_by <> {host} OR id <> ALL ({have})))"
            + $" ORDER BY {key}, id LIMIT ${limit} FOR UPDATE SKIP LOCKED),"
            + $" taken AS (UPDATE {table.Name} r SET claimed_by = {host} WHERE r.id = ANY (ARRAY(SELECT id FROM due)) RETURNING r.doc, r.version, r.{key}, r.id)"
            + $" SELECT doc, version FROM taken ORDER BY {key}, id";
    }

    private static int KeysIn(Ends ends) => ends switch { Ends.None => 0, Ends.From | Ends.To => 2, _ => 1 };

    private static string Range(string key, Ends ends) => ends switch
    {
        Ends.Equal => key + " = $1",
        Ends.From => key + " >= $1",
        Ends.To => key + " <= $1",
        Ends.From | Ends.To => $"{key} >= $1 AND {key} <= $2",
        _ => key + " IS NOT NULL",
    };

    private static string Before(Ends ends, bool descending) => (ends, descending) switch
    {
        (Ends.From, false) or (Ends.From | Ends.To, false) => "o.key >= $1 AND o.key < k.key",
        (Ends.To, true) => "o.key <= $1 AND o.key > k.key",
        (Ends.From | Ends.To, true) => "o.key <= $2 AND o.key > k.key",
        (_, true) => "o.key > k.key",
        _ => "o.key < k.key",
    };
}
