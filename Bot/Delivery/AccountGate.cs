using VolunteerBot.Bot.Channels;

namespace VolunteerBot.Bot.Delivery;

/// <summary>
/// Says when a message may go: the rates of one channel account and of each of its chats, and the pauses the platform asked for.
/// Answers never wait for the account's rate; they use it up, so that bulk gives way. Safe for several threads.
/// </summary>
public sealed class AccountGate(ChannelTraits traits, TimeProvider clock)
{
    /// <summary>So many chats told to wait within <see cref="TogetherSpan"/> mean that the whole account is too fast.</summary>
    private const int ChatsTogether = 3;
    private static readonly TimeSpan TogetherSpan = TimeSpan.FromSeconds(5);

    /// <summary>Platforms count by the second: what answers used up longer ago is no reason to hold bulk back.</summary>
    private static readonly TimeSpan MostDebt = TimeSpan.FromSeconds(1);

    /// <summary>
    /// A place in the account's rate that somebody waited for counts from the instant it was free, so that late timers and slow disks cost
    /// no rate; but from no longer ago than this, so that what is made up for stays a handful.
    /// </summary>
    private static readonly TimeSpan MostLate = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan TypingLasts = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan RefusedPause = TimeSpan.FromMinutes(1);

    /// <summary>When the platform says "too many" without saying for how long.</summary>
    private static readonly TimeSpan UsualPause = TimeSpan.FromSeconds(2);

    private readonly Lock _lock = new();
    private readonly Dictionary<string, Chat> _chats = new(StringComparer.Ordinal);
    private readonly Queue<(DateTimeOffset At, string Chat)> _slowed = new();

    /// <summary>A tenth of a second's worth may go at once: enough to catch up after a late timer, too little to be noticed.</summary>
    private Pace _bulk = new((int)Math.Max(1, traits.BulkPerSecond / 10), traits.BulkPerSecond);
    private int _sharers = 1;
    private DateTimeOffset _pausedUntil;
    private DateTimeOffset _bulkPausedUntil;
    private DateTimeOffset _refusalLoggedAt;
    private int _failuresInARow;
    private DateTimeOffset? _troubleSince;
    private bool _isWaitedFor;
    private int _sweepAt = 1024;
    private bool _outboxWaits;

    /// <summary>The outbox waits for the account's rate: what goes to many lets it pass first.</summary>
    public bool OutboxWaits
    {
        get => Volatile.Read(ref _outboxWaits);
        set => Volatile.Write(ref _outboxWaits, value);
    }

    /// <summary>Since when the platform has refused the account or not answered, time and again; null when the last message got through.</summary>
    public DateTimeOffset? TroubleSince
    {
        get
        {
            lock (_lock)
                return _troubleSince;
        }
    }

    /// <summary>Chats remembered now; idle ones are forgotten.</summary>
    public int RememberedChats
    {
        get
        {
            lock (_lock)
                return _chats.Count;
        }
    }

    /// <summary>
    /// Takes this host's share of the account's rate, so that the rate holds over all hosts together. Every host takes the same share.
    /// </summary>
    /// <param name="hosts">How many there are, this one included.</param>
    public void ShareAmong(int hosts)
    {
        lock (_lock)
        {
            if (hosts == _sharers)
                return;
            _sharers = hosts;
            var share = traits.BulkPerSecond / hosts;
            _bulk = _bulk.At((int)Math.Max(1, share / 10), share);
        }
    }

    /// <summary>Takes a place for an answer: from the chat's bucket, and from the account's, however empty.</summary>
    /// <returns>When it may go; ask <see cref="PausedUntil"/> again then.</returns>
    public DateTimeOffset TakeForAnswer(string chat)
    {
        lock (_lock)
        {
            var now = clock.GetUtcNow();
            var known = Known(chat, now);
            var ready = Latest(now, known.Pace.ReadyAt(), known.PausedUntil, _pausedUntil);
            known.Pace.Take(now);
            _bulk.Take(now, MostDebt);
            return ready;
        }
    }

    /// <summary>Until when nothing may go to a chat, by the platform's own word.</summary>
    public DateTimeOffset PausedUntil(string chat)
    {
        lock (_lock)
            return Latest(_pausedUntil, _chats.TryGetValue(chat, out var known) ? known.PausedUntil : default);
    }

    /// <summary>When the account lets the next message of the outbox pass, whichever chat it is for.</summary>
    public DateTimeOffset BulkReadyAt()
    {
        lock (_lock)
        {
            _isWaitedFor |= _bulk.ReadyAt() > clock.GetUtcNow();
            return Latest(_bulk.ReadyAt(), _pausedUntil, _bulkPausedUntil);
        }
    }

