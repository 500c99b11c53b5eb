using VolunteerBot.Domain.Announcements;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Announcements;

/// <summary>
/// How much mail people got this week and what is held back for them, a unit at a time: audiences come unit by unit, so that each record
/// is read once, and few are held at a time.
/// </summary>
internal sealed class WeekCounts(IRecords records, DateTimeOffset now)
{
    private readonly Dictionary<OrgUnitId, Held> _units = [];

    /// <summary>Whose unit counts for somebody.</summary>
    private static OrgUnitId UnitOf(Person person) => AudienceKeys.UnitsOf(person) is [var first, ..] ? first : OrgUnitId.Everything;

    public async ValueTask<MailCount?> Of(Person person, CancellationToken cancel) =>
        (await Unit(UnitOf(person), cancel)).Counts.GetValueOrDefault(person.Id.ToString());

    public async ValueTask Count(Person person, MailCount count, CancellationToken cancel)
    {
        var unit = await Unit(UnitOf(person), cancel);
        unit.Counts[person.Id.ToString()] = count;
        unit.CountsChanged = true;
    }

    public async ValueTask HoldBack(Person person, AnnouncementId announcement, CancellationToken cancel)
    {
        var unit = await Unit(UnitOf(person), cancel);
        var id = person.Id.ToString();
        unit.Back[id] = [.. unit.Back.GetValueOrDefault(id, []), announcement];
        unit.BackChanged = true;
    }

    /// <summary>What has changed since the last time, to be committed with what it counts.</summary>
    public IReadOnlyList<Change> TakeChanges()
    {
        var changes = new List<Change>();
        foreach (var (id, unit) in _units)
        {
            if (unit.CountsChanged)
                changes.Add(AnnouncementRecords.Weeks.Put(new MailWeek { Id = MailWeek.IdOf(id, now), Counts = unit.Counts }, unit.CountsVersion));
            if (unit.BackChanged)
                changes.Add(AnnouncementRecords.Held.Put(new HeldBack { Id = id.ToString(), Announcements = unit.Back }, unit.BackVersion));
        }
        _units.Clear();
        return changes;
    }

    private async ValueTask<Held> Unit(OrgUnitId id, CancellationToken cancel)
    {
        if (_units.TryGetValue(id, out var known))
            return known;
        // Only what was changed must be kept until it is stored.
        if (_units.Count > 64 && _units.Values.All(u => !u.CountsChanged && !u.BackChanged))
            _units.Clear();
        var week = await records.Get(AnnouncementRecords.Weeks, MailWeek.IdOf(id, now), cancel);
        var back = await records.Get(AnnouncementRecords.Held, id.ToString(), cancel);
        return _units[id] = new Held
        {
            Counts = week is null ? [] : new(week.Value.Counts), CountsVersion = week?.Version ?? 0,
            Back = back is null ? [] : new(back.Value.Announcements), BackVersion = back?.Version ?? 0,
        };
    }

    private sealed class Held
    {
        public required Dictionary<string, MailCount> Counts { get; init; }

        public required long CountsVersion { get; init; }

        public required Dictionary<string, IReadOnlyList<AnnouncementId>> Back { get; init; }

        public required long BackVersion { get; init; }

        public bool CountsChanged { get; set; }

        public bool BackChanged { get; set; }
    }
}
