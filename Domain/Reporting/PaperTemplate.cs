using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;

namespace VolunteerBot.Domain.Reporting;

/// <summary>A unit's own docx for a report, with placeholders such as <c>{{so.ParticipationTurns}}</c> that are filled in.</summary>
/// <param name="Id"><see cref="IdOf"/>: one for a unit and a report; a new one takes the place of the old.</param>
/// <param name="Template">Code of the report's template.</param>
public sealed record PaperTemplate(string Id, OrgUnitId UnitId, string Template, string FileId, string Name, PersonId By, DateTimeOffset At)
{
    public static string IdOf(OrgUnitId unit, string template) => unit + "-" + template;
}

/// <summary>Use a docx with placeholders for a report of a unit; null takes the usual form again.</summary>
public sealed record SavePaperTemplate(OrgUnitId Unit, string Template, string? FileId, string? Name) : IIntention;

public sealed record PaperTemplateSaved(ReportTemplate Template, bool IsOwn) : IReceipt;
