using System.Globalization;
using VolunteerBot.Dialogs.Language;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Dialogs.Flows;

/// <summary>Which part of a day somebody named without a clock time.</summary>
public enum DayPart
{
    Unsaid,
    Morning,
    Noon,
    Afternoon,
    Evening,
}

/// <summary>A day, perhaps with clock times, as somebody said it.</summary>
/// <param name="Part">The part of the day, where no clock time was said.</param>
public sealed record SaidTime(TimeSlot Slot, DayPart Part = DayPart.Unsaid)
{
    public bool HasClock => Slot.From is not null;

    /// <summary>Invariant text: the slot, a semicolon, the part.</summary>
    public override string ToString() => Part == DayPart.Unsaid ? Slot.ToString() : Slot + ";" + Part;

    public static SaidTime? TryParse(string text)
    {
        var semicolon = text.IndexOf(';');
        if (TimeSlot.TryParse(semicolon < 0 ? text : text[..semicolon]) is not { } slot)
            return null;
        return new SaidTime(slot, semicolon >= 0 && Enum.TryParse<DayPart>(text[(semicolon + 1)..], out var part) ? part : DayPart.Unsaid);
    }

    /// <summary>What a reading of the words comes to as a slot of wall-clock time.</summary>
    public static SaidTime Of(TimeReading reading)
    {
        var first = DateOnly.FromDateTime(reading.Start);
        if (reading.HasClock)
        {
            var end = reading.End ?? (reading.Length is { } length ? reading.Start + length : null);
            return new SaidTime(new TimeSlot(first, TimeOnly.FromDateTime(reading.Start),
                end is { } e ? DateOnly.FromDateTime(e) : first, end is { } t ? TimeOnly.FromDateTime(t) : null));
        }
        if (reading.Grain == Grain.DayPart)
            return new SaidTime(new TimeSlot(first, null, first, null), PartOf(reading.Start.Hour));
        var last = reading.End is { } exclusive && exclusive > reading.Start ? DateOnly.FromDateTime(exclusive.AddTicks(-1)) : first;
        return new SaidTime(new TimeSlot(first, null, last, null));
    }

    private static DayPart PartOf(int hour) => hour switch
    {
        < 11 => DayPart.Morning,
        < 13 => DayPart.Noon,
        < 18 => DayPart.Afternoon,
        _ => DayPart.Evening,
    };
}

/// <summary>Clock times of a known day.</summary>
public sealed record SaidClock(TimeOnly From, TimeOnly? To)
{
    public override string ToString() => From.ToString("HH:mm", CultureInfo.InvariantCulture)
        + (To is { } to ? "-" + to.ToString("HH:mm", CultureInfo.InvariantCulture) : "");

    /// <summary>As on a clock: 7:00 or 7:00–11:00.</summary>
    public string Spoken => To is { } to ? Hour(From) + "–" + Hour(to) : Hour(From);

    private static string Hour(TimeOnly time) => time.ToString("H:mm", CultureInfo.InvariantCulture);

    public static SaidClock? TryParse(string text)
    {
        var dash = text.IndexOf('-');
        if (!TimeOnly.TryParseExact(dash < 0 ? text : text[..dash], "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var from))
            return null;
        return dash < 0 ? new SaidClock(from, null)
            : TimeOnly.TryParseExact(text[(dash + 1)..], "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var to) ? new SaidClock(from, to) : null;
    }
}
