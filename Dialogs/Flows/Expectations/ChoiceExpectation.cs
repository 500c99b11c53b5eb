using VolunteerBot.Dialogs.Language;
using VolunteerBot.Dialogs.Messages;

namespace VolunteerBot.Dialogs.Flows.Expectations;

/// <summary>One of the offered choices: by button, by its number, or in words.</summary>
internal sealed class ChoiceExpectation(IReadOnlyList<OfferedChoice> choices, Func<Utterance, string?>? guess) : Expectation
{
    public override IReadOnlyList<OfferedChoice> Choices => choices;

    public override bool ChoicesByNumber => true;

    public override Say NotUnderstood => "choice.pickOne";

    public override bool MayBeFilledInPassing => guess is not null;

    public override Say? Describe(string value) => choices.FirstOrDefault(c => c.Value == value)?.Label;

    public override Reading? Read(Hearing hearing, bool inPassing)
    {
        if (hearing.Choice is { } tapped)
            return inPassing ? null
                : choices.Any(c => c.Value == tapped) ? new Reading.Accepted(tapped) : new Reading.Rejected("choice.gone");
        if (!hearing.HasText)
            return null;
        if (guess?.Invoke(hearing.Words) is { } meant && choices.Any(c => c.Value == meant))
        {
            if (!inPassing)
                hearing.TakeAll();
            return new Reading.Accepted(meant);
        }
        return null;
    }
}
