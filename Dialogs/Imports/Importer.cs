using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Dialogs.Imports;

/// <summary>Looks a file through and says what it comes to. Writes nothing: the plan's changes do, all of them or none.</summary>
public static class Importer
{
    /// <exception cref="SheetRefusedException">The file as a whole cannot be taken.</exception>
    public static async ValueTask<ImportPlan> Plan(ISheetFile file, ImportKind kind, ImportScope scope, IRecords records, CancellationToken cancel)
    {
        var table = SheetTable.Of(file, kind);
        var plan = kind switch
        {
            ImportKind.Units => await new UnitImport(table, scope, records).Plan(cancel),
            ImportKind.People => await new PeopleImport(table, scope, records).Plan(cancel),
            ImportKind.Templates => await new TemplateImport(table, scope, records).Plan(cancel),
            _ => await new ActivityImport(table, scope, records).Plan(cancel),
        };
        return plan.Report.Rows > 0 ? plan : throw new SheetRefusedException(new Say("import.file.noRows", string.Join(", ", table.Columns.Select(c => c.Heading).Take(12))));
    }

    /// <summary>What a file is most likely a list of; null when its headings fit nothing.</summary>
    /// <exception cref="SheetRefusedException">The file cannot be read.</exception>
    public static ImportKind? KindOf(ISheetFile file)
    {
        var fits = Enum.GetValues<ImportKind>().Select(k => (Kind: k, Fit: SheetTable.Fit(file, k))).Where(f => f.Fit >= 2).OrderByDescending(f => f.Fit).ToList();
        return fits.Count == 0 ? null : fits[0].Kind;
    }
}
