using VolunteerBot.Domain.Records;
using Xunit;

namespace VolunteerBot.Tests.Storage.Contract;

/// <summary>What every sharing promises a host, whether it is alone or one of many.</summary>
public abstract class SharingContract : IAsyncLifetime
{
    private protected static readonly Claimant Alone = new("h1", []);

    private protected static readonly HashSet<string> Nothing = [];

    private IHostOfTest? _here;

    private protected IHostOfTest Here => _here!;

    private protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Another host on the store of this test.</summary>
    private protected abstract Task<IHostOfTest> Open();

    public virtual async ValueTask InitializeAsync() => _here = await Open();

    public virtual async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (_here is not null)
            await _here.DisposeAsync();
    }

    [Fact]
    public async Task A_hold_reads_a_record_whose_version_is_not_known()
    {
        await Put(new Account("a", 7));

        await using var hold = await Hold("a", null);

        Assert.Equal((7, 1, false), (hold.Newer!.Value.Balance, hold.Newer.Version, hold.IsMissing));
    }

    [Fact]
    public async Task A_hold_reads_nothing_when_the_version_is_still_the_one_known()
    {
        await Put(new Account("a", 7));

        await using var hold = await Hold("a", 1);

        Assert.Equal((null, false), (hold.Newer, hold.IsMissing));
    }

    [Fact]
    public async Task A_record_asked_for_that_is_not_there_is_missing_and_one_known_to_be_new_is_not()
    {
        await using (var asked = await Hold("a", null))
            Assert.Equal((null, true), (asked.Newer, asked.IsMissing));
        await using var known = await Hold("a", 0);
        Assert.Equal((null, false), (known.Newer, known.IsMissing));
    }

    [Fact]
    public async Task A_commit_under_a_hold_writes_all_its_changes()
    {
        await using (var hold = await Hold("a", 0))
        {
            Assert.Equal(CommitResult.Done, await hold.Commit(
                [ContractRecords.Accounts.Put(new Account("a", 1), 0), ContractRecords.Parcels.Put(new Parcel("p") { Tags = ["x"] }), new PutFile("f", [1])], Cancel));
        }

        Assert.Equal(1, await Balance("a"));
        Assert.Equal([1], await Here.Store.ReadFile("f", Cancel));
        Assert.Single(await Here.Store.Find(RecordQuery<Parcel>.Equal(ContractRecords.Parcels, ContractRecords.ByTag, "x"), Cancel));
    }

    [Fact]
    public async Task A_conflict_under_a_hold_writes_nothing()
    {
        await Put(new Account("a", 7));
        await using (var hold = await Hold("a", null))
        {
            Assert.Equal(CommitResult.Conflict, await hold.Commit(
                [ContractRecords.Parcels.Put(new Parcel("p")), ContractRecords.Accounts.Put(new Account("a", 8), 5)], Cancel));
        }

        Assert.Equal(7, await Balance("a"));
        Assert.Null(await Here.Store.Get(ContractRecords.Parcels, "p", Cancel));
    }

    [Fact]
    public async Task A_hold_that_is_given_up_writes_nothing_and_can_be_had_again()
    {
        for (var i = 0; i < 3; i++)
            await (await Hold("a", null)).DisposeAsync();

        await using var hold = await Hold("a", 0);
        Assert.Equal(CommitResult.Done, await hold.Commit([ContractRecords.Accounts.Put(new Account("a", 1), 0)], Cancel));
        await hold.DisposeAsync();
        await hold.DisposeAsync();
    }

    [Fact]
    public async Task Reading_and_writing_other_things_goes_on_under_a_hold()
    {
        await using var hold = await Hold("a", null);

        await Put(new Account("b", 1));
        Assert.Equal(1, await Balance("b"));
        await using var other = await Hold("b", 1);
        Assert.Equal(CommitResult.Done, await other.Commit([ContractRecords.Accounts.Put(new Account("b", 2), 1)], Cancel));
        Assert.Equal(CommitResult.Done, await hold.Commit([ContractRecords.Accounts.Put(new Account("a", 2), 0)], Cancel));
    }

    [Fact]
    public async Task What_cannot_be_stored_is_refused_under_a_hold_as_elsewhere()
    {
        await using (var hold = await Hold("a", null))
            await Assert.ThrowsAnyAsync<ArgumentException>(() => hold.Commit([ContractRecords.Parcels.Put(new Parcel(""))], Cancel));
        await (await Hold("a", null)).DisposeAsync();
    }

    [Fact]
    public async Task Work_is_claimed_in_key_order_and_up_to_the_limit()
    {
        await Put(Due("c", "3"), Due("a", "1"), Due("b", "1"), Due("d", "9"), new Parcel("none"));

        Assert.Equal("a b c", await Claim(Alone, Nothing, to: "5"));
        Assert.Equal("d", await Claim(Alone, ["a", "b", "c"], limit: 2));
    }

    [Fact]
    public async Task A_hosts_own_claims_are_given_again_but_for_those_it_has()
    {
        await Put(Due("a", "1"), Due("b", "2"), Due("c", "3"));
        Assert.Equal("a b", await Claim(Alone, Nothing, limit: 2));

        Assert.Equal("b c", await Claim(Alone, ["a"]));
    }

    [Fact]
    public async Task A_claim_changes_no_version()
    {
        await Put(Due("a", "1"));
        var claimed = Assert.Single(await Here.Sharing.Claim(Query(null, 1), Alone, Nothing, Cancel));

        Assert.Equal(1, claimed.Version);
        Assert.Equal(CommitResult.Done, await Here.Store.Commit([ContractRecords.Parcels.Put(claimed.Value with { Due = null }, claimed.Version)], Cancel));
        Assert.Equal("", await Claim(Alone, Nothing));
    }

    [Fact]
    public async Task Only_types_that_are_claimed_can_be_claimed() =>
        await Assert.ThrowsAnyAsync<ArgumentException>(() => Here.Sharing.Claim(
            new RecordQuery<Account>(ContractRecords.Accounts, ContractRecords.AllAccounts, null, null, 1), Alone, Nothing, Cancel));

    private protected static Parcel Due(string id, string due) => new(id) { Due = due };

    private protected Task<IHold<Account>> Hold(string id, long? known) => Here.Sharing.Hold(ContractRecords.Accounts, id, known, Cancel);

    private protected async Task Put(params Account[] accounts) =>
        Assert.Equal(CommitResult.Done, await Here.Store.Commit([.. accounts.Select(a => ContractRecords.Accounts.Put(a))], Cancel));

    private protected async Task Put(params Parcel[] parcels) =>
        Assert.Equal(CommitResult.Done, await Here.Store.Commit([.. parcels.Select(p => ContractRecords.Parcels.Put(p))], Cancel));

    private protected async Task<long> Balance(string id) => (await Here.Store.Get(ContractRecords.Accounts, id, Cancel))!.Value.Balance;

    private protected Task<string> Claim(Claimant claimant, HashSet<string> have, string? to = null, int limit = 100) => Claim(Here, claimant, have, to, limit);

    private protected static async Task<string> Claim(IHostOfTest host, Claimant claimant, HashSet<string> have, string? to = null, int limit = 100) =>
        string.Join(' ', (await host.Sharing.Claim(Query(to, limit), claimant, have, Cancel)).Select(p => p.Value.Id));

    private protected static RecordQuery<Parcel> Query(string? to, int limit) => new(ContractRecords.Parcels, ContractRecords.ByDue, null, to, limit);
}

/// <summary>One host of a test.</summary>
internal interface IHostOfTest : IAsyncDisposable
{
    IStore Store { get; }

    ISharing Sharing { get; }
}
