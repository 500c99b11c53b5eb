using VolunteerBot.Domain.Access;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;

namespace VolunteerBot.Domain.Certificates;

/// <summary>Who may issue certificates, and for which unit they then sign.</summary>
public static class CertificateIssuers
{
    /// <summary>At most so many are told of one request.</summary>
    private const int MostTold = 3;

    /// <summary>Those who are told: of the nearest unit, going up, in which somebody may issue it.</summary>
    public static async ValueTask<IReadOnlyList<Person>> Of(
        PersonId asker, OrgUnitId unit, OrgTree units, IPeople people, DateOnly today, CancellationToken cancel)
    {
        foreach (var level in units.Above(unit).Prepend(unit))
        {
            var holders = (await people.Holding(level, Permissions.RolesWith(Deed.IssueCertificates), cancel)).Where(p => p.Id != asker).ToList();
            if (holders.Count > 0)
                return [.. holders.Take(MostTold)];
        }
        return [];
    }

    /// <summary>The nearest unit, going up, in which somebody holds a role that issues; null when they may not.</summary>
    public static (OrgUnitId Unit, Role As)? SeatOf(Person person, OrgUnitId unit, OrgTree units, DateOnly today)
    {
        foreach (var level in units.Above(unit).Prepend(unit))
        {
            var held = person.RolesOn(today).FirstOrDefault(r => units.Current(r.UnitId) == level && (AccessTable.Of(r.Role, Deed.IssueCertificates) & Permissions.Relation(unit, level, units)) != 0);
            if (held is not null)
                return (level, held.Role);
        }
        return null;
    }

    /// <summary>Units in which somebody issues.</summary>
    public static IReadOnlyList<OrgUnitId> UnitsOf(Person person, OrgTree units, DateOnly today) =>
    [
        .. person.RolesOn(today).Where(r => AccessTable.Of(r.Role, Deed.IssueCertificates) != Scope.Nowhere).Select(r => units.Current(r.UnitId)).OfType<OrgUnitId>().Distinct(),
    ];
}
