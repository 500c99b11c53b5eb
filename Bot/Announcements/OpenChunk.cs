using VolunteerBot.Dialogs.Announcements;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Bot.Announcements;

/// <summary>A chunk while it is worked: who is still to be written to and when, and what has been found out but not yet stored. Used by one pump alone.</summary>
internal sealed class OpenChunk
{
    private readonly char[] _states;
    private readonly int[] _after;
    private readonly Dictionary<int, string> _reasons;
    private readonly Dictionary<int, int> _tries;

    /// <summary>Who may be written to at once, in order.</summary>
    private readonly Queue<int> _ready = new();

    /// <summary>Who is to be tried again, or is in hours of their own rest, by when.</summary>
    private readonly PriorityQueue<int, DateTimeOffset> _later = new();
    private int _inFlight;

    public OpenChunk(RunChunk chunk, Stored<ChunkOutcome>? outcome, DateTimeOffset now)
    {
        Chunk = chunk;
        var stored = outcome?.Value ?? ChunkOutcome.For(chunk);
        Version = outcome?.Version ?? 0;
        _states = stored.States.ToCharArray();
        _after = [.. stored.After];
        _reasons = new(stored.Reasons);
        _tries = new(stored.Tries);
        for (var i = 0; i < _states.Length; i++)
        {
            if (_states[i] == ChunkOutcome.Queued)
                Put(i, now);
        }
    }

    public RunChunk Chunk { get; }

    /// <summary>The version its outcome is stored at.</summary>
    public long Version { get; set; }

    /// <summary>Its run may not go on now: to be let go of, until then.</summary>
    public DateTimeOffset? LetGoUntil { get; set; }

    /// <summary>Something is known that is not stored.</summary>
    public bool IsDirty { get; set; }

    /// <summary>Nobody is left to be written to, and nothing is on its way.</summary>
    public bool IsEmpty => _inFlight == 0 && _ready.Count == 0 && _later.Count == 0;

    /// <summary>Somebody is still on the way.</summary>
    public bool IsBusy => _inFlight > 0;

    public bool HasReady => _ready.Count > 0;

    /// <summary>When the next who has to wait may be written to.</summary>
    public DateTimeOffset? NextAt => _later.TryPeek(out _, out var at) ? at : null;

    public int Tries(int index) => _tries.GetValueOrDefault(index);

    /// <summary>The next who may be written to, without taking them.</summary>
    public int? Peek(DateTimeOffset now)
    {
        while (_later.TryPeek(out var waiting, out var at) && at <= now)
        {
            _later.Dequeue();
            _ready.Enqueue(waiting);
        }
        return _ready.TryPeek(out var index) ? index : null;
    }

    public void Begin()
    {
        _ready.Dequeue();
        _inFlight++;
    }

    /// <summary>Puts the head of those who are ready off to later.</summary>
    public void PutOff(DateTimeOffset until) => _later.Enqueue(_ready.Dequeue(), until);

    public void Settle(int index, char state, string? reason, DateTimeOffset at, DateTimeOffset runStarted, bool wasInFlight)
    {
        if (wasInFlight)
            _inFlight--;
        _states[index] = state;
        _after[index] = (int)Math.Max(0, (at - runStarted).TotalSeconds);
        if (reason is null)
            _reasons.Remove(index);
        else
            _reasons[index] = reason;
        IsDirty = true;
    }

    /// <summary>To be tried again.</summary>
    public void Again(int index, string reason, DateTimeOffset at, bool countsAsTry)
    {
        _inFlight--;
        _reasons[index] = reason;
        if (countsAsTry)
            _tries[index] = _tries.GetValueOrDefault(index) + 1;
        _later.Enqueue(index, at);
        IsDirty = true;
    }

    /// <summary>The program stops in the middle: it stays queued.</summary>
    public void Abandon() => _inFlight--;

    /// <summary>Nobody else of it is written to.</summary>
    public void GiveUp(string reason, DateTimeOffset now, DateTimeOffset runStarted)
    {
        while (Peek(DateTimeOffset.MaxValue) is { } index)
        {
            _ready.Dequeue();
            Settle(index, ChunkOutcome.Failed, reason, now, runStarted, wasInFlight: false);
        }
    }

    public ChunkOutcome Outcome() => new()
    {
        Id = Chunk.Id, RunId = Chunk.RunId, States = new string(_states), After = [.. _after], Reasons = new Dictionary<int, string>(_reasons), Tries = new Dictionary<int, int>(_tries),
    };

    /// <summary>When the hours end in which somebody wants to be left alone; null = they may be written to.</summary>
    public static DateTimeOffset? QuietUntil(Recipient recipient, DateTimeOffset now)
    {
        if (recipient.Quiet is not { } quiet || quiet.From == quiet.To)
            return null;
        var local = VietnamTime.ToLocal(now);
        if (!TimeOnly.FromDateTime(local).IsBetween(quiet.From, quiet.To))
            return null;
        var end = DateOnly.FromDateTime(local).ToDateTime(quiet.To);
        return VietnamTime.ToInstant(end > local ? end : end.AddDays(1));
    }

    private void Put(int index, DateTimeOffset now)
    {
        if (QuietUntil(Chunk.Recipients[index], now) is { } until)
            _later.Enqueue(index, until);
        else
            _ready.Enqueue(index);
    }
}
