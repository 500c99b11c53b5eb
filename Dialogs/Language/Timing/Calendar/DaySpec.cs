namespace VolunteerBot.Dialogs.Language;

/// <summary>What a day expression needs to become a date: the present moment, which way to look, and the clock time said with it.</summary>
internal readonly record struct DayContext(DateTime Now, Lean Lean, TimeSpan? Clock)
{
    public DateTime Today => Now.Date;
    public bool Plans => Lean == Lean.Plan;
}

/// <summary>Whole days: first day, the day after the last (null for one day), the reason, another day it may mean, and further days of a list.</summary>
internal readonly record struct Days(DateTime First, DateTime? Past, Grain Grain, string Why, DateTime? Other = null)
{
    public IReadOnlyList<DateTime>? Also { get; init; }

    /// <summary>The day after the last.</summary>
    public DateTime After => Past ?? First.AddDays(1);
}

/// <summary>How exact a day expression is; the more exact one wins where two stand together ("chủ nhật 29/11").</summary>
internal enum DayRank { Weekday, Offset, Feast, Written }

/// <summary>
/// A day expression, still without a present; <paramref name="On"/> gives null where there is no such day ("29/2 năm sau" in most years).
/// The other values serve ranges in which one end borrows from the other, lists and deadlines.
/// </summary>
internal sealed record DaySpec(DayRank Rank, string Rule, Func<DayContext, Days?> On)
{
    /// <summary>Day of the month said without a month ("ngày 3").</summary>
    public int? BareDay { get; init; }

    /// <summary>Day and month said, the year perhaps.</summary>
    public (int Month, int? Year)? Month { get; init; }

    /// <summary>The lunar month (0 is Tết itself) that an end of a range lends to the other.</summary>
    public LunarPlace? Lunar { get; init; }

    /// <summary>Neither a year nor a side was said, so that it may be the last one before an end or the first one after a start.</summary>
    public bool Floats { get; init; }

    /// <summary>ISO weekday, and the words that placed it in a week, if any.</summary>
    public int? Weekday { get; init; }
    public WeekShift Shift { get; init; }

    /// <summary>All weekdays of a list.</summary>
    public IReadOnlyList<int>? Weekdays { get; init; }

    /// <summary>A stretch longer than a day: it stands for itself and takes no clock time lightly.</summary>
    public bool Long { get; init; }

    /// <summary>start or end, where a deadline reads the edge of a month or year otherwise than a plan.</summary>
    public string? Edge { get; init; }
}

internal enum WeekShift { Bare, ThisWeek, NextWeek, WeekAfterNext, LastWeek, WeekBeforeLast, Ahead, Behind }

/// <summary>Which side of today the words beside a date name: "tới", "này" ahead, "vừa rồi" behind; Reported is the period of a report ("báo cáo tháng 10").</summary>
internal enum Side { Unsaid, Ahead, Behind, Reported }

/// <summary>The year, or what stands for it, said with a date: năm 2026, năm sau, vừa rồi.</summary>
internal readonly record struct Which(int? Year = null, int? YearShift = null, Side Side = Side.Unsaid)
{
    public bool IsUnsaid => Year is null && YearShift is null && Side == Side.Unsaid;
}

/// <summary>Where in the lunar year: a month by number, perhaps the leap one; or Tết (month 0), whose days from 20 on belong to the year before.</summary>
internal readonly record struct LunarPlace(int Month, bool Leap, Which Which);
