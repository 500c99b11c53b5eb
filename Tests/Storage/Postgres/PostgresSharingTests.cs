using Microsoft.Extensions.Time.Testing;
using VolunteerBot.Domain.Records;
using VolunteerBot.Storage.Postgres;
using VolunteerBot.Tests.Storage.Contract;
using Xunit;

namespace VolunteerBot.Tests.Storage.Postgres;

/// <summary>The contract of sharing, kept by two stores on one PostgreSQL database, and what PostgreSQL adds to it.</summary>
public sealed class PostgresSharingTests(PostgresServer server) : HostsContract
{
    private string? _database;

    [Fact]
    public async Task A_hold_whose_connection_is_cut_is_lost_and_the_next_one_has_it()
    {
        await Put(new Account("a", 1));
        await using var cut = await Hold("a", null);
        var next = There.Sharing.Hold(ContractRecords.Accounts, "a", null, Cancel);
        await PostgresHost.UntilWaiting(_database!, 1);

        await PostgresHost.Ask(_database!, "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE state = 'idle in transaction' AND datname = current_database()");
        await using (var held = await next)
            Assert.Equal(CommitResult.Done, await held.Commit([ContractRecords.Accounts.Put(new Account("a", 2), 1)], Cancel));

        await Assert.ThrowsAsync<StoreUnavailableException>(() => cut.Commit([ContractRecords.Accounts.Put(new Account("a", 9), 1)], Cancel));
        Assert.Equal(2, await Balance("a"));
    }

    [Fact]
    public async Task A_hold_that_does_nothing_for_too_long_is_dropped_by_the_server()
    {
        await using var host = new PostgresHost(_database + ";Options=-c idle_in_transaction_session_timeout=1");
        await using var idle = await host.Sharing.Hold(ContractRecords.Accounts, "a", null, Cancel);

        await (await There.Sharing.Hold(ContractRecords.Accounts, "a", null, Cancel)).DisposeAsync();

        await Assert.ThrowsAsync<StoreUnavailableException>(() => idle.Commit([ContractRecords.Accounts.Put(new Account("a", 9), 0)], Cancel));
    }

    [Fact]
    public async Task Holds_leave_connections_to_read_and_write_with()
    {
        await using var small = new PostgresStore(new PostgresStoreOptions { ConnectionString = _database + ";Maximum Pool Size=4" }, ContractRecords.All, TimeProvider.System);
        await using var one = await small.Hold(ContractRecords.Accounts, "a", null, Cancel);
        await using var two = await small.Hold(ContractRecords.Accounts, "b", null, Cancel);
        var three = small.Hold(ContractRecords.Accounts, "c", null, Cancel);

        for (var i = 0; i < 20; i++)
        {
            await small.Commit([ContractRecords.Parcels.Put(new Parcel("p" + i))], Cancel);
            Assert.NotNull(await small.Get(ContractRecords.Parcels, "p" + i, Cancel));
        }
        Assert.False(three.IsCompleted);

        await one.DisposeAsync();
        await (await three).DisposeAsync();
    }

    [Fact]
    public async Task A_change_by_another_host_shows_in_every_hold_that_begins_after_it()
    {
        await using var here = new PostgresHost(_database!, new FakeTimeProvider());
        var before = await here.Postgres.ChangesOf(ContractRecords.Accounts, Cancel);

        await There.Store.Commit([ContractRecords.Accounts.Put(new Account("a", 1))], Cancel);

        await using var hold = await here.Sharing.Hold(ContractRecords.Parcels, "p", null, Cancel);
        Assert.NotEqual(before, await here.Postgres.ChangesOf(ContractRecords.Accounts, Cancel));
    }

    [Fact]
    public async Task Without_a_hold_a_change_by_another_host_shows_after_a_second()
    {
        var clock = new FakeTimeProvider();
        await using var here = new PostgresHost(_database!, clock);
        var before = await here.Postgres.ChangesOf(ContractRecords.Accounts, Cancel);
        await There.Store.Commit([ContractRecords.Accounts.Put(new Account("a", 1))], Cancel);

        clock.Advance(TimeSpan.FromSeconds(1));

        Assert.NotEqual(before, await here.Postgres.ChangesOf(ContractRecords.Accounts, Cancel));
    }

    [Fact]
    public async Task A_commit_under_a_hold_shows_its_own_host_at_once_that_something_changed()
    {
        await using var here = new PostgresHost(_database!, new FakeTimeProvider());
        var before = await here.Postgres.ChangesOf(ContractRecords.Accounts, Cancel);

        await using (var hold = await here.Sharing.Hold(ContractRecords.Accounts, "a", null, Cancel))
            await hold.Commit([ContractRecords.Accounts.Put(new Account("a", 1), 0)], Cancel);

        Assert.NotEqual(before, await here.Postgres.ChangesOf(ContractRecords.Accounts, Cancel));
    }

    private protected override async Task<IHostOfTest> Open() => new PostgresHost(_database ??= await server.NewDatabase(ContractRecords.All));

    private protected override Task UntilWaiting(int count) => PostgresHost.UntilWaiting(_database!, count);
}
