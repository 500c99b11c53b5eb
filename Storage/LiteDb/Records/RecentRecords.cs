namespace VolunteerBot.Storage.LiteDb.Records;

/// <summary>
/// The records of one collection that were used last, because LiteDB takes some 50 µs and 34 KB to find one by id. Two generations:
/// when the young one is full, the old one goes. LiteDB shows a commit to readers a moment before it has returned, so a record is
/// not here while it is being written; nobody sees an older state after a newer one. Any thread.
/// </summary>
internal sealed class RecentRecords(long generationBytes)
{
    private const int EntryBytes = 200;

    private readonly Lock _gate = new();
    private Dictionary<string, StoredJson> _young = new(StringComparer.Ordinal);
    private Dictionary<string, StoredJson> _old = new(StringComparer.Ordinal);
    private long _youngBytes;
    private long _changes;
    private bool _writing;

    /// <summary>Counts the commits that changed the collection.</summary>
    public long Changes => Volatile.Read(ref _changes);

    public bool TryGet(string id, out StoredJson found)
    {
        lock (_gate)
        {
            if (_young.TryGetValue(id, out found))
                return true;
            if (!_old.Remove(id, out found))
                return false;
            Add(id, found);
            return true;
        }
    }

    /// <summary>Keeps what was read, unless a commit is under way or came between: then it may be out of date.</summary>
    /// <param name="changes"><see cref="Changes"/> before reading.</param>
    public void Read(string id, StoredJson found, long changes)
    {
        lock (_gate)
        {
            if (!_writing && changes == _changes)
                Add(id, found);
        }
    }

    /// <summary>A commit begins that writes these records. <see cref="Wrote"/> or <see cref="GaveUp"/> ends it.</summary>
    public void Writing(IEnumerable<string> ids)
    {
        lock (_gate)
        {
            _writing = true;
            foreach (var id in ids)
            {
                _young.Remove(id);
                _old.Remove(id);
            }
        }
    }

    /// <summary>Takes over what the commit wrote, before its callers are told.</summary>
    public void Wrote(IEnumerable<(string Id, StoredJson Record)> records)
    {
        lock (_gate)
        {
            _writing = false;
            Volatile.Write(ref _changes, _changes + 1);
            foreach (var (id, record) in records)
                Add(id, record);
        }
    }

    /// <summary>The commit wrote nothing.</summary>
    public void GaveUp()
    {
        lock (_gate)
        {
            _writing = false;
            Volatile.Write(ref _changes, _changes + 1);
        }
    }

    private void Add(string id, StoredJson record)
    {
        _young[id] = record;
        _youngBytes += EntryBytes + record.Json.Length;
        if (_youngBytes < generationBytes)
            return;
        (_old, _young, _youngBytes) = (_young, new(StringComparer.Ordinal), 0);
    }
}
