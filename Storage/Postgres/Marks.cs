using System.Collections.Concurrent;

namespace VolunteerBot.Storage.Postgres;

/// <summary>What this process knows of the change marks, and when it last asked for them. Marks only ever grow.</summary>
internal sealed class Marks(TimeProvider clock)
{
    public const string Read = "SELECT type, changes FROM _marks";

    /// <summary>A look-up without a hold may be so much behind another host.</summary>
    private static readonly TimeSpan GoodFor = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<string, long> _changes = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();
    private long? _askedAt;

    /// <summary>Null = the server has to be asked.</summary>
    public long? Of(string type)
    {
        lock (_lock)
            return _askedAt is { } at && clock.GetElapsedTime(at) < GoodFor ? _changes.GetValueOrDefault(type) : null;
    }

    public long LastOf(string type) => _changes.GetValueOrDefault(type);

    public void Note(string type, long changes) => _changes.AddOrUpdate(type, changes, (_, known) => Math.Max(known, changes));

    /// <param name="askedAt">The clock's ticks before the server was asked.</param>
    public void NoteAll(IEnumerable<(string Type, long Changes)> all, long askedAt)
    {
        foreach (var (type, changes) in all)
            Note(type, changes);
        lock (_lock)
            _askedAt = Math.Max(_askedAt ?? askedAt, askedAt);
    }
}
