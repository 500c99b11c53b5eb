using LiteDB;
using VolunteerBot.Storage.LiteDb.Records;

namespace VolunteerBot.Storage.LiteDb.Writing;

/// <summary>
/// What a group of commits leaves behind: for each record touched its last state only, so that a record written by several members
/// is written once. Members are added one after the other; each finds what those before it left. What they change is read first, with <see cref="Read"/>. The writer's thread only.
/// </summary>
internal sealed class PendingGroup(StoredFiles files)
{
    private readonly Dictionary<(RecordCollection Collection, string Id), Pending> _records = [];
    private readonly Dictionary<(RecordCollection Collection, string Id), StoredJson> _before = [];
    private readonly Dictionary<string, byte[]?> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<(RecordCollection, string), long> _versions = [];

    /// <param name="Before">As it was before the group, for its keys; null when nobody counts keys of its type.</param>
    private sealed record Pending(bool WasThere, StoredJson After, BsonDocument? Keys, StoredJson? Before);

    public bool IsEmpty => _records.Count == 0 && _files.Count == 0;

    /// <summary>Reads what the members are going to change, one question for each type: most of it is new, and asking for one id costs nearly as much as for all.</summary>
    public void Read(IEnumerable<PreparedChange> changes)
    {
        foreach (var some in changes.OfType<PreparedChange.Record>().GroupBy(c => c.Collection, c => c.Id))
        {
            foreach (var (id, record) in some.Key.LoadEach(some.Distinct(StringComparer.Ordinal)))
                _before[(some.Key, id)] = record;
        }
    }

    /// <summary>Adds all changes of a member, or none and returns false when one is not at the version expected.</summary>
    public bool TryAdd(IReadOnlyList<PreparedChange> changes)
    {
        _versions.Clear();
        foreach (var change in changes)
        {
            if (change is PreparedChange.Record record && !TryVersion(record))
                return false;
        }

        foreach (var change in changes)
        {
            if (change is PreparedChange.Record record)
                Add(record);
            else if (change is PreparedChange.File file)
                _files[file.Id] = file.Content;
        }

        return true;
    }

    /// <summary>Writes all of it with the given transaction and lets readers see it.</summary>
    public void Write(Action<Action> inTransaction)
    {
        var all = _records
            .GroupBy(r => r.Key.Collection, r => (r.Key.Id, Record: r.Value))
            .Select(g => (Collection: g.Key, Records: g.ToList()))
            .ToList();
        foreach (var (collection, records) in all)
            collection.Recent.Writing(records.Select(r => r.Id));
        try
        {
            inTransaction(() => Write(all));
        }
        catch
        {
            foreach (var (collection, _) in all)
                collection.Recent.GaveUp();
            throw;
        }

        foreach (var (collection, records) in all)
        {
            Tally(collection, records);
            collection.Recent.Wrote(records.Select(r => (r.Id, r.Record.After)));
        }
    }

    private static void Tally(RecordCollection collection, List<(string Id, Pending Record)> records)
    {
        foreach (var (index, tally) in collection.Tallies.Where(t => t.Value.IsKept))
        {
            var i = collection.Type.AllIndexes.ToList().IndexOf(index);
            tally.Move(
                records.Where(r => r.Record is { WasThere: true, Before: not null }).SelectMany(r => collection.Type.PutFromJson(r.Record.Before!.Value.Json).KeysUnder(i)),
                records.Select(r => r.Record.After.Version > 0 ? StoredKeys.KeyIn(r.Record.Keys, index) : null).OfType<string>());
        }
    }

    private void Write(List<(RecordCollection Collection, List<(string Id, Pending Record)> Records)> all)
    {
        foreach (var (collection, records) in all)
        {
            foreach (var (id, _) in records.Where(r => r.Record.WasThere && r.Record.After.Version == 0))
                collection.Delete(id);
            collection.Update(Documents(records.Where(r => r.Record.WasThere)));
            collection.Insert(Documents(records.Where(r => !r.Record.WasThere)));
        }

        foreach (var (id, content) in _files)
        {
            if (content is null)
                files.Delete(id);
            else
                files.Write(id, content);
        }
    }

    private bool TryVersion(PreparedChange.Record change)
    {
        var key = (change.Collection, change.Id);
        if (!_versions.TryGetValue(key, out var found))
            found = _records.TryGetValue(key, out var pending) ? pending.After.Version : _before[key].Version;
        if (change.ExpectedVersion is { } expected && expected != found)
            return false;
        _versions[key] = change.Json is null ? 0 : found + 1;
        return true;
    }

    private void Add(PreparedChange.Record change)
    {
        var key = (change.Collection, change.Id);
        var after = change.Json is null ? StoredJson.None : new StoredJson(_versions[key], change.Json);
        if (_records.TryGetValue(key, out var pending))
        {
            _records[key] = pending with { After = after, Keys = change.Keys };
            return;
        }
        var before = _before[key];
        _records[key] = new Pending(before.Version > 0, after, change.Keys, change.Collection.Tallies.Count > 0 ? before : null);
    }

    private static List<BsonDocument> Documents(IEnumerable<(string Id, Pending Record)> records) =>
        [.. records.Where(r => r.Record.After.Version > 0).Select(r => RecordCollection.Document(r.Id, r.Record.After, r.Record.Keys))];
}
