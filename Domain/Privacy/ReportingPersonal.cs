using VolunteerBot.Domain.PlanTargets;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Reporting;

namespace VolunteerBot.Domain.Privacy;

/// <summary>
/// Reports and evidence are the units' and stay, under an id that leads nowhere. Nobody is left to be the only one reminded of what they
/// had taken on: the unit is reminded again.
/// </summary>
public sealed class ReportingPersonal(IRecords records) : IPersonalRecords
{
    public IReadOnlyCollection<RecordType> Types =>
    [
        ReportingRecords.Templates, ReportingRecords.TemplateVersions, ReportingRecords.Obligations, ReportingRecords.Reports, ReportingRecords.CalendarLinks, ReportingRecords.PaperTemplates, PlanEvidenceRecords.Type,
    ];

    public async ValueTask<IReadOnlyList<RecordPut>> Of(Traces who, CancellationToken cancel)
    {
        var found = new List<RecordPut>();
        foreach (var unit in await Personal.UnitsOf(records, who, cancel))
        {
            foreach (var obligation in await records.Find(RecordQuery<ReportObligation>.Under(ReportingRecords.Obligations, ReportingRecords.ByUnit, unit.ToString(), int.MaxValue), cancel))
            {
                if (Names(obligation.Value, who))
                    found.Add(ReportingRecords.Obligations, obligation);
                if (await records.Get(ReportingRecords.Reports, obligation.Value.Id, cancel) is { } report && (who.AreOf(report.Value.SavedBy) || report.Value.Versions.Any(v => who.AreOf(v.By))))
                    found.Add(ReportingRecords.Reports, report);
            }
            var links = await records.Find(RecordQuery<CalendarLink>.Equal(ReportingRecords.CalendarLinks, ReportingRecords.LinksByUnit, unit.ToString()), cancel);
            found.AddAll(ReportingRecords.CalendarLinks, links.Where(l => who.AreOf(l.Value.By)));
        }
        found.AddAll(ReportingRecords.Templates, await Personal.Few(records, ReportingRecords.Templates, t => who.AreOf(t.By), cancel));
        found.AddAll(ReportingRecords.TemplateVersions, await Personal.Few(records, ReportingRecords.TemplateVersions, t => who.AreOf(t.Template.By), cancel));
        found.AddAll(ReportingRecords.PaperTemplates, await Personal.Few(records, ReportingRecords.PaperTemplates, t => who.AreOf(t.By), cancel));
        found.AddAll(PlanEvidenceRecords.Type, await Personal.Few(records, PlanEvidenceRecords.Type, e => IsAbout(e, who), cancel));
        return found;
    }

    public async ValueTask<IReadOnlyList<Change>> Forget(Traces who, DateTimeOffset now, CancellationToken cancel)
    {
        // What the ladder still has to say of: little, whatever the number of obligations.
        var ahead = await records.Find(new RecordQuery<ReportObligation>(ReportingRecords.Obligations, ReportingRecords.DueReminders, null, null, int.MaxValue), cancel);
        return [.. ahead.Where(o => who.AreOf(o.Value.TakenBy)).Select(o => ReportingRecords.Obligations.Put(o.Value with { TakenBy = null, MutedStep = null }, o.Version))];
    }

    private static bool Names(ReportObligation o, Traces who) =>
        who.AreOf(o.SubmittedBy) || who.AreOf(o.DecidedBy) || who.AreOf(o.TakenBy) || who.AreOf(o.Asked?.By) || o.Steps.Any(s => s.To.Any(p => who.AreOf(p)));

    private static bool IsAbout(PlanEvidence evidence, Traces who) =>
        who.AreOf(evidence.By) || who.AreOf(evidence.VerifiedBy) || (evidence.Kind == EvidenceKind.CourseDone && who.Ids.Any(i => i.ToString() == evidence.Subject));
}
