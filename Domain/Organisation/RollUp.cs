namespace VolunteerBot.Domain.Organisation;

/// <summary>By which tree figures are added up; every table names it (domain reference 2.5).</summary>
public enum TreeReading
{
    /// <summary>The tree of the day on which something took place: official for past reports.</summary>
    AsWas,

    /// <summary>The tree of one day, mostly today: former units count for the one they went into whole.</summary>
    AsIs,
}

/// <summary>A figure of a unit on a day.</summary>
public readonly record struct UnitFigure(OrgUnitId UnitId, DateOnly Day, decimal Value);

/// <summary>Figures added up to the units and to everything above them.</summary>
public sealed class RollUp
{
    private readonly Dictionary<OrgUnitId, decimal> _sums = [];

    private RollUp(TreeReading reading) => Reading = reading;

    public TreeReading Reading { get; }

    /// <summary>"Chưa phân bổ": of units that were split or dissolved, until somebody assigns it.</summary>
    public decimal Unassigned { get; private set; }

    /// <summary>What was added up for the unit and everything below it.</summary>
    public decimal Of(OrgUnitId unit) => _sums.GetValueOrDefault(unit);

    /// <param name="day">The day whose tree is used for <see cref="TreeReading.AsIs"/>.</param>
    public static RollUp Of(OrgHistory history, TreeReading reading, DateOnly day, IEnumerable<UnitFigure> figures)
    {
        var result = new RollUp(reading);
        var trees = new Dictionary<DateOnly, OrgTree>();
        var epochs = Epochs(history);
        foreach (var figure in figures)
        {
            var tree = TreeOn(reading == TreeReading.AsIs ? day : EpochOf(epochs, figure.Day));
            if ((reading == TreeReading.AsIs ? tree.Current(figure.UnitId) : Existing(tree, figure.UnitId)) is { } unit)
                result.Add(tree, unit, figure.Value);
            else
                result.Unassigned += figure.Value;
        }
        return result;

        OrgTree TreeOn(DateOnly on) => trees.TryGetValue(on, out var known) ? known : trees[on] = history.On(on);
    }

    private void Add(OrgTree tree, OrgUnitId unit, decimal value)
    {
        _sums[unit] = _sums.GetValueOrDefault(unit) + value;
        foreach (var above in tree.Above(unit))
            _sums[above] = _sums.GetValueOrDefault(above) + value;
    }

    private static OrgUnitId? Existing(OrgTree tree, OrgUnitId id) => tree.VersionOf(id) is null ? null : id;

    /// <summary>The days on which anything changed: between two of them one tree holds.</summary>
    private static List<DateOnly> Epochs(OrgHistory history) =>
        [.. history.Units.SelectMany(u => u.Versions).SelectMany(v => v.ValidTo is { } end ? [v.ValidFrom, end] : (DateOnly[])[v.ValidFrom]).Distinct().Order()];

    private static DateOnly EpochOf(List<DateOnly> epochs, DateOnly day)
    {
        var at = epochs.BinarySearch(day);
        return at >= 0 ? epochs[at] : ~at > 0 ? epochs[~at - 1] : day;
    }
}
