using System.Runtime.CompilerServices;
using VolunteerBot.Dialogs.Reporting;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Reporting;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Bot.Cli;

/// <summary>
/// The templates of reports, a row a figure or passage, as an import reads them. Once-only requests are left out: a sheet has no place for
/// their day.
/// </summary>
internal static class TemplateRows
{
    public static async IAsyncEnumerable<Dictionary<string, object?>> Of(IRecords records, TimeProvider clock, [EnumeratorCancellation] CancellationToken cancel)
    {
        var units = new OrgTree((await OrganisationDecider.All(records, cancel)).Values, VietnamTime.DateOf(clock.GetUtcNow()));
        var found = await records.Find(new RecordQuery<ReportTemplate>(ReportingRecords.Templates, ReportingRecords.AllTemplates, null, null, int.MaxValue), cancel);
        foreach (var template in found.Select(t => t.Value).Where(t => !t.IsOnce))
        {
            var table = TemplateTable.Of(template, units);
            foreach (var row in table.Skip(1))
                yield return table[0].Zip(row).ToDictionary(cell => (string)cell.First!, cell => cell.Second);
        }
    }
}
