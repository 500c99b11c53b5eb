using Microsoft.Extensions.Time.Testing;
using VolunteerBot.Bot.Delivery;
using VolunteerBot.Bot.Turns;
using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Records;
using VolunteerBot.Tests.Dialogs;
using VolunteerBot.Tests.Hosts;
using Xunit;
using static VolunteerBot.Tests.Turns.PumpScene;

namespace VolunteerBot.Tests.Turns;

/// <summary>Another host keeps an event because its turn is slow there, or died with it.</summary>
public sealed class KeptElsewhereTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_event_that_another_host_keeps_is_worked_before_a_later_one()
    {
        var world = new TestWorld();
        await Keep(world, Said("e0", "/dangky"), "left");
        await using var right = Pump(world, new OneOfTwo("right", "left"));

        await right.Take(Said("e1", "Dọn rác bãi biển"), Cancel);

        var talk = await Talk(world);
        Assert.Equal(["e0", "e1"], talk.Handled);
        Assert.Empty(await Kept(world));
        Assert.Contains("Khi nào", talk.Unsent[^1].Message.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_host_kept_is_worked_when_that_host_is_gone_and_left_alone_while_it_is_there()
    {
        var world = new TestWorld();
        await Keep(world, Said("e0", "/dangky"), "left");
        var hosts = new OneOfTwo("right", "left");
        await using var right = Pump(world, hosts);
        await right.Start(Cancel);

        await hosts.TakeOver(Cancel);
        Assert.Single(await Kept(world));

        hosts.Others = [];
        await hosts.TakeOver(Cancel);
        await right.Stop(Cancel);
        Assert.Equal(["e0"], (await Talk(world)).Handled);
        Assert.Empty(await Kept(world));
    }

    [Fact]
    public async Task Answers_of_a_host_that_is_gone_are_sent_by_another_and_those_of_one_that_is_there_are_not()
    {
        var world = new TestWorld();
        await using var left = Pump(world, new OneOfTwo("left", "right"), new NoAnswers());
        await left.Take(Said("e0", "/dangky"), Cancel);
        var sent = new SentAnswers();
        var hosts = new OneOfTwo("right", "left");
        await using var right = Pump(world, hosts, sent);
        await right.Start(Cancel);

        await hosts.TakeOver(Cancel);
        Assert.Empty(sent.Texts);

        hosts.Others = [];
        await hosts.TakeOver(Cancel);
        await right.Stop(Cancel);
        Assert.Contains("Hoạt động tên gì", Assert.Single(sent.Texts), StringComparison.Ordinal);
        Assert.Empty((await Talk(world)).Unsent);
    }

    [Fact]
    public async Task An_answer_taken_over_from_a_host_that_died_goes_before_the_later_ones_that_waited_for_it()
    {
        var world = new TestWorld();
        await using var left = Pump(world, new OneOfTwo("left", "right"), new NoAnswers());
        await left.Take(Said("e0", "/dangky"), Cancel);
        var sent = new SentAnswers();
        var hosts = new OneOfTwo("right", "left");
        await using var right = Pump(world, hosts, sent);
        await right.Start(Cancel);
        await right.Take(Said("e1", "Dọn rác bãi biển"), Cancel);

        hosts.Others = [];
        await hosts.TakeOver(Cancel);
        await right.Stop(Cancel);

        Assert.Collection(sent.Texts, t => Assert.Contains("tên gì", t, StringComparison.Ordinal), t => Assert.Contains("Khi nào", t, StringComparison.Ordinal));
        Assert.Empty((await Talk(world)).Unsent);
    }

    [Fact]
    public async Task An_answer_taken_over_after_later_ones_were_sent_is_not_taken_for_sent()
    {
        var world = new TestWorld();
        await using var left = Pump(world, new OneOfTwo("left", "right"), new NoAnswers());
        await left.Take(Said("e0", "/dangky"), Cancel);
        var sent = new SentAnswers();
        var hosts = new OneOfTwo("right", "left");
        var clock = new FakeTimeProvider(world.Clock.GetUtcNow());
        await using var right = Pump(world, hosts, sent, clock: clock);
        await right.Start(Cancel);
        await right.Take(Said("e1", "Dọn rác bãi biển"), Cancel);
        // It waits for the other's answer, and no longer.
        while (sent.Texts.Count == 0)
        {
            clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        hosts.Others = [];
        await hosts.TakeOver(Cancel);
        await right.Stop(Cancel);

        Assert.Contains(sent.Texts, t => t.Contains("tên gì", StringComparison.Ordinal));
        Assert.Equal(2, sent.Texts.Count);
    }

    [Fact]
    public async Task A_slow_event_is_kept_with_those_before_it_in_the_order_in_which_they_came()
    {
        var world = new TestWorld();
        await using var slow = Pump(world, new OneOfTwo("left", "right"), sharing: new HangingSharing());
        _ = slow.TakeWithin(TimeSpan.FromHours(1), Said("e0", "/dangky"), Cancel);
        _ = slow.TakeWithin(TimeSpan.FromHours(1), Said("e1", "Dọn rác bãi biển"), Cancel);
        await slow.TakeWithin(TimeSpan.FromMilliseconds(1), Said("e2", "chủ nhật này 7h"), Cancel);

        var kept = await Kept(world);
        Assert.Equal(["e0", "e1", "e2"], kept.OrderBy(k => k.Value.Seq, StringComparer.Ordinal).Select(k => k.Value.Event.Id));
        await using var after = Pump(world, new OneOfTwo("again", "right") { Others = [] });
        await after.Take(Said("e3", "Bãi Xép"), Cancel);
        Assert.Equal(["e0", "e1", "e2", "e3"], (await Talk(world)).Handled);
        Assert.Empty(await Kept(world));
    }

    [Fact]
    public async Task A_person_whose_turns_go_from_host_to_host_is_marked_as_answered_at_once()
    {
        var world = new TestWorld();
        var marked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var watched = new WatchedSharing(new MemorySharing(world.Store, new SharedBoard()), stored =>
        {
            if (stored.Handled.Count == 3 && stored.Unsent.Count == 0)
                marked.TrySetResult();
        });
        // Time stands still: nothing is marked because it has been quiet for long enough.
        var still = new FakeTimeProvider(world.Clock.GetUtcNow());
        await using var left = Pump(world, new OneOfTwo("left", "right"), new SentAnswers(), watched, still);
        await using var right = Pump(world, new OneOfTwo("right", "left"), new SentAnswers(), watched, still);

        await left.Take(Said("e0", "/dangky"), Cancel);
        await MarkAsSent(world, "left");
        await right.Take(Said("e1", "Dọn rác bãi biển"), Cancel);
        await MarkAsSent(world, "right");
        await left.Take(Said("e2", "chủ nhật này 7h"), Cancel);

        await marked.Task.WaitAsync(TimeSpan.FromMinutes(1), Cancel);
    }

    /// <summary>What a host does itself when it has been quiet for a while.</summary>
    private static async Task MarkAsSent(TestWorld world, string host)
    {
        var stored = (await world.Store.Get(ConversationRecords.Type, "test/main/leader", Cancel))!;
        await world.Store.Commit([ConversationRecords.Type.Put(stored.Value.Sent(host, stored.Value.Unsent[^1].No, "m"), stored.Version)], Cancel);
    }

    private static InboundEvent Said(string id, string text) =>
        new() { Id = id, From = new Address("test", "main", "leader"), At = new DateTimeOffset(2026, 11, 23, 20, 0, 0, TimeSpan.FromHours(7)), Text = text };

    private static async Task Keep(TestWorld world, InboundEvent inbound, string by) =>
        await world.Store.Commit([InboxRecords.Type.Put(new InboxEvent(InboxRecords.IdOf(inbound), "1", inbound, by))], Cancel);

    private static async Task<IReadOnlyList<Stored<InboxEvent>>> Kept(TestWorld world) => await world.Store.Page(InboxRecords.Type, null, 10, Cancel);

    private static async Task<Conversation> Talk(TestWorld world) => (await world.Store.Get(ConversationRecords.Type, "test/main/leader", Cancel))!.Value;

    /// <summary>A store that is busy for ever.</summary>
    private sealed class HangingSharing : ISharing
    {
        public Task<IHold<T>> Hold<T>(RecordType<T> type, string id, long? known, CancellationToken cancel) where T : class => new TaskCompletionSource<IHold<T>>().Task;

        public Task<IReadOnlyList<Stored<T>>> Claim<T>(RecordQuery<T> query, Claimant claimant, IReadOnlySet<string> have, CancellationToken cancel) where T : class =>
            new TaskCompletionSource<IReadOnlyList<Stored<T>>>().Task;
    }

    /// <summary>Tells what is committed of conversations.</summary>
    private sealed class WatchedSharing(ISharing inner, Action<Conversation> stored) : ISharing
    {
        public async Task<IHold<T>> Hold<T>(RecordType<T> type, string id, long? known, CancellationToken cancel) where T : class =>
            new WatchedHold<T>(await inner.Hold(type, id, known, cancel), stored);

        public Task<IReadOnlyList<Stored<T>>> Claim<T>(RecordQuery<T> query, Claimant claimant, IReadOnlySet<string> have, CancellationToken cancel) where T : class =>
            inner.Claim(query, claimant, have, cancel);
    }

    private sealed class WatchedHold<T>(IHold<T> inner, Action<Conversation> stored) : IHold<T> where T : class
    {
        public Stored<T>? Newer => inner.Newer;

        public bool IsMissing => inner.IsMissing;

        public async Task<CommitResult> Commit(IReadOnlyList<Change> changes, CancellationToken cancel)
        {
            var result = await inner.Commit(changes, cancel);
            foreach (var put in changes.OfType<Put<Conversation>>().Where(_ => result == CommitResult.Done))
                stored(put.Value);
            return result;
        }

        public ValueTask DisposeAsync() => inner.DisposeAsync();
    }
}
