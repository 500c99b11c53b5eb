using System.Globalization;

namespace VolunteerBot.Dialogs.Language;

/// <summary>
/// A reading as the verbs print it: a whole day or longer as a date (2026-11-29), anything finer as an instant with Vietnam's offset
/// (2026-11-29T07:00:00+07:00). An open start has no start; the end is exclusive.
/// </summary>
public static class IsoTimes
{
    /// <summary>Null where only an end was said ("trước 15/12").</summary>
    public static string? Start(TimeReading reading) => reading.Bound == Bound.Until ? null : Point(reading.Start, reading.Grain);

    /// <summary>Null where only a start, or one day, was said.</summary>
    public static string? End(TimeReading reading) => reading.End is { } end ? Point(end, reading.Grain) : null;

    /// <summary>minute, hour, dayPart, day, week, month, quarter, halfYear or year.</summary>
    public static string Grain(TimeReading reading) => Names[(int)reading.Grain];

    private static readonly string[] Names = ["minute", "hour", "dayPart", "day", "week", "month", "quarter", "halfYear", "year"];

    private static string Point(DateTime local, Grain grain) => grain >= Language.Grain.Day
        ? local.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : local.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture) + "+07:00";
}
