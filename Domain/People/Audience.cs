using VolunteerBot.Domain.Organisation;

namespace VolunteerBot.Domain.People;

/// <summary>Whom to reach: everybody who takes alerts and belongs to one of the units or to something below it, each once.</summary>
/// <param name="Roots">Units of today; <see cref="OrgUnitId.Everything"/> = everybody.</param>
public sealed record AudienceQuery(IReadOnlyCollection<OrgUnitId> Roots)
{
    public AudienceQuery(OrgUnitId root) : this([root])
    {
    }

    /// <summary>Only those who want to hear of this kind of activity (<see cref="Person.Topics"/>); null = of anything.</summary>
    public string? Topic { get; init; }

    /// <summary>Only those who have at least one of these skills; none = anybody.</summary>
    public IReadOnlyCollection<string> Skills { get; init; } = [];
}

/// <summary>Somebody of an audience.</summary>
/// <param name="Cursor">Where in the audience they stand: reading can go on after it, also in another process.</param>
public sealed record AudienceMember(Person Person, string Cursor);

/// <summary>Finds who is to be reached. Counting is cheap at any size; reading streams, a unit at a time.</summary>
public interface IAudience
{
    /// <summary>How many are reached, without reading them.</summary>
    ValueTask<int> Count(AudienceQuery query, CancellationToken cancel);

    /// <summary>
    /// Those who are reached, in an order that stays the same. Who joins, leaves or moves meanwhile may be among them or not, but
    /// nobody comes twice in one reading unless they move between units.
    /// </summary>
    /// <param name="after">A <see cref="AudienceMember.Cursor"/> to go on after; null = from the first.</param>
    IAsyncEnumerable<AudienceMember> Read(AudienceQuery query, string? after, CancellationToken cancel);
}

/// <summary>How somebody stands in the indexes by which audiences are counted and read.</summary>
public static class AudienceKeys
{
    /// <summary>Somebody in more units counts in the first so many of them; it keeps the key short.</summary>
    public const int MostUnits = 5;

    /// <summary>
    /// The units somebody belongs to: their own, and those in which they hold a role without an end. A role that ends (acting for somebody,
    /// an office handed over) makes nobody a member. In a fixed order.
    /// </summary>
    public static IReadOnlyList<OrgUnitId> UnitsOf(Person person)
    {
        var units = person.Roles.Where(r => r.To is null && r.UnitId != OrgUnitId.Everything).Select(r => r.UnitId);
        return [.. (person.HomeUnit is { } home ? units.Prepend(home) : units).Distinct().Take(MostUnits).OrderBy(u => u.ToString(), StringComparer.Ordinal)];
    }

    /// <summary>Under which units somebody is read.</summary>
    public static IEnumerable<string> Units(Person person) => person.TakesAlerts ? UnitsOf(person).Select(u => u.ToString()) : [];

    /// <summary>
    /// All that counting looks at: <c>unit,unit|topic,topic|skill,skill</c>. Who has the same of it stands under one key, so a count
    /// reads as many keys as there are different ones. Null when they are in no audience.
    /// </summary>
    public static string? Of(Person person) => person.TakesAlerts && UnitsOf(person) is { Count: > 0 } units
        ? string.Join(',', units) + "|" + string.Join(',', person.Topics.Order(StringComparer.Ordinal)) + "|" + string.Join(',', person.Skills.Order(StringComparer.Ordinal))
        : null;
}
