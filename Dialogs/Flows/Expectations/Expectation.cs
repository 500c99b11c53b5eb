using VolunteerBot.Dialogs.Messages;

namespace VolunteerBot.Dialogs.Flows.Expectations;

/// <summary>A choice offered with a question; its value is what choosing it answers.</summary>
public sealed record OfferedChoice(Say Label, string Value);

/// <summary>What an expectation made of what was said.</summary>
public abstract record Reading
{
    private Reading()
    {
    }

    /// <summary>An answer, in its invariant text form.</summary>
    public sealed record Accepted(string Value) : Reading;

    /// <summary>It was meant as an answer but cannot be one; the person is told why and asked again.</summary>
    /// <param name="Instead">Choices to offer in place of the usual ones.</param>
    public sealed record Rejected(Say Why, IReadOnlyList<OfferedChoice>? Instead = null) : Reading;

    /// <summary>They want to answer these questions again.</summary>
    public sealed record Edit(IReadOnlyList<string> Keys) : Reading;

    /// <summary>They said what should be otherwise; the engine lets the answered questions listen.</summary>
    /// <param name="Key">The one question it is about; null = whichever understands.</param>
    /// <param name="Rest">The words without those that named the question; null = all of them.</param>
    public sealed record Correct(string? Key, Hearing? Rest = null) : Reading;
}

/// <summary>How the answer to one question is heard: validity belongs to the question, so a bad answer leaves no trace in the log.</summary>
public abstract class Expectation
{
    public virtual IReadOnlyList<OfferedChoice> Choices => [];

    /// <summary>Whether a bare number picks a choice; not where a number may be the answer itself.</summary>
    public virtual bool ChoicesByNumber => false;

    public virtual InputHint Hint => InputHint.None;

    /// <summary>Said when nothing in the words was an answer.</summary>
    public abstract Say NotUnderstood { get; }

    /// <summary>Whether words left over from another answer may fill it. Free text and yes or no never are.</summary>
    public virtual bool MayBeFilledInPassing => false;

    /// <summary>Reads an answer and takes the words it used; null when nothing was meant for this question.</summary>
    /// <param name="inPassing">The question was not the one shown: only clear signs count.</param>
    public abstract Reading? Read(Hearing hearing, bool inPassing);

    /// <summary>A correction together with the answer it corrects, where it gives only a part of it ("sửa giờ 8h" keeps the day).</summary>
    public virtual string Merge(string old, string correction, Hearing hearing) => correction;

    /// <summary>A stored answer as it is offered again, or null when it cannot be.</summary>
    public virtual Say? Describe(string value) => null;
}
