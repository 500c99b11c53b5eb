using VolunteerBot.Domain.Records;
using VolunteerBot.Storage.LiteDb;
using VolunteerBot.Tests.Storage.Contract;
using Xunit;

namespace VolunteerBot.Tests.Storage.LiteDb;

/// <summary>A real disk that is full, or must not be written.</summary>
public sealed class SmallDiskTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task On_a_full_disk_nothing_is_confirmed_any_more_and_all_that_was_is_there_when_there_is_room_again()
    {
        using var disk = new SmallDisk(megabytes: 24);
        var ballast = disk.File("ballast");
        await File.WriteAllBytesAsync(ballast, new byte[14 << 20], Cancel);
        var store = LiteDbStore.Open(disk.File("a.db"), ContractRecords.All, TimeProvider.System);
        var done = 0;
        var refusal = await Assert.ThrowsAsync<StoreUnavailableException>(async () =>
        {
            for (; ; done++)
                await store.Commit([ContractRecords.Parcels.Put(new Parcel($"p{done:D5}") { Text = new string('x', 20_000) }, 0), ContractRecords.Accounts.Put(new Account($"p{done:D5}", done), 0)], Cancel);
        });
        Assert.Contains("No space left", refusal.Message, StringComparison.OrdinalIgnoreCase);
        await Assert.ThrowsAsync<StoreUnavailableException>(() => store.Commit([ContractRecords.Accounts.Put(new Account("after", 1))], Cancel));
        await store.DisposeAsync();

        File.Delete(ballast);
        await using var again = LiteDbStore.Open(disk.File("a.db"), ContractRecords.All, TimeProvider.System);

        var parcels = (await again.Page(ContractRecords.Parcels, null, 100_000, Cancel)).Select(p => p.Value.Id).ToList();
        Assert.Equal((await again.Page(ContractRecords.Accounts, null, 100_000, Cancel)).Select(a => a.Value.Id), parcels);
        // The one under way may have reached the disk; nothing after it.
        Assert.InRange(parcels.Count, done, done + 1);
        Assert.True(done > 10);
        Assert.Empty(await again.Check());
        Assert.Equal(CommitResult.Done, await again.Commit([ContractRecords.Accounts.Put(new Account("after", 1))], Cancel));
    }

    [Fact]
    public async Task A_backup_onto_a_full_disk_fails_and_leaves_the_store_and_no_half_backup()
    {
        using var disk = new SmallDisk(megabytes: 1);
        using var folder = new TestFolder();
        await using var store = LiteDbStore.Open(folder.File("a.db"), ContractRecords.All, TimeProvider.System);
        await store.Commit([new PutFile("f", new byte[3 << 20])], Cancel);

        await Assert.ThrowsAnyAsync<IOException>(() => store.BackUpTo(disk.File("backup.db")));

        Assert.Empty(Directory.GetFiles(disk.Path));
        Assert.Equal(CommitResult.Done, await store.Commit([ContractRecords.Accounts.Put(new Account("a", 1))], Cancel));
    }

    [Fact]
    public async Task A_folder_that_must_not_be_written_is_named()
    {
        using var disk = new SmallDisk(megabytes: 4);
        await LiteDbStore.Open(disk.File("a.db"), ContractRecords.All, TimeProvider.System).DisposeAsync();
        disk.MakeReadOnly();

        foreach (var name in new[] { "a.db", "b.db" })
        {
            var refusal = Assert.Throws<StoreUnavailableException>(() => LiteDbStore.Open(disk.File(name), ContractRecords.All, TimeProvider.System));
            Assert.Contains(disk.File(name), refusal.Message, StringComparison.Ordinal);
            Assert.Contains("be writable", refusal.Message, StringComparison.Ordinal);
        }
    }
}
