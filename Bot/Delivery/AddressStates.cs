using System.Collections.Concurrent;
using VolunteerBot.Bot.Channels;
using VolunteerBot.Bot.Hosts;
using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Delivery;

/// <summary>
/// Knows which addresses cannot be reached and which have moved. The few that are marked are kept in memory, so that a message from
/// or to any other address costs no look-up; a mark that stops a message is looked up again, as another host may have taken it off.
/// What other hosts marked is known here a few seconds later.
/// </summary>
/// <param name="accounts">Whose windows count; null = everything may be sent at any time.</param>
public sealed class AddressStates(IStore store, IHosts hosts, TimeProvider clock, ILogger<AddressStates> log, DeliveryAccounts? accounts = null)
{
    private const int Page = 500;

    private static readonly TimeSpan OthersEvery = TimeSpan.FromSeconds(5);

    /// <summary>
    /// In between only new marks are read: of a million people tens of thousands have blocked the bot. That a mark was taken off elsewhere
    /// shows when it matters (<see cref="Find"/>), or after this long.
    /// </summary>
    private static readonly TimeSpan AllEvery = TimeSpan.FromMinutes(10);

    /// <summary>Clocks of hosts differ, and a mark is stored a moment after its instant.</summary>
    private static readonly TimeSpan Overlap = TimeSpan.FromMinutes(2);

    private readonly Lock _lock = new();
    private volatile ConcurrentDictionary<string, AddressState> _marked = new(StringComparer.Ordinal);
    private Task? _loading;
    private long _loadedAt;
    private long? _allLoadedAt;
    private DateTimeOffset _knownUpTo;

    /// <summary>Where the chat of an address goes on, as far as is known; the address itself when it has not moved.</summary>
    public Address Current(Address address)
    {
        // A circle of moves cannot hold anybody: three steps at most.
        for (var step = 0; step < 3 && _marked.GetValueOrDefault(address.ToString())?.MovedTo is { } next; step++)
            address = Address.Parse(next);
        return address;
    }

    /// <summary>What is wrong with an address, or null.</summary>
    public async ValueTask<AddressState?> Find(string address, CancellationToken cancel)
    {
        await Load(cancel);
        return _marked.ContainsKey(address) ? (await Marks([address], cancel)).GetValueOrDefault(address) : null;
    }

    /// <summary>The address that can be reached at the least cost, the first among equals; else the first; null when there is none.</summary>
    public async ValueTask<string?> Best(IReadOnlyList<string> addresses, CancellationToken cancel) =>
        await Reachable(addresses, cancel) ?? (addresses.Count > 0 ? addresses[0] : null);

    /// <summary>The address that can be reached at the least cost, the first among equals; null when there is none.</summary>
    public async ValueTask<string?> Reachable(IEnumerable<string> addresses, CancellationToken cancel)
    {
        var (best, cost) = ((string?)null, int.MaxValue);
        foreach (var address in addresses)
        {
            if (await TermsOf(address, cancel) is { MaySend: true } terms && terms.CostVnd < cost)
                (best, cost) = (address, terms.CostVnd);
            if (cost == 0)
                break;
        }
        return best;
    }

    /// <summary>What may be sent to an address now and what it costs: for whoever plans messages to many, before any of them is queued.</summary>
    public async ValueTask<SendingTerms> TermsOf(string address, CancellationToken cancel) => (await TermsOf([address], cancel))[address];

    /// <summary>The same of many, each once, with at most two questions of the store.</summary>
    public async ValueTask<IReadOnlyDictionary<string, SendingTerms>> TermsOf(IReadOnlyCollection<string> many, CancellationToken cancel)
    {
        await Load(cancel);
        var marks = await Marks([.. many.Where(_marked.ContainsKey)], cancel);
        string[] limited = [.. many.Where(a => Traits(a)?.Windows.Count > 0)];
        var last = limited.Length == 0 ? [] : (await store.GetEach(ConversationRecords.Type, limited, cancel)).ToDictionary(c => c.Value.Id, c => c.Value.LastAt, StringComparer.Ordinal);
        var now = clock.GetUtcNow();
        var terms = new Dictionary<string, SendingTerms>(many.Count, StringComparer.Ordinal);
        foreach (var address in many)
            terms[address] = Terms(address);
        return terms;

        SendingTerms Terms(string address)
        {
            if (marks.GetValueOrDefault(address) is { Reachable: false } mark)
                return new(0, WhyNot: mark.Reason);
            if (accounts is null)
                return SendingTerms.Free;
            if (Traits(address) is not { } traits)
                return new(0, WhyNot: "channelOff");
            return traits.Windows.Count == 0 ? SendingTerms.Free : traits.TermsAfter(last.TryGetValue(address, out var at) ? now - at : null);
        }
    }

    private ChannelTraits? Traits(string address) => accounts?.Of(Address.Parse(address))?.Channel.Traits;

