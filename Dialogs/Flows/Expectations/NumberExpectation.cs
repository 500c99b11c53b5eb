using System.Globalization;
using VolunteerBot.Dialogs.Language;
using VolunteerBot.Dialogs.Messages;

namespace VolunteerBot.Dialogs.Flows.Expectations;

/// <summary>A number in a closed range, in digits or in words.</summary>
internal sealed class NumberExpectation(decimal from, decimal to, int decimals, CountUnit unit, bool optional) : Expectation
{
    public override IReadOnlyList<OfferedChoice> Choices => optional ? SkipChoice.Only : [];

    public override Say NotUnderstood => unit == CountUnit.Money ? "number.needMoney" : "number.needed";

    public override bool MayBeFilledInPassing => unit != CountUnit.None;

    public override Say? Describe(string value) =>
        decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
            ? new Say(unit switch { CountUnit.People => "people", CountUnit.Turns => "turns", CountUnit.Hours => "hours", _ => "number" }, number) : (Say?)null;

    public override Reading? Read(Hearing hearing, bool inPassing)
    {
        if (!inPassing && optional && SkipChoice.IsMeant(hearing))
            return SkipChoice.Take(hearing);
        if (!hearing.HasText || Heard(hearing, inPassing) is not { } reading)
            return null;
        var value = decimal.Round(reading.Value, decimals);
        if (value != reading.Value && decimals == 0)
            return new Reading.Rejected("number.whole");
        if (value < from || value > to)
            return new Reading.Rejected(new Say("number.range", from, to));
        hearing.Take(reading.Span);
        return new Reading.Accepted(value.ToString(CultureInfo.InvariantCulture));
    }

    private NumberReading? Heard(Hearing hearing, bool inPassing)
    {
        foreach (var reading in Numbers.ReadAll(hearing.Words))
        {
            if (SpokenUnits.In(unit, reading) is { } value && hearing.IsFree(reading.Span))
                return reading with { Value = value };
        }
        if (inPassing)
            return null;
        // Asked for participations, "42 bạn" is an answer; said in passing, people are people.
        if (unit == CountUnit.Turns && Numbers.ReadAll(hearing.Words).FirstOrDefault(r => r.Unit == CountUnit.People && hearing.IsFree(r.Span)) is { } people)
            return people;
        var near = Numbers.Read(hearing.Words, unit) ?? BareMillions(hearing.Words);
        return near is not null && hearing.IsFree(near.Span) ? near : null;
    }

    /// <summary>A bare "10000000" is taken for money everywhere; asked for a count it is the count, and far too large.</summary>
    private static NumberReading? BareMillions(Utterance words) =>
        words.Tokens.Count == 1 && Numbers.ReadAll(words) is [{ Unit: CountUnit.Money } only] ? only : null;
}
