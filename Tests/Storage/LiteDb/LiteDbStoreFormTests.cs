using LiteDB;
using VolunteerBot.Domain.Records;
using VolunteerBot.Storage.LiteDb;
using VolunteerBot.Storage.LiteDb.Migrations;
using VolunteerBot.Tests.Storage.Contract;
using Xunit;

namespace VolunteerBot.Tests.Storage.LiteDb;

/// <summary>The form of the file: migrations, indexes that come and go, query plans.</summary>
public sealed class LiteDbStoreFormTests : IDisposable
{
    private readonly TestFolder _folder = new();

    private string Db => _folder.File("a.db");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Steps_are_done_once_in_order_and_noted()
    {
        await LiteDbStore.Open(Db, ContractRecords.All, TimeProvider.System).DisposeAsync();
        var ran = new List<int>();
        Migration[] steps = [.. AllMigrations.Steps, new(2, "second", _ => ran.Add(2)), new(3, "third", _ => ran.Add(3))];
        using var file = LiteDbFile.Open(Db);

        file.CommitGroup(d => Migrator.Run(d, TimeProvider.System, Db, steps[..2]));
        file.CommitGroup(d => Migrator.Run(d, TimeProvider.System, Db, steps));
        file.CommitGroup(d => Migrator.Run(d, TimeProvider.System, Db, steps));

        Assert.Equal([2, 3], ran);
        Assert.Equal([(1, "initial"), (2, "second"), (3, "third")],
            file.Database.GetCollection(Migrator.Journal).FindAll().Select(d => (d["_id"].AsInt32, d["name"].AsString)));
    }

    [Fact]
    public void A_step_that_fails_leaves_nothing_and_is_not_noted()
    {
        using var file = LiteDbFile.Open(Db);
        Migration[] steps = [new(1, "initial", _ => { }), new(2, "breaks", d =>
        {
            d.GetCollection("c").Insert(new BsonDocument { ["_id"] = 1 });
            throw new InvalidOperationException("no");
        })];

        Assert.Throws<InvalidOperationException>(() => file.CommitGroup(d => Migrator.Run(d, TimeProvider.System, Db, steps)));

        Assert.Empty(file.Database.GetCollectionNames());
    }

    [Fact]
    public void Steps_are_numbered_without_gaps() =>
        Assert.Equal(Enumerable.Range(1, AllMigrations.Steps.Count), AllMigrations.Steps.Select(s => s.Number));

    [Fact]
    public async Task An_index_added_later_finds_what_was_stored_before_and_one_taken_out_goes()
    {
        var before = new RecordType<Parcel>("parcels", ContractJson.Default.Parcel, p => p.Id, ContractRecords.ByDue);
        await using (var store = LiteDbStore.Open(Db, [before], TimeProvider.System))
            await store.Commit([.. Enumerable.Range(0, 1200).Select(i => before.Put(new Parcel("p" + i) { Group = "g" + i % 3, Due = "1", Tags = ["t" + i] }))], Cancel);

        var after = new RecordType<Parcel>("parcels", ContractJson.Default.Parcel, p => p.Id, ContractRecords.ByGroup, ContractRecords.ByTag);
        await using (var store = LiteDbStore.Open(Db, [after], TimeProvider.System))
        {
            Assert.Equal(400, await store.Count(RecordQuery<Parcel>.Equal(after, ContractRecords.ByGroup, "g1"), Cancel));
            Assert.Equal("p777", Assert.Single(await store.Find(RecordQuery<Parcel>.Equal(after, ContractRecords.ByTag, "t777"), Cancel)).Value.Id);
            Assert.Equal(1, (await store.Get(after, "p777", Cancel))!.Version);
            Assert.Empty(await store.Check());
        }

        using var file = LiteDbFile.Open(Db);
        Assert.Equal(["_id", "group", "tag"], file.Database.Execute("SELECT $ FROM $indexes WHERE collection = 'parcels'").ToEnumerable().Select(i => i["name"].AsString).Order());
    }

    [Fact]
    public async Task A_reader_beside_many_writers_never_sees_an_older_record_than_before()
    {
        await using var store = LiteDbStore.Open(Db, ContractRecords.All, TimeProvider.System, new LiteDbStoreOptions { CacheBytes = 2000 });
        var writers = Task.WhenAll(Enumerable.Range(0, 4).Select(n => Task.Run(async () =>
        {
            for (var i = 1; i <= 200; i++)
                await store.Commit([ContractRecords.Accounts.Put(new Account("a" + (n * 4 + i % 4), i))], Cancel);
        }, Cancel)));
        var seen = new long[16];
        do
        {
            for (var a = 0; a < seen.Length; a++)
            {
                var version = (await store.Get(ContractRecords.Accounts, "a" + a, Cancel))?.Version ?? 0;
                Assert.True(version >= seen[a], $"a{a} went back from version {seen[a]} to {version}");
                seen[a] = version;
            }
        }
        while (!writers.IsCompleted);

        await writers;
        for (var a = 0; a < seen.Length; a++)
            Assert.Equal(50, (await store.Get(ContractRecords.Accounts, "a" + a, Cancel))!.Version);
    }
}
