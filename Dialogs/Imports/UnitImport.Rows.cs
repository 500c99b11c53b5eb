using VolunteerBot.Domain.Organisation;

namespace VolunteerBot.Dialogs.Imports;

/// <summary>Reading the rows of a list of units, and what a row makes of a unit.</summary>
internal sealed partial class UnitImport
{
    private sealed class Row
    {
        public required int Number { get; init; }

        public required string Name { get; init; }

        public required OrgUnitKind Kind { get; init; }

        public bool IsKindSaid { get; init; }

        public OrgSystem? System { get; init; }

        public string? GivenId { get; init; }

        public string Parent { get; init; } = "";

        public string? ParentId { get; init; }

        public string? Code { get; init; }

        public IReadOnlyList<string>? Aliases { get; init; }

        public string? Place { get; init; }

        public bool? CapBo { get; init; }

        public bool? Mountainous { get; init; }

        public DateOnly? From { get; init; }

        public DateOnly? To { get; init; }

        public LegalBasis? Basis { get; init; }

        public OrgUnitId? Id { get; set; }

        public OrgUnitId? Above { get; set; }

        public long Version { get; set; }

        public OrgChangeKind Happening { get; set; }
    }

    private Row? Read(RowReader reader, SheetRow row, SheetRow? section)
    {
        reader.Begin(row);
        var name = reader.Words("name", 150);
        if (name.Length == 0 && reader.Cell("name").IsEmpty && !reader.IsBroken("name"))
            reader.Fault("name", "nameMissing");
        var (from, to) = (reader.Read<DateOnly>("from", CellReading.Date), reader.Read<DateOnly>("to", CellReading.Date));
        if (to <= from)
            reader.Fault("to", "endsBefore");
        var decidedOn = reader.Read<DateOnly>("decisionDate", CellReading.Date);
        var decision = reader.Words("decision", 60);
        var guess = NamedKinds.Of(name);
        var (kind, isKindSaid) = Kind(reader, name, guess.Kind);
        var parent = reader.Words("parent");
        var good = new Row
        {
            Number = reader.Number, Name = name, Kind = kind, IsKindSaid = isKindSaid, System = System(reader) ?? guess.System,
            GivenId = Optional(reader.Cell("id").Text), Parent = parent.Length == 0 && !table.Has("parent") && section is not null ? section.Cells.Where(c => !c.IsEmpty).MaxBy(c => c.Text.Length).Text : parent,
            ParentId = Optional(reader.Cell("parentId").Text), Code = Optional(Code(reader.Cell("code"))),
            Aliases = table.Has("aliases") ? [.. reader.Words("aliases", 400).Split([';', '|'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)] : null,
            Place = Optional(reader.Words("place")), CapBo = table.Has("capBo") ? reader.Read<bool>("capBo", CellReading.YesNo) ?? false : null,
            Mountainous = table.Has("mountainous") ? reader.Read<bool>("mountainous", CellReading.YesNo) ?? false : null, From = from, To = to,
            Basis = decision.Length > 0 ? new LegalBasis(decision, decidedOn ?? from ?? scope.Today) : null,
        };
        return reader.IsClean ? good : null;
    }

    /// <summary>Codes are text: a sheet that took one for a number has at worst lost its zeros.</summary>
    private static string Code(Cell cell) => cell.Number is { } number && number == Math.Floor(number) ? number.ToString("00000", global::System.Globalization.CultureInfo.InvariantCulture) : cell.Text;

    private (OrgUnitKind Kind, bool IsSaid) Kind(RowReader reader, string name, OrgUnitKind? guess)
    {
        var words = table.Has("kind") ? reader.Words("kind") : "";
        if (words.Length > 0)
        {
            if ((Codes.Of<OrgUnitKind>("unitKind.", words) ?? NamedKinds.Of(words).Kind) is { } said)
                return (said, true);
            reader.Fault("kind", "kindUnknown");
        }
        else if (guess is null && name.Length > 0)
        {
            reader.Fault(table.Has("kind") ? "kind" : "name", "kindMissing");
        }
        return (guess ?? OrgUnitKind.VolunteerGroup, false);
    }

    private OrgSystem? System(RowReader reader)
    {
        var words = table.Has("system") ? reader.Words("system") : "";
        if (words.Length == 0)
            return null;
        var system = Codes.Of<OrgSystem>("orgSystem.", words);
        if (system is null)
            reader.Fault("system", "systemUnknown");
        return system;
    }

    private static string? Optional(string text) => text.Length == 0 ? null : text;

    private void Apply(Row row, Dictionary<OrgUnitId, OrgUnit> all)
    {
        if (row.Id is not { } id || _bySelf.GetValueOrDefault(id) != row)
            return;
        if (!all.TryGetValue(id, out var unit))
        {
            row.Happening = OrgChangeKind.Establish;
            all[id] = new OrgUnit { Id = id, System = row.System ?? SystemAbove(row, all), Versions = [Told(row, new OrgUnitVersion { Name = row.Name, Kind = row.Kind, ValidFrom = row.From ?? FirstDay(row, all) })] };
            return;
        }
        // A day after the beginning of what is on record: from then on it is otherwise. Else what is on record is put right.
        var last = unit.Latest;
        var isLater = row.From > last.ValidFrom && last.ValidTo is null && Told(row, last) with { ValidTo = last.ValidTo, ValidFrom = last.ValidFrom } is var told && !IsEqual(told, last);
        row.Happening = !isLater ? OrgChangeKind.Correction : row.Above != last.ParentId ? OrgChangeKind.Reparent : OrgChangeKind.Rename;
        all[id] = unit with
        {
            System = row.System is { } system && table.Has("system") ? system : unit.System,
            Versions = isLater
                ? [.. unit.Versions.SkipLast(1), last with { ValidTo = row.From }, Told(row, last) with { ValidFrom = row.From!.Value }]
                : [.. unit.Versions.SkipLast(1), Told(row, last) with { ValidFrom = unit.Versions.Count == 1 && row.From < last.ValidFrom ? row.From.Value : last.ValidFrom }],
        };
    }

    /// <summary>What the row says of a version; what it does not say stays.</summary>
    private static OrgUnitVersion Told(Row row, OrgUnitVersion version) => version with
    {
        Name = row.Name, Kind = row.IsKindSaid ? row.Kind : version.Kind, ParentId = row.Above ?? version.ParentId, Code = row.Code ?? version.Code,
        Aliases = row.Aliases ?? version.Aliases, Place = row.Place ?? version.Place, CountsAsCapBo = row.CapBo ?? version.CountsAsCapBo,
        IsMountainous = row.Mountainous ?? version.IsMountainous, ValidTo = row.To ?? version.ValidTo,
    };

    private static OrgSystem SystemAbove(Row row, Dictionary<OrgUnitId, OrgUnit> all) =>
        row.Above is { } above && all.TryGetValue(above, out var parent) ? parent.System : OrgSystem.YouthUnion;

    /// <summary>Where the sheet names no day: the first of this year, or the day the unit above begins.</summary>
    private DateOnly FirstDay(Row row, Dictionary<OrgUnitId, OrgUnit> all)
    {
        var first = new DateOnly(scope.Today.Year, 1, 1);
        for (var (at, steps) = (row.Above, 0); at is { } id && steps < 32; steps++)
        {
            var begins = all.TryGetValue(id, out var parent) ? parent.Versions[0].ValidFrom : _bySelf.GetValueOrDefault(id)?.From;
            if (begins > first)
                first = begins.Value;
            at = all.ContainsKey(id) ? null : _parents.GetValueOrDefault(id);
        }
        return first;
    }

    private static bool IsEqual(OrgUnitVersion a, OrgUnitVersion b) => a with { Aliases = b.Aliases } == b && a.Aliases.SequenceEqual(b.Aliases);

    private static bool IsEqual(OrgUnit a, OrgUnit? b) =>
        b is not null && a.System == b.System && a.Versions.Count == b.Versions.Count && a.Versions.Zip(b.Versions).All(v => IsEqual(v.First, v.Second));
}
