using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;

namespace VolunteerBot.Domain.Campaigns;

/// <summary>Looking at campaigns, calls for volunteers and sign-ups.</summary>
public interface ICampaigns
{
    ValueTask<Campaign?> Find(CampaignId id, CancellationToken cancel);

    /// <summary>All campaigns whose last day is not before a day, the first to begin first.</summary>
    ValueTask<IReadOnlyList<Campaign>> Since(DateOnly day, CancellationToken cancel);

    ValueTask<Recruitment?> Recruitment(ActivityId id, CancellationToken cancel);

    /// <summary>Open calls of these units, the next to begin first, at most 50.</summary>
    ValueTask<IReadOnlyList<Recruitment>> Open(IReadOnlyCollection<OrgUnitId> units, DateTimeOffset now, CancellationToken cancel);

    /// <summary>Calls under a campaign, by when they begin, at most 200.</summary>
    ValueTask<IReadOnlyList<Recruitment>> Under(CampaignId campaign, CancellationToken cancel);

    /// <summary>A person's sign-ups from an instant on, the next first.</summary>
    ValueTask<IReadOnlyList<SignUp>> Of(PersonId person, DateTimeOffset from, CancellationToken cancel);

    /// <summary>How people answered a call.</summary>
    ValueTask<CallAnswers> Answers(Recruitment call, CancellationToken cancel);

    /// <summary>Those on a shift's list in one state, in line order, at most <paramref name="limit"/>.</summary>
    ValueTask<IReadOnlyList<SignUp>> On(ActivityId activity, int shift, SignUpState state, int limit, CancellationToken cancel);
}

/// <param name="None">Who got an announcement of it and has not answered, as far as is known.</param>
public sealed record CallAnswers(int No, int Later, int None);

/// <summary>Whose calls a person hears of: their own unit's, those above it, and everything beside it under the same parent.</summary>
public static class CallReach
{
    private const int MostUnits = 150;

    public static IReadOnlyList<OrgUnitId> Of(IEnumerable<OrgUnitId> own, OrgTree units)
    {
        var reach = new List<OrgUnitId>();
        foreach (var unit in own)
        {
            reach.Add(unit);
            reach.AddRange(units.Above(unit));
            if (units.ParentOf(unit) is { } parent)
                reach.AddRange(units.Below(parent));
            reach.AddRange(units.Below(unit));
        }
        return [.. reach.Distinct().Take(MostUnits)];
    }
}
