using VolunteerBot.Domain.Access;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Domain.Campaigns;

/// <summary>Decides campaigns, and the calls for volunteers of activities.</summary>
public sealed class CampaignDecider(IRecords records, CampaignSettings settings) : IDecider
{
    public Task<Outcome>? Decide(IIntention intention, DecisionContext context, CancellationToken cancel) => intention switch
    {
        SaveCampaign save => Save(save, context, cancel),
        SetCampaignStatus set => Set(set, context, cancel),
        SaveRecruitment save => Save(save, context, cancel),
        SetRecruitmentState set => Set(set, context, cancel),
        _ => null,
    };

    private async Task<Outcome> Save(SaveCampaign save, DecisionContext context, CancellationToken cancel)
    {
        if (!Permissions.May(context.By, Deed.Announce, save.Plan.UnitId, context.Units, context.Today))
            return new Outcome.Refused(null, new NotAllowed());
        if (save.Id is not { } id)
        {
            var made = new Campaign { Id = CampaignId.Of(context.Ids.Next()), Plan = save.Plan, AuthorId = context.By.Id, CreatedAt = context.Now };
            return new Outcome.Done([CampaignRecords.Campaigns.Put(made, 0), context.Audit("campaign.created", "campaigns/" + made.Id)], new CampaignSaved(made, true));
        }
        var (stored, refused) = await Managed(id, context, cancel);
        if (stored is null)
            return refused!;
        var changed = stored.Value with { Plan = save.Plan };
        return new Outcome.Done([CampaignRecords.Campaigns.Put(changed, stored.Version), context.Audit("campaign.changed", "campaigns/" + id)], new CampaignSaved(changed, false));
    }

    private async Task<Outcome> Set(SetCampaignStatus set, DecisionContext context, CancellationToken cancel)
    {
        var (stored, refused) = await Managed(set.Id, context, cancel);
        if (stored is null)
            return refused!;
        var next = stored.Value with { Status = set.Status };
        return new Outcome.Done(
            [CampaignRecords.Campaigns.Put(next, stored.Version), context.Audit("campaign." + set.Status, "campaigns/" + set.Id)], new CampaignStatusSet(next));
    }

    private async Task<Outcome> Save(SaveRecruitment save, DecisionContext context, CancellationToken cancel)
    {
        var (activity, refused) = await Managed(save.ActivityId, context, cancel);
        if (activity is null)
            return refused!;
        if (activity.Value.PhaseAt(context.Now) is ActivityPhase.Finished or ActivityPhase.Cancelled)
            return new Outcome.Refused(null, new TooLateToChange());
        if ((context.Units.Current(activity.Value.Plan.UnitId) ?? activity.Value.Plan.UnitId) is not { } unit)
            return new Outcome.Refused(null, new NoUnitYet());
        var before = await records.Get(CampaignRecords.Recruitments, save.ActivityId.ToString(), cancel);
        var shifts = new List<Shift>();
        foreach (var (plan, i) in save.Shifts.OrderBy(s => s.When.Start).Select((s, i) => (s, i)))
        {
            var old = before?.Value.Shift(i + 1);
            if (old is not null && (plan.Places < old.TakenInAll || old.SkilledTaken.Any(s => plan.Skills.GetValueOrDefault(s.Key) < s.Value)
                || plan.Places - plan.Skills.Values.Sum() < old.Taken))
                return new Outcome.Refused("places", new PlacesTaken(old.No, old.TakenInAll));
            shifts.Add(old is null ? new Shift(i + 1, plan.When, plan.Places, plan.Skills) : old with { When = plan.When, Places = plan.Places, Skills = plan.Skills });
        }
        if (before?.Value.Shifts.Skip(shifts.Count).FirstOrDefault(s => s.TakenInAll + s.Waiting > 0) is { } lost)
            return new Outcome.Refused("places", new PlacesTaken(lost.No, lost.TakenInAll));
        var recruitment = (before?.Value ?? New(activity.Value, unit, save, shifts)) with
        {
            CampaignId = save.CampaignId, Terms = save.Terms, Shifts = shifts, State = RecruitmentState.Open,
        };
        List<Change> changes = [];
        List<Notice> notices = [];
        // More places than before: those who wait are offered them.
        foreach (var shift in shifts.Where(s => s.Waiting > 0))
            recruitment = await new WaitingLine(records, settings).Offer(recruitment, shift.No, context.Now, changes, notices, cancel);
        return new Outcome.Done(
        [
            CampaignRecords.Recruitments.Put(recruitment, before?.Version ?? 0), .. changes, .. CallFollowUps.Reminders(recruitment, context.Now),
            .. await Attendances.CheckInFollowUps.Follow(records, activity.Value, recruitment, cancel),
            ActivityRecords.Type.Put(activity.Value with { CampaignId = save.CampaignId }, activity.Version),
            context.Audit("recruitment.saved", "activities/" + save.ActivityId),
        ], new RecruitmentSaved(recruitment, before is null), notices);
    }

