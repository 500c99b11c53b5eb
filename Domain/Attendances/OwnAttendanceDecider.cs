using VolunteerBot.Domain.Campaigns;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Domain.Attendances;

/// <summary>Decides what volunteers say of their own attendance once it is settled: that it is wrong, and how they liked it.</summary>
public sealed class OwnAttendanceDecider(IRecords records) : IDecider
{
    public Task<Outcome>? Decide(IIntention intention, DecisionContext context, CancellationToken cancel) => intention switch
    {
        DisputeAttendance dispute => Dispute(dispute, context, cancel),
        RateActivity rate => Rate(rate, context, cancel),
        _ => null,
    };

    private async Task<Outcome> Dispute(DisputeAttendance dispute, DecisionContext context, CancellationToken cancel)
    {
        if (await records.Get(AttendanceRecords.Type, SignUp.IdOf(dispute.ActivityId, dispute.Shift, context.By.Id), cancel) is not { } stored
            || await records.Get(AttendanceRecords.Plans, dispute.ActivityId.ToString(), cancel) is not { Value: var plan })
            return new Outcome.Refused(null, new NotFound());
        var next = (stored.Value with { Dispute = dispute.Words, DisputedAt = context.Now }).Settle(plan);
        var receipt = new AttendanceDisputed(plan, context.By.Name, dispute.Words);
        return new Outcome.Done([AttendanceRecords.Type.Put(next, stored.Version), context.Audit("attendance.disputed", $"activities/{next.ActivityId}/{context.By.Id}")], receipt, [new Notice(plan.OwnerId, receipt)]);
    }

    private async Task<Outcome> Rate(RateActivity rate, DecisionContext context, CancellationToken cancel)
    {
        if (await records.Get(AttendanceRecords.Type, SignUp.IdOf(rate.ActivityId, rate.Shift, context.By.Id), cancel) is not { } stored)
            return new Outcome.Refused(null, new NotFound());
        return new Outcome.Done(
            [AttendanceRecords.Type.Put(stored.Value with { Rating = rate.Rating, Comment = rate.Comment }, stored.Version), context.Audit("activity.rated", "activities/" + rate.ActivityId)],
            new ActivityRated());
    }
}