    /// <summary>When a chat takes a message of the outbox and still has room for an answer right behind it.</summary>
    public DateTimeOffset ChatReadyAt(string chat)
    {
        lock (_lock)
            return _chats.TryGetValue(chat, out var known) ? Latest(known.Pace.ReadyAt(leave: 1), known.PausedUntil) : default;
    }

    /// <summary>Takes a place for a message of the outbox; call it only when both are ready.</summary>
    public void TakeForBulk(string chat)
    {
        lock (_lock)
        {
            var now = clock.GetUtcNow();
            Known(chat, now).Pace.Take(now);
            _bulk.Take(_isWaitedFor ? Latest(_bulk.ReadyAt(), now - MostLate) : now);
            // Still behind: the next was waited for too.
            _isWaitedFor &= _bulk.ReadyAt() <= now;
        }
    }

    /// <summary>The platform said "too many". It seldom says of what, so the chat is held first, and the account when several chats are told so together.</summary>
    public void RateLimited(string chat, TimeSpan? retryAfter)
    {
        lock (_lock)
        {
            var now = clock.GetUtcNow();
            var until = now + (retryAfter ?? UsualPause);
            var known = Known(chat, now);
            known.PausedUntil = Latest(known.PausedUntil, until);
            _isWaitedFor = false;
            while (_slowed.TryPeek(out var old) && old.At < now - TogetherSpan)
                _slowed.Dequeue();
            _slowed.Enqueue((now, chat));
            if (_slowed.DistinctBy(s => s.Chat).Take(ChatsTogether).Count() == ChatsTogether)
                _pausedUntil = Latest(_pausedUntil, until);
        }
    }

    /// <summary>The account as a whole is refused: everything is held for a minute, then tried again.</summary>
    /// <returns>Whether to log it: once in a minute.</returns>
    public bool Refused()
    {
        lock (_lock)
        {
            var now = clock.GetUtcNow();
            _troubleSince ??= now;
            _isWaitedFor = false;
            _pausedUntil = Latest(_pausedUntil, now + RefusedPause);
            if (now < _refusalLoggedAt + RefusedPause)
                return false;
            _refusalLoggedAt = now;
            return true;
        }
    }

    /// <summary>The platform does not answer. After a few such in a row the outbox waits as a whole instead of running into it row by row.</summary>
    public void Unavailable()
    {
        lock (_lock)
        {
            _isWaitedFor = false;
            if (++_failuresInARow < ChatsTogether)
                return;
            var now = clock.GetUtcNow();
            _troubleSince ??= now;
            _bulkPausedUntil = now + BackOff.Longest(_failuresInARow - ChatsTogether);
        }
    }

    /// <summary>The platform answers.</summary>
    public void Answered()
    {
        lock (_lock)
        {
            _failuresInARow = 0;
            _troubleSince = null;
            _bulkPausedUntil = default;
        }
    }

    /// <summary>Whether to show "typing" now: once in four seconds for a chat, and never to one that is held.</summary>
    public bool MayShowTyping(string chat)
    {
        lock (_lock)
        {
            var now = clock.GetUtcNow();
            var known = Known(chat, now);
            if (now < known.TypingUntil || now < known.PausedUntil || now < _pausedUntil)
                return false;
            known.TypingUntil = now + TypingLasts;
            return true;
        }
    }

    private Chat Known(string id, DateTimeOffset now)
    {
        if (_chats.TryGetValue(id, out var chat))
            return chat;
        if (_chats.Count >= _sweepAt)
            ForgetIdle(now);
        return _chats[id] = new Chat { Pace = new(traits.ChatBurst, traits.IsGroup(id) ? traits.GroupPerSecond : traits.ChatPerSecond) };
    }

    /// <summary>A chat whose bucket is full and that is not held is like one never seen.</summary>
    private void ForgetIdle(DateTimeOffset now)
    {
        foreach (var (id, chat) in _chats)
        {
            if (chat.Pace.IsFull(now) && chat.PausedUntil <= now && chat.TypingUntil <= now)
                _chats.Remove(id);
        }
        _sweepAt = Math.Max(1024, _chats.Count * 2);
    }

    private static DateTimeOffset Latest(params ReadOnlySpan<DateTimeOffset> instants)
    {
        var latest = instants[0];
        foreach (var instant in instants)
        {
            if (instant > latest)
                latest = instant;
        }
        return latest;
    }

    private sealed class Chat
    {
        public Pace Pace;
        public DateTimeOffset PausedUntil;
        public DateTimeOffset TypingUntil;
    }
}
