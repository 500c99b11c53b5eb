using VolunteerBot.Dialogs.Joining;
using VolunteerBot.Dialogs.Language;
using VolunteerBot.Domain.Access;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;

namespace VolunteerBot.Dialogs.Imports;

/// <summary>Reading the rows of a list of people.</summary>
internal sealed partial class PeopleImport
{
    private Row? Read(RowReader reader, SheetRow row, SheetRow? section)
    {
        reader.Begin(row);
        var name = Name(reader);
        var phone = reader.Cell("phone") is { IsEmpty: false } given ? Phone(reader, given) : null;
        // A child who is on record is there with a guardian's agreement.
        var isKnown = !reader.Cell("id").IsEmpty;
        var year = reader.Read<int>("birthYear", c => CellReading.BirthYear(c, scope.Today, isKnown));
        var unit = Unit(reader, section);
        var role = ReadRole(reader, unit);
        var from = reader.Read<DateOnly>("roleFrom", CellReading.Date);
        var to = reader.Read<DateOnly>("roleTo", CellReading.Date);
        if (to <= from)
            reader.Fault("roleTo", "endsBefore");
        var good = new Row(reader.Number, Id(reader), name, year, phone, unit, role ?? Role.Volunteer, from, to)
        {
            Employment = Code<EmploymentKind>(reader, "employment", "employment."), Title = reader.Words("role", 100), InCharge = table.Has("volunteering") ? reader.Read<bool>("volunteering", CellReading.YesNo) : null,
            Skills = Several(reader, "skills", "skill.", Skills.All), Topics = Several(reader, "topics", "kind.", ActivityKinds.All.Select(k => k.Code)), Language = Language(reader),
        };
        return reader.IsClean ? good : null;
    }

    private string Name(RowReader reader)
    {
        var key = table.Has("familyName") && reader.Cell("name").IsEmpty ? "familyName" : "name";
        var name = key == "name" ? reader.Words("name", 80) : (reader.Words("familyName", 80) + " " + reader.Words("givenName", 40)).Trim();
        if (name.Length == 0 && !reader.IsBroken(key) && reader.Cell(key).IsEmpty)
            reader.Fault(key, "nameMissing");
        else if (name.Length > 0 && reader.Cell("id").IsEmpty && CellReading.WrongName(name) is { } wrong)
            reader.Fault(key, wrong);
        return name;
    }

    private static string? Phone(RowReader reader, Cell cell)
    {
        var (phone, wrong) = CellReading.Phone(cell);
        if (wrong is not null)
            reader.Fault("phone", wrong);
        return phone;
    }

    private OrgUnitId? Unit(RowReader reader, SheetRow? section)
    {
        if (reader.Cell("unitId") is { IsEmpty: false } id)
            return _units.ById(id.Text) is { } known ? Reached(reader, "unitId", known) : Wrong(reader, "unitId", "idUnknown");
        var (name, above) = (reader.Words("unit"), table.Has("parent") ? reader.Words("parent") : "");
        // A section names the unit of its rows, where it is one.
        if (name.Length == 0 && above.Length == 0 && section is not null && Unnumbered(section.Cells.Where(c => !c.IsEmpty).MaxBy(c => c.Text.Length).Text) is var heading && _units.Find(heading, "").Unit is not null)
            name = heading;
        if (name.Length == 0 && above.Length > 0)
            (name, above) = (above, "");
        if (name.Length == 0)
            return reader.Cell("unit").IsEmpty && reader.Cell("id").IsEmpty && !reader.IsBroken("unit") ? Wrong(reader, "unit", "unitMissing") : null;
        var found = _units.Find(name, above);
        return found.Unit is { } unit ? Reached(reader, "unit", unit) : Wrong(reader, "unit", found.Wrong!, found.Args);
    }

    /// <summary>"I. Chi đoàn thôn Phú Hội" without its number.</summary>
    private static string Unnumbered(string section) =>
        section.IndexOf(' ', StringComparison.Ordinal) is > 0 and < 6 and var space && section[..space].TrimEnd('.', ')', '/', '-') is var mark
        && mark.All(c => char.IsAsciiDigit(c) || c is 'I' or 'V' or 'X' or 'A' or 'B' or 'C' or 'D') ? section[(space + 1)..].Trim() : section;

