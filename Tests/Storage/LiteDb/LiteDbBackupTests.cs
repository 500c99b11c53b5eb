using VolunteerBot.Domain.Records;
using VolunteerBot.Storage.LiteDb;
using VolunteerBot.Tests.Storage.Contract;
using Xunit;

namespace VolunteerBot.Tests.Storage.LiteDb;

public sealed class LiteDbBackupTests : IDisposable
{
    private const int Accounts = 10;
    private readonly TestFolder _folder = new();

    private string Db => _folder.File("a.db");

    private string Backup => _folder.File("backup.db");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_backup_taken_while_eight_callers_transfer_is_of_one_moment()
    {
        await using (var store = await Filled())
        {
            using var enough = new CancellationTokenSource();
            var transfers = Task.WhenAll(Enumerable.Range(0, 8).Select(n => Task.Run(() => Transfer(store, n, enough.Token), Cancel)));
            for (var i = 0; i < 5; i++)
                await store.BackUpTo(Backup);
            await enough.CancelAsync();
            var moved = await transfers;
            Assert.All(moved, times => Assert.True(times > 0));
        }

        Assert.Empty(LiteDbMaintenance.Check(Backup));
        LiteDbMaintenance.Restore(Backup, Db);
        await using var restored = LiteDbStore.Open(Db, ContractRecords.All, TimeProvider.System);
        var all = await restored.Find(new RecordQuery<Account>(ContractRecords.Accounts, ContractRecords.AllAccounts, null, null, 100), Cancel);
        Assert.Equal((Accounts, Accounts * 100), (all.Count, all.Sum(a => a.Value.Balance)));
        Assert.Contains(all, a => a.Version > 1);
        Assert.Equal(CommitResult.Done, await restored.Commit([ContractRecords.Accounts.Put(new Account("a0", 1), all[0].Version)], Cancel));
    }

    [Fact]
    public async Task A_restored_store_is_as_it_was_and_later_commits_are_gone()
    {
        await using (var store = await Filled())
        {
            await store.BackUpTo(Backup);
            await store.Commit([ContractRecords.Accounts.Put(new Account("later", 1)), ContractRecords.Accounts.Delete("a0")], Cancel);
        }

        LiteDbMaintenance.Restore(Backup, Db);

        await using var restored = LiteDbStore.Open(Db, ContractRecords.All, TimeProvider.System);
        Assert.Null(await restored.Get(ContractRecords.Accounts, "later", Cancel));
        Assert.Equal(100, (await restored.Get(ContractRecords.Accounts, "a0", Cancel))!.Value.Balance);
        Assert.Empty(await restored.Check());
    }

    [Fact]
    public async Task A_damaged_backup_is_refused_and_the_store_stays()
    {
        await using (var store = await Filled())
            await store.BackUpTo(Backup);
        await using (var stream = File.Open(Backup, FileMode.Open))
        {
            stream.Position = stream.Length - 8000;
            stream.Write(new byte[7000]);
        }

        Assert.Throws<DamagedStoreException>(() => LiteDbMaintenance.Restore(Backup, Db));

        await using var kept = LiteDbStore.Open(Db, ContractRecords.All, TimeProvider.System);
        Assert.Equal(100, (await kept.Get(ContractRecords.Accounts, "a9", Cancel))!.Value.Balance);
        Assert.Equal(["a.db", "a.journal", "a.lock", "backup.db"], Directory.GetFiles(Path.GetDirectoryName(Db)!).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_store_that_is_open_is_not_restored_over()
    {
        await using var store = await Filled();
        await store.BackUpTo(Backup);

        Assert.Throws<StoreInUseException>(() => LiteDbMaintenance.Restore(Backup, Db));
        Assert.Throws<FileNotFoundException>(() => LiteDbMaintenance.Restore(_folder.File("none.db"), Db));
        Assert.Empty(await store.Check());
    }

    [Fact]
    public async Task A_backup_that_cannot_be_written_leaves_the_store_at_work()
    {
        await using var store = await Filled();

        await Assert.ThrowsAnyAsync<IOException>(() => store.BackUpTo(_folder.File("no/such/folder/b.db")));

        Assert.Equal(CommitResult.Done, await store.Commit([ContractRecords.Accounts.Put(new Account("a0", 1))], Cancel));
    }

    [Fact]
    public async Task A_store_at_rest_is_backed_up_by_its_path()
    {
        await (await Filled()).DisposeAsync();

        LiteDbMaintenance.BackUpTo(Db, Backup);

        await using var copy = LiteDbStore.Open(Backup, ContractRecords.All, TimeProvider.System);
        Assert.Equal(Accounts, await copy.Count(new RecordQuery<Account>(ContractRecords.Accounts, ContractRecords.AllAccounts, null, null, 1), Cancel));
    }

    private async Task<LiteDbStore> Filled()
    {
        var store = LiteDbStore.Open(Db, ContractRecords.All, TimeProvider.System);
        await store.Commit([.. Enumerable.Range(0, Accounts).Select(i => ContractRecords.Accounts.Put(new Account("a" + i, 100)))], Cancel);
        return store;
    }

    /// <summary>Moves money to and fro until told to stop; returns how often it succeeded.</summary>
    private static async Task<int> Transfer(LiteDbStore store, int seed, CancellationToken enough)
    {
        var random = new Random(seed);
        var done = 0;
        while (!enough.IsCancellationRequested || done == 0)
        {
            var from = (await store.Get(ContractRecords.Accounts, "a" + random.Next(Accounts / 2), Cancel))!;
            var to = (await store.Get(ContractRecords.Accounts, "a" + random.Next(Accounts / 2, Accounts), Cancel))!;
            var result = await store.Commit(
                [
                    ContractRecords.Accounts.Put(from.Value with { Balance = from.Value.Balance - 1 }, from.Version),
                    ContractRecords.Accounts.Put(to.Value with { Balance = to.Value.Balance + 1 }, to.Version),
                ], Cancel);
            done += result == CommitResult.Done ? 1 : 0;
        }

        return done;
    }
}
