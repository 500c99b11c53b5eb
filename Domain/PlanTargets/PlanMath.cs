using VolunteerBot.Domain.Access;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Reporting;

namespace VolunteerBot.Domain.PlanTargets;

/// <summary>Works the targets out for one scope on one day, by the definitions of version 1 (domain reference 1.3 and 1.4).</summary>
public sealed class PlanMath(PlanData data, KpiScope scope, DateOnly asOf)
{
    private const int MonthsBack = 12;

    /// <summary>KPI-1: so many records in the last twelve months show that a unit works with the assistant.</summary>
    private const int RecordsToCount = 3;

    /// <summary>KPI-4: courses finished since the plan was issued.</summary>
    private static readonly DateOnly PlanIssued = new(2023, 11, 14);

    private readonly HashSet<OrgUnitId> _units = scope.Units(data.Tree);
    private readonly DateOnly _yearStart = new(asOf.Year, 1, 1);
    private readonly DateOnly _yearAgo = asOf.AddMonths(-MonthsBack);

    public IReadOnlyList<KpiValue> All() => [.. PlanTargetList.All.Select(Of)];

    public KpiValue Of(PlanTarget target) => target.Code switch
    {
        "KPI-1" => DigitalAdoption(target),
        "KPI-2" => OnPortal(target),
        "KPI-3" => ByModel(target),
        "KPI-4" or "T-2" => Trained(target),
        "KPI-5" => ConnectedGroups(target),
        "T-1" => Informed(target, EvidenceKind.Informed, DateOnly.MinValue),
        "T-3" => UnitsWith(target, EvidenceKind.Assessment, _yearAgo),
        "T-4" => Held(target, EvidenceKind.Forum),
        "T-5" => Held(target, EvidenceKind.VolunteerFestival),
        "T-6" => Held(target, EvidenceKind.GroupFestival),
        "T-7" => Amount(target, EvidenceKind.Commendation, "kpi.beside.events"),
        "T-8" => PlanAndCadre(target),
        "T-9" => Informed(target, EvidenceKind.NeedsUpdated, asOf.AddDays(-30)),
        "T-10" => MountainCourses(target),
        "T-11" => InTime(target),
        "T-12" => PlanAndBudget(target),
        "T-13" => UnitsWith(target, asOf.Year < 2030 ? EvidenceKind.MidTermReview : EvidenceKind.FinalReview, DateOnly.MinValue),
        "T-14" => Amount(target, EvidenceKind.Cooperation, "kpi.beside.programmes"),
        _ => throw new ArgumentOutOfRangeException(nameof(target), target.Code, "No such target."),
    };

    /// <summary>Cấp bộ that apply IT: somebody in charge with an account and three records in a year, or another tool that the level above verified.</summary>
    private KpiValue DigitalAdoption(PlanTarget target)
    {
        var bodies = Bodies().ToList();
        var records = new Dictionary<OrgUnitId, int>();
        foreach (var a in data.Activities.Where(a => a.CreatedOn > _yearAgo && a.CreatedOn <= asOf && !a.IsCancelled))
        {
            // A team's record is work of the cấp bộ above it.
            if (data.Tree.Current(a.UnitId) is { } unit && BodyOf(unit) is { } body)
                records[body] = records.GetValueOrDefault(body) + 1;
        }
        var led = Led();
        var byTool = Evidence(EvidenceKind.DigitalTool, DateOnly.MinValue).ToLookup(e => data.Tree.Current(e.UnitId));
        bool Uses(OrgUnitId id) => led.Contains(id) && records.GetValueOrDefault(id) >= RecordsToCount;
        var adopting = bodies.Where(b => Uses(b.Id) || byTool[b.Id].Any(e => e.IsVerified)).Select(b => b.Id).ToHashSet();
        return new(target, asOf, adopting.Count, bodies.Count)
        {
            Evidenced = bodies.Count(b => adopting.Contains(b.Id) || byTool[b.Id].Any(e => e.Level >= EvidenceLevel.Evidenced)),
            Unknown = bodies.Count(b => !adopting.Contains(b.Id) && !led.Contains(b.Id)),
            Missing = Names(bodies.Where(b => !adopting.Contains(b.Id)).Select(b => b.Id)),
        };
    }

