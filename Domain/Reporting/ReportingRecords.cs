using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Domain.Reporting;

/// <summary>A period whose obligations are all there.</summary>
/// <param name="Id">Template and period.</param>
public sealed record OpenedPeriod(string Id, DateTimeOffset At, int Count);

/// <summary>The secret under which a unit's deadlines can be subscribed to.</summary>
/// <param name="Token">Long and random; whoever has it sees the deadlines of the unit and nothing else.</param>
public sealed record CalendarLink(string Token, OrgUnitId UnitId, DateTimeOffset At, People.PersonId By);

/// <summary>A template as it was before it changed.</summary>
/// <param name="Id"><see cref="IdOf"/></param>
public sealed record FormerTemplate(string Id, ReportTemplate Template)
{
    public static string IdOf(string code, int version) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{code}.{version}");

    public static FormerTemplate Of(ReportTemplate template) => new(IdOf(template.Code, template.Version), template);
}

/// <summary>How reporting is stored.</summary>
public static class ReportingRecords
{
    public static readonly RecordIndex<ReportTemplate> AllTemplates = RecordIndex<ReportTemplate>.By("code", t => t.Code);

    public static readonly RecordType<ReportTemplate> Templates =
        new("reportTemplates", DomainJson.Default.ReportTemplate, t => t.Code, AllTemplates) { IsMarked = true };

    public static readonly RecordType<FormerTemplate> TemplateVersions = new("reportTemplateVersions", DomainJson.Default.FormerTemplate, t => t.Id);

    /// <summary>By who answers for it, then due day.</summary>
    public static readonly RecordIndex<ReportObligation> ByUnit =
        RecordIndex<ReportObligation>.By("unit", o => Keys.Of(o.UnitId.ToString(), Keys.Of(o.Due)));

    /// <summary>Template and period, then unit: everything asked for at once.</summary>
    public static readonly RecordIndex<ReportObligation> ByPeriod =
        RecordIndex<ReportObligation>.By("period", o => o.IsPractice ? null : Keys.Of(o.Template, o.Period.Key, o.UnitId.ToString()));

    /// <summary>What the ladder has still to say, by when. Little, whatever the number of obligations.</summary>
    public static readonly RecordIndex<ReportObligation> DueReminders =
        RecordIndex<ReportObligation>.By("next", o => o.NextAt is { } at ? Keys.Of(at) : null);

    /// <summary>What is not settled, by the unit it goes to, then due day: owed, or waiting to be approved.</summary>
    public static readonly RecordIndex<ReportObligation> Unsettled = RecordIndex<ReportObligation>.By("unsettled",
        o => !o.IsPractice && (o.IsOwed || o.State == ObligationState.Submitted) && o.ReceiverId is { } to ? Keys.Of(to.ToString(), Keys.Of(o.Due)) : null);

    public static readonly RecordType<ReportObligation> Obligations =
        new("reportObligations", DomainJson.Default.ReportObligation, o => o.Id, ByUnit, ByPeriod, DueReminders, Unsettled);

    public static readonly RecordType<Report> Reports = new("reports", DomainJson.Default.Report, r => r.Id);

    public static readonly RecordType<OpenedPeriod> Opened = new("openedPeriods", DomainJson.Default.OpenedPeriod, p => p.Id);

    /// <summary>Days of the calendar that are not what the law alone says.</summary>
    public static readonly RecordIndex<CalendarDay> AllDays = RecordIndex<CalendarDay>.By("date", d => Keys.Of(d.Date));

    public static readonly RecordType<CalendarDay> Days =
        new("calendarDays", DomainJson.Default.CalendarDay, d => Keys.Of(d.Date), AllDays) { IsMarked = true };

    public static readonly RecordIndex<CalendarLink> LinksByUnit = RecordIndex<CalendarLink>.By("unit", l => l.UnitId.ToString());

    public static readonly RecordType<CalendarLink> CalendarLinks = new("calendarLinks", DomainJson.Default.CalendarLink, l => l.Token, LinksByUnit);

    public static readonly RecordType<PaperTemplate> PaperTemplates = new("paperTemplates", DomainJson.Default.PaperTemplate, t => t.Id);

    /// <summary>All obligations of a template's period, in the order of the units' ids.</summary>
    public static RecordQuery<ReportObligation> OfPeriod(string template, string period) =>
        RecordQuery<ReportObligation>.Under(Obligations, ByPeriod, Keys.Of(template, period), int.MaxValue);

    /// <summary>Of one unit so many are looked at.</summary>
    public const int MostOfUnit = 500;

    /// <summary>What a unit owes or owed between two due days, both inclusive.</summary>
    public static KeyRange KeysOfUnit(OrgUnitId unit, DateOnly from, DateOnly to) => new(Keys.Of(unit.ToString(), Keys.Of(from)), Keys.Of(unit.ToString(), Keys.Of(to)));

    /// <summary>What the ladder should say up to an instant.</summary>
    public static RecordQuery<ReportObligation> DueBy(DateTimeOffset now, int limit) => new(Obligations, DueReminders, null, Keys.Of(now), limit);
}
