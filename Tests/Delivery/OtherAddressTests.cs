using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using VolunteerBot.Bot.Channels;
using VolunteerBot.Bot.Delivery;
using VolunteerBot.Bot.Hosts;
using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;
using VolunteerBot.Tests.Dialogs;
using VolunteerBot.Tests.Storage;
using VolunteerBot.Tests.Time;
using Xunit;

namespace VolunteerBot.Tests.Delivery;

/// <summary>Somebody with several addresses: the cheapest that can be reached, another where one refuses, and a reason where none is left.</summary>
public sealed class OtherAddressTests
{
    private const string Zalo = "zalooa/main/300400500600";
    private const string Telegram = "telegram/main/42";
    private static readonly PersonId Lan = PersonId.Of(TestIds.Of(7));

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public void A_window_that_has_closed_sends_the_message_to_the_other_address_without_a_call() => VirtualTime.Play(DeliveryScene.Morning, async time =>
    {
        await using var scene = await Scene.Begin(time, [Zalo, Telegram], lastWrote: time.GetUtcNow() - TimeSpan.FromDays(3));
        await scene.Queue("m1", Zalo);
        await time.Pass(TimeSpan.FromSeconds(10));

        Assert.Empty(scene.Zalo.Calls);
        Assert.Equal(["m1"], scene.Telegram.TakenTexts);
        var stored = await scene.Stored("m1");
        Assert.Equal((DeliveryState.Accepted, Telegram), (stored.State, stored.To));
    });

    [Fact]
    public void An_address_that_refuses_for_good_does_too() => VirtualTime.Play(DeliveryScene.Morning, async time =>
    {
        await using var scene = await Scene.Begin(time, [Zalo, Telegram], lastWrote: time.GetUtcNow());
        scene.Zalo.Refusal = _ => MemoryChannel.Refused(RefusalKind.Unreachable, "notFollowing");
        await scene.Queue("m1", Zalo);
        await scene.Queue("m2", Zalo);
        await time.Pass(TimeSpan.FromSeconds(20));

        Assert.Single(scene.Zalo.Calls);
        Assert.Equal(["m1", "m2"], scene.Telegram.TakenTexts.Order());
    });

    [Fact]
    public void Without_another_address_it_fails_and_says_why() => VirtualTime.Play(DeliveryScene.Morning, async time =>
    {
        await using var scene = await Scene.Begin(time, [Zalo], lastWrote: time.GetUtcNow() - TimeSpan.FromDays(8));
        await scene.Queue("m1", Zalo);
        await time.Pass(TimeSpan.FromSeconds(10));

        var stored = await scene.Stored("m1");
        Assert.Equal((DeliveryState.Failed, "windowClosed"), (stored.State, stored.Reason));
        Assert.Empty(scene.Zalo.Calls);
    });

    [Fact]
    public void Two_addresses_that_refuse_each_other_end_with_a_reason() => VirtualTime.Play(DeliveryScene.Morning, async time =>
    {
        await using var scene = await Scene.Begin(time, [Zalo, Telegram], lastWrote: time.GetUtcNow());
        scene.Zalo.Refusal = scene.Telegram.Refusal = _ => MemoryChannel.Refused(RefusalKind.Unreachable, "blocked");
        await scene.Queue("m1", Zalo);
        await time.Pass(TimeSpan.FromSeconds(20));

        Assert.Equal((DeliveryState.Failed, "blocked"), ((await scene.Stored("m1")).State, (await scene.Stored("m1")).Reason));
        Assert.Equal((1, 1), (scene.Zalo.Calls.Count, scene.Telegram.Calls.Count));
    });

    [Fact]
    public void The_cheapest_address_that_can_be_reached_is_the_best() => VirtualTime.Play(DeliveryScene.Morning, async time =>
    {
        await using var scene = await Scene.Begin(time, [Zalo, Telegram], lastWrote: time.GetUtcNow() - TimeSpan.FromDays(3), mostCost: 55);
        Assert.Equal(new SendingTerms(55), await scene.Addresses.TermsOf(Zalo, Ct));
        Assert.Equal(Telegram, await scene.Addresses.Best([Zalo, Telegram], Ct));
        Assert.Equal(Zalo, await scene.Addresses.Best([Zalo], Ct));
        await scene.Addresses.MarkUnreachable(Address.Parse(Telegram), "blocked", Ct);
        Assert.Equal(Zalo, await scene.Addresses.Best([Zalo, Telegram], Ct));
        Assert.Null(await scene.Addresses.Reachable([Telegram, "nowhere/main/1"], Ct));
    });

    /// <summary>Two accounts over one memory, one of them with windows.</summary>
    private sealed class Scene : IAsyncDisposable
    {
        private readonly CancellationTokenSource _stop = new();
        private readonly ServiceProvider _meters = new ServiceCollection().AddMetrics().BuildServiceProvider();
        private readonly MemoryStore _store = new();
        private readonly OutboxDispatcher _outbox;
        private readonly VirtualTime _time;
        private readonly Task _running;

        private Scene(VirtualTime time, int mostCost)
        {
            _time = time;
            Telegram = new(time);
            Zalo = new(time)
            {
                Account = "zalooa/main",
                Traits = new ChannelTraits(2000, false, 1000, 18, 10, 2)
                {
                    Windows = [new(TimeSpan.FromHours(48), 0), new(TimeSpan.FromDays(7), 55)], MostCost = mostCost,
                },
            };
            var accounts = new DeliveryAccounts(() => [Telegram, Zalo], time);
            Addresses = new AddressStates(_store, new OnlyHost(), time, NullLogger<AddressStates>.Instance, accounts);
            var metrics = new DeliveryMetrics(_meters.GetRequiredService<System.Diagnostics.Metrics.IMeterFactory>(), time);
            _outbox = new OutboxDispatcher(
                accounts, _store, new SoleHost(_store), new OnlyHost(), Addresses, DeliveryScene.Quiet, new BackOff(static () => 1), metrics, time, NullLoggerFactory.Instance);
            _running = _outbox.Run(_stop.Token);
        }

        public MemoryChannel Telegram { get; }

        public MemoryChannel Zalo { get; }

        public AddressStates Addresses { get; }

        public static async Task<Scene> Begin(VirtualTime time, string[] addresses, DateTimeOffset lastWrote, int mostCost = 0)
        {
            var scene = new Scene(time, mostCost);
            await scene._store.Commit(
            [
                PeopleRecords.Type.Put(new Person { Id = Lan, Name = "Lan", Addresses = addresses }),
                ConversationRecords.Type.Put(new Conversation { Id = OtherAddressTests.Zalo, Address = OtherAddressTests.Zalo, PersonId = Lan, Language = "vi", LastAt = lastWrote }),
            ], Ct);
            return scene;
        }

        public async Task Queue(string id, string to)
        {
            var now = _time.GetUtcNow();
            Change message = OutboxRecords.Type.Put(new OutboxMessage
            {
                Id = id, Lane = Lane.Notice, To = to, Person = Lan, Message = new() { Text = id }, QueuedAt = now, NotBefore = now,
            });
            await _store.Commit([message], Ct);
            _outbox.Wake([message]);
        }

        public async Task<OutboxMessage> Stored(string id) => (await _store.Get(OutboxRecords.Type, id, Ct))!.Value;

        public async ValueTask DisposeAsync()
        {
            // CancelAsync would leave the one thread of the story.
            _stop.Cancel();
            await _running;
            _outbox.Dispose();
            await _meters.DisposeAsync();
            _stop.Dispose();
        }
    }
}