    private OrgUnitId? Reached(RowReader reader, string key, OrgUnitId unit) => scope.Reaches(unit) ? unit : Wrong(reader, key, "notYours");

    private static OrgUnitId? Wrong(RowReader reader, string key, string kind, params object?[] args)
    {
        reader.Fault(key, kind, args);
        return null;
    }

    private Role? ReadRole(RowReader reader, OrgUnitId? unit)
    {
        var words = reader.Words("role", 100);
        if (words.Length == 0)
            return Role.Volunteer;
        var role = Codes.Of<Role>("role.", words) ?? (RoleNames.Guess(Utterance.Of(words)) is { } guessed ? Enum.Parse<Role>(guessed) : null);
        if (role is null)
            reader.Fault("role", "roleUnknown");
        else if (unit is { } at && role != Role.Volunteer)
            role = Fitting(reader, role.Value, at);
        return role;
    }

    /// <summary>"Bí thư" alone is the secretary of whatever unit stands beside it.</summary>
    private Role? Fitting(RowReader reader, Role role, OrgUnitId unit)
    {
        var kind = scope.Units.VersionOf(unit)!.Kind;
        var roles = Roles.In(kind);
        if (role is Role.CommuneCadre or Role.CellSecretary or Role.TeamLeader && !roles.Contains(role))
            role = roles.FirstOrDefault(r => r is Role.CommuneCadre or Role.CellSecretary or Role.TeamLeader, role);
        if (!roles.Contains(role))
            reader.Fault("role", "roleNotThere", new Messages.Say("role." + role), scope.Units.NameOf(unit));
        else if (!scope.May(Permissions.Granting(role), unit))
            reader.Fault("role", "roleNotYours", new Messages.Say("role." + role));
        return role;
    }

    private static string? Id(RowReader reader)
    {
        var id = reader.Cell("id").Text;
        return id.Length == 0 ? null : id;
    }

    private TEnum? Code<TEnum>(RowReader reader, string key, string texts) where TEnum : struct, Enum
    {
        var words = table.Has(key) ? reader.Words(key) : "";
        var code = words.Length == 0 ? null : Codes.Of<TEnum>(texts, words);
        if (words.Length > 0 && code is null)
            reader.Fault(key, key + "Unknown");
        return code;
    }

    private List<string> Several(RowReader reader, string key, string texts, IEnumerable<string> codes)
    {
        var found = new List<string>();
        foreach (var word in table.Has(key) ? reader.Words(key).Split([';', ',', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : [])
        {
            if (Codes.Of(texts, codes, word) is { } code)
                found.Add(code);
            else
                reader.Fault(key, key + "Unknown", word);
        }
        return [.. found.Distinct()];
    }

    private string? Language(RowReader reader)
    {
        var words = table.Has("language") ? VietnameseText.Fold(reader.Words("language")) : "";
        if (words.Length == 0)
            return null;
        var language = words.StartsWith("vi", StringComparison.Ordinal) || words.StartsWith("tieng viet", StringComparison.Ordinal) ? "vi"
            : words.StartsWith("en", StringComparison.Ordinal) || words.Contains("anh", StringComparison.Ordinal) ? "en" : null;
        if (language is null)
            reader.Fault("language", "languageUnknown");
        return language;
    }

    /// <summary>One phone, one person. Two of one name and year in a unit are two people when a phone tells them apart.</summary>
    private bool IsAlone(RowReader reader, Row row)
    {
        if (row.Phone is { } phone && !_phones.TryAdd(phone, (row.Number, row.Name)))
        {
            var first = _phones[phone];
            reader.Fault("phone", NameKey.Of(first.Name) == NameKey.Of(row.Name) ? "rowTwice" : "phoneTwice", Shown(first.Row));
        }
        else if (!_names.TryAdd((NameKey.Of(row.Name), row.Unit, row.BirthYear), row.Number) && row is { Phone: null, Id: null })
        {
            reader.Fault("name", "rowTwice", Shown(_names[(NameKey.Of(row.Name), row.Unit, row.BirthYear)]));
        }
        return reader.IsClean;
    }

    /// <summary>The number of a row as a sheet shows it, without marks for thousands.</summary>
    private static string Shown(int row) => row.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
