namespace VolunteerBot.Domain.Records;

/// <summary>A record as it was read, with the version that a later write must name.</summary>
public sealed record Stored<T>(T Value, long Version);

/// <summary>
/// Records of one index whose key lies in a closed range, in key order (records with equal keys in id order).
/// </summary>
/// <param name="From">First key, inclusive; null = from the beginning.</param>
/// <param name="To">Last key, inclusive; null = to the end.</param>
/// <param name="Limit">At most so many; 1 or more.</param>
public sealed record RecordQuery<T>(RecordType<T> Type, RecordIndex<T> Index, string? From, string? To, int Limit, bool Descending = false)
    where T : class
{
    public static RecordQuery<T> Equal(RecordType<T> type, RecordIndex<T> index, string key, int limit = 1000) =>
        new(type, index, key, key, limit);

    /// <summary>Keys that are <paramref name="first"/> or begin with it and a separator.</summary>
    public static RecordQuery<T> Under(RecordType<T> type, RecordIndex<T> index, string first, int limit = 1000, bool descending = false) =>
        new(type, index, first, first + (char)(Keys.Separator + 1), limit, descending);
}

/// <summary>Keys from one to another, both inclusive.</summary>
public readonly record struct KeyRange(string From, string To)
{
    public static KeyRange Equal(string key) => new(key, key);

    /// <summary>Keys that are <paramref name="first"/> or begin with it and a separator.</summary>
    public static KeyRange Under(string first) => new(first, first + (char)(Keys.Separator + 1));
}

/// <summary>Reading what is stored. A read sees every change whose commit has returned.</summary>
public interface IRecords
{
    ValueTask<Stored<T>?> Get<T>(RecordType<T> type, string id, CancellationToken cancel) where T : class;

    /// <summary>
    /// The records in the range. One that stands there under several keys is given once, where it comes first.
    /// </summary>
    ValueTask<IReadOnlyList<Stored<T>>> Find<T>(RecordQuery<T> query, CancellationToken cancel) where T : class;

    /// <summary>
    /// What <see cref="Find"/> gives for each of many ranges of one index, one range after the other; a record that stands in two of them
    /// comes twice. For what would be many questions: a store in another program is asked a few times.
    /// </summary>
    /// <param name="limitEach">At most so many of each range; 1 or more.</param>
    async ValueTask<IReadOnlyList<Stored<T>>> FindEach<T>(RecordType<T> type, RecordIndex<T> index, IReadOnlyList<KeyRange> ranges, int limitEach, CancellationToken cancel) where T : class
    {
        var found = new List<Stored<T>>();
        foreach (var (from, to) in ranges)
            found.AddRange(await Find(new RecordQuery<T>(type, index, from, to, limitEach), cancel));
        return found;
    }

    /// <summary>The records with these ids, each once, in no order; those that are not there are left out. One question, as <see cref="FindEach"/>.</summary>
    async ValueTask<IReadOnlyList<Stored<T>>> GetEach<T>(RecordType<T> type, IReadOnlyCollection<string> ids, CancellationToken cancel) where T : class
    {
        var found = new List<Stored<T>>();
        foreach (var id in ids.Distinct(StringComparer.Ordinal))
        {
            if (await Get(type, id, cancel) is { } one)
                found.Add(one);
        }
        return found;
    }

    /// <summary>How many records are in the range, whatever the query's limit.</summary>
    ValueTask<long> Count<T>(RecordQuery<T> query, CancellationToken cancel) where T : class;

    /// <summary>Records in id order, those after <paramref name="afterId"/> (null = from the first), at most <paramref name="limit"/>; for reading everything.</summary>
    ValueTask<IReadOnlyList<Stored<T>>> Page<T>(RecordType<T> type, string? afterId, int limit, CancellationToken cancel) where T : class;

    /// <summary>How many records stand under each key of an index; keys under which none stands are not named.</summary>
    /// <param name="index">One that is <see cref="RecordIndex.IsTallied"/>.</param>
    async ValueTask<IReadOnlyDictionary<string, int>> Tally<T>(RecordType<T> type, RecordIndex<T> index, CancellationToken cancel) where T : class
    {
        index.MustBeTallied();
        var tally = new Dictionary<string, int>(StringComparer.Ordinal);
        string? after = null;
        while (await Page(type, after, 1000, cancel) is { Count: > 0 } page)
        {
            foreach (var key in page.Select(r => index.KeyOf(r.Value)).OfType<string>())
                tally[key] = tally.GetValueOrDefault(key) + 1;
            after = type.IdOf(page[^1].Value);
        }
        return tally;
    }

    /// <summary>As <see cref="Tally{T}(RecordType{T}, RecordIndex{T}, CancellationToken)"/>, of the keys in some ranges alone.</summary>
    /// <param name="ranges">Ranges that do not overlap.</param>
    async ValueTask<IReadOnlyDictionary<string, int>> Tally<T>(RecordType<T> type, RecordIndex<T> index, IReadOnlyList<KeyRange> ranges, CancellationToken cancel) where T : class
    {
        var ordered = ranges.OrderBy(r => r.From, StringComparer.Ordinal).ToList();
        return (await Tally(type, index, cancel)).Where(t => IsIn(t.Key)).ToDictionary(StringComparer.Ordinal);

        bool IsIn(string key)
        {
            var (low, high) = (0, ordered.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = string.CompareOrdinal(ordered[middle].From, key) <= 0 ? (middle + 1, high) : (low, middle);
            }
            return low > 0 && string.CompareOrdinal(key, ordered[low - 1].To) <= 0;
        }
    }

    /// <summary>The bytes of a stored file (a picture, a document), or null.</summary>
    ValueTask<byte[]?> ReadFile(string fileId, CancellationToken cancel);
}
