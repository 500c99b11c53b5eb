using System.Text.Json.Serialization;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Campaigns;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;

namespace VolunteerBot.Domain.Attendances;

/// <summary>A shift people check in to.</summary>
/// <param name="No">As in the call; 1 where there is no call.</param>
public sealed record CheckInShift(int No, DateTimeOffset StartsAt, DateTimeOffset EndsAt);

/// <summary>How people check in at one activity: what its leader chose, and the secrets of its codes.</summary>
public sealed record CheckInPlan
{
    /// <summary>How far from the place somebody may stand, in metres, where nobody said.</summary>
    public const int UsualRadius = 200;

    /// <summary>Radii to choose from, in metres.</summary>
    public static readonly IReadOnlyList<int> Radii = [50, 100, 200, 500, 1_000];

    /// <summary>Minutes to choose from for the time before and after a shift.</summary>
    public static readonly IReadOnlyList<int> Windows = [15, 30, 60, 120];

    /// <summary>Also its own id.</summary>
    public required ActivityId ActivityId { get; init; }

    public required string Title { get; init; }

    /// <summary>The unit the activity is credited to.</summary>
    public required OrgUnitId UnitId { get; init; }

    public required PersonId OwnerId { get; init; }

    public CampaignId? CampaignId { get; init; }

    public required IReadOnlyList<CheckInShift> Shifts { get; init; }

    /// <summary>Ways open to the volunteers; the leader's roll-call always counts.</summary>
    public IReadOnlyList<CheckInWay> Ways { get; init; } = [CheckInWay.Link, CheckInWay.Code];

    /// <summary>Every one of <see cref="Ways"/> is needed; otherwise any one will do.</summary>
    public bool AllRequired { get; init; }

    /// <summary>Whether people check out too; otherwise they are taken to stay to the end.</summary>
    public bool WithOut { get; init; }

    public GeoPoint? Point { get; init; }

    /// <summary>Metres.</summary>
    public int Radius { get; init; } = UsualRadius;

    /// <summary>How long before a shift people can check in; the edge belongs to it.</summary>
    public TimeSpan Before { get; init; } = TimeSpan.FromHours(1);

    /// <summary>How long after a shift people can check out; the edge belongs to it.</summary>
    public TimeSpan After { get; init; } = TimeSpan.FromHours(1);

    /// <summary>Most hours that one shift counts.</summary>
    public decimal MostHours { get; init; } = 10;

    /// <summary>Six digits to read out; no two plans have the same.</summary>
    public required string Code { get; init; }

    /// <summary>What the changing links are made from; never leaves the store.</summary>
    public required string Secret { get; init; }

    /// <summary>Counts the addresses the leader's page has had; only the newest opens it.</summary>
    public int PageNo { get; init; }

    /// <summary>Ids of stored pictures of the paper list.</summary>
    public IReadOnlyList<string> Papers { get; init; } = [];

    /// <summary>When the leader ended it; from then on people are settled as present or not.</summary>
    public DateTimeOffset? ClosedAt { get; init; }

    [JsonIgnore]
    public DateTimeOffset StartsAt => Shifts.Min(s => s.StartsAt);

    [JsonIgnore]
    public DateTimeOffset EndsAt => Shifts.Max(s => s.EndsAt);

    /// <summary>The shifts of an activity's call or, without one, its time as the only shift.</summary>
    public static IReadOnlyList<CheckInShift> ShiftsOf(Activity activity, Recruitment? call) =>
        call is null ? [new CheckInShift(1, activity.Plan.When.StartInstant, activity.Plan.When.EndInstant)]
            : [.. call.Shifts.Select(s => new CheckInShift(s.No, s.When.StartInstant, s.When.EndInstant))];

    public CheckInShift? Shift(int no) => Shifts.FirstOrDefault(s => s.No == no);

    /// <summary>Whether somebody can come into a shift at an instant.</summary>
    public bool TakesIn(CheckInShift shift, DateTimeOffset at) => at >= shift.StartsAt - Before && at <= shift.EndsAt;

    /// <summary>Whether a location counts here and this one is near enough.</summary>
    public bool Reaches(GeoPoint point) => Ways.Contains(CheckInWay.Location) && Point is { } place && Distances.Between(place, point) <= Radius;

    /// <summary>Whether somebody can leave a shift at an instant.</summary>
    public bool TakesOut(CheckInShift shift, DateTimeOffset at) => at >= shift.StartsAt && at <= shift.EndsAt + After;
}
