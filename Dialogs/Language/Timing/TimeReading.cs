namespace VolunteerBot.Dialogs.Language;

/// <summary>How finely a time was said.</summary>
public enum Grain { Minute, Hour, DayPart, Day, Week, Month, Quarter, HalfYear, Year }

/// <summary>Plan looks forward, report looks back: the same "20/11" is the next or the last one.</summary>
public enum Lean { Plan, Report }

/// <summary>Which end of the interval was said: both, only a start ("từ 8h"), or only an end ("trước 15/12", then Start is now).</summary>
public enum Bound { Exact, From, Until }

/// <summary>How often a time comes again.</summary>
public enum RepeatUnit { Day, Week, Month, Year }

/// <summary>A time that comes again: every day, on ISO weekdays of each week, on days of each month, or each year. <see cref="On"/> is empty where it says nothing more.</summary>
public sealed record Recurrence(RepeatUnit Unit, IReadOnlyList<int> On);

/// <summary>
/// Local wall-clock time in Asia/Ho_Chi_Minh. <see cref="End"/> is exclusive and null when only a start, or one day, was said.
/// <see cref="Span"/> is the main run of words; <see cref="Spans"/> has all of them, for times said in two places.
/// <see cref="Why"/> names the rule and how it was applied. <see cref="Alternatives"/> are further readings worth offering, null when there are none.
/// </summary>
public sealed record TimeReading(
    DateTime Start, DateTime? End, Grain Grain, Span Span, bool HasClock, TimeSpan? Length, string Why, IReadOnlyList<TimeReading>? Alternatives)
{
    public IReadOnlyList<Span> Spans { get; init; } = [Span];
    public Bound Bound { get; init; }

    /// <summary>Whether a day was said; a bare clock time is put on the nearest fitting day.</summary>
    public bool HasDate { get; init; } = true;

    /// <summary>Said with "khoảng", "tầm", "hơn" or the like.</summary>
    public bool Approximate { get; init; }

    /// <summary>"thứ 3, 5, 7 hằng tuần": how it comes again; Start is the first time.</summary>
    public Recurrence? Repeats { get; init; }

    /// <summary>"các ngày 1, 8, 15/12": the days after the first, at the same hour; empty when there are none.</summary>
    public IReadOnlyList<DateTime> Also { get; init; } = [];

    /// <summary>
    /// It names a time but hardly the time of the matter: "bây giờ", a feast in a title, the day in "chào mừng 26/3". It counts only when nothing else does.
    /// </summary>
    public bool Weak { get; init; }
}
