using System.Text.Json;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Domain.Reporting;

/// <summary>Puts a changed template on record as a new version and keeps the former one.</summary>
public static class TemplateSaving
{
    /// <summary>What the audit calls it.</summary>
    public const string Action = "template.saved";

    /// <summary>Whether two say the same; which version each is, and by whom, does not count.</summary>
    public static bool IsSame(ReportTemplate a, ReportTemplate b) => Said(a) == Said(b);

    /// <param name="known">As it is on record; null = it is new.</param>
    public static (ReportTemplate Saved, IReadOnlyList<Change> Changes) Of(ReportTemplate template, Stored<ReportTemplate>? known)
    {
        var saved = template with { Version = (known?.Value.Version ?? 0) + 1 };
        var put = ReportingRecords.Templates.Put(saved, known?.Version ?? 0);
        return (saved, known is null ? [put] : [put, ReportingRecords.TemplateVersions.Put(FormerTemplate.Of(known.Value))]);
    }

    private static string Said(ReportTemplate template) => JsonSerializer.Serialize(template with { Version = 0, By = null }, ReportingRecords.Templates.Json);
}
