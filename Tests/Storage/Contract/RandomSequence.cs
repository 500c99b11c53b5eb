using System.Text.Json;
using VolunteerBot.Domain.Records;
using Xunit;

namespace VolunteerBot.Tests.Storage.Contract;

/// <summary>
/// One seeded sequence of commits, bursts of commits, reads and reopenings on a store and on the model side by side. Few ids and
/// few keys, so that things meet; a difference fails with the seed and all steps so far.
/// </summary>
internal sealed class RandomSequence(int seed, ISmallStore small, CancellationToken cancel)
{
    private static readonly string[] KeyPool = ["", "a", "a\u0001b", "a\u0002", "b", "hòa", "hoà", "Hòa", "z"];
    private readonly Random _random = new(seed);
    private readonly MemoryStore _model = new();
    private readonly List<string> _steps = [];

    public Task Step() => _random.Next(20) switch
    {
        < 7 => Commit(),
        < 10 => small.KeepsOrder ? Burst() : Commit(),
        < 13 => Get(),
        < 17 => Find(),
        < 18 => _random.Next(2) == 0 ? Count() : Page(),
        < 19 => File(),
        _ => _random.Next(10) == 0 ? Reopen() : Find(),
    };

    /// <summary>Every record, index and file.</summary>
    public async Task CompareAll()
    {
        for (var i = 0; i < 8; i++)
        {
            await Compare("get", s => Text(s.Get(ContractRecords.Parcels, "p" + i, cancel)));
            await Compare("file", s => Text(s.ReadFile("f" + i % 3, cancel)));
        }

        foreach (var index in ContractRecords.Parcels.Indexes)
            await Compare("all " + index.Name, s => Text(s.Find(new RecordQuery<Parcel>(ContractRecords.Parcels, index, null, null, 100), cancel)));
    }

    private Task Commit()
    {
        var changes = Changes();
        return Compare("commit " + string.Join(", ", changes), async s => (await s.Commit(changes, cancel)).ToString());
    }

    /// <summary>Several commits started one after the other without waiting; a store may write them in one group.</summary>
    private Task Burst()
    {
        var commits = Enumerable.Range(0, _random.Next(2, 9)).Select(_ => Changes()).ToList();
        return Compare("burst " + string.Join(" | ", commits.Select(c => string.Join(", ", c.AsEnumerable()))), async s =>
            string.Join(' ', await Task.WhenAll(commits.Select(c => s.Commit(c, cancel)).ToList())));
    }

    private Task Get()
    {
        var id = Id();
        return Compare("get " + id, s => Text(s.Get(ContractRecords.Parcels, id, cancel)));
    }

    private Task Find()
    {
        var query = Query();
        return Compare($"find {query.Index.Name} {query}", s => Text(s.Find(query, cancel)));
    }

    private Task Count()
    {
        var query = Query();
        return Compare($"count {query.Index.Name} {query}", s => Text(s.Count(query, cancel)));
    }

    private Task Page()
    {
        var (after, limit) = (_random.Next(3) == 0 ? null : Id(), _random.Next(1, 6));
        return Compare($"page {after} {limit}", s => Text(s.Page(ContractRecords.Parcels, after, limit, cancel)));
    }

    private Task File()
    {
        var id = "f" + _random.Next(3);
        return Compare("file " + id, s => Text(s.ReadFile(id, cancel)));
    }

    private Task Reopen()
    {
        _steps.Add("reopen");
        return small.Reopen();
    }

    private async Task Compare(string step, Func<IStore, Task<string>> operation)
    {
        _steps.Add(step);
        var expected = await operation(_model);
        var actual = await operation(small.Store);
        if (expected != actual)
            Assert.Fail($"Seed {seed}, step {_steps.Count}: expected {expected}, got {actual}\n{string.Join('\n', _steps)}");
    }

    private Change[] Changes() => [.. Enumerable.Range(0, _random.Next(1, 5)).Select(_ => Change())];

    private Change Change()
    {
        long? expected = _random.Next(3) == 0 ? _random.Next(4) : null;
        return _random.Next(12) switch
        {
            < 8 => ContractRecords.Parcels.Put(Parcel(), expected),
            < 10 => ContractRecords.Parcels.Delete(Id(), expected),
            < 11 => new PutFile("f" + _random.Next(3), new byte[_random.Next(8) == 0 ? 300_000 : _random.Next(40)]),
            _ => new DeleteFile("f" + _random.Next(3)),
        };
    }

    private Parcel Parcel() => new(Id())
    {
        Group = Key(),
        Due = _random.Next(2) == 0 ? Key() : null,
        Tags = [.. Enumerable.Range(0, _random.Next(4)).Select(_ => Key())],
        Text = new string((char)('a' + _random.Next(26)), _random.Next(6) == 0 ? _random.Next(20_000) : _random.Next(300)),
    };

    private RecordQuery<Parcel> Query()
    {
        var index = ContractRecords.Parcels.Indexes[_random.Next(3)];
        var from = _random.Next(3) == 0 ? null : Key();
        var to = _random.Next(3) switch { 0 => null, 1 => from, _ => Key() };
        return new(ContractRecords.Parcels, index, from, to, _random.Next(1, 10), _random.Next(2) == 0);
    }

    private string Id() => "p" + _random.Next(8);

    private string Key() => KeyPool[_random.Next(KeyPool.Length)];

    private static async Task<string> Text<T>(ValueTask<T> answer) => JsonSerializer.Serialize(await answer);
}
