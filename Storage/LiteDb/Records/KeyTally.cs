using System.Collections.Frozen;

namespace VolunteerBot.Storage.LiteDb.Records;

/// <summary>
/// How many records stand under each key of one index. Counted once, when it is first asked for, and then kept by the writer: LiteDB
/// would read every document to count keys. Filled and changed on the writer's thread, read from any.
/// </summary>
internal sealed class KeyTally
{
    private readonly Lock _gate = new();
    private Dictionary<string, int>? _counts;
    private FrozenDictionary<string, int>? _shown;

    /// <summary>Whether it has been counted: before that nobody has asked, and nothing needs to be kept.</summary>
    public bool IsKept
    {
        get
        {
            lock (_gate)
                return _counts is not null;
        }
    }

    /// <summary>The counts as they stand, or null when they have not been counted yet. What is given out never changes.</summary>
    public IReadOnlyDictionary<string, int>? Read()
    {
        lock (_gate)
            return _counts is null ? null : _shown ??= _counts.ToFrozenDictionary(StringComparer.Ordinal);
    }

    public void Fill(IEnumerable<string> keys)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var key in keys)
            counts[key] = counts.GetValueOrDefault(key) + 1;
        lock (_gate)
            (_counts, _shown) = (counts, null);
    }

    /// <summary>Records have left keys and come under others; the same key may stand on both sides.</summary>
    public void Move(IEnumerable<string> left, IEnumerable<string> come)
    {
        lock (_gate)
        {
            if (_counts is null)
                return;
            foreach (var key in come)
                _counts[key] = _counts.GetValueOrDefault(key) + 1;
            foreach (var key in left)
            {
                if (_counts.GetValueOrDefault(key) is var count and > 1)
                    _counts[key] = count - 1;
                else
                    _counts.Remove(key);
            }
            _shown = null;
        }
    }
}
