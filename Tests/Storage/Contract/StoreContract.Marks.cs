using VolunteerBot.Domain.Records;
using Xunit;

namespace VolunteerBot.Tests.Storage.Contract;

/// <summary>Noticing changes.</summary>
public abstract partial class StoreContract
{
    [Fact]
    public async Task A_commit_gives_its_types_another_mark_at_once()
    {
        await Commit(ContractRecords.Accounts.Put(new Account("a", 1)));
        var before = await Mark();

        await Commit(ContractRecords.Parcels.Put(new Parcel("p")));
        Assert.Equal(before, await Mark());
        await Commit(ContractRecords.Accounts.Put(new Account("a", 2)));
        var after = await Mark();
        Assert.NotEqual(before, after);
        await Commit(ContractRecords.Accounts.Delete("a"));
        Assert.NotEqual(after, await Mark());
    }

    [Fact]
    public async Task A_type_that_is_not_marked_has_no_mark() =>
        await Assert.ThrowsAnyAsync<ArgumentException>(async () => await ((IChangeMarks)Store).ChangesOf(ContractRecords.Parcels, Cancel));

    private ValueTask<long> Mark() => ((IChangeMarks)Store).ChangesOf(ContractRecords.Accounts, Cancel);
}
