using System.Text.Json;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Tests.Storage;

/// <summary>
/// The contract of a store in its plainest form: JSON text by id, versions, ordered sets of keys. What others are compared with.
/// Every call ends before it returns.
/// </summary>
internal sealed class MemoryStore : IStore, IChangeMarks
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Table> _tables = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> _changes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    /// <summary>How often something was read, and how often written.</summary>
    public (int Reads, int Commits) Calls { get; private set; }

    public ValueTask<Stored<T>?> Get<T>(RecordType<T> type, string id, CancellationToken cancel) where T : class
    {
        lock (_lock)
        {
            Calls = Calls with { Reads = Calls.Reads + 1 };
            return new(Of(type).Rows.TryGetValue(id, out var row) ? row.Read(type) : null);
        }
    }

    public ValueTask<IReadOnlyList<Stored<T>>> Find<T>(RecordQuery<T> query, CancellationToken cancel) where T : class
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(query.Limit, 1);
        lock (_lock)
        {
            Calls = Calls with { Reads = Calls.Reads + 1 };
            var table = Of(query.Type);
            return new([.. table.Ids(query).Take(query.Limit).Select(id => table.Rows[id].Read(query.Type))]);
        }
    }

    public ValueTask<long> Count<T>(RecordQuery<T> query, CancellationToken cancel) where T : class
    {
        lock (_lock)
        {
            Calls = Calls with { Reads = Calls.Reads + 1 };
            return new(Of(query.Type).Ids(query).LongCount());
        }
    }

    public ValueTask<IReadOnlyList<Stored<T>>> Page<T>(RecordType<T> type, string? afterId, int limit, CancellationToken cancel) where T : class
    {
        lock (_lock)
        {
            return new([.. Of(type).Rows.Where(r => afterId is null || string.CompareOrdinal(r.Key, afterId) > 0)
                .OrderBy(r => r.Key, StringComparer.Ordinal).Take(limit).Select(r => r.Value.Read(type))]);
        }
    }

    public ValueTask<byte[]?> ReadFile(string fileId, CancellationToken cancel)
    {
        lock (_lock)
            return new(_files.TryGetValue(fileId, out var content) ? [.. content] : null);
    }

    public ValueTask<long> ChangesOf(RecordType type, CancellationToken cancel)
    {
        type.MustBeMarked();
        lock (_lock)
            return ValueTask.FromResult(_changes.GetValueOrDefault(type.Name));
    }

    public Task<CommitResult> Commit(IReadOnlyList<Change> changes, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        var rows = changes.Select(RowOf).ToList(); // What cannot be stored throws before anything is touched.
        lock (_lock)
        {
            Calls = Calls with { Commits = Calls.Commits + 1 };
            var undo = new Stack<Action>();
            for (var i = 0; i < changes.Count; i++)
            {
                if (Apply(changes[i], rows[i], undo))
                    continue;
                while (undo.TryPop(out var back))
                    back();
                return Task.FromResult(CommitResult.Conflict);
            }

            foreach (var type in changes.OfType<RecordChange>().Select(c => c.RecordType.Name).Distinct())
                _changes[type] = _changes.GetValueOrDefault(type) + 1;
            return Task.FromResult(CommitResult.Done);
        }
    }

    /// <summary>What a change will store, but for the version; null when it stores no record.</summary>
    private static Row? RowOf(Change change)
    {
        RecordLimits.CheckId(change switch { RecordChange r => r.Id, PutFile f => f.FileId, DeleteFile f => f.FileId, _ => "" });
        if (change is PutFile file)
            RecordLimits.CheckSize("The file", file.Content.Length, RecordLimits.FileBytes);
        if (change is not RecordPut put)
            return null;
        var keys = put.RecordType.AllIndexes.SelectMany((index, i) => put.KeysUnder(i).Select(key => (index.Name, key))).ToList();
        keys.ForEach(k => RecordLimits.CheckKey(k.key));
        return new Row(JsonOf(put), 0, keys);
    }

    private static byte[] JsonOf(RecordPut put)
    {
        using var json = new MemoryStream();
        using (var writer = new Utf8JsonWriter(json))
            put.WriteJson(writer);
        RecordLimits.CheckSize("The record", json.Length, RecordLimits.RecordBytes);
        return json.ToArray();
    }

    private bool Apply(Change change, Row? row, Stack<Action> undo) => change switch
    {
        RecordChange record => Apply(record, row, undo),
        PutFile put => SetFile(put.FileId, [.. put.Content], undo),
        DeleteFile delete => SetFile(delete.FileId, null, undo),
        _ => throw new ArgumentException($"No change of kind {change.GetType().Name} is known."),
    };

    private bool Apply(RecordChange change, Row? row, Stack<Action> undo)
    {
        var table = Of(change.RecordType);
        var old = table.Rows.GetValueOrDefault(change.Id);
        if (change.ExpectedVersion is { } expected && expected != (old?.Version ?? 0))
            return false;
        table.Set(change.Id, row is null ? null : row with { Version = (old?.Version ?? 0) + 1 });
        undo.Push(() => table.Set(change.Id, old));
        return true;
    }

    private bool SetFile(string id, byte[]? content, Stack<Action> undo)
    {
        var old = _files.GetValueOrDefault(id);
        Set(content);
        undo.Push(() => Set(old));
        return true;

        void Set(byte[]? bytes)
        {
            if (bytes is null)
                _files.Remove(id);
            else
                _files[id] = bytes;
        }
    }

    private Table Of(RecordType type)
    {
        if (!_tables.TryGetValue(type.Name, out var table))
            _tables[type.Name] = table = new Table();
        return table;
    }

    private sealed record Row(byte[] Json, long Version, IReadOnlyList<(string Index, string Key)> Keys)
    {
        public Stored<T> Read<T>(RecordType<T> type) where T : class => new(JsonSerializer.Deserialize(Json, type.Json)!, Version);
    }

    private sealed class Table
    {
        private static readonly Comparer<(string Key, string Id)> Order = Comparer<(string Key, string Id)>.Create((a, b) =>
            string.CompareOrdinal(a.Key, b.Key) is var byKey && byKey != 0 ? byKey : string.CompareOrdinal(a.Id, b.Id));

        private readonly Dictionary<string, SortedSet<(string Key, string Id)>> _indexes = new(StringComparer.Ordinal);

        public Dictionary<string, Row> Rows { get; } = new(StringComparer.Ordinal);

        public void Set(string id, Row? row)
        {
            if (Rows.Remove(id, out var old))
            {
                foreach (var (index, key) in old.Keys)
                    Of(index).Remove((key, id));
            }
            if (row is null)
                return;
            Rows[id] = row;
            foreach (var (index, key) in row.Keys)
                Of(index).Add((key, id));
        }

        /// <summary>Ids in the order of an index; a record is given once, by its first key in that order.</summary>
        public IEnumerable<string> Ids<T>(RecordQuery<T> query) where T : class
        {
            var index = Of(query.Index.Name);
            if (index.Count == 0 || (query.From is not null && query.To is not null && string.CompareOrdinal(query.From, query.To) > 0))
                return [];
            // No character sorts behind U+FFFF, so (To, U+FFFF) stands behind every id with that key.
            var view = index.GetViewBetween((query.From ?? "", ""), query.To is { } to ? (to, "\uFFFF") : ("\uFFFF", "\uFFFF"));
            var entries = query.Descending ? view.Reverse() : view;
            return query.Index.IsMany ? entries.Select(e => e.Id).Distinct(StringComparer.Ordinal) : entries.Select(e => e.Id);
        }

        private SortedSet<(string Key, string Id)> Of(string index)
        {
            if (!_indexes.TryGetValue(index, out var set))
                _indexes[index] = set = new SortedSet<(string Key, string Id)>(Order);
            return set;
        }
    }
}
