using System.Text.Json.Serialization;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Domain.Activities;

[JsonConverter(typeof(TypedIdConverter<ActivityId>))]
public readonly record struct ActivityId(Guid Value) : ITypedId<ActivityId>
{
    public static ActivityId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString("N");
}

/// <summary>Stored states of an activity. "Upcoming", "running" and "finished" follow from the clock and are never stored.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ActivityStatus>))]
public enum ActivityStatus
{
    Planned,
    Reported,
    Verified,
    Returned,
    Cancelled,
    Merged,
}

/// <summary>Where in its life an activity stands at an instant.</summary>
public enum ActivityPhase
{
    Upcoming,
    Running,
    Finished,
    Cancelled,
}

/// <summary>What people say of an activity before it takes place; everything in it can be changed until it is over.</summary>
/// <param name="Kind">A code of <see cref="ActivityKinds"/>.</param>
/// <param name="UnitId">The unit it is credited to; null until the person has said which.</param>
/// <param name="ExpectedPeople">People expected, 1 to 100,000; null when not said.</param>
public sealed record ActivityDraft(
    string Title, string Kind, TimeSlot When, Place Place, OrgUnitId? UnitId, int? ExpectedPeople, string? Note)
{
    /// <summary>A short mark of all of it, to notice that somebody else changed it meanwhile.</summary>
    public string Mark() => Fingerprints.Of(ToString());
}

/// <summary>One volunteer activity of one unit at one place and time.</summary>
public sealed record Activity
{
    public required ActivityId Id { get; init; }

    public required ActivityDraft Plan { get; init; }

    /// <summary>Who registered it.</summary>
    public required PersonId AuthorId { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public ActivityStatus Status { get; init; }

    public string? CancelReason { get; init; }

    /// <summary>The activity whose plan was copied to another day.</summary>
    public ActivityId? CopyOf { get; init; }

    public ActivityResult? Result { get; init; }

    /// <summary>The campaign it is a part of.</summary>
    public Campaigns.CampaignId? CampaignId { get; init; }

    /// <summary>With <see cref="ActivityStatus.Merged"/>: the one it went into.</summary>
    public ActivityId? MergedInto { get; init; }

    /// <summary>Another unit's activity that is probably the same; its leader was asked.</summary>
    public ActivityId? MaybeSame { get; init; }

    /// <summary>Those it was said not to be.</summary>
    public IReadOnlyList<ActivityId> NotSameAs { get; init; } = [];

    /// <summary>Where it stands at an instant.</summary>
    public ActivityPhase PhaseAt(DateTimeOffset now) =>
        Status is ActivityStatus.Cancelled or ActivityStatus.Merged ? ActivityPhase.Cancelled
        : now < Plan.When.StartInstant ? ActivityPhase.Upcoming
        : now < Plan.When.EndInstant && Result is null ? ActivityPhase.Running
        : ActivityPhase.Finished;

    /// <summary>Whether a result is still owed.</summary>
    public bool OwesResultAt(DateTimeOffset now) =>
        Status is ActivityStatus.Planned or ActivityStatus.Returned && now >= Plan.When.StartInstant;
}
