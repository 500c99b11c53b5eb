using VolunteerBot.Dialogs.Messages;

namespace VolunteerBot.Dialogs.Flows;

/// <summary>One run of a flow over its answers: what it has used, where it stopped, what it noted on the way.</summary>
internal sealed class Replay(IReadOnlyList<Entry> log, int turn, LookupCache lookups, bool describing = false)
{
    private ulong _used0, _used1, _used2, _used3;
    private int _questions;
    private List<Say>? _notes;

    public PendingQuestion? Question { get; private set; }

    public PendingLookup? Lookup { get; private set; }

    /// <summary>Something awaited a question that is no flow (a task); the replay means nothing.</summary>
    public bool IsMisused { get; set; }

    public IReadOnlyList<Say> Notes => _notes ?? [];

    public LookupCache Lookups => lookups;

    /// <summary>Whether answered questions should describe themselves too, so that words can correct them.</summary>
    public bool IsDescribing => describing;

    /// <summary>Every question met, in order; filled only while describing.</summary>
    public List<PendingQuestion> Described { get; } = [];

    public bool HasStopped => Question is not null || Lookup is not null;

    /// <summary>The answer to a key. Older answers are found under <paramref name="was"/>, the key's former name.</summary>
    /// <param name="fallback">Counts as the answer as long as nobody has said or forgotten one.</param>
    /// <param name="old">An answer that no longer holds but is worth offering again.</param>
    public AnswerState TryAnswer(string key, string? about, string? was, string? fallback, out string value, out string? old)
    {
        if (++_questions > FlowLimits.Questions)
            throw new FlowException($"more than {FlowLimits.Questions} questions; last key '{key}'");
        value = "";
        old = null;
        var at = IndexOf(key, was);
        if (at < 0)
        {
            value = fallback ?? "";
            return fallback is null ? AnswerState.Open : AnswerState.Assumed;
        }
        MarkUsed(at, key);
        var entry = log[at];
        if (entry.Value is null)
        {
            old = entry.About == Entry.Refused ? null : PreviousValue(at) ?? fallback;
            return AnswerState.Open;
        }
        if (!string.Equals(entry.About, about, StringComparison.Ordinal))
        {
            old = entry.Value;
            return AnswerState.Open;
        }
        // What was noted before an answer of an earlier turn has been read already.
        if (entry.Turn < turn)
            _notes?.Clear();
        value = entry.Value;
        return AnswerState.Said;
    }

    /// <summary>Whether the key was ever answered or forgotten.</summary>
    public bool Has(string key) => IndexOf(key, null) >= 0;

    public void Stop(PendingQuestion question) => Question ??= HasStopped ? null : question;

    public void Stop(PendingLookup lookup) => Lookup ??= HasStopped ? null : lookup;

    public void Note(Say say) => (_notes ??= []).Add(say);

    private int IndexOf(string key, string? was)
    {
        for (var i = log.Count - 1; i >= 0; i--)
        {
            if (log[i].Key == key)
                return i;
        }
        return was is null ? -1 : IndexOf(was, null);
    }

    private string? PreviousValue(int at)
    {
        for (var i = at - 1; i >= 0; i--)
        {
            if (log[i].Key == log[at].Key && log[i].Value is { } value)
                return value;
        }
        return null;
    }

    /// <summary>Four words hold the marks of all entries a log may have; a set would cost more than the whole replay.</summary>
    private void MarkUsed(int index, string key)
    {
        ref var word = ref _used0;
        if (index >= 192)
            word = ref _used3;
        else if (index >= 128)
            word = ref _used2;
        else if (index >= 64)
            word = ref _used1;
        var bit = 1UL << (index & 63);
        if ((word & bit) != 0)
            throw new FlowException($"key '{key}' is asked twice");
        word |= bit;
    }
}

internal enum AnswerState
{
    Open,

    /// <summary>Nobody said it; the question's fallback stands.</summary>
    Assumed,
    Said,
}

/// <summary>Values looked up this turn. Emptied whenever an answer is added, because look-ups may depend on answers.</summary>
internal sealed class LookupCache
{
    private readonly Dictionary<string, object?> _values = new(StringComparer.Ordinal);

    public bool TryGet(string key, out object? value) => _values.TryGetValue(key, out value);

    public void Set(string key, object? value) => _values[key] = value;

    public void Clear() => _values.Clear();
}

/// <summary>A look-up that a replay stopped at.</summary>
internal sealed record PendingLookup(string Key, Func<IServiceProvider, CancellationToken, ValueTask<object?>> Run);
