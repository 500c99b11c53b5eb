using VolunteerBot.Bot.Hosts;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Delivery;

/// <summary>
/// Sends the outbox of one account: notices first, then bulk, as fast as the gate lets them pass. One loop holds all state; what
/// happens elsewhere is queued for it. It sleeps until it is woken, or until the next message may go.
/// </summary>
internal sealed class OutboxPump(
    DeliveryAccount account, IStore store, ISharing sharing, IHosts hosts, OutboxSender sender, AddressStates addresses, QuietHours quiet, DeliveryMetrics metrics,
    TimeProvider clock, Action<string> wakeOther, ILogger log) : IDisposable
{
    /// <summary>Calls of the outbox under way at once; answers have their own.</summary>
    public const int MostInFlight = 16;

    /// <summary>Sent, or being sent, and not yet written down: what a crash can send twice, at most.</summary>
    public const int MostUnsettled = 64;

    /// <summary>Outcomes are written together: so many, or after so long.</summary>
    private const int BatchSize = 50;
    private static readonly TimeSpan BatchDelay = TimeSpan.FromMilliseconds(200);

    private const int Page = 64;

    /// <summary>With fewer chats to choose from, more are looked up.</summary>
    private const int LowWater = 32;

    /// <summary>Only many messages for few slow chats can fill this.</summary>
    private const int MostHeld = 2000;
    private static readonly TimeSpan StoreRetry = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan StopPatience = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan GaugeEvery = TimeSpan.FromSeconds(30);

    /// <summary>What other hosts queue, or leave behind, is looked for so often: no commit here tells of it.</summary>
    private static readonly TimeSpan OthersEvery = TimeSpan.FromSeconds(3);

    /// <summary>A message looked up longer ago may have been withdrawn since.</summary>
    private static readonly TimeSpan Freshness = TimeSpan.FromSeconds(2);

    private readonly OutboxLane[] _lanes = [new(Lane.Notice), new(Lane.Bulk)];
    private readonly OutboxLedger _ledger = new(store, clock);
    private readonly Happenings _happenings = new(clock);
    private readonly CancellationTokenSource _sending = new();

    /// <summary>Ids of all messages held or unsettled.</summary>
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    /// <summary>Addresses with a message on its way, or one that is about to be put back.</summary>
    private readonly HashSet<string> _busy = new(StringComparer.Ordinal);
    private readonly List<Settlement> _settling = [];
    private DateTimeOffset _settleAt;
    private int _inFlight;
    private int _committing;
    private bool _storeFailed;

    private string Account => account.Channel.Account;

    private int Unsettled => _inFlight + _settling.Count + _committing;

    /// <summary>There may be new messages in the store.</summary>
    public void Wake() => _happenings.Add(() =>
    {
        foreach (var lane in _lanes)
            lane.MayHaveMore = true;
    });

    /// <summary>Runs until stopped; then lets what is under way end and writes down what became of it.</summary>
    public async Task Run(CancellationToken stop)
    {
        using var stopping = stop.Register(_happenings.Wake);
        while (!stop.IsCancellationRequested)
        {
            _happenings.TakeIn();
            await _happenings.Wait(Earlier(await SendWhatMayGo(stop), Settle(force: false)));
        }
        await Finish();
    }

    public void Dispose()
    {
        _happenings.Dispose();
        _sending.Dispose();
    }

    /// <summary>Starts every send that may start now.</summary>
    /// <returns>When the next may; null = only after something has happened.</returns>
    private async Task<DateTimeOffset?> SendWhatMayGo(CancellationToken stop)
    {
        try
        {
            DateTimeOffset? next = null;
            foreach (var lane in _lanes)
                next = Earlier(next, lane.Lane == Lane.Bulk && quiet.EndAfter(clock.GetUtcNow()) is { } end ? Hold(lane, end) : await Send(lane, stop));
            return next;
        }
        catch (StoreUnavailableException e)
        {
            log.LogWarning(e, "The outbox of {Account} cannot be read; trying again.", Account);
            return clock.GetUtcNow() + StoreRetry;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return null;
        }
    }

    private DateTimeOffset Hold(OutboxLane lane, DateTimeOffset until)
    {
        foreach (var item in lane.Clear())
            _known.Remove(item.Message.Id);
        return until;
    }

    private async Task<DateTimeOffset?> Send(OutboxLane lane, CancellationToken stop)
    {
        while (_inFlight < MostInFlight && Unsettled < MostUnsettled && !stop.IsCancellationRequested)
        {
            var now = clock.GetUtcNow();
            account.Gate.ShareAmong(1 + hosts.Others.Count);
            if (account.Gate.BulkReadyAt() is var ready && ready > now)
            {
                account.Gate.OutboxWaits = Array.Exists(_lanes, l => l.Count > 0 || l.MayHaveMore);
                return ready;
            }
            account.Gate.OutboxWaits = false;
            if (lane.NextDue <= now)
                (lane.NextDue, lane.MayHaveMore) = (null, true);
            if (lane.MayHaveMore && lane.Chats < LowWater && lane.Count < MostHeld)
                await Refill(lane, now, stop);
            if (lane.Take(now, ReadyAt, out var next) is { } item)
                await Start(item, now, stop);
            else if (lane.MayHaveMore && lane.Count < MostHeld)
                await Refill(lane, now, stop);
            else
            {
                if (lane.HasChanged && _known.Count == 0)
                    await Gauge(lane, now, stop);
                return Earlier(next, lane.NextDue);
            }
        }
        return null;
    }

    /// <summary>Null while another message is on its way to the same chat.</summary>
    private DateTimeOffset? ReadyAt(OutboxItem item)
    {
        if (_busy.Contains(item.Message.To))
            return null;
        var chat = account.Gate.ChatReadyAt(item.To.Chat);
        return chat > item.Message.NotBefore ? chat : item.Message.NotBefore;
    }

    private async Task Refill(OutboxLane lane, DateTimeOffset now, CancellationToken stop)
    {
        lane.MayHaveMore = false;
        try
        {
            await hosts.Look(stop);
            var claimant = new Claimant(hosts.Id, hosts.Others);
            var page = await sharing.Claim(OutboxRecords.Due(Account, lane.Lane, now, Page), claimant, _known, stop);
            foreach (var stored in page.Where(s => _known.Add(s.Value.Id)))
                lane.Add(new OutboxItem(lane, stored, now));
            if (page.Count < Page)
                lane.NextDue = await LookAgainAt(lane, now, stop);
            else
                lane.MayHaveMore = true;
            if (!lane.MayHaveMore || now >= lane.GaugedAt + GaugeEvery)
                await Gauge(lane, now, stop);
        }
        catch (StoreUnavailableException)
        {
            lane.MayHaveMore = true;
            throw;
        }
    }

    /// <summary>When there may be something new: the first that becomes due, and with other hosts soon in any case.</summary>
    private async Task<DateTimeOffset?> LookAgainAt(OutboxLane lane, DateTimeOffset now, CancellationToken stop)
    {
        var waiting = await store.Find(OutboxRecords.Next(Account, lane.Lane, _known.Count + 1), stop);
        var first = waiting.FirstOrDefault(s => !_known.Contains(s.Value.Id))?.Value.NotBefore;
        if (hosts.IsAlone)
            return first;
        // What is due and was not given here is another host's.
        return first > now ? Earlier(first, now + OthersEvery) : now + OthersEvery;
    }

    private async Task Gauge(OutboxLane lane, DateTimeOffset now, CancellationToken stop)
    {
        lane.GaugedAt = now;
        lane.HasChanged = false;
        var first = await store.Find(OutboxRecords.Next(Account, lane.Lane, 1), stop);
        var depth = first.Count == 0 ? 0 : await store.Count(OutboxRecords.Next(Account, lane.Lane, int.MaxValue), stop);
        metrics.Waiting(Account, lane.Name, depth, first.Count == 0 ? null : first[0].Value.NotBefore);
    }

    private async Task Start(OutboxItem item, DateTimeOffset now, CancellationToken stop)
    {
        try
        {
            await Try(item, now, stop);
        }
        catch
        {
            item.Lane.PutBack(item);
            throw;
        }
    }

    /// <summary>Sends one, or settles it without a call when that would be in vain.</summary>
    private async Task Try(OutboxItem item, DateTimeOffset now, CancellationToken stop)
    {
        if (now - item.ReadAt > Freshness && !await IsStillWanted(item, now, stop))
            return;
        var to = addresses.Current(item.To);
        if (item.Message.StaleAt <= now)
            Settled(sender.Failed(item, "stale"));
        else if (await addresses.TermsOf(to.ToString(), stop) is { WhyNot: { } whyNot })
            Settled(await sender.Elsewhere(item, to, whyNot, stop));
        else
            _ = Deliver(item, to);
    }

    private async Task<bool> IsStillWanted(OutboxItem item, DateTimeOffset now, CancellationToken stop)
    {
        if (await store.Get(OutboxRecords.Type, item.Message.Id, stop) is { Value.State: DeliveryState.Queued } stored)
        {
            item.Read(stored, now);
            return true;
        }
        _known.Remove(item.Message.Id);
        return false;
    }

    private async Task Deliver(OutboxItem item, Address to)
    {
        account.Gate.TakeForBulk(to.Chat);
        _busy.Add(item.Message.To);
        _inFlight++;
        var settlement = await sender.Send(account, item, to, _sending.Token);
        _happenings.Add(() =>
        {
            _inFlight--;
            if (settlement is null)
                _known.Remove(item.Message.Id);
            else
                Settled(settlement);
        });
    }

    private void Settled(Settlement settlement)
    {
        if (_settling.Count == 0)
            _settleAt = clock.GetUtcNow() + BatchDelay;
        _settling.Add(settlement);
        // One that is tried again goes before the others of its chat, so they wait until it is back in line.
        if (settlement.IsFinal)
            _busy.Remove(settlement.Item.Message.To);
        else
            _busy.Add(settlement.Item.Message.To);
    }

    /// <summary>Writes outcomes down when there are enough of them or they have waited long enough.</summary>
    /// <returns>When to ask again; null = nothing is waiting, or a commit is under way.</returns>
    private DateTimeOffset? Settle(bool force)
    {
        if (_settling.Count == 0 || _committing > 0)
            return null;
        if (!force && clock.GetUtcNow() < _settleAt && (_settling.Count < BatchSize || _storeFailed))
            return _settleAt;
        var batch = _settling.ToList();
        _settling.Clear();
        _committing = batch.Count;
        _ = Commit(batch);
        return null;
    }

    private async Task Commit(List<Settlement> batch)
    {
        try
        {
            var waiting = await _ledger.Write(batch, CancellationToken.None);
            _happenings.Add(() => Committed(batch, waiting));
        }
        catch (StoreUnavailableException e)
        {
            log.LogWarning(e, "What became of {Count} messages of {Account} could not be written down; trying again.", batch.Count, Account);
            _happenings.Add(() => NotCommitted(batch));
        }
    }

    private void Committed(List<Settlement> batch, IReadOnlyList<OutboxItem> waiting)
    {
        _committing = 0;
        _storeFailed = false;
        foreach (var settlement in batch.Where(s => !s.IsFinal))
            _busy.Remove(settlement.Address);
        var ours = waiting.Where(i => OutboxRecords.AccountOf(i.Message.To) == Account).ToList();
        var kept = hosts.IsAlone ? ours : [];
        foreach (var item in kept)
            item.Lane.PutBack(item);
        // Writing a message lets go of it: with other hosts it must be claimed anew, or another one sends it too.
        foreach (var item in ours.Except(kept))
            item.Lane.NextDue = Earlier(item.Lane.NextDue, item.Message.NotBefore);
        foreach (var other in waiting.Except(ours).Select(i => OutboxRecords.AccountOf(i.Message.To)).Distinct())
            wakeOther(other);
        foreach (var item in batch.Select(s => s.Item).Except(kept))
        {
            _known.Remove(item.Message.Id);
            item.Lane.HasChanged = true;
        }
    }

    private void NotCommitted(List<Settlement> batch)
    {
        _committing = 0;
        _storeFailed = true;
        _settling.InsertRange(0, batch);
        _settleAt = clock.GetUtcNow() + StoreRetry;
    }

    private async Task Finish()
    {
        using var patience = new CancellationTokenSource(StopPatience, clock);
        await using var ended = patience.Token.Register(() =>
        {
            _sending.Cancel();
            _happenings.Wake();
        });
        _storeFailed = false;
        for (_happenings.TakeIn(); Unsettled > 0 && !_storeFailed; _happenings.TakeIn())
        {
            Settle(force: true);
            if (Unsettled > 0)
                await _happenings.Wait(null);
        }
    }

    private static DateTimeOffset? Earlier(DateTimeOffset? a, DateTimeOffset? b) => a is null ? b : b is null || a < b ? a : b;
}
