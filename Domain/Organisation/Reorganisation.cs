using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Joining;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Domain.Organisation;

/// <summary>One decision about units that end and begin, with all that hangs on them.</summary>
internal sealed class Reorganisation(IRecords records, ReorganiseUnits intention, DecisionContext context)
{
    private readonly Dictionary<OrgUnitId, Stored<OrgUnit>> _touched = [];
    private readonly Dictionary<PersonId, Stored<Person>> _people = [];
    private readonly List<Change> _changes = [];
    private List<OrgUnit> _opened = [];
    private Dictionary<OrgUnitId, OrgUnit> _all = [];

    public async Task<Outcome> Decide(CancellationToken cancel)
    {
        _all = await OrganisationDecider.All(records, cancel);
        _opened = [.. intention.Opening.Select(spec => new OrgUnit { Id = OrgUnitId.Of(context.Ids.Next()), System = spec.System, Versions = [spec.From(intention.On)] })];
        foreach (var unit in _opened)
            Touch(new Stored<OrgUnit>(unit, 0));
        if (intention.Opening.Any(o => !OrganisationDecider.MayReorganise(o.ParentId, context)))
            return new Outcome.Refused(null, new NotAllowed());
        foreach (var id in intention.Closing)
        {
            if (await Close(id, cancel) is { } refused)
                return refused;
        }
        foreach (var id in intention.Closing)
        {
            if (await HandOn(id, cancel) is { } refused)
                return refused;
        }
        if (intention.Heirs.Any(h => !_all.ContainsKey(h.From) || HeirId(h) is not { } to || !_all.ContainsKey(to)))
            return new Outcome.Refused(null, new NotFound());
        if (UnitRules.Check(_all, [.. _touched.Keys]) is [var problem, ..])
            return new Outcome.Refused(OrganisationDecider.KeyOf(problem), problem);
        return Done();
    }

    private Outcome.Done Done()
    {
        var change = OrganisationDecider.Changed(intention.Kind, intention.On, intention.Basis, [.. _touched.Keys], context) with
        {
            Successions = [.. intention.Heirs.Select(h => new OrgSuccession(h.From, HeirId(h)!.Value, h.Share))],
        };
        return new Outcome.Done(
        [
            .. _touched.Values.Select(u => OrganisationRecords.Units.Put(u.Value, u.Version)),
            OrganisationRecords.Changes.Put(change, expectedVersion: 0), .. _changes,
            .. _people.Values.Select(p => PeopleRecords.Type.Put(p.Value, p.Version)),
            .. _touched.Keys.Select(id => context.Audit("unit.reorganised", "units/" + id)),
        ], new UnitsChanged(change, [.. _touched.Values.Select(u => u.Value)]));
    }

    private async ValueTask<Outcome?> Close(OrgUnitId id, CancellationToken cancel)
    {
        if (await records.Get(OrganisationRecords.Units, id.ToString(), cancel) is not { } stored)
            return new Outcome.Refused(null, new NotFound());
        var unit = stored.Value;
        if (!OrganisationDecider.MayReorganise(unit.Latest.ParentId, context))
            return new Outcome.Refused(null, new NotAllowed());
        if (unit.At(intention.On) is not { } now)
            return new Outcome.Refused("on", new UnitNotThere(id, unit.Latest.Name, intention.On));
        if (now != unit.Latest || now.ValidTo is not null)
            return new Outcome.Refused("on", new LaterVersionExists(id, unit.Latest.Name, intention.On));
        if (now.ValidFrom == intention.On)
            return new Outcome.Refused("on", new EndsBeforeItBegins(id, now.Name, intention.On));
        Touch(new Stored<OrgUnit>(unit with { Versions = [.. unit.Versions.SkipLast(1), now with { ValidTo = intention.On }] }, stored.Version));
        return null;
    }

    /// <summary>Units below, plans and people of a unit that ends.</summary>
    private async ValueTask<Outcome?> HandOn(OrgUnitId id, CancellationToken cancel)
    {
        var unit = _all[id];
        var whole = intention.Heirs.FirstOrDefault(h => h.From == id && h.Share == SuccessionShare.Full) is { } heir ? HeirId(heir) : null;
        if (await MoveChildren(unit, whole, cancel) is { } children)
            return children;
        if (await MovePlans(unit, whole, cancel) is { } plans)
            return plans;
        await EndRoles(unit, whole, cancel);
        return null;
    }

