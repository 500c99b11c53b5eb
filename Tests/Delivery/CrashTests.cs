using VolunteerBot.Bot.Channels;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Tests.Time;
using Xunit;

namespace VolunteerBot.Tests.Delivery;

/// <summary>The process dies at some instant and another one goes on over the same store.</summary>
public sealed class CrashTests
{
    /// <summary>What a pump has under way, or sent and not written down, at most.</summary>
    private const int MostTwice = 64;

    public static TheoryData<int> Instants => [.. Enumerable.Range(0, 40).Select(i => 37 + (i * 149))];

    [Theory]
    [MemberData(nameof(Instants))]
    public void After_a_crash_nothing_is_lost_and_only_what_was_under_way_goes_twice(int milliseconds) =>
        VirtualTime.Play(DeliveryScene.Morning, async time =>
        {
            await using var first = new DeliveryScene(time);
            await first.Queue(Enumerable.Range(0, 300).Select(i => first.Bulk($"{i:000}", $"chat-{i % 60}")));
            first.Start();
            await time.Pass(TimeSpan.FromMilliseconds(milliseconds));
            first.Crash();
            var settled = await first.CountOf(DeliveryState.Accepted);
            var unsettled = first.Channel.Taken.Count - settled;
            Assert.InRange(unsettled, 0, MostTwice);

            await using var second = new DeliveryScene(time, first.Memory).Start();
            await time.Pass(TimeSpan.FromMinutes(2));
            Assert.Equal(300, await second.CountOf(DeliveryState.Accepted));
            Assert.Equal(300 - settled, second.Channel.Taken.Count);
            var twice = first.Channel.TakenTexts.Intersect(second.Channel.TakenTexts).Count();
            Assert.Equal(unsettled, twice);
        });

    [Fact]
    public void A_back_off_survives_the_crash() => VirtualTime.Play(DeliveryScene.Morning, async time =>
    {
        await using var first = new DeliveryScene(time);
        first.Channel.Refusal = _ => MemoryChannel.Refused(RefusalKind.RateLimited, "rateLimited", TimeSpan.FromMinutes(10));
        await first.Queue(first.Bulk("a", "lan"));
        first.Start();
        await time.Pass(TimeSpan.FromSeconds(5));
        first.Crash();
        await using var second = new DeliveryScene(time, first.Memory).Start();
        await time.Pass(TimeSpan.FromMinutes(9));
        Assert.Empty(second.Channel.Calls);
        await time.Pass(TimeSpan.FromMinutes(2));
        Assert.Equal(["a"], second.Channel.TakenTexts);
    });

    [Fact]
    public void Marked_addresses_are_known_after_a_restart() => VirtualTime.Play(DeliveryScene.Morning, async time =>
    {
        await using var first = new DeliveryScene(time).Start();
        foreach (var i in Enumerable.Range(0, 1_200))
            await first.Addresses.MarkUnreachable(DeliveryScene.Chat($"{i}"), "blocked", DeliveryScene.Ct);
        await first.Addresses.MarkMoved(DeliveryScene.Chat("-1"), DeliveryScene.Chat("-1001"), DeliveryScene.Ct);
        first.Crash();
        await using var second = new DeliveryScene(time, first.Memory).Start();
        await second.Queue(second.Notice("a", "1199"), second.Notice("b", "-1"), second.Notice("c", "lan"));
        await time.Pass(TimeSpan.FromSeconds(5));
        Assert.Equal([("-1001", "b"), ("lan", "c")], second.Channel.Taken.Select(t => (t.Chat, t.Text)).Order());
    });
}
