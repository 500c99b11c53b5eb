using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;

namespace VolunteerBot.Domain.Certificates;

/// <summary>In what part somebody was there.</summary>
public enum ServedAs
{
    TookPart,

    /// <summary>Answered for it: registered it and reported its result.</summary>
    Led,
}

/// <summary>One activity in which somebody served, once it is settled: never a plan, a sign-up or a dispute.</summary>
/// <param name="Unit">The unit it is credited to.</param>
/// <param name="Hours">Approved hours, 0 or more; null while they are not approved.</param>
public sealed record Served(ActivityId Activity, string Title, DateOnly On, OrgUnitId? Unit, decimal? Hours, ServedAs As);

/// <summary>Looking up what somebody did.</summary>
public interface IServed
{
    /// <summary>Everything settled, the newest first; each activity once, however many shifts.</summary>
    ValueTask<ServiceRecord> Of(PersonId person, CancellationToken cancel);
}
