using System.Globalization;
using System.Text;
using System.Text.Json;
using MiniExcelLibs;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Attendances;
using VolunteerBot.Domain.Auditing;
using VolunteerBot.Domain.Campaigns;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Reporting;

namespace VolunteerBot.Bot.Cli;

/// <summary>
/// What can be exported and how. <c>jsonl</c> is the record as stored, one a line; <c>csv</c> and <c>xlsx</c> are flat rows for a person.
/// All three can be imported again where there is an import.
/// </summary>
internal static class Exports
{
    /// <summary>Who was where; behind a slash the id of one activity for its list to sign.</summary>
    public const string Attendance = "attendance";

    public static readonly string[] Formats = ["jsonl", "csv", "xlsx"];

    private static readonly Dictionary<string, Func<IRecords, string, Stream, CancellationToken, Task>> ByName = new(StringComparer.Ordinal)
    {
        ["units"] = (records, format, to, cancel) => Write(OrganisationRecords.Units, ExportRows.Of, records, format, to, cancel),
        ["people"] = (records, format, to, cancel) => Write(PeopleRecords.Type, ExportRows.Of, records, format, to, cancel),
        ["activities"] = (records, format, to, cancel) => Write(ActivityRecords.Type, ExportRows.Of, records, format, to, cancel),
        ["deliveries"] = (records, format, to, cancel) => Write(OutboxRecords.Type, ExportRows.Of, records, format, to, cancel),
        ["campaigns"] = (records, format, to, cancel) => Write(CampaignRecords.Campaigns, static (c, _) => CampaignRows.Of(c), records, format, to, cancel),
        ["signups"] = (records, format, to, cancel) => Write(CampaignRecords.SignUps, static (s, _) => CampaignRows.Of(s), records, format, to, cancel),
        [Attendance] = (records, format, to, cancel) => Write(AttendanceRecords.Type, AttendanceRows.Of, records, format, to, cancel),
        ["ledger"] = (records, format, to, cancel) => Write(CampaignRows.Ledger(records, cancel), format, to, cancel),
        ["unreached"] = (records, format, to, cancel) => Write(UnreachedRows.Of(records, TimeProvider.System, cancel), format, to, cancel),
        ["templates"] = (records, format, to, cancel) => format == "jsonl"
            ? Lines(ReportingRecords.Templates, records, to, cancel) : Write(TemplateRows.Of(records, TimeProvider.System, cancel), format, to, cancel),
        ["audit"] = (records, format, to, cancel) => Write(AuditRecords.Type, ExportRows.Of, records, format, to, cancel),
    };

    public static IReadOnlyCollection<string> Names => ByName.Keys;

    public static Task Write(string what, string format, IRecords records, Stream to, CancellationToken cancel) =>
        what.StartsWith(Attendance + "/", StringComparison.Ordinal) && format == "xlsx" ? AttendanceRows.List(records, what[(Attendance.Length + 1)..], to, cancel)
            : ByName.TryGetValue(what, out var write) && Formats.Contains(format)
            ? write(records, format, to, cancel)
            : throw new RefusedInputException($"'{what}' as '{format}' cannot be exported.");

    private static async Task Write<T>(
        RecordType<T> type, Func<T, IReadOnlyDictionary<OrgUnitId, OrgUnit>, Dictionary<string, object?>> rowOf, IRecords records, string format, Stream to, CancellationToken cancel) where T : class
    {
        if (format == "jsonl")
        {
            await Lines(type, records, to, cancel);
            return;
        }
        var units = await OrganisationDecider.All(records, cancel);
        await Write(All(type, records, cancel).Select(value => rowOf(value, units)), format, to, cancel);
    }

    /// <summary>Whole records, one a line.</summary>
    private static async Task Lines<T>(RecordType<T> type, IRecords records, Stream to, CancellationToken cancel) where T : class
    {
        await using var writer = new StreamWriter(to, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        await foreach (var value in All(type, records, cancel))
            await writer.WriteLineAsync(JsonSerializer.Serialize(value, type.Json));
    }

    /// <summary>Rows that are no stored records by themselves; as <c>jsonl</c> their cells by name.</summary>
    private static async Task Write(IAsyncEnumerable<Dictionary<string, object?>> all, string format, Stream to, CancellationToken cancel)
    {
        if (format == "xlsx")
        {
            var rows = new List<Dictionary<string, object?>>();
            await foreach (var row in all.WithCancellation(cancel))
                rows.Add(row.ToDictionary(c => c.Key, c => Harmless(c.Value)));
            // The writer closes its archive synchronously, which a response stream does not take.
            using var file = new MemoryStream();
            await file.SaveAsAsync(rows, cancellationToken: cancel);
            file.Position = 0;
            await file.CopyToAsync(to, cancel);
            return;
        }
        await using var writer = new StreamWriter(to, new UTF8Encoding(encoderShouldEmitUTF8Identifier: format == "csv"), leaveOpen: true);
        var first = true;
        await foreach (var cells in all.WithCancellation(cancel))
        {
            if (format == "jsonl")
            {
                await writer.WriteLineAsync(JsonSerializer.Serialize(cells));
                continue;
            }
            if (first)
                await writer.WriteLineAsync(string.Join(',', cells.Keys.Select(Cell)));
            first = false;
            await writer.WriteLineAsync(string.Join(',', cells.Values.Select(c => Cell(Harmless(c)))));
        }
    }

    private static async IAsyncEnumerable<T> All<T>(
        RecordType<T> type, IRecords records, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel) where T : class
    {
        string? after = null;
        while (await records.Page(type, after, 500, cancel) is { Count: > 0 } page)
        {
            foreach (var stored in page)
                yield return stored.Value;
            after = type.IdOf(page[^1].Value);
        }
    }

    /// <summary>
    /// A text that a spreadsheet would take for a formula gets an apostrophe, because titles and names are what anybody may type; an
    /// import takes it off again.
    /// </summary>
    private static object? Harmless(object? value) => value is string { Length: > 0 } text && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? "'" + value : value;

    /// <summary>One cell: quoted where it must be (RFC 4180).</summary>
    private static string Cell(object? value)
    {
        var text = Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
        return text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
    }
}
