using VolunteerBot.Dialogs.Language;
using VolunteerBot.Domain.Auditing;
using VolunteerBot.Domain.Importing;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Dialogs.Imports;

/// <summary>
/// Lists of people. Somebody is known again by their id, their phone, or their name within the unit. What people said of themselves is
/// never overwritten by a list: it only fills what is empty, and adds roles.
/// </summary>
internal sealed partial class PeopleImport(SheetTable table, ImportScope scope, IRecords records)
{
    private readonly List<ImportFault> _faults = [];
    private readonly List<Row> _rows = [];
    private readonly Dictionary<string, (int Row, string Name)> _phones = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, OrgUnitId?, int?), int> _names = [];
    private readonly UnitFinder _units = new(scope.Units);

    private sealed record Row(int Number, string? Id, string Name, int? BirthYear, string? Phone, OrgUnitId? Unit, Role Role, DateOnly? From, DateOnly? To)
    {
        public EmploymentKind? Employment { get; init; }

        public string Title { get; init; } = "";

        public bool? InCharge { get; init; }

        public List<string> Skills { get; init; } = [];

        public List<string> Topics { get; init; } = [];

        public string? Language { get; init; }
    }

    public async ValueTask<ImportPlan> Plan(CancellationToken cancel)
    {
        var reader = new RowReader(table, _faults);
        var read = 0;
        foreach (var (row, section) in table.Rows())
        {
            cancel.ThrowIfCancellationRequested();
            read++;
            if (Read(reader, row, section) is { } good && IsAlone(reader, good))
                _rows.Add(good);
        }
        var (changes, unchanged, created) = await Compare(cancel);
        var report = new ImportReport(ImportKind.People)
        {
            Sheet = table.Sheet, Rows = read, New = created, Changed = changes.Count - created, Unchanged = unchanged,
            Faults = [.. _faults.OrderBy(f => f.Row)], Notes = RowReader.NotesOf(table, ImportKind.People), Columns = RowReader.ColumnsOf(table),
        };
        return new ImportPlan(report, report.IsClean ? [.. changes.SelectMany(c => (Change[])[c.Put, c.Audit])] : []);
    }

    private async ValueTask<(List<(Change Put, Change Audit)> Changes, int Unchanged, int New)> Compare(CancellationToken cancel)
    {
        var changes = new List<(Change, Change)>();
        var (unchanged, created) = (0, 0);
        if (_rows.Count == 0)
            return (changes, 0, 0);
        var matches = await PeopleMatches.Read(records, scope.Units, cancel);
        var seen = new HashSet<PersonId>();
        foreach (var row in _rows)
        {
            var (id, wrong) = Whose(row, matches);
            var stored = id is { } known ? await records.Get(PeopleRecords.Type, known.ToString(), cancel) : null;
            wrong ??= row.Id is not null && stored is null ? ("id", "idUnknown") : stored is not null && !IsSame(stored.Value, row) ? ("phone", "phoneOfAnother")
                : stored is not null && !seen.Add(stored.Value.Id) ? ("name", "rowTwiceOnRecord") : null;
            if (wrong is var (key, kind))
            {
                _faults.Add(new ImportFault(row.Number, table.HeadingOf(key), kind, key == "phone" ? row.Phone ?? "" : row.Name, stored?.Value.Name));
                continue;
            }
            var person = Applied(stored?.Value ?? new Person { Id = PersonId.Of(scope.Ids.Next()), Name = row.Name }, row);
            if (stored is not null && IsEqual(person, stored.Value))
            {
                unchanged++;
                continue;
            }
            created += stored is null ? 1 : 0;
            changes.Add((PeopleRecords.Type.Put(person, stored?.Version ?? 0), Audit(ImportActions.Person(stored is null), person.Id)));
        }
        return (changes, unchanged, created);
    }

    private static (PersonId? Id, (string, string)? Wrong) Whose(Row row, PeopleMatches matches)
    {
        if (row.Id is not null)
            return (TypedId.TryRead<PersonId>(row.Id), null);
        if (row.Phone is { } phone && matches.AtPhone(phone) is { } owner)
            return (owner, null);
        return matches.Named(row.Name, row.Unit!.Value, row.BirthYear) switch
        {
            [] => (null, null),
            [var only] => (only, null),
            _ => (null, ("name", "nameMany")),
        };
    }

    /// <summary>By id anything may be put right; by phone the name must be theirs.</summary>
    private static bool IsSame(Person person, Row row) =>
        row.Id is not null || NameKey.Of(person.Name) == NameKey.Of(row.Name) || VietnameseText.Fold(person.Name) == VietnameseText.Fold(row.Name);

    private Person Applied(Person person, Row row)
    {
        var isTheirs = person.JoinedAt is not null;
        var current = person.HomeUnit is { } home ? scope.Units.Current(home) : null;
        return person with
        {
            Name = isTheirs || VietnameseText.Fold(person.Name) == VietnameseText.Fold(row.Name) && person.Name != VietnameseText.Fold(person.Name) ? person.Name : row.Name,
            BirthYear = isTheirs ? person.BirthYear ?? row.BirthYear : row.BirthYear ?? person.BirthYear,
            Phone = isTheirs || person.IsPhoneVouched ? person.Phone ?? row.Phone : row.Phone ?? person.Phone,
            HomeUnit = row.Unit is null ? person.HomeUnit : current is null || (!isTheirs && row.Id is null && row.Role == Role.Volunteer && current != row.Unit) ? row.Unit : person.HomeUnit,
            Roles = WithRole(person, row), Posts = WithPost(person, row), Language = isTheirs ? person.Language : row.Language ?? person.Language,
            Skills = isTheirs && person.Skills.Count > 0 || row.Skills.Count == 0 ? person.Skills : row.Skills,
            Topics = isTheirs && person.Topics.Count > 0 || row.Topics.Count == 0 ? person.Topics : row.Topics,
        };
    }

    private IReadOnlyList<RoleAssignment> WithRole(Person person, Row row)
    {
        if (row.Unit is not { } unit)
            return person.Roles;
        var held = person.Roles.FirstOrDefault(r => r.Role == row.Role && (scope.Units.Current(r.UnitId) ?? r.UnitId) == unit && r.ActingFor is null && (r.To is null || r.HoldsOn(scope.Today) || r.To == row.To));
        if (held is null)
            return [.. person.Roles, new RoleAssignment(row.Role, unit, row.From ?? scope.Today, row.To) { By = scope.By?.Id }];
        var told = held with { From = row.From ?? held.From, To = row.To ?? held.To };
        return told == held ? person.Roles : [.. person.Roles.Select(r => r == held ? told : r)];
    }

    private IReadOnlyList<CadrePost> WithPost(Person person, Row row)
    {
        if (row.Unit is not { } unit || (row.Employment is null && row.InCharge is not true))
            return person.Posts;
        var held = person.Posts.FirstOrDefault(p => p.UnitId == unit && p.To is null);
        var post = new CadrePost(unit, row.Title.Length > 0 ? row.Title : held?.Title ?? "", row.Employment ?? held?.Employment ?? EmploymentKind.Concurrent,
            row.InCharge ?? held?.IsInChargeOfVolunteering ?? false, row.From ?? held?.From ?? scope.Today, row.To);
        return held is null ? [.. person.Posts, post] : held == post ? person.Posts : [.. person.Posts.Select(p => p == held ? post : p)];
    }

    /// <summary>Lists in a record compare by what is in them, as they are stored.</summary>
    private static bool IsEqual(Person a, Person b) =>
        System.Text.Json.JsonSerializer.Serialize(a, PeopleRecords.Type.Json) == System.Text.Json.JsonSerializer.Serialize(b, PeopleRecords.Type.Json);

    private Put<AuditEntry> Audit(string action, PersonId id) =>
        AuditRecords.Type.Put(new AuditEntry(scope.Ids.Next().ToString("N"), scope.Now, scope.By?.Id, action, "people/" + id, scope.Channel), expectedVersion: 0);
}
