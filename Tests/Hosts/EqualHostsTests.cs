using Microsoft.Extensions.Logging.Abstractions;
using VolunteerBot.Bot.Hosts;
using VolunteerBot.Domain.Records;
using VolunteerBot.Tests.Storage;
using VolunteerBot.Tests.Time;
using Xunit;

namespace VolunteerBot.Tests.Hosts;

/// <summary>Hosts that come, hold, hand back, die and are cut off from the store, on a virtual clock.</summary>
public sealed class EqualHostsTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 24, 10, 0, 0, TimeSpan.FromHours(7));

    [Fact]
    public void Only_one_of_three_hosts_holds_a_lease() => VirtualTime.Play(Start, async time =>
    {
        var scene = new Scene(time);
        var hosts = await scene.Begin("a", "b", "c");

        await time.Pass(TimeSpan.FromMinutes(5));

        Assert.Equal(1, scene.MostAtOnce);
        Assert.Equal(["a +"], scene.Told);
        Assert.All(hosts, h => Assert.Equal(2, h.Others.Count));
    });

    [Fact]
    public void A_host_that_dies_is_followed_within_twelve_seconds() => VirtualTime.Play(Start, async time =>
    {
        var scene = new Scene(time);
        var hosts = await scene.Begin("a", "b");
        await time.Pass(TimeSpan.FromSeconds(30));

        scene.Kill("a");
        await time.Pass(TimeSpan.FromSeconds(12));

        Assert.Equal(["a +", "a -", "b +"], scene.Told);
        Assert.Equal(1, scene.MostAtOnce);
        Assert.Empty(hosts[1].Others);
    });

    [Fact]
    public void A_host_that_stops_hands_over_with_the_next_beat() => VirtualTime.Play(Start, async time =>
    {
        var scene = new Scene(time);
        await scene.Begin("a", "b");
        await time.Pass(TimeSpan.FromSeconds(30));

        await scene.Stop("a");
        await time.Pass(EqualHosts.BeatEvery);

        Assert.Equal(["a +", "a -", "b +"], scene.Told);
    });

    [Fact]
    public void A_holder_cut_off_from_the_store_lets_go_before_another_takes_over() => VirtualTime.Play(Start, async time =>
    {
        var scene = new Scene(time);
        await scene.Begin("a", "b");
        await time.Pass(TimeSpan.FromSeconds(30));

        scene.CutOff("a");
        await time.Pass(TimeSpan.FromMinutes(2));

        Assert.Equal(["a +", "a -", "b +"], scene.Told);
        Assert.Equal(1, scene.MostAtOnce);
    });

    [Fact]
    public void A_holder_whose_store_hangs_lets_go_too() => VirtualTime.Play(Start, async time =>
    {
        var scene = new Scene(time);
        await scene.Begin("a", "b");
        await time.Pass(TimeSpan.FromSeconds(30));

        scene.Hang("a");
        await time.Pass(TimeSpan.FromMinutes(2));

        Assert.Equal(["a +", "a -", "b +"], scene.Told);
        Assert.Equal(1, scene.MostAtOnce);
    });

    [Fact]
    public void A_store_that_is_away_for_all_for_a_minute_leaves_one_holder() => VirtualTime.Play(Start, async time =>
    {
        var scene = new Scene(time);
        await scene.Begin("a", "b");
        await time.Pass(TimeSpan.FromSeconds(30));

        scene.CutOff("a");
        scene.CutOff("b");
        await time.Pass(TimeSpan.FromMinutes(1));
        scene.Mend("a");
        scene.Mend("b");
        await time.Pass(TimeSpan.FromMinutes(1));

        Assert.Equal(1, scene.MostAtOnce);
        Assert.EndsWith("+", scene.Told[^1]);
    });

    [Fact]
    public void A_store_that_was_away_for_all_makes_no_living_host_look_dead() => VirtualTime.Play(Start, async time =>
    {
        var scene = new Scene(time);
        var hosts = await scene.Begin("a", "b");
        var takenOver = 0;
        foreach (var host in hosts)
        {
            host.OnGone(_ =>
            {
                takenOver++;
                return Task.CompletedTask;
            });
        }
        // The one call of each that is for what hosts before it left.
        await time.Pass(TimeSpan.FromSeconds(30));
        takenOver = 0;

        for (var outage = 1; outage <= 20; outage++)
        {
            scene.CutOff("a");
            scene.CutOff("b");
            await time.Pass(TimeSpan.FromSeconds(3.7 * outage));
            // The store is back for one a moment before the other.
            scene.Mend(outage % 2 == 0 ? "a" : "b");
            await time.Pass(TimeSpan.FromSeconds(0.9));
            scene.Mend(outage % 2 == 0 ? "b" : "a");
            await time.Pass(TimeSpan.FromSeconds(20));
            Assert.Equal(["b"], hosts[0].Others);
            Assert.Equal(["a"], hosts[1].Others);
        }
        Assert.Equal(0, takenOver);
    });

    [Fact]
    public void What_a_dead_host_had_begun_is_taken_over_once_it_is_known_to_be_dead_and_until_it_succeeds() => VirtualTime.Play(Start, async time =>
    {
        var scene = new Scene(time);
        var hosts = await scene.Begin("a", "b");
        await time.Pass(TimeSpan.FromSeconds(30));
        var calls = new List<double>();
        var failures = 2;
        var died = time.GetUtcNow();
        hosts[1].OnGone(_ =>
        {
            calls.Add((time.GetUtcNow() - died).TotalSeconds);
            return failures-- > 0 ? Task.FromException(new InvalidOperationException("not yet")) : Task.CompletedTask;
        });
        // The one call that is for what hosts before this one left.
        await time.Pass(TimeSpan.FromSeconds(10));
        calls.Clear();
        died = time.GetUtcNow();

        scene.Kill("a");
        await time.Pass(TimeSpan.FromMinutes(1));

        var call = Assert.Single(calls);
        Assert.InRange(call, 6, 12);
        Assert.Single(await scene.Memory.Page(HostRecords.Hosts, null, 10, CancellationToken.None));
    });

    [Fact]
    public void A_host_that_has_just_come_is_known_to_one_that_looks_and_a_dead_one_does_not_come_back() => VirtualTime.Play(Start, async time =>
    {
        var scene = new Scene(time);
        var hosts = await scene.Begin("a", "b");
        scene.Kill("b");
        await time.Pass(TimeSpan.FromSeconds(12));
        await scene.Memory.Commit([HostRecords.Hosts.Put(new HostRecord("b", "1.0", Start, 99, HasLeft: true)), HostRecords.Hosts.Put(new HostRecord("c", "1.0", Start, 1))], CancellationToken.None);
        Assert.Empty(hosts[0].Others);

        await hosts[0].Look(CancellationToken.None);

        Assert.Equal(["c"], hosts[0].Others);
    });

    /// <summary>Hosts that all want one lease, and what they did with it.</summary>
    private sealed class Scene(VirtualTime time)
    {
        private readonly Dictionary<string, (EqualHosts Host, BreakableStore Store, CancellationTokenSource Stop, Task Running, Task Holding)> _hosts = [];
        private int _holding;

        public MemoryStore Memory { get; } = new();

        public List<string> Told { get; } = [];

        public int MostAtOnce { get; private set; }

        public async Task<IReadOnlyList<EqualHosts>> Begin(params string[] ids)
        {
            foreach (var id in ids)
            {
                var store = new BreakableStore(Memory);
                var host = new EqualHosts(store, id, "1.0", time, NullLogger<EqualHosts>.Instance);
                var stop = new CancellationTokenSource();
                await host.Beat(CancellationToken.None);
                _hosts[id] = (host, store, stop, host.Run(stop.Token), host.WhileHolding("poll", c => Hold(id, c), stop.Token));
                await time.Pass(TimeSpan.FromMilliseconds(100));
            }
            await time.Pass(EqualHosts.BeatEvery * 2);
            return [.. _hosts.Values.Select(h => h.Host)];
        }

        /// <summary>Nothing of it reaches the store any more, and what it does is done.</summary>
        public void Kill(string id)
        {
            Hang(id);
            _hosts[id].Stop.Cancel();
        }

        public async Task Stop(string id)
        {
            await _hosts[id].Stop.CancelAsync();
            await _hosts[id].Running;
            await _hosts[id].Holding.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
            await _hosts[id].Host.StopAsync(CancellationToken.None);
        }

        public void CutOff(string id) => _hosts[id].Store.IsAway = true;

        public void Mend(string id) => _hosts[id].Store.IsAway = false;

        public void Hang(string id) => _hosts[id].Store.Hangs = true;

        private async Task Hold(string id, CancellationToken held)
        {
            Told.Add(id + " +");
            MostAtOnce = Math.Max(MostAtOnce, ++_holding);
            // A delay that is cancelled ends on another thread; this ends at the instant, on the story's.
            var lost = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            held.Register(() => lost.TrySetResult());
            await lost.Task;
            _holding--;
            Told.Add(id + " -");
            held.ThrowIfCancellationRequested();
        }
    }

    /// <summary>One host's way to the store.</summary>
    private sealed class BreakableStore(MemoryStore memory) : IStore
    {
        public bool IsAway { get; set; }

        public bool Hangs { get; set; }

        public async ValueTask<Stored<T>?> Get<T>(RecordType<T> type, string id, CancellationToken cancel) where T : class
        {
            await Pass();
            return await memory.Get(type, id, cancel);
        }

        public async ValueTask<IReadOnlyList<Stored<T>>> Find<T>(RecordQuery<T> query, CancellationToken cancel) where T : class
        {
            await Pass();
            return await memory.Find(query, cancel);
        }

        public async ValueTask<long> Count<T>(RecordQuery<T> query, CancellationToken cancel) where T : class
        {
            await Pass();
            return await memory.Count(query, cancel);
        }

        public async ValueTask<IReadOnlyList<Stored<T>>> Page<T>(RecordType<T> type, string? afterId, int limit, CancellationToken cancel) where T : class
        {
            await Pass();
            return await memory.Page(type, afterId, limit, cancel);
        }

        public async ValueTask<byte[]?> ReadFile(string fileId, CancellationToken cancel)
        {
            await Pass();
            return await memory.ReadFile(fileId, cancel);
        }

        public async Task<CommitResult> Commit(IReadOnlyList<Change> changes, CancellationToken cancel)
        {
            await Pass();
            return await memory.Commit(changes, cancel);
        }

        private async Task Pass()
        {
            if (Hangs)
                await new TaskCompletionSource().Task;
            if (IsAway)
                throw new StoreUnavailableException("away");
        }
    }
}
