using System.Globalization;
using VolunteerBot.Dialogs.Language;
using VolunteerBot.Dialogs.Messages;

namespace VolunteerBot.Dialogs.Flows.Expectations;

/// <summary>One figure of a form: a number when it is asked for, its own part of a line of figures at any time.</summary>
internal sealed class FigureExpectation(FigureNames names, string code, Say called, decimal to, int decimals) : Expectation
{
    public override IReadOnlyList<OfferedChoice> Choices => SkipChoice.Only;

    public override Say NotUnderstood => names.UnitOf(code) == CountUnit.Money ? "number.needMoney" : "number.needed";

    public override bool MayBeFilledInPassing => true;

    public override Say? Describe(string value) =>
        decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? new Say("rep.heard", called, number) : (Say?)null;

    public override Reading? Read(Hearing hearing, bool inPassing)
    {
        if (!inPassing && SkipChoice.IsMeant(hearing))
            return SkipChoice.Take(hearing);
        if (!hearing.HasText)
            return null;
        // "lượt 125" is never the answer to another figure's question; the one it names listens.
        if (!inPassing && names.Read(hearing.Words) is { Count: > 0 } said && said.All(f => f.Code != code) && said.Any(f => f.IsNamed))
            return new Reading.Correct(null);
        var own = names.Read(hearing.Words).Where(f => f.Code == code && hearing.IsFree(f.Span)).Select(f => ((decimal, Span)?)(f.Value, f.Span)).FirstOrDefault();
        if ((own ?? (inPassing ? null : Plain(hearing))) is not var (value, span) || hearing.IsFree(span) is false)
            return inPassing ? null : Refused(hearing.Words);
        if (value < 0 || value > to)
            return new Reading.Rejected(new Say("number.range", 0m, to));
        var rounded = decimal.Round(value, decimals);
        if (rounded != value && decimals == 0)
            return new Reading.Rejected("number.whole");
        hearing.Take(span);
        return new Reading.Accepted(rounded.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>What is a number, and yet none that can be taken: of more digits than anything has, or of something else.</summary>
    private Reading.Rejected? Refused(Utterance words)
    {
        var text = words.Text.Trim();
        if (text.Count(char.IsAsciiDigit) > to.ToString(CultureInfo.InvariantCulture).Length && text.All(c => char.IsAsciiDigit(c) || c is '.' or ',' or ' '))
            return new(new Say("number.range", 0m, to));
        return Numbers.ReadAll(words) is [{ Unit: not CountUnit.None }] ? new(new Say("number.otherUnit", called)) : null;
    }

    /// <summary>Asked for this figure alone, any number is it.</summary>
    private (decimal Value, Span Span)? Plain(Hearing hearing)
    {
        var text = hearing.Words.Text.Trim();
        if (text.Length > 1 && text[0] is '-' or '−')
            return (-1, new Span(0, 1));
        var unit = names.UnitOf(code);
        // What is counted has no weight and no length.
        if (decimals == 0 && Numbers.ReadAll(hearing.Words) is [{ Unit: CountUnit.Kilograms or CountUnit.Tonnes or CountUnit.Metres or CountUnit.Km }])
            return null;
        foreach (var reading in Numbers.ReadAll(hearing.Words))
        {
            if (SpokenUnits.In(unit, reading) is { } value && hearing.IsFree(reading.Span))
                return (value, reading.Span);
        }
        if (Numbers.Read(hearing.Words, unit) is { } near && hearing.IsFree(near.Span))
            return (near.Value, near.Span);
        return Numbers.ReadAll(hearing.Words) is [var only] && only.Unit is CountUnit.None or CountUnit.Money or CountUnit.People ? (only.Value, only.Span) : null;
    }
}
