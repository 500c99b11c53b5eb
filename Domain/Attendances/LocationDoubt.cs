using System.Text.Json.Serialization;

namespace VolunteerBot.Domain.Attendances;

/// <summary>Why a location may not be where somebody stands. It counts all the same, and the leader looks at it.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<LocationDoubt>))]
public enum LocationDoubt
{
    /// <summary>The message was passed on from somebody else.</summary>
    Forwarded,

    /// <summary>The phone itself does not know it to within the radius.</summary>
    Inexact,

    /// <summary>They were at another activity, and nobody travels so fast.</summary>
    ImpossibleTravel,

    /// <summary>Several people sent the same point to the last digit.</summary>
    SamePoint,
}

/// <summary>What a platform says of a shared location.</summary>
/// <param name="IsForwarded">Passed on from another chat.</param>
/// <param name="IsLive">Shared as it moves, which is harder to make up than a point on the map.</param>
/// <param name="Accuracy">In metres; null where it does not say.</param>
public sealed record LocationHints(bool IsForwarded, bool IsLive, double? Accuracy);
