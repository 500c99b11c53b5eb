using VolunteerBot.Dialogs.Announcements;
using VolunteerBot.Domain.Announcements;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Tests.Dialogs;

/// <summary>Estimates of a small world without a host: everybody of the units, on channels that cost fifty-five đồng a message.</summary>
internal sealed class PlainEstimates(IRecords records, IOrganisation organisation) : IEstimates
{
    public async ValueTask<Estimate> Of(AnnouncementDraft draft, AnnouncementKind kind, CancellationToken cancel)
    {
        var units = await organisation.Today(cancel);
        var unreachable = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var reached = new List<string>();
        foreach (var person in (await records.Page(PeopleRecords.Type, null, 1000, cancel)).Select(p => p.Value))
        {
            if (draft.Audience.Units.Count > 0 && !draft.Audience.Units.Any(u => AudienceKeys.UnitsOf(person).Any(p => units.IsWithin(p, u))))
                continue;
            if (draft.Audience.Without.Any(u => AudienceKeys.UnitsOf(person).Any(p => units.IsWithin(p, u))) || !Recipients.IsMeant(person, draft.Audience, units.Day))
                continue;
            if (Recipients.WhyNot(person, kind, draft.Audience.Topic, null, units.Day) is { } why)
                unreachable[why] = unreachable.GetValueOrDefault(why) + 1;
            else
                reached.Add(person.Addresses[0].Split('/')[0]);
        }
        return new Estimate(reached.Count, [.. reached.GroupBy(c => c).Select(g => new ChannelEstimate("zalo", g.Count(), false, 55L * g.Count()))], unreachable, 0,
            TimeSpan.FromSeconds(reached.Count / 30.0), WaitsForMorning: false);
    }
}

/// <summary>A rehearsal of a small world: what is planned for the coming fortnight, each to those the estimate counts.</summary>
internal sealed class PlainRehearsal(IRecords records, IEstimates estimates, TimeProvider clock) : IRehearsal
{
    public async ValueTask<IReadOnlyList<RehearsedAnnouncement>> Of(Func<Announcement, bool> only, CancellationToken cancel)
    {
        var until = clock.GetUtcNow().AddDays(14);
        var planned = new List<RehearsedAnnouncement>();
        foreach (var announcement in (await records.Find(new RecordQuery<Announcement>(AnnouncementRecords.Type, AnnouncementRecords.Due, null, Keys.Of(until), 100), cancel)).Select(a => a.Value).Where(only))
        {
            var estimate = await estimates.Of(announcement.Draft, announcement.Kind, cancel);
            var due = announcement.DueAt!.Value;
            planned.Add(new RehearsedAnnouncement(announcement, due, due + estimate.Lasts, estimate.People, estimate.HeldBack, estimate.Unreachable.Values.Sum()));
        }
        return planned;
    }
}
