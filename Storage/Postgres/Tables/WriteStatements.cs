namespace VolunteerBot.Storage.Postgres.Tables;

/// <summary>
/// How records of one type are written. Parameters: $1 id, $2 document, then the single keys in order, the shape, then (but for
/// <see cref="Insert"/>) the shape the row has, then (of <see cref="Update"/>) the version expected. A statement that does not find what
/// it expects raises <see cref="StoreFaults.NotAsExpected"/>, or <see cref="StoreFaults.OtherShape"/> when another release wrote the row,
/// which rolls everything back without a further round trip.
/// </summary>
internal sealed class WriteStatements
{
    public WriteStatements(RecordTable table)
    {
        var columns = string.Concat(table.Keys.Select(k => ", " + k.Name));
        var values = string.Concat(table.Keys.Select((_, i) => $", ${i + 3}"));
        var keysSet = string.Concat(table.Keys.Select((k, i) => $", {k.Name} = ${i + 3}"));
        var keysTaken = string.Concat(table.Keys.Select(k => $", {k.Name} = excluded.{k.Name}"));
        var (shape, found, expected) = ("$" + (table.Keys.Count + 3), "$" + (table.Keys.Count + 4), "$" + (table.Keys.Count + 5));
        var shapeTaken = $"shape = CASE WHEN {table.Name}.shape = {found} THEN {shape} ELSE _other_shape() END";

        Insert = $"INSERT INTO {table.Name} (id, version, doc, form, shape{columns}) VALUES ($1, 1, $2, {table.Form.Mark}, {shape}{values})";
        Upsert = Insert + $" ON CONFLICT (id) DO UPDATE SET version = {table.Name}.version + 1, doc = excluded.doc, form = excluded.form, {shapeTaken}, claimed_by = NULL{keysTaken}";
        Update = MustFind($"UPDATE {table.Name} SET version = version + 1, doc = $2, form = {table.Form.Mark}, {shapeTaken}, claimed_by = NULL{keysSet} WHERE id = $1 AND version = {expected}");
        Delete = $"DELETE FROM {table.Name} WHERE id = $1";
        DeleteVersion = MustFind($"DELETE FROM {table.Name} WHERE id = $1 AND version = $2");
        OfOtherShape = $"SELECT doc, shape FROM {table.Name} WHERE id = $1 AND shape <> {table.Shape.Mark} FOR UPDATE";
        MustBeAbsent = $"SELECT _must_find(CASE WHEN EXISTS (SELECT 1 FROM {table.Name} WHERE id = $1) THEN 0 ELSE 1 END)";
    }

    public string Insert { get; }

    public string Upsert { get; }

    public string Update { get; }

    public string Delete { get; }

    public string DeleteVersion { get; }

    public string MustBeAbsent { get; }

    /// <summary>$1 id: what stands there when another release wrote it, kept from others until the transaction ends.</summary>
    public string OfOtherShape { get; }

    /// <summary>Makes a record's keys under a many-key index those of $2 (an array); $1 is the id. Keys that stay are not touched.</summary>
    public static string SetKeys(KeyTable keys) =>
        $"WITH gone AS (DELETE FROM {keys.Name} WHERE id = $1 AND key <> ALL ($2)) INSERT INTO {keys.Name} (key, id) SELECT key, $1 FROM unnest($2) AS key ON CONFLICT DO NOTHING";

    private static string MustFind(string statement) => $"WITH done AS ({statement} RETURNING 1) SELECT _must_find((SELECT count(*) FROM done))";
}
