using VolunteerBot.Dialogs.Messages;

namespace VolunteerBot.Dialogs.Imports;

/// <summary>Reads the cells of a row and notes what is wrong with them.</summary>
internal sealed class RowReader(SheetTable table, List<ImportFault> faults)
{
    private SheetRow _row = new(0, []);
    private int _before;

    public int Number => _row.Number;

    /// <summary>Whether the row had no fault so far.</summary>
    public bool IsClean => faults.Count == _before;

    public void Begin(SheetRow row)
    {
        (_row, _before) = (row, faults.Count);
        var beyond = row.Cells.Skip(table.Width).Count(c => !c.IsEmpty);
        if (beyond > 0)
            faults.Add(new ImportFault(row.Number, "", "tooManyCells", "", row.Cells.Count(c => !c.IsEmpty), table.Width));
        foreach (var key in table.Columns.Select(c => c.Key).Distinct().Where(k => k[0] != '-'))
        {
            if (table.At(key).Any(c => row[c].IsBroken))
                Fault(key, "error");
        }
    }

    /// <summary>The first filled cell of a column; broken ones are noted already.</summary>
    public Cell Cell(string key)
    {
        foreach (var column in table.At(key))
        {
            if (_row[column] is { IsEmpty: false, IsBroken: false } cell)
                return cell;
        }
        return Imports.Cell.Empty;
    }

    public bool IsBroken(string key) => table.At(key).Any(c => _row[c].IsBroken);

    /// <summary>Words of a column; those that would harm or were harmed are a fault and read as none.</summary>
    public string Words(string key, int most = 200)
    {
        var text = string.Join(' ', table.At(key).Select(c => _row[c]).Where(c => !c.IsEmpty && !c.IsBroken).Select(c => c.Text).Distinct(StringComparer.Ordinal));
        text = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (CellReading.WrongWords(text, most) is not { } wrong || (wrong == "formula" && table.At(key).Any(c => _row[c].IsProtected)))
            return text;
        Fault(key, wrong, wrong == "tooLong" ? [most] : []);
        return "";
    }

    /// <summary>What a reading finds in a column; null when it is empty or wrong, which is noted.</summary>
    public T? Read<T>(string key, Func<Cell, (T?, string?)> reading) where T : struct
    {
        if (Cell(key) is not { IsEmpty: false } cell)
            return null;
        var (value, wrong) = reading(cell);
        if (wrong is not null)
            Fault(key, wrong);
        return value;
    }

    public void Fault(string key, string kind, params object?[] args)
    {
        var text = Cell(key).Text;
        faults.Add(new ImportFault(_row.Number, table.HeadingOf(key), kind, text.Length <= 40 ? text : text[..40] + "…", args));
    }

    public static IReadOnlyList<Say> NotesOf(SheetTable table, ImportKind kind) =>
    [
        .. table.Columns.Where(c => c.Key[0] == '-').GroupBy(c => c.Key)
            .Select(g => new Say("import.left." + g.Key[1..], string.Join(", ", g.Select(c => c.Heading)))),
    ];

    public static IReadOnlyList<(string, string)> ColumnsOf(SheetTable table) => [.. table.Columns.Where(c => c.Key[0] != '-' && c.Key != "number")];
}
