using System.Text.Json.Serialization;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Campaigns;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;

namespace VolunteerBot.Domain.Attendances;

/// <summary>Where somebody's attendance stands. That they were not signed up is <see cref="Attendance.IsWalkIn"/>.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AttendanceState>))]
public enum AttendanceState
{
    SignedUp,
    Arrived,
    Completed,
    LeftEarly,
    AbsentWithNotice,
    NoShow,
}

[JsonConverter(typeof(JsonStringEnumConverter<HoursStatus>))]
public enum HoursStatus
{
    /// <summary>The activity is not closed yet, or there are none.</summary>
    None,

    /// <summary>Something is unusual: the leader has to look.</summary>
    Proposed,

    Approved,

    /// <summary>The volunteer says that they are wrong.</summary>
    Disputed,
}

/// <summary>One person at one shift of one activity: what is known of their coming and going, and what it settled to.</summary>
public sealed record Attendance
{
    /// <summary>The id of their sign-up (<see cref="SignUp.IdOf(ActivityId, int, PersonId)"/>), whether they signed up or not.</summary>
    public required string Id { get; init; }

    public required ActivityId ActivityId { get; init; }

    public required int Shift { get; init; }

    /// <summary>Null for somebody whom the bot does not know.</summary>
    public PersonId? PersonId { get; init; }

    /// <summary>How a leader named them; only where there is no <see cref="PersonId"/>.</summary>
    public string? NamedAs { get; init; }

    /// <summary>The unit they came with.</summary>
    public required OrgUnitId Unit { get; init; }

    public CampaignId? CampaignId { get; init; }

    /// <summary>When the shift begins by plan.</summary>
    public required DateTimeOffset StartsAt { get; init; }

    /// <summary>They had no place on the list and came all the same.</summary>
    public bool IsWalkIn { get; init; }

    /// <summary>All evidence, in the order it was received; the order means nothing.</summary>
    public IReadOnlyList<AttendanceEvent> Events { get; init; } = [];

    /// <summary>Several others sent the same point to the last digit; known at the end.</summary>
    public bool SharesSpot { get; init; }

    public AttendanceState State { get; init; }

    public DateTimeOffset? ArrivedAt { get; init; }

    public DateTimeOffset? LeftAt { get; init; }

    /// <summary>In hours, in quarters; null while the activity is open.</summary>
    public decimal? Hours { get; init; }

    public HoursStatus HoursStatus { get; init; }

    /// <summary>What the volunteer says is wrong, in their words.</summary>
    public string? Dispute { get; init; }

    /// <summary>When they said so.</summary>
    public DateTimeOffset? DisputedAt { get; init; }

    /// <summary>How they liked it, 1 to 3; null = not said.</summary>
    public int? Rating { get; init; }

    /// <summary>What they would do otherwise, in their words.</summary>
    public string? Comment { get; init; }

    /// <summary>Whether they were there: what counts as a participation.</summary>
    [JsonIgnore]
    public bool TookPart => State is AttendanceState.Arrived or AttendanceState.Completed or AttendanceState.LeftEarly;

    /// <summary>What the leader should know of their locations; nothing where another way proves the same without doubt.</summary>
    [JsonIgnore]
    public IReadOnlyList<LocationDoubt> Doubts => Events.Any(e => e is { Mark: AttendanceMark.In, Doubts.Count: 0 } && !(SharesSpot && e.Spot is not null)) ? []
        : [.. Events.SelectMany(e => e.Doubts).Concat(SharesSpot ? [LocationDoubt.SamePoint] : []).Distinct()];

    /// <summary>With one more piece of evidence, settled anew; the same when it is known already.</summary>
    public Attendance With(AttendanceEvent found, CheckInPlan plan) =>
        Events.Any(e => e.Id == found.Id) ? this : (this with { Events = [.. Events, found] }).Settle(plan);

    public Attendance Settle(CheckInPlan plan) => Settling.Settle(this, plan);
}
