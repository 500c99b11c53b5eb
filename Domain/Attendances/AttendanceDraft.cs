namespace VolunteerBot.Domain.Attendances;

/// <summary>The result of an activity as far as attendance tells it.</summary>
/// <param name="Hours">Hours a participation on average, to one decimal; null when there are none that are approved.</param>
public sealed record AttendanceDraft(int Turns, int Persons, decimal? Hours)
{
    /// <returns>Null when nobody was there.</returns>
    public static AttendanceDraft? Of(IReadOnlyCollection<Attendance> all)
    {
        var totals = AttendanceTotals.Of(all);
        if (totals.Turns == 0)
            return null;
        var counted = all.Count(a => a is { TookPart: true, HoursStatus: HoursStatus.Approved });
        var each = counted == 0 ? 0 : Math.Round(totals.Hours / counted, 1, MidpointRounding.AwayFromZero);
        return new(totals.Turns, totals.Persons, each >= 0.5m ? Math.Min(each, 24) : null);
    }
}
