using System.Globalization;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Bot.Demo;

/// <summary>Two years of volunteer work and the three weeks ahead: the personas' own, the flood of November 2025, and everything else.</summary>
internal sealed class SampleActivities
{
    /// <summary>A unit that never registered anything: there is one in every province.</summary>
    internal const string SilentUnit = "Đoàn Thanh niên Hợp tác xã Vận tải Đèo Mẫu";

    private readonly SampleProvince _province;
    private readonly Chance _chance;
    private readonly DataFile _file = DataFile.Read("activities.txt");
    private readonly IReadOnlyList<ActivityTemplate> _templates;
    private readonly ILookup<SampleUnitType, SampleUnit> _unitsByType;
    private readonly string[] _notes;
    private readonly SampleLives _lives;
    private readonly List<Activity> _made = [];
    private readonly HashSet<(SampleUnit, DateOnly)> _taken = [];

    public SampleActivities(SampleProvince province, SamplePeople people, int count, DateTimeOffset now, Chance chance)
    {
        (_province, _chance) = (province, chance);
        _templates = ActivityTemplate.ReadAll(_file);
        _unitsByType = province.Units.Where(u => u.Name != SilentUnit).ToLookup(u => u.Type);
        _notes = [.. _file["note"].Select(l => l[0])];
        _lives = new SampleLives(people, _file, now, chance);
        var today = VietnamTime.DateOf(now);
        foreach (var (unit, activity) in new SampleScenes(province, people, _lives, now).All())
            Add(unit, activity);
        AddFlood(today);
        AddUsual(today.AddMonths(-24), today, today.AddDays(21), count - _made.Count);
        All = InOrder();
    }

    public IReadOnlyList<Activity> All { get; }

    private void AddUsual(DateOnly first, DateOnly today, DateOnly last, int count)
    {
        var days = Enumerable.Range(0, last.DayNumber - first.DayNumber + 1).Select(first.AddDays).ToList();
        // Not everything that will happen has been registered yet.
        double WeightOf(DateOnly day) => VolunteerYear.Weight(day) * (day > today ? 0.6 : 1);
        var total = days.Sum(WeightOf);
        var due = 0.0;
        foreach (var day in days)
        {
            for (due += count * WeightOf(day) / total; due >= 1; due--)
                AddOne(day);
        }
    }

    /// <summary>Looks for a piece of work, a unit and a place that fit each other and the day.</summary>
    private void AddOne(DateOnly day)
    {
        var templates = _templates.Where(t => t.IsFor(day)).ToList();
        while (true)
        {
            var template = _chance.Of(templates, t => t.Weight);
            var type = _chance.Of(template.Who.ToList(), OftenOf);
            if (_unitsByType[type].ToList() is not { Count: > 0 } units || _chance.Of(units) is var unit && !Fits(template, unit, day))
                continue;
            if (SamplePlaces.Find(template.Place, unit, unit.LandOn(day)!, day, _chance) is not { } where)
                continue;
            Add(unit, _lives.Usual(unit, Plan(template, where.Place, where.Spot, day), template.Figures));
            return;
        }
    }

    private static double OftenOf(SampleUnitType type) => type switch
    {
        SampleUnitType.Group => 6, SampleUnitType.Cell => 5, SampleUnitType.Commune => 3, SampleUnitType.Affiliated => 2, _ => 1,
    };

    private bool Fits(ActivityTemplate template, SampleUnit unit, DateOnly day) =>
        unit.LandOn(day) is { } land
        && (template.Lands.Count == 0 || template.Lands.Any(land.Kinds.Contains))
        && (unit.ActivityKinds.Count == 0 || unit.ActivityKinds.Contains(template.Kind))
        && !_taken.Contains((unit, day));

    private ActivityDraft Plan(ActivityTemplate template, Place place, string spot, DateOnly day)
    {
        var from = template.Start.AddMinutes(_chance.Of([0, 0, 0, 15, 30]));
        var to = from.AddHours(template.Hours);
        var title = template.Title.Replace("{spot}", spot, StringComparison.Ordinal)
            .Replace("{year}", day.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        return new ActivityDraft(title, template.Kind, new TimeSlot(day, from, day.AddDays(template.Days - 1), to), place, null,
            _chance.Likely(0.95) ? Rounded(template.People) : null, _chance.Likely(0.25) ? _chance.Of(_notes) : null);
    }

    /// <summary>People plan in fives.</summary>
    private int Rounded((int Least, int Most) range) => Math.Max(5, _chance.Between(range.Least, range.Most) / 5 * 5);

    /// <summary>Relief in the places that were hit worst, by a team of the commune or by its Đoàn.</summary>
    private void AddFlood(DateOnly today)
    {
        foreach (var f in _file["flood"])
        {
            var day = DateOnly.ParseExact(f[0], "yyyy-MM-dd", CultureInfo.InvariantCulture);
            if (day < today.AddMonths(-24) || day > today)
                continue;
            var commune = _province.Communes[f[2]];
            var teams = _unitsByType[SampleUnitType.Group]
                .Where(u => u.ActivityKinds.Contains("DisasterRelief") && u.Unit.At(day)?.ParentId == commune.Id && !_taken.Contains((u, day)));
            var unit = teams.Append(commune).First();
            var (place, spot) = SamplePlaces.Find(f[5], unit, unit.LandOn(day)!, day, _chance)!.Value;
            var last = day.AddDays(ActivityTemplate.Number(f[1]) - 1);
            var plan = new ActivityDraft(f[6].Replace("{spot}", spot, StringComparison.Ordinal), "DisasterRelief",
                new TimeSlot(day, new TimeOnly(6, 30), last, new TimeOnly(17, 0)), place, null, Rounded(ActivityTemplate.Range(f[3])),
                "Đi theo tổ, mặc áo phao, nghe theo chỉ huy tại chỗ.");
            Add(unit, _lives.Usual(unit, plan, DataFile.ListOf(f[4])));
        }
    }

    private void Add(SampleUnit unit, Activity activity)
    {
        _made.Add(activity);
        _taken.Add((unit, activity.Plan.When.Date));
    }

    /// <summary>Ids sort as the activities were registered.</summary>
    private List<Activity> InOrder()
    {
        var ids = new SampleIds(new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero), TimeSpan.FromMinutes(15), _chance);
        return [.. _made.OrderBy(a => a.CreatedAt).ToList().Select(a => a with { Id = ActivityId.Of(ids.Next()) })];
    }
}
