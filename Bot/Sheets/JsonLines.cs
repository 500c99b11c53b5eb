using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
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
    private const int MostVersions = 1_000_000;

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
        var strict = new JsonSerializerOptions(type.Json.Options) { RespectNullableAnnotations = true };
        var (changes, faults, ids) = (new List<Change>(), new List<ImportFault>(), new HashSet<string>(StringComparer.Ordinal));
        var (number, rows, created, changed, unchanged) = (0, 0, 0, 0, 0);
        var units = kind == ImportKind.Units ? await OrganisationDecider.All(records, cancel) : [];
        var lines = new Dictionary<OrgUnitId, int>();
        while (await reader.ReadLineAsync(cancel) is { } line)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
                continue;
            rows++;
            if (Read(type, line, strict) is not { } value)
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
            if (stored is not null && IsSame(value, stored.Value, type))
            {
                unchanged++;
                continue;
            }
            (created, changed) = stored is null ? (created + 1, changed) : (created, changed + 1);
            // What was handed in stands under the version of its day.
            changes.AddRange(value is ReportTemplate told && stored is Stored<ReportTemplate> before ? TemplateSaving.Of(told, before).Changes : [type.Put(value, stored?.Version ?? 0)]);
            changes.Add(AuditRecords.Type.Put(new AuditEntry(scope.Ids.Next().ToString("N"), scope.Now, null, type.Name + ".restored", type.Name + "/" + type.IdOf(value), scope.Channel), 0));
        }
        faults.AddRange(UnitRules.Check(units, lines.Keys).Where(p => lines.ContainsKey(p.UnitId)).Select(p => new ImportFault(lines[p.UnitId], "", "unitRule", "", p.Name, p.GetType().Name)));
        var report = new ImportReport(kind) { Rows = rows, New = created, Changed = changed, Unchanged = unchanged, Faults = faults };
        return new ImportPlan(report, report.IsClean ? changes : []);
    }

    private static bool IsSame<T>(T value, T stored, RecordType<T> type) where T : class => (value, stored) is (ReportTemplate a, ReportTemplate b)
        ? TemplateSaving.IsSame(a, b) : JsonSerializer.Serialize(stored, type.Json) == JsonSerializer.Serialize(value, type.Json);

    private static T? Read<T>(RecordType<T> type, string line, JsonSerializerOptions strict) where T : class
    {
        try
        {
            using (var json = JsonDocument.Parse(line))
            {
                if (HasGap(json.RootElement))
                    return null;
            }
            var value = JsonSerializer.Deserialize(line, (JsonTypeInfo<T>)strict.GetTypeInfo(typeof(T)));
            if (value is null or OrgUnit { Versions.Count: 0 } or ReportTemplate { Version: < 1 or > MostVersions })
                return null;
            RecordLimits.CheckId(type.IdOf(value));
            return value;
        }
        catch (Exception e) when (e is JsonException or FormatException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>Whether a list holds nothing in a place where something must be.</summary>
    private static bool HasGap(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Array => json.EnumerateArray().Any(e => e.ValueKind == JsonValueKind.Null || HasGap(e)),
        JsonValueKind.Object => json.EnumerateObject().Any(p => HasGap(p.Value)),
        _ => false,
    };
}
