using Npgsql;
using VolunteerBot.Domain.Records;
using VolunteerBot.Storage.Postgres.Tables;

namespace VolunteerBot.Storage.Postgres.Writing;

/// <summary>
/// A list of changes as one batch. Changes of one record stay in their order; different records are written in the order of their
/// names, the same in every host, so that commits which meet in several records do not wait for each other in a circle. The marks,
/// which many commits share, come last and are held shortest.
/// </summary>
internal sealed class PreparedCommit
{
    private const string CountChange = "UPDATE _marks SET changes = changes + 1 WHERE type = $1 RETURNING type, changes";

    private readonly List<PreparedWrite> _writes;
    private readonly string[] _marked;

    /// <exception cref="ArgumentException">A change is beyond <see cref="RecordLimits"/> or of an unknown record type.</exception>
    public PreparedCommit(IReadOnlyList<Change> changes, RecordTables tables)
    {
        _writes = [.. changes.Select(c => PreparedWrite.Of(c, tables)).OrderBy(w => w.Order, Ordinal.Instance)];
        _marked = [.. changes.OfType<RecordChange>().Where(c => c.RecordType.IsMarked).Select(c => c.RecordType.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    private PreparedCommit(List<PreparedWrite> writes, string[] marked) => (_writes, _marked) = (writes, marked);

    public bool IsEmpty => _writes.Count == 0;

    /// <summary>
    /// The same with what stands in rows of other releases and this program does not know. Begins a transaction and leaves those rows
    /// locked in it, in the order of all commits.
    /// </summary>
    public async Task<PreparedCommit> Over(NpgsqlConnection connection, CancellationToken cancel)
    {
        var puts = _writes.OfType<PreparedWrite.PutRecord>().ToList();
        using var batch = new NpgsqlBatch(connection);
        batch.Add("BEGIN");
        foreach (var put in puts)
            batch.Add(put.Table.Writes.OfOtherShape, Parameters.Text(put.Id));
        var over = new Dictionary<PreparedWrite, PreparedWrite>(ReferenceEqualityComparer.Instance);
        var shapes = new Dictionary<(string, string), int>();
        var reader = await batch.ExecuteReaderAsync(cancel).ConfigureAwait(false);
        await using (reader.ConfigureAwait(false))
        {
            // BEGIN has no rows, and the reader stands at the first result that may have some.
            foreach (var put in puts)
            {
                if (await reader.ReadAsync(cancel).ConfigureAwait(false))
                {
                    var whole = put.Over(reader.GetFieldValue<byte[]>(0), reader.GetInt32(1));
                    // A record that the commit writes twice has the first one's mark by then.
                    over[put] = whole with { FoundShape = shapes.GetValueOrDefault(put.Order, whole.FoundShape) };
                    shapes[put.Order] = whole.Shape;
                }
                await reader.NextResultAsync(cancel).ConfigureAwait(false);
            }
        }
        return new PreparedCommit([.. _writes.Select(w => over.GetValueOrDefault(w, w))], _marked);
    }

    public void AddTo(NpgsqlBatch batch)
    {
        foreach (var write in _writes)
            write.AddTo(batch);
        foreach (var type in _marked)
            batch.Add(CountChange, Parameters.Text(type));
    }

    /// <summary>Runs the batch and tells the new marks. That it has returned means that the server has done all of it.</summary>
    public async Task<IReadOnlyList<(string Type, long Changes)>> Run(NpgsqlBatch batch)
    {
        if (_marked.Length == 0)
        {
            await batch.ExecuteNonQueryAsync(CancellationToken.None).ConfigureAwait(false);
            return [];
        }
        var marks = new List<(string, long)>();
        var reader = await batch.ExecuteReaderAsync(CancellationToken.None).ConfigureAwait(false);
        await using (reader.ConfigureAwait(false))
        {
            do
            {
                while (await reader.ReadAsync(CancellationToken.None).ConfigureAwait(false))
                {
                    if (reader.FieldCount == 2)
                        marks.Add((reader.GetString(0), reader.GetInt64(1)));
                }
            }
            while (await reader.NextResultAsync(CancellationToken.None).ConfigureAwait(false));
        }
        return marks;
    }

    private sealed class Ordinal : IComparer<(string Table, string Id)>
    {
        public static readonly Ordinal Instance = new();

        public int Compare((string Table, string Id) x, (string Table, string Id) y) =>
            string.CompareOrdinal(x.Table, y.Table) is var byTable && byTable != 0 ? byTable : string.CompareOrdinal(x.Id, y.Id);
    }
}
