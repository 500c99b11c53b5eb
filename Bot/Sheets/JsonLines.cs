using System.Text;
using System.Text.Json;
using VolunteerBot.Dialogs.Imports;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Auditing;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Reporting;

namespace VolunteerBot.Bot.Sheets;

/// <summary>Brings back what <c>export --format jsonl</c> wrote: whole records, one a line, by their ids.</summary>
internal static class JsonLines
{
    public static bool IsOne(Stream content)
    {
        content.Position = 0;
        for (var next = content.ReadByte(); next >= 0; next = content.ReadByte())
        {
            if (next is not (' ' or '\r' or '\n' or '\t' or 0xEF or 0xBB or 0xBF))
                return next == '{';
        }
        return false;
    }

    public static ValueTask<ImportPlan> Plan(Stream content, ImportKind kind, ImportScope scope, IRecords records, CancellationToken cancel) => kind switch
    {
        ImportKind.Units => Plan(OrganisationRecords.Units, content, kind, scope, records, cancel),
        ImportKind.People => Plan(PeopleRecords.Type, content, kind, scope, records, cancel),
        ImportKind.Templates => Plan(ReportingRecords.Templates, content, kind, scope, records, cancel),
        _ => Plan(ActivityRecords.Type, content, kind, scope, records, cancel),
    };

    private static async ValueTask<ImportPlan> Plan<T>(RecordType<T> type, Stream content, ImportKind kind, ImportScope scope, IRecords records, CancellationToken cancel) where T : class
    {
        content.Position = 0;
        using var reader = new StreamReader(content, Encoding.UTF8, leaveOpen: true);
        var (changes, faults, ids) = (new List<Change>(), new List<ImportFault>(), new HashSet<string>(StringComparer.Ordinal));
        var (number, rows, created, unchanged) = (0, 0, 0, 0);
        var units = kind == ImportKind.Units ? await OrganisationDecider.All(records, cancel) : [];
        var lines = new Dictionary<OrgUnitId, int>();
        while (await reader.ReadLineAsync(cancel) is { } line)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
                continue;
            rows++;
            if (Read(type, line) is not { } value)
            {
                faults.Add(new ImportFault(number, "", "notRecord", ""));
                continue;
            }
            if (!ids.Add(type.IdOf(value)))
            {
                faults.Add(new ImportFault(number, "id", "idTwice", type.IdOf(value)));
                continue;
            }
            if (value is ReportTemplate template && TemplateRules.Check(template, scope.Units) is [var wrong, ..])
            {
                faults.Add(new ImportFault(number, wrong.Part, "template", wrong.Words, Dialogs.Reporting.TemplateProblemWords.Of(wrong)));
                continue;
            }
            if (value is OrgUnit unit)
                (units[unit.Id], lines[unit.Id]) = (unit, number);
            var stored = await records.Get(type, type.IdOf(value), cancel);
            if (stored is not null && JsonSerializer.Serialize(stored.Value, type.Json) == JsonSerializer.Serialize(value, type.Json))
            {
                unchanged++;
                continue;
            }
            created += stored is null ? 1 : 0;
            changes.Add(type.Put(value, stored?.Version ?? 0));
            changes.Add(AuditRecords.Type.Put(new AuditEntry(scope.Ids.Next().ToString("N"), scope.Now, null, type.Name + ".restored", type.Name + "/" + type.IdOf(value), scope.Channel), 0));
        }
        faults.AddRange(UnitRules.Check(units, lines.Keys).Where(p => lines.ContainsKey(p.UnitId)).Select(p => new ImportFault(lines[p.UnitId], "", "unitRule", "", p.Name, p.GetType().Name)));
        var report = new ImportReport(kind) { Rows = rows, New = created, Changed = (changes.Count / 2) - created, Unchanged = unchanged, Faults = faults };
        return new ImportPlan(report, report.IsClean ? changes : []);
    }

    private static T? Read<T>(RecordType<T> type, string line) where T : class
    {
        try
        {
            var value = JsonSerializer.Deserialize(line, type.Json);
            if (value is null or OrgUnit { Versions.Count: 0 })
                return null;
            RecordLimits.CheckId(type.IdOf(value));
            return value;
        }
        catch (Exception e) when (e is JsonException or FormatException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
