using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Campaigns;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;

namespace VolunteerBot.Domain.Attendances;

/// <summary>Looking at check-in plans and attendance.</summary>
public interface ICheckIns
{
    ValueTask<CheckInPlan?> Plan(ActivityId id, CancellationToken cancel);

    /// <summary>The open plans of a leader from an instant on, the first to begin first.</summary>
    ValueTask<IReadOnlyList<CheckInPlan>> OpenOf(PersonId owner, DateTimeOffset from, CancellationToken cancel);

    /// <summary>The open plan to which a person who shares their location now would check in; null when there is none.</summary>
    ValueTask<CheckInPlan?> Expecting(PersonId person, DateTimeOffset now, CancellationToken cancel);

    /// <summary>The open plan a location belongs to that takes people in now, whoever they are: the nearest of several; null when there is none.</summary>
    /// <param name="metres">So far off counts too, where the plan's own radius is smaller; at most the largest of <see cref="CheckInPlan.Radii"/>.</param>
    ValueTask<CheckInPlan?> Around(GeoPoint point, int metres, DateTimeOffset now, CancellationToken cancel);

    /// <summary>Everybody's attendance at an activity.</summary>
    ValueTask<IReadOnlyList<Attendance>> At(ActivityId activity, CancellationToken cancel);

    /// <summary>The attendance of those who came with these units, or with what went into them since, between two instants.</summary>
    ValueTask<IReadOnlyList<Attendance>> Of(IReadOnlyCollection<OrgUnitId> units, DateTimeOffset from, DateTimeOffset to, CancellationToken cancel);

    /// <summary>The attendance at all activities of a campaign.</summary>
    ValueTask<IReadOnlyList<Attendance>> Of(CampaignId campaign, CancellationToken cancel);

    /// <summary>A person's attendance between two instants.</summary>
    ValueTask<IReadOnlyList<Attendance>> Of(PersonId person, DateTimeOffset from, DateTimeOffset to, CancellationToken cancel);
}
