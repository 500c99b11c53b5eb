using VolunteerBot.Dialogs.Messages;

namespace VolunteerBot.Dialogs.Flows.Expectations;

/// <summary>A picture; "done" when there are no more.</summary>
internal sealed class PictureExpectation : Expectation
{
    private static readonly IReadOnlyList<OfferedChoice> Done = [new("picture.done", Ask.Skipped)];

    public override IReadOnlyList<OfferedChoice> Choices => Done;

    public override InputHint Hint => InputHint.Picture;

    public override bool ChoicesByNumber => true;

    public override Say NotUnderstood => "picture.needed";

    public override bool MayBeFilledInPassing => true;

    public override Reading? Read(Hearing hearing, bool inPassing)
    {
        if (hearing.Pictures.TryDequeue(out var picture))
            return new Reading.Accepted(picture);
        if (!inPassing && (SkipChoice.IsMeant(hearing) || IsDone(hearing)))
            return SkipChoice.Take(hearing);
        return null;
    }

    /// <summary>"Xong" or "done", in whichever language they talk; "không" too.</summary>
    private static bool IsDone(Hearing hearing) => hearing.HasText
        && (Language.Words.IsNo(hearing.Words)
            || Texts.TextBook.WordsOf("picture.done").Any(w => Language.Utterance.Of(w).Folded == hearing.Words.Folded));
}
