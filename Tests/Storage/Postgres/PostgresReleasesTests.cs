using Npgsql;
using VolunteerBot.Domain.Records;
using VolunteerBot.Storage.Postgres;
using VolunteerBot.Storage.Postgres.Schema;
using VolunteerBot.Tests.Storage.Contract;
using Xunit;

namespace VolunteerBot.Tests.Storage.Postgres;

/// <summary>The form of the database: steps, two releases side by side, older and newer ones.</summary>
public sealed class PostgresReleasesTests(PostgresServer server)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Ten_hosts_that_start_together_make_the_tables_once()
    {
        var database = await server.NewDatabase();
        var hosts = Enumerable.Range(0, 10).Select(_ => Open(database, LaterRecords.All)).ToList();

        await Task.WhenAll(hosts.Select(h => Task.Run(() => h.Prepare(Cancel), Cancel)));

        Assert.Equal((long)StoreSteps.All.Count, await PostgresHost.Ask(database, "SELECT count(*) FROM _journal"));
        Assert.Equal(CommitResult.Done, await hosts[7].Commit([LaterRecords.Parcels.Put(new LaterParcel("p") { Text = "x" })], Cancel));
        Assert.Single(await hosts[2].Find(RecordQuery<LaterParcel>.Equal(LaterRecords.Parcels, LaterRecords.ByText, "x"), Cancel));
        foreach (var host in hosts)
            await host.DisposeAsync();
    }

    [Fact]
    public void Steps_are_numbered_without_gaps() =>
        Assert.Equal(Enumerable.Range(1, StoreSteps.All.Count), StoreSteps.All.Select(s => s.Number));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_step_of_a_newer_release_is_lived_with_only_where_it_says_so(bool olderMayGoOn)
    {
        var database = await server.NewDatabase();
        await using (var newer = Open(database, ContractRecords.All, new PostgresStep("store", 99, "later", "CREATE TABLE later (id text)", olderMayGoOn)))
            await newer.Prepare(Cancel);
        await using var older = Open(database, ContractRecords.All);

        var refusal = await Record.ExceptionAsync(() => older.Prepare(Cancel));

        if (olderMayGoOn)
            Assert.Null(refusal);
        else
            Assert.Contains("newer program", Assert.IsType<SchemaException>(refusal).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_step_that_fails_leaves_nothing_and_is_not_noted()
    {
        var database = await server.NewDatabase();
        await using (var broken = Open(database, ContractRecords.All, new PostgresStep("other", 1, "breaks", "CREATE TABLE half (id text); SELECT 1/0", true)))
            await Assert.ThrowsAsync<StoreUnavailableException>(() => broken.Prepare(Cancel));

        Assert.Equal(0L, await PostgresHost.Ask(database, "SELECT count(*) FROM _journal WHERE series = 'other'"));
        Assert.Equal(true, await PostgresHost.Ask(database, "SELECT to_regclass('half') IS NULL"));
    }

    [Fact]
    public async Task A_database_in_another_encoding_is_refused_with_the_word_to_create_it_by()
    {
        var database = await server.NewDatabase("ENCODING 'LATIN1' LOCALE 'C'");
        await using var store = Open(database, ContractRecords.All);

        Assert.Contains("ENCODING 'UTF8'", (await Assert.ThrowsAsync<SchemaException>(() => store.Prepare(Cancel))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_of_an_earlier_release_is_brought_up_to_date_and_finds_what_was_stored_before()
    {
        var database = await server.NewDatabase();
        await using (var earlier = Open(database, ContractRecords.All))
            await earlier.Commit([.. Enumerable.Range(0, 700).Select(i => ContractRecords.Parcels.Put(new Parcel("p" + i) { Text = "t" + i, Tags = ["a" + i % 5] }))], Cancel);

        await using var later = Open(database, LaterRecords.All);

        Assert.Equal("p444", Assert.Single(await later.Find(RecordQuery<LaterParcel>.Equal(LaterRecords.Parcels, LaterRecords.ByText, "t444"), Cancel)).Value.Id);
        Assert.Equal(140, await later.Count(RecordQuery<LaterParcel>.Equal(LaterRecords.Parcels, LaterRecords.ByUpperTag, "A3"), Cancel));
        Assert.Equal(1, (await later.Get(LaterRecords.Parcels, "p444", Cancel))!.Version);
        Assert.Empty(await later.Check(Cancel));
    }

    [Fact]
    public async Task A_database_from_before_shapes_were_noted_gets_them()
    {
        var database = await server.NewDatabase(ContractRecords.All);
        await Run(database, "DROP FUNCTION _other_shape; ALTER TABLE parcels DROP COLUMN shape; ALTER TABLE accounts DROP COLUMN shape; DELETE FROM _journal WHERE number = 2");
        await Run(database, "INSERT INTO parcels (id, version, doc, form, k_group) SELECT 'old', 1, '{\"id\":\"old\",\"group\":\"g\",\"tags\":[],\"money\":0,\"colour\":\"red\"}', form, 'g' FROM _forms WHERE type = 'parcels'");

        await using var store = Open(database, ContractRecords.All);
        Assert.Equal(CommitResult.Done, await store.Commit([ContractRecords.Parcels.Put(new Parcel("old") { Group = "h" }, 1)], Cancel));

        Assert.Contains("\"colour\":\"red\"", (string)(await PostgresHost.Ask(database, "SELECT doc::text FROM parcels"))!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_an_older_host_writes_is_found_by_a_newer_ones_look_ups()
    {
        var database = await server.NewDatabase();
        await using var older = Open(database, ContractRecords.All);
        await older.Prepare(Cancel);
        await using var newer = Open(database, LaterRecords.All);
        await newer.Prepare(Cancel);

        await older.Commit([ContractRecords.Parcels.Put(new Parcel("p") { Text = "x", Tags = ["a", "b"] })], Cancel);
        Assert.Equal(1, await newer.FillStale(Cancel));
        Assert.Equal(0, await newer.FillStale(Cancel));

        Assert.Single(await newer.Find(RecordQuery<LaterParcel>.Equal(LaterRecords.Parcels, LaterRecords.ByText, "x"), Cancel));
        Assert.Single(await newer.Find(RecordQuery<LaterParcel>.Equal(LaterRecords.Parcels, LaterRecords.ByUpperTag, "B"), Cancel));
        Assert.Single(await older.Find(RecordQuery<Parcel>.Equal(ContractRecords.Parcels, ContractRecords.ByTag, "a"), Cancel));
        Assert.Empty(await newer.Check(Cancel));
    }

    [Theory]
    [InlineData("blindly")]
    [InlineData("by version")]
    [InlineData("under a hold")]
    [InlineData("twice in one commit")]
    public async Task Fields_that_an_older_host_does_not_know_survive_its_writes(string how)
    {
        var database = await server.NewDatabase();
        await using var older = Open(database, ContractRecords.All);
        await older.Prepare(Cancel);
        await using var newer = Open(database, LaterRecords.All);
        await newer.Commit([LaterRecords.Parcels.Put(new LaterParcel("p") { Text = "new", Colour = "đỏ", Owners = ["Ân", "Bình"] })], Cancel);

        for (var turn = 0; turn < 3; turn++)
            Assert.Equal(CommitResult.Done, await WriteAs(older, how, turn));

        var found = (await newer.Get(LaterRecords.Parcels, "p", Cancel))!.Value;
        Assert.Equal(("text 2", "đỏ", "Ân Bình"), (found.Text, found.Colour, string.Join(' ', found.Owners)));
        await newer.Commit([LaterRecords.Parcels.Put(found with { Colour = null })], Cancel);
        Assert.Equal(CommitResult.Done, await WriteAs(older, how, 3));
        Assert.Equal(("text 3", null), ((await newer.Get(LaterRecords.Parcels, "p", Cancel))!.Value.Text, (await newer.Get(LaterRecords.Parcels, "p", Cancel))!.Value.Colour));
    }

    [Fact]
    public async Task An_older_host_still_loses_the_races_it_should_lose()
    {
        var database = await server.NewDatabase();
        await using var older = Open(database, ContractRecords.All);
        await older.Prepare(Cancel);
        await using var newer = Open(database, LaterRecords.All);
        await newer.Commit([LaterRecords.Parcels.Put(new LaterParcel("p") { Colour = "red" })], Cancel);

        Assert.Equal(CommitResult.Conflict, await older.Commit([ContractRecords.Accounts.Put(new Account("a", 1)), ContractRecords.Parcels.Put(new Parcel("p"), 7)], Cancel));
        Assert.Equal(CommitResult.Conflict, await older.Commit([ContractRecords.Accounts.Put(new Account("a", 1)), ContractRecords.Parcels.Put(new Parcel("p"), 0)], Cancel));

        Assert.Null(await older.Get(ContractRecords.Accounts, "a", Cancel));
        Assert.Equal("red", (await newer.Get(LaterRecords.Parcels, "p", Cancel))!.Value.Colour);
    }

    private static async Task<CommitResult> WriteAs(PostgresStore older, string how, int turn)
    {
        var found = (await older.Get(ContractRecords.Parcels, "p", Cancel))!;
        var next = found.Value with { Text = $"text {turn}" };
        switch (how)
        {
            case "blindly":
                return await older.Commit([ContractRecords.Parcels.Put(next)], Cancel);
            case "by version":
                return await older.Commit([ContractRecords.Parcels.Put(next, found.Version), ContractRecords.Accounts.Put(new Account("a", turn))], Cancel);
            case "twice in one commit":
                return await older.Commit([ContractRecords.Parcels.Put(next with { Group = "g" }, found.Version), ContractRecords.Parcels.Put(next, found.Version + 1)], Cancel);
            default:
                await using (var hold = await older.Hold(ContractRecords.Parcels, "p", found.Version, Cancel))
                    return await hold.Commit([ContractRecords.Parcels.Put(next, found.Version)], Cancel);
        }
    }

    private static PostgresStore Open(string database, IReadOnlyList<RecordType> types, params PostgresStep[] steps) =>
        new(new PostgresStoreOptions { ConnectionString = database + ";Maximum Pool Size=4", ExtraSteps = steps }, types, TimeProvider.System);

    private static async Task Run(string database, string statements)
    {
        await using var source = NpgsqlDataSource.Create(database + ";Pooling=false");
        await using var command = source.CreateCommand(statements);
        await command.ExecuteNonQueryAsync(Cancel);
    }
}