    private async ValueTask<Outcome?> MoveChildren(OrgUnit unit, OrgUnitId? whole, CancellationToken cancel)
    {
        var left = new List<string>();
        foreach (var child in _all.Values.Where(c => c.At(intention.On)?.ParentId == unit.Id).ToList())
        {
            var parent = intention.Children.TryGetValue(child.Id, out var said) ? HeirId(said) : whole;
            if (parent is not { } to)
            {
                left.Add(child.At(intention.On)!.Name);
                continue;
            }
            var stored = _touched.GetValueOrDefault(child.Id) ?? (await records.Get(OrganisationRecords.Units, child.Id.ToString(), cancel))!;
            Touch(stored with { Value = MovedTo(stored.Value, to) });
        }
        return left.Count > 0 ? new Outcome.Refused("children", new ChildrenLeft(unit.Id, unit.Latest.Name, left)) : null;
    }

    private OrgUnit MovedTo(OrgUnit child, OrgUnitId parent)
    {
        var now = child.At(intention.On)!;
        var moved = now with { ParentId = parent, ValidFrom = intention.On };
        return child with
        {
            Versions =
            [
                .. child.Versions.Where(v => v.ValidFrom < now.ValidFrom),
                .. now.ValidFrom < intention.On ? (OrgUnitVersion[])[now with { ValidTo = intention.On }] : [], moved,
                .. child.Versions.Where(v => v.ValidFrom > now.ValidFrom),
            ],
        };
    }

    private async ValueTask<Outcome?> MovePlans(OrgUnit unit, OrgUnitId? whole, CancellationToken cancel)
    {
        var ahead = await records.Find(ActivityRecords.OfUnit(unit.Id, intention.On, DateOnly.MaxValue, int.MaxValue), cancel);
        var open = ahead.Where(a => a.Value.Status == ActivityStatus.Planned).ToList();
        if (open.Count > 0 && whole is null && !intention.EndsPlans)
            return new Outcome.Refused("plans", new PlansLeft(unit.Id, unit.Latest.Name, open.Count));
        foreach (var (activity, version) in open.Select(a => (a.Value, a.Version)))
        {
            if (whole is not { } to)
            {
                var ended = activity with { Status = ActivityStatus.Cancelled, CancelReason = unit.Latest.Name };
                var reminders = await records.Find(
                    RecordQuery<ActivityReminder>.Equal(ActivityRecords.Reminders, ActivityRecords.RemindersByActivity, activity.Id.ToString()), cancel);
                _changes.AddRange([ActivityRecords.Type.Put(ended, version), .. ReminderPlan.Replace(reminders, ended, context.Now)]);
            }
            else
            {
                _changes.Add(ActivityRecords.Type.Put(activity with { Plan = activity.Plan with { UnitId = to } }, version));
            }
        }
        return null;
    }

    /// <summary>
    /// Leading roles end with the unit; in the one that takes it whole they wait to be confirmed. Volunteers go along by themselves
    /// (<see cref="OrgHistory.Current"/>), so their records stay as they are.
    /// </summary>
    private async ValueTask EndRoles(OrgUnit unit, OrgUnitId? whole, CancellationToken cancel)
    {
        var holders = await records.Find(RecordQuery<Person>.Equal(PeopleRecords.Type, PeopleRecords.ByLeadUnit, unit.Id.ToString(), int.MaxValue), cancel);
        foreach (var (person, version) in holders.Select(h => _people.GetValueOrDefault(h.Value.Id) ?? h).Select(h => (h.Value, h.Version)))
        {
            bool Ends(RoleAssignment r) => r.UnitId == unit.Id && r.Role is not (Role.Volunteer or Role.SystemAdmin) && (r.To is not { } to || to > intention.On);
            foreach (var role in person.Roles.Where(r => Ends(r) && r.ActingFor is null && whole is not null))
                _changes.Add(RoleRequests.Ask(person.Id, role.Role, whole!.Value, context));
            _people[person.Id] = new(person with { Roles = [.. person.Roles.Select(r => Ends(r) ? r with { To = intention.On } : Kept(r, unit.Id, whole))] }, version);
        }
    }

    /// <summary>Looking after the system does not end with a unit.</summary>
    private static RoleAssignment Kept(RoleAssignment role, OrgUnitId unit, OrgUnitId? whole) =>
        role.Role == Role.SystemAdmin && role.UnitId == unit ? role with { UnitId = whole ?? OrgUnitId.Everything } : role;

    private OrgUnitId? HeirId(Heir heir) => heir.Unit ?? (heir.Opened is { } nth && nth >= 0 && nth < _opened.Count ? _opened[nth].Id : null);

    private void Touch(Stored<OrgUnit> unit)
    {
        _touched[unit.Value.Id] = unit;
        _all[unit.Value.Id] = unit.Value;
    }
}
