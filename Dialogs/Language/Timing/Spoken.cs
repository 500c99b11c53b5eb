using System.Globalization;

namespace VolunteerBot.Dialogs.Language;

/// <summary>A time in the words shown back: "chủ nhật 29/11, 7:00–11:00", in English "Sun 29 Nov, 7:00". The year stands when it is not this one. Language "en" is English, any other Vietnamese.</summary>
public static class Spoken
{
    private static readonly string[] Weekdays = ["chủ nhật", "thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy"];

    public static string Of(TimeReading reading, DateTimeOffset now, string language)
    {
        var english = IsEnglish(language);
        var year = Times.Local(now).Year;
        if (reading.Bound == Bound.Until && reading.End is { } limit) return (english ? "until " : "đến ") + Of(LastMoment(limit, reading.HasClock), null, reading.HasClock, now, language);
        if (reading.Grain == Grain.DayPart && reading.End is { } partEnd && partEnd.AddTicks(-1).Date == reading.Start.Date)
            return $"{Part(reading.Start, english)} {Day(reading.Start, year, english)}";
        var words = reading.Grain switch
        {
            Grain.Month when IsWhole(reading, 1) => english ? reading.Start.ToString("MMMM yyyy", CultureInfo.InvariantCulture) : $"tháng {reading.Start.Month}/{reading.Start.Year}",
            Grain.Quarter => english ? $"Q{(reading.Start.Month + 2) / 3} {reading.Start.Year}" : $"quý {(reading.Start.Month + 2) / 3}/{reading.Start.Year}",
            Grain.HalfYear => english ? $"{(reading.Start.Month == 1 ? "first" : "second")} half of {reading.Start.Year}" : $"6 tháng {(reading.Start.Month == 1 ? "đầu" : "cuối")} năm {reading.Start.Year}",
            Grain.Year when IsWhole(reading, 12) => english ? $"{reading.Start.Year}" : $"năm {reading.Start.Year}",
            _ => Of(reading.Start, reading.End, reading.HasClock, now, language),
        };
        return reading.Bound == Bound.From ? (english ? "from " : "từ ") + words : words;
    }

    /// <summary>The same for a stored time. End is exclusive: without a clock the last day shown is the one before it.</summary>
    public static string Of(DateTime start, DateTime? end, bool hasClock, DateTimeOffset now, string language)
    {
        var english = IsEnglish(language);
        var year = Times.Local(now).Year;
        var day = Day(start, year, english);
        if (!hasClock)
            return end is { } past && past.AddTicks(-1).Date > start.Date ? $"{day} – {Day(past.AddTicks(-1), year, english)}" : day;
        if (end is not { } until) return $"{day}, {Clock(start)}";
        return until.Date == start.Date || until == start.Date.AddDays(1)
            ? $"{day}, {Clock(start)}–{(until.Date == start.Date ? Clock(until) : "24:00")}"
            : $"{day}, {Clock(start)} – {Day(until, year, english)}, {Clock(until)}";
    }

    private static DateTime LastMoment(DateTime limit, bool hasClock) => hasClock || limit.TimeOfDay != TimeSpan.Zero ? limit : limit.AddDays(-1);

    private static bool IsEnglish(string language) => language.StartsWith("en", StringComparison.OrdinalIgnoreCase);

    private static bool IsWhole(TimeReading r, int months) => r.Start.Day == 1 && r.End == r.Start.AddMonths(months);

    private static string Day(DateTime day, int thisYear, bool english)
    {
        if (english) return day.ToString(day.Year == thisYear ? "ddd d MMM" : "ddd d MMM yyyy", CultureInfo.InvariantCulture);
        var words = $"{Weekdays[(int)day.DayOfWeek]} {day.Day}/{day.Month}";
        return day.Year == thisYear ? words : $"{words}/{day.Year}";
    }

    private static string Clock(DateTime t) => $"{t.Hour}:{t.Minute:00}";

    private static string Part(DateTime start, bool english) => start.Hour switch
    {
        < 6 => english ? "before dawn" : "rạng sáng",
        < 11 => english ? "morning of" : "sáng",
        < 13 => english ? "noon of" : "trưa",
        < 18 => english ? "afternoon of" : "chiều",
        < 22 => english ? "evening of" : "tối",
        _ => english ? "night of" : "đêm",
    };
}
