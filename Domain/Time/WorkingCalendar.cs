using System.Text.Json.Serialization;

namespace VolunteerBot.Domain.Time;

/// <summary>What a day is to an office (domain reference 3.4).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CalendarDayKind>))]
public enum CalendarDayKind
{
    Working,
    Weekend,
    Holiday,

    /// <summary>A weekday made free by the government (<i>hoán đổi ngày làm việc</i>), or given for a holiday on a day off (<i>nghỉ bù</i>).</summary>
    SwappedOff,

    /// <summary>A Saturday worked in exchange.</summary>
    SwappedWorking,
}

/// <summary>A day that is not what its weekday says.</summary>
/// <param name="Source">The notice it rests on; null = worked out from the law, until the notice of the year is entered.</param>
public sealed record CalendarDay(DateOnly Date, CalendarDayKind Kind, string Name, string? Source = null);

/// <summary>What to do with a due date on a day off.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ShiftPolicy>))]
public enum ShiftPolicy
{
    /// <summary>The end of the next working day (Civil Code 2015, article 148.5).</summary>
    NextWorkingDay,

    /// <summary>What many offices want: before the weekend.</summary>
    PreviousWorkingDay,

    None,
}

/// <summary>Working days: Monday to Friday, but for the days that are told otherwise. Unchanging, so it can be shared freely.</summary>
public sealed class WorkingCalendar
{
    /// <summary>With the holidays of the Labour Code and the notices known when this was built.</summary>
    public static readonly WorkingCalendar Vietnam = new(PublicHolidays.Known);

    /// <summary>No stretch of days off is as long: the walk ends also on a broken calendar.</summary>
    private const int LongestBreak = 60;

    private readonly Dictionary<DateOnly, CalendarDay> _days = [];

    /// <param name="days">A later entry for a date takes the place of an earlier one.</param>
    public WorkingCalendar(IEnumerable<CalendarDay> days)
    {
        foreach (var day in days)
            _days[day.Date] = day;
    }

    public CalendarDay Of(DateOnly date) => _days.GetValueOrDefault(date) ?? new CalendarDay(date,
        date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? CalendarDayKind.Weekend : CalendarDayKind.Working, "");

    public bool IsWorking(DateOnly date) => Of(date).Kind is CalendarDayKind.Working or CalendarDayKind.SwappedWorking;

    /// <summary>The day itself when it is worked, else the next one that is.</summary>
    public DateOnly OnOrAfter(DateOnly date) => Walk(date, 1);

    /// <summary>The day itself when it is worked, else the last one that was.</summary>
    public DateOnly OnOrBefore(DateOnly date) => Walk(date, -1);

    public DateOnly Shift(DateOnly date, ShiftPolicy policy) => policy switch
    {
        ShiftPolicy.NextWorkingDay => OnOrAfter(date),
        ShiftPolicy.PreviousWorkingDay => OnOrBefore(date),
        _ => date,
    };

    /// <summary>So many working days on, or back when negative; the day itself is not counted. 0 = the day itself.</summary>
    public DateOnly Add(DateOnly date, int workingDays)
    {
        var step = Math.Sign(workingDays);
        for (var left = Math.Abs(workingDays); left > 0; left--)
            date = Walk(date.AddDays(step), step);
        return date;
    }

    /// <summary>Working days after <paramref name="from"/> up to and with <paramref name="to"/>; negative when it lies before.</summary>
    public int Between(DateOnly from, DateOnly to)
    {
        if (to < from)
            return -Between(to, from);
        var count = 0;
        for (var day = from.AddDays(1); day <= to; day = day.AddDays(1))
            count += IsWorking(day) ? 1 : 0;
        return count;
    }

    private DateOnly Walk(DateOnly date, int step)
    {
        for (var i = 0; i < LongestBreak && !IsWorking(date); i++)
            date = date.AddDays(step);
        return date;
    }
}
