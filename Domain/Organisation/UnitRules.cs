namespace VolunteerBot.Domain.Organisation;

/// <summary>What must hold of all units at all times. Said of a whole set, so that an import is judged as it would stand.</summary>
public static class UnitRules
{
    /// <param name="history">The units as they would be.</param>
    /// <param name="touched">Those that are new or changed; only what concerns them is looked at.</param>
    public static IReadOnlyList<UnitProblem> Check(IReadOnlyDictionary<OrgUnitId, OrgUnit> history, IReadOnlyCollection<OrgUnitId> touched)
    {
        var problems = touched.SelectMany(id => OfVersions(history[id])).ToList();
        if (problems.Count > 0)
            return problems;
        var below = history.Values.Where(u => u.Versions.Any(v => v.ParentId is { } p && touched.Contains(p))).Select(u => u.Id);
        var concerned = touched.Concat(below).Distinct().ToList();
        problems.AddRange(concerned.SelectMany(id => OfParents(history, history[id])));
        problems.AddRange(touched.Select(id => CircleOf(history, history[id])).OfType<UnitProblem>());
        problems.AddRange(SameNames(history, touched));
        return problems;
    }

    private static IEnumerable<UnitProblem> OfVersions(OrgUnit unit)
    {
        for (var i = 0; i < unit.Versions.Count; i++)
        {
            var version = unit.Versions[i];
            if (version.Name.Trim().Length == 0)
                yield return new NameMissing(unit.Id);
            if (version.ValidTo <= version.ValidFrom)
                yield return new EndsBeforeItBegins(unit.Id, version.Name, version.ValidFrom);
            if (i > 0 && (unit.Versions[i - 1].ValidTo is not { } end || end > version.ValidFrom))
                yield return new VersionsOverlap(unit.Id, version.Name, version.ValidFrom);
        }
    }

    /// <summary>The unit above must be there as long as this one stands below it.</summary>
    private static IEnumerable<UnitProblem> OfParents(IReadOnlyDictionary<OrgUnitId, OrgUnit> history, OrgUnit unit)
    {
        foreach (var version in unit.Versions)
        {
            if (version.ParentId is not { } id)
                continue;
            if (!history.TryGetValue(id, out var parent))
                yield return new ParentNotThere(unit.Id, version.Name, null, version.ValidFrom);
            else if (FirstDayWithout(parent, version) is { } gap)
                yield return new ParentNotThere(unit.Id, version.Name, parent.Latest.Name, gap);
        }
    }

    private static DateOnly? FirstDayWithout(OrgUnit parent, OrgUnitVersion child)
    {
        DateOnly? day = child.ValidFrom;
        while (day is { } at && (child.ValidTo is not { } end || at < end))
        {
            if (parent.At(at) is not { } version)
                return at;
            day = version.ValidTo;
        }
        return null;
    }

    /// <summary>Walks up on each day on which something above changes.</summary>
    private static TreeCircle? CircleOf(IReadOnlyDictionary<OrgUnitId, OrgUnit> history, OrgUnit unit)
    {
        var days = new SortedSet<DateOnly>(unit.Versions.Select(v => v.ValidFrom));
        foreach (var above in Ancestors(history, unit))
            days.UnionWith(above.Versions.Select(v => v.ValidFrom).Where(d => unit.At(d) is not null));
        foreach (var day in days)
        {
            var at = unit;
            for (var steps = 0; at.At(day)?.ParentId is { } parent && history.TryGetValue(parent, out var next); steps++)
            {
                if (parent == unit.Id || steps > OrgHistory.MostSteps)
                    return new TreeCircle(unit.Id, unit.Latest.Name, day);
                at = next;
            }
        }
        return null;
    }

    private static IEnumerable<OrgUnit> Ancestors(IReadOnlyDictionary<OrgUnitId, OrgUnit> history, OrgUnit unit)
    {
        var seen = new HashSet<OrgUnitId>();
        var next = new Stack<OrgUnit>([unit]);
        while (next.TryPop(out var at))
        {
            foreach (var parent in at.Versions.Select(v => v.ParentId).OfType<OrgUnitId>())
            {
                if (seen.Add(parent) && history.TryGetValue(parent, out var above))
                    next.Push(above);
            }
        }
        return seen.Where(history.ContainsKey).Select(id => history[id]);
    }

    private static IEnumerable<SameName> SameNames(
        IReadOnlyDictionary<OrgUnitId, OrgUnit> history, IReadOnlyCollection<OrgUnitId> touched)
    {
        var named = history.Values.SelectMany(u => u.Versions.Select(v => (Unit: u, Version: v)))
            .ToLookup(n => (n.Version.ParentId, Name: NameKey.Of(n.Version.Name)));
        foreach (var id in touched)
        {
            var unit = history[id];
            foreach (var version in unit.Versions)
            {
                var other = named[(version.ParentId, NameKey.Of(version.Name))].FirstOrDefault(n => n.Unit.Id != id && Overlap(n.Version, version));
                if (other.Version is { } twin)
                    yield return new SameName(id, version.Name, Later(twin.ValidFrom, version.ValidFrom));
            }
        }
    }

    private static bool Overlap(OrgUnitVersion a, OrgUnitVersion b) =>
        (a.ValidTo is not { } endA || b.ValidFrom < endA) && (b.ValidTo is not { } endB || a.ValidFrom < endB);

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;
}
