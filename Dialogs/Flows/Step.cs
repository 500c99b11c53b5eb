using VolunteerBot.Dialogs.Flows.Expectations;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Decisions;

namespace VolunteerBot.Dialogs.Flows;

/// <summary>What somebody did in a turn of a flow.</summary>
public abstract record FlowInput
{
    private FlowInput()
    {
    }

    /// <summary>The flow begins; what a sentence or a button already gave stands in the log.</summary>
    public sealed record Begin(Hearing? Leftover = null) : FlowInput;

    /// <summary>They said or tapped something.</summary>
    public sealed record Said(Hearing Hearing) : FlowInput;

    /// <summary>Undo the last turn.</summary>
    public sealed record Back : FlowInput;

    /// <summary>The domain refused; ask <paramref name="Key"/> again, saying why.</summary>
    public sealed record Refused(string Key, Say Why) : FlowInput;

    /// <summary>Ask again what is open, as when a parked flow is taken up.</summary>
    public sealed record Resume : FlowInput;
}

/// <summary>What a turn of a flow came to.</summary>
public abstract record Step
{
    private Step()
    {
    }

    /// <summary>It asks.</summary>
    /// <param name="Why">Why it is asked again; null for a new question.</param>
    /// <param name="Old">An earlier answer to offer again.</param>
    public sealed record Asked(
        FlowState State, Say Prompt, IReadOnlyList<OfferedChoice> Choices, InputHint Hint, IReadOnlyList<Say> Notes, Say? Why, OfferedChoice? Old) : Step
    {
        public required string Key { get; init; }

        /// <summary>Marks this question's buttons.</summary>
        public required string Stamp { get; init; }

        /// <summary>Whether a bare number picks a choice.</summary>
        public bool ByNumber { get; init; }
    }

    /// <summary>It ended; a null intention means that nothing is to happen.</summary>
    public sealed record Ended(FlowState State, IIntention? Intention, IReadOnlyList<Say> Notes) : Step;

    /// <summary>There is nothing to go back to.</summary>
    public sealed record AtStart(FlowState State) : Step;

    /// <summary>A fault of ours. The state is as it was.</summary>
    public sealed record Failed(FlowState State, Exception Error) : Step;
}