    /// <summary>Verified activities of the year that stand on a portal, of all of them and the verified ones outside the system.</summary>
    private KpiValue OnPortal(PlanTarget target)
    {
        var all = OfYear().ToList();
        var entries = Evidence(EvidenceKind.Portal, _yearStart).Where(e => e.Subject is not null).ToLookup(e => e.Subject!, StringComparer.Ordinal);
        var outside = Evidence(EvidenceKind.OutsideActivities, _yearStart).Where(e => e.IsVerified).Sum(e => e.Value ?? 0);
        bool Stands(ActivityNote a, bool verified) => entries[a.Id.ToString("N")].Any(e => !verified || e.IsVerified);
        return new(target, asOf, all.Count(a => Stands(a, true)), all.Count + outside)
        {
            Evidenced = all.Count(a => Stands(a, false)),
            Beside = [("kpi.beside.updated", entries.SelectMany(e => e).Count(e => e.Value == 1)), ("kpi.beside.outside", outside), ("kpi.beside.notOnPortal", all.Count(a => !Stands(a, false)))],
        };
    }

    /// <summary>Of what Đoàn and Hội started and carried out: campaigns and activities run by a model that had been taught.</summary>
    private KpiValue ByModel(PlanTarget target)
    {
        var own = OfYear().Where(a => data.Tree.Current(a.UnitId) is { } unit && IsYouth(unit)).ToList();
        var models = Evidence(EvidenceKind.TrainedModel, _yearStart).Where(e => e.Subject is not null).ToLookup(e => e.Subject!, StringComparer.Ordinal);
        var campaigns = Evidence(EvidenceKind.Campaign, _yearStart).ToList();
        bool By(ActivityNote a, bool verified) => models[a.Id.ToString("N")].Any(e => !verified || e.IsVerified);
        var activities = own.Count(a => By(a, true));
        return new(target, asOf, activities + campaigns.Count(c => c.Value == 1 && c.IsVerified), own.Count + campaigns.Count)
        {
            Evidenced = own.Count(a => By(a, false)) + campaigns.Count(c => c.Value == 1), Unknown = own.Count(a => !By(a, false)),
            Beside = [("kpi.beside.activitiesByModel", activities), ("kpi.beside.activitiesAll", own.Count)],
        };
    }

    /// <summary>Persons who on the day are full-time and in charge of volunteering, and finished a course since the plan was issued.</summary>
    private KpiValue Trained(PlanTarget target)
    {
        var cadres = data.Cadres.Where(p => p.MergedInto is null && p.Posts.Any(IsCounted)).DistinctBy(p => p.Id).ToList();
        var courses = Evidence(EvidenceKind.CourseDone, PlanIssued, anywhere: true).Where(e => e.Subject is not null).ToLookup(e => e.Subject!, StringComparer.Ordinal);
        bool Did(Person p, bool verified, DateOnly since) => courses[p.Id.ToString()].Any(e => e.On >= since && (!verified || e.IsVerified));
        return new(target, asOf, cadres.Count(p => Did(p, true, PlanIssued)), cadres.Count)
        {
            Evidenced = cadres.Count(p => Did(p, false, PlanIssued)), Unknown = cadres.Count(p => !Did(p, false, PlanIssued)),
            Missing = [.. cadres.Where(p => !Did(p, true, PlanIssued)).OrderBy(p => p.Name, StringComparer.Ordinal).Select(p => new MissingItem(p.Name))],
            Beside = [("kpi.beside.fresh", cadres.Count(p => Did(p, true, asOf.AddMonths(-24))))],
        };

        bool IsCounted(CadrePost post) => post is { Employment: EmploymentKind.FullTime, IsInChargeOfVolunteering: true }
            && post.From <= asOf && (post.To is not { } end || asOf < end) && data.Tree.Current(post.UnitId) is { } unit && _units.Contains(unit) && IsYouth(unit);
    }

