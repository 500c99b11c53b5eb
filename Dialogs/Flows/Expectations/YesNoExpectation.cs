using VolunteerBot.Dialogs.Language;
using VolunteerBot.Dialogs.Messages;

namespace VolunteerBot.Dialogs.Flows.Expectations;

/// <summary>Yes or no. Silence, or anything else, is neither.</summary>
internal sealed class YesNoExpectation : Expectation
{
    public const string Yes = "yes";
    public const string No = "no";

    public override IReadOnlyList<OfferedChoice> Choices { get; } = [new("choice.yes", Yes), new("choice.no", No)];

    public override bool ChoicesByNumber => true;

    public override Say NotUnderstood => "choice.pickOne";

    public override Say? Describe(string value) => value == Yes ? "choice.yes" : value == No ? (Say)"choice.no" : (Say?)null;

    public override Reading? Read(Hearing hearing, bool inPassing)
    {
        if (inPassing)
            return null;
        if (hearing.Choice is { } tapped)
            return tapped is Yes or No ? new Reading.Accepted(tapped) : new Reading.Rejected("choice.gone");
        var said = !hearing.HasText ? null : Words.IsYes(hearing.Words) ? Yes : Words.IsNo(hearing.Words) ? No : null;
        if (said is null)
            return null;
        hearing.TakeAll();
        return new Reading.Accepted(said);
    }
}
