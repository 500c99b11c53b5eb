using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Domain.Privacy;

/// <summary>
/// Activities stay, with their figures, under an id that leads nowhere: they are the unit's. The pictures the person sent go, and so does
/// what would remind them.
/// </summary>
public sealed class ActivitiesPersonal(IRecords records) : IPersonalRecords
{
    public IReadOnlyCollection<RecordType> Types => [ActivityRecords.Type, ActivityRecords.Reminders];

    public async ValueTask<IReadOnlyList<RecordPut>> Of(Traces who, CancellationToken cancel)
    {
        var found = new List<RecordPut>();
        foreach (var id in who.Ids)
            found.AddRange((await records.Find(ActivityRecords.OfAuthor(id, int.MaxValue), cancel)).Select(a => ActivityRecords.Type.Put(a.Value, a.Version)));
        return found;
    }

    public async ValueTask<IReadOnlyList<Change>> Forget(Traces who, DateTimeOffset now, CancellationToken cancel)
    {
        var changes = new List<Change>();
        foreach (var id in who.Ids)
        {
            foreach (var (activity, version) in (await records.Find(ActivityRecords.OfAuthor(id, int.MaxValue), cancel)).Select(a => (a.Value, a.Version)))
            {
                if (activity.Result is { Pictures.Count: > 0 } result && who.AreOf(result.ReportedBy))
                {
                    changes.Add(ActivityRecords.Type.Put(activity with { Result = result with { Pictures = [] } }, version));
                    foreach (var picture in result.Pictures)
                        changes.AddRange(await KeptFiles.Deletion(records, picture, who, cancel));
                }
                var reminders = await records.Find(RecordQuery<ActivityReminder>.Equal(ActivityRecords.Reminders, ActivityRecords.RemindersByActivity, activity.Id.ToString()), cancel);
                changes.AddRange(reminders.Where(r => who.AreOf(r.Value.To)).Select(r => ActivityRecords.Reminders.Delete(r.Value.Id, r.Version)));
            }
        }
        return changes;
    }
}
