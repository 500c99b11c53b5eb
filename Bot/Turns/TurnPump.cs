using System.Collections.Concurrent;
using VolunteerBot.Bot.Delivery;
using VolunteerBot.Bot.Hosts;
using VolunteerBot.Bot.Observability;
using VolunteerBot.Bot.Pictures;
using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Privacy;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Turns;

/// <summary>
/// Works every event as one turn in one transaction: turns of a conversation one after another, over all hosts and in the order in
/// which the events came; turns of different conversations side by side. Answers are sent only after the commit that decided them.
/// </summary>
public sealed partial class TurnPump(
    IStore store, ISharing sharing, IHosts hosts, ConversationEngine engine, IAnswers answers, PictureIntake pictures, IAfterTurn afterTurn, IIdSource ids,
    TimeProvider clock, ILogger<TurnPump> log) : ITurns, IAsyncDisposable
{
    /// <summary>A turn that takes longer has its event stored, so that the platform need not wait for it.</summary>
    private static readonly TimeSpan SlowTurn = TimeSpan.FromSeconds(2);

    /// <summary>A lost race is run again so often before the event is given back to the platform.</summary>
    private const int MostRaces = 60;

    private static readonly TimeSpan StoreRetry = TimeSpan.FromSeconds(2);

    private readonly ConcurrentDictionary<string, Talk> _talks = new(StringComparer.Ordinal);
    private readonly Queues _queues = new();
    private readonly CancellationTokenSource _stopping = new();
    private int _working;

    public Task Take(InboundEvent inbound, CancellationToken cancel) => TakeWithin(SlowTurn, inbound, cancel);

    public async Task TakeWithin(TimeSpan patience, InboundEvent inbound, CancellationToken cancel)
    {
        if (inbound.Kind != InboundKind.Message)
        {
            await afterTurn.NoteReachability(inbound, cancel);
            return;
        }
        var item = new Talk.Waiting(inbound) { Seq = ids.Next().ToString("N") };
        Enqueue(inbound.ConversationId, item);
        try
        {
            await item.Done.Task.WaitAsync(patience, clock, cancel);
        }
        catch (TimeoutException)
        {
            await Keep(item, cancel);
        }
    }

    private void Enqueue(string conversationId, Talk.Waiting item)
    {
        while (true)
        {
            var talk = _talks.GetOrAdd(conversationId, id => new Talk(id, hosts.Id));
            if (!talk.TryEnqueue(item, out var mustWork))
            {
                _talks.TryRemove(KeyValuePair.Create(conversationId, talk));
                continue;
            }
            if (mustWork)
            {
                // Counted here and not when a thread takes it up: a stop in between must wait for it.
                Interlocked.Increment(ref _working);
                _ = Task.Run(() => Work(talk));
            }
            return;
        }
    }

    private async Task Work(Talk talk)
    {
        try
        {
            while (talk.Next() is { } item)
            {
                talk.LastUsed = clock.GetTimestamp();
                try
                {
                    talk.MustLook = false;
                    await Do(talk, item);
                    item.Done.TrySetResult();
                }
                catch (Exception error)
                {
                    // An event that was not kept: whoever handed it in hears of it and brings it again.
                    (talk.State, talk.MustLook) = (null, true);
                    item.Done.TrySetException(error);
                    if (item.IsKept || error is not StoreUnavailableException)
                        log.LogError(error, "A turn could not be stored; it is tried again at the next start.");
                }
            }
        }
        finally
        {
            Interlocked.Decrement(ref _working);
        }
    }

    private async Task Do(Talk talk, Talk.Waiting item)
    {
        while (true)
        {
            try
            {
                await (item.Event is { } inbound ? Turn(talk, item, inbound) : StoreMarks(talk));
                return;
            }
            catch (StoreUnavailableException) when (item.IsKept && !_stopping.IsCancellationRequested)
            {
                // Nobody brings a kept event again, so its conversation waits here until the store is back.
                talk.State = null;
                await Task.Delay(StoreRetry, clock, _stopping.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task Turn(Talk talk, Talk.Waiting item, InboundEvent inbound)
    {
        using var timing = TurnMetrics.Start(inbound.From.Channel);
        using var span = Tracing.Turn(inbound.From.Channel);
        // Before the hold: a picture can take seconds to come.
        var fetched = talk.State?.HasHandled(inbound.Id) == true ? new Fetched(inbound, []) : await Fetch(inbound);
        IDisposable? queue = null;
        try
        {
            for (var race = 0; race < MostRaces; race++)
            {
                if (await TryTurn(talk, item, fetched))
                {
                    Send(talk);
                    return;
                }
                // Many who want the same record (the last places of a shift) go one after another from here on, instead of in circles.
                if (queue is null && talk.Contended is { } contended)
                    queue = await _queues.Enter(contended, _stopping.Token);
            }
        }
        finally
        {
            queue?.Dispose();
        }
        throw new StoreUnavailableException($"A turn lost {MostRaces} races in a row.");
    }

    /// <summary>False when something the turn decided on was changed by somebody else meanwhile, or something else had to be done first.</summary>
    private async Task<bool> TryTurn(Talk talk, Talk.Waiting item, Fetched fetched)
    {
        var inbound = fetched.Event;
        await using var hold = await HoldOf(talk);
        if (await KeptBefore(inbound) is { Count: > 0 } earlier)
        {
            await hold.DisposeAsync();
            foreach (var kept in earlier)
                await Turn(talk, new Talk.Waiting(kept) { IsKept = true }, kept);
            return false;
        }
        await Load(talk, hold, inbound);
        var before = Marked(talk);
        if (before.HasHandled(inbound.Id))
        {
            // Its commit may have gone through without our hearing of it: then its answer still waits to be sent.
            await Forget(item, inbound);
            return true;
        }
        var (outcome, files) = await Decide(before, fetched);
        await LookForNewcomers(outcome.Next);
        var next = outcome.Next.SentBy(hosts.Id, hosts.Others);
        List<Change> changes = [ConversationRecords.Type.Put(next, talk.Version), .. outcome.Changes, .. files];
        if (item.IsKept)
            changes.Add(InboxRecords.Type.Delete(InboxRecords.IdOf(inbound)));
        if (await hold.Commit(changes, CancellationToken.None) != CommitResult.Done)
        {
            (talk.State, talk.Contended) = (null, Queues.NameOf(outcome.Changes));
            return false;
        }
        talk.State = next;
        talk.Version++;
        await Forget(item, inbound, unlessIn: changes);
        afterTurn.Committed(outcome.Changes);
        return true;
    }

    /// <summary>An event with its pictures, or why they could not be had.</summary>
    private sealed record Fetched(InboundEvent Event, IReadOnlyList<PutFile> Files, Exception? Fault = null);

    private async Task<Fetched> Fetch(InboundEvent inbound)
    {
        try
        {
            var (ready, files) = await pictures.Fetch(inbound, _stopping.Token);
            return new(ready, files);
        }
        catch (Exception error) when (error is not StoreUnavailableException && !_stopping.IsCancellationRequested)
        {
            return new(inbound, [], error);
        }
    }

    /// <summary>Runs the turn; a fault of ours becomes an apology, so that no event can stop its conversation.</summary>
    private async Task<(TurnOutcome, IReadOnlyList<Change>)> Decide(Conversation before, Fetched fetched)
    {
        try
        {
            if (fetched.Fault is { } failed)
                throw failed;
            var outcome = await engine.Run(before, fetched.Event, clock.GetUtcNow(), _stopping.Token);
            if (outcome.Fault is { } fault)
                log.LogError(fault, "A flow failed on {Channel}; the person got an apology.", fetched.Event.From.Channel);
            var at = clock.GetUtcNow();
            return (outcome, [.. fetched.Files.Where(f => IsUsed(f.FileId, outcome)).SelectMany(f => KeptFiles.Keep(f, outcome.Next.PersonId, at))]);
        }
        catch (Exception error) when (error is not StoreUnavailableException && !_stopping.IsCancellationRequested)
        {
            log.LogError(error, "A turn failed on {Channel}; the person got an apology.", fetched.Event.From.Channel);
            return (ConversationEngine.Apologise(before, fetched.Event, clock.GetUtcNow()), []);
        }
    }

    private static bool IsUsed(string fileId, TurnOutcome outcome) =>
        outcome.Next.Active?.Log.Any(e => e.Value == fileId) == true
        || outcome.Changes.OfType<Put<Domain.Reporting.ReportTemplate>>().Any(p => p.Value.Document == fileId)
        || outcome.Changes.OfType<Put<Domain.Importing.ImportDraft>>().Any(p => p.Value.FileId == fileId)
        || outcome.Changes.OfType<Put<Domain.Attendances.CheckInPlan>>().Any(p => p.Value.Papers.Contains(fileId))
        || outcome.Changes.OfType<Put<Domain.Activities.Activity>>().Any(p => p.Value.Result?.Pictures.Contains(fileId) == true);

    /// <summary>
    /// Events of the same conversation that came before this one, and that another host keeps because they are slow there. The platform
    /// was told that they are safe, so it sent this one.
    /// </summary>
    private async ValueTask<IReadOnlyList<InboundEvent>> KeptBefore(InboundEvent inbound)
    {
        if (hosts.IsAlone)
            return [];
        var kept = await store.Find(InboxRecords.Of(inbound.ConversationId), CancellationToken.None);
        return [.. kept.Select(k => k.Value.Event).TakeWhile(e => e.Id != inbound.Id)];
    }

    private Task<IHold<Conversation>> HoldOf(Talk talk) =>
        sharing.Hold(ConversationRecords.Type, talk.Id, talk.State is null ? null : talk.Version, CancellationToken.None);

    /// <summary>The state as it stands now, whichever host wrote it; a new one for somebody who has never written.</summary>
    private async Task Load(Talk talk, IHold<Conversation> hold, InboundEvent inbound)
    {
        if (hold.Newer is { } newer)
            Take(talk, newer);
        else if (hold.IsMissing)
            Begin(talk, await engine.Begin(inbound, _stopping.Token));
    }

    /// <summary>The state that another host, or an earlier run of this one, wrote.</summary>
    private void Take(Talk talk, Stored<Conversation> newer)
    {
        if (talk.State is not null || newer.Value.Unsent.Any(u => hosts.Others.Contains(u.By ?? "", StringComparer.Ordinal)))
            Volatile.Write(ref _wanderedAt, clock.GetTimestamp());
        (talk.State, talk.Version) = (newer.Value, newer.Version);
    }

    /// <summary>Answers are counted anew: the conversation that was here before may have been erased while it was awake.</summary>
    private static void Begin(Talk talk, Conversation first)
    {
        lock (talk.Gate)
        {
            (talk.State, talk.Version, talk.LastRef) = (first, 0, null);
            talk.ForgetSent();
        }
    }

    /// <summary>The state with what is known of its answers; the next commit stores it along.</summary>
    private Conversation Marked(Talk talk) =>
        talk.HasUnstoredMarks || talk.State!.LastRef != (talk.LastRef ?? talk.State.LastRef)
            ? talk.State!.Sent(hosts.Id, talk.IsSent, talk.LastRef) : talk.State!;

    /// <summary>
    /// Stores a slow turn's event, and with it those of its conversation that came before and are not done: after a crash what is kept is
    /// worked first, and a later one must not go before an earlier. When a turn ends first, there is nothing to keep.
    /// </summary>
    private async Task Keep(Talk.Waiting item, CancellationToken cancel)
    {
        IReadOnlyList<Talk.Waiting> line = _talks.TryGetValue(item.Event!.ConversationId, out var talk) ? talk.UpTo(item) : [item];
        foreach (var one in line)
            one.IsKept = true;
        await store.Commit([.. line.Select(w => InboxRecords.Type.Put(new InboxEvent(InboxRecords.IdOf(w.Event!), w.Seq!, w.Event!, hosts.Id)))], cancel);
        List<Change> done = [.. line.Where(w => w.Done.Task.IsCompletedSuccessfully).Select(w => InboxRecords.Type.Delete(InboxRecords.IdOf(w.Event!)))];
        if (done.Count > 0)
            await store.Commit(done, cancel);
    }

    /// <summary>Removes a kept event whose turn turned out to be done.</summary>
    private async Task Forget(Talk.Waiting item, InboundEvent inbound, List<Change>? unlessIn = null)
    {
        if (item.IsKept && unlessIn?.OfType<Delete<InboxEvent>>().Any() != true)
            await store.Commit([InboxRecords.Type.Delete(InboxRecords.IdOf(inbound))], CancellationToken.None);
    }
}

/// <summary>What else must hear of a commit.</summary>
public interface IAfterTurn
{
    /// <summary>Called after each commit with the domain's changes; wakes delivery and caches, must not throw or wait.</summary>
    void Committed(IReadOnlyList<Change> changes);

    /// <summary>A chat was blocked, unblocked or moved.</summary>
    Task NoteReachability(InboundEvent inbound, CancellationToken cancel);
}
