using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Campaigns;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Domain.Attendances;

/// <summary>Gives the attendance and the sign-ups of one account to another: two accounts of one person are one person at every shift.</summary>
internal sealed class AttendanceMoves(IRecords records, CampaignSettings settings)
{
    /// <summary>From the one that counts most when both said something to the same shift.</summary>
    private static readonly SignUpState[] Ranks =
        [SignUpState.Going, SignUpState.Offered, SignUpState.Waiting, SignUpState.Later, SignUpState.Declined, SignUpState.Withdrawn, SignUpState.Lapsed];

    /// <summary>Adds what is to be moved to what else is decided; places that one person held twice go to those who wait for them.</summary>
    public async ValueTask Add(PersonId from, PersonId to, DateTimeOffset now, List<Change> changes, List<Notice> notices, CancellationToken cancel)
    {
        await Attendance(from, to, changes, cancel);
        await SignUps(from, to, now, changes, notices, cancel);
    }

    private async ValueTask Attendance(PersonId from, PersonId to, List<Change> changes, CancellationToken cancel)
    {
        foreach (var (moved, version) in (await records.Find(AttendanceRecords.Of(from, DateTimeOffset.MinValue, DateTimeOffset.MaxValue, int.MaxValue), cancel)).Select(a => (a.Value, a.Version)))
        {
            var id = SignUp.IdOf(moved.ActivityId, moved.Shift, to);
            var there = await records.Get(AttendanceRecords.Type, id, cancel);
            var plan = (await records.Get(AttendanceRecords.Plans, moved.ActivityId.ToString(), cancel))?.Value;
            changes.Add(AttendanceRecords.Type.Delete(moved.Id, version));
            changes.Add(AttendanceRecords.Type.Put(there is null ? moved with { Id = id, PersonId = to } : Both(there.Value, moved, plan), there?.Version ?? 0));
        }
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

    private async ValueTask SignUps(PersonId from, PersonId to, DateTimeOffset now, List<Change> changes, List<Notice> notices, CancellationToken cancel)
    {
        var freed = new List<SignUp>();
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
            freed.Add(keepsOther ? there.Value : moved);
        }
        foreach (var ofCall in freed.GroupBy(s => s.ActivityId))
            await Free(ofCall.Key, [.. ofCall], now, changes, notices, cancel);
    }

    /// <summary>The places of the sign-ups that go are free again, and offered to the first in line.</summary>
    private async ValueTask Free(ActivityId activity, IReadOnlyList<SignUp> gone, DateTimeOffset now, List<Change> changes, List<Notice> notices, CancellationToken cancel)
    {
        // The call may have been given another owner just before; it is written once.
        var before = changes.OfType<Put<Recruitment>>().FirstOrDefault(p => p.Id == activity.ToString());
        var stored = before is null ? await records.Get(CampaignRecords.Recruitments, activity.ToString(), cancel) : new Stored<Recruitment>(before.Value, before.ExpectedVersion ?? 0);
        if (stored is null)
            return;
        if (before is not null)
            changes.Remove(before);
        var call = gone.Aggregate(stored.Value, WaitingLine.TakeOff);
        foreach (var shift in gone.Where(s => s.HoldsPlaces).Select(s => s.Shift).Distinct())
            call = await new WaitingLine(records, settings).Offer(call, shift, now, changes, notices, cancel);
        changes.Add(CampaignRecords.Recruitments.Put(call, stored.Version));
    }
}
