using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Reporting;

namespace VolunteerBot.Domain.PlanTargets;

public enum KpiScopeKind
{
    /// <summary>The communes of former Phú Yên: the plan covers "trên địa bàn tỉnh Phú Yên". The default.</summary>
    FormerProvince,
    WholeProvince,
    Unit,
}

/// <summary>Which units a value is of.</summary>
public readonly record struct KpiScope(KpiScopeKind Kind, OrgUnitId? Unit = null)
{
    public static readonly KpiScope Former = new(KpiScopeKind.FormerProvince);

    /// <summary>The province whose plan it is; it went into another one on 1/7/2025.</summary>
    public const string FormerName = "Phú Yên";

    /// <summary>The units of a day that belong to it. Where nothing is known of the former province, everything does.</summary>
    public HashSet<OrgUnitId> Units(OrgTree tree)
    {
        if (Kind == KpiScopeKind.Unit && Unit is { } unit)
            return [.. tree.Subtree(unit)];
        if (Kind == KpiScopeKind.WholeProvince)
            return [.. tree.Units.Select(u => u.Id)];
        var former = tree.History.Units.Where(u => u.Versions.Any(v => v.Kind == OrgUnitKind.Province && v.Name.Contains(FormerName, StringComparison.Ordinal))).Select(u => u.Id).ToHashSet();
        if (former.Count == 0 || former.Any(f => tree.VersionOf(f) is not null))
            return [.. tree.Units.Select(u => u.Id)];
        var found = new HashSet<OrgUnitId>();
        foreach (var u in tree.Units)
        {
            if (CameFrom(u, former, tree.History))
                found.UnionWith(tree.Subtree(u.Id));
        }
        return found;
    }

    /// <summary>Whether a unit, or one it was formed from, stood below a former root. The new province itself is no part of the old one.</summary>
    private static bool CameFrom(OrgUnit unit, HashSet<OrgUnitId> former, OrgHistory history)
    {
        if (unit.Latest.Kind is OrgUnitKind.Province or OrgUnitKind.Central)
            return false;
        return history.PredecessorsOf(unit.Id).Select(p => p.From).Append(unit.Id).Any(id => StoodBelow(id, former, history));
    }

    private static bool StoodBelow(OrgUnitId id, HashSet<OrgUnitId> former, OrgHistory history)
    {
        for (var steps = 0; steps < 8; steps++)
        {
            if (history.Find(id) is not { } unit || unit.Versions[0].ParentId is not { } parent)
                return false;
            if (former.Contains(parent))
                return true;
            id = parent;
        }
        return false;
    }
}

/// <summary>What a target needs to know of one activity.</summary>
/// <param name="VerifiedOn">The day its result was verified.</param>
public readonly record struct ActivityNote(Guid Id, OrgUnitId? UnitId, DateOnly On, DateOnly CreatedOn, DateOnly? VerifiedOn, bool IsCancelled);

/// <summary>Everything the targets are worked out from.</summary>
public sealed class PlanData
{
    public required OrgTree Tree { get; init; }

    /// <summary>Of the calendar year of the day, and of the twelve months before it.</summary>
    public required IReadOnlyList<ActivityNote> Activities { get; init; }

    public required IReadOnlyList<PlanEvidence> Evidence { get; init; }

    /// <summary>Those who hold a leading role or a post.</summary>
    public required IReadOnlyList<Person> Cadres { get; init; }

    /// <summary>What was asked for on the plan in the last reporting year whose day has passed.</summary>
    public IReadOnlyList<ReportObligation> YearReports { get; init; } = [];
}

/// <summary>Looking at the plan's targets.</summary>
public interface IPlanTargets
{
    /// <summary>All of them, in the order of the list.</summary>
    ValueTask<IReadOnlyList<KpiValue>> Of(KpiScope scope, DateOnly asOf, OrgTree units, CancellationToken cancel);

    /// <summary>Evidence of these units that waits to be verified, at most 50.</summary>
    ValueTask<IReadOnlyList<PlanEvidence>> Unverified(IReadOnlyCollection<OrgUnitId> units, CancellationToken cancel);

    ValueTask<PlanEvidence?> Find(string id, CancellationToken cancel);

    /// <summary>As they go into a report of a unit; at the top, of the plan's own scope.</summary>
    ValueTask<IReadOnlyList<KpiSnapshot>> Snapshot(OrgUnitId unit, DateOnly asOf, OrgTree units, CancellationToken cancel);
}
