using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Turns;

/// <summary>The part of the pump that stores which answers were sent, and puts talks to sleep.</summary>
public sealed partial class TurnPump
{
    /// <summary>
    /// Marks of sent answers ride on the next turn; a talk that goes quiet stores them after this long. With other hosts sooner: the
    /// next turn may be theirs, and waits for them.
    /// </summary>
    private TimeSpan MarkAfter { get; } = TimeSpan.FromMilliseconds(hosts.IsAlone ? 700 : 250);

    /// <summary>Few enough that the writer of an embedded store is free again within milliseconds.</summary>
    private const int MarkedInCommit = 50;

    /// <summary>A talk unused for this long is put to sleep; its state is in the store.</summary>
    private static readonly TimeSpan SleepAfter = TimeSpan.FromMinutes(3);

    /// <summary>
    /// Stores the marks of a talk that has gone quiet, and takes over answers nobody else will send. After a lost race it is
    /// done again.
    /// </summary>
    private async Task StoreMarks(Talk talk)
    {
        await using (var hold = await HoldOf(talk))
        {
            if (hold.Newer is { } newer)
                Take(talk, newer);
            if (hold.IsMissing || talk.State is null)
            {
                talk.State = null;
                return;
            }
            await LookForNewcomers(talk.State);
            var marked = Marked(talk).SentBy(hosts.Id, hosts.Others);
            if (!ReferenceEquals(marked, talk.State))
            {
                if (await hold.Commit([ConversationRecords.Type.Put(marked, talk.Version)], CancellationToken.None) != CommitResult.Done)
                {
                    (talk.State, talk.MustLook) = (null, true);
                    return;
                }
                talk.State = marked;
                talk.Version++;
            }
        }
        Send(talk);
    }

    private async Task Tidy()
    {
        using var timer = new PeriodicTimer(MarkAfter, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(_stopping.Token))
                await TidyOnce();
        }
        catch (OperationCanceledException)
        {
            // Stopping: the last marks are stored by the stop itself.
        }
    }

    private async Task TidyOnce()
    {
        var now = clock.GetTimestamp();
        var quiet = new List<Talk>();
        foreach (var (id, talk) in _talks)
        {
            var idle = clock.GetElapsedTime(talk.LastUsed, now);
            if (talk.MustLook && idle > MarkAfter)
                Enqueue(id, new Talk.Waiting(null));
            else if (talk.HasUnstoredMarks && idle > MarkAfter)
                quiet.Add(talk);
            else if (idle > SleepAfter && talk.TryClose())
                _talks.TryRemove(KeyValuePair.Create(id, talk));
        }
        foreach (var some in quiet.Chunk(MarkedInCommit))
            await StoreMarks(some);
    }

    /// <summary>
    /// Stores the marks of many talks in one commit, without holding any: that none was changed elsewhere shows at the commit, and then
    /// each is looked at by itself.
    /// </summary>
    private async Task StoreMarks(Talk[] some)
    {
        Talk[] taken = [.. some.Where(t => t.TryTake())];
        Interlocked.Add(ref _working, taken.Length);
        try
        {
            List<(Talk Talk, Conversation State)> marked = [.. taken.Where(t => t.HasUnstoredMarks).Select(t => (t, Marked(t).SentBy(hosts.Id, hosts.Others)))];
            // With answers still to be sent there may be more to do than to mark.
            var alone = marked.Where(m => m.State.Unsent.Count > 0).ToList();
            marked.RemoveAll(alone.Contains);
            if (marked.Count > 0 && await store.Commit([.. marked.Select(m => ConversationRecords.Type.Put(m.State, m.Talk.Version))], CancellationToken.None) != CommitResult.Done)
                (alone, marked) = ([.. alone, .. marked], []);
            foreach (var (talk, state) in marked)
                (talk.State, talk.Version) = (state, talk.Version + 1);
            foreach (var (talk, _) in alone)
                Enqueue(talk.Id, new Talk.Waiting(null));
        }
        catch (Exception error)
        {
            // Whether they are stored is not known: each is looked at when the store is back.
            foreach (var talk in taken)
                (talk.State, talk.MustLook) = (null, true);
            if (error is not StoreUnavailableException)
                log.LogError(error, "It could not be stored which answers were sent; it is tried again.");
        }
        finally
        {
            foreach (var talk in taken)
                _ = Task.Run(() => Work(talk));
        }
    }
}
