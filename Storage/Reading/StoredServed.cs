using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Certificates;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Storage.Reading;

/// <summary>What somebody did, from the records that are settled: activities they answered for, once the unit above has verified the result.</summary>
public sealed class StoredServed(IRecords records) : IServed
{
    private const int MostActivities = 2_000;

    public async ValueTask<ServiceRecord> Of(PersonId person, CancellationToken cancel)
    {
        var led = (await records.Find(ActivityRecords.OfAuthor(person, MostActivities), cancel).ConfigureAwait(false))
            .Select(a => a.Value).Where(a => a.Status == ActivityStatus.Verified).Select(Led);
        return new ServiceRecord([.. led.OrderByDescending(s => s.On).ThenBy(s => s.Activity.ToString(), StringComparer.Ordinal)]);
    }

    /// <summary>Whoever answers for an activity was there as long as it lasted.</summary>
    private static Served Led(Activity activity) =>
        new(activity.Id, activity.Plan.Title, activity.Plan.When.Date, activity.Plan.UnitId, activity.Result?.Hours, ServedAs.Led);
}
