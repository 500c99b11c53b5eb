using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Campaigns;
using VolunteerBot.Domain.Needs;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Domain.Privacy;

/// <summary>
/// Campaigns, calls, sign-ups and needs stay, with their counts, under an id that leads nowhere. A place that somebody has taken ahead is
/// free for others again.
/// </summary>
public sealed class CampaignsPersonal(IRecords records) : IPersonalRecords
{
    public IReadOnlyCollection<RecordType> Types => [CampaignRecords.Campaigns, CampaignRecords.Recruitments, CampaignRecords.SignUps, NeedRecords.Type];

    public async ValueTask<IReadOnlyList<RecordPut>> Of(Traces who, CancellationToken cancel)
    {
        var found = new List<RecordPut>();
        foreach (var id in who.Ids)
        {
            found.AddAll(CampaignRecords.SignUps, await records.Find(RecordQuery<SignUp>.Under(CampaignRecords.SignUps, CampaignRecords.ByPerson, id.ToString(), int.MaxValue), cancel));
            // Whoever registered an activity owns its call, so no index of owners is needed.
            foreach (var activity in await records.Find(ActivityRecords.OfAuthor(id, int.MaxValue), cancel))
            {
                if (await records.Get(CampaignRecords.Recruitments, activity.Value.Id.ToString(), cancel) is { } call && who.AreOf(call.Value.OwnerId))
                    found.Add(CampaignRecords.Recruitments, call);
            }
        }
        found.AddAll(CampaignRecords.Campaigns, await Personal.Few(records, CampaignRecords.Campaigns, c => who.AreOf(c.AuthorId), cancel));
        found.AddAll(NeedRecords.Type, await Personal.Few(records, NeedRecords.Type, n => who.AreOf(n.AuthorId) || n.Helpers.Any(h => who.AreOf(h.By)), cancel));
        return found;
    }

    public async ValueTask<IReadOnlyList<Change>> Forget(Traces who, DateTimeOffset now, CancellationToken cancel)
    {
        var changes = new List<Change>();
        foreach (var id in who.Ids)
        {
            var ahead = await records.Find(CampaignRecords.Of(id, now, int.MaxValue), cancel);
            changes.AddRange(ahead.Where(s => IsToBeGivenBack(s.Value, now)).Select(s => CampaignRecords.SignUps.Put(GivenBack(s.Value, now), s.Version)));
            foreach (var waiting in ahead.Where(s => s.Value.State == SignUpState.Waiting).GroupBy(s => s.Value.ActivityId))
                changes.AddRange(await LeaveTheLine(waiting.Key, [.. waiting], now, cancel));
        }
        return changes;
    }

    private static bool IsToBeGivenBack(SignUp signUp, DateTimeOffset now) =>
        signUp.State == SignUpState.Going || (signUp.State == SignUpState.Offered && signUp.OfferedUntil > now);

    /// <summary>As an offer that has run out: whatever gives such places to the next in line, and tells them, does it with this one too.</summary>
    private static SignUp GivenBack(SignUp signUp, DateTimeOffset now) => signUp with { State = SignUpState.Offered, OfferedUntil = now, At = now };

    private async ValueTask<IReadOnlyList<Change>> LeaveTheLine(ActivityId activity, IReadOnlyList<Stored<SignUp>> waiting, DateTimeOffset now, CancellationToken cancel)
    {
        List<Change> changes = [.. waiting.Select(s => CampaignRecords.SignUps.Put(s.Value with { State = SignUpState.Withdrawn, At = now }, s.Version))];
        if (await records.Get(CampaignRecords.Recruitments, activity.ToString(), cancel) is { } call)
            changes.Add(CampaignRecords.Recruitments.Put(waiting.Aggregate(call.Value, (next, s) => WaitingLine.TakeOff(next, s.Value)), call.Version));
        return changes;
    }
}
