using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Messages;

namespace VolunteerBot.Bot.Turns;

/// <summary>
/// One conversation while it is awake: its waiting events, its state as last stored, and how far its answers have been sent. Only one
/// task works it at a time, so its turns are serial while others run beside it.
/// </summary>
/// <param name="host">The host whose answers these are.</param>
internal sealed class Talk(string id, string host)
{
    private readonly Lock _gate = new();
    private readonly Queue<Waiting> _waiting = new();
    private readonly HashSet<long> _sent = [];
    private Waiting? _current;
    private bool _working;
    private bool _closed;

    public string Id { get; } = id;

    /// <summary>The state as last stored, and its version; null until read.</summary>
    public Conversation? State { get; set; }

    public long Version { get; set; }

    /// <summary>The record over which its last race was lost; null when that is not known.</summary>
    public string? Contended { get; set; }

    public string? LastRef { get; set; }

    /// <summary>Whether answers were sent that are not stored as sent.</summary>
    public bool HasUnstoredMarks
    {
        get
        {
            if (State is not { } state)
                return false;
            foreach (var answer in state.Unsent)
            {
                if (answer.By == host && IsSent(answer.No))
                    return true;
            }
            return false;
        }
    }

    /// <summary>
    /// Whether an answer's fate is known here; not necessarily stored yet. Each for itself: one taken over from a gone host can stand
    /// before others that this host has sent.
    /// </summary>
    public bool IsSent(long no)
    {
        lock (_gate)
            return _sent.Contains(no);
    }

    /// <summary>Notes an answer's fate. Those that are stored as sent need no note any more.</summary>
    public void NoteSent(long no)
    {
        lock (_gate)
        {
            if (State is { } state)
                _sent.RemoveWhere(n => !state.Unsent.Any(u => u.No == n));
            _sent.Add(no);
        }
    }

    /// <summary>Answers are counted anew.</summary>
    public void ForgetSent()
    {
        lock (_gate)
            _sent.Clear();
    }

    /// <summary>Whether somebody is sending its answers now.</summary>
    public bool IsSending { get; set; }

    /// <summary>Something failed: there may be answers in the store that nobody sends.</summary>
    public bool MustLook { get; set; }

    /// <summary>Ticks of the clock when it was last used.</summary>
    public long LastUsed { get; set; }

    public Lock Gate => _gate;

    /// <summary>Puts an event in line. False = the talk was put to sleep meanwhile; wake it anew.</summary>
    /// <param name="mustWork">Nobody is working it: the caller starts a worker.</param>
    public bool TryEnqueue(Waiting item, out bool mustWork)
    {
        lock (_gate)
        {
            mustWork = !_closed && !_working;
            if (_closed)
                return false;
            _waiting.Enqueue(item);
            _working = true;
            return true;
        }
    }

    /// <summary>Takes it to be worked, unless somebody does or it is being answered; what comes meanwhile waits in line.</summary>
    public bool TryTake()
    {
        lock (_gate)
            return !_closed && !_working && !IsSending && (_working = true);
    }

    /// <summary>The next event, or null and the worker ends.</summary>
    public Waiting? Next()
    {
        lock (_gate)
        {
            if (_waiting.TryDequeue(out _current))
                return _current;
            _working = false;
            return null;
        }
    }

    /// <summary>The events that came up to one and are not done, in the order in which they came.</summary>
    public IReadOnlyList<Waiting> UpTo(Waiting item)
    {
        lock (_gate)
        {
            List<Waiting> before = [.. (_current is null ? [] : (Waiting[])[_current]), .. _waiting];
            return !before.Contains(item) ? [item] : [.. before.TakeWhile(w => w != item).Where(w => w is { Event: not null, Seq: not null } && !w.Done.Task.IsCompleted), item];
        }
    }

    /// <summary>Puts it to sleep unless there is something to do.</summary>
    public bool TryClose()
    {
        lock (_gate)
        {
            if (_working || IsSending || HasUnstoredMarks || MustLook)
                return false;
            return _closed = true;
        }
    }

    /// <summary>Something in line: an event, or (null) only to store marks and take over answers.</summary>
    public sealed class Waiting(InboundEvent? inbound)
    {
        public InboundEvent? Event { get; } = inbound;

        /// <summary>When it came, as sortable text; null for an event that was kept before, which has its own.</summary>
        public string? Seq { get; init; }

        /// <summary>Ends when the turn is committed.</summary>
        public TaskCompletionSource Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        /// <summary>The event itself is stored; its turn removes it.</summary>
        public volatile bool IsKept;
    }
}
