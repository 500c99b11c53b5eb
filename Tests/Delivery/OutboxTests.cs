using VolunteerBot.Bot.Channels;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;
using VolunteerBot.Tests.Hosts;
using VolunteerBot.Tests.Storage;
using VolunteerBot.Tests.Time;
using Xunit;

namespace VolunteerBot.Tests.Delivery;

/// <summary>What becomes of queued messages.</summary>
public sealed class OutboxTests
{
    [Fact]
    public void A_message_taken_is_accepted_and_never_more_than_that() => Play(async scene =>
    {
        await scene.Queue(scene.Notice("n1", "lan"));
        await scene.Time.Pass(TimeSpan.FromSeconds(1));
        var stored = await scene.Stored("n1");
        Assert.Equal((DeliveryState.Accepted, 1, null), (stored.State, stored.Attempts, stored.Reason));
        Assert.NotNull(stored.DoneAt);
    });

    [Fact]
    public void Retry_after_is_obeyed_for_the_chat_and_others_go_on() => Play(async scene =>
    {
        var refused = false;
        scene.Channel.Refusal = call => call.Chat == "lan" && !refused && (refused = true)
            ? MemoryChannel.Refused(RefusalKind.RateLimited, "rateLimited", TimeSpan.FromSeconds(17)) : null;
        await scene.Queue(scene.Bulk("a", "lan"), scene.Bulk("b", "minh"), scene.Bulk("c", "lan"));
        await scene.Time.Pass(TimeSpan.FromSeconds(5));
        Assert.Equal(["b"], scene.Channel.TakenTexts);
        Assert.Equal("rateLimited", (await scene.Stored("a")).Reason);
        await scene.Time.Pass(TimeSpan.FromSeconds(20));
        Assert.Equal(["b", "a", "c"], scene.Channel.TakenTexts);
        Assert.True(scene.Channel.Taken[1].At >= scene.Channel.Calls[0].At + TimeSpan.FromSeconds(17));
    });

    [Fact]
    public void When_several_chats_are_told_to_wait_the_account_waits() => Play(async scene =>
    {
        scene.Channel.Refusal = call => call.At < DeliveryScene.Morning.AddSeconds(1)
            ? MemoryChannel.Refused(RefusalKind.RateLimited, "rateLimited", TimeSpan.FromSeconds(30)) : null;
        await scene.Queue(Enumerable.Range(0, 200).Select(i => scene.Bulk($"{i:000}", $"{i}")));
        await scene.Time.Pass(TimeSpan.FromSeconds(29));
        Assert.Empty(scene.Channel.Taken);
        Assert.InRange(scene.Channel.Calls.Count, 3, 10);
        await scene.Time.Pass(TimeSpan.FromSeconds(20));
        Assert.Equal(200, scene.Channel.Taken.Count);
    });

    [Fact]
    public void Somebody_who_blocked_the_bot_is_tried_once_and_marked() => Play(async scene =>
    {
        scene.Channel.Refusal = call => call.Chat == "lan" ? MemoryChannel.Refused(RefusalKind.Unreachable, "blocked") : null;
        await scene.Queue(scene.Bulk("a", "lan"), scene.Bulk("b", "lan"), scene.Bulk("c", "minh"));
        await scene.Time.Pass(TimeSpan.FromSeconds(5));
        Assert.Single(scene.Channel.Calls, c => c.Chat == "lan");
        Assert.Equal((DeliveryState.Failed, "blocked"), ((await scene.Stored("a")).State, (await scene.Stored("a")).Reason));
        Assert.Equal((DeliveryState.Failed, "blocked"), ((await scene.Stored("b")).State, (await scene.Stored("b")).Reason));
        Assert.Equal(["c"], scene.Channel.TakenTexts);
    });

    [Fact]
    public void Writing_again_opens_the_door_again() => Play(async scene =>
    {
        await scene.Addresses.Note(Inbound("lan", InboundKind.Blocked), DeliveryScene.Ct);
        await scene.Queue(scene.Notice("while blocked", "lan"));
        await scene.Time.Pass(TimeSpan.FromSeconds(1));
        await scene.Addresses.Note(Inbound("lan", InboundKind.Message), DeliveryScene.Ct);
        await scene.Queue(scene.Notice("after", "lan"));
        await scene.Time.Pass(TimeSpan.FromSeconds(1));
        Assert.Equal(["after"], scene.Channel.TakenTexts);
        Assert.Equal(DeliveryState.Failed, (await scene.Stored("while blocked")).State);
        Assert.Null(await scene.Memory.Get(AddressRecords.Type, DeliveryScene.Chat("lan").ToString(), DeliveryScene.Ct));
    });

