using System.Globalization;

namespace VolunteerBot.Domain.Time;

/// <summary>
/// When something takes place, as people say it: a local date, perhaps a clock time, perhaps an end. Kept as wall-clock time of
/// <see cref="VietnamTime.ZoneId"/>, because a promise of "Sunday 7 o'clock" is about the clock on the wall.
/// </summary>
/// <param name="Date">First day.</param>
/// <param name="From">Clock time of the start; null when only the day was said.</param>
/// <param name="LastDate">Last day, the same as <paramref name="Date"/> for a one-day activity.</param>
/// <param name="To">Clock time of the end on <paramref name="LastDate"/>; null when no end was said.</param>
public sealed record TimeSlot(DateOnly Date, TimeOnly? From, DateOnly LastDate, TimeOnly? To)
{
    /// <summary>How long an activity is taken to last when nobody said: one session (buổi).</summary>
    public static readonly TimeSpan UsualLength = TimeSpan.FromHours(4);

    /// <summary>Local start; midnight when no clock time was said.</summary>
    public DateTime Start => Date.ToDateTime(From ?? TimeOnly.MinValue);

    /// <summary>Local end: the one said, else a usual session after the start, else the end of the last day.</summary>
    public DateTime End =>
        To is { } to ? LastDate.ToDateTime(to)
        : From is not null && LastDate == Date ? Earlier(Start + UsualLength, Midnight)
        : Midnight;

    public DateTimeOffset StartInstant => VietnamTime.ToInstant(Start);

    public DateTimeOffset EndInstant => VietnamTime.ToInstant(End);

    /// <summary>How long it was said to last; null when no end was said.</summary>
    public TimeSpan? SaidLength => From is not null && To is not null ? End - Start : null;

    /// <summary>The same clock times on another first day.</summary>
    public TimeSlot MovedTo(DateOnly date) => this with { Date = date, LastDate = date.AddDays(LastDate.DayNumber - Date.DayNumber) };

    private DateTime Midnight => LastDate.AddDays(1).ToDateTime(TimeOnly.MinValue);

    private static DateTime Earlier(DateTime a, DateTime b) => a < b ? a : b;

    /// <summary>Invariant text: <c>2026-11-29T07:00/2026-11-29T11:00</c>; a missing clock time is left out.</summary>
    public override string ToString() => Point(Date, From) + "/" + Point(LastDate, To);

    /// <summary>Reads what <see cref="ToString"/> wrote; null for anything else.</summary>
    public static TimeSlot? TryParse(string? text)
    {
        if (text is null || text.IndexOf('/') is var slash && slash < 0)
            return null;
        return TryPoint(text.AsSpan(0, slash), out var date, out var from) && TryPoint(text.AsSpan(slash + 1), out var last, out var to)
            && last >= date ? new TimeSlot(date, from, last, to) : null;
    }

    private static string Point(DateOnly date, TimeOnly? time) => time is { } t
        ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T" + t.ToString("HH:mm", CultureInfo.InvariantCulture)
        : date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static bool TryPoint(ReadOnlySpan<char> text, out DateOnly date, out TimeOnly? time)
    {
        time = null;
        var t = text.IndexOf('T');
        if (!DateOnly.TryParseExact(t < 0 ? text : text[..t], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date))
            return false;
        if (t < 0)
            return true;
        var ok = TimeOnly.TryParseExact(text[(t + 1)..], "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var clock);
        time = clock;
        return ok;
    }
}
