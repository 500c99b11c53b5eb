namespace VolunteerBot.Domain.Attendances;

/// <summary>What attendance adds up to.</summary>
/// <param name="Persons"><i>Người</i>: everybody once, whatever the number of activities and units.</param>
/// <param name="Turns"><i>Lượt</i>: participations.</param>
/// <param name="Hours">Approved hours; those in dispute or waiting for the leader are left out.</param>
public sealed record AttendanceTotals(int Persons, int Turns, decimal Hours)
{
    public static AttendanceTotals Of(IEnumerable<Attendance> all)
    {
        var there = all.Where(a => a.TookPart).DistinctBy(a => a.Id).ToList();
        return new(there.Select(PersonKey).Distinct(StringComparer.Ordinal).Count(), there.Count, there.Where(a => a.HoursStatus == HoursStatus.Approved).Sum(a => a.Hours ?? 0));
    }

    /// <summary>The person or, of somebody without an account, the mark of their team and name at the end of the id.</summary>
    private static string PersonKey(Attendance a) => a.PersonId?.ToString() ?? a.Id[(a.Id.LastIndexOf('-') + 1)..];
}
