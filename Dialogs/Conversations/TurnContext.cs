using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Dialogs.Conversations;

/// <summary>Who speaks, when, and what the organisation looks like: what every flow and view of a turn may know.</summary>
/// <param name="IsKnown">Whether the person is on record; a newcomer is put on record with the first thing they decide.</param>
public sealed record TurnContext(Person Person, bool IsKnown, OrgTree Units, DateTimeOffset Now, string Language)
{
    public DateOnly Today => VietnamTime.DateOf(Now);

    /// <summary>The address they write from.</summary>
    public string? From { get; init; }

    /// <summary>The group chat this is said in; null in a private chat.</summary>
    public string? Group { get; init; }

    /// <summary>
    /// The year of birth of somebody not on record who said that they are a child and waits for a guardian: another year said afterwards
    /// opens nothing.
    /// </summary>
    public int? ChildsYear { get; init; }

    /// <summary>The unit the group chat belongs to.</summary>
    public OrgUnitId? GroupUnit { get; init; }

    /// <summary>Units the person acts for, the likeliest first.</summary>
    public IReadOnlyList<OrgUnitId> OwnUnits =>
    [
        .. new[] { GroupUnit, Person.HomeUnit }.OfType<OrgUnitId>().Concat(ActivityAccess.UnitsOf(Person, Today))
            .Select(u => Units.Current(u)).OfType<OrgUnitId>().Distinct(),
    ];

    /// <summary>Whether they hold a role that verifies results anywhere.</summary>
    public bool IsVerifier => Person.RolesOn(Today).Any(r => ActivityAccess.Verifying.Contains(r.Role));
}

/// <summary>The services of a turn: those of the host, and the turn's own context.</summary>
internal sealed class TurnServices(IServiceProvider host, TurnContext context) : IServiceProvider
{
    public object? GetService(Type serviceType) => serviceType == typeof(TurnContext) ? context : host.GetService(serviceType);
}
