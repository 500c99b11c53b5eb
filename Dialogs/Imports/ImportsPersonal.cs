using System.Globalization;
using VolunteerBot.Domain.Importing;
using VolunteerBot.Domain.Privacy;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Dialogs.Imports;

/// <summary>
/// Lists that wait to be brought in. One in which somebody stands who is to be forgotten is dropped whole, with its file, so that a tap
/// does not bring them back; whoever sent it is asked to send it again.
/// </summary>
public sealed class ImportsPersonal(IRecords records, ISheetFiles sheets) : IPersonalRecords
{
    private const int PageSize = 20;

    public IReadOnlyCollection<RecordType> Types => [ImportRecords.Drafts];

    public async ValueTask<IReadOnlyList<RecordPut>> Of(Traces who, CancellationToken cancel) =>
        [.. (await Naming(who, cancel)).Select(d => ImportRecords.Drafts.Put(d.Value, d.Version))];

    public async ValueTask<IReadOnlyList<Change>> Forget(Traces who, DateTimeOffset now, CancellationToken cancel) =>
        [.. (await Naming(who, cancel)).SelectMany(d => ImportRecords.Gone(d.Value, d.Version))];

    /// <summary>Drafts live for a day, so there are few.</summary>
    private async ValueTask<IReadOnlyList<Stored<ImportDraft>>> Naming(Traces who, CancellationToken cancel)
    {
        var found = new List<Stored<ImportDraft>>();
        for (string? after = null; await records.Page(ImportRecords.Drafts, after, PageSize, cancel) is { Count: > 0 } page; after = page[^1].Value.Id)
        {
            foreach (var draft in page)
            {
                if (who.AreOf(draft.Value.By) || await IsIn(draft.Value, who, cancel))
                    found.Add(draft);
            }
        }
        return found;
    }

    private async ValueTask<bool> IsIn(ImportDraft draft, Traces who, CancellationToken cancel)
    {
        if (await SheetContent.Read(records, draft, cancel) is not { } content)
            return false;
        try
        {
            using var file = sheets.Open(new MemoryStream(content, writable: false));
            return Enumerable.Range(0, file.Sheets.Count).SelectMany(file.Rows).SelectMany(r => r.Cells).Any(c => IsOf(c, who));
        }
        catch (SheetRefusedException)
        {
            // Nobody can say who stands in it.
            return true;
        }
    }

    private static bool IsOf(Cell cell, Traces who) =>
        !cell.IsEmpty && (who.Names.Any(n => n.Trim().Length > 0 && cell.Text.Contains(n.Trim(), StringComparison.OrdinalIgnoreCase))
            || who.Addresses.Any(a => cell.Text.Contains(a, StringComparison.Ordinal))
            || who.Phones.Any(p => Digits(cell).Contains(p.TrimStart('0'), StringComparison.Ordinal)));

    /// <summary>However the number is grouped, and when a spreadsheet has made a figure of it.</summary>
    private static string Digits(Cell cell) =>
        string.Concat((cell.Number is { } number ? number.ToString("0", CultureInfo.InvariantCulture) : cell.Text).Where(char.IsAsciiDigit));
}