    [Fact]
    public void A_group_that_moved_is_followed_and_remembered() => Play(async scene =>
    {
        scene.Channel.Refusal = call => call.Chat == "-1" ? MemoryChannel.Refused(RefusalKind.Moved, "moved", movedTo: "-1001") : null;
        await scene.Queue(scene.Bulk("a", "-1"), scene.Bulk("b", "-1"));
        await scene.Time.Pass(TimeSpan.FromSeconds(30));
        Assert.Equal([("-1001", "a"), ("-1001", "b")], scene.Channel.Taken.Select(t => (t.Chat, t.Text)));
        Assert.Single(scene.Channel.Calls, c => c.Chat == "-1");
        Assert.Equal("telegram/main/-1001", (await scene.Stored("a")).To);
    });

    [Fact]
    public void A_chat_that_moves_in_circles_is_given_up() => Play(async scene =>
    {
        scene.Channel.Refusal = call => MemoryChannel.Refused(RefusalKind.Moved, "moved", movedTo: call.Chat == "-1" ? "-2" : "-1");
        await scene.Queue(scene.Notice("a", "-1"));
        await scene.Time.Pass(TimeSpan.FromSeconds(30));
        Assert.Equal(DeliveryState.Failed, (await scene.Stored("a")).State);
        Assert.Equal(2, scene.Channel.Calls.Count);
    });

    [Fact]
    public void An_outage_is_waited_out_without_running_into_it_row_by_row() => Play(async scene =>
    {
        var back = DeliveryScene.Morning.AddHours(1);
        scene.Channel.Refusal = call => call.At < back ? MemoryChannel.Refused(RefusalKind.Unavailable, "timeout") : null;
        await scene.Queue(Enumerable.Range(0, 1_000).Select(i => scene.Bulk($"{i:0000}", $"{i}")));
        await scene.Time.Until(back);
        Assert.Empty(scene.Channel.Taken);
        Assert.InRange(scene.Channel.Calls.Count, 10, 2_000);
        await scene.Time.Pass(TimeSpan.FromMinutes(2));
        Assert.Equal(1_000, scene.Channel.TakenTexts.Distinct().Count());
        Assert.Equal(1_000, await scene.CountOf(DeliveryState.Accepted));
    });

    [Fact]
    public void A_message_of_ours_that_is_not_acceptable_fails_at_once() => Play(async scene =>
    {
        scene.Channel.Refusal = _ => MemoryChannel.Refused(RefusalKind.BadMessage, "cannotParse");
        await scene.Queue(scene.Notice("a", "lan"));
        await scene.Time.Pass(TimeSpan.FromMinutes(5));
        Assert.Equal((DeliveryState.Failed, "cannotParse"), ((await scene.Stored("a")).State, (await scene.Stored("a")).Reason));
        Assert.Single(scene.Channel.Calls);
    });

    [Fact]
    public void A_fault_of_a_channel_fails_one_message_and_stops_none() => Play(async scene =>
    {
        scene.Channel.Refusal = call => call.Text == "a" ? new InvalidOperationException("bug") : null;
        await scene.Queue(scene.Notice("a", "lan"), scene.Notice("b", "minh"));
        await scene.Time.Pass(TimeSpan.FromSeconds(2));
        Assert.Equal("fault", (await scene.Stored("a")).Reason);
        Assert.Equal(["b"], scene.Channel.TakenTexts);
    });

    [Fact]
    public void A_refused_account_is_tried_once_a_minute_and_then_sends_all() => Play(async scene =>
    {
        var mended = DeliveryScene.Morning.AddMinutes(10);
        scene.Channel.Refusal = call => call.At < mended ? MemoryChannel.Refused(RefusalKind.AccountRefused, "unauthorized") : null;
        await scene.Queue(Enumerable.Range(0, 100).Select(i => scene.Bulk($"{i:00}", $"{i}")));
        await scene.Time.Until(mended);
        Assert.InRange(scene.Channel.Calls.Count, 10, 60);
        await scene.Time.Pass(TimeSpan.FromMinutes(2));
        Assert.Equal(100, scene.Channel.TakenTexts.Distinct().Count());
    });

    [Fact]
    public void What_is_stale_is_failed_without_a_call() => Play(async scene =>
    {
        await scene.Queue(scene.Bulk("old", "lan") with { StaleAt = scene.Time.GetUtcNow() });
        await scene.Time.Pass(TimeSpan.FromSeconds(1));
        Assert.Equal((DeliveryState.Failed, "stale"), ((await scene.Stored("old")).State, (await scene.Stored("old")).Reason));
        Assert.Empty(scene.Channel.Calls);
    });

