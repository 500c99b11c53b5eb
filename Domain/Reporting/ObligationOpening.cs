using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Domain.Reporting;

/// <summary>Which units owe a period of a template, as obligations to be stored.</summary>
public static class ObligationOpening
{
    /// <param name="top">Only this unit and those below it owe it: the one whose campaign it is; null = the whole of the template.</param>
    /// <param name="units">The tree of the day on which the data close (of today where that lies further ahead than is known).</param>
    public static IEnumerable<ReportObligation> Of(ReportTemplate template, ReportingPeriod period, OrgTree units, WorkingCalendar calendar, DateOnly today, OrgUnitId? top = null)
    {
        var wanted = template.OnlyUnits.Count > 0 ? template.OnlyUnits : units.Subtree(top ?? template.Within);
        foreach (var id in wanted)
        {
            if (units.Find(id) is not { } unit || units.VersionOf(id) is not { } version)
                continue;
            if (template.DueFor(version.Kind, unit.System, period, calendar) is not { } due)
                continue;
            yield return New(template, period, id, Receiver(template, id, version), due, today, calendar);
        }
    }

    /// <summary>A report for training: due in three days, counted nowhere, reminded of never.</summary>
    public static ReportObligation Practice(ReportTemplate template, ReportingPeriod period, OrgUnitId unit, OrgUnitId? receiver, DateOnly today, WorkingCalendar calendar)
    {
        var due = calendar.Add(today, 3);
        return New(template, period, unit, receiver, new DueDate(due, due), today, calendar) with
        {
            Id = ReportObligation.IdOf("tap." + template.Code, Keys(today), unit), IsPractice = true, NextAt = null,
        };
    }

    /// <summary>What is owed of a campaign whose days were changed; null when nothing changes. More time that was given stays.</summary>
    public static ReportObligation? Moved(ReportObligation o, ReportTemplate template, ReportingPeriod period, OrgTree units, WorkingCalendar calendar)
    {
        if (!o.IsOwed || o.Period == period || units.Find(o.UnitId) is not { } unit || units.VersionOf(o.UnitId) is not { } version)
            return null;
        var due = template.DueFor(version.Kind, unit.System, period, calendar) ?? new DueDate(o.NominalDue, o.Due);
        return LadderPlan.Replanned(o.IsExtended ? o with { Period = period } : o with { Period = period, NominalDue = due.Nominal, Due = due.Effective }, template, calendar);
    }

    private static string Keys(DateOnly day) => Records.Keys.Of(day);

    private static ReportObligation New(
        ReportTemplate template, ReportingPeriod period, OrgUnitId unit, OrgUnitId? receiver, DueDate due, DateOnly today, WorkingCalendar calendar)
    {
        var opens = template.OpensOn(period);
        return LadderPlan.Replanned(new ReportObligation
        {
            Id = ReportObligation.IdOf(template.Code, period.Key, unit), Template = template.Code, TemplateVersion = template.Version, Period = period,
            UnitId = unit, ReceiverId = receiver, NominalDue = due.Nominal, Due = due.Effective, OpensOn = opens > today ? opens : today,
        }, template, calendar);
    }

    /// <summary>What is asked of chosen units goes to the one who asked; everything else to the unit above.</summary>
    private static OrgUnitId? Receiver(ReportTemplate template, OrgUnitId unit, OrgUnitVersion version) =>
        template.To is { } to && to != unit ? to : unit == template.Within ? version.ParentId : template.OnlyUnits.Count > 0 ? template.Within : version.ParentId;
}
