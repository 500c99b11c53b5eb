using VolunteerBot.Domain.Access;
using VolunteerBot.Domain.Auditing;
using VolunteerBot.Domain.Importing;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Dialogs.Imports;

/// <summary>
/// Lists of units. A unit above may stand in the same file, in any order, or be on record. A unit is known again by its id, by its code
/// within its kind, or by its name below the same unit; what differs is put right, or holds from the day the sheet says.
/// </summary>
internal sealed partial class UnitImport(SheetTable table, ImportScope scope, IRecords records)
{
    private readonly List<ImportFault> _faults = [];
    private readonly List<Row> _rows = [];
    private readonly UnitFinder _units = new(scope.Units);
    private readonly Dictionary<OrgUnitId, Row> _bySelf = [];
    private readonly Dictionary<OrgUnitId, OrgUnitId?> _parents = [];

    public async ValueTask<ImportPlan> Plan(CancellationToken cancel)
    {
        var reader = new RowReader(table, _faults);
        var read = 0;
        foreach (var (row, section) in table.Rows())
        {
            cancel.ThrowIfCancellationRequested();
            read++;
            if (Read(reader, row, section) is { } good)
                _rows.Add(good);
        }
        await Identify(cancel);
        FindParents();
        var all = await OrganisationDecider.All(records, cancel);
        var before = new Dictionary<OrgUnitId, OrgUnit>(all);
        foreach (var row in _rows)
            Apply(row, all);
        var touched = _rows.Where(r => r.Id is not null && all.TryGetValue(r.Id.Value, out var unit) && !IsEqual(unit, before.GetValueOrDefault(unit.Id))).Select(r => r.Id!.Value).ToHashSet();
        foreach (var problem in UnitRules.Check(all, touched).Where(p => _bySelf.ContainsKey(p.UnitId)))
            Note(problem);
        return Planned(read, touched, all, before);
    }

    private ImportPlan Planned(int read, HashSet<OrgUnitId> touched, Dictionary<OrgUnitId, OrgUnit> all, Dictionary<OrgUnitId, OrgUnit> before)
    {
        var created = touched.Count(id => !before.ContainsKey(id));
        var report = new ImportReport(ImportKind.Units)
        {
            Sheet = table.Sheet, Rows = read, New = created, Changed = touched.Count - created, Unchanged = Math.Max(0, _rows.Count - touched.Count),
            Faults = [.. _faults.OrderBy(f => f.Row)], Notes = RowReader.NotesOf(table, ImportKind.Units), Columns = RowReader.ColumnsOf(table),
        };
        if (!report.IsClean)
            return new ImportPlan(report, []);
        var changes = new List<Change>();
        // What happened stands in changes, one for each day, decision and kind of happening, so that a list of 2,500 units is a handful of them.
        foreach (var group in touched.Select(id => _bySelf[id]).GroupBy(r => (r.Happening, On: HoldsFrom(r, all), r.Basis)))
            changes.Add(OrganisationRecords.Changes.Put(new OrgChange
            {
                Id = OrgChangeId.Of(scope.Ids.Next()), Kind = group.Key.Happening, On = group.Key.On, Basis = group.Key.Basis, Units = [.. group.Select(r => r.Id!.Value)],
                By = scope.By?.Id, EnteredAt = scope.Now,
            }, expectedVersion: 0));
        changes.AddRange(touched.Select(id => OrganisationRecords.Units.Put(all[id], _bySelf[id].Version)));
        changes.AddRange(touched.Select(id => AuditRecords.Type.Put(
            new AuditEntry(scope.Ids.Next().ToString("N"), scope.Now, scope.By?.Id, ImportActions.Unit(!before.ContainsKey(id)), "units/" + id, scope.Channel), expectedVersion: 0)));
        return new ImportPlan(report, changes);
    }

    private static DateOnly HoldsFrom(Row row, Dictionary<OrgUnitId, OrgUnit> all) => row.From ?? all[row.Id!.Value].Latest.ValidFrom;

    /// <summary>Known units get their id, new ones a new one; a name that fits several is a fault.</summary>
    private async ValueTask Identify(CancellationToken cancel)
    {
        var byCode = scope.Units.Units.Select(u => (u.Id, Version: scope.Units.VersionOf(u.Id)!)).Where(u => u.Version.Code is not null).ToLookup(u => (u.Version.Code, u.Version.Kind));
        foreach (var row in _rows)
        {
            if (row.GivenId is not null)
            {
                // Former units keep their id too: an export of all of them comes back.
                row.Id = TypedId.TryRead<OrgUnitId>(row.GivenId) is { } given && scope.Units.History.Find(given) is not null ? given : null;
                if (row.Id is null)
                    Fault(row, "id", "idUnknown", row.GivenId);
            }
            else if (row.Code is not null && byCode[(row.Code, row.Kind)].ToList() is [var coded])
            {
                row.Id = coded.Id;
            }
        }
        NameNew();
        foreach (var row in _rows.Where(r => r.Id is not null).ToList())
        {
            if (!_bySelf.TryAdd(row.Id!.Value, row))
                Fault(row, "name", "rowTwice", row.Name, _bySelf[row.Id.Value].Number);
            else
                row.Version = (await records.Get(OrganisationRecords.Units, row.Id.Value.ToString(), cancel))?.Version ?? 0;
        }
    }