    [Fact]
    public void A_message_for_later_goes_at_its_time() => Play(async scene =>
    {
        var later = scene.Time.GetUtcNow().AddHours(3);
        await scene.Queue(scene.Bulk("later", "lan") with { NotBefore = later });
        await scene.Time.Until(later.AddSeconds(-1));
        Assert.Empty(scene.Channel.Calls);
        await scene.Time.Pass(TimeSpan.FromSeconds(2));
        Assert.Equal(["later"], scene.Channel.TakenTexts);
    });

    [Fact]
    public void A_message_withdrawn_while_it_waits_is_not_sent() => Play(async scene =>
    {
        scene.Channel.Refusal = call => call.At < DeliveryScene.Morning.AddSeconds(1)
            ? MemoryChannel.Refused(RefusalKind.RateLimited, "rateLimited", TimeSpan.FromSeconds(60)) : null;
        await scene.Queue(scene.Bulk("a", "lan"), scene.Bulk("b", "lan"));
        await scene.Time.Pass(TimeSpan.FromSeconds(5));
        var stored = (await scene.Memory.Get(OutboxRecords.Type, "b", DeliveryScene.Ct))!;
        await scene.Memory.Commit([OutboxRecords.Type.Put(stored.Value with { State = DeliveryState.Cancelled }, stored.Version)], DeliveryScene.Ct);
        await scene.Time.Pass(TimeSpan.FromMinutes(5));
        Assert.Equal(["a"], scene.Channel.TakenTexts);
        Assert.Equal(DeliveryState.Cancelled, (await scene.Stored("b")).State);
    });

    [Fact]
    public void A_message_sent_while_it_was_being_withdrawn_is_noted_as_sent() => Play(async scene =>
    {
        await scene.Queue(scene.Bulk("a", "lan"), scene.Bulk("b", "minh"));
        await scene.Time.Pass(TimeSpan.FromMilliseconds(50));
        var stored = (await scene.Memory.Get(OutboxRecords.Type, "a", DeliveryScene.Ct))!;
        await scene.Memory.Commit([OutboxRecords.Type.Put(stored.Value with { State = DeliveryState.Cancelled }, stored.Version)], DeliveryScene.Ct);
        await scene.Time.Pass(TimeSpan.FromSeconds(2));
        Assert.Equal(DeliveryState.Accepted, (await scene.Stored("a")).State);
        Assert.Equal(DeliveryState.Accepted, (await scene.Stored("b")).State);
    });

    [Fact]
    public void The_order_within_a_chat_is_kept_through_limits_and_outages() => Play(async scene =>
    {
        var no = 0;
        scene.Channel.Refusal = _ => (no++ % 7) switch
        {
            1 => MemoryChannel.Refused(RefusalKind.Unavailable, "timeout"),
            4 => MemoryChannel.Refused(RefusalKind.RateLimited, "rateLimited", TimeSpan.FromSeconds(3)),
            _ => null,
        };
        await scene.Queue(Enumerable.Range(0, 400).Select(i => scene.Bulk($"{i:000}", $"chat-{i % 20}")));
        await scene.Time.Pass(TimeSpan.FromMinutes(10));
        Assert.Equal(400, scene.Channel.Taken.Count);
        foreach (var chat in scene.Channel.Taken.GroupBy(t => t.Chat))
            Assert.Equal(chat.Select(t => t.Text).Order(StringComparer.Ordinal), chat.Select(t => t.Text));
    });

    [Fact]
    public void A_slow_group_does_not_hold_up_the_others() => Play(async scene =>
    {
        await scene.Queue(Enumerable.Range(0, 1_500).Select(i => scene.Bulk($"a{i:0000}", "-1")));
        await scene.Queue(Enumerable.Range(0, 300).Select(i => scene.Bulk($"b{i:000}", $"{i}")));
        await scene.Time.Pass(TimeSpan.FromSeconds(15));
        Assert.Equal(300, scene.Channel.TakenTexts.Count(t => t.StartsWith('b')));
    });

    [Fact]
    public void When_the_store_is_away_sending_waits_for_it() => Play(async scene =>
    {
        await scene.Queue(Enumerable.Range(0, 2_000).Select(i => scene.Bulk($"{i:0000}", $"{i}")));
        await scene.Time.Pass(TimeSpan.FromSeconds(5));
        scene.Store.IsAway = true;
        await scene.Time.Pass(TimeSpan.FromSeconds(60));
        var sentMeanwhile = scene.Channel.Taken.Count(t => t.At > DeliveryScene.Morning.AddSeconds(5));
        Assert.InRange(sentMeanwhile, 1, 64);
        scene.Store.IsAway = false;
        await scene.Time.Pass(TimeSpan.FromSeconds(90));
        Assert.Equal(2_000, scene.Channel.Taken.Count);
        Assert.Equal(2_000, await scene.CountOf(DeliveryState.Accepted));
    });

