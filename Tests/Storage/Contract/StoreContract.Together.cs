using VolunteerBot.Domain.Records;
using Xunit;

namespace VolunteerBot.Tests.Storage.Contract;

/// <summary>Many callers at once.</summary>
public abstract partial class StoreContract
{
    [Fact]
    public async Task Of_many_first_writers_one_wins()
    {
        var results = await Task.WhenAll(Enumerable.Range(0, 100).Select(i =>
            Task.Run(() => Commit(ContractRecords.Parcels.Put(new Parcel("p") { Text = $"{i}" }, 0), ContractRecords.Accounts.Put(new Account("a" + i, i))), Cancel)));

        var winner = Array.IndexOf(results, CommitResult.Done);
        Assert.Equal(99, results.Count(r => r == CommitResult.Conflict));
        Assert.Equal((1, $"{winner}"), ((await Get("p"))!.Version, (await Get("p"))!.Value.Text));
        Assert.Equal(1, await Store.Count(new RecordQuery<Account>(ContractRecords.Accounts, ContractRecords.AllAccounts, null, null, 1), Cancel));
    }

    [Fact]
    public async Task Two_hundred_callers_that_try_again_lose_no_update()
    {
        await Commit(ContractRecords.Accounts.Put(new Account("a", 0), 0));

        await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => Task.Run(() => Add("a", 1), Cancel)));

        var end = (await Store.Get(ContractRecords.Accounts, "a", Cancel))!;
        Assert.Equal((200, 201), (end.Value.Balance, end.Version));
    }

    [Fact]
    public async Task Transfers_between_accounts_keep_the_sum_for_every_reader()
    {
        await Commit([.. Enumerable.Range(0, 6).Select(i => ContractRecords.Accounts.Put(new Account("a" + i, 100)))]);
        var transfers = Task.WhenAll(Enumerable.Range(0, 8).Select(n => Task.Run(() => Transfer(n, 40), Cancel)));
        do
        {
            var all = await Store.Find(new RecordQuery<Account>(ContractRecords.Accounts, ContractRecords.AllAccounts, null, null, 10), Cancel);
            Assert.Equal(600, all.Sum(a => a.Value.Balance));
        }
        while (!transfers.IsCompleted);

        await transfers;
    }

    [Fact]
    public async Task A_caller_reads_its_own_writes_at_once()
    {
        await Task.WhenAll(Enumerable.Range(0, 16).Select(n => Task.Run(async () =>
        {
            for (var i = 1; i <= 25; i++)
            {
                await Put(new Parcel("p" + n) { Group = $"{n:D2}-{i:D2}", Text = $"{i}" });
                Assert.Equal($"{i}", (await Get("p" + n))!.Value.Text);
                Assert.Equal("p" + n, await Ids(Range(ContractRecords.ByGroup, $"{n:D2}", $"{n:D2}-99")));
            }
        }, Cancel)));
    }

    [Fact]
    public async Task A_commit_that_cannot_be_stored_takes_no_other_down()
    {
        var good = Enumerable.Range(0, 40).Select(i => Task.Run(() => Commit(ContractRecords.Parcels.Put(new Parcel("good" + i), 0)), Cancel)).ToArray();
        var bad = Enumerable.Range(0, 5).Select(i => Task.Run(() => Commit(
            ContractRecords.Parcels.Put(new Parcel("bad" + i)),
            ContractRecords.Parcels.Put(i % 2 == 0 ? new Parcel("x") { Text = new string('x', RecordLimits.RecordBytes) } : new Parcel("y") { Tags = null! })), Cancel)).ToArray();

        Assert.All(await Task.WhenAll(good), result => Assert.Equal(CommitResult.Done, result));
        foreach (var task in bad)
            await Assert.ThrowsAnyAsync<Exception>(() => task);
        Assert.Equal(40, await Store.Count(Range(ContractRecords.ByGroup, null, null), Cancel));
    }

    /// <summary>Read, decide, commit; again when somebody else was faster.</summary>
    private async Task Add(string id, long amount)
    {
        while (true)
        {
            var found = (await Store.Get(ContractRecords.Accounts, id, Cancel))!;
            if (await Commit(ContractRecords.Accounts.Put(found.Value with { Balance = found.Value.Balance + amount }, found.Version)) == CommitResult.Done)
                return;
        }
    }

    private async Task Transfer(int seed, int times)
    {
        var random = new Random(seed);
        for (var i = 0; i < times; i++)
            await TransferOnce("a" + random.Next(3), "a" + random.Next(3, 6), random.Next(1, 20));
    }

    private protected async Task TransferOnce(string from, string to, long amount)
    {
        while (true)
        {
            var giver = (await Store.Get(ContractRecords.Accounts, from, Cancel))!;
            var taker = (await Store.Get(ContractRecords.Accounts, to, Cancel))!;
            var result = await Commit(
                ContractRecords.Accounts.Put(giver.Value with { Balance = giver.Value.Balance - amount }, giver.Version),
                ContractRecords.Accounts.Put(taker.Value with { Balance = taker.Value.Balance + amount }, taker.Version));
            if (result == CommitResult.Done)
                return;
        }
    }
}
