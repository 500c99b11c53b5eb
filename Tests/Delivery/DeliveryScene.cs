using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using VolunteerBot.Bot.Hosts;
using VolunteerBot.Bot.Delivery;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Records;
using VolunteerBot.Tests.Storage;
using VolunteerBot.Tests.Hosts;
using VolunteerBot.Tests.Time;
using Xunit;

namespace VolunteerBot.Tests.Delivery;

/// <summary>Delivery over memory: one account, one store, a clock that jumps. The dispatcher runs until the scene is left.</summary>
internal sealed class DeliveryScene : IAsyncDisposable
{
    /// <summary>A Tuesday morning, ten o'clock in Vietnam.</summary>
    public static readonly DateTimeOffset Morning = new(2026, 11, 24, 10, 0, 0, TimeSpan.FromHours(7));

    private readonly CancellationTokenSource _stop = new();
    private readonly ServiceProvider _meters = new ServiceCollection().AddMetrics().BuildServiceProvider();
    private Task _running = Task.CompletedTask;

    /// <param name="among">What this host shares with others, and which it knows of; null = it is alone.</param>
    public DeliveryScene(VirtualTime time, MemoryStore? memory = null, MemoryChannel? channel = null, (SharedBoard Board, IHosts Hosts)? among = null)
    {
        Time = time;
        Memory = memory ?? new MemoryStore();
        Store = new CrashableStore(Memory);
        Channel = channel ?? new MemoryChannel(time);
        var hosts = among?.Hosts ?? new OnlyHost();
        ISharing sharing = among is null ? new SoleHost(Store) : new MemorySharing(Store, among.Value.Board);
        Addresses = new AddressStates(Store, hosts, time, NullLogger<AddressStates>.Instance);
        var metrics = new DeliveryMetrics(Meters, time);
        var accounts = new DeliveryAccounts(() => [Channel], time);
        var backOff = new BackOff(() => 1);
        Answers = new Answers(accounts, Addresses, backOff, metrics, time, NullLogger<Answers>.Instance);
        Dispatcher = new OutboxDispatcher(accounts, Store, sharing, hosts, Addresses, Quiet, backOff, metrics, time, NullLoggerFactory.Instance);
    }

    public static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static QuietHours Quiet { get; } = new(new TimeOnly(21, 0), new TimeOnly(6, 30));

    public VirtualTime Time { get; }

    public IMeterFactory Meters => _meters.GetRequiredService<IMeterFactory>();

    public MemoryStore Memory { get; }

    public CrashableStore Store { get; }

    public MemoryChannel Channel { get; }

    public AddressStates Addresses { get; }

    public Answers Answers { get; }

    public OutboxDispatcher Dispatcher { get; }

    public static Address Chat(string chat) => new("telegram", "main", chat);

    public static OutgoingMessage Text(string text) => new() { Text = text };

    public DeliveryScene Start()
    {
        _running = Dispatcher.Run(_stop.Token);
        return this;
    }

    public async Task Stop()
    {
        // CancelAsync would leave the one thread of the story.
        _stop.Cancel();
        await _running;
    }

    /// <summary>The process dies: nothing it does from now on has any effect.</summary>
    public void Crash() => Store.IsDead = Channel.IsDead = true;

    /// <summary>Queues messages, ids and texts alike, and wakes the dispatcher as a turn would.</summary>
    public async Task Queue(params IEnumerable<OutboxMessage> messages)
    {
        foreach (var some in messages.Chunk(1000))
        {
            List<Change> changes = [.. some.Select(m => OutboxRecords.Type.Put(m, expectedVersion: 0))];
            Assert.Equal(CommitResult.Done, await Memory.Commit(changes, Ct));
            Dispatcher.Wake(changes);
        }
    }

    public OutboxMessage Bulk(string id, string chat) => New(id, chat, Lane.Bulk);

    public OutboxMessage Notice(string id, string chat) => New(id, chat, Lane.Notice);

    public async Task<OutboxMessage> Stored(string id) => (await Memory.Get(OutboxRecords.Type, id, Ct))!.Value;

    public async Task<long> CountOf(DeliveryState state)
    {
        var done = await Memory.Find(OutboxRecords.DoneBefore(Time.GetUtcNow(), int.MaxValue), Ct);
        var waiting = await Memory.Find(OutboxRecords.Next(MemoryChannel.Name, Lane.Bulk, int.MaxValue), Ct);
        return done.Concat(waiting).LongCount(m => m.Value.State == state);
    }

    public async ValueTask DisposeAsync()
    {
        if (!Store.IsDead)
            await Stop();
        Answers.Dispose();
        Dispatcher.Dispose();
        await _meters.DisposeAsync();
        _stop.Dispose();
    }

    private OutboxMessage New(string id, string chat, Lane lane) => new()
    {
        Id = id, Lane = lane, To = Chat(chat).ToString(), Message = Text(id), QueuedAt = Time.GetUtcNow(), NotBefore = Time.GetUtcNow(),
    };
}
