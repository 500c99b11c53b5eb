using VolunteerBot.Domain.People;

namespace VolunteerBot.Domain.Joining;

/// <summary>
/// Those who look after the system. One record, so that two of them cannot take the role from one another at the same instant and leave
/// nobody.
/// </summary>
public sealed record Administrators(IReadOnlyList<PersonId> People)
{
    public const string TheId = "administrators";
}
