using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Domain.Reporting;

/// <summary>
/// Who owes a report and by when: units of some kinds, so many days after the data are closed. Each level has its own, so that the one
/// above has time to add up (Nghị định 09/2019, article 8.5).
/// </summary>
/// <param name="DaysAfterClose">Days of the calendar after the last day of data.</param>
public sealed record DueRule(IReadOnlyList<OrgUnitKind> Kinds, int DaysAfterClose)
{
    /// <summary>The system whose units owe it; null = any.</summary>
    public OrgSystem? System { get; init; }
}

/// <summary>A due date as it was set, and as it holds. Both are shown: "hạn 25/12/2027 (thứ Bảy) → 27/12/2027".</summary>
public readonly record struct DueDate(DateOnly Nominal, DateOnly Effective)
{
    public bool IsShifted => Nominal != Effective;

    /// <summary>At least one working day lies after the data close (Nghị định 09/2019, article 8.5).</summary>
    public static DueDate Of(DateOnly close, int daysAfterClose, ShiftPolicy shift, WorkingCalendar calendar)
    {
        var nominal = close.AddDays(daysAfterClose);
        var least = calendar.Add(close, 1);
        var shifted = calendar.Shift(nominal, shift);
        return new(nominal, shifted < least ? least : shifted);
    }

    /// <summary>In time before this instant: the term ends with the day (Civil Code 2015, article 148).</summary>
    public static DateTimeOffset EndOf(DateOnly day) => VietnamTime.ToInstant(day.AddDays(1).ToDateTime(TimeOnly.MinValue));
}
