using VolunteerBot.Domain.Campaigns;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Reporting;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Bot.Schedules;

/// <summary>
/// Opens periods ahead, and follows units that came, merged or ended. Obligations have ids worked out from what they are about, and the
/// mark that a period is open comes last: cut short anywhere, the next run goes on where this one ended.
/// </summary>
internal sealed class ReportOpening(IStore store, IReporting reporting)
{
    private const int AtOnce = 1_000;

    /// <summary>What was looked at last, so that a minute in which nothing can have changed costs nothing.</summary>
    private (DateOnly Day, OrgTree Units, object Templates)? _opened;
    private (DateOnly Day, OrgTree Units)? _followed;

    public async Task<int> Open(OrgTree units, DateTimeOffset now, CancellationToken cancel)
    {
        var today = VietnamTime.DateOf(now);
        var templates = await reporting.Templates(cancel);
        if (_opened is { } last && last.Day == today && ReferenceEquals(last.Units, units) && ReferenceEquals(last.Templates, templates))
            return 0;
        var calendar = await reporting.Calendar(cancel);
        var count = 0;
        foreach (var template in templates.Values)
        {
            foreach (var period in template.OpenOn(today))
                count += await Open(template, period, null, units, calendar, now, cancel);
        }
        count += await OpenCampaigns([.. templates.Values.Where(t => t is { Period: PeriodKind.Campaign, IsOnce: false, IsOn: true })], units, calendar, now, cancel);
        _opened = (today, units, templates);
        return count;
    }

    /// <summary>
    /// The final reports of campaigns, a campaign a period. Looked at once a day, or when units or templates change: one that was made or
    /// changed since is found the next morning, which is before anybody is reminded.
    /// </summary>
    private async Task<int> OpenCampaigns(IReadOnlyList<ReportTemplate> templates, OrgTree units, WorkingCalendar calendar, DateTimeOffset now, CancellationToken cancel)
    {
        if (templates.Count == 0)
            return 0;
        var count = 0;
        foreach (var (campaign, _) in await store.Find(new RecordQuery<Campaign>(CampaignRecords.Campaigns, CampaignRecords.CampaignsByDay, null, null, int.MaxValue), cancel))
        {
            var period = ReportingPeriods.Of(campaign);
            foreach (var template in templates.Where(t => t.IsFor(campaign, VietnamTime.DateOf(now), units)))
            {
                await Move(template, period, units, calendar, cancel);
                if (template.OpensOn(period) <= VietnamTime.DateOf(now))
                    count += await Open(template, period, units.Current(campaign.Plan.UnitId), units, calendar, now, cancel);
            }
        }
        return count;
    }

    /// <summary>A campaign that was prolonged or renamed takes what is owed of it along.</summary>
    private async Task Move(ReportTemplate template, ReportingPeriod period, OrgTree units, WorkingCalendar calendar, CancellationToken cancel)
    {
        foreach (var o in await store.Find(ReportingRecords.OfPeriod(template.Code, period.Key), cancel))
        {
            // Of a lost race the next morning makes up.
            if (ObligationOpening.Moved(o.Value, template, period, units, calendar) is { } moved)
                await store.Commit([ReportingRecords.Obligations.Put(moved, o.Version)], cancel);
        }
    }

    /// <summary>Every day anew while the period is open to newcomers: a unit founded or merged before the close owes it too.</summary>
    private async Task<int> Open(ReportTemplate template, ReportingPeriod period, OrgUnitId? top, OrgTree units, WorkingCalendar calendar, DateTimeOffset now, CancellationToken cancel)
    {
        var today = VietnamTime.DateOf(now);
        var id = Keys.Of(template.Code, period.Key);
        var mark = await store.Get(ReportingRecords.Opened, id, cancel);
        if (mark is not null && (today > period.To || template.IsOnce))
            return 0;
        var known = (await reporting.OfPeriod(template.Code, period.Key, cancel)).Select(o => o.Id).ToHashSet(StringComparer.Ordinal);
        var tree = today > period.To ? units.History.On(period.To) : units;
        var wanted = ObligationOpening.Of(template, period, tree, calendar, today, top).Where(o => !known.Contains(o.Id)).ToList();
        foreach (var chunk in wanted.Chunk(AtOnce))
        {
            if (await store.Commit([.. chunk.Select(o => ReportingRecords.Obligations.Put(o, 0))], cancel) != CommitResult.Done)
                return 0;
        }
        if (mark is null || wanted.Count > 0)
            await store.Commit([ReportingRecords.Opened.Put(new OpenedPeriod(id, now, known.Count + wanted.Count), mark?.Version ?? 0)], cancel);
        return wanted.Count;
    }

    /// <summary>Closes what units owed that ended before the data closed: their successors report.</summary>
    public async Task<int> Follow(OrgTree units, DateTimeOffset now, CancellationToken cancel)
    {
        var today = VietnamTime.DateOf(now);
        if (_followed is { } last && last.Day == today && ReferenceEquals(last.Units, units))
            return 0;
        var count = 0;
        var ended = units.History.Units.Where(u => units.VersionOf(u.Id) is null && u.Latest.ValidTo is { } end && end > today.AddYears(-2));
        KeyRange[] ranges = [.. ended.Select(u => ReportingRecords.KeysOfUnit(u.Id, today.AddYears(-1), today.AddYears(2)))];
        foreach (var o in await store.FindEach(ReportingRecords.Obligations, ReportingRecords.ByUnit, ranges, ReportingRecords.MostOfUnit, cancel))
        {
            if (ObligationSuccession.Settle(o.Value, units) is not { } settled)
                continue;
            if (await store.Commit([ReportingRecords.Obligations.Put(settled, o.Version)], cancel) == CommitResult.Done)
                count++;
        }
        _followed = (today, units);
        return count;
    }
}
