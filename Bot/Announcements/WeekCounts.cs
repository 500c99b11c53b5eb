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
    private const int MostUnits = 64;

    private readonly Dictionary<OrgUnitId, Held> _units = [];

    /// <summary>Whose unit counts for somebody.</summary>
    private static OrgUnitId UnitOf(Person person) => AudienceKeys.UnitsOf(person) is [var first, ..] ? first : OrgUnitId.Everything;

    public async ValueTask<MailCount?> Of(Person person, CancellationToken cancel) =>
        (await Unit(person, cancel)).Counts.GetValueOrDefault(person.Id.ToString());

    public async ValueTask Count(Person person, MailCount count, CancellationToken cancel)
    {
        var unit = await Unit(person, cancel);
        unit.Counts[person.Id.ToString()] = count;
        unit.CountsChanged = true;
    }

    public async ValueTask HoldBack(Person person, AnnouncementId announcement, CancellationToken cancel)
    {
        var unit = await Unit(person, cancel);
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

    /// <summary>Reads what is not known yet of the units of so many people, in two questions.</summary>
    public async ValueTask Load(IEnumerable<Person> people, CancellationToken cancel)
    {
        // Only what was changed must be kept until it is stored.
        if (_units.Count > MostUnits && _units.Values.All(u => !u.CountsChanged && !u.BackChanged))
            _units.Clear();
        OrgUnitId[] missing = [.. people.Select(UnitOf).Distinct().Where(u => !_units.ContainsKey(u))];
        if (missing.Length == 0)
            return;
        var weeks = (await records.GetEach(AnnouncementRecords.Weeks, [.. missing.Select(u => MailWeek.IdOf(u, now))], cancel)).ToDictionary(w => w.Value.Id, StringComparer.Ordinal);
        var backs = (await records.GetEach(AnnouncementRecords.Held, [.. missing.Select(u => u.ToString())], cancel)).ToDictionary(b => b.Value.Id, StringComparer.Ordinal);
        foreach (var unit in missing)
            _units[unit] = new Held(weeks.GetValueOrDefault(MailWeek.IdOf(unit, now)), backs.GetValueOrDefault(unit.ToString()));
    }

    private async ValueTask<Held> Unit(Person person, CancellationToken cancel)
    {
        if (!_units.ContainsKey(UnitOf(person)))
            await Load([person], cancel);
        return _units[UnitOf(person)];
    }

    private sealed class Held(Stored<MailWeek>? week, Stored<HeldBack>? back)
    {
        public Dictionary<string, MailCount> Counts { get; } = week is null ? [] : new(week.Value.Counts);

        public long CountsVersion => week?.Version ?? 0;

        public Dictionary<string, IReadOnlyList<AnnouncementId>> Back { get; } = back is null ? [] : new(back.Value.Announcements);

        public long BackVersion => back?.Version ?? 0;

        public bool CountsChanged { get; set; }

        public bool BackChanged { get; set; }
    }
}
