using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Domain.Reporting;

/// <summary>Looking at reporting.</summary>
public interface IReporting
{
    /// <summary>Every template in use, by code.</summary>
    ValueTask<IReadOnlyDictionary<string, ReportTemplate>> Templates(CancellationToken cancel);

    /// <summary>The template an obligation stands under: as it was when the report was handed in, else as it is now; null when it is gone.</summary>
    ValueTask<ReportTemplate?> TemplateOf(ReportObligation obligation, CancellationToken cancel);

    /// <summary>The working days of Vietnam, with the notices that were entered.</summary>
    ValueTask<WorkingCalendar> Calendar(CancellationToken cancel);

    ValueTask<ReportObligation?> Find(string id, CancellationToken cancel);

    /// <summary>What units owe or owed between two due days, inclusive, the earliest due first; former units they answer for included.</summary>
    ValueTask<IReadOnlyList<ReportObligation>> Of(IReadOnlyCollection<OrgUnitId> units, OrgTree tree, DateOnly from, DateOnly to, CancellationToken cancel);

    /// <summary>Everything asked for one period of a template.</summary>
    ValueTask<IReadOnlyList<ReportObligation>> OfPeriod(string template, string period, CancellationToken cancel);

    /// <summary>Everything asked for one period of several templates.</summary>
    ValueTask<IReadOnlyList<ReportObligation>> OfPeriod(IReadOnlyCollection<string> templates, string period, CancellationToken cancel);

    /// <summary>
    /// What is owed or waits to be approved: all that goes to these units, and what goes to units below them, former ones included, and
    /// is due on a day or later.
    /// </summary>
    ValueTask<IReadOnlyList<ReportObligation>> Unsettled(IReadOnlyCollection<OrgUnitId> receivers, OrgTree tree, DateOnly belowFrom, CancellationToken cancel);

    ValueTask<Report?> Report(string id, CancellationToken cancel);

    /// <summary>The filled form; null when there is no such obligation or its template is gone.</summary>
    ValueTask<ReportForm?> Form(string id, OrgTree tree, CancellationToken cancel);

    /// <summary>The activities behind a form's own figures, the latest first.</summary>
    ValueTask<IReadOnlyList<Activity>> Behind(ReportObligation obligation, OrgTree tree, CancellationToken cancel);

    /// <summary>A unit's own form for a report; null = the usual one.</summary>
    ValueTask<PaperTemplate?> PaperOf(OrgUnitId unit, string template, CancellationToken cancel);

    ValueTask<CalendarLink?> CalendarOf(OrgUnitId unit, CancellationToken cancel);
}
