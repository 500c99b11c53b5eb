using System.Globalization;
using VolunteerBot.Domain.Records;
using VolunteerBot.Storage.LiteDb;
using VolunteerBot.Tests.Storage.Contract;
using Xunit;

namespace VolunteerBot.Tests.Storage.LiteDb;

/// <summary>
/// LiteDB names a new collection in its header a moment before the collection's page can be read; who reads in that moment makes it close
/// its engine. A new store answered 503 for this when something was read while the first record of its kind was written.
/// </summary>
public sealed class FirstRecordsTests
{
    private const int Types = 120;

    private static readonly RecordType<Account>[] All =
        [.. Enumerable.Range(0, Types).Select(i => new RecordType<Account>("kind" + i.ToString(CultureInfo.InvariantCulture), ContractJson.Default.Account, a => a.Id))];

    [Fact]
    public async Task A_kind_of_record_can_be_read_while_its_first_record_is_written()
    {
        using var folder = new TestFolder();
        await using var store = LiteDbStore.Open(folder.File("new.db"), All, TimeProvider.System);
        var next = 0;
        var readers = Enumerable.Range(0, 2).Select(_ => Task.Run(async () =>
        {
            while (Volatile.Read(ref next) is var i && i < Types)
                await store.Page(All[i], null, 1, CancellationToken.None);
        })).ToArray();
        for (; next < Types; Interlocked.Increment(ref next))
            await store.Commit([All[next].Put(new Account("a", 1))], CancellationToken.None);
        await Task.WhenAll(readers);
        Assert.False(store.Failed.IsCompleted);
    }
}
