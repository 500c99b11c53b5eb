namespace VolunteerBot.Dialogs.Language;

/// <summary>How a clock time becomes a time of day. A result may lie past midnight: 12 with đêm is 24:00 of the same day.</summary>
internal static class ClockRules
{
    /// <summary>The time from midnight, and whether the hour alone left it open.</summary>
    public static (TimeSpan At, bool Open) Resolve(ClockTime clock, string? part)
    {
        var hour = clock.Hour;
        if (clock.AmPm is { } half) return (Time(hour % 12 + (half == "pm" ? 12 : 0), clock.Minute), false);
        if (hour >= 13) return (Time(hour, clock.Minute), false);
        if (part is not null) return (Time(Conventions.HourWith(hour, part), clock.Minute), false);
        if (clock.Literal) return (Time(hour, clock.Minute), false);
        var (taken, open) = Conventions.BareHour(hour);
        return (Time(taken, clock.Minute), open);
    }

    /// <summary>
    /// The end of a range. It takes the part of the first where it has none of its own; an end that would lie before the start
    /// moves half a day on, then a whole one.
    /// </summary>
    public static TimeSpan ResolveEnd(TimeSpan start, ClockTime clock, string? ownPart, string? firstPart)
    {
        var end = ownPart is not null || clock.AmPm is not null || clock.Literal ? Resolve(clock, ownPart).At : Time(clock.Hour, clock.Minute);
        if (ownPart is null && !clock.Literal && firstPart is not null && Resolve(clock, firstPart).At is var same && same > start) return same;
        if (end <= start && clock.Hour <= 12 && ownPart is null && end + Half > start) end += Half;
        return end <= start ? end + Half + Half : end;
    }

    private static TimeSpan Half => TimeSpan.FromHours(12);

    private static TimeSpan Time(int h, int m) => new(h, m, 0);
}
