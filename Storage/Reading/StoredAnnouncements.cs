using VolunteerBot.Dialogs.Announcements;
using VolunteerBot.Domain.Announcements;
using VolunteerBot.Domain.Campaigns;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Storage.Reading;

/// <summary>Announcements and how they went, as they are stored.</summary>
public sealed class StoredAnnouncements(IRecords records) : IAnnouncements
{
    public async ValueTask<Announcement?> Find(AnnouncementId id, CancellationToken cancel) =>
        (await records.Get(AnnouncementRecords.Type, id.ToString(), cancel).ConfigureAwait(false))?.Value;

    public async ValueTask<IReadOnlyList<Announcement>> Of(PersonId author, CancellationToken cancel) =>
        [.. (await records.Find(AnnouncementRecords.Of(author), cancel).ConfigureAwait(false)).Select(a => a.Value)];

    public async ValueTask<IReadOnlyList<Announcement>> Recent(DateTimeOffset now, CancellationToken cancel) =>
        [.. (await records.Find(AnnouncementRecords.Between(now - SameAnnouncement.Span, now), cancel).ConfigureAwait(false)).Select(a => a.Value)];

    public async ValueTask<(Run Run, RunTotals Totals)?> LastRun(Announcement announcement, CancellationToken cancel)
    {
        if (announcement.Runs == 0 || await records.Get(RunRecords.Runs, announcement.RunId(announcement.Runs), cancel).ConfigureAwait(false) is not { } run)
            return null;
        if (run.Value.Kept is { } kept)
            return (run.Value, kept);
        var outcomes = await records.Find(RunRecords.OutcomesOf(run.Value.Id), cancel).ConfigureAwait(false);
        return (run.Value, RunTotals.Of(outcomes.Select(o => o.Value)));
    }

    public async ValueTask<IReadOnlyList<Recruitment>> Past(IReadOnlyCollection<OrgUnitId> units, DateTimeOffset now, CancellationToken cancel)
    {
        var found = new List<Recruitment>();
        foreach (var unit in units)
        {
            var over = new RecordQuery<Recruitment>(CampaignRecords.Recruitments, CampaignRecords.OpenByUnit, unit.ToString(), Keys.Of(unit.ToString(), Keys.Of(now)), 3, Descending: true);
            found.AddRange((await records.Find(over, cancel).ConfigureAwait(false)).Select(r => r.Value));
        }
        return [.. found.OrderByDescending(r => r.EndsAt).Take(6)];
    }
}
