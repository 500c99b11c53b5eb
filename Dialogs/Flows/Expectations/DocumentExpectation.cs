using VolunteerBot.Dialogs.Messages;

namespace VolunteerBot.Dialogs.Flows.Expectations;

/// <summary>A document; "done" when there is to be none.</summary>
internal sealed class DocumentExpectation : Expectation
{
    private static readonly IReadOnlyList<OfferedChoice> None = [new("document.none", Ask.Skipped)];

    public override IReadOnlyList<OfferedChoice> Choices => None;

    public override bool ChoicesByNumber => true;

    public override Say NotUnderstood => "document.needed";

    public override bool MayBeFilledInPassing => true;

    public override Reading? Read(Hearing hearing, bool inPassing)
    {
        if (hearing.Documents.TryDequeue(out var document))
            return new Reading.Accepted(document);
        return !inPassing && (SkipChoice.IsMeant(hearing) || (hearing.HasText && Language.Words.IsNo(hearing.Words))) ? SkipChoice.Take(hearing) : (Reading?)null;
    }

    public override Say? Describe(string value) => DocumentAnswer.TryParse(value) is { } document ? Say.Words(document.Name) : (Say?)null;
}
