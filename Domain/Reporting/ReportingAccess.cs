using VolunteerBot.Domain.Access;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;

namespace VolunteerBot.Domain.Reporting;

/// <summary>Who writes, approves and asks for reports: the table of <see cref="AccessTable"/>, applied to an obligation.</summary>
public static class ReportingAccess
{
    public static Deed Writing(ReportLine line) => line == ReportLine.State ? Deed.SubmitStateReports : Deed.SubmitReports;

    /// <summary>Somebody of the unit that answers for it today.</summary>
    public static bool MaySubmit(Person person, ReportObligation o, ReportLine line, OrgTree units, DateOnly today) =>
        o.AnsweringUnit(units) is { } unit && Permissions.May(person, Writing(line), unit, units, today);

    /// <summary>Somebody of the unit it goes to, or of one above; at the top the leader, who signs.</summary>
    public static bool MayDecide(Person person, ReportObligation o, OrgTree units, DateOnly today) => DecidingUnit(o, units) is var (unit, deed)
        && unit is { } at && Permissions.May(person, deed, at, units, today);

    public static (OrgUnitId? Unit, Deed Deed) DecidingUnit(ReportObligation o, OrgTree units) =>
        o.ReceiverId is { } receiver ? (units.Current(receiver), Deed.VerifyResults) : (o.AnsweringUnit(units), Deed.SignReports);

    /// <summary>Whether somebody may see what is in it: whoever may write it or decide it, and those who see the unit's figures.</summary>
    public static bool MaySee(Person person, ReportObligation o, OrgTree units, DateOnly today) =>
        o.AnsweringUnit(units) is { } unit && Permissions.May(person, Deed.SeeFigures, unit, units, today) || MayDecide(person, o, units, today);

    /// <summary>Ask units below for something, and change what is asked for regularly.</summary>
    public static bool MayAsk(Person person, OrgUnitId within, OrgTree units, DateOnly today) =>
        Permissions.May(person, Deed.VerifyResults, within, units, today);

    /// <summary>Units for which the person writes reports.</summary>
    public static IReadOnlyList<OrgUnitId> WritesFor(Person person, OrgTree units, DateOnly today) =>
        [.. person.RolesOn(today).Select(r => r.UnitId).Distinct()
            .Where(u => Permissions.May(person, Deed.SubmitReports, u, units, today) || Permissions.May(person, Deed.SubmitStateReports, u, units, today))];

    /// <summary>Units at which the person decides about reports that come in.</summary>
    public static IReadOnlyList<OrgUnitId> ReceivesAt(Person person, OrgTree units, DateOnly today) =>
        [.. person.RolesOn(today).Select(r => r.UnitId).Where(u => u != OrgUnitId.Everything).Distinct().Where(u => Permissions.May(person, Deed.VerifyResults, u, units, today))];
}

/// <summary>Who is told about a report: those who hold the roles today, without anybody whose stand-in acts for them.</summary>
public static class ReportReaders
{
    /// <summary>
    /// Those who should hear of something in a unit. Somebody on leave has handed the role to a stand-in: the stand-in hears instead.
    /// </summary>
    public static IReadOnlyList<Person> Of(IReadOnlyList<Person> holders, OrgUnitId unit, IReadOnlyCollection<Role> roles, DateOnly today)
    {
        var away = holders.SelectMany(h => h.RolesOn(today)).Where(r => r.UnitId == unit && roles.Contains(r.Role)).Select(r => r.ActingFor).OfType<PersonId>().ToHashSet();
        return [.. holders.Where(h => !away.Contains(h.Id)).OrderBy(h => h.Id.ToString(), StringComparer.Ordinal)];
    }
}
