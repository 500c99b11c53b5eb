using VolunteerBot.Bot.Channels;
using VolunteerBot.Bot.Delivery;
using VolunteerBot.Bot.Hosts;
using VolunteerBot.Dialogs.Announcements;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Announcements;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Bot.Announcements;

/// <summary>
/// Writes to the recipients of runs on one account, as fast as the gate lets them pass, behind answers and behind the outbox. It has a
/// number of lanes: a lane writes to somebody, has the outcome stored, and only then takes the next. So a crash leaves at most one
/// message a lane of which it is not known whether it went. One loop holds all state; what happens elsewhere is queued for it.
/// </summary>
internal sealed class RunPump(
    DeliveryAccount account, IStore store, ISharing sharing, IHosts hosts, AddressStates addresses, QuietHours quiet, BackOff backOff, RunTexts texts, DeliveryMetrics metrics,
    TimeProvider clock, ILogger log) : IDisposable
{
    /// <summary>Tries of one recipient when the platform does not answer: about a quarter of an hour.</summary>
    private const int MostTries = 30;

    /// <summary>Chunks of one rank that are worked at once: the next is at hand when one comes to its end.</summary>
    private const int MostOpen = 2;
    private static readonly TimeSpan PausedFor = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan ChosenIsFresh = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan StoreRetry = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan OthersEvery = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan LookAgain = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan StopPatience = TimeSpan.FromSeconds(5);

    private readonly Happenings _happenings = new(clock);
    private readonly CancellationTokenSource _sending = new();
    private readonly List<OpenChunk> _open = [];
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private bool _mayHaveMore = true;
    private DateTimeOffset? _nextDue;
    private int _inFlight;
    private int _unstored;
    private bool _committing;
    private DateTimeOffset _commitAgainAt;

    /// <summary>Messages of which it may not be known after a crash whether they went.</summary>
    public int Lanes { get; } = LanesOf(account.Channel.Traits);

    /// <summary>As many as keep the account's rate when a call, and storing what became of it, take half a second: a platform may be half the world away.</summary>
    public static int LanesOf(ChannelTraits traits) => (int)Math.Clamp(Math.Ceiling(traits.BulkPerSecond / 2), 2, 64);

    private string Account => account.Channel.Account;

    public void Wake() => _happenings.Add(() => _mayHaveMore = true);

    public async Task Run(CancellationToken stop)
    {
        using var stopping = stop.Register(_happenings.Wake);
        while (!stop.IsCancellationRequested)
        {
            _happenings.TakeIn();
            DateTimeOffset? next;
            try
            {
                next = await Step(stop);
            }
            catch (StoreUnavailableException e)
            {
                log.LogWarning(e, "The runs of {Account} cannot be read; trying again.", Account);
                (next, _mayHaveMore) = (clock.GetUtcNow() + StoreRetry, true);
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                break;
            }
            await _happenings.Wait(next);
        }
        await Finish();
    }

    public void Dispose()
    {
        _happenings.Dispose();
        _sending.Dispose();
    }

    /// <summary>Stores what is known, lets go of chunks that are done, and begins what may begin.</summary>
    /// <returns>When to look again; null = when something has happened.</returns>
    private async Task<DateTimeOffset?> Step(CancellationToken stop)
    {
        var again = StoreOutcomes();
        await Close(stop);
        while (_inFlight + _unstored < Lanes && !stop.IsCancellationRequested)
        {
            var now = clock.GetUtcNow();
            account.Gate.ShareAmong(1 + hosts.Others.Count);
            if (account.Gate.OutboxWaits)
                return Earlier(again, now + LookAgain);
            if (account.Gate.BulkReadyAt() is var ready && ready > now)
                return Earlier(again, ready);
            if (_nextDue <= now)
                (_nextDue, _mayHaveMore) = (null, true);
            if (_mayHaveMore)
                await Refill(now, stop);
            var (begun, next) = await BeginOne(now, stop);
            if (begun || _mayHaveMore)
                continue;
            // What was given up without a call is stored now: nothing else will happen that tells of it.
            return Earlier(Earlier(StoreOutcomes(), again), Earlier(next, _nextDue));
        }
        return again;
    }

    /// <summary>Writes to the first who may be written to.</summary>
    /// <returns>Whether there was one; else when the first of those who have to wait may be.</returns>
    private async Task<(bool Begun, DateTimeOffset? Next)> BeginOne(DateTimeOffset now, CancellationToken stop)
    {
        DateTimeOffset? next = null;
        foreach (var open in _open)
        {
            var run = await texts.Of(open.Chunk.RunId, stop);
            if (run is null || run.IsStopped)
            {
                open.GiveUp(run is null ? "runGone" : "stopped", now, run?.StartedAt ?? now);
                continue;
            }
            if (run.StaleAt <= now)
            {
                open.GiveUp("stale", now, run.StartedAt);
                continue;
            }
            // What cannot go now is let go of, so that it does not stand in the way of what can.
            if (run.IsPaused || (!run.MayDisturb && quiet.EndAfter(now) is not null))
            {
                open.LetGoUntil = run.IsPaused ? now + PausedFor : quiet.EndAfter(now);
                next = Earlier(next, open.IsBusy ? null : now);
                continue;
            }
            while (open.Peek(now) is { } index)
            {
                var recipient = open.Chunk.Recipients[index];
                if (!run.MayDisturb && OpenChunk.QuietUntil(recipient, now) is { } until)
                {
                    open.PutOff(until);
                    continue;
                }
                var to = addresses.Current(Address.Parse(recipient.To));
                if (account.Gate.ChatReadyAt(to.Chat) is var chatReady && chatReady > now)
                {
                    open.PutOff(chatReady);
                    continue;
                }
                // All that may fail for want of the store comes before anything is counted as under way.
                var why = await WhyNotAnyMore(run, recipient, to, now, stop);
                var message = why is null ? await texts.Message(run, open.Chunk, recipient.Language, stop) : null;
                open.Begin();
                if (message is null)
                {
                    open.Settle(index, ChunkOutcome.Failed, why, now, run.StartedAt, wasInFlight: true);
                    metrics.Failed("run", why!);
                    continue;
                }
                account.Gate.TakeForBulk(to.Chat);
                _inFlight++;
                _ = Send(open, index, to, run, message);
                return (true, null);
            }
            next = Earlier(next, open.NextAt);
        }
        return (false, next);
    }

    /// <summary>
    /// Why somebody who was chosen is not written to after all: the address was found closed, or, when they were chosen a while ago (a
    /// night, a long run), they have stopped alerts, left or are gone since.
    /// </summary>
    private async ValueTask<string?> WhyNotAnyMore(RunState run, Recipient recipient, Address to, DateTimeOffset now, CancellationToken stop)
    {
        if (recipient.IsGone)
            return Recipients.Left;
        if (await addresses.Find(to.ToString(), stop) is { Reachable: false } mark)
            return mark.Reason;
        if (now - run.StartedAt < ChosenIsFresh)
            return null;
        return await store.Get(PeopleRecords.Type, recipient.Person.ToString(), stop) is { Value: var person }
            ? Recipients.WhyNot(person, run.Run.Kind, null, null, VietnamTime.DateOf(now)) : Recipients.Left;
    }

    private async Task Send(OpenChunk open, int index, Address to, RunState run, OutgoingMessage message)
    {
        ChannelException? refused = null;
        try
        {
            await account.Channel.Send(to, message, null, _sending.Token);
            account.Gate.Answered();
            metrics.Sent("run");
        }
        catch (ChannelException e)
        {
            refused = e;
        }
        catch (Exception) when (_sending.IsCancellationRequested)
        {
            _happenings.Add(() =>
            {
                _inFlight--;
                open.Abandon();
            });
            return;
        }
        catch (StoreUnavailableException e)
        {
            refused = new ChannelException(RefusalKind.Unavailable, "storeUnavailable", e);
        }
        catch (Exception e)
        {
            // The top of a send: a fault of a channel must not stop the messages behind this one.
            log.LogError(e, "A channel failed in a way it should not.");
            refused = new ChannelException(RefusalKind.BadMessage, "fault", e);
        }
        refused = await Marked(to, refused);
        _happenings.Add(() => Sent(open, index, to, run, refused));
    }

    /// <summary>Notes what a refusal says of the address. While the store is away nothing can be noted: the recipient is tried again, and refused again.</summary>
    private async Task<ChannelException?> Marked(Address to, ChannelException? refused)
    {
        try
        {
            if (refused is { Kind: RefusalKind.Unreachable })
                await addresses.MarkUnreachable(to, refused.Message, CancellationToken.None);
            else if (refused is { Kind: RefusalKind.Moved, MovedTo: { } chat })
                await addresses.MarkMoved(to, to with { Chat = chat }, CancellationToken.None);
            return refused;
        }
        catch (StoreUnavailableException e)
        {
            return new ChannelException(RefusalKind.Unavailable, "storeUnavailable", e);
        }
    }

    private void Sent(OpenChunk open, int index, Address to, RunState run, ChannelException? refused)
    {
        _inFlight--;
        _unstored++;
        var now = clock.GetUtcNow();
        switch (refused?.Kind)
        {
            case null:
                open.Settle(index, ChunkOutcome.Accepted, null, now, run.StartedAt, wasInFlight: true);
                return;
            case RefusalKind.RateLimited:
                account.Gate.RateLimited(to.Chat, refused.RetryAfter);
                open.Again(index, "rateLimited", account.Gate.PausedUntil(to.Chat), countsAsTry: false);
                break;
            case RefusalKind.Unavailable when open.Tries(index) + 1 < MostTries:
                account.Gate.Unavailable();
                open.Again(index, refused.Message, now + backOff.After(open.Tries(index)), countsAsTry: true);
                break;
            case RefusalKind.AccountRefused:
                if (account.Gate.Refused())
                    log.LogError(refused, "{Account} is refused by the platform: {Reason}. Trying again every minute.", Account, refused.Message);
                open.Again(index, refused.Message, account.Gate.PausedUntil(to.Chat), countsAsTry: false);
                break;
            case RefusalKind.Moved when open.Tries(index) == 0 && refused.MovedTo is not null:
                open.Again(index, "moved", now, countsAsTry: true);
                break;
            default:
                open.Settle(index, ChunkOutcome.Failed, refused.Message, now, run.StartedAt, wasInFlight: true);
                metrics.Failed("run", refused.Message);
                return;
        }
        metrics.Retried("run", refused.Message);
    }

    /// <summary>Stores all that is known in one commit; what is found out meanwhile goes with the next.</summary>
    private DateTimeOffset? StoreOutcomes()
    {
        if (_committing || !_open.Exists(o => o.IsDirty))
            return null;
        var now = clock.GetUtcNow();
        if (now < _commitAgainAt)
            return _commitAgainAt;
        var dirty = _open.Where(o => o.IsDirty).ToList();
        var changes = dirty.Select(o => (Change)RunRecords.Outcomes.Put(o.Outcome(), o.Version)).ToList();
        dirty.ForEach(o => o.IsDirty = false);
        (_committing, var settles) = (true, _unstored);
        _ = Commit(dirty, changes, settles);
        return null;
    }

    private async Task Commit(List<OpenChunk> chunks, List<Change> changes, int settles)
    {
        try
        {
            var result = await store.Commit(changes, CancellationToken.None);
            _happenings.Add(() =>
            {
                (_committing, _unstored) = (false, _unstored - settles);
                if (result == CommitResult.Done)
                    chunks.ForEach(o => o.Version++);
                else
                    Drop(chunks);
            });
        }
        catch (StoreUnavailableException e)
        {
            log.LogWarning(e, "What became of messages of {Account} could not be written down; trying again.", Account);
            _happenings.Add(() =>
            {
                (_committing, _commitAgainAt) = (false, clock.GetUtcNow() + StoreRetry);
                chunks.ForEach(o => o.IsDirty = true);
            });
        }
    }

    /// <summary>Somebody else wrote a ledger this host works: another host took the chunk for left behind. It is theirs now.</summary>
    private void Drop(List<OpenChunk> chunks)
    {
        foreach (var chunk in chunks)
        {
            log.LogWarning("Chunk {Chunk} is worked elsewhere.", chunk.Chunk.Id);
            _open.Remove(chunk);
            _known.Remove(chunk.Chunk.Id);
        }
        _mayHaveMore = true;
    }

    /// <summary>Lets go of chunks in which nobody is left, and of those whose people all have to wait long.</summary>
    private async Task Close(CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        foreach (var open in _open.Where(o => !o.IsDirty && !o.IsBusy && !_committing && (!o.HasReady || o.LetGoUntil is not null)).ToList())
        {
            var waits = open.IsEmpty ? null : open.LetGoUntil ?? open.NextAt;
            if (open.LetGoUntil is null && waits is not null && waits < now + TimeSpan.FromMinutes(1))
                continue;
            var next = waits is { } until ? open.Chunk with { NotBefore = until } : open.Chunk with { IsDone = true };
            await store.Commit([RunRecords.Chunks.Put(next)], stop);
            _open.Remove(open);
            _known.Remove(open.Chunk.Id);
            _mayHaveMore = true;
        }
    }

    private async Task Refill(DateTimeOffset now, CancellationToken stop)
    {
        _mayHaveMore = false;
        try
        {
            await hosts.Look(stop);
            var claimant = new Claimant(hosts.Id, hosts.Others);
            DateTimeOffset? nextDue = null;
            foreach (var rank in Ranks.All)
            {
                // However much of a lower rank is open: what is urgent is taken up at once.
                while (_open.Count(o => o.Chunk.Rank == rank) < MostOpen
                    && await sharing.Claim(RunRecords.Due(Account, rank, now, 1), claimant, _known, stop) is [var chunk, ..])
                {
                    var outcome = await store.Get(RunRecords.Outcomes, chunk.Value.Id, stop);
                    _known.Add(chunk.Value.Id);
                    _open.Add(new OpenChunk(chunk.Value, outcome, now));
                }
                nextDue = Earlier(nextDue, (await store.Find(RunRecords.Next(Account, rank, now), stop)).Select(c => (DateTimeOffset?)c.Value.NotBefore).FirstOrDefault());
            }
            _open.Sort((a, b) => a.Chunk.Rank != b.Chunk.Rank ? a.Chunk.Rank.CompareTo(b.Chunk.Rank) : string.CompareOrdinal(a.Chunk.Id, b.Chunk.Id));
            _nextDue = hosts.IsAlone ? nextDue : Earlier(nextDue, now + OthersEvery);
        }
        catch
        {
            _mayHaveMore = true;
            throw;
        }
    }

    /// <summary>Lets what is under way end, and stores what became of it.</summary>
    private async Task Finish()
    {
        using var patience = new CancellationTokenSource(StopPatience, clock);
        await using var ended = patience.Token.Register(() =>
        {
            _sending.Cancel();
            _happenings.Wake();
        });
        for (_happenings.TakeIn(); (_inFlight > 0 || _committing || _open.Exists(o => o.IsDirty)) && clock.GetUtcNow() >= _commitAgainAt; _happenings.TakeIn())
        {
            StoreOutcomes();
            if (_inFlight > 0 || _committing)
                await _happenings.Wait(null);
        }
    }

    private static DateTimeOffset? Earlier(DateTimeOffset? a, DateTimeOffset? b) => a is null ? b : b is null || a < b ? a : b;
}