    /// <summary>By name below the same unit on record; who is in none of them is new.</summary>
    private void NameNew()
    {
        var known = scope.Units.Units.ToLookup(u => NameKey.Of(scope.Units.NameOf(u.Id)!));
        var fresh = new Dictionary<(string, string), Row>();
        foreach (var row in _rows.Where(r => r.Id is null && r.GivenId is null))
        {
            var above = row.ParentId ?? row.Parent;
            var same = known[NameKey.Of(row.Name)].Where(u => above.Length == 0 || IsBelow(u.Id, above)).ToList();
            if (same is [var only])
                row.Id = only.Id;
            else if (same.Count > 1)
                Fault(row, "name", "unitMany", row.Name, string.Join("; ", same.Take(4).Select(u => scope.Units.NameOf(scope.Units.ParentOf(u.Id)) ?? row.Name)));
            else if (!fresh.TryAdd((NameKey.Of(row.Name), NameKey.Of(above)), row))
                Fault(row, "name", "rowTwice", row.Name, fresh[(NameKey.Of(row.Name), NameKey.Of(above))].Number);
            else
                row.Id = OrgUnitId.Of(scope.Ids.Next());
        }
        foreach (var row in _rows.Where(r => r.Id is { } id && r.GivenId is null && scope.Units.VersionOf(id) is null))
            _units.Name(row.Name, row.Id!.Value);
    }

    private bool IsBelow(OrgUnitId unit, string above) =>
        scope.Units.ParentOf(unit) is { } parent && (parent.ToString() == above || UnitFinder.Bare(scope.Units.NameOf(parent)!) == UnitFinder.Bare(above)
            || scope.Units.VersionOf(parent)!.Aliases.Any(a => UnitFinder.Bare(a) == UnitFinder.Bare(above)) || scope.Units.VersionOf(parent)!.Code == above);

    private void FindParents()
    {
        foreach (var row in _rows.Where(r => r.Id is not null && _bySelf.GetValueOrDefault(r.Id.Value) == r))
        {
            if (row.ParentId is { } id)
                row.Above = AboveById(row, id);
            else if (row.Parent.Length > 0)
                row.Above = _units.Find(row.Parent, "") is { Unit: { } found } ? found : FaultFor(row, "parent", _units.Find(row.Parent, "").Wrong!, row.Parent, _units.Find(row.Parent, "").Args);
            else if (scope.Units.Find(row.Id!.Value) is not null)
                row.Above = scope.Units.ParentOf(row.Id.Value);
            else if (row.Kind is not (OrgUnitKind.Province or OrgUnitKind.Central))
                Fault(row, "parent", "parentMissing", "");
            _parents[row.Id!.Value] = row.Above;
            MayBring(row);
        }
    }

    /// <summary>A unit that has ended keeps the one it stood under; one of today stands under what became of it.</summary>
    private OrgUnitId? AboveById(Row row, string id) =>
        TypedId.TryRead<OrgUnitId>(id) is { } given && scope.Units.History.Find(given) is not null
            ? row.To is not null ? given : scope.Units.Current(given) ?? given
            : FaultFor(row, "parentId", "idUnknown", id);

    /// <summary>A new unit belongs to whoever brings it when something above it does, be it on record or in the file.</summary>
    private void MayBring(Row row)
    {
        var at = row.Above;
        for (var steps = 0; at is { } up && scope.Units.VersionOf(up) is null && steps < 32; steps++)
            at = _parents.GetValueOrDefault(up);
        var own = scope.Units.VersionOf(row.Id!.Value) is null ? at ?? OrgUnitId.Everything : row.Id.Value;
        if (scope.By is not null && !(scope.Reaches(own) && scope.May(Deed.AddUnits, at ?? OrgUnitId.Everything)))
            Fault(row, row.Above is null ? "name" : "parent", "notYours", row.Parent);
    }

    private OrgUnitId? FaultFor(Row row, string key, string kind, string value, params object?[] args)
    {
        Fault(row, key, kind, value, args);
        return null;
    }

    private void Fault(Row row, string key, string kind, string value, params object?[] args) =>
        _faults.Add(new ImportFault(row.Number, table.HeadingOf(key), kind, value.Length <= 40 ? value : value[..40] + "…", args));

    /// <summary>A rule of the tree, said of the row that breaks it.</summary>
    private void Note(UnitProblem problem)
    {
        var row = _bySelf[problem.UnitId];
        var (key, kind, args) = problem switch
        {
            TreeCircle => ("parent", "circle", Array.Empty<object?>()),
            ParentNotThere gone => (table.Has("parent") ? "parent" : "name", "parentNotThere", [gone.Parent, gone.On]),
            SameName => ("name", "sameName", []),
            EndsBeforeItBegins => ("to", "endsBefore", []),
            VersionsOverlap overlap => ("from", "overlap", [overlap.On]),
            _ => ("name", "nameMissing", []),
        };
        if (!_faults.Any(f => f.Row == row.Number && f.Kind == kind))
            Fault(row, key, kind, key == "parent" ? row.Parent : row.Name, args);
    }
}
