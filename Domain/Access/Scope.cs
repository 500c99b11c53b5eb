namespace VolunteerBot.Domain.Access;

/// <summary>Where, seen from the unit a role is held in.</summary>
[Flags]
public enum Scope
{
    Nowhere = 0,

    /// <summary>In the unit itself.</summary>
    Own = 1,

    /// <summary>In any unit below it, however deep.</summary>
    Below = 2,

    /// <summary>In the units above it.</summary>
    Above = 4,

    /// <summary>Anywhere else.</summary>
    Beside = 8,

    Subtree = Own | Below,
    Everywhere = Own | Below | Above | Beside,
}
