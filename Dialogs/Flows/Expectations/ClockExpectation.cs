using VolunteerBot.Dialogs.Language;
using VolunteerBot.Dialogs.Messages;

namespace VolunteerBot.Dialogs.Flows.Expectations;

/// <summary>Clock times of a day already known, with the usual hours of its part as choices.</summary>
internal sealed class ClockExpectation(SaidTime day) : Expectation
{
    public override IReadOnlyList<OfferedChoice> Choices =>
    [
        .. UsualHours().Select(h => new SaidClock(h, null)).Select(c => new OfferedChoice(Say.Words(c.Spoken), c.ToString())),
        new OfferedChoice("clock.unknown", Ask.Skipped),
    ];

    public override Say NotUnderstood => "clock.needed";

    public override bool MayBeFilledInPassing => true;

    public override Say? Describe(string value) => SaidClock.TryParse(value) is { } clock ? Say.Words(clock.Spoken) : (Say?)null;

    public override Reading? Read(Hearing hearing, bool inPassing)
    {
        if (!inPassing && SkipChoice.IsMeant(hearing))
            return SkipChoice.Take(hearing);
        if (!inPassing && hearing.Choice is { } tapped)
            return SaidClock.TryParse(tapped) is not null ? new Reading.Accepted(tapped) : new Reading.Rejected("choice.gone");
        if (!hearing.HasText)
            return null;
        if (Times.Impossible(hearing.Words) is { } span)
            return inPassing ? null : new Reading.Rejected(new Say("when.impossible", span.In(hearing.Words.Text)));
        // "7h" alone is read on the known day, before it began, so that the hour is never rolled to the next day.
        var reading = Times.Read(hearing.Words, Domain.Time.VietnamTime.ToInstant(day.Slot.Date.ToDateTime(TimeOnly.MinValue)), Lean.Plan);
        if (reading is not { HasClock: true, Bound: not Bound.Until } || !hearing.IsFree(reading.Span))
            return null;
        hearing.Take(reading.Span);
        var from = InPart(TimeOnly.FromDateTime(reading.Start), out var moved);
        TimeOnly? to = reading.End is { } end ? TimeOnly.FromDateTime(end).AddHours(moved && end.Hour < 12 ? 12 : 0)
            : reading.Length is { } length ? from.Add(length) : null;
        return new Reading.Accepted(new SaidClock(from, to).ToString());
    }

    /// <summary>"7h" said of an evening is 19:00.</summary>
    private TimeOnly InPart(TimeOnly said, out bool moved)
    {
        moved = day.Part is DayPart.Afternoon or DayPart.Evening && said.Hour is >= 1 and < 12;
        return moved ? said.AddHours(12) : said;
    }

    private TimeOnly[] UsualHours() => day.Part switch
    {
        DayPart.Noon => [new(11, 0), new(11, 30), new(13, 0)],
        DayPart.Afternoon => [new(13, 30), new(14, 0), new(15, 0)],
        DayPart.Evening => [new(18, 0), new(18, 30), new(19, 0)],
        _ => [new(6, 0), new(7, 0), new(8, 0)],
    };
}
