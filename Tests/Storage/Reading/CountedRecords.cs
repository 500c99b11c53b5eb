using VolunteerBot.Domain.Records;

namespace VolunteerBot.Tests.Storage.Reading;

/// <summary>How often records are asked for and how many come: each question would be a trip to another program.</summary>
internal sealed class CountedRecords(IRecords inner) : IRecords
{
    public int Questions { get; private set; }

    public int Given { get; private set; }

    /// <summary>Questions whose answer grows with everything that is stored.</summary>
    public int WholeTallies { get; private set; }

    public async ValueTask<Stored<T>?> Get<T>(RecordType<T> type, string id, CancellationToken cancel) where T : class =>
        await Counted(async () => await inner.Get(type, id, cancel) is { } one ? (IReadOnlyList<Stored<T>>)[one] : []) is [var found] ? found : null;

    public ValueTask<IReadOnlyList<Stored<T>>> Find<T>(RecordQuery<T> query, CancellationToken cancel) where T : class => Counted(() => inner.Find(query, cancel));

    public ValueTask<IReadOnlyList<Stored<T>>> FindEach<T>(RecordType<T> type, RecordIndex<T> index, IReadOnlyList<KeyRange> ranges, int limitEach, CancellationToken cancel) where T : class =>
        Counted(() => inner.FindEach(type, index, ranges, limitEach, cancel));

    public ValueTask<IReadOnlyList<Stored<T>>> GetEach<T>(RecordType<T> type, IReadOnlyCollection<string> ids, CancellationToken cancel) where T : class =>
        Counted(() => inner.GetEach(type, ids, cancel));

    public ValueTask<long> Count<T>(RecordQuery<T> query, CancellationToken cancel) where T : class
    {
        Questions++;
        return inner.Count(query, cancel);
    }

    public ValueTask<IReadOnlyDictionary<string, int>> Tally<T>(RecordType<T> type, RecordIndex<T> index, CancellationToken cancel) where T : class
    {
        (Questions, WholeTallies) = (Questions + 1, WholeTallies + 1);
        return inner.Tally(type, index, cancel);
    }

    public ValueTask<IReadOnlyDictionary<string, int>> Tally<T>(RecordType<T> type, RecordIndex<T> index, IReadOnlyList<KeyRange> ranges, CancellationToken cancel) where T : class
    {
        Questions++;
        return inner.Tally(type, index, ranges, cancel);
    }

    public ValueTask<IReadOnlyList<Stored<T>>> Page<T>(RecordType<T> type, string? afterId, int limit, CancellationToken cancel) where T : class =>
        Counted(() => inner.Page(type, afterId, limit, cancel));

    public ValueTask<byte[]?> ReadFile(string fileId, CancellationToken cancel) => inner.ReadFile(fileId, cancel);

    private async ValueTask<IReadOnlyList<Stored<T>>> Counted<T>(Func<ValueTask<IReadOnlyList<Stored<T>>>> read) where T : class
    {
        Questions++;
        var found = await read();
        Given += found.Count;
        return found;
    }
}
