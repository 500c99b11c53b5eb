using System.Text.Json.Serialization;
using VolunteerBot.Domain.People;

namespace VolunteerBot.Domain.Attendances;

/// <summary>By what somebody's coming or going is known.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CheckInWay>))]
public enum CheckInWay
{
    /// <summary>The link on the leader's phone, which changes every half minute.</summary>
    Link,

    /// <summary>The code read out on the spot.</summary>
    Code,

    /// <summary>A shared location within the radius.</summary>
    Location,

    /// <summary>The leader called the list.</summary>
    RollCall,

    /// <summary>A decision of the leader, with a reason; outweighs everything else.</summary>
    Correction,
}

/// <summary>What an event says.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AttendanceMark>))]
public enum AttendanceMark
{
    In,
    Out,
    Absent,
    AbsentWithNotice,
}

/// <summary>A piece of evidence. It is never changed or taken away.</summary>
/// <param name="Id">Unique within its attendance; the same message told twice is one event.</param>
/// <param name="At">The platform's own time stamp.</param>
/// <param name="ReceivedAt">When it reached the bot, maybe hours later.</param>
/// <param name="By">Who said so: the volunteer or the leader.</param>
public sealed record AttendanceEvent(string Id, AttendanceMark Mark, CheckInWay Way, DateTimeOffset At, DateTimeOffset ReceivedAt, PersonId By)
{
    /// <summary>Why; of corrections.</summary>
    public string? Reason { get; init; }

    /// <summary>Why the leader should look at it; of locations.</summary>
    public IReadOnlyList<LocationDoubt> Doubts { get; init; } = [];

    /// <summary>A mark of the point to the last digit, by which equal ones are told; the point itself is not kept.</summary>
    public string? Spot { get; init; }

    /// <summary>The hours the leader decided on; of corrections.</summary>
    public decimal? Hours { get; init; }
}
