using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Attendances;
using VolunteerBot.Domain.Certificates;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Storage.Reading;

/// <summary>
/// What somebody did, from records that are settled: attendance once the activity was closed, with its approved hours; and activities
/// they answered for, once the unit above has verified the result.
/// </summary>
public sealed class StoredServed(IRecords records) : IServed
{
    private const int Most = 2_000;

    private static readonly DateTimeOffset End = new(9000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public async ValueTask<ServiceRecord> Of(PersonId person, CancellationToken cancel)
    {
        var served = (await records.Find(ActivityRecords.OfAuthor(person, Most), cancel).ConfigureAwait(false))
            .Select(a => a.Value).Where(a => a.Status == ActivityStatus.Verified).ToDictionary(a => a.Id, Led);
        var attended = (await records.Find(AttendanceRecords.Of(person, DateTimeOffset.UnixEpoch, End, Most), cancel).ConfigureAwait(false))
            .Select(a => a.Value).Where(a => a.TookPart && a.HoursStatus != HoursStatus.None).ToLookup(a => a.ActivityId);
        foreach (var activity in (await records.GetEach(ActivityRecords.Type, [.. attended.Select(a => a.Key.ToString())], cancel).ConfigureAwait(false)).Select(a => a.Value))
        {
            if (activity.Status is not (ActivityStatus.Cancelled or ActivityStatus.Merged))
                served[activity.Id] = Attended(activity, [.. attended[activity.Id]], served.ContainsKey(activity.Id) ? ServedAs.Led : ServedAs.TookPart);
        }
        return new ServiceRecord([.. served.Values.OrderByDescending(s => s.On).ThenBy(s => s.Activity.ToString(), StringComparer.Ordinal)]);
    }

    /// <summary>Without attendance of their own, whoever answers for an activity was there as long as people were.</summary>
    private static Served Led(Activity activity) =>
        new(activity.Id, activity.Plan.Title, activity.Plan.When.Date, activity.Plan.UnitId, activity.Result?.Hours, ServedAs.Led);

    /// <summary>One activity, however many shifts; hours that wait or are disputed are not named.</summary>
    private static Served Attended(Activity activity, IReadOnlyList<Attendance> shifts, ServedAs part)
    {
        var approved = shifts.Where(s => s is { HoursStatus: HoursStatus.Approved, Hours: not null }).ToList();
        return new Served(activity.Id, activity.Plan.Title, activity.Plan.When.Date, activity.Plan.UnitId, approved.Count == 0 ? null : approved.Sum(s => s.Hours), part);
    }
}
