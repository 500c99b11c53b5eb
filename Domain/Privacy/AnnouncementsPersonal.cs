using VolunteerBot.Domain.Announcements;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Domain.Privacy;

/// <summary>
/// What somebody announced stays as the unit's, without where its author followed it. How much mail they got in a week is a count beside
/// an id; what was held back for them is dropped.
/// </summary>
public sealed class AnnouncementsPersonal(IRecords records) : IPersonalRecords
{
    private const int PageSize = 100;

    public IReadOnlyCollection<RecordType> Types => [AnnouncementRecords.Type, AnnouncementRecords.Weeks, AnnouncementRecords.Held];

    /// <summary>Of weeks and of what is held back their own line alone: the rest is other people's.</summary>
    public async ValueTask<IReadOnlyList<RecordPut>> Of(Traces who, CancellationToken cancel)
    {
        var found = new List<RecordPut>();
        foreach (var id in who.Ids)
            found.AddAll(AnnouncementRecords.Type, await records.Find(AnnouncementRecords.Of(id, int.MaxValue), cancel));
        foreach (var unit in await Personal.UnitsOf(records, who, cancel))
        {
            foreach (var (week, version) in (await Weeks(unit, cancel)).Select(w => (w.Value, w.Version)))
            {
                if (Own(week.Counts, who) is { Count: > 0 } own)
                    found.Add(AnnouncementRecords.Weeks.Put(week with { Counts = own }, version));
            }
            if (await records.Get(AnnouncementRecords.Held, unit.ToString(), cancel) is { } held && Own(held.Value.Announcements, who) is { Count: > 0 } waiting)
                found.Add(AnnouncementRecords.Held.Put(held.Value with { Announcements = waiting }, held.Version));
        }
        return found;
    }

    public async ValueTask<IReadOnlyList<Change>> Forget(Traces who, DateTimeOffset now, CancellationToken cancel)
    {
        var changes = new List<Change>();
        foreach (var id in who.Ids)
        {
            var followed = (await records.Find(AnnouncementRecords.Of(id, int.MaxValue), cancel)).Where(a => a.Value.FollowedAt is { } at && who.Addresses.Contains(at));
            changes.AddRange(followed.Select(a => AnnouncementRecords.Type.Put(a.Value with { FollowedAt = null }, a.Version)));
        }
        // Emptied once a day, so few at any time.
        foreach (var (held, version) in (await Personal.Few(records, AnnouncementRecords.Held, h => Own(h.Announcements, who).Count > 0, cancel)).Select(h => (h.Value, h.Version)))
        {
            var others = held.Announcements.Where(a => !IsOwn(a.Key, who)).ToDictionary();
            changes.Add(others.Count == 0 ? AnnouncementRecords.Held.Delete(held.Id, version) : AnnouncementRecords.Held.Put(held with { Announcements = others }, version));
        }
        return changes;
    }

    /// <summary>Their ids begin with the unit's.</summary>
    private async ValueTask<IReadOnlyList<Stored<MailWeek>>> Weeks(OrgUnitId unit, CancellationToken cancel)
    {
        var found = new List<Stored<MailWeek>>();
        for (var after = unit.ToString(); await records.Page(AnnouncementRecords.Weeks, after, PageSize, cancel) is { Count: > 0 } page; after = page[^1].Value.Id)
        {
            var own = page.TakeWhile(w => w.Value.Id.StartsWith(unit.ToString(), StringComparison.Ordinal)).ToList();
            found.AddRange(own);
            if (own.Count < PageSize)
                break;
        }
        return found;
    }

    private static Dictionary<string, T> Own<T>(IReadOnlyDictionary<string, T> byPerson, Traces who) => byPerson.Where(p => IsOwn(p.Key, who)).ToDictionary();

    private static bool IsOwn(string person, Traces who) => who.Ids.Any(i => i.ToString() == person);
}
