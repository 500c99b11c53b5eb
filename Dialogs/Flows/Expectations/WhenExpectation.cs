using VolunteerBot.Dialogs.Language;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Dialogs.Flows.Expectations;

/// <summary>A day, perhaps with clock times. A plan must not be over; a report must not lie ahead.</summary>
internal sealed class WhenExpectation(Lean lean) : Expectation
{
    /// <summary>Plans further ahead than this are taken for a slip of the year.</summary>
    private static readonly TimeSpan FarAhead = TimeSpan.FromDays(800);

    public override Say NotUnderstood => "when.needed";

    public override bool MayBeFilledInPassing => true;

    public override Say? Describe(string value) => SaidTime.TryParse(value) is { } said ? new Say("when", said) : (Say?)null;

    public override Reading? Read(Hearing hearing, bool inPassing)
    {
        if (!inPassing && hearing.Choice is { } tapped)
            return Tapped(tapped, hearing.Now);
        if (!hearing.HasText)
            return null;
        if (Times.Impossible(hearing.Words, hearing.Now, lean) is { } span)
            return new Reading.Rejected(new Say("when.impossible", span.In(hearing.Words.Text)));
        if (Times.Read(hearing.Words, hearing.Now, lean, evenWeak: !inPassing) is not { } reading || !hearing.IsFree(reading.Span))
            return null;
        if (reading.Grain > Grain.Day || reading.Bound == Bound.Until)
            return inPassing ? null : TooWide(reading, hearing);
        if (reading.Alternatives is { Count: > 0 } && Which(ref reading, hearing.Now) is { } question)
            return question;
        var said = SaidTime.Of(reading);
        if (said.Slot.LastDate < said.Slot.Date || said.Slot.End <= said.Slot.Start)
            return new Reading.Rejected("when.endsBeforeStart");
        if (Problem(said, hearing.Now) is { } problem)
            return new Reading.Rejected(problem);
        hearing.Take(reading.Span);
        return new Reading.Accepted(said.ToString());
    }

    private Reading Tapped(string choice, DateTimeOffset now)
    {
        if (SaidTime.TryParse(choice) is not { } said)
            return new Reading.Rejected("choice.gone");
        return Problem(said, now) is { } problem ? new Reading.Rejected(problem) : new Reading.Accepted(choice);
    }

    /// <summary>"tuần sau", "trước 15/12": a stretch is no day; of a week its end is offered.</summary>
    private static Reading.Rejected TooWide(TimeReading reading, Hearing hearing)
    {
        var said = new Say("when.tooWide", reading.Span.In(hearing.Words.Text));
        if (reading.Grain != Grain.Week || reading.Bound == Bound.Until || reading.End is not { } past)
            return new Reading.Rejected(said);
        TimeReading On(int days) => reading with { Start = past.AddDays(days), End = null, Grain = Grain.Day };
        return new Reading.Rejected(said, [Offer(On(-2)), Offer(On(-1))]);
    }

    /// <summary>
    /// Asks which of several days or hours was meant. In a plan only what is still ahead is worth choosing: an hour of today that has
    /// passed gives way to the later one, a day that has passed is named, and the next one offered.
    /// </summary>
    private Reading.Rejected? Which(ref TimeReading reading, DateTimeOffset now)
    {
        var all = reading.Alternatives!.Prepend(reading).ToList();
        var open = lean == Lean.Plan ? all.FindAll(r => SaidTime.Of(r).Slot.EndInstant > now) : all;
        if (open.Count > 1)
            return new Reading.Rejected("when.which", [.. open.Take(3).Select(Offer)]);
        if (open.Count == 0)
            return null;
        var passed = all.Find(r => r != open[0])!;
        reading = open[0];
        return passed.Start.Date == reading.Start.Date ? null : new Reading.Rejected(new Say("when.passed", SaidTime.Of(passed)), [Offer(reading)]);
    }

    /// <summary>Only a clock time was said: the day stays. Only a day was said: the clock times stay.</summary>
    public override string Merge(string old, string correction, Hearing hearing)
    {
        if (SaidTime.TryParse(old) is not { Slot: var before } || SaidTime.TryParse(correction) is not { } said)
            return correction;
        var now = said.Slot;
        var reading = Times.Read(hearing.Words, hearing.Now, lean);
        if (reading is { HasDate: false } && now.From is not null)
            return new SaidTime(KeepingDay(before, now)).ToString();
        return reading is { HasClock: false } && said.Part == DayPart.Unsaid && before.From is not null && now.LastDate == now.Date
            ? new SaidTime(before.MovedTo(now.Date)).ToString() : correction;
    }

    /// <summary>The new clock times on the old day; an end that was not said again stays while it lies after the new start.</summary>
    private static TimeSlot KeepingDay(TimeSlot before, TimeSlot now)
    {
        var to = now.To ?? (before.To > now.From || before.LastDate > before.Date ? before.To : null);
        var last = now.To is not null && now.LastDate > now.Date ? before.LastDate.AddDays(before.LastDate == before.Date ? 1 : 0) : before.LastDate;
        return before with { From = now.From, To = to, LastDate = last };
    }

    private Say? Problem(SaidTime said, DateTimeOffset now)
    {
        if (lean == Lean.Plan && said.Slot.EndInstant <= now)
            return new Say("when.past", said);
        if (lean == Lean.Plan && said.Slot.StartInstant - now > FarAhead)
            return new Say("when.tooFar", said);
        return lean == Lean.Report && said.Slot.Date > VietnamTime.DateOf(now) ? new Say("when.future", said) : (Say?)null;
    }

    private static OfferedChoice Offer(TimeReading reading)
    {
        var said = SaidTime.Of(reading);
        return new OfferedChoice(new Say("when", said), said.ToString());
    }
}
