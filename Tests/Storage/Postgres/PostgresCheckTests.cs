using VolunteerBot.Storage.Postgres;
using VolunteerBot.Tests.Storage.Contract;
using Xunit;

namespace VolunteerBot.Tests.Storage.Postgres;

/// <summary>What the check of a database finds.</summary>
public sealed class PostgresCheckTests(PostgresServer server)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("UPDATE parcels SET doc = '{\"id\":7}' WHERE id = 'p3'", "parcels/p3 cannot be read at $.id")]
    [InlineData("UPDATE parcels SET doc = '[]' WHERE id = 'p3'", "parcels/p3 cannot be read")]
    [InlineData("UPDATE parcels SET id = 'other' WHERE id = 'p9'", "parcels/other holds the document of another id")]
    [InlineData("UPDATE parcels SET k_group = 'x' WHERE id = 'p3'", "parcels/p3 stands under another key in group")]
    [InlineData("UPDATE parcels SET k_due = NULL WHERE id = 'p3'", "parcels/p3 stands under another key in due")]
    [InlineData("INSERT INTO parcels_k_tag (key, id) VALUES ('x', 'p3')", "parcels/p3 stands under other keys in tag")]
    [InlineData("DELETE FROM parcels_k_tag WHERE id = 'p3' AND key = 't1'", "parcels/p3 stands under other keys in tag")]
    [InlineData("UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'parcels_by_due'::regclass", "The index parcels_by_due was never finished")]
    public async Task What_does_not_agree_is_named(string harm, string said)
    {
        var database = await server.NewDatabase(ContractRecords.All);
        await using var store = new PostgresStore(new PostgresStoreOptions { ConnectionString = database }, ContractRecords.All, TimeProvider.System);
        await store.Commit([.. Enumerable.Range(0, 9).Select(i => ContractRecords.Parcels.Put(new Parcel("p" + i) { Group = "g", Due = "d" + i, Tags = ["t1", "t2"] }))], Cancel);
        await store.Commit([ContractRecords.Parcels.Put(new Parcel("p9"))], Cancel);
        Assert.Empty(await store.Check(Cancel));

        await PostgresHost.Ask(database, harm);

        Assert.Contains(said, Assert.Single(await store.Check(Cancel)), StringComparison.Ordinal);
    }
}