    /// <summary>The marks of addresses that had some, as they stand now: another host may have taken one off.</summary>
    private async ValueTask<IReadOnlyDictionary<string, AddressState>> Marks(string[] addresses, CancellationToken cancel)
    {
        if (addresses.Length == 0)
            return new Dictionary<string, AddressState>();
        var stored = (await store.GetEach(AddressRecords.Type, addresses, cancel)).ToDictionary(s => s.Value.Address, s => s.Value, StringComparer.Ordinal);
        foreach (var address in addresses)
        {
            if (stored.TryGetValue(address, out var state))
                _marked[address] = state;
            else
                _marked.TryRemove(address, out _);
        }
        return stored;
    }

    /// <summary>
    /// Takes note of what an event says about its address: blocked, moved, or, by any message at all, open. Call it for every event;
    /// for a message from an unmarked address it does nothing.
    /// </summary>
    public async Task Note(InboundEvent inbound, CancellationToken cancel)
    {
        await Load(cancel);
        switch (inbound.Kind)
        {
            case InboundKind.Blocked:
                await MarkUnreachable(inbound.From, "blocked", cancel);
                break;
            case InboundKind.Moved when inbound.MovedTo is { } chat:
                await MarkMoved(inbound.From, inbound.From with { Chat = chat }, cancel);
                break;
            case InboundKind.Unblocked:
                // Whoever marked it.
                _marked.TryRemove(inbound.From.ToString(), out _);
                await Write(AddressRecords.Type.Delete(inbound.From.ToString()), cancel);
                break;
            case InboundKind.Message:
                await MarkReachable(inbound.From, cancel);
                break;
        }
    }

    public Task MarkUnreachable(Address address, string reason, CancellationToken cancel)
    {
        var key = address.ToString();
        return _marked.GetValueOrDefault(key) is { Reachable: false }
            ? Task.CompletedTask
            : Keep(new AddressState { Address = key, Reason = reason, Since = clock.GetUtcNow() }, cancel);
    }

    public Task MarkMoved(Address from, Address to, CancellationToken cancel)
    {
        var key = from.ToString();
        return from == to || _marked.GetValueOrDefault(key)?.MovedTo == to.ToString()
            ? Task.CompletedTask
            : Keep(new AddressState { Address = key, Reachable = true, Reason = "moved", Since = clock.GetUtcNow(), MovedTo = to.ToString() }, cancel);
    }

    /// <summary>Takes every mark off an address that showed itself alive.</summary>
    public async Task MarkReachable(Address address, CancellationToken cancel)
    {
        var key = address.ToString();
        if (_marked.TryRemove(key, out _))
            await Write(AddressRecords.Type.Delete(key), cancel);
    }

    private Task Keep(AddressState state, CancellationToken cancel)
    {
        _marked[state.Address] = state;
        return Write(AddressRecords.Type.Put(state), cancel);
    }

    /// <summary>A mark that cannot be stored now still holds in memory, and the next refusal will bring it again.</summary>
    private async Task Write(Change change, CancellationToken cancel)
    {
        try
        {
            await store.Commit([change], cancel);
        }
        catch (StoreUnavailableException e)
        {
            log.LogWarning(e, "The state of an address could not be stored.");
        }
    }

    /// <summary>Reads the marks once, and with other hosts the new ones every few seconds; a reading that failed is begun again by the next who needs it.</summary>
    private Task Load(CancellationToken cancel)
    {
        lock (_lock)
        {
            if (_loading is null or { IsFaulted: true } || (_loading.IsCompleted && !hosts.IsAlone && clock.GetElapsedTime(_loadedAt) > OthersEvery))
                _loading = Read();
            return _loading.IsCompleted ? _loading : _loading.WaitAsync(cancel);
        }
    }

    private async Task Read()
    {
        var now = clock.GetUtcNow();
        if (_allLoadedAt is { } at && clock.GetElapsedTime(at) < AllEvery)
            await Read(_marked, AddressRecords.BySince, Keys.Of(_knownUpTo - Overlap));
        else
        {
            var marked = new ConcurrentDictionary<string, AddressState>(StringComparer.Ordinal);
            await Read(marked, AddressRecords.ByAddress, null);
            // A mark made here while this was read is back with the next refusal.
            (_marked, _allLoadedAt) = (marked, clock.GetTimestamp());
        }
        (_knownUpTo, _loadedAt) = (now, clock.GetTimestamp());
    }

    private async Task Read(ConcurrentDictionary<string, AddressState> into, RecordIndex<AddressState> index, string? from)
    {
        while (true)
        {
            var page = await store.Find(new RecordQuery<AddressState>(AddressRecords.Type, index, from, null, Page), CancellationToken.None);
            foreach (var state in page)
                into[state.Value.Address] = state.Value;
            if (page.Count < Page)
                return;
            from = index.KeyOf(page[^1].Value) + Keys.Separator;
        }
    }
}
