using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Campaigns;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Domain.Attendances;

/// <summary>Gives the attendance and the sign-ups of one account to another: two accounts of one person are one person at every shift.</summary>
internal sealed class AttendanceMoves(IRecords records)
{
    /// <summary>From the one that counts most when both said something to the same shift.</summary>
    private static readonly SignUpState[] Ranks =
        [SignUpState.Going, SignUpState.Offered, SignUpState.Waiting, SignUpState.Later, SignUpState.Declined, SignUpState.Withdrawn, SignUpState.Lapsed];

    public async ValueTask<IReadOnlyList<Change>> Of(PersonId from, PersonId to, CancellationToken cancel) =>
        [.. await Attendance(from, to, cancel), .. await SignUps(from, to, cancel)];

    private async ValueTask<IReadOnlyList<Change>> Attendance(PersonId from, PersonId to, CancellationToken cancel)
    {
        var changes = new List<Change>();
        foreach (var (moved, version) in (await records.Find(AttendanceRecords.Of(from, DateTimeOffset.MinValue, DateTimeOffset.MaxValue, int.MaxValue), cancel)).Select(a => (a.Value, a.Version)))
        {
            var id = SignUp.IdOf(moved.ActivityId, moved.Shift, to);
            var there = await records.Get(AttendanceRecords.Type, id, cancel);
            var plan = (await records.Get(AttendanceRecords.Plans, moved.ActivityId.ToString(), cancel))?.Value;
            changes.Add(AttendanceRecords.Type.Delete(moved.Id, version));
            changes.Add(AttendanceRecords.Type.Put(there is null ? moved with { Id = id, PersonId = to } : Both(there.Value, moved, plan), there?.Version ?? 0));
        }
        return changes;
    }

    /// <summary>All evidence of both, settled anew.</summary>
    internal static Attendance Both(Attendance one, Attendance other, CheckInPlan? plan)
    {
        var both = one with
        {
            Events = [.. one.Events.Concat(other.Events).DistinctBy(e => e.Id)], IsWalkIn = one.IsWalkIn && other.IsWalkIn, Dispute = one.Dispute ?? other.Dispute,
            DisputedAt = one.DisputedAt ?? other.DisputedAt, Rating = one.Rating ?? other.Rating, Comment = one.Comment ?? other.Comment,
        };
        return plan?.Shift(both.Shift) is null ? both : both.Settle(plan);
    }

    private async ValueTask<IReadOnlyList<Change>> SignUps(PersonId from, PersonId to, CancellationToken cancel)
    {
        var (changes, calls) = (new List<Change>(), new Dictionary<ActivityId, Stored<Recruitment>>());
        foreach (var (moved, version) in (await records.Find(CampaignRecords.Of(from, DateTimeOffset.MinValue, int.MaxValue), cancel)).Select(s => (s.Value, s.Version)))
        {
            var id = SignUp.IdOf(moved.ActivityId, moved.Shift, to);
            var there = await records.Get(CampaignRecords.SignUps, id, cancel);
            changes.Add(CampaignRecords.SignUps.Delete(moved.Id, version));
            if (there is null)
            {
                changes.Add(CampaignRecords.SignUps.Put(moved with { Id = id, PersonId = to }, 0));
                continue;
            }
            var keepsOther = Array.IndexOf(Ranks, moved.State) < Array.IndexOf(Ranks, there.Value.State);
            if (keepsOther)
                changes.Add(CampaignRecords.SignUps.Put(moved with { Id = id, PersonId = to }, there.Version));
            await Free(keepsOther ? there.Value : moved, calls, cancel);
        }
        return [.. changes, .. calls.Values.Select(c => CampaignRecords.Recruitments.Put(c.Value, c.Version))];
    }

    /// <summary>The place of the sign-up that goes is free again.</summary>
    private async ValueTask Free(SignUp gone, Dictionary<ActivityId, Stored<Recruitment>> calls, CancellationToken cancel)
    {
        if (!calls.TryGetValue(gone.ActivityId, out var call) && await records.Get(CampaignRecords.Recruitments, gone.ActivityId.ToString(), cancel) is { } read)
            call = read;
        if (call is not null)
            calls[gone.ActivityId] = call with { Value = WaitingLine.TakeOff(call.Value, gone) };
    }
}
