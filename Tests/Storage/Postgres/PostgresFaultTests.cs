using Npgsql;
using VolunteerBot.Domain.Records;
using VolunteerBot.Storage.Postgres;
using VolunteerBot.Tests.Storage.Contract;
using Xunit;

namespace VolunteerBot.Tests.Storage.Postgres;

/// <summary>What the store says and does when the server refuses, collides, is cut off or gone.</summary>
public sealed class PostgresFaultTests(PostgresServer server)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("Database=nosuch", "3D000")]
    [InlineData("Username=nobody", "28000")]
    [InlineData("Host=/nonexistent", "cannot be reached")]
    [InlineData("Host=127.0.0.1;Port=1;Timeout=20", "cannot be reached")]
    public async Task A_connection_string_that_leads_nowhere_is_told_without_its_password(string wrong, string said)
    {
        var database = await server.NewDatabase(ContractRecords.All);
        var text = new NpgsqlConnectionStringBuilder(database) { Password = "geheim" }.ConnectionString + ";" + wrong;
        await using var store = Open(text);

        var error = await Assert.ThrowsAsync<StoreUnavailableException>(() => store.Prepare(Cancel));

        Assert.Contains(said, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("40001")]
    [InlineData("40P01")]
    public async Task A_commit_that_the_server_gives_up_for_a_collision_is_run_again(string state)
    {
        var database = await server.NewDatabase(ContractRecords.All);
        await Raise(database, state, times: 3);
        await using var store = Open(database);

        Assert.Equal(CommitResult.Done, await store.Commit([ContractRecords.Accounts.Put(new Account("a", 1)), ContractRecords.Parcels.Put(new Parcel("p"))], Cancel));

        Assert.Equal(1, (await store.Get(ContractRecords.Accounts, "a", Cancel))!.Version);
    }

    [Fact]
    public async Task A_collision_under_a_hold_is_a_conflict_to_be_decided_anew()
    {
        var database = await server.NewDatabase(ContractRecords.All);
        await Raise(database, "40001", times: 1);
        await using var store = Open(database);

        await using (var hold = await store.Hold(ContractRecords.Accounts, "a", null, Cancel))
            Assert.Equal(CommitResult.Conflict, await hold.Commit([ContractRecords.Accounts.Put(new Account("a", 1), 0)], Cancel));
        await using (var again = await store.Hold(ContractRecords.Accounts, "a", null, Cancel))
            Assert.Equal(CommitResult.Done, await again.Commit([ContractRecords.Accounts.Put(new Account("a", 1), 0)], Cancel));
    }

    [Fact]
    public async Task A_real_deadlock_with_another_program_ends_with_the_commit_done()
    {
        var database = await server.NewDatabase(ContractRecords.All);
        await using var store = Open(database);
        await store.Commit([ContractRecords.Accounts.Put(new Account("a", 1)), ContractRecords.Accounts.Put(new Account("b", 1))], Cancel);
        await using var other = new NpgsqlConnection(database + ";Pooling=false");
        await other.OpenAsync(Cancel);
        // The other one never looks for the deadlock within the test, so it is the store that is given up.
        await Run(other, "SET deadlock_timeout = '1min'; BEGIN; UPDATE accounts SET doc = doc WHERE id = 'b'");

        var commit = store.Commit([ContractRecords.Accounts.Put(new Account("a", 2)), ContractRecords.Accounts.Put(new Account("b", 2))], Cancel);
        await PostgresHost.Until(database, "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()", 1);
        await Run(other, "UPDATE accounts SET doc = doc WHERE id = 'a'; COMMIT");

        Assert.Equal(CommitResult.Done, await commit);
        Assert.Equal((2, 2), ((await store.Get(ContractRecords.Accounts, "a", Cancel))!.Value.Balance, (await store.Get(ContractRecords.Accounts, "b", Cancel))!.Value.Balance));
    }

    [Fact]
    public async Task A_commit_whose_connection_is_cut_is_not_confirmed_and_leaves_no_half()
    {
        var database = await server.NewDatabase(ContractRecords.All);
        await using var store = Open(database);
        await store.Commit([ContractRecords.Parcels.Put(new Parcel("z"))], Cancel);
        await using var other = new NpgsqlConnection(database + ";Pooling=false");
        await other.OpenAsync(Cancel);
        await Run(other, "BEGIN; UPDATE parcels SET doc = doc WHERE id = 'z'");
        var commit = store.Commit([ContractRecords.Accounts.Put(new Account("a", 1)), ContractRecords.Parcels.Put(new Parcel("z") { Text = "cut" })], Cancel);
        await PostgresHost.Until(database, "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()", 1);

        await PostgresHost.Ask(database, "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()");

        await Assert.ThrowsAsync<StoreUnavailableException>(() => commit);
        await Run(other, "COMMIT");
        Assert.Null(await store.Get(ContractRecords.Accounts, "a", Cancel));
        Assert.Null((await store.Get(ContractRecords.Parcels, "z", Cancel))!.Value.Text);
        Assert.Equal(CommitResult.Done, await store.Commit([ContractRecords.Accounts.Put(new Account("a", 1), 0)], Cancel));
    }

    [Fact]
    public async Task Reads_go_on_by_themselves_after_every_connection_was_cut()
    {
        var database = await server.NewDatabase(ContractRecords.All);
        await using var store = Open(database);
        await store.Commit([ContractRecords.Accounts.Put(new Account("a", 1))], Cancel);
        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(async () => await store.Get(ContractRecords.Accounts, "a", Cancel), Cancel)));

        await PostgresHost.Ask(database, "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()");

        Assert.NotNull(await store.Get(ContractRecords.Accounts, "a", Cancel));
    }

    [Fact]
    public async Task A_server_that_goes_away_in_mid_turn_leaves_nothing_of_the_turn_and_is_used_again_when_it_is_back()
    {
        PostgresServer.Require();
        await using var own = await ServerProcess.Start();
        await using var store = Open(own.ConnectionString("postgres"));
        await store.Commit([ContractRecords.Accounts.Put(new Account("a", 1))], Cancel);
        var hold = await store.Hold(ContractRecords.Accounts, "a", 1, Cancel);

        await own.Stop();
        await Assert.ThrowsAsync<StoreUnavailableException>(() => hold.Commit([ContractRecords.Accounts.Put(new Account("a", 9), 1)], Cancel));
        await hold.DisposeAsync();
        await Assert.ThrowsAsync<StoreUnavailableException>(() => store.Commit([ContractRecords.Accounts.Put(new Account("b", 1))], Cancel));
        await Assert.ThrowsAsync<StoreUnavailableException>(async () => await store.Get(ContractRecords.Accounts, "a", Cancel));
        await Assert.ThrowsAsync<StoreUnavailableException>(() => store.Hold(ContractRecords.Accounts, "a", 1, Cancel));
        await own.Start();

        Assert.Equal(1, (await store.Get(ContractRecords.Accounts, "a", Cancel))!.Value.Balance);
        await using var again = await store.Hold(ContractRecords.Accounts, "a", 1, Cancel);
        Assert.Equal(CommitResult.Done, await again.Commit([ContractRecords.Accounts.Put(new Account("a", 2), 1)], Cancel));
    }

    [Fact]
    public async Task A_disk_of_the_server_that_is_full_is_told_and_nothing_is_confirmed()
    {
        var database = await server.NewDatabase(ContractRecords.All);
        await Raise(database, "53100", times: 1);
        await using var store = Open(database);

        var error = await Assert.ThrowsAsync<StoreUnavailableException>(() => store.Commit([ContractRecords.Accounts.Put(new Account("a", 1))], Cancel));

        Assert.Contains("53100", error.Message, StringComparison.Ordinal);
        Assert.Null(await store.Get(ContractRecords.Accounts, "a", Cancel));
    }

    private static PostgresStore Open(string database) => new(new PostgresStoreOptions { ConnectionString = database }, ContractRecords.All, TimeProvider.System);

    /// <summary>Makes the server refuse so many writes to accounts; a sequence keeps its count through a rollback.</summary>
    private static async Task Raise(string database, string state, int times)
    {
        await using var connection = new NpgsqlConnection(database + ";Pooling=false");
        await connection.OpenAsync(Cancel);
        await Run(connection,
            $"""
            CREATE SEQUENCE refusals;
            CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
              IF nextval('refusals') <= {times} THEN RAISE EXCEPTION 'refused by the test' USING ERRCODE = '{state}'; END IF;
              RETURN NEW;
            END $$;
            CREATE TRIGGER refuse BEFORE INSERT OR UPDATE ON accounts FOR EACH ROW EXECUTE FUNCTION refuse();
            """);
    }

    private static async Task Run(NpgsqlConnection connection, string statements)
    {
        await using var command = new NpgsqlCommand(statements, connection) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync(Cancel);
    }
}
