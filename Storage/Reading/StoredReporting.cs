using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Reporting;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Storage.Reading;

/// <summary>Reporting as it is stored. Templates and the calendar are few and change seldom: they are kept until they do.</summary>
public sealed class StoredReporting(IRecords records, IChangeMarks marks, TimeProvider clock) : IReporting
{
    private sealed record Kept<T>(T Value, long Changes);

    private volatile Kept<IReadOnlyDictionary<string, ReportTemplate>>? _templates;
    private volatile Kept<WorkingCalendar>? _calendar;

    public async ValueTask<IReadOnlyDictionary<string, ReportTemplate>> Templates(CancellationToken cancel)
    {
        var changes = await marks.ChangesOf(ReportingRecords.Templates, cancel).ConfigureAwait(false);
        if (_templates is { } kept && kept.Changes == changes)
            return kept.Value;
        var found = await records.Find(new RecordQuery<ReportTemplate>(ReportingRecords.Templates, ReportingRecords.AllTemplates, null, null, int.MaxValue), cancel).ConfigureAwait(false);
        var value = found.ToDictionary(t => t.Value.Code, t => t.Value, StringComparer.Ordinal);
        _templates = new(value, changes);
        return value;
    }

    public async ValueTask<ReportTemplate?> TemplateOf(ReportObligation obligation, CancellationToken cancel)
    {
        if (!(await Templates(cancel).ConfigureAwait(false)).TryGetValue(obligation.Template, out var now))
            return null;
        if (!obligation.HasLanded || obligation.TemplateVersion == now.Version)
            return now;
        var id = FormerTemplate.IdOf(obligation.Template, obligation.TemplateVersion);
        return (await records.Get(ReportingRecords.TemplateVersions, id, cancel).ConfigureAwait(false))?.Value.Template ?? now;
    }

    public async ValueTask<WorkingCalendar> Calendar(CancellationToken cancel)
    {
        var changes = await marks.ChangesOf(ReportingRecords.Days, cancel).ConfigureAwait(false);
        if (_calendar is { } kept && kept.Changes == changes)
            return kept.Value;
        var found = await records.Find(new RecordQuery<CalendarDay>(ReportingRecords.Days, ReportingRecords.AllDays, null, null, int.MaxValue), cancel).ConfigureAwait(false);
        var value = found.Count == 0 ? WorkingCalendar.Vietnam : new WorkingCalendar(PublicHolidays.Known.Concat(found.Select(d => d.Value)));
        _calendar = new(value, changes);
        return value;
    }

    public async ValueTask<ReportObligation?> Find(string id, CancellationToken cancel) =>
        id.Length is > 0 and <= 64 ? (await records.Get(ReportingRecords.Obligations, id, cancel).ConfigureAwait(false))?.Value : null;

    public async ValueTask<IReadOnlyList<ReportObligation>> Of(IReadOnlyCollection<OrgUnitId> units, OrgTree tree, DateOnly from, DateOnly to, CancellationToken cancel)
    {
        KeyRange[] ranges = [.. units.SelectMany(u => UnitSpan.WithFormer(u, tree)).Distinct().Select(u => ReportingRecords.KeysOfUnit(u, from, to))];
        var found = await records.FindEach(ReportingRecords.Obligations, ReportingRecords.ByUnit, ranges, ReportingRecords.MostOfUnit, cancel).ConfigureAwait(false);
        return [.. found.Select(o => o.Value).OrderBy(o => o.Due).ThenBy(o => o.Id, StringComparer.Ordinal)];
    }

    public async ValueTask<IReadOnlyList<ReportObligation>> OfPeriod(string template, string period, CancellationToken cancel) =>
        [.. (await records.Find(ReportingRecords.OfPeriod(template, period), cancel).ConfigureAwait(false)).Select(o => o.Value)];

    public async ValueTask<IReadOnlyList<ReportObligation>> OfPeriod(IReadOnlyCollection<string> templates, string period, CancellationToken cancel)
    {
        KeyRange[] ranges = [.. templates.Select(t => KeyRange.Under(Keys.Of(t, period)))];
        return [.. (await records.FindEach(ReportingRecords.Obligations, ReportingRecords.ByPeriod, ranges, int.MaxValue, cancel).ConfigureAwait(false)).Select(o => o.Value)];
    }

    public async ValueTask<IReadOnlyList<ReportObligation>> Unsettled(IReadOnlyCollection<OrgUnitId> receivers, OrgTree tree, DateOnly belowFrom, CancellationToken cancel)
    {
        // Reports go to units that have, or once had, units below them; the others, most of all, need not be looked for.
        var above = tree.History.Units.SelectMany(u => u.Versions).Select(v => v.ParentId).OfType<OrgUnitId>().ToHashSet();
        var below = receivers.SelectMany(tree.SubtreeOfAllTimes).Where(above.Contains).Except(receivers);
        KeyRange[] ranges =
        [
            .. receivers.Distinct().Select(u => KeyRange.Under(u.ToString())), .. below.Select(u => KeyRange.Under(u.ToString()) with { From = Keys.Of(u.ToString(), Keys.Of(belowFrom)) }),
        ];
        return [.. (await records.FindEach(ReportingRecords.Obligations, ReportingRecords.Unsettled, ranges, int.MaxValue, cancel).ConfigureAwait(false)).Select(o => o.Value)];
    }

