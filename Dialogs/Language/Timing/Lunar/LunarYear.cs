namespace VolunteerBot.Dialogs.Language;

/// <summary>A day of the lunar calendar. Year is the solar year in which that lunar year begins.</summary>
public readonly record struct LunarDate(int Year, int Month, int Day, bool IsLeap)
{
    public override string ToString() => $"{Day}/{Month}{(IsLeap ? " nhuận" : "")}/{Year}";
}

/// <summary>One month: its number, whether it repeats the number before it, its first day, and its length (29 or 30).</summary>
public readonly record struct LunarMonth(int Number, bool IsLeap, DateOnly First, int Days);

/// <summary>The twelve or thirteen months of one lunar year, in order.</summary>
public sealed class LunarYear(int year, IReadOnlyList<LunarMonth> months)
{
    public int Year { get; } = year;
    public IReadOnlyList<LunarMonth> Months { get; } = months;

    /// <summary>Tết: the first day of the first month.</summary>
    public DateOnly First => Months[0].First;

    /// <summary>The number of the leap month, or null.</summary>
    public int? Leap
    {
        get
        {
            foreach (var m in Months)
                if (m.IsLeap) return m.Number;
            return null;
        }
    }

    /// <summary>The month by number; an ordinary number of a leap year is the first of the two. Null when there is none.</summary>
    public LunarMonth? Month(int number, bool leap = false)
    {
        foreach (var m in Months)
            if (m.Number == number && m.IsLeap == leap) return m;
        return null;
    }
}
