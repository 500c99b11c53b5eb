namespace VolunteerBot.Domain.Organisation;

/// <summary>All units as they stood on one day; unchanging once built, so it can be shared freely.</summary>
public sealed class OrgTree
{
    public static readonly OrgTree Empty = new([], DateOnly.MinValue);

    private readonly Dictionary<OrgUnitId, OrgUnit> _units = [];
    private readonly Dictionary<OrgUnitId, OrgUnitVersion> _versions = [];
    private readonly Dictionary<OrgUnitId, List<OrgUnitId>> _children = [];

    public OrgTree(IEnumerable<OrgUnit> units, DateOnly day) : this(new OrgHistory(units, []), day)
    {
    }

    public OrgTree(OrgHistory history, DateOnly day)
    {
        Day = day;
        History = history;
        foreach (var unit in history.Units)
        {
            if (unit.At(day) is not { } version)
                continue;
            _units.Add(unit.Id, unit);
            _versions.Add(unit.Id, version);
            if (version.ParentId is not { } parent)
                continue;
            if (!_children.TryGetValue(parent, out var below))
                _children[parent] = below = [];
            below.Add(unit.Id);
        }
    }

    public DateOnly Day { get; }

    /// <summary>What the tree was cut from: the units of other days, and who followed whom.</summary>
    public OrgHistory History { get; }

    public IReadOnlyCollection<OrgUnit> Units => _units.Values;

    public OrgUnit? Find(OrgUnitId id) => _units.GetValueOrDefault(id);

    /// <summary>What the unit was called and where it stood on the day; null when it did not exist.</summary>
    public OrgUnitVersion? VersionOf(OrgUnitId id) => _versions.GetValueOrDefault(id);

    public string? NameOf(OrgUnitId? id) => id is { } known ? _versions.GetValueOrDefault(known)?.Name : null;

    public OrgUnitId? ParentOf(OrgUnitId id) => _versions.GetValueOrDefault(id)?.ParentId;

    /// <summary>The unit of this day that stands for one of any day (<see cref="OrgHistory.Current"/>).</summary>
    public OrgUnitId? Current(OrgUnitId? id) => id is { } known ? _versions.ContainsKey(known) ? known : History.Current(known, Day) : null;

    /// <summary>The units above, nearest first, without the unit itself.</summary>
    public IEnumerable<OrgUnitId> Above(OrgUnitId id)
    {
        for (var steps = 0; steps < OrgHistory.MostSteps && ParentOf(id) is { } parent; steps++)
        {
            yield return parent;
            id = parent;
        }
    }

    /// <summary>The units directly below, in the order they were founded.</summary>
    public IReadOnlyList<OrgUnitId> Below(OrgUnitId id) => _children.GetValueOrDefault(id, []);

    /// <summary>The unit and everything below it, the unit first.</summary>
    public IReadOnlyList<OrgUnitId> Subtree(OrgUnitId id)
    {
        if (id == OrgUnitId.Everything)
            return [.. _units.Keys];
        var found = new List<OrgUnitId> { id };
        var seen = new HashSet<OrgUnitId> { id };
        for (var next = 0; next < found.Count; next++)
        {
            foreach (var child in Below(found[next]))
            {
                if (seen.Add(child))
                    found.Add(child);
            }
        }
        return found;
    }

    /// <summary>
    /// The units of any day that count for <paramref name="id"/> today: its subtree, and former units that went whole into one of it.
    /// Records of people keep the unit they joined, so whoever looks people up by unit asks for these.
    /// </summary>
    public IReadOnlySet<OrgUnitId> SubtreeOfAllTimes(OrgUnitId id)
    {
        if (id == OrgUnitId.Everything)
            return History.Units.Select(u => u.Id).ToHashSet();
        var found = Subtree(id).ToHashSet();
        var gone = History.Units.Where(u => !_versions.ContainsKey(u.Id) && Current(u.Id) is { } now && found.Contains(now)).Select(u => u.Id).ToList();
        found.UnionWith(gone);
        return found;
    }

    /// <summary>Whether <paramref name="id"/> is <paramref name="root"/> or lies below it.</summary>
    public bool IsWithin(OrgUnitId id, OrgUnitId root)
    {
        if (root == OrgUnitId.Everything)
            return true;
        for (var steps = 0; steps <= OrgHistory.MostSteps; steps++)
        {
            if (id == root)
                return true;
            if (ParentOf(id) is not { } parent)
                return false;
            id = parent;
        }
        return false;
    }
}

/// <summary>Looking at the organisation.</summary>
public interface IOrganisation
{
    /// <summary>The tree of today.</summary>
    ValueTask<OrgTree> Today(CancellationToken cancel);
}