    public async ValueTask<Report?> Report(string id, CancellationToken cancel) =>
        (await records.Get(ReportingRecords.Reports, id, cancel).ConfigureAwait(false))?.Value;

    public async ValueTask<ReportForm?> Form(string id, OrgTree tree, CancellationToken cancel)
    {
        if (await Find(id, cancel).ConfigureAwait(false) is not { } o)
            return null;
        if (await TemplateOf(o, cancel).ConfigureAwait(false) is not { } template)
            return null;
        var below = await Below(o, tree, cancel).ConfigureAwait(false);
        var activities = o.HasLanded ? [] : await Own(o, below, tree, cancel).ConfigureAwait(false);
        var report = await Report(id, cancel).ConfigureAwait(false);
        return ReportForms.Fill(o, template, new FormSources(report, activities, below, await Before(o, template, cancel).ConfigureAwait(false), clock.GetUtcNow()));
    }

    public async ValueTask<IReadOnlyList<Activity>> Behind(ReportObligation obligation, OrgTree tree, CancellationToken cancel)
    {
        var below = await Below(obligation, tree, cancel).ConfigureAwait(false);
        return [.. (await Own(obligation, below, tree, cancel).ConfigureAwait(false)).OrderByDescending(a => a.Plan.When.Start)];
    }

    public async ValueTask<PaperTemplate?> PaperOf(OrgUnitId unit, string template, CancellationToken cancel) =>
        (await records.Get(ReportingRecords.PaperTemplates, PaperTemplate.IdOf(unit, template), cancel).ConfigureAwait(false))?.Value;

    public async ValueTask<CalendarLink?> CalendarOf(OrgUnitId unit, CancellationToken cancel)
    {
        var query = RecordQuery<CalendarLink>.Equal(ReportingRecords.CalendarLinks, ReportingRecords.LinksByUnit, unit.ToString(), 1);
        return await records.Find(query, cancel).ConfigureAwait(false) is [var one, ..] ? one.Value : null;
    }

    /// <summary>What the units just below handed in for the same period. Practice and once-only requests are nobody's consolidation.</summary>
    private async ValueTask<IReadOnlyList<UnitBelow>> Below(ReportObligation o, OrgTree tree, CancellationToken cancel)
    {
        if (o.IsPractice || tree.Current(o.UnitId) is not { } unit || tree.Below(unit).Count == 0)
            return [];
        var below = (await OfPeriod(o.Template, o.Period.Key, cancel).ConfigureAwait(false))
            .Where(other => other.Id != o.Id && other.State != ObligationState.Superseded && tree.Current(other.ReceiverId) == unit).ToList();
        var landed = (await records.GetEach(ReportingRecords.Reports, [.. below.Where(b => b.HasLanded).Select(b => b.Id)], cancel).ConfigureAwait(false)).ToDictionary(r => r.Value.Id, r => r.Value.Latest, StringComparer.Ordinal);
        return [.. below.Select(b => new UnitBelow(b.UnitId, b, landed.GetValueOrDefault(b.Id))).OrderBy(b => tree.NameOf(b.UnitId) ?? "", StringComparer.Ordinal)];
    }

    /// <summary>Activities of the period credited to the unit or to units below it that do not report by themselves, former ones included.</summary>
    private async ValueTask<IReadOnlyList<Activity>> Own(ReportObligation o, IReadOnlyList<UnitBelow> below, OrgTree tree, CancellationToken cancel)
    {
        if (o.AnsweringUnit(tree) is not { } unit)
            return [];
        var reportThemselves = below.Select(b => tree.Current(b.UnitId)).OfType<OrgUnitId>().SelectMany(tree.Subtree).ToHashSet();
        KeyRange[] ranges = [.. UnitSpan.SubtreeWithFormer(unit, tree).Where(u => !reportThemselves.Contains(tree.Current(u) ?? u)).Select(u => ActivityRecords.KeysOf(u, o.Period.From, o.Period.To))];
        return [.. (await records.FindEach(ActivityRecords.Type, ActivityRecords.ByUnitAndDay, ranges, int.MaxValue, cancel).ConfigureAwait(false)).Select(a => a.Value)
            .Where(a => o.Period.Campaign is null || a.CampaignId == o.Period.Campaign)];
    }

    private async ValueTask<ReportVersion?> Before(ReportObligation o, ReportTemplate template, CancellationToken cancel) =>
        !o.IsPractice && !template.IsOnce && ReportingPeriods.Before(o.Period, template.Cut) is { } period
            ? (await Report(ReportObligation.IdOf(o.Template, period.Key, o.UnitId), cancel).ConfigureAwait(false))?.Latest : null;
}

/// <summary>Units together with those that went into them whole.</summary>
internal static class UnitSpan
{
    public static IEnumerable<OrgUnitId> WithFormer(OrgUnitId unit, OrgTree tree)
    {
        var seen = new HashSet<OrgUnitId> { unit };
        var next = new Queue<OrgUnitId>([unit]);
        while (next.TryDequeue(out var at))
        {
            yield return at;
            foreach (var former in tree.History.PredecessorsOf(at).Where(p => p.Share == SuccessionShare.Full && p.On <= tree.Day && seen.Add(p.From)))
                next.Enqueue(former.From);
        }
    }

    public static IEnumerable<OrgUnitId> SubtreeWithFormer(OrgUnitId unit, OrgTree tree) => tree.Subtree(unit).SelectMany(u => WithFormer(u, tree)).Distinct();
}