    /// <summary>Groups with a verified link to the provincial Hội and a joint activity in the last twelve months.</summary>
    private KpiValue ConnectedGroups(PlanTarget target)
    {
        var links = Evidence(EvidenceKind.GroupLink, DateOnly.MinValue).GroupBy(e => data.Tree.Current(TypedGroup(e)) ?? TypedGroup(e)).ToList();
        var joint = Evidence(EvidenceKind.JointActivity, _yearAgo.AddDays(1)).Select(e => data.Tree.Current(TypedGroup(e)) ?? TypedGroup(e)).ToHashSet();
        bool Counts(IGrouping<OrgUnitId, PlanEvidence> link, bool verified) => joint.Contains(link.Key) && data.Tree.VersionOf(link.Key) is not null && link.Any(e => !verified || e.IsVerified);
        return new(target, asOf, links.Count(l => Counts(l, true)), null)
        {
            Evidenced = links.Count(l => Counts(l, false)), Missing = Names(links.Where(l => !Counts(l, true)).Select(l => l.Key)),
            Beside = [("kpi.beside.dormant", links.Count(l => !joint.Contains(l.Key)))],
        };
    }

    /// <summary>The newest "so many of so many" of each unit, added up.</summary>
    private KpiValue Informed(PlanTarget target, EvidenceKind kind, DateOnly since)
    {
        var newest = Evidence(kind, since).Where(e => e.Whole is > 0).GroupBy(e => e.UnitId).Select(g => g.OrderBy(e => e.On).ThenBy(e => e.Id, StringComparer.Ordinal).Last()).ToList();
        return new(target, asOf, newest.Where(e => e.IsVerified).Sum(e => Math.Min(e.Value ?? 0, e.Whole!.Value)), newest.Sum(e => e.Whole!.Value))
        {
            Evidenced = newest.Sum(e => Math.Min(e.Value ?? 0, e.Whole!.Value)),
        };
    }

    private KpiValue UnitsWith(PlanTarget target, EvidenceKind kind, DateOnly since)
    {
        var bodies = Bodies().ToList();
        var evidence = Evidence(kind, since).ToLookup(e => data.Tree.Current(e.UnitId));
        return new(target, asOf, bodies.Count(b => evidence[b.Id].Any(e => e.IsVerified)), bodies.Count)
        {
            Evidenced = bodies.Count(b => evidence[b.Id].Any()), Missing = Names(bodies.Where(b => !evidence[b.Id].Any(e => e.IsVerified)).Select(b => b.Id)),
        };
    }

    private KpiValue Held(PlanTarget target, EvidenceKind kind)
    {
        var held = Evidence(kind, _yearStart, anywhere: true).ToList();
        return new(target, asOf, held.Count(e => e.IsVerified), null)
        {
            Evidenced = held.Count, Beside = kind == EvidenceKind.Forum ? [("kpi.beside.proposals", held.Sum(e => e.Value ?? 0))] : [],
        };
    }

    private KpiValue Amount(PlanTarget target, EvidenceKind kind, string besideKey)
    {
        var given = Evidence(kind, _yearStart).ToList();
        return new(target, asOf, given.Where(e => e.IsVerified).Sum(e => e.Value ?? 1), null) { Evidenced = given.Sum(e => e.Value ?? 1), Beside = [(besideKey, given.Count)] };
    }

    private KpiValue PlanAndCadre(PlanTarget target)
    {
        var bodies = Bodies().ToList();
        var led = Led();
        var plans = Evidence(EvidenceKind.WorkPlan, _yearStart).ToLookup(e => data.Tree.Current(e.UnitId));
        bool Has(OrgUnitId id, bool verified) => led.Contains(id) && plans[id].Any(e => !verified || e.IsVerified);
        return new(target, asOf, bodies.Count(b => Has(b.Id, true)), bodies.Count)
        {
            Evidenced = bodies.Count(b => Has(b.Id, false)), Missing = Names(bodies.Where(b => !Has(b.Id, true)).Select(b => b.Id)),
            Beside = [("kpi.beside.withoutCadre", bodies.Count(b => !led.Contains(b.Id)))],
        };
    }

    private KpiValue PlanAndBudget(PlanTarget target)
    {
        var bodies = Bodies().ToList();
        var plans = Evidence(EvidenceKind.WorkPlan, _yearStart).ToLookup(e => data.Tree.Current(e.UnitId));
        var budgets = Evidence(EvidenceKind.BudgetEstimate, _yearStart).ToLookup(e => data.Tree.Current(e.UnitId));
        bool Has(OrgUnitId id, bool verified) => plans[id].Any(e => !verified || e.IsVerified) && budgets[id].Any(e => !verified || e.IsVerified);
        return new(target, asOf, bodies.Count(b => Has(b.Id, true)), bodies.Count)
        {
            Evidenced = bodies.Count(b => Has(b.Id, false)), Missing = Names(bodies.Where(b => !Has(b.Id, true)).Select(b => b.Id)),
            Beside = [("kpi.beside.onlyPlan", bodies.Count(b => plans[b.Id].Any() && !budgets[b.Id].Any()))],
        };
    }

