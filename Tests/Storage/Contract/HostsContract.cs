using VolunteerBot.Domain.Records;
using Xunit;

namespace VolunteerBot.Tests.Storage.Contract;

/// <summary>What a sharing of several hosts promises beyond <see cref="SharingContract"/>.</summary>
public abstract class HostsContract : SharingContract
{
    private IHostOfTest? _there;

    /// <summary>A second host on the same store.</summary>
    private protected IHostOfTest There => _there!;

    /// <summary>Returns when so many wait for a hold in the store.</summary>
    private protected abstract Task UntilWaiting(int count);

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _there = await Open();
    }

    public override async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (_there is not null)
            await _there.DisposeAsync();
        await base.DisposeAsync();
    }

    [Fact]
    public async Task A_hold_brings_what_another_host_has_written_since()
    {
        await Put(new Account("a", 1));
        await There.Store.Commit([ContractRecords.Accounts.Put(new Account("a", 2), 1)], Cancel);

        await using (var hold = await Hold("a", 1))
            Assert.Equal((2, 2, false), (hold.Newer!.Value.Balance, hold.Newer.Version, hold.IsMissing));

        await There.Store.Commit([ContractRecords.Accounts.Delete("a")], Cancel);
        await using (var hold = await Hold("a", 2))
            Assert.Equal((null, true), (hold.Newer, hold.IsMissing));
    }

    [Fact]
    public async Task A_record_that_was_known_to_be_new_and_is_not_any_more_is_brought()
    {
        await There.Store.Commit([ContractRecords.Accounts.Put(new Account("a", 5))], Cancel);

        await using var hold = await Hold("a", 0);

        Assert.Equal(5, hold.Newer!.Value.Balance);
    }

    [Fact]
    public async Task Those_who_wait_get_a_hold_in_the_order_in_which_they_asked()
    {
        var order = new List<int>();
        var first = await Hold("a", null);
        var waiting = new List<Task>();
        for (var i = 0; i < 6; i++)
        {
            waiting.Add(Take(i % 2 == 0 ? There : Here, i));
            await UntilWaiting(i + 1);
        }

        await first.DisposeAsync();
        await Task.WhenAll(waiting);

        Assert.Equal([0, 1, 2, 3, 4, 5], order);

        async Task Take(IHostOfTest host, int number)
        {
            await using var hold = await host.Sharing.Hold(ContractRecords.Accounts, "a", null, Cancel);
            order.Add(number);
        }
    }

    [Fact]
    public async Task Under_holds_no_host_ever_loses_a_race()
    {
        await Put(new Account("a", 0));

        var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(n => Task.Run(() => AddUnderHold(n % 2 == 0 ? Here : There, 20), Cancel)));

        Assert.All(results.SelectMany(r => r), r => Assert.Equal(CommitResult.Done, r));
        Assert.Equal(160, await Balance("a"));
    }

    [Fact]
    public async Task One_who_gives_up_waiting_is_not_waited_for()
    {
        var first = await Hold("a", null);
        using var patience = new CancellationTokenSource();
        var given = There.Sharing.Hold(ContractRecords.Accounts, "a", null, patience.Token);
        await UntilWaiting(1);

        await patience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => given);
        await first.DisposeAsync();

        await (await There.Sharing.Hold(ContractRecords.Accounts, "a", null, Cancel)).DisposeAsync();
    }

    [Fact]
    public async Task Another_hosts_work_is_left_to_it_while_it_is_there()
    {
        await Put(Due("a", "1"), Due("b", "2"), Due("c", "3"));

        Assert.Equal("a b", await Claim(Here, new("h1", ["h2"]), Nothing, limit: 2));
        Assert.Equal("c", await Claim(There, new("h2", ["h1"]), Nothing));
        Assert.Equal("", await Claim(There, new("h2", ["h1"]), ["c"]));
    }

    [Fact]
    public async Task A_dead_hosts_work_is_given_to_the_others()
    {
        await Put(Due("a", "1"), Due("b", "2"));
        Assert.Equal("a b", await Claim(Here, new("h1", ["h2", "h3"]), Nothing));

        Assert.Equal("", await Claim(There, new("h2", ["h1", "h3"]), Nothing));
        Assert.Equal("a b", await Claim(There, new("h2", ["h3"]), Nothing));
        Assert.Equal("", await Claim(Here, new("h3", ["h2"]), Nothing));
    }

    [Fact]
    public async Task What_is_put_again_is_anybodys()
    {
        await Put(Due("a", "1"), Due("b", "2"));
        Assert.Equal("a b", await Claim(Here, new("h1", ["h2"]), Nothing));

        await Put(Due("a", "5"));

        Assert.Equal("a", await Claim(There, new("h2", ["h1"]), Nothing));
    }

    [Fact]
    public async Task Eight_workers_of_two_hosts_take_nothing_twice()
    {
        for (var i = 0; i < 4; i++)
            await Put([.. Enumerable.Range(i * 100, 100).Select(n => Due($"p{n:D3}", $"{n % 7}"))]);

        var taken = await Task.WhenAll(Enumerable.Range(0, 8).Select(n => Task.Run(() =>
            TakeAll(n < 4 ? Here : There, new Claimant("w" + n, [.. Enumerable.Range(0, 8).Where(o => o != n).Select(o => "w" + o)])), Cancel)));

        var all = taken.SelectMany(t => t).ToList();
        Assert.Equal(400, all.Count);
        Assert.Equal(400, all.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal("", await Claim(Here, Alone, Nothing));
    }

    /// <summary>Takes seven at a time and settles them until there is no more.</summary>
    private static async Task<List<string>> TakeAll(IHostOfTest host, Claimant claimant)
    {
        var all = new List<string>();
        while (await host.Sharing.Claim(Query(null, 7), claimant, Nothing, Cancel) is { Count: > 0 } some)
        {
            all.AddRange(some.Select(p => p.Value.Id));
            Assert.Equal(CommitResult.Done, await host.Store.Commit([.. some.Select(p => ContractRecords.Parcels.Put(p.Value with { Due = null }, p.Version))], Cancel));
        }
        return all;
    }

    private static async Task<List<CommitResult>> AddUnderHold(IHostOfTest host, int times)
    {
        var results = new List<CommitResult>();
        for (var i = 0; i < times; i++)
        {
            await using var hold = await host.Sharing.Hold(ContractRecords.Accounts, "a", null, Cancel);
            results.Add(await hold.Commit([ContractRecords.Accounts.Put(hold.Newer!.Value with { Balance = hold.Newer.Value.Balance + 1 }, hold.Newer.Version)], Cancel));
        }
        return results;
    }
}