    private static Recruitment New(Activity activity, OrgUnitId unit, SaveRecruitment save, IReadOnlyList<Shift> shifts) => new()
    {
        ActivityId = activity.Id, UnitId = unit, OwnerId = activity.AuthorId, Title = activity.Plan.Title, Place = activity.Plan.Place,
        Terms = save.Terms, Shifts = shifts,
    };

    private async Task<Outcome> Set(SetRecruitmentState set, DecisionContext context, CancellationToken cancel)
    {
        var (activity, refused) = await Managed(set.ActivityId, context, cancel);
        if (activity is null)
            return refused!;
        if (await records.Get(CampaignRecords.Recruitments, set.ActivityId.ToString(), cancel) is not { } stored)
            return new Outcome.Refused(null, new NotFound());
        if (stored.Value.State == RecruitmentState.CalledOff)
            return new Outcome.Refused(null, new AlreadyCancelled());
        var next = stored.Value with { State = set.State };
        return new Outcome.Done(
            [CampaignRecords.Recruitments.Put(next, stored.Version), context.Audit("recruitment." + set.State, "activities/" + set.ActivityId)], new RecruitmentStateSet(next));
    }

    private async ValueTask<(Stored<Campaign>?, Outcome?)> Managed(CampaignId id, DecisionContext context, CancellationToken cancel)
    {
        if (await records.Get(CampaignRecords.Campaigns, id.ToString(), cancel) is not { } stored)
            return (null, new Outcome.Refused(null, new NotFound()));
        return CampaignAccess.MayManage(context.By, stored.Value, context.Units, context.Today) ? (stored, null) : (null, new Outcome.Refused(null, new NotAllowed()));
    }

    private async ValueTask<(Stored<Activity>?, Outcome?)> Managed(ActivityId id, DecisionContext context, CancellationToken cancel)
    {
        if (await records.Get(ActivityRecords.Type, id.ToString(), cancel) is not { } stored)
            return (null, new Outcome.Refused(null, new NotFound()));
        return ActivityAccess.MayManage(context.By, stored.Value, context.Units, context.Today) ? (stored, null) : (null, new Outcome.Refused(null, new NotAllowed()));
    }
}

/// <summary>The activity is credited to no unit, so nobody would hear of the call.</summary>
public sealed record NoUnitYet : IRefusal;

/// <summary>Who may do what with a campaign and a call.</summary>
public static class CampaignAccess
{
    /// <summary>Its author, or somebody who writes to the people of its unit.</summary>
    public static bool MayManage(People.Person person, Campaign campaign, OrgTree units, DateOnly today) =>
        campaign.AuthorId == person.Id || Permissions.May(person, Deed.Announce, units.Current(campaign.Plan.UnitId) ?? campaign.Plan.UnitId, units, today);

    /// <summary>Its owner, or somebody who manages the activities of its unit.</summary>
    public static bool MayManage(People.Person person, Recruitment recruitment, OrgTree units, DateOnly today) =>
        recruitment.OwnerId == person.Id
        || Permissions.May(person, Deed.ManageActivities, units.Current(recruitment.UnitId) ?? recruitment.UnitId, units, today);
}
