using VolunteerBot.Dialogs.Language;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Dialogs.Texts;

namespace VolunteerBot.Dialogs.Flows.Expectations;

/// <summary>One tap to make it happen, one tap to change a line, or words that say what should be otherwise.</summary>
internal sealed class ConfirmExpectation(Summary summary) : Expectation
{
    public const string Yes = "yes";

    /// <summary>Stops the whole flow; the conversation hears it before the flow does.</summary>
    public const string Cancel = "cancel";

    private const string EditPrefix = "edit:";

    public override IReadOnlyList<OfferedChoice> Choices =>
    [
        new(summary.Confirm, Yes),
        .. summary.Others.Select(other => new OfferedChoice(other.Label, other.Value)),
        .. Editable.Select((line, i) => new OfferedChoice(new Say("confirm.edit", line.Called), EditPrefix + i)),
        new("confirm.cancel", Cancel),
    ];

    public override bool ChoicesByNumber => true;

    public override Say NotUnderstood => "confirm.notUnderstood";

    private IEnumerable<SummaryLine> Editable => summary.Lines.Where(l => l.Keys.Length > 0);

    public override Reading? Read(Hearing hearing, bool inPassing)
    {
        if (inPassing)
            return null;
        if (hearing.Choice is { } tapped)
            return Tapped(tapped);
        if (hearing.HasText && Words.IsYes(hearing.Words))
        {
            hearing.TakeAll();
            return new Reading.Accepted(Yes);
        }
        if (hearing.HasText && summary.Others.FirstOrDefault(o => TextBook.WordsOf(o.Label).Any(w => VietnameseText.Fold(w) == hearing.Words.Folded)).Value is { } other)
        {
            hearing.TakeAll();
            return new Reading.Accepted(other);
        }
        if (hearing.HasText && Words.IsNo(hearing.Words))
            return new Reading.Rejected("confirm.whatToChange");
        return LineToEdit(hearing) ?? new Reading.Correct(null);
    }

    private Reading Tapped(string choice)
    {
        if (choice == Yes || summary.Others.Any(o => o.Value == choice))
            return new Reading.Accepted(choice);
        return choice.StartsWith(EditPrefix, StringComparison.Ordinal) && int.TryParse(choice[EditPrefix.Length..], out var i)
            && Editable.ElementAtOrDefault(i) is { } line ? new Reading.Edit(line.Keys) : new Reading.Rejected("choice.gone");
    }

    /// <summary>"sửa giờ", "đổi địa điểm thành bãi xép": the words after "edit" name a line; what follows may already be the answer.</summary>
    private Reading? LineToEdit(Hearing hearing)
    {
        if (EditWords.Line(hearing.Words, [.. Editable.Where(l => l.Named is null).Select(l => l.Label)]) is not { } named)
            return null;
        var line = Editable.First(l => l.Label == named.Label);
        var rest = hearing.After(named.Span.End);
        return rest.HasMore ? new Reading.Correct(line.Keys[0], rest) : new Reading.Edit(line.Keys);
    }
}
