using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Tests.Hosts;
using VolunteerBot.Tests.Storage;
using VolunteerBot.Tests.Time;
using Xunit;

namespace VolunteerBot.Tests.Delivery;

/// <summary>Two hosts work off one outbox through one platform account.</summary>
public sealed class TwoHostsTests
{
    [Fact]
    public void Two_hosts_send_each_message_once_and_together_keep_the_rate_of_the_account() => VirtualTime.Play(DeliveryScene.Morning, async time =>
    {
        var memory = new MemoryStore();
        var platform = new MemoryChannel(time);
        var (a, _) = Host("a", "b", time, memory, platform, new SharedBoard(), out var board);
        var (b, _) = Host("b", "a", time, memory, platform, board, out _);
        await a.Queue(Enumerable.Range(0, 10_000).Select(i => a.Bulk($"{i:00000}", $"chat-{i}")));
        a.Start();
        b.Start();

        await time.Pass(TimeSpan.FromSeconds(300));

        Assert.InRange(platform.Taken.Count, 0.99 * 30 * 300, (30 * 300) + 6);
        Assert.All(PerSecond(platform), n => Assert.InRange(n, 0, 33));
        await time.Pass(TimeSpan.FromSeconds(60));
        Assert.Equal(10_000, platform.Taken.Count);
        Assert.Equal(10_000, platform.TakenTexts.Distinct().Count());
        Assert.Equal(10_000, await a.CountOf(DeliveryState.Accepted));
        await a.DisposeAsync();
        await b.DisposeAsync();
    });

    [Fact]
    public void What_a_dead_host_had_taken_is_sent_by_the_other_at_the_full_rate() => VirtualTime.Play(DeliveryScene.Morning, async time =>
    {
        var memory = new MemoryStore();
        var (a, _) = Host("a", "b", time, memory, new MemoryChannel(time), new SharedBoard(), out var board);
        var (b, left) = Host("b", "a", time, memory, new MemoryChannel(time), board, out _);
        await a.Queue(Enumerable.Range(0, 3_000).Select(i => a.Bulk($"{i:00000}", $"chat-{i}")));
        a.Start();
        b.Start();
        await time.Pass(TimeSpan.FromSeconds(20));

        a.Crash();
        // As long as it is not known to be dead, what it took stays its own.
        await time.Pass(TimeSpan.FromMinutes(4));
        var held = 3_000 - await b.CountOf(DeliveryState.Accepted);
        Assert.InRange(held, 1, 200);
        left.Others = [];
        await time.Pass(TimeSpan.FromSeconds(15));

        Assert.Equal(3_000, await b.CountOf(DeliveryState.Accepted));
        Assert.InRange(a.Channel.TakenTexts.Intersect(b.Channel.TakenTexts).Count(), 0, 64);
        await a.DisposeAsync();
        await b.DisposeAsync();
    });

    [Fact]
    public void A_message_queued_by_one_host_that_then_dies_is_found_by_the_other() => VirtualTime.Play(DeliveryScene.Morning, async time =>
    {
        var memory = new MemoryStore();
        var (a, _) = Host("a", "b", time, memory, new MemoryChannel(time), new SharedBoard(), out var board);
        var (b, _) = Host("b", "a", time, memory, new MemoryChannel(time), board, out _);
        b.Start();
        await time.Pass(TimeSpan.FromMinutes(1));

        await a.Queue(a.Notice("hello", "lan"));
        await time.Pass(TimeSpan.FromSeconds(5));

        Assert.Equal(["hello"], b.Channel.TakenTexts);
        await a.DisposeAsync();
        await b.DisposeAsync();
    });

    private static (DeliveryScene Scene, OneOfTwo Hosts) Host(
        string id, string other, VirtualTime time, MemoryStore memory, MemoryChannel platform, SharedBoard shared, out SharedBoard board)
    {
        board = shared;
        var hosts = new OneOfTwo(id, other);
        return (new DeliveryScene(time, memory, platform, (shared, hosts)), hosts);
    }

    private static IEnumerable<int> PerSecond(MemoryChannel platform) =>
        platform.Taken.GroupBy(t => (long)(t.At - DeliveryScene.Morning).TotalSeconds).Select(g => g.Count());
}
