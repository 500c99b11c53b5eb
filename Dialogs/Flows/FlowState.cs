using System.Text.Json.Serialization;

namespace VolunteerBot.Dialogs.Flows;

/// <summary>One line of the append-only answer log.</summary>
/// <param name="Key">The question.</param>
/// <param name="Value">The answer in its invariant text form; null = the answer was forgotten so that it is asked again.</param>
/// <param name="Turn">The turn in which it was said; <i>back</i> undoes a whole turn.</param>
/// <param name="About">What the question was about when it was answered; when that changes the answer is stale.</param>
public sealed record Entry(string Key, string? Value, int Turn, string? About = null)
{
    /// <summary>The <see cref="About"/> of an answer forgotten because the domain refused it: it is not offered again.</summary>
    public const string Refused = "refused";
}

/// <summary>A button or numbered choice as it was shown.</summary>
/// <param name="Value">What choosing it answers.</param>
public sealed record ShownChoice(string Label, string Value);

/// <summary>The question the person is looking at.</summary>
/// <param name="Stamp">Short mark carried by its buttons; a button with another stamp belongs to an older question.</param>
public sealed record ShownQuestion(string Key, string Stamp, IReadOnlyList<ShownChoice> Choices)
{
    /// <summary>Whether a bare number picks a choice; not where a number may be the answer itself.</summary>
    public bool ByNumber { get; init; }
}

/// <summary>
/// A flow in progress, as it is stored. Words and values only: no code, no type names. Example:
/// <c>{"flow":"register","instance":"0197…","turn":3,"log":[{"key":"title","value":"Dọn rác","turn":1}],"shown":{"key":"when",…}}</c>
/// </summary>
public sealed record FlowState
{
    public required string Flow { get; init; }

    /// <summary>Distinguishes two runs of the same flow, so that old buttons of the first do nothing in the second.</summary>
    public required string Instance { get; init; }

    public int Turn { get; init; }

    public IReadOnlyList<Entry> Log { get; init; } = [];

    public ShownQuestion? Shown { get; init; }

    /// <summary>Turns in a row that failed by a fault of ours; at three the flow is closed.</summary>
    public int Failures { get; init; }

    /// <summary>The newest answer to a key, or null when there is none or it was forgotten.</summary>
    public string? AnswerOf(string key)
    {
        for (var i = Log.Count - 1; i >= 0; i--)
        {
            if (Log[i].Key == key)
                return Log[i].Value;
        }
        return null;
    }

    /// <summary>The full key of an answer that the domain knows by its short name (<c>when</c> may stand as <c>plan.when</c>).</summary>
    public string Key(string name) =>
        Log.LastOrDefault(e => e.Key == name || e.Key.EndsWith("." + name, StringComparison.Ordinal))?.Key ?? name;

    [JsonIgnore]
    public bool HasAnswers => Log.Any(e => e.Value is not null);
}

/// <summary>Bounds that keep a stored flow small and a turn short (flow-engine reference, section 3).</summary>
public static class FlowLimits
{
    public const int Questions = 200;
    public const int ReplaysPerTurn = 100;
    public const int Entries = 200;
    public const int ValueLength = 2_000;
    public const int FailuresBeforeClosing = 3;

    /// <summary>Most pictures a flow takes.</summary>
    public const int Pictures = 10;

    /// <summary>Most documents a flow takes.</summary>
    public const int Documents = Domain.Announcements.AnnouncementDraft.MostDocuments;

    /// <summary>Longest value a choice may carry, so that stamp and value fit into the 64 bytes a Telegram button holds.</summary>
    public const int ChoiceValueBytes = 50;
}

/// <summary>A mistake in how a flow is written; its message names the flow's key at fault.</summary>
public sealed class FlowException(string message) : Exception(message);