    private KpiValue MountainCourses(PlanTarget target)
    {
        var done = Evidence(EvidenceKind.CourseDone, PlanIssued).Where(e => IsMountainous(e.UnitId)).ToList();
        return new(target, asOf, done.Where(e => e.IsVerified).Select(e => e.Subject).Distinct().Count(), null)
        {
            Evidenced = done.Select(e => e.Subject).Distinct().Count(), Beside = [("kpi.beside.courses", done.Select(e => e.Note).Distinct(StringComparer.Ordinal).Count())],
        };
    }

    /// <summary>T-11: worked out from what was handed in alone.</summary>
    private KpiValue InTime(PlanTarget target)
    {
        var rates = SubmissionRates.Of(data.YearReports.Where(o => data.Tree.Current(o.UnitId) is { } unit && _units.Contains(unit)), DueDate.EndOf(asOf));
        return new(target, asOf, rates.InTime, rates.Expected - rates.Excused) { Evidenced = rates.InTime, Beside = [("kpi.beside.landed", rates.Landed), ("kpi.beside.excused", rates.Excused)] };
    }

    private IEnumerable<OrgUnit> Bodies() => data.Tree.Units.Where(u => _units.Contains(u.Id) && data.Tree.VersionOf(u.Id)!.CountsAsCapBo);

    /// <summary>Units with somebody who leads them and has written to the bot or can be written to.</summary>
    private HashSet<OrgUnitId> Led() => [.. data.Cadres.Where(p => p.Addresses.Count > 0)
        .SelectMany(p => p.RolesOn(asOf)).Where(r => Permissions.RolesWith(Deed.SubmitReports).Contains(r.Role)).Select(r => data.Tree.Current(r.UnitId)).OfType<OrgUnitId>()];

    private OrgUnitId? BodyOf(OrgUnitId unit) =>
        data.Tree.Above(unit).Prepend(unit).Where(u => data.Tree.VersionOf(u)?.CountsAsCapBo == true).Select(u => (OrgUnitId?)u).FirstOrDefault();

    /// <summary>Verified activities that took place in the year up to the day; those never verified are in neither part.</summary>
    private IEnumerable<ActivityNote> OfYear() => data.Activities.Where(a =>
        !a.IsCancelled && a.On >= _yearStart && a.On <= asOf && a.VerifiedOn is not null && data.Tree.Current(a.UnitId) is { } unit && _units.Contains(unit));

    private IEnumerable<PlanEvidence> Evidence(EvidenceKind kind, DateOnly since, bool anywhere = false) => data.Evidence.Where(e =>
        e.Kind == kind && e.On >= since && e.On <= asOf && (anywhere || (data.Tree.Current(e.UnitId) is { } unit && (_units.Contains(unit) || IsTop(unit)))));

    /// <summary>What the province itself puts on record counts in each of its scopes.</summary>
    private bool IsTop(OrgUnitId unit) => scope.Kind != KpiScopeKind.Unit && data.Tree.ParentOf(unit) is null;

    private bool IsYouth(OrgUnitId unit) => data.Tree.Find(unit)?.System is OrgSystem.YouthUnion or OrgSystem.YouthFederation or OrgSystem.StudentAssociation;

    private bool IsMountainous(OrgUnitId unit) => data.Tree.Current(unit) is { } at && data.Tree.Above(at).Prepend(at).Any(u => data.Tree.VersionOf(u)?.IsMountainous == true);

    private static OrgUnitId TypedGroup(PlanEvidence e) => Records.TypedId.TryRead<OrgUnitId>(e.Subject) ?? e.UnitId;

    private IReadOnlyList<MissingItem> Names(IEnumerable<OrgUnitId> units) =>
        [.. units.Select(u => new MissingItem(data.Tree.NameOf(u) ?? data.Tree.History.Find(u)?.Latest.Name ?? "?", u.ToString())).OrderBy(m => m.Name, StringComparer.Ordinal)];
}
