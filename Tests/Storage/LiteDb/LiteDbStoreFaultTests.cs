using VolunteerBot.Domain.Records;
using VolunteerBot.Storage.LiteDb;
using VolunteerBot.Tests.Storage.Contract;
using Xunit;

namespace VolunteerBot.Tests.Storage.LiteDb;

/// <summary>What the store says and does when something is wrong.</summary>
public sealed class LiteDbStoreFaultTests : IDisposable
{
    private readonly TestFolder _folder = new();

    private string Db => _folder.File("a.db");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_record_type_it_was_not_told_of_is_refused_by_name()
    {
        await using var store = LiteDbStore.Open(Db, [ContractRecords.Accounts], TimeProvider.System);

        foreach (var use in new Func<Task>[]
        {
            () => store.Commit([ContractRecords.Parcels.Put(new Parcel("p"))], Cancel),
            async () => await store.Get(ContractRecords.Parcels, "p", Cancel),
            async () => await store.Count(new RecordQuery<Parcel>(ContractRecords.Parcels, ContractRecords.ByGroup, null, null, 1), Cancel),
        })
            Assert.Contains("parcels", (await Assert.ThrowsAsync<ArgumentException>(use)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_record_types_of_one_name_are_refused() =>
        Assert.Contains("parcels", Assert.Throws<ArgumentException>(() => LiteDbStore.Open(
            Db, [ContractRecords.Parcels, new RecordType<Account>("parcels", ContractJson.Default.Account, a => a.Id)], TimeProvider.System)).Message, StringComparison.Ordinal);

    [Fact]
    public async Task A_disk_that_fails_ends_the_store_and_confirms_nothing_more()
    {
        var journal = new MemoryBlockFile([]);
        var data = new MemoryBlockFile(EmptyStore.Create());
        var store = OnMemory(data, journal);
        await store.Commit([ContractRecords.Accounts.Put(new Account("before", 1))], Cancel);

        journal.FlushFails = true;
        var commits = Enumerable.Range(0, 20).Select(i => store.Commit([ContractRecords.Accounts.Put(new Account("a" + i, 1))], Cancel)).ToList();

        foreach (var commit in commits)
            await Assert.ThrowsAsync<StoreUnavailableException>(() => commit);
        Assert.Contains("No space left", (await store.Failed.WaitAsync(Cancel)).Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<StoreUnavailableException>(async () => await store.Get(ContractRecords.Accounts, "a0", Cancel));
        await Assert.ThrowsAsync<StoreUnavailableException>(async () => await store.Find(
            new RecordQuery<Account>(ContractRecords.Accounts, ContractRecords.AllAccounts, null, null, 1), Cancel));

        journal.FlushFails = false;
        await Assert.ThrowsAsync<StoreUnavailableException>(() => store.Commit([ContractRecords.Accounts.Put(new Account("after", 1))], Cancel));
        await store.DisposeAsync();
        await using var again = OnMemory(data, journal);
        Assert.NotNull(await again.Get(ContractRecords.Accounts, "before", Cancel));
        Assert.Null(await again.Get(ContractRecords.Accounts, "after", Cancel));
    }

    [Fact]
    public async Task A_closed_store_refuses_and_what_was_waiting_is_done()
    {
        var store = LiteDbStore.Open(Db, ContractRecords.All, TimeProvider.System);
        var commits = Enumerable.Range(0, 200).Select(i => store.Commit([ContractRecords.Accounts.Put(new Account("a" + i, 1))], Cancel)).ToList();
        await store.DisposeAsync();

        Assert.All(await Task.WhenAll(commits), r => Assert.Equal(CommitResult.Done, r));
        await Assert.ThrowsAsync<StoreUnavailableException>(() => store.Commit([], Cancel));
        await store.DisposeAsync();
    }

    [Fact]
    public async Task A_second_opening_is_refused()
    {
        await using var store = LiteDbStore.Open(Db, ContractRecords.All, TimeProvider.System);

        Assert.Contains(Db, Assert.Throws<StoreInUseException>(() => LiteDbStore.Open(Db, ContractRecords.All, TimeProvider.System)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_named()
    {
        System.IO.File.WriteAllText(_folder.File("file"), "in the way");

        var error = Assert.Throws<StoreUnavailableException>(() => LiteDbStore.Open(_folder.File("file/data/a.db"), ContractRecords.All, TimeProvider.System));

        Assert.Contains(_folder.File("file/data/a.db"), error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_store_is_left_alone()
    {
        System.IO.File.WriteAllText(Db, new string('x', 20_000));

        Assert.Throws<DamagedStoreException>(() => LiteDbStore.Open(Db, ContractRecords.All, TimeProvider.System));
        Assert.Equal(new string('x', 20_000), System.IO.File.ReadAllText(Db));
    }

    [Fact]
    public async Task A_file_of_a_newer_program_is_refused_and_left_alone()
    {
        await LiteDbStore.Open(Db, ContractRecords.All, TimeProvider.System).DisposeAsync();
        using (var file = LiteDbFile.Open(Db))
            file.CommitGroup(d => d.GetCollection("_migrations").Insert(new LiteDB.BsonDocument { ["_id"] = 99, ["name"] = "later" }));
        var before = await System.IO.File.ReadAllBytesAsync(Db, Cancel);

        Assert.Contains("newer", Assert.Throws<NewerStoreException>(() => LiteDbStore.Open(Db, ContractRecords.All, TimeProvider.System)).Message, StringComparison.Ordinal);
        using (var file = LiteDbFile.Open(Db))
            Assert.Equal(99, file.Database.GetCollection("_migrations").FindById(99)["_id"].AsInt32);
        Assert.Equal(before.Length, new FileInfo(Db).Length);
    }

    private static LiteDbStore OnMemory(MemoryBlockFile data, MemoryBlockFile journal) =>
        new(new LiteDbFile(data, journal, "memory"), ContractRecords.All, TimeProvider.System);
}
