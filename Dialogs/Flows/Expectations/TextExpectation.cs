using VolunteerBot.Dialogs.Language;
using VolunteerBot.Dialogs.Messages;

namespace VolunteerBot.Dialogs.Flows.Expectations;

/// <summary>Free text. It keeps every word, numbers and dates included ("Chiến dịch 30/4" is a title).</summary>
internal sealed class TextExpectation(int max, bool optional) : Expectation
{
    public override IReadOnlyList<OfferedChoice> Choices => optional ? SkipChoice.Only : [];

    public override Say NotUnderstood => "text.needWords";

    public override Say? Describe(string value) => value == Ask.Skipped ? (Say?)null : Say.Words(value);

    public override Reading? Read(Hearing hearing, bool inPassing)
    {
        if (inPassing)
            return null;
        if (optional && SkipChoice.IsMeant(hearing))
            return SkipChoice.Take(hearing);
        if (!hearing.HasText)
            return null;
        var text = hearing.Words.Text.Trim();
        if (!text.Any(char.IsLetterOrDigit))
            return new Reading.Rejected(NotUnderstood);
        if (text.Length > max)
            return new Reading.Rejected(new Say("text.tooLong", text.Length, max));
        hearing.TakeAll();
        return new Reading.Accepted(text);
    }
}

/// <summary>The choice that leaves a question open.</summary>
internal static class SkipChoice
{
    public static readonly OfferedChoice Skip = new("choice.skip", Ask.Skipped);

    public static readonly IReadOnlyList<OfferedChoice> Only = [Skip];

    public static bool IsMeant(Hearing hearing) => hearing.Choice == Ask.Skipped || (hearing.Choice is null && hearing.HasText && Words.IsSkip(hearing.Words));

    public static Reading Take(Hearing hearing)
    {
        hearing.TakeAll();
        return new Reading.Accepted(Ask.Skipped);
    }
}
