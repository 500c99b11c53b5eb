using System.Collections.Concurrent;

namespace VolunteerBot.Dialogs.Language;

/// <summary>
/// The Vietnamese lunar calendar, computed for UTC+7 (vietnamese.md, section 10): a month begins on the civil day of the new moon, the
/// month that holds the winter solstice is the 11th, and of 13 months between two such months the first without a major solar term is
/// the leap month. China reckons with UTC+8, so some months begin a day apart. Before 1968 printed Vietnamese calendars do not follow
/// UTC+7 throughout.
/// </summary>
/// <param name="zoneHours">Hours ahead of universal time; other zones than 7 serve to compare with other calendars.</param>
public sealed class LunarCalendar(int zoneHours = 7)
{
    /// <summary>The lunar years it knows.</summary>
    public const int FirstYear = 1801, LastYear = 2198;

    public static LunarCalendar Vietnam { get; } = new();

    private readonly ConcurrentDictionary<int, LunarYear> _known = new();

    /// <summary>The year, or null outside <see cref="FirstYear"/> to <see cref="LastYear"/>.</summary>
    public LunarYear? Year(int year) =>
        year is >= FirstYear and <= LastYear ? _known.TryGetValue(year, out var known) ? known : _known.GetOrAdd(year, Compute(year)) : null;

    /// <summary>The lunar date of a day; null outside the years it knows.</summary>
    public LunarDate? Of(DateOnly day)
    {
        var year = Year(day.Year);
        if (year is not null && day < year.First) year = Year(day.Year - 1);
        if (year is null || day < year.First) return null;
        for (var i = year.Months.Count - 1; i >= 0; i--)
            if (day >= year.Months[i].First && day.DayNumber - year.Months[i].First.DayNumber is var n && n < year.Months[i].Days)
                return new LunarDate(year.Year, year.Months[i].Number, n + 1, year.Months[i].IsLeap);
        return null;
    }

    /// <summary>The day of a lunar date; null when there is none (30 of a short month, a leap month that year has not).</summary>
    public DateOnly? On(int year, int month, int day, bool leap = false) =>
        Year(year)?.Month(month, leap) is { } m && day >= 1 && day <= m.Days ? m.First.AddDays(day - 1) : null;

    /// <summary>The 11th month of the year before begins the count; this year's months are its 3rd on, up to the next year's first.</summary>
    private LunarYear Compute(int year)
    {
        var months = new List<LunarMonth>(13);
        foreach (var m in Sui(year))
            if (m.Number is not (11 or 12)) months.Add(m);
        foreach (var m in Sui(year + 1))
            if (m.Number is 11 or 12) months.Add(m);
        return new LunarYear(year, months);
    }

    /// <summary>The months from the one with the winter solstice of the year before to the one before the next such month.</summary>
    private List<LunarMonth> Sui(int year)
    {
        var from = SolsticeMoon(year - 1);
        var count = SolsticeMoon(year) - from;
        var months = new List<LunarMonth>(count);
        var (number, leapSeen) = (11, count == 12);
        for (var i = 0; i < count; i++)
        {
            var first = MoonDay(from + i);
            var past = MoonDay(from + i + 1);
            var leap = !leapSeen && i > 0 && Sector(first) == Sector(past);
            leapSeen |= leap;
            if (i > 0 && !leap) number = number % 12 + 1;
            months.Add(new LunarMonth(number, leap, DateOnly.FromDayNumber(first), past - first));
        }
        return months;
    }

    /// <summary>The number of the new moon that begins the month in which the sun reaches 270°.</summary>
    private int SolsticeMoon(int year)
    {
        var lastDay = new DateOnly(year, 12, 31).DayNumber;
        var k = (int)Math.Floor((lastDay + JulianOfDayZero - 2451550.1) / Astronomy.Lunation);
        while (MoonDay(k + 1) <= lastDay) k++;
        while (MoonDay(k) > lastDay) k--;
        // The month that begins last in December may lie wholly after the solstice.
        return Sector(MoonDay(k)) is 9 ? k - 1 : k;
    }

    /// <summary>Which twelfth of its way (30 degrees each, from the spring equinox) the sun has entered at midnight when that day begins.</summary>
    private int Sector(int dayNumber) => (int)(Astronomy.SunLongitude(dayNumber + JulianOfDayZero - zoneHours / 24.0) / 30);

    /// <summary>The civil day on which new moon k falls.</summary>
    private int MoonDay(int k) => (int)Math.Floor(Astronomy.NewMoon(k) + zoneHours / 24.0 - JulianOfDayZero);

    /// <summary>The Julian day of midnight, universal time, of day number 0 (1 January of year 1).</summary>
    private const double JulianOfDayZero = 1721425.5;
}