    [Fact]
    public void A_reminder_is_not_given_up_because_the_store_was_away_while_it_was_sent() => Play(async scene =>
    {
        var back = DeliveryScene.Morning.AddSeconds(20);
        scene.Channel.Refusal = call => call.At < back ? new StoreUnavailableException("The store is away.") : null;
        await scene.Queue(scene.Bulk("remind-1", "lan"));
        await scene.Time.Pass(TimeSpan.FromSeconds(60));
        Assert.Equal(["remind-1"], scene.Channel.TakenTexts);
        Assert.Equal(1, await scene.CountOf(DeliveryState.Accepted));
        Assert.InRange(scene.Channel.Calls.Count, 2, 15);
    });

    [Fact]
    public void A_message_that_is_tried_again_is_sent_by_one_of_two_hosts_alone() => VirtualTime.Play(DeliveryScene.Morning, async time =>
    {
        var (memory, channel, board) = (new MemoryStore(), new MemoryChannel(time), new SharedBoard());
        var refused = new HashSet<string>();
        channel.Refusal = call => refused.Add(call.Text) ? MemoryChannel.Refused(RefusalKind.Unavailable, "timeout") : null;
        await using var left = new DeliveryScene(time, memory, channel, (board, new OneOfTwo("left", "right"))).Start();
        await using var right = new DeliveryScene(time, memory, channel, (board, new OneOfTwo("right", "left"))).Start();
        for (var i = 0; i < 60; i++)
        {
            await (i % 2 == 0 ? left : right).Queue(left.Bulk($"remind-{i}", $"v{i}"));
            await time.Pass(TimeSpan.FromMilliseconds(170));
        }
        await time.Pass(TimeSpan.FromMinutes(2));
        Assert.Equal(60, await left.CountOf(DeliveryState.Accepted));
        Assert.Equal(60, channel.TakenTexts.Distinct().Count());
        Assert.Equal(60, channel.Taken.Count);
    });

    [Fact]
    public void A_message_refused_while_the_store_is_away_is_not_stuck_until_the_next_start() => Play(async scene =>
    {
        scene.Channel.Refusal = _ =>
        {
            scene.Store.IsAway = true;
            return MemoryChannel.Refused(RefusalKind.Unreachable, "blocked");
        };
        await scene.Queue(scene.Bulk("remind-1", "lan") with { Person = PersonId.Of(Guid.Empty) });
        await scene.Time.Pass(TimeSpan.FromSeconds(20));
        (scene.Store.IsAway, scene.Channel.Refusal) = (false, _ => null);
        await scene.Time.Pass(TimeSpan.FromSeconds(60));
        // That it was refused for good could not be written down either, so it is tried once more.
        Assert.Equal(1, await scene.CountOf(DeliveryState.Accepted));
    });

    [Fact]
    public void Outcomes_are_written_several_at_a_time() => Play(async scene =>
    {
        await scene.Queue(Enumerable.Range(0, 600).Select(i => scene.Bulk($"{i:000}", $"{i}")));
        var before = scene.Memory.Calls.Commits;
        await scene.Time.Pass(TimeSpan.FromSeconds(25));
        Assert.Equal(600, await scene.CountOf(DeliveryState.Accepted));
        Assert.InRange(scene.Memory.Calls.Commits - before, 1, 130);
    });

    [Fact]
    public void With_nothing_to_send_nothing_is_read() => Play(async scene =>
    {
        await scene.Time.Pass(TimeSpan.FromMinutes(1));
        var before = scene.Memory.Calls;
        await scene.Time.Pass(TimeSpan.FromHours(8));
        Assert.Equal(before, scene.Memory.Calls);
    });

    [Fact]
    public void Stopping_lets_what_is_under_way_end_and_writes_it_down() => Play(async scene =>
    {
        await scene.Queue(Enumerable.Range(0, 100).Select(i => scene.Bulk($"{i:00}", $"{i}")));
        await scene.Time.Pass(TimeSpan.FromSeconds(1));
        await scene.Stop();
        Assert.Equal(scene.Channel.Taken.Count, await scene.CountOf(DeliveryState.Accepted));
        Assert.InRange(scene.Channel.Taken.Count, 25, 40);
    });

    private static InboundEvent Inbound(string chat, InboundKind kind) =>
        new() { Id = "1", From = DeliveryScene.Chat(chat), At = DeliveryScene.Morning, Kind = kind };

    private static void Play(Func<DeliveryScene, Task> story) => VirtualTime.Play(DeliveryScene.Morning, async time =>
    {
        await using var scene = new DeliveryScene(time).Start();
        await story(scene);
    });
}
