using VolunteerBot.Bot.Delivery;
using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Turns;

/// <summary>The part of the pump that sends answers after the commit.</summary>
public sealed partial class TurnPump
{
    /// <summary>
    /// Whether people lately came to this host who had just been with another: whoever balances the load does not keep a person with one
    /// host. What is sent is then marked at once, because the answer to the next turn waits for the mark.
    /// </summary>
    private bool DoTalksWander => Volatile.Read(ref _wanderedAt) is var at and > 0 && clock.GetElapsedTime(at) < SleepAfter;

    private long _wanderedAt;

    private Task? _tidying;
    private int _sending;

    /// <summary>
    /// An answer waits so long for one that another host decided before it. That host may have died, and the one that took its answers over
    /// too: each take-over takes up to fifteen seconds, on a busy machine longer.
    /// </summary>
    private static readonly TimeSpan OthersFirst = TimeSpan.FromMinutes(2);

    /// <summary>How soon it looks again, at first; each time twice as long, up to <see cref="LookAgainAtMost"/>.</summary>
    private static readonly TimeSpan LookAgain = TimeSpan.FromMilliseconds(8);

    private static readonly TimeSpan LookAgainAtMost = TimeSpan.FromMilliseconds(250);

    /// <summary>Works what an earlier run or a gone host left: kept events first, then unsent answers. Then keeps the house tidy.</summary>
    public async Task Start(CancellationToken cancel)
    {
        _tidying = Task.Run(Tidy, CancellationToken.None);
        hosts.OnGone(TakeOver);
        if (hosts.IsAlone)
            await TakeOver(cancel);
    }

    private async Task TakeOver(CancellationToken cancel)
    {
        var kept = await store.Find(new RecordQuery<InboxEvent>(InboxRecords.Type, InboxRecords.BySeq, null, null, 10_000), cancel);
        foreach (var left in kept.Select(k => k.Value).Where(k => IsLeft(k.By)))
            Enqueue(left.Event.ConversationId, new Talk.Waiting(left.Event) { IsKept = true });
        var unsent = await store.Find(new RecordQuery<Conversation>(ConversationRecords.Type, ConversationRecords.Unsent, null, null, 100_000), cancel);
        foreach (var left in unsent.Select(u => u.Value).Where(c => c.Unsent.Any(u => IsLeft(u.By))))
            Enqueue(left.Id, new Talk.Waiting(null));
    }

    /// <summary>Whether nobody who is there has it in hand. What bears this host's own name it has in hand itself.</summary>
    private bool IsLeft(string? by) => hosts.IsAlone || (by != hosts.Id && !hosts.Others.Contains(by ?? "", StringComparer.Ordinal));

    /// <summary>An answer of a host not known is a gone one's, or a newcomer's who sends it itself.</summary>
    private async Task LookForNewcomers(Conversation talk)
    {
        if (talk.Unsent.Any(u => u.By is not null && IsLeft(u.By)))
            await hosts.Look(CancellationToken.None);
    }

    /// <summary>Sends a talk's answers, one after another, unless somebody already does.</summary>
    private void Send(Talk talk)
    {
        lock (talk.Gate)
        {
            if (talk.IsSending || NextUnsent(talk) is null)
                return;
            talk.IsSending = true;
        }
        // Counted here and not when a thread takes it up: a stop in between must wait for it.
        Interlocked.Increment(ref _sending);
        _ = Task.Run(() => SendAll(talk));
    }

    private async Task SendAll(Talk talk)
    {
        var waitedFor = -1L;
        try
        {
            while (true)
            {
                UnsentAnswer? answer;
                Address to;
                string? replace;
                bool isBehind;
                lock (talk.Gate)
                {
                    answer = NextUnsent(talk);
                    if (answer is null || _stopping.IsCancellationRequested)
                    {
                        talk.IsSending = false;
                        if (DoTalksWander && talk.HasUnstoredMarks)
                            Enqueue(talk.Id, new Talk.Waiting(null));
                        return;
                    }
                    isBehind = answer.No != waitedFor && talk.State!.IsAnsweredBefore(answer.No, hosts.Id);
                    to = Address.Parse(talk.State!.Address);
                    replace = answer.Message.Replaces ? answer.Message.ReplacedRef ?? talk.LastRef ?? talk.State.LastRef : null;
                }
                if (isBehind)
                {
                    // The others may be waiting for what was sent here and is not yet marked.
                    Enqueue(talk.Id, new Talk.Waiting(null));
                    await LetOthersGoFirst(talk.Id, answer.No);
                    // Meanwhile the one before may have become this host's own: it then goes first.
                    waitedFor = answer.No;
                    continue;
                }
                var (fate, reference) = await answers.Send(to, answer.Message, replace, _stopping.Token);
                lock (talk.Gate)
                {
                    talk.NoteSent(answer.No);
                    talk.LastRef = reference ?? talk.LastRef;
                    talk.LastUsed = clock.GetTimestamp();
                }
                TurnMetrics.Answered(to.Channel, fate);
            }
        }
        catch (Exception error)
        {
            lock (talk.Gate)
                (talk.IsSending, talk.MustLook) = (false, true);
            if (error is not (OperationCanceledException or StoreUnavailableException))
                log.LogError(error, "Answers could not be sent on {Channel}; they are tried again.", talk.Id.Split('/')[0]);
        }
        finally
        {
            Interlocked.Decrement(ref _sending);
        }
    }

    private UnsentAnswer? NextUnsent(Talk talk)
    {
        if (talk.State is not { } state)
            return null;
        foreach (var answer in state.Unsent)
        {
            if (answer.By == hosts.Id && !talk.IsSent(answer.No))
                return answer;
        }
        return null;
    }

    /// <summary>Somebody whose turns went to two hosts within a second hears the answers in their order, unless the first takes long.</summary>
    private async Task LetOthersGoFirst(string id, long before)
    {
        var wait = LookAgain;
        for (var began = clock.GetTimestamp(); clock.GetElapsedTime(began) < OthersFirst; wait = TimeSpan.FromTicks(Math.Min(2 * wait.Ticks, LookAgainAtMost.Ticks)))
        {
            var now = await store.Get(ConversationRecords.Type, id, _stopping.Token);
            if (now is null || !now.Value.IsAnsweredBefore(before, hosts.Id))
                return;
            await Task.Delay(wait, clock, _stopping.Token);
        }
    }

    /// <summary>Finishes the turns that have begun, waits briefly for answers on their way, and stores the last marks.</summary>
    public async Task Stop(CancellationToken cancel)
    {
        while (Volatile.Read(ref _working) > 0 && !cancel.IsCancellationRequested)
            await Task.Delay(10, CancellationToken.None);
        for (var i = 0; i < 200 && Volatile.Read(ref _sending) > 0 && !cancel.IsCancellationRequested; i++)
            await Task.Delay(10, CancellationToken.None);
        await _stopping.CancelAsync();
        if (_tidying is not null)
            await _tidying;
        var marks = _talks.Where(t => t.Value.HasUnstoredMarks).Select(t => (t.Key, Item: new Talk.Waiting(null))).ToList();
        foreach (var (id, item) in marks)
            Enqueue(id, item);
        await Task.WhenAll(marks.Select(m => m.Item.Done.Task.ContinueWith(_ => { }, TaskScheduler.Default)));
    }

    public async ValueTask DisposeAsync()
    {
        // The container disposes once for each name it knows the pump by; cancelling twice is harmless, disposing the source is not needed.
        await _stopping.CancelAsync();
    }
}
